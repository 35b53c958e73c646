"""Estonian: pieces of patterns that several acts share."""

GOOD = (
    "(=head|=ead|hääd|ilusat|kena|kenat|toredat|kaunist|edukat|mõnusat|meeldivat|päikeselist|rahulikku|rõõmsat|"
    "vahvat|imelist|tegusat|sooja|turvalist|mõnusaid|ilusaid|häid|toredaid|rõõmsaid|edu)"
)

DAY = (
    "(päev*|*päeva|õhtu*|hommiku*|*hommikut|nädala*|*nädalat|*lõppu|*vahetust|jätk*|puhkus*|püh*|aega|uut|sõitu|"
    "teed|ööd|reisi*|suve*|pulma*|pidu|kaubandus*|müü*|tööd*|tööpäev*)"
)

WEEKDAY = "(esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede*|reedel|laupäev*|pühapäev*)"

MONTH = (
    "(=jaanuar|jaanuari|jaanuaril|jaanuariks|jaanuarini|veebruar|veebruari|veebruaril|veebruariks|veebruarini|=aprill|=aprilli|"
    "aprillil|aprilliks|aprillini|=juuni|=juunil|=juuniks|=juunini|=juuli|=juulil|=juuliks|=juulini|=august|=augusti|augustil|"
    "augustiks|augustini|september|septembri|septembril|septembriks|septembrini|oktoober|oktoobri|oktoobril|oktoobriks|"
    "oktoobrini|november|novembri|novembril|novembriks|novembrini|detsember|detsembri|detsembril|detsembriks|detsembrini|"
    "=märts|=märtsi|=märtsil|märtsiks|märtsini|=mai|=mail|=maiks|=maini)"
)

HOUR = (
    "(#|=ühte|=kahte|=kaht|=kolme|=nelja|=viit|=kuut|=seitset|=kaheksat|=üheksat|=kümmet|*teist|=üheks|=kaheks|=kolmeks|=neljaks|=viieks|"
    "=kuueks|=seitsmeks|=kaheksaks|=üheksaks|=kümneks|*teistkümneks|*teistkümnest|=ühest|=kahest|=kolmest|=neljast|=viiest|=kuuest|"
    "=seitsmest|=kaheksast|=üheksast|=kümnest)"
)

DATE = (
    "(=kolmandal|=kolmandaks|=neljandal|=neljandaks|=viiendal|=viiendaks|=kuuendal|=kuuendaks|=seitsmendal|=seitsmendaks|=kaheksandal|"
    "=kaheksandaks|=üheksandal|=üheksandaks|=kümnendal|=kümnendaks|*kümnendal|*kümnendaks|=kuupäeval|=kuupäevaks|kahekümne (=esimesel|"
    "=teisel)|kolmekümne =esimesel)"
)

TROUBLE = (
    "(katki*|katkes*|katkeb|katkev*|katkend*|purun*|mõra*|kriim*|=vale|=vales|=valet|=valed|valesti|vigane|vigas*|puudu*|"
    "puudub|kadunud|kaob|"
    "hilin*|=hiljaks|tühista*|=tühja|=ära =jäetud|=ära =jäänud|=ilma =et|hiljem kui|=märg|=märjad|=märjana|märga*|läbi märg*|"
    "hallita*|riknen*|seisma|seisab|topelt|kaks korda|kahekord*|"
    "lõhu*|lõhki*|rikki*|=toores|=paindes|puudus|puudusid|=lahti|=vihma|=jättis|=päev (=hiljem|=liiga)|=teise|=teine|=läks .. =kinni|\
            =sulgu|kukub|kukku*|murdu*|=hapu|=hapuks|roostes|haiseb|=haises|tilgub|tilkus|suitseb|=vilgub|=sõimas|=ülbe|=viskas|"
    "(=suurem|kallim|=väiksem) .. =kui|=ise =välja|(=tuli|=saite|=oli|=jõudis|=toodi) .. =ainult #|(=ei|=pole) .. (=juhtu|=lähe)|"
    "=aga .. (=saite|=tuli|=toodi|=saadeti|=anti|=sai|=jäi|=on|=keegi)|"
    "rikutud|määrdun*|lekib|lekki*|kustub|=kinni|asemel|hoopis|segamini|pettunud|viivitus*|kauem|õigeaegselt|viga|vead|vigu|rike|rikke|"
    "(=ei|=pole|=polnud) .. (tööta*|tulnud*|tule|saabu*|jõud*|jõua*|ilmu*|saanud|makstud|lähe|läinud|käivitu*|vasta*|helista*|klapi|"
    "sobi*|ole|"
    "olnud|toodud|kätte|kohale|saadetud|tehtud|soojenda*|jahuta*|lülitu*|lae|avane*|näita*|mahu*|mahtu*|=hoia|=käi|=enam|=üldse|=ava|"
    "=sulgu)|"
    "maha võe* .. (kaks|topelt|rohkem)|liiga (palju|suur*|väike*|väikse*|vara|hilja)|rohkem kui|vähem kui)"
)

ASK_POLITELY = (
    "(palun|paluks*|paluda|=lubage|=lubate|=luba|=tohin|=tohiks|=tohiksin|=saaksite|=võiksite|=oleksite|=sobib|=sobiks|=kena|=lahke|nõus)"
)

DAY_AHEAD = (
    f"({WEEKDAY}|=homme|=homseks|=täna|=ülehomme|=õhtul|=hommikul|=nädalal|nädala =pärast|nädala =lõpus|=kell|=kella|{DATE}|"
    f"pärastlõunal|=kohe|"
    "=tunni|# =päeva|# =tööpäeva)"
)
