"""What speech recognition invents in Russian: regular expressions for all that it wrote of a stretch, in small letters."""

INVENTIONS = (
    r"(редактор|корректор)( субтитров)?\b.*(корректор|редактор|субтитр|[а-я]\.\s?[а-я]).*",
    r"редактор субтитров.*",
    r"(субтитры|перевод|озвучк[аи]|титры)( и \w+)? (сделал|создавал|создал|делал|подготовил|предоставил|выполнил|добавил)\w*\b.*",
    r"субтитры\b.*(dimatorzok|amara|сообщества?).*",
    r"продолжение следует",
    r"(спасибо|благодарю|благодарим)( вам)?( большое)? за (просмотр|внимание к (ролику|видео))",
    r"(подписывайтесь|подпишитесь)( и ставьте лайки?)?( на (мой|наш|этот)? ?канал)?.*",
    r"(ставьте|не забудьте поставить) лайк.*",
    r"до (новых встреч|встречи) (в (следующем|новом) (видео|ролике|выпуске)|на (моем|нашем|этом) канале).*",
    r"(\w+ )?(музыка|аплодисменты|смех|тишина|звонок|гудки?)( играет| звучит)?(\W+(\w+ )?(музыка|аплодисменты|смех|гудки?))*",
    r"добавил субтитры.*|игорь негода.*",
)

FASTEST = 28.0
"""Letters a second of speech: nobody says more."""

SOUNDS = (
    (r"[ьъ]", r""),
    (r"тс|дс|ц", r"с"),
    (r"сч|щ|ш|ж|ч", r"х"),
    (r"б", r"п"),
    (r"д", r"т"),
    (r"г", r"к"),
    (r"в", r"ф"),
    (r"з", r"с"),
    (r"[оа]+", r"а"),
    (r"[еиэяйы]+", r"и"),
    (r"[ую]+", r"у"),
    (r"(.)\1+", r"\1"),
)
"""From spelling to a rough sound: regular expressions and what takes their place, one after the other, in a word in small letters.
As they sound without stress: o is a, e is и; voiced and voiceless consonants are one."""

ENDINGS = r"([аяуюыиео]|о[мйю]|е[мйю]|ей|[ая]м|[ая]ми|[ая]х|[ое]в|[ое]го|[ое]му|[ыи]м|[ыи]х|[ыи]ми|ая|яя|ую|юю|[ое]е|[ыи]е)?"
"""What may stand behind a name or a product in the same word: a regular expression, which matches nothing at all too."""

STEM = 0.6
"""The share of a word's letters, from its first, that stays in all its forms."""

DROPPED = "аяоеиыйь"
"""Letters at the end of a word in place of which an ending may stand."""
