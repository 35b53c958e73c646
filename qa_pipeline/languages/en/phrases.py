"""English: pieces of patterns that several acts share."""

DAY = "(day|afternoon|evening|morning|night|weekend|week|one|time|rest|shift|holiday|trip|journey|christmas|easter)"

GOOD = "(good|nice|lovely|great|pleasant|wonderful|fantastic|grand|super|brilliant|safe|happy|cracking|fab|blessed|smashing)"

WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

MONTH = "(=january|=february|=march|=april|=june|=july|=august|=september|=october|=november|=december)"

SEND = "(send|sent|sending|get|getting|have|post|ship|deliver|dispatch|pop|sort|arrange|order|organise|organize|issue|drop)"

SPARE = "(new|fresh|replacement|another|spare|duplicate)"

WHILE = "(=moment|=moments|=mo|second|=seconds|=sec|=secs|=minute|=minutes|=min|=mins|=tick|=ticks|jiffy|=jiff)"
"""What a caller is asked to wait."""

ORDINAL = "(=first|=second|=third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|\
seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"

BAD = "(annoying|frustrat*|infuriat*|irritat*|upset*|awful|terrible|dreadful|horrible|horrid|unpleasant|disappoint*|worry|worrying|\
stressful|distress*|inconvenien*|awkward|difficult|=hard|=tough|maddening|exasperat*|embarrass*|unfortunate|rotten|miserable|tiresome|\
tedious|galling|ghastly|shocking|appalling|scary|frightening|nuisance|nightmare|pain|bother|shame|pity|hassle|headache|blow|unacceptable|\
aggravating|trying|disaster|disruptive|exhausting|tiring|gutting|heartbreaking|disheartening|demoralising|painful|unfair|unsettling|\
chaotic|inconvenience|=mess|=sad|off putting|humiliating|=grim|=rough|draining|wearing|nerve racking|nerve wracking|=sickening|irksome|\
=vexing|bothersome|=worst|=maddening|=alarming)"
"""How a misfortune is called by who feels for it."""

FAULT = "(broken|broke|damaged|faulty|wrong|missing|late|leaking|leaked|leaks|split|cracked|torn|ripped|soaked|wet|damp|soggy|ruined|\
defective|overcharged|lost|dead|dented|dent|scratched|mouldy|moldy|stale|rotten|spoiled|spoilt|crushed|squashed|smashed|bent|melted|\
expired|empty|twice|instead|without|nothing|nobody|noisy|stuck|blank|burnt|mistake|error|short|incomplete|incorrect|unpaid|dirty|blocked|\
double charged|too (big|small|large|much|high|low|slow)|out of date|past its|cut* (off|out)|dropping|drops|down|black|crashed|freez*|dud|\
=off)"
"""What may be wrong with goods or a service."""

UNDONE = "(didnt|did not|wasnt|was not|werent|were not|hasnt|has not|havent|have not|never (came|come|arrived|arrives|turned|showed|got|\
received|had|been|rang|called|sent|worked|delivered)|not (been|working|received|come|arrived|turned)|isnt (working|there|right|coming)|\
(doesnt|dont|wont|cant|does not|will not) (work|start|fit|turn|open|close|connect|switch|charge|heat|load|come|go|get|let)|keeps (_)|stop|\
stopped|failed|no longer|fell|went|no (one|water|signal|power|heating|internet|reply|refund|sign|show))"
"""What did not happen that should have."""

CLIENT = "(customer|client|competitor|rival|neighbour|neighbor|cafe|pub|shop|hotel|restaurant|bar|bakery|school|farm|salon|garage|store|\
butcher*|baker*|bistro|takeaway|lady|bloke|fella|chap|couple|gentleman|company|firm|place|hospital|nursery|chippy|chemist|gym|pizzeria|\
florist*|barber*|hairdresser*|deli|diner|canteen|dentist*|newsagent*|grocer*|caterer*|care home|college|kiosk|cinema|brewery|caller|tenant|\
family|household|man|woman|guy|lad|person|business|club|church|surgery|clinic|vet|farmer|builder*|launderette|guesthouse|guest house|inn|\
tavern|pharmacy|optician*|supermarket|nursing home|hostel|workshop|factory|landlord|tenants)"
"""Somebody else who buys."""

GRUMBLE = "(complain*|moan|moaning|moans|shout|shouting|argue|arguing|whinge|whingeing|whine|whining|rant|ranting|cry|crying|shouted|sulk|\
winge|bleat)"
"""What an impatient agent calls a complaint."""
