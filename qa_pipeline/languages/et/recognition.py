"""What speech recognition invents in Estonian: regular expressions for all that it wrote of a stretch, in small letters."""

INVENTIONS = (
    r"(aitäh|tänan|täname)( teid| sulle| teile)?( väga)? (vaatamast|vaatamise eest|et vaatasid|et vaatasite|kuulamast seda videot)",
    r"(subtiitrid|tõlkinud|tõlkija|toimetaja|subtiitrite autor|tõlge ja subtiitrid)( tegi| tegid)?\s?:?\s.*",
    r"(tellige|telli) (minu|meie)? ?kanal\w*.*|(vajuta|pange|pane) (meeldib|like).*",
    r"(näeme|kohtumiseni) (järgmises|uues) (videos|saates|osas).*",
    r"(\w+ )?(muusika|aplaus|naer|vaikus|helin)( mängib)?(\W+(\w+ )?(muusika|aplaus|naer))*",
    r"järgneb|jätkub järgmises osas",
)

FASTEST = 28.0
"""Letters a second of speech: nobody says more."""

SOUNDS = (
    (r"h", r""),
    (r"b", r"p"),
    (r"d", r"t"),
    (r"g", r"k"),
    (r"v", r"f"),
    (r"sh|zh|z|š|ž", r"s"),
    (r"y", r"i"),
    (r"[aä]+", r"a"),
    (r"[eõ]+", r"e"),
    (r"[oö]+", r"o"),
    (r"[uü]+", r"u"),
    (r"[ij]+", r"i"),
    (r"(.)\1+", r"\1"),
)
"""From spelling to a rough sound: regular expressions and what takes their place, one after the other, in a word in small letters.
Long and short sounds are one, and so are strong and weak consonants: a recogniser mixes up the three lengths."""

ENDINGS = r"[aeiu]?(d|de|te|t|id|sid|s|st|sse|l|le|lt|ks|ga|ta|na|ni)?"
"""What may stand behind a name or a product in the same word: a regular expression, which matches nothing at all too."""

STEM = 0.5
"""The share of a word's letters, from its first, that stays in all its forms."""

DROPPED = ""
"""Letters at the end of a word in place of which an ending may stand."""
