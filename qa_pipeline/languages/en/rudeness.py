"""English: rudeness."""

from qa_pipeline.languages import Act, lines

# Said of the customer; a system may be stupid too.
_INSULT = "(=idiot|=idiots|=idiotic|=moron|=stupid|=imbecile|=dumb|=fool|=foolish|=daft|=thick|=numpty|=muppet|=clown|=liar|=pathetic|\
=hopeless|=clueless|=dim|=rude|=silly|=childish|=hysterical|=ridiculous|=difficult|=unreasonable|=impossible|=dramatic|=petty|=fussy|\
=paranoid|=lazy|=careless|=crazy|=mad|=insane|=nuisance|=pest|=pain|=cheeky|=ignorant|=awkward|=precious|=absurd|=cheapskate|=tiresome|\
=forgetful|=drunk|=incapable|=incompetent|=useless|=morons|=imbeciles|=fools|=liars)"

_READ = "(=read|checked|=looked|listened|=thought|paid attention|known|measured|kept|noticed|realised|realized|been more|asked (first|\
before|earlier|us)|told (us|me|them|someone)|said (so|something|that|it)|chosen|ordered (earlier|sooner|more|the right|on time|before)|\
called (earlier|sooner|before)|rung (earlier|sooner|before)|written (it|that)|planned|been (careful|home|in|there|quicker)|come \
(earlier|sooner)|used your|bothered|watched|opened it|kept the|learned|learnt)"

ACTS = {
    "rudeness": Act(
        says=lines(f"""
            (youre|you are|you re|dont be|are you|you being|stop being|youre being|dont act|what are you) (such|so|just|being|always|\
            really|all|very|a bit|completely|too|that|as|quite)? (a|an)? {_INSULT}
            you (are)? (silly|stupid|idiot*|=bloody|moron|fool|clown|muppet|numpty|liar|cow|lot|people)
            (=stupid|idiotic|silly|dumb|daft|ridiculous) (question|woman|man|person|customer|people|thing to|idea of yours|old|complaint)
            you (should|could|ought to|might|shouldve|couldve|should of|could of) (have|of|ve|at least|just|simply|really|not)? (have|\
            of|just|simply|at least)? {_READ}
            you (shouldnt|should not) have (bought|ordered|opened|signed|left|used|touched|bothered|waited|thrown|put|dropped|clicked)
            (thats|its|it is|that is|that was|it was|was|is|then its|entirely|all|only|purely|all down to) (all|entirely|just|purely|\
            only|probably|clearly|obviously|really|simply|then)? your (own)? (=fault|=doing|=mistake|lookout|look out|affair|bad luck|\
            own problem|stupidity|hard luck|funeral)
            (thats|its|it is|that is|sounds like|then thats) (then|really|still|just|all|purely|entirely)? (your|yours) (own)? problem
            your own (stupid|silly|fault|mistake|doing|problem|lookout|carelessness)
            (have|ve|got|only) (only|got|have)? yourself to blame
            whose fault is (that|it|this)
            (who|what) do you think you are
            (not|isnt|aint|wasnt|hardly|never|none of|no) (really|exactly)? (my|our) (problem|concern|business|headache|job|lookout|\
            circus)
            (not|isnt|aint) (really)? my fault
            (thats|its|is|was|got|has) nothing to do with me
            what (do|did|dye|are) (you|ye) (want|expect|expecting|suppose|think) (me|us|i) (to|can|could) (do|say)
            what (am|m) i (supposed|meant|expected) to do
            what (do|did|else did|were) (you|ye) (expect|expecting|think would happen|think was going) (for|from|at|when|if|with|to \
            happen|me|$|its|a|then)
            so what $
            (so|and) what if (it|you|they|we|the|that)
            (deal with|sort|figure|work|fix|find|do|look) (it|that|this|them|things|with it|with that)? (it)? (out|up)? (for)? yourself
            (calm|cool) (yourself|down|it)
            (chill|chillax|simmer|pipe|settle) (out|down)
            get (a grip|a life|over it|over yourself|off my|used to it|stuffed|lost|real)
            (keep your hair on|knickers in a|keep your (voice|tone|temper)|keep quiet|be quiet|shut (up|it)|zip it|put a sock)
            (dont|do not) (get|start|be getting|you get) .. (stroppy|shirty|funny|smart|cheeky|worked up|arsey|lippy|hysterical|clever|\
            cute|angry|upset with me|all)
            i (have|ve|did)? (already|just|literally|only just|clearly) .. (told|explained) (you|ye|that|this|it|all)
            (ive|ive|i had|ill not) (already|just|literally|clearly) .. (told|explained|answered|said) (you|ye|that|this|it|all|so)
            i (have|ve)? (already|literally|clearly|just) (said|answered) (that|it|so|this|the|no|twice|three|#)
            (already|keep|kept|been|have to keep) (told|telling|tell) (you|ye)
            (told|telling) you (already|once|twice|three|#|a hundred|time|that already|so many|over and over|again and again)
            (as|like) (i|ive|i have) .. (said|told|explained|say|saying|tell*) .. (# times|twice|already|repeatedly|over and over|\
            several times|many times)
            how (many|often|much) (more)? (times|often|longer)? (do|did|must|have|does|more) (i|times) .. (to|say|tell|repeat|explain|\
            told|must|told)
            for the (last|#|hundredth|umpteenth|second|third|tenth|millionth) time (its|i|the|you|we|no|that|there|please)?
            (hurry|hurry it) (up|it|yourself|along|please|will you|then)
            (just get on with it|get on with it (then|will you|please|$)|get a move on|get to the point|spit it out|chop chop|snap out|\
            come to the point|out with it|be quick about|step on it|move it)
            make it (quick|snappy|short)
            (havent|have not|dont have|aint|not) (got|have)? all (day|night|year|morning|afternoon|week)
            (be|sat|stuck|sitting) here (all (day|night|year|week|afternoon|morning)|till|until)
            (theres|there is|got|have) a queue (behind|waiting|of people|here)
            (i|we|ive|weve) (have|ve|got|do have) (got)? (other|more important|better|real|#|a hundred|plenty of other|loads of other) \
            (customers|callers|people|calls|things|cases) (to|waiting|on|you know|too|besides|who (dont|arent|are)|$|as well|in the queue)
            (youre|you are|you re) (not|hardly) the (only|first|last|centre|queen) (one|customer|person|caller|client|of)?
            (youre|you are) (holding|wasting|taking up|keeping) .. (up|time|queue|everyone|line)
            (wasting|waste of) (my|our|everyones|everybodys) time
            (are|were) (you|ye) (even|actually|really|not)? (deaf|blind|listening|thick|stupid|dumb|daft|slow|serious|hard of hearing|\
            having a laugh|kidding|taking the|blind|for real|simple)
            (cant|can not|dont|didnt) you (even|not|just|ever)? (read|listen|count|understand english|speak english|use your|understand \
            (what i|plain|simple|that|me)|bother|know how to (read|count|use))
            (dont|do not|stop|quit|no need to|dont you) (dare|you|bloody|even)? ((shout|shouting|yell|yelling) (at|me|like|please|$)|\
            raise your voice|raising your|scream*|swear*|take that tone|use that tone|taking that|talk to me|speak to me|interrupt*|\
            lecture|=moan|=moaning|whin*|whing*|nagging|complain*|going on|making a fuss|make (a)? (fuss|scene|drama)|=blaming|blame \
            (me|us|him|them|the|everyone)|bother me|bothering|pester*|waste my|wasting|talking over|being|mess*|play* games|give me \
            (that|any)|giving me|start with|argue|arguing)
            (watch|mind) your (tone|mouth|language|manners|own business|own)
            if (you|youd|you d|you had|you would|youll|you had only|you could) (just|only|actually|had|have|ve|even|would)? (let me \
            (finish|speak|get a word)|listened|bothered|shut|paid attention|stopped|stop (talking|shouting|moaning)|calm|read (the|it|\
            your|what)|looked properly|listen)
            (take|like) it or (leave|lump)
            (lump it|=tough (luck|cheese|titty)|hard (luck|cheese)|bad luck for you|thats =tough|well =tough|thats life|not bothered)
            ^ =tough $
            ^ too bad
            too bad $
            (want|buying|ordering|having|taking) (it|them|one) or not
            (couldnt|could not) care less
            (who|nobody|no one) cares
            (dont|do not|i dont) (really|actually|particularly|personally|frankly)? care (what|how|about (your|that|it)|if|whether|who|\
            where|when|$|less|for your)
            (do i look|am i your|what am i your|do you think i (have|was|came|care|am)|do you take me for)
            (you|lot of|those) (people|lot) (are|always|never|all|think|just|dont|never|expect|who)
            you people
            people like you (are|always|never|should|shouldnt|who|make|just|that|$|all|think|get|complain)
            (your|you) (type|kind|sort) (always|never|are|just|think)
            (another|always) (one of you|moaner|complainer|the same with you)
            (well done you|arent you (clever|lucky|special|smart)|clever you|aren t you clever|congratulations genius|oh bravo|captain \
            obvious|=sherlock|=einstein|your majesty|your highness|drama queen)
            (boo hoo|cry me|my heart bleeds|worlds smallest|poor little (you|thing)|first world problem*|tell me another|pull the other|\
            how sad for you|what a tragedy|big deal|oh dear how sad|diddums|cry baby|crybaby)
            (rocket|racket) (science|silence|scientist*)
            (did|do) you (even|ever|actually|not|never) (bother|think|try|look|read|check)
            (did|do|didnt) you (bother|think) to
            (even a|any|my) (child|# year old|fool|idiot|grandmother|toddler|monkey|gran|dog) (can|could|would|knows|understands|manages)
            (not|its|it isnt|isnt|cant be|hardly) (that|so|exactly)? (hard|difficult|complicated) (is it|to (read|understand|grasp|use|\
            remember|open|follow) is|even for|now is)
            (shall|do|must|should) i (have to|need to|really have to|really need to)? (draw you|spell it|repeat myself|explain \
            everything|write it down for|speak slow*|say it again|hold your hand|explain it again|repeat everything|do everything)
            (spell it out|in plain english|words of one syllable|read my lips|hello anyone|anybody home|earth to)
            (=bloody|=damn|=damned|=crap|=shit|=shite|=bullshit|=fuck|=fucking|=fucked|=bugger|=arse|=arsed|=piss|=pissed|=pissing|\
            =wanker|=tosser|=bollocks|=prat|=twat|=git|=bastard|=bitch|=dickhead)
            (what|who|why|where|how) the (hell|heck|devil|bloody)
            (go to hell|for hells sake|drop dead|sod off|bog off|on your bike|get out of it|jog on|clear off|naff off)
            (for|oh for) (gods|christs|petes|fucks|crying|heavens|goodness) (sake|out)
            (nonsense|rubbish|garbage|twaddle|drivel) (youre|you are|thats)
            (talk*|speak*|spout*) (absolute|complete|utter|total|such|a load of|pure|a lot of)? (nonsense|rubbish|garbage|twaddle|\
            drivel|tripe)
            (youre|you are|you re|are you) (just|simply|clearly|obviously|probably)? (lying|exaggerating|making (it|this|that|things) \
            up|overreacting|over reacting|imagining|making a fuss|not listening|=moaning|talking (rubbish|nonsense)|confused|getting on \
            my)
            (use your|open your|clean your|wash your) (head|eyes|brain|brains|loaf|ears|common sense|noggin|imagination|glasses)
            (try|learn|maybe|perhaps|bother|suggest you|next time|might) (to|by|you should|you could|you)? (read|reading|listen|\
            listening|learn|thinking|think before|paying attention|using your|opening your|look|check|measure|speak properly) (properly|\
            the|next|before|to|it|your|first|carefully|a bit|more|how|$|what)
            next time (read|check|listen|look|think|try|dont|be more|order|measure|pay attention|maybe|bother|speak|ring|call)
            read (the|your) (small print|contract|terms|label|manual|instructions|website|email|letter|leaflet|sign|box) (properly|next \
            time|first|then|again|before|like everyone|wont you|will you|for once)
            (common sense|how stupid|how thick|are you stupid|bone idle)
            (what is it|what do you want|what is wrong|whats up|what) (now|this time) $
            (whats|what is) (wrong with you|your problem $|the matter with you|it to you)
            (cant|wont|not|couldnt) be (bothered|arsed|asked to|doing with)
            (not|isnt) (what i|what im|in my) (am)? (paid|job description|here for|get paid)
            (dont|not|didnt|do not|aint) (get)? paid (enough|to|for this|me)
            i (just|only|simply|merely) (work here|answer (the)? (phone*|calls)|take the (calls|orders)|read (the|whats))
            (serves you|thats what you get|you get what you pay|thats what happens when you|what do you expect $|youve made your bed|\
            brought it on yourself|your own doing)
            (yeah whatever|yeah yeah yeah|blah blah|yada|bla bla|so sue me|and so $)
            ^ (whatever|yeah right|your point) $
            ^ big deal
            (suit|please) yourself
            (how (should|would|the hell should) i know|how am i (supposed|meant) to know|search me|dont ask me|no idea and|ask someone \
            else|go ask|ask your mother|not my call)
            (havent|dont|have no|ive no|no|got no|aint got|do not) (got|have)? (the)? (time|patience|energy) for (this|you|that|your|\
            such|people|these|chit|stories|nonsense|all this)
            (losing|lost|lose|trying|try|testing) (my|our) (patience|temper|mind|rag)
            (you always|you never|all you do is|all you ever do|you do nothing but|you just) (complain*|=moan|=moaning|listen*|whing*|\
            whin*|cause|want free|argue|shout|find something|have a problem|change your mind)
            (go|then go|feel free to go|you can|you can always) (and)? (complain to|cry|tell it to|go elsewhere|go somewhere else|shop \
            elsewhere|somewhere else|take your business|bother|moan at|whinge)
            (go|try|find|shop|buy|order|ring) (and)? (somewhere else|elsewhere|another (shop|firm|company|supplier)) (then|if you|and \
            see|next)
            (then|so|well) (dont|do not) (buy|order|bother|call|ring|use|eat|shop|have|ask|come) (it|from|us|them|then|$|here|again|one|\
            at)
            (nobody|no one|who) (forced|made|asked|told|is forcing|held a gun to|was forcing) (you|your|ye)
            (get|let) (that|this) (in|into|through) your (thick|head|skull)
            (you|ye) (do|are)? (moan|whinge|whine|go on|drone|waffle|ramble|rabbit on|talk too) (a lot|too much|a bit|on|about nothing|\
            dont you|like)
            (is that|so thats) what (all this|this fuss|youre|you rang|you called) .. (fuss|about|for)
            (all this|such a|so much) fuss (about|over|for) (a|one|nothing|some|#|that)
            (crocodile tears|dont be so|dont be such|grow up|act your age|be a man|man up|toughen up|dry your eyes|give it a rest|give \
            over|leave me alone|leave off|get off the (phone|line)|stop it)
            (we would be|wed be|id be) here all (day|year|night|week)
            none of your (business|concern|beeswax)
            (cant|wont) help (stupid|people like|you if you (dont|wont|cant)|everyone who)
            (what|that) part of .. (dont|did|do) you
            (pay attention|listen when|are you even|let me finish (will|would)|let me speak will|will you (listen|stop|shut|let me \
            finish|be quiet)|would you (shut|stop|be quiet))
            (even|simple enough) for (you|people like you|someone like you)
            you would say that
            (are|were) you (going to|gonna|just going to|planning to) (moan|shout|keep|argue|complain|listen|let|go on|waste|stand) .. \
            (all|on|at|me|or|long|arguing|shouting)
            (not|isnt|wasnt) your (secretary|mother|servant|slave|mum|babysitter|maid|nanny|problem solver|personal|dogsbody|assistant)
            (if|had) (youd|you had|you d|you) (cared|bothered|troubled|taken the trouble|only) (to|asked|looked|read|listened)
            (whats|what is) the matter with you
            (you|you lot|some people|your lot) (are|is) never (happy|satisfied|pleased|content)
            (not|isnt) (my|our) department .. (ring|call|ask|try|phone|go|tell|find|love)
            (ring|ask|try|phone|pester|bother|call) (someone|somebody) else (then|$|about it|if you)
            will you (just|please|kindly)? (let me (speak|finish|talk)|stop|shut|listen|be quiet)
            (let me|allow me to) (speak|finish) (will you|for once|would you|first|or|instead of)
            you (dont|do not|havent|have not) (know|understand|got) (what youre|what you are|the first thing|a clue|the faintest|the \
            foggiest|anything about)
            (just|why dont you|will you|would you) answer (the|my) question
            (how|why|since when) (is|was|would) (that|this|it) (be)? (my|our) (problem|fault|business|concern|job|responsibility)
            (youve|you have|you|youve obviously|youve clearly) (obviously|clearly|just|probably|simply|plainly)? (broken|broke|dropped|\
            damaged|ruined|lost|smashed|spoiled) it yourself
            (was|is|thats|its) (really|very|just|pretty|a bit|so)? (=stupid|=silly|daft|foolish|careless|clumsy|dumb|rude) of you
            are you always (this|so|like this|that)
            (dont|not going to|wont|im not paid to|will not|refuse to|im not here to) (have to|need to|sit here and|stand here and|be)? \
            (listen to|put up with|stand for|take) (this|that (from|tone)|your|you (shout|moan|go)|abuse)
            (got|have) (far|much)? better things to do
            ^ im talking
            (make up your mind|make your mind up|have you (quite)? finished|are you (quite)? (finished|done)|nobody asked (you|for \
            your)|wasnt talking to you|im still talking|do you mind $|wake up|your loss|beggars cant|good luck with that|like i care|\
            cry about it|whats your point|any fool|lower your voice|keep your voice down|speak properly|talk properly|speak english)
            (ever|havent you|never) heard of (a|google|reading|the internet|patience|manners|thank you|please)
            (youre|you are|you re) not making (any|much)? sense
            (bit|little) late for that
            you must be (joking|kidding|stupid|mad|crazy|simple|dreaming|thick|blind|deaf)
            (do you think|think) (im|i am|we are|were) (stupid|an idiot|made of|your|a mind reader|idiots|a magician|psychic)
            (im|i am|were|we are) not (a)? (mind reader*|magician*|psychic|miracle worker*)
            dont you (get|see|understand) (it|that) (yet|or|$)
            you (clearly|obviously|plainly|evidently|probably|simply|just) (didnt|havent|dont|cant|did not|never|have not) (read|\
            listen*|look*|check*|understand*|bother*|think|know|pay|follow*|hear*)
            (hold|holding) your hand
            (ive|i have|i) .. (explained|told you|said|repeated|answered) .. (twice|three times|# times|several times|already|over and \
            over|again and again|a hundred)
            (thats|that is) rich (coming|from)
            you of all people
            can you not (count|read|listen|hear|understand) (or|what|$)
            tough (im afraid|isnt it|then|i guess)
            (stop|quit|enough|less) (of the|with the|your)? (winging|whingeing|whinging|bleating|whining|bellyaching)
            (last slave|born yesterday|like it or lump|brain on|have it your way|as if i care|give a (damn|toss|monkeys|hoot|stuff))
            have to (lump it|put up with it|live with it|wait like (everyone|everybody)|get over it|suck it up)
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
            (im|i am|ill|i will) (hanging|hang|going to hang|putting the phone) (up|down) (on you|now|if|unless|$)
            what are you (on about|moaning|whinging|whingeing|whining|complaining|crying|bleating|ranting|shouting) (about|for|at|$)?
            (cant|wont|not going to) (baby|babysit|nursemaid|spoon feed|spoonfeed|hold your hand)
            (learn|teach you) some manners
            (get|take) (that|this|it) up with (someone|somebody) who cares
            (do|did) you (want|need|expect) (a medal|me to (cry|clap|hold|wipe|draw|spell|jump|drop everything))
            (yes|yeah|oh) (we|ive|i) (all)? heard you the first time
            heard you the first time
            (stop|quit) (wasting|bothering|ringing|calling|phoning|pestering|interrupting|nagging|hassling) (me|us|my|our|here|every)
            (thats|its) (hardly|scarcely|not exactly) (my|our) (fault|problem|concern)
            (tough|hard) lines
        """),
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
            (obviously|clearly) you (didnt|havent|dont|cant|never|misread|forgot)
            (can|could) (you|ye) (not) (read|see|hear) (it|that|the|what)
            (cant|cannot) you (hear|see) (me|it|that|the)
            (above|not in) my (pay|job)
            (i give up|here we go again|oh not (you|this) again|not again $)
            ^ (oh|ah) you again
            ^ you again
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
            (not|isnt|wasnt|never|no) (in any way|at all|entirely)? your (own)? (fault|mistake|doing|problem)
            (do|say) (with|about) the (old|faulty|broken|damaged|empty|rest|other|box*|pallet*|ones)
            me to do (with|next|first|then|for|instead|now|about the (delivery|order|date))
            (can|could|prefer to|like to|want to|easily|able to|wish to|rather|how to|need to|dont have to|dont need to|not have to|kit|\
            try|would you|did you|have to) .. (do|sort|fix|find|fit|look|assemble|install|set) (it|that|this|them|things|it up|it out|\
            that out)? (out|up)? (for)? yourself
            (dont|do not|never|no need to) (be)? (worry|feel (silly|stupid)|silly not)
            (silly|stupid) (me|of me|of us|mistake (on|of|by)|system|computer|machine|question from me)
            (not|isnt|arent|wasnt|never) (a)? (silly|stupid|unreasonable|daft|ridiculous|difficult|exaggerat*|being|wasting|the only \
            (one|customer|person) (who|that|with|having))
            (you|it) (should|ought to) have (received|had|got|been (sent|given|told|delivered|offered))
            (if|whenever|when|where) (its|it is|that is|thats|anything is) (unclear|difficult)
            youre (not wrong|not being|right)
            (big deal on|a big deal (for|to)|great deal)
            (care about|take care)
            (cow|pain|crap|mean) (milk|relief|killer|that|the)
            (=cow|=cows) .. (milk|feed|cake|nuts|shed)
            (easy|simple) (to|enough)
            please do
            no need to shout about
            next time you (order|call|ring|need|visit|shop|are in|want)
            (dont|didnt|you|cant|to|can|ill|let me|they|team|we) get on with
            (form|meter|order|trial|box|book|paperwork|bottle|survey) .. finished
            finished (with|the|your|using|it|reading|entering)
            (hold|holding) your hand (over|under|still|out)
            (difficult|hard|impossible|awkward) to (hear|reach|get|follow|understand|find|catch)
            (told|asked|advised) to (calm|hurry|shut|be quiet|get)
            no brainer
            expect (it|them|that|this|the _) to (weigh|cost|hold|last|arrive|be|take|fit)
            hanging up (the|your|my|a) (coat|sign|picture*|curtain*)
            your own problem (with|or|about)
        """),
    ),
}
