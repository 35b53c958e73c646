"""What speech recognition invents in English: regular expressions for all that it wrote of a stretch, in small letters."""

INVENTIONS = (
    r"(thank you|thanks)( so much| very much)? for (watching|viewing|listening to this (video|episode|podcast))",
    r"(please )?(like and subscribe|subscribe( to (my|the|our) channel)?|don't forget to (like|subscribe).*)",
    r"(see you|i'll see you) (in the next (video|one|episode)|next time in .*)",
    r"(subtitles|captions|captioning|transcription|transcript|translation|translated|edited) by\b.*",
    r"(copyright|all rights reserved|©).*",
    r"(\w+ )?(music|applause|laughter|silence|beep(ing)?|ringing|static)( (playing|continues|fades))?"
    r"(\W+(\w+ )?(music|applause|laughter|beep(ing)?)( playing)?)*",
    r"(foreign|inaudible|blank[_ ]audio|speaking in (a )?foreign language)",
    r"(the )?following is a .*presentation of.*",
    r"amara\.org.*|.*\bamara\.org( community)?",
    r"(www\.)?\w+\.(com|org|net|co\.uk|gov)",
)

FASTEST = 30.0
"""Letters a second of speech: nobody says more."""

SOUNDS = (
    (r"^(k|g)(?=n)|^w(?=r)|gh(?=t|s?$)|(?<=m)b(?=s?$)", r""),
    (r"ph|v|gh(?=$)", r"f"),
    (r"t?ch|sh|ti(?=o)|dg(?=e)|j", r"x"),
    (r"c(?=[eiy])|z", r"s"),
    (r"ck|c|q", r"k"),
    (r"x(?=$|[aeiouy])(?<=[aeiouy]x)", r"ks"),
    (r"ng(?=$|s$)", r"n"),
    (r"g", r"k"),
    (r"th|d", r"t"),
    (r"b", r"p"),
    (r"h", r""),
    (r"(?<=[aeiouy])w(?=[aeiouy])", r""),
    (r"w", r"u"),
    (r"e(?=s?$)(?<=[^aeiouy]e)", r""),
    (r"[eiy][aeiouy]*", r"i"),
    (r"a[aeiouy]*", r"a"),
    (r"[ou][aeiouy]*", r"o"),
    (r"(.)\1+", r"\1"),
)
"""From spelling to a rough sound: regular expressions and what takes their place, one after the other, in a word in small letters.
Voiced and voiceless consonants are one, and so are vowels that stand together."""

ENDINGS = r"((?<=[sxzoh])es|s|'s|s')?"
"""What may stand behind a name or a product in the same word: a regular expression, which matches nothing at all too."""

STEM = 0.75
"""The share of a word's letters, from its first, that stays in all its forms."""

DROPPED = ""
"""Letters at the end of a word in place of which an ending may stand."""
