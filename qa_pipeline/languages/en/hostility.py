"""English: disbelief, ordering about, taunts and threats to hang up. Part of the rudeness."""

from qa_pipeline.languages import lines

_YOURE = "(youre|you are|you re|your)"
"""Recognition writes "your" for "you're"."""

_HANG = "(hang up|hanging up|(put|putting) the phone down|(end|ending) (the|this) (call|conversation)|(cut|cutting) you off|ring off|(cut|\
cutting) (the|this) call|disconnect you|terminate (the|this) call|(cut|cutting) this short)"

_KIND = "(nightmare|handful|piece of work|waste of space|hard work|know it all|know all|smart alec|clever clogs|smarty pants|chancer|con \
artist|=conman|=crook|=cheat|miser|tightwad|=brat|=diva|=karen|crybaby|cry baby|big baby|drama queen|misery guts|headcase|pain in the|so \
and so|fusspot|worrier arent|bit much|=case arent you|=bully|=thief|=fibber|drama llama|old fool|so dramatic|=dreadful person|horrible \
(man|woman|person)|nasty piece)"
"""What somebody is called who is trying."""

_ASKED = "(properly|right|correctly|carefully)"

_SLIP = "(plug|plugged|switch|switched|turn|turned|charge|charged|press|pressed|install*|connect*|store|stored|fill|filled|follow*|\
measure*|count|counted|weigh|weighed|mix|mixed|open|opened|clean|cleaned|set|tell|told|write|written|sign|signed|plan|planned|learn*|\
grasp|ask|asked|try|tried)"

HOSTILITY = lines(f"""
    (find|found) (it|that|this) (very|so|a bit|a little|rather|really|extremely|quite|just)? (hard|difficult|impossible) to (believe|\
    credit|swallow) ($|to be|you|your|sir|madam|honestly|frankly|sorry|im afraid|coming)
    (dont|cant|do not|wont|didnt) (really|actually|honestly|for (one|a) (minute|moment|second))? believe (you $|a (single|bloody)? (word|\
    thing you)|(you|that|it) for (a|one) (second|minute|moment)|your (story|excuse*))
    heard (that one|it all|them all|that story|that excuse|every excuse|every story|all the excuses) (before|already|now|a (hundred|\
    thousand|million))?
    (thats|that is|thats) (just|simply)? (not true|a lie|a fib|untrue|made up) (is it|and (you|we both)|now is it|you (never|know))
    you (never|did not|didnt) (rang|rung|ring|called|call|phoned|phone|emailed|email|wrote to|contacted|contact) (us|me|anyone|anybody|\
    here|in) (on|at|about|last|that|yesterday|did you|$)
    (sure|certain|positive) (that)? (you|it) (didnt|wasnt|havent|hadnt|isnt|werent|did not|have not) (just|simply|actually|maybe|perhaps|\
    all)? (imagin*|dream*|making|drunk|been drinking|your (husband|wife|kids|cat|dog|son))
    (you must have|you mustve|you|must of) (just|simply|probably)? (dreamt|dreamed|hallucinated) (it|that|this|the whole)
    (tell me|telling me|how about|lets have|lets hear|try) the truth ($|for once|this time|now|then|please)
    (arent|not|arent you|are you) (being|telling) (honest with me|straight with me|truthful|me the truth|us the truth)
    (trying it on|pull a fast one|pulling a fast one|(having|taking) (us|me) (on|for a ride|for (a fool|fools|an idiot|a mug|mugs|idiots))|\
    after a freebie|on the scrounge|on the make|spinning (me|us) a|porkies|telling (fibs|tales|stories|lies)|cock and bull|sob (story|\
    stories)|crying wolf|nice try|good try $|tall (story|tale)|changing your (story|tune)|make (something|a story|one) up $)
    (trying|want|wanting|looking|angling|fishing|hoping|only rang) (to|for) (just|only)? (wangle|con|cheat|scam|fiddle|swindle|diddle|get \
    (one over|something for nothing|out of paying|it for nothing|away with))
    {_YOURE} (just|only|simply|clearly|obviously|always) (making|inventing|imagining) (it|that|this|things|stuff|all that) (all)? (up|$|to|\
    because)
    your (just|being|so|such|acting|getting|always|really|honestly|a bit) (so|too|a bit|a|an|very|really|being|just)? (stupid|silly|\
    ridiculous|difficult|unreasonable|rude|childish|pathetic|hysterical|lazy|paranoid|dramatic|impossible|lying|exaggerating|overreacting|\
    not listening|wasting|awkward|petty|cheeky)
    come on come on
    (quick quick|quickly quickly|faster faster|tick tock ($|come|hurry|time|im|madam|sir|we|lets)|hurry hurry)
    (come on|well come on) .. (quick|quickly|hurry|faster|out with|i havent|spit|speed)
    (while (were|im|we are|i am) (still)? young|before i (retire|die|fall asleep|lose the will|grow old)|lose the will to live|losing the \
    will)
    (stick|keep|get back) to the point ($|please|will|would|and|now)
    (dont|do not|no need|didnt) (really)? (need|want|care|ask|require|for|want to hear|care about|interested in|ask for) .. (life story|\
    life history|whole story|full story|family tree|an essay|a novel|war and peace|ins and outs|excuses|a lecture|a speech|your (opinion|\
    thoughts|feelings|comments))
    (skip|save|spare) (me|us|your breath|it)? (the|all the|all that|your)? (story|drama|lecture|speech|sob|waterworks|tears|violins|life|\
    breath|chit chat|small talk|excuses)
    (youve|you have|you got|ill give you) (got)? (exactly|just|only)? (#|one|a few) (seconds|words) (to|before|then|starting|or|$)
    (i|we|ive|weve) (really|simply|just|honestly)? (dont|havent|cant|do not|have not|no|aint) (have|got|spare|waste)? .. (time|hours) to \
    (listen to|waste|chat|sit|hear|argue|hold|babysit|play)
    (less|enough|cut) (of)? (the|your) (chat|chatter|chit chat|waffle|waffling|small talk|cackle|attitude|lip|cheek|drama|back chat|\
    backchat|excuses|moaning|sarcasm|nonsense)
    (my (break|lunch|shift|dinner|tea) (break)? (is|was|starts|started|ends|ended|finishes|finished)|i finish (at|in) #|i want to (get|go) \
    home|im off in (#|a)) ... (so|minutes ago|get on|hurry|quick|come on|and youre)
    listen to me (for once|will you|for a change|carefully|when|and|instead|now|not|you|before)
    ((just|you|now you) listen|listen and (learn|then|dont)|listen when|now (you)? listen (here|to me|and))  .. (here|learn|talk|interrupt|\
    to me|for once|instead|im)
    (for once|for a change) (in your (life|miserable)|will you|would you|could you|can you)
    do (exactly|just)? (as|what) (youre|you are|im|i am|your|i) (told|telling|say|tell) (you|and|$|for|or|then)?
    (sit|stay|wait|get) (there|down|over there) and (wait|be quiet|shut|listen|behave|dont|keep quiet)
    (dont|do not|never) (you)? (interrupt (me|when)|answer (me)? back|talk back|question me|contradict|correct me|lecture|order me|boss me|\
    push me|push your luck|test me|tell me (how to|my job|what to|whats)|teach me|try that with)
    (teach|tell|telling|teaching|show|showing) (me|us) (how to do)? (my|our) (own)? job
    (im|its me|i am) (the one)? (who|that)? (is|asks|asking) (who asks)? the questions
    i (ask|do) the (questions|talking|asking)
    (its|now its|then its|now it is|and its) (now)? my turn ($|to (speak|talk)|now)
    (speak|talk) when (youre|you are|your) (spoken|asked|told)
    (put|get|fetch|find) (me)? (a man|an adult|a grown up|someone (sensible|older|with|who (can|knows|understands|speaks))|somebody \
    (sensible|older|with|who (can|knows|understands|speaks))|whoever can) (on|to|there|a|the|read|count|english)
    (bit|little|too|rather|way|far|probably) (too)? (complicated|technical|difficult|advanced|complex|clever|tricky) (for|to) (you|someone \
    like|somebody like|a (woman|lady|girl|layman|pensioner|person|man of)|(someone|people|ladies|women) (of|at|like)|your)
    you (clearly|obviously|evidently|plainly|just|simply) (didnt|havent|dont|cant|never|did not|have not) (even|ever|actually|properly|\
    bother to)? {_SLIP}
    (didnt|havent|never|did not|cant have) (you)? .. {_ASKED} (did you|have you|at all did)
    you (=messed|mucked|cocked|screwed|buggered|botched|bodged|ballsed|cooked|balls) (it|this|that|things|everything|the (order|form|\
    booking|settings)) (all)? (up|$|not|so|yourself)
    (youve|you have|you|mustve|must have) (been|obviously been|clearly been|must have been|mustve been|been and) (fiddling|messing|\
    tampering|tinkering|faffing|meddling|mucking|monkeying|poking) (about|around|with|at)
    (user error|operator error|between the (chair|keyboard|screen)|(human|customer) error (im afraid|again|as usual|at your end|on your))
    (blame|blaming) (us|me|him|her|the (driver|company|system|shop|post|weather)|everyone|everybody|others|other people) (for|because|when|\
    if|you|all the time|but|just|instead|$)
    (always|everything is|everythings|never yours) (somebody|someone|everyone|everybody|anybody|other people|other peoples|somebodys|\
    someones) (elses|else s)? (fault|problem|mistake)
    never your (own)? (fault|mistake|doing|problem) (is it|of course|though|with you|$)
    (cant|cannot|couldnt) help it (if|that|when) (you|your|people|customers)
    (not|isnt|hardly|how is it|wasnt|aint) (exactly|really)? (my|our) (fault|responsibility|doing|lookout) (if|that|when|is it|was it|you|\
    because you)
    (thats|this is|thats all|thats entirely|this ones) on you (not|$|mate|love|so|im afraid)
    (if|had) (youd|you) (hadnt|had not|not|havent) (been so|gone and|left it|lost|dropped|waited so|messed|touched|fiddled|put it off|\
    ordered the|pulled|pressed|thrown|let it|kept changing)
    what (did|do|were|are|was) (you|ye|they) (expect*|think*) ... (gold*|luxury|rolls royce|miracle*|caviar|ritz|champagne|red carpet|\
    silver*|five star|diamond*|savoy|mercedes|ferrari|harrods|room service|perfection)
    what (did|do) (you|ye) want .. (miracle*|caviar|red carpet|the ritz|room service|a fanfare|gold plated|gold plating)
    (for|at) (that|this|those|these|# (quid|pounds|pence|euro*)) (price|prices|money|sort of money|kind of money|rate|a (month|box|week))? \
    .. (what (did|do) you|you (cant|can hardly|shouldnt|cannot|couldnt) (expect (it|them|too|much|more|a|anything|us|me|quality|perfection|\
    $)|complain|be (fussy|choosy|picky)|grumble|moan)|dont (expect|complain|moan))
    you (bought|paid|pay|went) (for)? (the)? (cheap|cheapest|peanuts|buttons|bottom of the range) (one|ones|stuff|option|rubbish)? (and|so|\
    you get|you got|what|end of|dont|$)
    (pay peanuts|buy cheap|pay buttons|get monkeys|champagne (taste|tastes) (on|and|with))
    (isnt|not|arent|aint|think (this|we|you) (is|are|re|were)|think were) (the|a|like|at|in)? (the)? (ritz|harrods|savoy|hilton|claridges|\
    disneyland|fortnum*|butlins|holiday camp|samaritans|agony aunt|counselling|five star hotel)
    (if|unless|or|keep|carry on|one more|another) ... (ill|im|i will|i am|well|were|i) (have to|just|going to|simply|be|gonna)? {_HANG}
    (im|i am|ill|i will|were) (just|now)? {_HANG} (now)? (if|unless|youre|because|right|goodbye|$|before|and thats|on you|so dont)
    (keep|carry|go|keep it|carry it) (on)? (like that|like this|it up|talking|shouting|on) and (i|im|ill|well|you|see|the)
    one more word (and (i|ill|im|that|thats|its|this|we|you)|out of|from you|like)
    another (genius|expert|know it all|drama|clever|bright spark|comedian|one who (cant|doesnt|didnt|thinks)|one that (cant|doesnt|didnt|\
    thinks)|day another|mr _ it all|satisfied customer|sob|whinger|whiner|time waster)
    (great|lovely|brilliant|fantastic|wonderful|marvellous|perfect|oh) (thats)? (just what|exactly what|all) (i|we) (need|needed|wanted)
    (heaven|god|heavens) forbid (that)? (you|anyone|we|somebody|your)
    (by yourself|on your own|all by your|by your self|all on your) (self|own)? (did you|or did|have you|well done|clever|or do you need)
    (want|like|need|deserve|expecting|fancy|give you|get you|send you|bring you) (me to|us to|a|an|some|you a)? .. (medal|ribbon|round of \
    applause|lollipop|hanky|tissue|cuddle|gold star|pat on the back|bedtime story|butler|tuck you in|kiss it better|wipe your|hold your \
    hand|plaster and|sticker)
    (my|your|got (a|the)|have (a|the)|havent a|left (the|my)|need a|get out the|with (a|my)|without (a|my)) (own)? (crystal ball|magic \
    wand|time machine)
    (crystal ball|magic wand|time machine) (is|=s|isnt) .. (broken|in for|repair|at the|in the shop|being|on the blink|working|day off|\
    cracked)
    (make|conjure|magic|pull|produce|whip|knit) (a|one|it|them|the|you|up|another) .. (appear|up|out|from)? (of|from)? (thin air|=a hat|my \
    hat|nowhere|=my sleeve|my backside|appear|my pocket)
    (grow|grows) on trees
    (ray of sunshine|bundle of (joy|laughs)|little miss|joy to (talk|deal|speak) (to|with)|real charmer|barrel of laughs|must be fun at|\
    life and soul|laugh a minute)
    surprise surprise
    (what a|theres a|such a) (surprise|shock|shocker) (you|from you|another|coming from|not|that you)
    heart (bleeds|breaks|is breaking|is bleeding|aches) (for you|$)
    (im|i am) (thrilled|delighted|overjoyed) for you (but|$|really|now|im sure)
    (look|see|here|oh) (im|i am) (crying|weeping|welling up|in tears|in bits|devastated|heartbroken|trembling|shaking)
    (im|i am) (crying|weeping|welling up|trembling|shaking in) (for you|here|my boots|over here|real tears|with)
    (tell|write|save) (it|that|all that) (all)? (to|for) (the|your)? (judge|santa*|points of view|mp|priest|therapist|vicar|papers|\
    autobiography|memoirs|diary|book|mother|hairdresser|marines)
    (boo who|bo hoo|boohoo|cry me|aw diddums|ah diddums)
    (nobody|no one|no body) (has|is|=s|was|have|actually|s)? (died|dead|dying|dies|going to die|died here) ($|did they|have they|is it|its|\
    you|yet|so|here|from|of|calm|over)
    (worse|bigger) things (happen|happens|happened|have happened|in life|in the world|to worry)
    (not|hardly|isnt|its not) (life (or|and) death|a matter of life|a national emergency|brain|world war|like (anyone|anybody|someone|\
    somebody) (died|dying|is|was|has)|open heart)
    (youll|you will|youd|think youll|sure youll|you would) (just|probably)? (live|survive|get over it) ($|without|somehow|im sure|i think|\
    wont you|for a day|till|until)
    (been|gone|went) (through|over) (this|that|it|all this|all that) (all)? with you
    (thats|this is|this makes|makes it|its) (now)? the (second|third|fourth|fifth|tenth|hundredth|last|umpteenth|#) time ((ive|i have) \
    (had to (say|tell|repeat|explain|ask)|said|told|explained|asked you|repeated)|(im|i am) (telling|saying|explaining|asking you|\
    repeating)|(youve|you have) (asked me|made me|changed))
    round (and round)? in circles (with you|because you|thanks to you)
    you (keep|kept|keep on|just keep) (asking|repeating|telling me|saying|on asking) (me|us)? (on)? (the same|that|this|it|and over|again|\
    over|the exact)
    (im|i am|ill|i will|i|were|we are) (not|wont|never|refuse to|cant keep) (going to|gonna|be|have to|prepared to)? (go|going|explain|\
    explaining|repeat|repeating|discuss|discussing|saying|spell*|spelling|say) (it|this|that|all that|through (this|it|that|all)|over (it|\
    this|that)|myself)? (out|to you)? (again|any more|anymore|any further|a third|twice|another|all over|with you)
    (as|like) (i|ive|i have) (just|already|clearly|have)? (told|explained to|said to) you .. (minute|minutes|seconds|hour|twice|already|\
    clearly|more than once|at the start|moment ago|before that|not)
    (look|looking|blame|bother|bothering|come to|coming to|cry to) (at)? me (about|for it|im only|im just|i only|i just|its not|i didnt)
    (dont|do not|no good|no use) (go|come|you|keep|start)? (looking at|look at|bother|bothering|coming to|come to|whining to|moaning to|\
    crying to) me
    (i|we) (dont|do not|fail to|cant) see (how|why|what) (thats|that is|this is|its|it is|that|this) (got|has|have|is)? (anything)? (my|\
    our|to do with|any of (my|our)) (problem|fault|concern|business|me|us|lookout)?
    (see|watch|look) (if|whether|how much|how little) (i|we|anyone|anybody) (really|even)? (care|cares|am bothered|is bothered)
    (no skin off|makes no odds|wont lose (any)? sleep|not losing (any)? sleep|not lose (any)? sleep|ill sleep (just fine|fine|soundly|\
    tonight))
    (dont|wont|do not|doesnt) (really)? (need|want|miss) (your (business|custom|trade|money|kind|sort)|customers like|people like|the \
    likes of)
    (can|manage|do|cope|better off|be glad|live) (just|fine|quite|very|well|better)? (fine|well|happily)? without (your (custom|business|\
    trade|kind|sort|money)|customers like|people like|the likes of)
    (for all i care|see (where|how far) (that|it) gets you|as many (complaints|letters|emails) as you)
    (on|in) (the|your) (website|leaflet|label|form|box|letter|invoice|email|contract) (if|had) (you|youd|you had|anyone|anybody|only) (had|\
    only|ever|actually|can|could|can be|could be|were|even)? (bothered|bother|cared|=read|=looked|=opened)
    why (on earth)? are you (even|still|always)? (telling|bothering|asking) (me|us) (that|this|about|then|when|again|$|and)
    (have to|need to|got to) (sort|deal|cope|manage|live|make do|get on) .. (with it|with that|with them|without us)? (on your own|by \
    yourself|yourselves|your self|alone)
    (join|back of|end of|rear of) the queue ($|like|mate|love|and wait|then|with the|pal)
    {_YOURE} (nobody|no body|nothing|no one|not (anybody|anyone|anything|so|that|all that|exactly)) (so|that|very)? (special|important)
    (customers|people|callers|clients) who (actually|really|do|can) (pay|spend|listen|know what|order properly|matter|read|think|\
    appreciate|need)
    (bigger fish to|small fry|measly|piddling|poxy|paltry|tuppenny|pathetic little|miserable little)
    (hardly|not|barely|isnt|scarcely) worth (my|our|his|her|the drivers) (while|time|petrol|diesel|bother|trouble|drive|effort|breath|van)
    (not|hardly|wasnt|isnt|werent|arent) (very|too|terribly|exactly|that|particularly|all that|so) (bright|clever|smart|intelligent|quick \
    witted|sensible|sharp) (of|was|is|are|were|to) (you|it|that|order*|leave|sign|buy|this)
    ^ (well|so|oh)? (not|hardly) (very|too|exactly|that|particularly|the most) (bright|clever|smart|sensible|intelligent|impressive) $
    (can|could) (anybody|anyone|somebody|none of you|nobody|no one|you lot|you people|any of you) (there|at your place|in your _|over \
    there|down there|else)? (even|actually|possibly)? (count|read|write|think|add up|tell the time|do sums|spell) ($|there|properly|at all|\
    or|in your|these days|anymore)
    (somebody|someone|anybody|anyone) (there|over there|at your end|at your place|in (your|the) _|else)? .. (must be able to|knows how to|\
    capable of|who can|that can|able to) (count|counting|read|reading|write|add up|spell|think|tell the time) ($|properly|at all|there|\
    surely|on|please|put)
    (pretty|little|empty|sweet) (little)? (head|heads) (about|over|with|$)
    (explain|put|say|tell) (it|this|that) (to you)? ((so|that) even (a|you)|like (youre|im talking to|to a)|as if (youre|you were|to a)|in \
    baby|for the hard)
    (people|someone|somebody|ladies|women|men|a lady|a man|a woman|a person|folk) (of|at|with) (your|that|a certain) (age|sort|kind|\
    generation|intelligence|level|background|type) (just|really|simply)? (cant|dont|shouldnt|never|usually|always|struggle|find|wont|often|\
    get (confused|muddled)|ought|think|tend|wouldnt|couldnt)
    (typical (woman|man|women|men|female*|foreigner*|of you|you|customer behaviour)|just like a (woman|man|female|foreigner)|how typical|\
    isnt that typical|so typical)
    (what would you know|would you know anything) (about|$)
    (you|someone like you|people like you) (wouldnt|couldnt possibly|cant possibly|clearly cant|obviously cant) (understand|get it|know) \
    ($|that|it|anyway|how|the|these|anything|if|a)
    (stick|go back|keep) to (_)? (what you|your|selling|cutting|baking|cooking|cleaning|driving|teaching) .. (know|and (leave|let)|\
    knitting|day job)
    {_YOURE} (just|being|turning into|really|honestly|such|always|quite|becoming)? (a|an|the|such a|right|a right|a real|a complete|a \
    total|a proper|a bit of a|one of the|a bit) {_KIND}
    (off your (head|rocker|trolley)|out of your (mind|tree)|(lost|losing) (the plot|your (mind|marbles))|full of (yourself|your self)|away \
    with the fairies|on another planet|not all there|sandwich short|sandwiches short|full shilling|penny drop yet|what planet|hard of \
    thinking|slow on the uptake)
    (give me a break|gimme a break|get off my (back|case)|on my case|get lost|take a running|stuff (it|your|you)|shove (it|your|off)|stick \
    (it|your) (order|complaint|money|where|up your)|beat it|talk to the hand|bite me|screw you|up =yours $|eff off|kiss my|short pier)
    (oh|my) (my|good|dear)? (god|lord) (not|you|again|how (many|long|stupid|hard)|what (now|is it|do you)|will you|are you|just)
    (having|taking) (a laugh|the mick*|the michael|the biscuit|the proverbial|liberties)
    what am i (a|an|your|the|made) _
    (ive|i have|ive just|i) (had|heard) (quite|just about|more than)? enough (of (you|this|your|that)|from you|out of you|rubbish|nonsense|\
    moaning)
    (im|i am|were|we are) (done|finished|through) ((talking|arguing|explaining|discussing|listening) ($|here|now|to you|with you|about|\
    this|it)|being (nice|polite|patient)|with (you $|this (call|conversation)))
    (about|high) time (that)? you (paid|learned|learnt|did|started|stopped|grew|read|listened|sorted|bothered|realised)
    (think|consider|count) (yourself|your self|yourselves) (very|damn|extremely)? (lucky|fortunate|privileged)
    you (think|reckon|must think|obviously think|seem to think|really think|honestly think) (that)? {_YOURE} (the|so|all|that|some kind of|\
    really|our|my)? (the)? (special|only|important|clever|smart|funny|better|first|entitled|above|royalty|queen|king)
    you (think|reckon|seem to think|really think) (that)? (the (whole)? world|everyone|everybody|i|we|the rules) .. (revolve*|owe you|owes \
    you|servant*|slaves|at your beck|nothing better)
    (not (all|every)|other|most) .. (customers|people|callers|customer) (are|is|arent|isnt) (not)? like you
    (everyone|everybody|every customer|all (our|my) customers|people) (was|were|is|are) like you
    (dont|do not|havent) (you)? (even)? (get|have|own|got|know) (a|any|how to)? (calendar|clock|watch|diary|mirror|dictionary|brain|\
    manners|shame) (at home|there|or|over there|in your|do you|$)
    ^ says you $
    (buy|get) (yourself|your self|yourselves) (a|some|an) (calendar|clock|watch|diary|dictionary|hearing aid|manners|patience|life|brain|\
    glasses)
    (smell the coffee|in your dreams|dream on|fat chance|not a hope in|keep dreaming|you and whose|go and play in|good riddance|cheer up \
    it might)
""")
