"""What is said in Persian while the other speaks, to show that one listens."""

from qa_pipeline.languages import Listening, lines

LISTENING = Listening(
    sounds=lines(
        """
        اوهوم
        اهوم
        اهم
        هوم
        هووم
        آهان
        آها
        ها
        آ
        اوم
        ممم
        """
    ),
    words=lines(
        """
        بله
        بلی
        آره
        خب
        خوب
        باشه
        درسته
        درست
        صحیح
        دقیقا
        حتما
        چشم
        اوکی
        متوجهم
        متوجه شدم
        فهمیدم
        که اینطور
        """
    ),
)
