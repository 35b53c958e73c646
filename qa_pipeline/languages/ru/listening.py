"""What is said in Russian while the other speaks, to show that one listens."""

from qa_pipeline.languages import Listening, lines

LISTENING = Listening(
    sounds=lines(
        """
        угу
        ага
        мгм
        мхм
        м
        мм
        ммм
        хм
        хмм
        а
        ааа
        о
        """
    ),
    words=lines(
        """
        да
        ну да
        так
        хорошо
        ладно
        окей
        понятно
        понял
        поняла
        понимаю
        ясно
        конечно
        верно
        правильно
        точно
        именно
        вот как
        """
    ),
)
