"""Turkish: pieces of patterns that several acts share."""

DAY = (
    "(=gün|günler|günün*|gününüz*|akşam*|sabah*|gece*|hafta|haftalar|haftason*|hafta sonu*|hafta sonları|çalışma*|"
    "bayram*|işler|=iş|kazanç*|satış*|seyahat*|yolculuk*|yıllar|seneler|cuma*|pazar*|günleriniz*)"
)

GOOD = "(iyi|=iyi|hayırlı|güzel|bol|bereketli|mutlu|keyifli|sağlıklı|huzurlu|başarılı|neşeli|verimli|aydınlık|esen|kolay)"

WEEKDAY = "(pazartesi*|salı|salıya|salıyı|çarşamba*|perşembe*|cuma|cumaya|cumayı|cumartesi*|=pazar|pazara)"

BECAUSE = "(için|hakkında|konusunda|ilgili|dolayı|üzere|nedeniyle|sebebiyle|amacıyla|amaçlı|diye|dair|vesilesiyle)"

CALL = "(arıyor*|aradım|aradık|aramış*|arıyordum|rahatsız ed*|rahatsız etti*|ulaşıyor*|ulaştım|telefon ed*|iletişime geç*|arayışım*)"
