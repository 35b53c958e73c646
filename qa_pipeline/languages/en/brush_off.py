"""English: brushing off, blaming and impatience. Part of the rudeness."""

from qa_pipeline.languages import lines
from qa_pipeline.languages.en.phrases import GRUMBLE

BRUSH_OFF = lines(f"""
    (thats|its|it is|that is|that was|it was|was|is|then its|entirely|all|only|purely|all down to) (all|entirely|just|purely|only|probably|\
    clearly|obviously|really|simply|then)? your (own)? (=fault|=doing|=mistake|lookout|look out|affair|bad luck|own problem|stupidity|hard \
    luck|funeral)
    (thats|its|it is|that is|sounds like|then thats) (then|really|still|just|all|purely|entirely)? (your|yours) (own)? problem
    your own (stupid|silly|fault|mistake|doing|problem|lookout|carelessness)
    (have|ve|got|only) (only|got|have)? yourself to blame
    (not|isnt|aint|wasnt|hardly|never|none of|no) (really|exactly)? (my|our) (problem|concern|business|headache|job|lookout|circus)
    (thats|its|is|was|got|has) nothing to do with me
    so what $
    a you (problem|issue|thing)
    (couldnt|could you not|cant) (you)? have (told|said|mentioned|asked|rung|thought) ... (before|earlier|minutes ago|sooner|at the start|\
    in the first place|that first)
    (better|more important) things to (do|deal with|worry about|be doing)
    i told you (to|not to)
    you (still|just)? expect (me|us) to (help|care|jump|believe|drop|be nice|bend over)
    (life|lifes) (isnt|is not|not|aint) fair
    so now (its|it is|thats) (all)? (my|our) (fault|problem|job)
    (suppose|guess) (its|thats|it is) (all)? (my|our) fault
    (im|i am) (really|just)? not interested ($|in (your|hearing|what|how|why|excuses|stories|arguing))
    (im|i am|ill|i will) (hanging up|putting the phone down|ending (this|the) call) (now)? (goodbye|bye|good day|thank you|$)
    (cant|cannot) (do anything|help|do this|sort (it|this)|get anywhere) (for you)? (if|when|unless|while) you (wont|dont|keep|just|cant|\
    refuse) .. (listen|let me|shout*|interrupt*|calm|shut|moan*|talk*)
    (doubt|dont think|dont expect|dont suppose) (that)? (you|youd|youll) (would|will|could|can)? (even)? (understand|follow|grasp)
    (whats|what is|what has|whats all) (that|it|this) (got)? to do with (me|us)
    (youre|you are|you re) (just|still|really)? not (getting|listening|hearing|understanding|taking) (it|this|that|in|me|to me)? (are you|\
    at all)
    (go and|away and|go|off and) (bother|annoy|pester|moan at|shout at) (someone|somebody)
    (youre|you are|you re) (not)? (making|helping) (it|this|things|my life|my job|matters|yourself) (very|really|so|rather|any|more|a lot|\
    much)? (difficult|hard|easy|impossible|easier|harder|worse|any favours)
    (trying to|let me) do my job
    told (you|your _|you and your _) (the same (thing)?|this|that|it|so)? .. (twice|three times|# times|already|over and over|repeatedly)
    you (just|only|really)? (want|rung|rang|called|phoned) (just|only)? to (moan|whinge|whine|shout|argue|have a go|have a moan|rant|have \
    an argument|pick a fight)
    (yes yes|yeah yeah|all right all right|alright alright) (i (heard|know|get it)|ive heard|keep your|calm|enough|whatever)
    (cant|cannot|dont) (work|do|perform) (miracles|magic) $
    (im|i am|were|we are) not wasting (any more|another) (of my)? (time|minute|breath|second)
    you (do|dont half|certainly do) (go on|moan|whinge|like to (moan|complain|argue|make|shout))
    your (problem|issue|headache) not (mine|ours|me|us)
    (what|whatever) you (want|expect|think|suppose|imagine) (me|us|i|we) (to|can|could|should|am|will) (do|say|go)
    if (youd|you had|you d) (only|just|actually|even|ever|bothered to|troubled to|taken the trouble to)? (opened|=read|listened|checked|\
    looked|followed|measured|thought|used your|taken the time|kept (the|your)|paid attention|asked)
    (im|i am|were|we are) not (here|paid|going|sitting here|standing here) to (be (lectured|shouted|insulted|talked|spoken|sworn|abused)|\
    take (abuse|this|that|lessons)|get (shouted|lectured)|babysit|baby|entertain|hold your|sit here)
    (can|could|shall|lets) (we|you)? (please|just)? (speed (this|things|it) up|hurry (this|things|it) (up|along)|move (this|things|it) \
    along|get (this|it) over (with|and done)|cut to the chase|cut (it|this) short)
    (broke|break|breaks) it (you|so you) (buy|bought|pay|paid)
    you broke it (yourself|not us|so)
    (nobody|no one) else (has)? (ever|seems to|manages to|managed to|has managed to) (got|get|have|had|break|broken|mess|lose)? .. (wrong|\
    trouble|problem*|fuss|difficulty|mess*|lost|broken|complain*)
    (weve|we|everybodys|everyones|everybody|everyone) (all)? (have|has|got|ve got)? (got)? (our|their)? (own)? (problems|troubles|bad \
    days) (love|mate|so|you know|too|$)
    waste my (time|afternoon|morning|day|breath|evening|lunch|life|whole)
    nothing better to do
    (not|hardly|isnt) the only (pebble|fish|person|customer) (on the|in the|with (problems|things|a life|a problem))
    (button it|belt up|wind your neck|do one|hop it|buzz off|push off|get knotted|take a hike|go jump|running jump|take a chill|chill pill|\
    keep your shirt on|dry up|go away and|get out of here|leave me be)
    who are you to (tell|question|complain|talk|speak|say|judge|argue)
    tell (it|that)? (to)? (someone|somebody) who cares
    (believe|trust) me (we|i) (dont|wouldnt|couldnt) (want|care|need|miss)
    (so|and) what if (it|you|they|we|the|that)
    (deal with|sort|figure|work|fix|find|do|look) (it|that|this|them|things|with it|with that)? (it)? (out|up)? (for)? yourself
    (calm|cool) (yourself|down|it)
    get (a grip|a life|over it|over yourself|off my|used to it|stuffed|lost|real)
    i (have|ve|did)? (already|just|literally|only just|clearly) .. (told|explained) (you|ye|that|this|it|all)
    (ive|ive|i had|ill not) (already|just|literally|clearly) .. (told|explained|answered|said) (you|ye|that|this|it|all|so)
    i (have|ve)? (already|literally|clearly|just) (said|answered) (that|it|so|this|the|no|twice|three|#)
    (already|keep|kept|been|have to keep) (told|telling|tell) (you|ye)
    (told|telling) you (already|once|twice|=three|#|a hundred|time|that already|so many|over and over|again and again)
    (as|like) (i|ive|i have) .. (said|told|explained|say|saying|tell*) .. (# times|twice|already|repeatedly|over and over|several times|\
    many times)
    (hurry|hurry it) (up|it|yourself|along|please|will you|then)
    (just get on with it|get on with it (then|will you|please|$)|get a move on|get to the point|spit it out|chop chop|snap out|come to the \
    point|out with it|be quick about|step on it|move it)
    make it (quick|snappy|short)
    (theres|there is|got|have) a queue (behind|waiting|of people|here)
    (i|we|ive|weve) (have|ve|got|do have) (got)? (other|more important|better|real|#|a hundred|plenty of other|loads of other) (customers|\
    callers|people|calls|things|cases) (to|waiting|on|you know|too|besides|who (dont|arent|are)|$|as well|in the queue)
    (youre|you are|you re) (not|hardly) the (centre|center|queen|king) of
    (youre|you are) (holding|wasting|taking up|keeping) .. (up|time|queue|everyone|line)
    (wasting|waste of) (my|our|everyones|everybodys) time
    (dont|do not|stop|quit|no need to|dont you) (dare|you|bloody|even)? ((shout|shouting|yell|yelling) (at|me|like|please|$)|raise your \
    voice|raising your|scream*|swear*|take that tone|use that tone|taking that|talk to me|speak to me|interrupt*|lecture|=moan|=moaning|\
    whin*|whing*|nagging|complain*|going on|making a fuss|make (a)? (fuss|scene|drama)|=blaming|blame (me|us|him|them|the|everyone)|bother \
    me|bothering|pester*|waste my|wasting|talking over|=being|mess*|play* games|give me (that|any)|giving me|start with|argue|arguing)
    if (you|youd|you d|you had|you would|youll|you had only|you could) (just|only|actually|had|have|ve|even|would)? (let me (finish|speak|\
    get a word)|listened|bothered|shut|paid attention|stopped|stop (talking|shouting|moaning)|calm|read (the|it|your|what)|looked properly|\
    listen)
    (take|like) it or (leave|lump)
    (lump it|=tough (luck|cheese|titty)|hard (luck|cheese)|bad luck for you|thats =tough|well =tough|thats life|not bothered)
    ^ =tough $
    ^ too bad
    too bad $
    (couldnt|could not) care less
    (who|nobody|no one) cares
    (dont|do not|i dont) (really|actually|particularly|personally|frankly)? care (what|how|about (your|that|it)|if|whether|who|where|when|\
    $|less|for your)
    (do i look|am i your|what am i your|do you think i (have|was|came|care|am)|do you take me for)
    (boo hoo|cry me|my heart bleeds|worlds smallest|poor little (you|thing)|first world problem*|tell me another|pull the other|how sad \
    for you|what a tragedy|big deal|oh dear how sad|diddums|cry baby|crybaby)
    (shall|do|must|should) i (have to|need to|really have to|really need to)? (draw you|spell it|repeat myself|explain everything|write it \
    down for|speak slow*|say it again|hold your hand|explain it again|repeat everything|do everything)
    (go to hell|for hells sake|drop dead|sod off|bog off|on your bike|get out of it|jog on|clear off|naff off)
    (try|learn|maybe|perhaps|bother|suggest you|next time|might) (to|by|you should|you could|you)? (read|reading|listen|listening|learn|\
    thinking|think before|paying attention|using your|opening your|look|check|measure|speak properly) (properly|the|next|before|to|it|your|\
    first|carefully|a bit|more|how|$|what)
    (what is it|what do you want|what is wrong|whats up|what) (now|this time) $
    (whats|what is) (wrong with you|your problem $|the matter with you|it to you)
    (not|isnt) (what i|what im|in my) (am)? (paid|job description|here for|get paid)
    (dont|not|didnt|do not|aint) (get)? paid (enough|to|for this|me)
    i (just|only|simply|merely) (work here|answer (the)? (phone*|calls)|take the (calls|orders)|read (the|whats))
    (serves you|thats what you get|you get what you pay|thats what happens when you|what do you expect $|youve made your bed|brought it on \
    yourself|your own doing)
    (yeah whatever|yeah yeah yeah|blah blah|yada|bla bla|so sue me|and so $)
    ^ (whatever|yeah right|your point) $
    (suit|please) yourself
    (how (should|would|the hell should) i know|how am i (supposed|meant) to know|search me|dont ask me|no idea and|ask someone else|go ask|\
    ask your mother|not my call)
    (havent|dont|have no|ive no|no|got no|aint got|do not) (got|have)? (the)? (time|patience|energy) for (this|you|that|your|such|people|\
    these|chit|stories|nonsense|all this)
    (losing|lost|lose|trying|try|testing) (my|our) (patience|temper|mind|rag)
    (you always|you never|all you do is|all you ever do|you do nothing but|you just) (complain*|=moan|=moaning|listen*|whing*|whin*|cause|\
    want free|argue|shout|find something|have a problem|change your mind)
    (go|then go|feel free to go|you can|you can always) (and)? (complain to|cry|tell it to|go elsewhere|go somewhere else|shop elsewhere|\
    somewhere else|take your business|bother|moan at|whinge)
    (go|try|find|shop|buy|order|ring) (and)? (somewhere else|elsewhere|another (shop|firm|company|supplier)) (then|if you|and see|next)
    (nobody|no one|who) (forced|made|asked|told|is forcing|held a gun to|was forcing) (you|your|ye)
    (crocodile tears|dont be so|dont be such|grow up|act your age|be a man|man up|toughen up|dry your eyes|give it a rest|give over|leave \
    me alone|leave off|get off the (phone|line)|stop it)
    none of your (business|concern|beeswax)
    (pay attention|listen when|are you even|let me finish (will|would)|let me speak will|will you (listen|stop|shut|let me finish|be \
    quiet)|would you (shut|stop|be quiet))
    (are|were) you (going to|gonna|just going to|planning to) (moan|shout|keep|argue|complain|listen|let|go on|waste|stand) .. (all|on|at|\
    me|or|long|arguing|shouting)
    (not|isnt|wasnt) your (secretary|mother|servant|slave|mum|babysitter|maid|nanny|problem solver|personal|dogsbody|assistant)
    (if|had) (youd|you had|you d|you) (cared|bothered|troubled|taken the trouble|only) (to|asked|looked|read|listened)
    (not|isnt) (my|our) department .. (ring|call|ask|try|phone|go|tell|find|love)
    will you (just|please|kindly)? (let me (speak|finish|talk)|stop|shut|listen|be quiet)
    (let me|allow me to) (speak|finish) (will you|for once|would you|first|or|instead of)
    (how|why|since when) (is|was|would) (that|this|it) (be)? (my|our) (problem|fault|business|concern|job|responsibility)
    (youve|you have|you|youve obviously|youve clearly) (obviously|clearly|just|probably|simply|plainly)? (broken|broke|dropped|damaged|\
    ruined|lost|smashed|spoiled) it yourself
    (was|is|thats|its) (really|very|just|pretty|a bit|so)? (=stupid|=silly|daft|foolish|careless|clumsy|dumb|rude) of you
    (dont|not going to|wont|im not paid to|will not|refuse to|im not here to) (have to|need to|sit here and|stand here and|be)? (listen to|\
    put up with|stand for|take) (this|that (from|tone)|your|you (shout|moan|go)|abuse)
    (got|have) (far|much)? better things to do
    (make up your mind|make your mind up|have you (quite)? finished|are you (quite)? (finished|done)|nobody asked (you|for your)|wasnt \
    talking to you|im still talking|do you mind $|wake up|your loss|beggars cant|good luck with that|like i care|cry about it|whats your \
    point|any fool|lower your voice|keep your voice down|speak properly|talk properly|speak english)
    (ever|havent you|never) heard of (a|google|reading|the internet|patience|manners|thank you|please)
    (ive|i have|i) .. (explained|told you|said|repeated|answered) .. (twice|three times|# times|several times|already|over and over|again \
    and again|a hundred)
    tough (im afraid|isnt it|then|i guess)
    (last slave|born yesterday|like it or lump|brain on|have it your way|as if i care|give a (damn|toss|monkeys|hoot|stuff))
    have to (lump it|put up with it|live with it|wait like (everyone|everybody)|get over it|suck it up)
    (im|i am|ill|i will) (hanging|hang|going to hang|putting the phone) (up|down) (on you|now|if|unless|$)
    (cant|wont|not going to) (baby|babysit|nursemaid|spoon feed|spoonfeed|hold your hand)
    (get|take) (that|this|it) up with (someone|somebody) who cares
    (do|did) you (want|need|expect) (a medal|me to (cry|clap|hold|wipe|draw|spell|jump|drop everything))
    (stop|quit) (wasting|bothering|ringing|calling|phoning|pestering|interrupting|nagging|hassling) (me|us|my|our|here|every)
    (thats|its) (hardly|scarcely|not exactly) (my|our) (fault|problem|concern)
    (dont|didnt|did not|do not) make (the|these) (rules|prices|policies)
    (^|so|just|then|is|tough|well) deal with it $
    (thats|that is|its|it is) (just|simply)? (how|the way|what) (it|things|life|they) (is|are|goes|work|works) (so|and you|deal|live|tough|\
    get (used|over)|take it|like it or)
    (theres|there is) the door ($|over there|if you|feel free|use it|dont let|then|mind)
    know where (the|our) door is
    ^ (just|so|then|well|go)? google (it|that) $
    (look|check|read|find) it up yourself
    (and|why) (should|would) i (even)? (care|be bothered|give a)
    (i should|should i|do i|like i|am i meant to|am i supposed to) (even)? care (because|why|if|about|$)
    ^ whatever (its your|just|fine|then|im not|dont)
    (not|isnt|aint) a (charity|nursery|creche|kindergarten|circus|taxi service|free for all|doormat|punchbag|punching bag)
    (not|never|wont|stop) (going to|gonna|here to|prepared to|be)? (argue|arguing|debate) with (you|people|customers)
    (no|whats the|isnt any|isnt much|little) point (in)? (talking|arguing|explaining|speaking|reasoning) .. (to|with) you
    (conversation|discussion|argument) is (over|finished|pointless|going nowhere|closed|a waste)
    call is (pointless|going nowhere|a waste)
    end of (story|discussion|conversation|argument)
    are (we|you) (all|quite|nearly)? done (here|yet|now|talking|{GRUMBLE}|$)
    (any|some) time (today|now|this week|this year|this century|soon) would be (nice|lovely)
    (sometime|some time|any time) (this (week|year|century)|today) (please|preferably|if (possible|you dont mind))
    own sweet time
    some of us (have|ve|have got) (got)? (work|jobs|a job|lives|a life|things|other|better|real|proper|targets|homes|families|to)
    some of us (actually|need to|want to|would like to|are trying to|can (tell|read|count|manage)|know how|work for a)
    (say|saying|tell you|telling you|explain*|repeat) this (only|just)? (once|one (more|last|final) time|one time|for the last|slowly)
    (i|ill|im|id|we|were) (wont|not|am not|will not|shant|never|refuse to|hate to) (be|going to|gonna|have to)? (repeat*|say*|tell*|\
    explain*) (it|that|this|myself|you)? again
    (i|we|ive|weve) (have|ve)? (already)? (been|went|gone) (over|through) (this|that|it) (already|twice|three|# times|a hundred|a thousand|\
    again and)
    (give|grant) (me|us) (strength|patience)
""")
