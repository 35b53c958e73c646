"""Turkish: the forms of the familiar second person singular, made of stems.

Only forms that are nothing else: `aldın` is "you took", but `adın` may be "of the name"; `siparişin` is both and left out.
"""

from qa_pipeline.languages import words

_VERBS = words(
    """
    al ver yap et gör gel git ol bul dur öde ara söyle iste bekle dinle oku yaz bak sor seç aç kapat bas gir çık çek ye koy kur kes sat tak
    tut uğra gönder yolla getir götür anlat anla bırak değiştir dene dokun doldur duy düşün ekle göster hallet hatırla hazırla imzala incele
    indir ısmarla ilet izle kaçır kaldır karıştır karşılaştır kaydet kazan konuş kullan öğren paylaş sakla sev sil sök temizle topla tanı
    taşı ulaş unut vur yatır yükle beğen onayla güncelle başla başlat bitir çalış çalıştır düzelt ayarla ayır yenile kapa giy sür tüket
    yetiş yanıl geç de dön in bin kal
    """
)
_NOT_ALONE = frozenset(words("de in bin kal çık geç"))
"""Stems of which some form is another word as well: `desen` (pattern), `insan` (human), `çıkarsın` (let him take it out)."""
_MET = frozenset(words("anla tanı uğra"))
"""Stems whose conditional is spelt like "who meets", when the hook of its ş is left out: `tanısan`, `tanışan`."""
_IRREGULAR = frozenset(words("al bul dur gel gör kal ol ver vur"))
"""Short stems with the narrow vowel in the aorist."""
_HARD = frozenset("fstkçşhp")
_BACK = frozenset("aıou")
_NARROW = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}

_THINGS = words(
    """
    numara para fatura kargo firma kutu kapı araba marka mağaza depo eczane lokanta şifre bakiye bütçe ödeme aile kota garanti hediye
    başvuru parola tarife
    """
)
"""Things that end in a vowel: with these `-n` is "your", while "of the" is `-nın`."""

PEOPLE = "(annen|baban|ablan|abin|teyzen|amcan|dayın|halan|kocan|patronun|komşun)"


def _vowel(stem: str) -> str:
    """The last vowel, which those of the endings follow."""
    return next(letter for letter in reversed(stem) if letter in _NARROW)


def _narrow(stem: str) -> str:
    return _NARROW[_vowel(stem)]


def _wide(stem: str) -> str:
    return "a" if _vowel(stem) in _BACK else "e"


def _never(stem: str) -> str:
    """The stem of "not to": `alma`, `gelme`."""
    return f"{stem}m{_wide(stem)}"


def _past(stem: str) -> str:
    return f"{stem}{'t' if stem[-1] in _HARD else 'd'}{_narrow(stem)}n"


def _usually(stem: str) -> str:
    """The stem of the aorist: `alır`, `yapar`, `bekler`."""
    if stem[-1] in _NARROW:
        return f"{stem}r"
    if stem in {"et", "git"}:
        return f"{stem[:-1]}der"
    vowels = sum(letter in _NARROW for letter in stem)
    return f"{stem}{_wide(stem) if vowels == 1 and stem not in _IRREGULAR else _narrow(stem)}r"


def _verb(stem: str) -> list[str]:
    """You did, you did not, if you did not: of every stem; you do, if you do, do it already: of those that are nothing else."""
    never = _never(stem)
    forms = [_past(stem), _past(never), f"{never}s{_wide(stem)}n"]
    if stem not in _NOT_ALONE:
        usually, wide = _usually(stem), _wide(stem)
        forms += [f"{usually}s{wide}n", f"{stem}s{wide}n{wide}"]
    if stem not in _NOT_ALONE | _MET:
        forms.append(f"{stem}s{_wide(stem)}n")
    if stem not in _NOT_ALONE | {"git"}:
        # `gidersin` is "let it remove" too.
        forms.append(f"{_usually(stem)}s{_narrow(_usually(stem))}n")
    return forms


def _yours(thing: str) -> list[str]:
    """Your number, to it, in it, from it, with it."""
    narrow, wide = _narrow(thing), _wide(thing)
    return [f"{thing}n{ending}" for ending in ("", narrow, wide, f"d{wide}", f"d{wide}n", f"l{wide}")]


def _one_of(forms: list[str]) -> str:
    return f"({'|'.join(dict.fromkeys(forms))})"


YOU_DO = _one_of([form for stem in _VERBS for form in _verb(stem)])
"""Did you, if you do, do it then: in the exact forms."""

YOURS = _one_of([form for thing in _THINGS for form in _yours(thing)])
"""Your number, in your box: in the exact forms."""
