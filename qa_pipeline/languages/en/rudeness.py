"""English: rudeness: insults, orders and blame here; scorn, hostility and brushing off in modules of their own."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.brush_off import BRUSH_OFF
from qa_pipeline.languages.en.hostility import HOSTILITY
from qa_pipeline.languages.en.scorn import SCORN

# Said of the customer; a system may be stupid too.
_INSULT = "(=idiot|=idiots|=idiotic|=moron|=stupid|=imbecile|=dumb|=fool|=foolish|=daft|=thick|=numpty|=muppet|=clown|=liar|=pathetic|\
=hopeless|=clueless|=dim|=rude|=silly|=childish|=hysterical|=ridiculous|=difficult|=unreasonable|=impossible|=dramatic|=petty|=fussy|\
=paranoid|=lazy|=careless|=crazy|=mad|=insane|=nuisance|=pest|=pain|=cheeky|=ignorant|=awkward|=precious|=absurd|=cheapskate|=tiresome|\
=forgetful|=drunk|=incapable|=incompetent|=useless|=morons|=imbeciles|=fools|=liars|=dense|=stubborn|=annoying|=irritating|=tedious|\
=exhausting|=selfish|=greedy|=stingy|=mean|=nasty|=spoilt|=entitled|=demanding|=needy|=bossy|=nosy|=gullible|=naive|=ungrateful|\
=inconsiderate|=irresponsible|=illiterate|=backward|=impatient|=disrespectful|=bonkers|=mental|=pillock|=plonker|=twit|=twerp|=wally|=dope|\
=dimwit|=halfwit|=dunce|=dummy|=simpleton|=scrounger|=freeloader|=timewaster|=time waster|=troublemaker|=busybody|=loser|=nutter|=nutcase|\
=weirdo|=snowflake|=skinflint|=whiner|=whinger|=moaner|=joke|=disgrace)"

_HARM = "(=fall|=fell|=break|=broke|=snap|=crack|=chip|=scratch|=dent|=tear|=rip|=smash|=crush|=vanish|=disappear|=melt|=bend|=split|\
=spill|=damage|=burn|=drop|=explode|=rot|=stain|=shrink|=lose|=walk)"

_ITSELF = "(themselves|itself|it self|them selves|their selves|(by|on) (its|their) own|by magic|all alone)"

_READ = "(=read|checked|=looked|listened|=thought|paid attention|known|measured|kept|noticed|realised|realized|been more|asked (first|\
before|earlier|us)|told (us|me|them|someone)|said (so|something|that|it)|chosen|ordered (earlier|sooner|more|the right|on time|before)|\
called (earlier|sooner|before)|rung (earlier|sooner|before)|written (it|that)|planned|been (careful|home|in|there|quicker)|come (earlier|\
sooner)|used your|bothered|watched|opened it|kept the|learned|learnt)"

ACTS = {
    "rudeness": Act(
        says=lines(f"""
            (youre|you are|you re|dont be|are you|you being|stop being|youre being|dont act|what are you) (such|so|just|being|always|\
            really|all|very|a bit|a little|completely|too|that|as|quite|rather|extremely)? (really|rather|very|quite|so|too|a bit)? (a|\
            an)? {_INSULT}
            you (are)? (silly|stupid|idiot*|=bloody|moron|fool|clown|muppet|numpty|liar|cow|lot|people)
            (=stupid|idiotic|silly|dumb|daft|ridiculous) (question|woman|man|person|customer|people|thing to|idea of yours|old|complaint)
            you (should|could|ought to|might|shouldve|couldve|should of|could of) (have|of|ve|at least|just|simply|really|not)? (have|of|\
            just|simply|at least)? {_READ}
            you (shouldnt|should not) have (bought|ordered|opened|signed|left|used|touched|bothered|waited|thrown|put|dropped|clicked)
            whose fault is (that|it|this)
            (who|what) do you think you are
            (not|isnt|aint) (really)? my fault
            what (do|did|dye|are) (you|ye) (want|expect|expecting|suppose|think) (me|us|i) (to|can|could) (do|say)
            what (am|m) i (supposed|meant|expected) to do
            what (do|did|else did|were) (you|ye) (expect|expecting|think would happen|think was going) (for|from|at|when|if|with|to happen|\
            me|$|its|a|then)
            ^ (well)? if you say so $
            (its|always) (us|me|yours truly) (who|that) (get|gets|got|cop|cops|take|takes|has to|have to|carries)
            (suppose|guess|presume|take it|obviously|clearly|evidently|presumably) ... (too much (trouble|effort|to ask|bother)|too (hard|\
            difficult|complicated)|beyond you|above your head) (for you|was it|is it|then|$)
            what (exactly|precisely|more|else)? (do|did) you (want|expect|think|suppose) (me|us|i) (to|can|could) (do|say) (about|$)
            (oh|great|how) (lovely|great|brilliant|wonderful|marvellous|fantastic|joy) another (one|complaint|customer|complainer) $
            (you|ye) (ordered|bought|broke|signed|chose|wanted|dropped|lost|opened|booked|picked|clicked|rang|asked|agreed|installed) (it|\
            that|this|them|for it|to it|up)? not (me|us)
            (try|how about|what about|start) (paying (your|on time)|listening|thinking|learning|being (polite|civil|nice|reasonable|on \
            time|patient|a bit)|turning up|asking nicely|ordering (earlier|on time)|measuring (first|before|properly)|reading the \
            (instructions|manual|email|e mail|letter|label|terms|leaflet))
            ^ (well|oh|how)? (typical|charming) $
            you do (realise|realize) (that)? (other (people|customers)|im not|were not|youre (not|shouting|being|holding|the)|i (have|\
            cant)|ive got|there are (other|people))
            (do|dont|will|cant|wont) you (ever|never|just)? (stop|quit) (talking|moaning|complaining|shouting|arguing|interrupting|\
            whingeing)
            how (is|am|are|was) (anybody|anyone|i|we) (supposed|meant|expected) to (understand|help|hear|know|guess|work|read|deal|put up)
            (you|ye) (really|just|still|simply|obviously|clearly)? (dont|cant|didnt|do not) (get|understand|listen|see|want to understand) \
            (it|that|this)? (do you|can you|did you|at all do you)
            (only|all you) (had|needed) to (do (was|is))? (=look|=read|=ask|=listen|=check|=measure|=think|=sign|=ring|=say)
            all you had to do was
            come (round|over|out) and (read it|read|hold|wipe|press|switch it on|do it|plug it in) .. (for|to|your|the button|you)
            (how|is it really|is it that|is that really|surely its not) (hard|difficult|complicated) (can|could|is|was|to) (it|that|to)? \
            (be)? (to)? (read|understand|follow|press|count|listen|write|remember|tell the|measure|look|sign|wait|$)
            youre the one (whos|who is|who|that|that is) (wrong|mistaken|broke|messed|got it wrong|being|shouting|lost|forgot|confused|\
            made|to blame|cant)
            youll find (that)? (its|it was|you|youre|its you) (your|are|were|the one|wrong|mistaken|didnt|who)
            (with|by|from|of|like|people of) (you|your) (sort|lot|type|kind) ($|all|always|again|isnt|of people)
            (shouting|yelling|swearing|getting (angry|cross|upset|nasty|personal|shirty)|raising your voice|being (rude|aggressive|\
            sarcastic)|that tone|moaning|complaining|whingeing) (at me)? (wont|isnt going to|will not|doesnt|is not going to|never|isnt) \
            (get|help*|make|change|solve|bring|do|going)
            (so|just|now|you|please) pack it in
            if i had a (pound|penny|quid|fiver|dollar|tenner|euro|cent) for every
            (i|we) did (tell|warn) you
            (must be|how) (nice|lovely|wonderful) (for you)? (to have|having|when you have) (nothing|so much|all|that much|no|not|the time)
            some people .. (cant|wont|never|impossible|hard) .. (be (pleased|told|bothered|satisfied|helped)|listen|happy|satisfied|to \
            please)
            (cloth ears|wax in your ears|earwax|deaf as a|brain surgery|trained monkey)
            (=duh|well duh|=doh|hello is there anybody)
            (your|own|this) (own)? mess (you|so you|not (mine|ours)|clean)
            (are you|you) (calling|accusing) (me|us) (of)? (a liar|lying|stupid|liars|thieves|a thief|cheating)
            how dare you
            what gives you the right
            (youve|you have|you ve|you) (really|certainly|some)? (got|have) (a|some|the|quite a|a bloody) (nerve|cheek|gall|neck)
            (the|what a|of all the) (nerve|cheek|gall) (of|on|you)
            (should|ought to|might) (just)? be (grateful|thankful|glad|happy with what|lucky) (we|you|that|i|for what|to get|to have)
            you keep (on)? (moaning|complaining|shouting|interrupting|going on|whingeing|nagging|cutting me|talking over)
            (dont|do not) (play|act|come) the (victim|innocent|martyr|fool)
            (playing|acting) the (victim|innocent|martyr)
            (wouldnt|wont|not going to) miss (you|your|one customer)
            (glad|happy|good) to see the back of you
            (read|follow) (the)? instructions (next|properly|for once|like|before)
            you (asked for it|had it coming|brought it on|got what you|get what you)
            (chill|chillax|simmer|pipe|settle) (out|down)
            (keep your hair on|knickers in a|keep your (voice|tone|temper)|keep quiet|be quiet|shut (up|it)|zip it|put a sock)
            (dont|do not) (get|start|be getting|you get) .. (stroppy|shirty|funny|smart|cheeky|worked up|arsey|lippy|hysterical|clever|\
            cute|angry|upset with me|all)
            how (many|often|much) (more)? (times|often|longer)? (do|did|must|have|does|more) (i|times) .. (to|say|tell|repeat|explain|told|\
            must|told)
            for the (last|#|hundredth|umpteenth|second|third|tenth|millionth) time (its|i|the|you|we|no|that|there|please)?
            (havent|have not|dont have|aint|not) (got|have)? all (day|night|year|morning|afternoon|week)
            (be|sat|stuck|sitting) here (all (day|night|year|week|afternoon|morning)|till|until)
            (youre|you are|you re) (not|hardly) the (only|last) (customer|person|caller|client) (here|we|ive|i|in|on|you know|today|\
            waiting|$)
            (are|were) (you|ye) (even|actually|really|not)? (deaf|blind|listening|thick|stupid|dumb|daft|slow|serious|hard of hearing|\
            having a laugh|kidding|taking the|blind|for real|simple)
            (cant|can not|dont|didnt) you (even|not|just|ever)? (read|listen|count|understand english|speak english|use your|understand \
            (what i|plain|simple|that|me)|bother|know how to (read|count|use))
            (watch|mind) your (tone|mouth|language|manners|own business|own)
            (want|buying|ordering|having|taking) (it|them|one) or not
            (you|lot of|those) (people|lot) (are|always|never|all|think|just|dont|never|expect|who)
            you people
            people like you (are|always|never|should|shouldnt|who|make|just|that|$|all|think|get|complain)
            (your|you) (type|kind|sort) (always|never|are|just|think)
            (another|always) (one of you|moaner|complainer|the same with you)
            (well done you|arent you (clever|lucky|special|smart)|clever you|aren t you clever|congratulations genius|oh bravo|captain \
            obvious|=sherlock|=einstein|your =majesty|your =highness|drama queen)
            (rocket|racket) (science|silence|scientist*)
            (did|do) you (even|ever|actually|not|never) (bother|think|try|look|read|check)
            (did|do|didnt) you (bother|think) to
            (even a|any|my) (child|# year old|fool|idiot|grandmother|toddler|monkey|gran|dog) (can|could|would|knows|understands|manages)
            (not|its|it isnt|isnt|cant be|hardly) (that|so|exactly)? (hard|difficult|complicated) (is it|to (read|understand|grasp|use|\
            remember|open|follow) is|even for|now is)
            (spell it out|in plain english|words of one syllable|read my lips|hello anyone|anybody home|earth to)
            (=bloody|=damn|=damned|=crap|=shit|=shite|=bullshit|=fuck|=fucking|=fucked|=bugger|=arse|=arsed|=piss|=pissed|=pissing|=wanker|\
            =tosser|=bollocks|=prat|=twat|=git|=bastard|=bitch|=dickhead)
            (what|who|why|where|how) the (hell|heck|devil|bloody)
            (for|oh for) (gods|christs|petes|fucks|crying|heavens|goodness) (sake|out)
            (nonsense|rubbish|garbage|twaddle|drivel) (youre|you are|thats)
            (talk*|speak*|spout*) (absolute|complete|utter|total|such|a load of|pure|a lot of)? (nonsense|rubbish|garbage|twaddle|drivel|\
            tripe)
            (youre|you are|you re|are you) (just|simply|clearly|obviously|probably)? (lying|exaggerating|making (it|this|that|things) up|\
            overreacting|over reacting|imagining|making a fuss|not listening|=moaning|talking (rubbish|nonsense)|confused|getting on my)
            (use your|open your|clean your|wash your) (head|eyes|brain|brains|loaf|ears|common sense|noggin|imagination|glasses)
            next time (read|check|listen|look|think|try|dont|be more|order|measure|pay attention|maybe|bother|speak|ring|call)
            read (the|your) (small print|contract|terms|label|manual|instructions|website|email|letter|leaflet|sign|box) (properly|next \
            time|first|then|again|like everyone|wont you|will you|for once)
            read (what|things|it|everything|stuff) (before)? (you|ye) (sign|signed|order|ordered|buy|bought|click|clicked|are signing)
            (common sense|how stupid|how thick|are you stupid|bone idle)
            (cant|wont|not|couldnt) be (bothered|arsed|asked to|doing with)
            ^ big deal
            (then|so|well) (dont|do not) (buy|order|bother|call|ring|use|eat|shop|have|ask|come) (it|from|us|them|then|$|here|again|one|at)
            (get|let) (that|this) (in|into|through) your (thick|head|skull)
            (you|ye) (do|are)? (moan|whinge|whine|go on|drone|waffle|ramble|rabbit on|talk too) (a lot|too much|a bit|on|about nothing|\
            dont you|like)
            (is that|so thats) what (all this|this fuss|youre|you rang|you called) .. (fuss|about|for)
            (all this|such a|so much) fuss (about|over|for) (a|one|nothing|some|#|that)
            (we would be|wed be|id be) here all (day|year|night|week)
            (cant|wont) help (stupid|people like|you if you (dont|wont|cant)|everyone who)
            (what|that|which) (part|bit|word) of .. (dont|did|do|didnt|cant) you
            (even|simple enough) for (you|people like you|someone like you)
            you would say that
            (whats|what is) the matter with you
            (you|you lot|some people|your lot) (are|is) never (happy|satisfied|pleased|content)
            (ring|ask|try|phone|pester|bother|call) (someone|somebody) else (then|$|about it|if you)
            you (dont|do not|havent|have not) (know|understand|got) (what youre|what you are|the first thing|a clue|the faintest|the \
            foggiest|anything about)
            (just|why dont you|will you|would you) answer (the|my) question
            are you always (this|so|like this|that)
            ^ im talking
            (youre|you are|you re) not making (any|much)? sense
            (bit|little) late for that
            you must be (joking|kidding|stupid|mad|crazy|simple|dreaming|thick|blind|deaf)
            (do you think|think) (im|i am|we are|were) (stupid|an idiot|made of|your|a mind reader|idiots|a magician|psychic)
            (im|i am|were|we are|sorry were|sorry im) not (a)? (magician*|psychic|miracle worker*)
            dont you (get|see|understand) (it|that) (yet|or|$)
            you (clearly|obviously|plainly|evidently|probably|simply|just) (didnt|havent|dont|cant|did not|never|have not) (read|listen*|\
            look*|check*|understand*|bother*|think|know|pay|follow*|hear*)
            (hold|holding) your hand
            (thats|that is) rich (coming|from)
            you of all people
            can you not (count|read|listen|hear|understand) (or|what|$)
            (stop|quit|enough|less) (of the|with the|your)? (winging|whingeing|whinging|bleating|whining|bellyaching)
            (clever|smart) with me
            (who asked|nobody asked) (you|for your)
            (two|couldnt give a|not give a|give two) (hoots|figs|tosses|monkeys)
            really (that|so) (hard|difficult|complicated) to (write|read|follow|listen|understand|remember|press|count|wait|use|say)
            (say|speak|explain|repeat|put) (this|it|that) (nice and)? (slowly|simply) (so|for you|since)
            so (that)? (even)? you can keep up
            why on earth (would|did|do|didnt|are) you
            (favour|favor) and (stop|go|leave|shut|read|listen|get|hang|just)
            honestly some people
            (if|when) you cant be (polite|civil|nice|bothered|reasonable)
            what are you (on about|moaning|whinging|whingeing|whining|complaining|crying|bleating|ranting|shouting) (about|for|at|$)?
            (learn|teach you) some manners
            (yes|yeah|oh) (we|ive|i) (all)? heard you the first time
            heard you the first time
            (dont|doesnt|didnt|do not|does not|did not|never) .. {_HARM} (off|apart|over|up|out|down|open)? (by|all by)? {_ITSELF}
            (dont|doesnt|didnt|do not|does not|did not) ... {_ITSELF} (off|on|up|out|down)? (do they|does it|did it|did they|you know|now \
            do)
            (dont|do not) (just|usually|generally|normally|simply)? (pay|wash|fill|read|write|clean|sign|order|cancel|stack|pack|answer|\
            post) (them selves|themselves)
            (and|so|but)? then (i|we|its us|its me|im the one|were the ones) .. (get|gets|got|take|takes|cop|have) (all|to take)? (the)? \
            (blame|phone call|phone calls|grief|flak|abuse|moaning|shouting|shouted at|stick|earful|complaints|it in the neck)
            (people|customers|everybody|everyone|some people|you lot|you people|folk) (always|never|just|cant|dont|wont|will|simply)? \
            (sign|order|buy|click|press|read|listen|measure|bother|think|expect|want|blame|break|lose) ... (and|then) (then)? (they|you)? \
            (wonder|expect (me|us)|complain|blame|moan|shout|whinge|its (my|our) fault|its (me|us) who)
            (sign|signs|signed|signing|ordering|ordered|clicking|clicked|buying|bought|ticking) (it|things|that|them|something|stuff|\
            everything|anything|up)? (without|with out) (even|actually|ever|so much as|bothering to)? (looking|reading|checking|thinking|\
            measuring|listening|read|look|check|think)
            (you have|youve|you ve) had your (answer|say|turn|moan|reply|chance)
            (lord|god|heaven|heavens|saints) (give|help|preserve|spare) (me|us)
            (jesus|christ) (christ|wept|almighty|alive)
        """)
        + BRUSH_OFF
        + SCORN
        + HOSTILITY,
        weak=lines("""
            (you|ye) (did not|didnt) have to (take|buy|order|open|sign|click|accept|have)
            you (=signed|agreed to|clicked|=picked|=chose) (it|that|for it|the terms|them)
            you must (have|be|ve|of) (dropped|broken|damaged|pressed|misread|misused|mislaid|done something|been careless|forgotten|\
            touched|spilt|spilled|misunderstood|mistaken|imagin*)
            (as|like) i (told|said to) (you|ye) (it|the|that|we|you|before|earlier|on)
            (if you say so|whatever you say|good for you|yeah right|lucky you|poor you|fancy that)
            (nothing to do with|not the fault of) us
            (thats|what) (nonsense|rubbish|ridiculous|silly|absurd)
            (let me finish|can i finish|let me speak|dont interrupt)
            (youre wrong|you are wrong|thats your (opinion|view|choice)|thats not true $)
            (not|isnt) (my|our) (department|area|responsibility)
            (youre|you are|you re) (not|hardly) the (only|first) one
            it was (you|yourself) (who|that) (signed|broke|dropped|forgot|lost|insisted|chose|clicked|ordered)
            its your (money|funeral|loss|lookout) (not|$|i)
            (not|isnt) the end of the world
            (nobody|no one) else (has|had|have|is|gets) .. (problem|trouble|complain*|fuss|issue)
            (im|i am|were|we are) not (a)? mind reader*
            what (did|have) you (do|done) to it
            are we (quite|all|nearly)? finished (here|now|$)
            (in|on) (big|bold|capital|plain|large|black) (letters|type|print|and white) .. you
            what else do you want (from me|me to do|then)
            oh come on
            at your age
            (cant|dont|couldnt) understand a word (youre|you are|you)
            (please)? just (hurry|listen to me|do as)
            you (probably|obviously|clearly|simply) (just)? (broke|dropped|lost|damaged|forgot|misread|mislaid|pressed)
            (obviously|clearly) you (didnt|havent|dont|cant|never|misread|forgot)
            (can|could) (you|ye) (not) (read|see|hear) (it|that|the|what)
            (cant|cannot) you (hear|see) (me|it|that|the)
            (above|not in) my (pay|job)
            (i give up|here we go again|oh not (you|this) again|not again $)
            ^ (oh|ah) you again
            ^ you again
            you (do|must) (know|understand|appreciate) (that)? (other|im not|were not)
            ^ relax
            ^ listen to me
            (why|when) (didnt|did) you (not)? (say|tell|read|check|think|look|ask|call|ring) .. (before|earlier|sooner|first|then|that)
        """),
        unless=lines("""
            (he|she|they|driver|drivers|courier|warehouse|manager|colleague|customer) .. (told|said|asked|should calm|in a hurry|hurry|\
            shout*|will sort)
            (no|not|in a|any|without|never|arent in a|dont) (need|real)? (to)? (hurry|rush)
            (ill|i will|i ll|we will|well|let me|i can|can i|can|could|shall i|ill try to|i want to|id like to|try to) (try to|just)? \
            (make it (quick|short)|get (straight|right)? to the point|come to the point|be quick|get on with)
            (think|thinking|feel|felt|say|believe|suggest|mean|as if|as though|impression) (that)? (we|i|they|nobody|anybody) (dont|do not|\
            didnt) care
            argue with (that|you (there|on that|about that))
            (dont|didnt|never|not|wouldnt) (really)? (think|believe|say|saying|suggest|suggesting|mean|claim|imply|implying) (that|for a \
            moment|at all)? (its|it is|it was|that was|thats|this is)? (entirely|all)? your
            (not|isnt|wasnt|never|no) (in any way|at all|entirely)? your (own)? (fault|mistake|doing|problem)
            (do|say) (with|about) the (old|faulty|broken|damaged|empty|rest|other|box*|pallet*|ones)
            me to do (with|next|first|then|for|instead|now|about the (delivery|order|date))
            (can|could|prefer to|like to|want to|easily|able to|wish to|rather|how to|need to|dont have to|dont need to|not have to|kit|\
            try|would you|did you|have to) .. (do|sort|fix|find|fit|look|assemble|install|set) (it|that|this|them|things|it up|it out|that \
            out)? (out|up)? (for)? yourself
            (dont|do not|never|no need to) (be)? (worry|feel (silly|stupid)|silly not)
            (silly|stupid) (me|of me|of us|mistake (on|of|by)|system|computer|machine|question from me)
            (not|isnt|arent|wasnt|never) (a)? (silly|stupid|unreasonable|daft|ridiculous|difficult|exaggerat*|being|wasting|the only (one|\
            customer|person) (who|that|with|having))
            (you|it) (should|ought to) have (received|had|got|been (sent|given|told|delivered|offered))
            (if|whenever|when|where) (its|it is|that is|thats|anything is) (unclear|difficult)
            youre (not wrong|not being|right)
            (big deal on|a big deal (for|to)|great deal)
            (care about|take care)
            (cow|pain|crap|mean) (milk|relief|killer|that|the)
            (=cow|=cows) .. (milk|feed|cake|nuts|shed)
            (easy|simple) (to|enough)
            please do
            (please|do|always|best to|sure to|sure you|you can|you could) read (the|your|what|it|through)
            (dont|no need to|not to|didnt) be (so)? (silly|daft|sorry)
            (dont|please|never|shouldnt|neednt|not|cant|cannot|couldnt|wouldnt|i|ill|we|able to|possible to|no) .. (sign*|order*|buy*|\
            click*) .. (without|with out)
            (any|some) time (today|this week) (for|between|after|before|suits|is)
            (deliver*|collect*|drop|call|ring|come) .. (any|some) time (today|this)
            (ever so|very|most) (sorry|much)
            no need to shout about
            next time you (order|call|ring|need|visit|shop|are in|want)
            (dont|didnt|you|cant|to|can|ill|let me|they|team|we) get on with
            (form|meter|order|trial|box|book|paperwork|bottle|survey) .. finished
            (ill|let me|let you|i will|ill let you|shall i|can i|to|i) (just)? get off (the|this)
            sorry (to keep|for|if im)? (going on|banging on|rambling)
            so (thank|thanks|im glad|please)
            finished (with|the|your|using|it|reading|entering)
            (hold|holding) your hand (over|under|still|out)
            hand (luggage|bag|held|rail)
            (hang up|(put|putting) the phone down|end (the|this) call|ring off) .. (and|then) .. (ring|call|phone) (you)? .. back
            (is|was|if) (it|that|this|the _|any of (it|this)) (a bit|a little)? (too|rather|very)? (complicated|technical|difficult|tricky)
            age (group|band|bracket|range)
            (difficult|hard|impossible|awkward) to (hear|reach|get|follow|understand|find|catch)
            (told|asked|advised) to (calm|hurry|shut|be quiet|get)
            no brainer
            expect (it|them|that|this|the _) to (weigh|cost|hold|last|arrive|be|take|fit)
            hanging up (the|your|my|a) (coat|sign|picture*|curtain*)
            your own problem (with|or|about)
        """),
    ),
}
