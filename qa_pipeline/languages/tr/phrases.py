"""Turkish: pieces of patterns that several acts share."""

import re

from qa_pipeline.languages import lines

_WHOLE_WORD = re.compile(r"(?<![^\s(|])(?=[^\W_]+(?![\w*]))")


def exact(text: str) -> tuple[str, ...]:
    """The patterns of a block in which a word without a star is exactly itself.

    Turkish stems are too short where a false hit is costly: `beyin` ("of Mr") would match `bey`, `kimse` ("nobody") every `k`.
    """
    return lines(_WHOLE_WORD.sub("=", text))


DAY = (
    "(=gün|günler|günün*|gününüz*|akşam*|sabah*|gece*|hafta|haftalar|haftason*|hafta sonu*|hafta sonları|çalışma*|"
    "bayram*|işler|=iş|kazanç*|satış*|seyahat*|yolculuk*|yıllar|seneler|cuma*|pazar*|günleriniz*)"
)

GOOD = "(iyi|=iyi|hayırlı|güzel|bol|bereketli|mutlu|keyifli|sağlıklı|huzurlu|başarılı|neşeli|verimli|aydınlık|esen|kolay)"

WEEKDAY = "(pazartesi*|salı|salıya|salıyı|çarşamba*|perşembe*|cuma|cumaya|cumayı|cumartesi*|=pazar|pazara)"

BECAUSE = "(için|hakkında|konusunda|ilgili|dolayı|üzere|nedeniyle|sebebiyle|amacıyla|amaçlı|diye|dair|vesilesiyle)"

CALL = "(arıyor*|aradım|aradık|aramış*|arıyordum|rahatsız ed*|rahatsız etti*|ulaşıyor*|ulaştım|telefon ed*|iletişime geç*|arayışım*)"

DAY_NAME = "(pazartesi*|=salı|=salıya|=salıdan|=salıyı|çarşamba*|perşembe*|=cuma|=cumaya|=cumadan|=cumayı|cumartesi*)"

MONTH = (
    "(=ocak|ocağ*|ocakta|şubat*|=mart|=martın|=martta|=marta|nisan*|mayıs*|haziran*|temmuz*|ağustos*|eylül*|"
    "=ekim|=ekimde|=ekime|kasım*|=aralık|aralıkta)"
)

HOUR_TO = "(=bire|=ikiye|=üçe|=dörde|=beşe|=altıya|=yediye|=sekize|=dokuza|=ona|=buçuğa|=yarıma|=on ikiye)"
HOUR_FROM = "(=birden|=ikiden|=üçten|=dörtten|=beşten|=altıdan|=yediden|=sekizden|=dokuzdan|=ondan|=buçuktan)"
HOUR_AT = "(=ikide|=üçte|=dörtte|=beşte|=altıda|=yedide|=sekizde|=dokuzda|=buçukta|=on birde)"
HOUR_WITH = "(#|=birle|=ikiyle|=üçle|=dörtle|=beşle|=altıyla|=yediyle|=sekizle|=dokuzla|=onla)"

WAIT_TIME = (
    "(dakika|dakka|dakkanız*|dakkanızı|dakikalık|dakikanız*|dakikacık|saniye|saniyenizi|saniyeniz|=sn|=dk|saniyecik|dakikalığına|an|süre)"
)

REFUSING = (
    "(veremem|veremeyiz|veremiyor*|vermem|söyleyemem|söyleyemeyiz|paylaşam*|paylaşmıyor*|açıklayam*|edemem|edemeyiz|diyemem|"
    "yasak*|gizli*|doğru olmaz)"
)
