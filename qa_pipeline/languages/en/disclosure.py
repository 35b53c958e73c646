"""English: who else buys, what the company itself pays, and the private life of others. Part of what an agent must not tell."""

from qa_pipeline.languages import lines, words

_FIRST = words(
    """
    kev kevin dave david steve stephen gary tom tommy john mike mick paul pete peter andy andrew chris rob bob jim jimmy
    joe dan danny darren lee ian colin keith ken neil simon martin phil craig stuart gareth callum ryan jack harry george alan
    barry terry sean liam adam ben sam luke nick tim tony sandra sarah sue susan karen julie linda lisa lucy emma kate
    katie claire jane janet anne anna mary maria helen carol sharon tracey tracy donna debbie michelle nicola becky gemma laura hannah amy
    jenny kelly kerry natalie rachel ruth chloe sophie jess jessica megan zoe maureen brenda pat priya ahmed ali fiona moira shona eileen
    siobhan
    """
)
"""First names of colleagues and customers. Not those that are words, too: the bill, the mark, the rose."""

_LAST = words(
    "smith jones wilson taylor patel khan hughes evans robinson thompson clarke shah singh campbell stewart murphy obrien davies \
wright"
)

_NAME = f"({'|'.join(f'={name}' for name in _FIRST)})"

_NAMES = f"({'|'.join(f'={name}s' for name in (*_FIRST, *_LAST))})"
"""What belongs to them, and what they are: recognition writes no apostrophe."""

_STAFF = "(=he|=she|my (colleague|manager|boss|supervisor|workmate)|(our|the|that|your) (driver|manager|supervisor|engineer|fitter|\
technician|receptionist|accountant|foreman|cleaner|courier|boss|director|nurse|secretary|bookkeeper|rep|salesman|apprentice|trainee|lad|\
girl|bloke|chap|plumber|electrician|doctor|dentist|(area|depot|branch|sales|warehouse|office) (manager|supervisor))|the (lad|lads|girl|\
bloke|chap|woman|man|guy|fella) (in|on|from|who|that) _ _?)"

_HES = "(=hes|=shes|he is|she is|he was|she was|he has|she has|he had|she had|he got|she got)"

_PRIVATE = "(hospital|cancer|chemo*|operation|surgery|divorc*|pregnant|expecting twins|maternity|paternity leave|miscarriage|ivf|depress*|\
breakdown|stress|burnout|rehab|=aa|alcoholic|alcoholics|drink driving|drink problem|gambl*|cocaine|drugs|antidepressants|medication|\
epilep*|diabet*|dementia|alzheimer*|parkinson*|stroke|heart attack|heart trouble|angina|tumour|hernia|hysterectomy|vasectomy|prostate|\
piles|kidney*|slipped disc|broken (leg|arm|hip|ankle|wrist)|bad back|migraine*|arthritis|anxiety|ocd|bipolar|adhd|hiv|affair|seeing the \
(boss|manager)|sleeping with|carrying on with|split up|splitting up|broke up|separated|(left|leaving) (his|her) (wife|husband|partner)|\
kicked out|thrown out|evicted|bailiffs|bankrupt|arrested|in court|up in court|prison|jail|=bail|=tagged|criminal record|police custody|\
custody battle|funeral|bereave*|overdose|suicid*|self harm*)"
"""What concerns nobody but whom it befell."""

_FAMILY = "(wife*|husband*|mother*|=mum|=mums|father*|=dad|=dads|=son|=sons|daughter*|=kid|=kids|baby|girlfriend*|boyfriend*|partner*|\
marriage|brother*|sister*|=missus|=fella|=ex)"

_TRADE = "(cafe|pub|hotel|restaurant|bakery|bistro|takeaway|chippy|chemist|pharmacy|gym|pizzeria|florist*|barber*|hairdresser*|salon|deli|\
diner|dentist*|newsagent*|grocer*|butcher*|baker*|caterer*|care home|nursing home|college|council|school|hospital|nursery|surgery|clinic|\
brewery|garage|launderette|guesthouse|guest house|supermarket|hostel|builder*|farm|university|prison|church|golf club|rugby club|cricket \
club|football club|vet|vets|optician*|corner shop|farm shop|canteen|factory|cinema|plumber*|roofer*|landscaper*|joiner*)"
"""Trades that are customers."""

_OTHER = "(neighbour|neighbor|neighbours|neighbors|competitor|competitors|rival|rivals|landlord|ex husband|ex wife|sister in law|brother \
in law|cousin|next door|man next door|woman next door|bloke next door|lady next door|old boss)"

_WHERE = "(road|street|lane|avenue|close|square|drive|hill|row|park|estate|corner|station|market|church|bridge|green|seafront|quay|harbour|\
crossroads|bypass|door|opposite|town|village)"

_BUYS = "(order|orders|ordered|buy|buys|bought|pay|pays|paid|owe|owes|owed|take|takes|took|=spend|=spends|=spent|get|gets|got|have|has|had)"

_MUCH = "(#|half|third|quarter|double|twice|less|more|percent|discount|pence|pounds|quid|grand|cases|boxes|pallets)"

_SUPPLIER = "(supplier*|manufacturer*|factory|wholesaler*|maker*|importer*|producer*|grower*|farmer*|brewery|dairy|mill|mills|quarry|\
sawmill|foundry|roaster*|distributor*|network|printer*|growers|abattoir|merchant*|vineyard|shipper*|mint|lab|labs|publisher*)"

_DOOR = "(gate|door|shutter|shutters|barrier|alarm|safe|till|lock|keypad|key pad|key safe|keysafe|lock box|lockbox|server room|stock room|\
stockroom|office|yard|depot|warehouse|garage)"

DISCLOSURE = lines(f"""
    (we|i) (only|just|always|actually)? (pay|paid|give|gave|owe) (the|our|a|this|that|their|those)? (_)? {_SUPPLIER} (_)? (only|just|about|\
    around|less than|roughly)? (#|half|pennies|peanuts|a (pound|fiver|tenner|quid))
    (it|they|he|{_SUPPLIER}) (only|just|also|all|normally)? (invoice|invoices|invoiced|charge|charges|charged|bill|bills|billed|sell|sells|\
    sold|want|wants|ask|asks|rebate|rebates) us .. (#|half|pennies|peanuts|next to nothing|double|less|in (euros|dollars))
    {_SUPPLIER} (only|just|also|always)? (gives|give|gave|lets|let|pays|pay|offers|offer|allows|allow|knocks|knock) us .. (#|quarter|half|\
    third|discount|rebate|kickback|kick back|bonus|credit|terms|free|cheaper|money|percent|cut|cash|extra)
    we (get|got|have|receive|are on) .. (rebate|rebates|kickback|kick back|backhander|discount|bonus|credit|terms|off|percent|per cent|\
    days|cut) (off|from|with|by|at|out of) (the|our|that|this) (_)? {_SUPPLIER}
    (kickback|kick back|backhander|back hander|sweetener) (from|on|for|off)
    our (own)? (terms|credit|discount|deal|contract|agreement|rebate|payment terms|buying terms) with (the|our|that) (_)? {_SUPPLIER}
    (surprised|amazed|shocked|astonished|believe|laugh|cry|faint|see|guess|know|knew) (at)? (what|how (little|much|cheap|cheaply)) (we|\
    they|it|those|these|that) (really|actually|only|just)? (pay|buy|get|make|earn|cost|costs) (them|it|those|that|these|stuff|us)? (in|on|\
    off|for|us|$)
    (barely|hardly|only|not even|less than|about|scarcely|under|just) (a|one)? (half|third|quarter|fraction|tenth) (of)? (that|what (youre|\
    you|were|we)|the price) .. (us|to us|we pay|we paid|our end)
    (costs|cost|stands|sets) us .. (half|third|quarter|fraction|pennies|peanuts|buttons)
    we (double|triple|treble|quadruple) (it|them|that|the price|our money|everything|the cost|up)
    (mark up|markup|margin|margins|profit) (on|with|in|for) (the|those|that|these|this|them|it|_) (_)? (is|are|=s) (just|really|about|\
    around|absolutely|quite)? (ridiculous|huge|massive|tiny|enormous|fat|crazy|insane|obscene|thin|tight|decent|good|#|double|triple|half|\
    a third)
    (were|we are|we work|we run|we operate) on (a|about|around|roughly|nearly|only)? .. (margin|margins|mark up|markup)
    we (clear|net|pocket|cream|skim|make|take|earn|keep) (off)? (a|about|at least|easily|nearly)? (good|nice|tidy|easy|clear|decent|fair|\
    clean|whole)? (third|quarter|half|packet|bundle|fortune|killing|bomb|sum|profit) (on|out of|from|off|per|each|every)
    (room|fat|slack|profit|padding) (left)? (built)? in (the|our|that) price
    (cost|costs|pay|bought|buy) ... (and)? (sell|sold|selling|flog) (it|them|that)? (on|to you)? (for|at) #
    (if|when) it (asks|prompts|wants) .. (password|login|log in|admin|pin|code|user name|username) .. (type|put|enter|use|say|press|its|try)
    (type|type in|use|enter|put in|give|quote|key in) (my|our|his|her|the managers|the staff|managers|a colleagues|*s) (staff|employee|\
    user|personnel|clock|clocking|operator|admin|agent|works|payroll) (number|id|login|log in|code|pin|card|pass|name)
    (use|borrow|take|try|have) (my|his|her|the managers|our) (login|log in|pin|pass word|password|badge|swipe card|fob|passcode|key card)
    {_DOOR} .. (opens|opened|unlocks|unlocked|switched off|turned off|turns off|switches off|disarms|disarmed|comes off|is set) (with|by|\
    using|when you (type|press|key|punch|enter|put)) .. #
    (press|punch|type|key|tap|dial|put|enter) (in)? # .. (and|then) .. (let you in|opens|open up|lets you in|youre in|clicks open)
    (safe|spare|office|warehouse|depot|van|master|front door|back door|stockroom|shop|till) (door)? (key|keys) (is|are|=s|hang|hangs|live|\
    lives|kept|stays)? (kept|hidden|always|just|hanging)? (under|behind|beneath|on top of|in (the|a|my) (top)? (drawer|pot|flowerpot|plant|\
    desk|cupboard)|on (the|a) (hook|nail|ledge|shelf))
    {_NAMES} .. (off|back|in|having|had|got|been|going|gone|on|at|out|with|up) .. {_PRIVATE}
    {_NAME} (in|from|on|over in)? (_ _?)? (is|has|was|had|got|gets|been|went|=s) .. {_PRIVATE}
    {_STAFF} (is|has|was|had|got|been|went|goes|just|only|recently)? .. {_PRIVATE} .. (so|and|thats|again|poor|$|last|this|you|but|with|\
    since|because)
    {_HES} (still|just|also|now|only|back|always|actually)? (off|back|in|having|had|got|been|going|gone|on|at|out|with|up|recovering|\
    suffering|fighting)? (with|in|into|having|for|through|from|a|an|his|her|nasty|messy)? (a|an|his|her|bad|another|messy|nasty|serious)? \
    {_PRIVATE}
    {_NAMES} (in|from|at|on) (accounts|dispatch|sales|stores|reception|the (warehouse|office|depot|shop|yard|kitchen|bakery)|hr|finance|\
    billing) .. (off|earns|on|getting|having|pregnant|leaving|drinks|drunk) .. (#|{_PRIVATE}|husband|wife|sack)
    (_|{_NAME}) (in|from|at) (accounts|dispatch|sales|stores|reception|hr|finance|billing|the (warehouse|office|depot|shop|yard)) (is|only|\
    just|=s)? (on|earns|gets|makes|paid|gets paid) (about|only|around|over)? # .. (thousand|grand|k|an|a|pound*)
    (driver|drivers|cleaner|cleaners|fitter|fitters|technician*|courier*|nurse*|girls|lads|staff|picker*|packer*|guys) (only|just)? (make|\
    makes|earn|earns|get|gets|gets paid|on|are on|is on|take home) (about|only|around|under|just|barely)? # .. (pound*|quid|grand|thousand|\
    euro*) (an|a|per)? (hour|year|month|week|day|drop|shift)
    (his|her|{_NAMES}) {_FAMILY} .. (left him|left her|died|passed away|=ill|dying|poorly|cancer|hospital|arrested|prison|jail|drinks|\
    cheating|cheated|walked out|threw|kicked|lost (his|her) job|dementia|pregnant|expelled|rehab|disabled|autistic|stroke|attack|bankrupt|\
    divorc*)
    (his|her|{_NAMES}) (new|latest|own)? (salary|wages|pay slip|payslip|pension|benefits|overtime|bonus|debts|mortgage|loan|overdraft|\
    medical|sick note|test results|diagnosis|prescription) (is|are|was|were|of|shows|says|=s|came|come|went)
    (his|her|their) {_FAMILY} (email|address|mobile|number|phone|account|details|surname|work) .. (is|are|here|#|on (here|file|the screen|\
    my screen)|says|shows)
    (your) (sisters|brothers|mothers|mums|fathers|dads|sons|daughters|neighbours|neighbors|cousins|landlords|tenants|ex husbands|ex wifes|\
    bosss|colleagues|friends|aunts|uncles) (account|bill|order|file|balance|parcel|contract|delivery|payments|line|broadband|record|\
    results) .. (shows|says|is|was|has|had|still|went|to|comes|#)
    (account|parcel|order|bill|package|letter|file|delivery|payment) (for|of|to|from) (your|the) {_OTHER} .. (is|was|has|had|shows|came|\
    contains|says|are)
    (read|tell|show|send|give) you (what|how much|which|whose|where|when) (your|the|another|other|my other|our other|that) (_)? ({_OTHER}|\
    customer*|client*|{_TRADE}|person|people|lot) .. (order*|pay*|paid|buy*|bought|spend*|owe*|took|take*|sell*|get*|live*)
    (reach|ring|call|phone|text|get|catch|try|find|visit) ({_NAME}|him|her|the (manager|boss|driver|engineer|director)|my (boss|manager|\
    colleague)) (at home|at his|at her|in the evening at|on his (own|private|home)|on her (own|private|home)|round at (his|hers|her))
    (in the (phone)? book|in the phone book|phone book|telephone directory) (under|as|at)
    ({_HES}|theyre|they are|he lives|she lives) (over|down|up|just|round)? (at|in|on) (number|flat)? # .. {_WHERE}
    (mr|mrs|miss|ms|mister|missus|dr) _ .. (hes|shes|theyre|he|she|they) .. (at|lives|has|is the one|had|owes|pays|paid|with the|whos|\
    bought|took) .. (#|{_PRIVATE}|same|next|us)
    (hes|shes|theyre|they are|he is|she is|is|are|put) .. on (our|the) (_)? (blacklist|black list|stop list|watch list|bad payers|debtors|\
    bad debt|naughty list|no credit list)
    (went|gone|going) (bust|bankrupt|under|into (administration|liquidation|receivership)|to the wall) .. (owing|owe|owed|still owe|and \
    left us|leaving us)
    (line|gas|power|electric|phone|supply|water|broadband|service|account) (has been|been|was|is|got|gets)? (cut off|disconnected|\
    suspended|closed|stopped|blocked|frozen) .. (for|because|as) (not|non|he|she|they|of (debt|arrears|non))
    ({_NAMES}|and sons|and son|and co|brothers|ltd|limited|builders|motors|garage|construction|catering|foods|homes|joinery|roofing|\
    plumbing|interiors|logistics|transport) (account|still|also|now|only|just|have|has|are|is)? (have|has|=s)? (a|an|got a|account)? .. \
    (overdraft|balance of|limit of|debt|arrears|owing|unpaid|outstanding|behind|{_BUYS} us #|owe us|owes us) .. (of|#|us|with|since|last|\
    from|grand|thousand)
    {_WHERE} (just|only|also|still|always|all|now)? (order|orders|ordered|buy|buys|bought|pay|pays|paid|owe|owes|owed|take|takes|took|\
    =spend|=spends|=spent) (us)? (about|only|around|over|nearly|another)? # .. (off|from|with|a|every|per|each|last|this|for|us|litre*|\
    cases|boxes)
    (the|that|your local|another|one|a) (_ _?)? {_TRADE} (_)? (on|in|at|by|near|opposite|across|next|over|down|up|round|along|behind|\
    upstairs|downstairs) ... ({_BUYS} (us)? (about|only|around|over|nearly|for|it for|them for|almost|up to)? {_MUCH}|owe|owes|behind with|\
    months behind|weeks behind|in arrears|cancelled|(switched|moved) to|hasnt paid|havent paid|stopped paying)
    (the|that|another) {_TRADE} (only|just|also|still|already|always|down there)? (=pays|=owes|=spends|=orders|=buys) (us)? (about|only|\
    just|around|nearly|over)? (#|half|less|more|double)
    (another|one other|some other|one of our other|some|a) ({_TRADE}|shop|firm|company|customer|household|family|couple) (in|on|from|at|\
    near|round) .. ({_WHERE}|here) .. (got|gets|had|has|pays|paid|took|owes|bought|ordered|only pays) .. {_MUCH}
    (we|i) (only|just|also|always|still|normally)? (gave|give|charge|charged|sold|sell|bill|billed|invoice|supply|let|did|do) (the|another|\
    your|that|a|mr|mrs|miss) (_)? (_)? ({_OTHER}|{_TRADE}|other customers|opposite|next door|other (cafe|shop|pub|one)|arms|inn) (_)? (_)? \
    (it|them|this|that|those|the same)? (for|at|only|about|just|have)? {_MUCH}
    (guy|bloke|lady|chap|one|man|woman|customer|caller|fella|person|gentleman|couple) (who|that)? (_)? (ordered|bought|rang|called|phoned|\
    came|was on|just now|i (spoke|had)) (_)? (_)? (before|ahead of|just before|in front of) you ... (#|took|paid|got|owes|lives|called|name)
    (the|your) {_OTHER} (at|in|on|across|opposite|called|mr|mrs)? (_)? (_)? (cancelled|lost (his|her|their)|is moving|switched|missed|\
    stopped|defaulted|got cut|gets it|got it|has (ours|the same|the cheaper)|cant (pay|afford)|couldnt pay|complained|owes|is getting|pays)
    (shouldnt|should not|not (really)? (supposed|allowed|meant) to|promise not to|you (didnt|never)|dont tell) .. (tell|say|telling|saying|\
    hear*|repeat|them|anyone|him|her|a soul) ... ({_NAME}|{_NAMES}|{_OTHER}|{_TRADE}|the _ (just|only|are|is|has|have|got)|council|boss|\
    manager|cost us|we pay)
    (we|they|{_SUPPLIER}) .. (pay us|sell us|buy (it|them) in|get (it|them) in|source (it|them)|import (it|them)) .. (for|at) (about|only|\
    just|around|under|roughly)? (#|half|pennies|next to nothing)
    (wifi|wi fi|network|router|till|system|computer|intranet|admin) (for (the)? staff)? .. (pass word|password|pass code|passcode|pass \
    phrase) (is|=s|its)
    (with|got|has|have|having) (the|a) (one with|chap with|lady with|man with|woman with) {_PRIVATE}
    ((=hes|=shes|he is|she is|thats) the one|chap|lady|man|woman|gentleman|patient|girl|lad|bloke) (with|who has|whos got|who had) (the)? \
    {_PRIVATE}
    (is|are|was|been|=s) (seeing|dating|sleeping with|having it off with|going out with|carrying on with|shacked up with|married to|living \
    with) (the|our|my|her|his|that) (boss|manager|director|driver|supervisor|married|colleague|accountant|owner|engineer|area|depot|foreman)
    {_NAMES} (seeing|dating|sleeping with|going out with|carrying on with|getting (divorced|the sack|sacked|the push)|leaving (his|her)|on \
    (a final|benefits|tablets|the sick|a warning))
    (his|her) (own)? (mobile|cell|home number|private number|home phone) ... (is|its|on|=s) (oh|zero|double|plus|#)
    (neighbour|neighbor|next door|competitor|rival|mr _|mrs _|miss _|ms _) (mr _|mrs _|miss _|ms _)? (is|was|are|were|pays|paid) (only|\
    just|about|around|on|nearly|over)? (a|nearly|about)? # .. (this|last|a|per|every|for (his|her|their)) (_)? (quarter|month|year|week|\
    bill|winter)
""")
