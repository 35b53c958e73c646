"""What speech recognition invents in Turkish: regular expressions for all that it wrote of a stretch, in small letters."""

INVENTIONS = (
    r"alt\s?yaz[ıi]\s?(m\.?\s?k\.?|çeviri\b.*|senkron\w*\b.*|ekleyen\b.*|:.*)?",
    r"(çeviri|çeviren|senkron|düzenleme)( ve \w+)?\s?:.*",
    r"bu dizinin betimlemesi.*|.*sesli betimleme.*(derneği|tarafından).*",
    r"((bu )?(videoyu|diziyi|filmi) )?(izlediğiniz|seyrettiğiniz) için (çok )?teşekkür(ler| eder\w*)",
    r"(videoyu|kanalı\w*) (beğen\w+|abone).*|abone ol(mayı|un|unuz)?( unutmayın)?.*|beğenmeyi( ve abone olmayı)? unutmayın.*",
    r"(bir (sonraki|dahaki) videoda|yeni (videolarda|bölümde)) görüş\w+.*",
    r"(hareketli |\w+ )?(müzik|alkış|gülüşmeler|sessizlik|zil sesi|müzik çalıyor)(\W+(\w+ )?(müzik|alkış))*",
    r"devam edecek|son",
)

FASTEST = 28.0
"""Letters a second of speech: nobody says more."""

SOUNDS = (
    (r"ğ|h", r""),
    (r"b", r"p"),
    (r"d", r"t"),
    (r"g", r"k"),
    (r"v", r"f"),
    (r"c", r"ç"),
    (r"[zş]", r"s"),
    (r"j", r"ç"),
    (r"(?<=[aeıioöuü])y(?=[aeıioöuü])", r""),
    (r"[aı]+", r"a"),
    (r"[eiy]+", r"i"),
    (r"[oöuü]+", r"o"),
    (r"(.)\1+", r"\1"),
)
"""From spelling to a rough sound: regular expressions and what takes their place, one after the other, in a word in small letters.
Voiced and voiceless consonants are one, and so are vowels that differ in how open they are; ğ is not heard."""

ENDINGS = r"(l[ae]r)?([ıiuü]m([ıiuü]z)?|[ıiuü]n[ıiuü]z|s?[ıiuü])?n?(y?[ıiuüae]|n?[ıiuü]n|[dt][ae]n?|y?l[ae]|[cç][ae]|c[iı](ğ|k)[iı]m)?"
"""What may stand behind a name or a product in the same word: a regular expression, which matches nothing at all too."""

STEM = 0.75
"""The share of a word's letters, from its first, that stays in all its forms."""

DROPPED = ""
"""Letters at the end of a word in place of which an ending may stand."""
