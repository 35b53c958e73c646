"""English: the customer is angry."""

from qa_pipeline.languages import Act, lines

ACTS = {
    "anger": Act(
        says=lines("""
            (=outrageous|=outrage|=disgusting|=disgusted|=disgraceful|=disgrace|=ridiculous|=unacceptable|=appalling|=appalled|=shocking|\
            scandal*|=shambles|=shambolic|=abysmal|=atrocious|=diabolical|=deplorable|=inexcusable|=insulting|=insulted|=laughable|=absurd|\
            infuriat*|=unbelievable|=intolerable|            preposterous|=shameful|=unprofessional|=incompetent|=incompetence|=hopeless|\
            =useless|=pathetic|=amateurs|=cowboys|=crooks|=thieves|=robbers|=liars|=liar|=clowns|=jokers|=ludicrous|=farce|=farcical|\
            =shoddy|=sloppy|=dreadful|=horrendous|=terrible|=awful|=horrible|=inconsiderate|=rude)
            (=furious|=livid|=angry|=fuming|=seething|=enraged|=annoyed|=irritated|=frustrated|=upset|=unhappy|=displeased|=dissatisfied|\
            =disappointed|=disappointing|=disheartened|=offended|=aggrieved|=exasperated|=raging|hopping mad|=incensed|=peeved|=miffed|\
            hacked off|cheesed off|=pissed off|=ticked off|=gutted)
            (fed up|sick (of|and tired|to death)|tired of|had enough|enough is enough|had it (with|up to)|had it up|up to here|end of my \
            (tether|rope|patience)|at my wits|wits end|running out of patience|lost (all)? patience|losing patience|run out of patience|\
            last straw|final straw|beyond a joke|a step too far|no longer acceptable)
            (not|isnt|wasnt|hardly|never|far from|less than) (very|at all|really|best|too|exactly|a bit|remotely)? (happy|pleased|\
            impressed|amused|satisfied|good enough|acceptable|on $|right is it|the way to treat|how you treat)
            (not on|not good enough|nowhere near good enough|leaves a lot|leave a lot|wont do|simply wont|not what i (paid|ordered|expect*))
            how dare (you|they|he|she)
            (no|not a|not the|hardly a|some|what a|a fine|fine|hell of a|heck of a|funny|strange|odd) way to (treat|speak|talk|run a|deal|\
            do business|behave|carry on|look after)
            what do you mean (you|youve) (wont|cant|dont|havent|need|are not|arent|refuse|no|can not|will not)
            what do you mean (i (cant|owe|have to|havent|must|need)|its not|not|no|blocked|overdue|on stop|theres no|there is no|youre|\
            gone|cancelled)
            (losing|lost|lose|run* out of|out of) (all|my|our|the last of my)? patience
            (=humiliating|=humiliated|=degrading|=patronising|=shameless|=bonkers|=mental|=insane|=pointless)
            (bunch|load|shower|pack|lot) of (=cowboys|=crooks|=idiots|=amateurs|=clowns|=thieves|=liars|=jokers|=robbers|=muppets|=monkeys|\
            =chancers|=morons)
            over my dead body
            you (want|need|ought|should) to (sort|get|pull|buck|train|sack) (your|yourselves) .. (out|act|socks|drivers|staff|people|house|\
            up)
            (anybody|anyone|somebody|any of you|none of you|nobody) (there|at all|in that place)? .. (capable|competent|does their job|\
            know what (theyre|youre)|knows what theyre)
            want (my|our|all my|the) money back
            want (it|this|that) (sorted|fixed|dealt with|put right) (now|today|right|immediately|this)
            and i want (it|him|them|her|that) now
            (tell|telling) (everybody|everyone|all my|people) .. (about this|what you|what happened|how bad|how badly|how rude|how you \
            treat*|not to)
            ^ every single time
            ^ never again $
            (youve|you have|you) (got)? (some|a) (neck|nerve|cheek|gall)
            last (order|penny|business) (youll|you will|youre|you|that youll) .. (get|see|getting|have)
            not having (it|this|that) $
            (im|were|i am|we are) (done|finished|through) with (you|this|your|that)
            (thats it|right|so|then|well) .. (im|were|i am|ill) (cancelling|cancel|closing|leaving|going elsewhere) (everything|the lot|\
            with you|my|our|all|now|it all)
            (cancel|cancelling) (everything|the lot|the whole (thing|lot)|all of it)
            are you (people|lot|all) .. (thick|stupid|deaf|blind|serious|joking|mad|insane|incompetent|idiots|kidding|listening|real)
            (good|half a) mind to (report|cancel|complain|write|tell|go|ring|sue|leave|send|take|just)
            (im|i am|was|were) (beside myself|at boiling point|ready to scream|about to explode|spitting|steaming mad|so angry|tearing my \
            hair)
            (what|=whats) (kind|sort|type) of (a)? (service|company|shop|business|people|place|outfit|firm|way|customer|bank|attitude|\
            treatment|circus|joke)
            (call|calling) (this|that|yourself|yourselves|it) (a|an)? (service|company|customer|professional|business|bank|quality|fresh|\
            help)
            (having|have) a (laugh|giraffe)
            (halving|halve) a laugh
            (you|youve|you have|ye) (must be|got to be|are|ve got to be|gotta be)? (joking|kidding|having me on|taking the (mick|mickey|\
            piss|biscuit)|pulling my leg)
            (is this|this is|are you|its|what a|it is) (some kind of|some sort of|a|an|you)? (absolute|complete|total|utter|right|sick|\
            bloody|big)? (joke|farce|mess|nightmare|shambles|circus|scam|disaster|con|liberty|cheek|nerve|mockery|=joking|=serious)
            (dont|do not) (you)? (dare)? (tell me|take that tone|talk to me|speak to me|use that tone|lie to me|patronise|patronize|shout \
            at me|fob me|give me (that|excuses))
            (no need|need) to be (rude|so rude|like that|unpleasant|sarcastic)
            (who do you think you|what do you think you|what are you playing|(who|what|why|where|how) on earth|what the (hell|heck)|where \
            the hell)
            (want|demand|insist|like|put me through|get me|let me|going) (to)? (speak|talk|on|to)? (to|with)? (your|a|the|somebody|\
            someone) (manager|supervisor|boss|superior|someone (senior|higher|in charge)|in charge|person in charge|senior) .. (now|right|\
            immediately|please|$|this|at once|straight)
            (i|we) (demand|insist|protest|object to (this|the way|your|being))
            (complain|complaint|complaining|complained) (about|to|make|formal*|because|again|$|against)?
            (#|second|third|fourth|fifth|umpteenth|tenth|another|so many|how many) (time|times) .. (ring|rung|rang|call|called|phone*|\
            happen*|had to|week|month|year|told|asked|explain*|told you|i|in a row|now)
            (let|letting) (me|us|everyone|the) down
            (for|oh for) (gods|goodness|heavens|petes|christs|crying|pity) (sake|sakes|out)
            (bone to pick|up in arms|blood boil|boils my|makes me (mad|sick|so|angry|furious)|drives me (mad|up)|steam coming|seeing red|\
            doing my head|winds me up)
            (ill|well|i will|we will|id|wed|im|were) never (ever|going to)? (order|buy|shop|use|deal|come|ring|recommend|touch|set foot|do \
            business|darken|go near|trust) ..
            (never again|last time i|never ever|never be|never going to|wont be|not going to be|not be) .. (from you|with you (again|lot)|\
            ordering|order (here|from)|use you|using you|come back|your (shop|company|service) again|recommend you|do business)
            (take|taking) (my|our) (business|custom|money|orders) (elsewhere|somewhere)
            (cancel*|close|closing|leave|leaving|switch*) (my|our|the whole|everything|the lot) .. (account|contract|everything|\
            subscription|over this|because)
            (i|we) (cant|cannot|dont|do not|simply cant|cant quite) believe (this|it|what|how|you|that|your|im|the (way|service|cheek))
            (beggars belief|beyond belief|taking (the)? (mick|mickey|piss|liberties|advantage)|treat* (me|us|people|customers|like (dirt|\
            an idiot|a fool|rubbish|this|that))|treated (so|like|badly|terribly|this)|like (dirt|an idiot|a fool|some kind of criminal|\
            criminals))
            (waste|wasted|wasting) (of|my|our|a whole|half|the whole|all|two|#) .. (time|money|day|morning|afternoon|hours|evening|week)
            (=lied|lying to|=lies|=cheated|=cheats|=conned|ripped off|been robbed|fobbed off|mucked about|messed (me|us)? (about|around)|\
            mess (me|us)? (about|around)|strung along|pushed from pillar|passed (around|from)|given the runaround|run around)
            (what a|the|some|of all the|you have some|youve got a|bloody|got some|damn) (cheek|nerve|liberty|gall|disgrace|shambles|mess|\
            joke|nightmare|insult|disappointment|palaver|performance|rubbish)
            (rubbish|poor|lousy|shocking|dire|bad|crap|worst|terrible|zero|no) (service|customer service|company|attitude|quality|\
            treatment|manners|communication|experience|firm)
            ((my|a|our|the) (solicitor|lawyer) (will|about|on|to|if)|(get|see|speak to|hear from) (my|a|our) (solicitor|lawyer)|trading \
            standards|ombudsman|small claims|sue you|legal action|take (this|it|you) (further|to court)|see you in court|bad review|one \
            star|trustpilot|social media)
            (loyal|good|regular|faithful|long standing|paying) customer .. (for|#|years|and this|since|treat*|how)
            (been|a) customer (since|for|of yours|here|with) ... (years|since|#|started) .. (and (this|you|now|thats|still|never|look|not|\
            i (get|have|expect|have never))|treat*|like (this|dirt|a)|to be)
            (nobody|no one) (cares|bothers|listens|rings back|calls back|tells me anything|talks to me|speaks to me|can be bothered|ever)
            (why|how) (should|must|do|am|would|can|could) i (have to|always|suffer|pay for your|keep|put up|be expected|going to|wait|\
            possibly|be the one|treated)
            (put up|putting up) with (this|it|that|your|such)
            (had|have) to (wait|ring|call|chase|phone) .. (again|times|hours|weeks|days|all (day|morning|afternoon|week)|three|twice)
            (good enough|one simple|simple (thing|job)) .. (is it|isnt it|you cant|and you)
            (shame on you|ashamed of|should be ashamed|ought to be ashamed|hang your head|sort yourselves out|get your act together|wits \
            about)
            (stop|quit) (lying|messing|fobbing|making excuses|wasting)
            (=excuses|excuse after)
            (one thing after another|best pleased|sick to (the|my)|back teeth|hit the roof|over the moon with|had my fill|had a bellyful|\
            at the end of (my|our|it))
            (thats|well thats|isnt that|thats just) (just|really|absolutely|simply)? (great|brilliant|fantastic|wonderful|marvellous|\
            lovely|perfect) (isnt it|that is|another|now|so|then im)
            (ruin*|spoil*|spoilt|wreck*) (my|our|the|his|her|everything|a) (_)? (day|wedding|party|birthday|christmas|holiday|evening|\
            weekend|plans|event|dinner|carpet|floor|business|whole)
            (wont|not going to|will not|refuse to|never been|never once been) (be)? (spoken|talked|treated|fobbed|lied|palmed|ignored|\
            messed|spoke)
            (youve|you have|ye have|have|some|of all the|youve got|got) (got)? .. (nerve|cheek|gall|brass neck)
            (another|a whole|another whole) (week|day|month) (without|of this|wasted|lost)
            (i|we|ive|weve) .. (never) .. (treated|spoken to|seen|experienced|known|had|met|heard) .. (so|such|anything|like|in my|service|\
            rude|badly|this bad|all my)
            (had|taken|took|got|kept) (my|our|all my) money (and|but) ...
            (decency|courtesy|manners) (to|of)
            (nobody|no one|not one|none of you) .. (had|has|have|having|got) the .. (decency|courtesy|manners|guts|brains)
            (hours|days|weeks) .. (been|sat|stood|stuck|spent|on hold|on the phone|hanging) .. (here|on|waiting|without|there|trying|sat|by)
            (im|i am|were|i was|been) (absolutely|beyond|so|really|truly|quite|more than|extremely|seriously) (angry|annoyed|upset|cross|\
            mad|done|disappointed|unhappy|tired of)
            (im|i am|very|so|really|getting|quite|be|rather|extremely|pretty) (=cross|=mad) (with|about|that|now|and|at|$)
            dont you dare
            (you lot|your lot|that lot) (couldnt|cant|are|dont|never|should|always|have)
            couldnt (organise|organize|run) a
            not (standing|stand) for (it|this|that)
            (utter|absolute|complete|total|pure|absolutely) (rubbish|garbage|crap|nonsense|joke|waste|tripe|shower)
            (service|company|firm|delivery|support|helpline) (is|are|was|=s) (just|really|absolutely|so|such|utter|a)? (rubbish|garbage|\
            useless|crap|joke|worst|hopeless|terrible|awful|appalling|shocking)
            gives a (damn|dam|monkeys|toss|hoot|stuff|fig)
            robbery charging
            made me look (a|an|like|stupid|bad|foolish)
            (go|going|went|straight|speak|speaking|talk|talking|write|writing|tell|telling|ring|ringing|call|calling|take (this|it)|report \
            (this|it|you)|on) (to)? (the)? (=papers|=press|newspaper*|=media|watchdog|consumer (rights|champion)|citizens advice|trading \
            standards|the police|ombudsman|the regulator)
            (in|all over) the (=papers|newspaper*)
            what am i (even)? paying (you|for $|all this)
            (patronise|patronising|patronize|belittle|insult|mock) me
        """),
        weak=lines("""
            (rip off|daylight robbery|extortion)
            (three|two|four|five|six|#) (whole|solid|full|long|bloody)? (hours|days|weeks) (ive|i have|weve|we have|waiting|waited|late|\
            ago|without|and)
            (not (very)? nice|a bit much|bit off|pushing it|cheeky)
        """),
        unless=lines("""
            (not|never|wasnt|isnt|im not|dont|wont be|nothing to be|no) (really|too|at all|be|get|been|going to be)? (angry|upset|cross|\
            annoyed|disappointed|complain*|worried|unhappy|rude|get me wrong)
            (rather|be|get|husband would be|wife would be|would be|might be|will be|kids will be|customers will be) (upset|annoyed|cross|\
            unhappy|disappointed|furious|angry|livid) if
            (no|any|without|never had (a|any)|cant) (complaint|complaints|complain)
            (terrible|awful|horrible|dreadful|hopeless|useless|shocking|rubbish|appalling|pathetic|atrocious|rotten) (weather|line|traffic|\
            memory|cold|handwriting|signal|flu|night|roads|at|with|on|for|old|one for)
            (weather|traffic|line|signal|memory|handwriting|eyesight|hearing|news|cold|flu|economy|roads|queue*|parking|football|spelling|\
            maths|telly|wind|rain|day) (has|have)? (is|was|=s|are|been|being|just)? (really|absolutely|just|so|been)? (terrible|awful|\
            horrible|dreadful|shocking|atrocious|diabolical|ridiculous|appalling|abysmal|rubbish|hopeless|useless)
            (im|i am|ive|my _|shes|hes|is|always been|been) (a|an|so|really|just|absolutely)? (terrible|awful|hopeless|useless|shocking|\
            rubbish|pathetic) (with|at|on|for|cook|driver|speller|liar|person|one)
            (too|very|bit|terribly|awfully|dreadfully|horribly|ridiculously|outrageously) (expensive|dear|pricey|cheap|good|kind|nice|busy|\
            easy)
            (ridiculous|outrageous|unbelievable|joke|shocking|robbery|scandal*|disgrace*|laughable|absurd|disgusting|criminal|rip off) ... \
            (#|pounds|quid|price*|cost*|pence|euro*|dollars|money for|cheap*|dear|expensive|petrol|diesel|rates|a tin|a box|a kilo|a bag|a \
            bottle|a month)
            (price*|cost*|pounds|quid|pence|euro*|dollars|petrol|diesel|rates|rent|charge for (diesel|petrol|parking)|a tin|a box|a kilo|a \
            bag|a bottle|a month) (_)? (is|are|=s|thats|was|were)? (a|an|just|absolutely|really|so|such a|such)? (ridiculous|outrageous|\
            unbelievable|joke|shocking|robbery|scandal*|disgrace*|laughable|absurd|disgusting|criminal|rip off)
            (daylight)? robbery .. (what|diesel|petrol|price*|cost*|charge for (diesel|petrol|parking)|these days|nowadays)
            (with|by) (the|my|our|an) (other|old|last|previous|former|usual|current|first|existing|another|different) (firm|company|\
            supplier|place|one|lot|shop|provider|people|crowd|bank|garage|wholesaler)
            (my|our|the) (old|other|last|previous|former|usual|current|first|existing) (firm|company|supplier|place|one|lot|shop|provider|\
            people|crowd|bank|garage|wholesaler) .. (is|was|are|were|let|treat*|have|has)
            (boss|chef|husband|wife|mother|father|mum|dad|kids|customers|guests|dog|cat|neighbour*|he|she|they|people|manager|owner|\
            everybody) (only|always|just|soon)? (gets|get|will be|would be|ll be|might be|may be|goes|go|wont be|is never|are never) (very|\
            so|really|a bit|quite|too|absolutely)? (angry|cross|annoyed|upset|furious|mad|disappointed|irritated|livid|raging|happy|pleased)
            (hell|shell|theyll) be (very|so|really|a bit|quite)? (angry|cross|annoyed|upset|furious|mad|disappointed|livid|raging)
            (unbelievable|unbelievably|incredible|cant believe|dont believe|cannot believe) .. (how|what|that|the)? .. (quick|quickly|good|\
            cheap|nice|fast|easy|kind|well|tasty|friendly|helpful|fresh|clever|lucky|luck|value|lovely|big|time of year|time already|its \
            (monday|friday|christmas|october|spring))
            mad (about|on|for) (those|them|these|football|the (biscuits|_ ones|stuff)|chocolate|cricket)
            (had|ive had|weve had|got|have) enough (of (them|it|that one|those|the _|this stuff)|thanks|this time|for (now|today|this \
            week)|to (eat|last|do)|coffee|milk|stock) (so|leave|thanks|this time|for now|already|$)?
            (sick|ill|poorly|off sick|feeling sick) (note|pay|leave|day|days|today|at home|with (flu|a cold))
            (sorry|hate|dont like|not one) to (be|make|bother|complain) (a)? (awkward|nuisance|pain|difficult|cheeky|rude|fuss)
            (stop|printing|garlic|wine|cider|trouser|flower|french|full|hot) press
            (sunday|news|morning|evening|wall|exam|wrapping) (papers|paper)
            (sorry|hope i (dont|am not|m not)|dont (mean|want) to) .. (rude|awful|complain|bother|seem|sound)
            (too|very|bit) (expensive|dear|pricey)
            (price|cost) .. (ridiculous|outrageous|unbelievable|joke|shocking)
            (ridiculous|outrageous|unbelievable|shocking) .. (price|money for|cost|cheap|value)
            (awful|terrible) lot
            cross (you|it|that|them|off|out|the)
            had enough (of the _ (one|ones|give|so|now|can)|boxes|of those|of them thanks)
            (jokes|joke is|joke was) on (me|us)
            with myself
            (kidding|joking) .. (great|brilliant|lovely|wonderful|fantastic|cheap|marvellous)
            (gutted|disappointed|sad) (we|i|you|that|to) (missed|miss|i missed|we missed|cant come|see it go)
            (kids|children|dog|cat|weather|neighbours|husband|wife|son|daughter|builders|diet|traffic) .. (drive|drives|driving|drove) me
            (terrible|awful|horrible|shocking) (photo|picture|shame|hurry|rush|pity|driver|cook|time of year|joke|pun|speller)
            joke (gift|shop|present|book|card|box|cracker*)
            paying for (the|a|my|that) (large|small|last|one)
            press (the|button|one|two|it|play)
        """),
    ),
}
