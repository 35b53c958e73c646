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
