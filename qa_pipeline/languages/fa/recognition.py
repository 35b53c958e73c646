"""What speech recognition invents in Persian: regular expressions for all that it wrote of a stretch, normalised."""

INVENTIONS = (
    r"(زیرنویس|ترجمه( و زیرنویس)?|مترجم|تنظیم|هماهنگی زیرنویس)( از| توسط|\s?:)?\s.*(تیم|سایت|گروه|subtitle|:|توسط| از ).*",
    r"زیرنویس( فارسی)?",
    r"(با تشکر|ممنون|متشکرم?|سپاس|تشکر)( از (شما|اینکه|همراهی شما))?( که| برای| بابت)? ?"
    r"(تماشا|دیدن ویدی?ئ?و|مشاهده)( کردید| می‌?کنید|ی)?( این| شما)?.*",
    r"(کانال|ویدیو|ویدئو).*(سابسکرایب|مشترک|لایک|دنبال).*|(لایک|سابسکرایب)( و \w+)? (کنید|یادتون نره).*",
    r"(در|تا) (ویدیو|ویدئو|قسمت)(ی)? (بعدی|بعد).*(می‌?بینم|خداحافظ|همراه).*",
    r"(\w+ )?(موسیقی|موزیک|تشویق|خنده|سکوت)(\W+(\w+ )?(موسیقی|موزیک|تشویق))*",
    r"ادامه دارد",
)

FASTEST = 26.0
"""Letters a second of speech: nobody says more."""

SOUNDS = (
    (r"[آاأ]", r"ا"),
    (r"[طت]|د", r"ت"),
    (r"[صثسزذضظ]", r"س"),
    (r"[قغ]", r"ق"),
    (r"[حه]", r"ه"),
    (r"ع|ء|ئ", r""),
    (r"پ", r"ب"),
    (r"[چج]", r"ش"),
    (r"ژ", r"ش"),
    (r"گ", r"ک"),
    (r"ف", r"و"),
    (r"ه(?=$)", r""),
    (r"(?<=.)ا", r""),
    (r"(.)\1+", r"\1"),
)
"""From spelling to a rough sound: regular expressions and what takes their place, one after the other, in a word in small letters.
Letters that sound alike are one, as are voiced and voiceless consonants; an ا inside a word is heard badly and is not compared."""

ENDINGS = r"(ها|های|هایی|ها?ش|ها?تون|ها?مون|ها?شون|ی|ای|یی|رو|م|ت|ش|مون|تون|شون|ان|ات|اش)?"
"""What may stand behind a name or a product in the same word: a regular expression, which matches nothing at all too."""

STEM = 0.8
"""The share of a word's letters, from its first, that stays in all its forms."""

DROPPED = ""
"""Letters at the end of a word in place of which an ending may stand."""
