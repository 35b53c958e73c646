"""English: courtesy, apologies, sympathy, waiting."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import BAD, WHILE

_STAY = f"(hold (on|the|please|for|{WHILE}|a|while|just|line|there)|hang (on|fire|about)|bear with|stay (on|with|there)|wait (a|one|there|\
here|just|please|while|{WHILE}|for me|till i|until i)|one {WHILE}|just (a|one) .. {WHILE}|=a (=moment|=second|=sec|=tick|=mo))"

ACTS = {
    "courtesy": Act(
        says=lines("""
            (please|=pls|=plz)
            (=thank|=thanks|thankyou|=ta|cheers|=thanx|tank you)
            (appreciated|obliged|grateful)
            (i|we|would|really|do|=d) (really|do|very much|so|certainly)? appreciate (it|that|your|you|the)
            (you are|youre|you re|your|always|most|very|more than) (very|most|always|quite|so|more than)? welcome
            welcome $
            (my|a|its a|its been a|real|great) pleasure
            (pleasure|delighted|delight)
            (of course|off course|certainly|absolutely|gladly|=surely|by all means|buy all means|naturally)
            (with|my|a) pleasure
            (happy|glad|pleased|delighted) to (help|assist|do|be of|oblige|check|hear|explain|sort)
            (would|could|might|will) you (be so kind|be kind enough|kindly|be good enough|mind|be able|like me to|care)
            (if|that) you (dont|wouldnt|would not|do not) mind
            (if it is|if its) (not too much|no) (trouble|bother)
            (be so|so|very|most|too|how) (kind|good) (of you|as to|enough|to)
            (thats|that is|how|youre|you are) (very|so|most|really)? kind
            (may|might) i
            could (i|you) .. (take|have|ask|get|tell|give|spell|confirm|repeat|interest|make sure|check|just|let|hold|say|see|bear|\
            possibly|perhaps)
            (would|will) you .. (like|prefer|care for|mind)
            (=kindly|if you please|if i may)
            (dont|no need to) mention it
            not at all
            (no|not any) (trouble|bother|problem) (at all|whatsoever)
            (anytime|any time) (at all)? $
            (no problem|no worries) at all
            (take|taking) your time
            allow me
            at your (service|disposal|convenience)
            (happy|glad|delighted) to $
            ((be|been) (a)? (pleasure|privilege)|no trouble)
        """),
        unless=lines("""
            please .. (accept|excuse|forgive|pardon|apolog*|sorry)
            (accept|excuse|forgive|apolog*) .. (please|us|me|our)
            (thank|thanks) (god|goodness|heaven*|to the)
            no thanks to
            (yours truly|(is|its|gone|went|was|blown|veered|van|ship) off course|thank you (card*|note|notes|letter*|gift*|present*))
        """),
    ),
    "apology": Act(
        says=lines("""
            (sorry|sorrie)
            (apolog*|apologise|apologize|apologies|apology)
            (regret|regrets|regretful|regretfully|regrettable|regrettably)
            (forgive|pardon|excuse) (us|me for|our|the|this|my|that|any)
            forgive me .. (was|is) (careless|our|my|wrong|rude|stupid|thoughtless|not|inexcusable)
            (beg|ask) (your|for your) (pardon|forgiveness)
            (hope|trust) (you|that you) (can|could|will|ll) (forgive|excuse)
            (sory|sorrey|soree|sawry)
        """),
        weak=lines("""
            (our|my|the companys) (own)? (mistake|fault|error|bad)
            (shouldnt|should not|should never|ought not) .. (have) (happened|been|occurred)
            (mea culpa|feel (awful|terrible|bad) about)
        """),
        unless=lines("""
            sorry (but)? (could|can|would|will|may) (you|i) .. (repeat|say|spell|speak|run that|just (check|ask)|hear|have that)
            sorry (but)? (i|i did|im|its|we)? (didnt|did not|cant|couldnt|missed|cannot|misheard|can barely) .. (catch|hear|get|that|\
            follow|make out|understand|name)
            sorry (what|who|which|come again|say|you said|was that|did you say|whats|whos|how (do|much|many)|where|when|is that|is this|\
            again|pardon|one more time|the line|its a bad line|bad line|youre breaking)
            sorry to (bother|disturb|interrupt|trouble|ask|jump|cut|butt|stop|be a|catch|press|rush|call|ring|phone|intrude)
            ^ (oh|eh)? sorry $
            (youd|youll|you will|you would|would|might|id|wed) be sorry (to|if|when|you)
            (sorry (looking|state|sight|tale|not you|i was (talking|speaking) to)|regret nothing|no regrets|(mr|mrs|miss|ms) _ or _|\
            (forgive|pardon|excuse) (the|my) (question|ignorance|intrusion|interruption|cough|voice|noise))
            sorry to (chase|nag|keep asking|repeat|miss|see you|lose|be so slow|sound|harp|go on|pester)
            (^|oh|um|er) sorry (ill|let me|im|i need|i have) (just|to just|to turn|turning|going to)
            sorry but (youre|you are|you (have|did|didnt|cant|should|signed|need|must)|thats (not|your|the way|just)|that is|no)
            (he|she|they|driver|courier|you|who|manager|colleague) .. (said|says|say|saying) (hes|shes|theyre)? sorry
            say sorry to (him|her|them|the|my)
            sorry (i meant|i mean|no (its|i|that|not|the)|wrong (one|button|number|page|screen|line)|make that|scratch that|go on|go ahead|\
            carry on|after you|you were saying|i interrupted|you go|im talking|i talked|i spoke over|ill let you|one more|just (one|to|\
            quickly|a quick)|another (question|thing)|before (i|you|we)|not (that|the))
            sorry (i|ive|i have|i think i|i just|i was) (just)? (lost you|lost the|misread|misspelt|misspelled|mistyped|pressed|clicked|\
            typed|mixed (that|the) up|skipped|need to ask|have to ask|must ask|was (looking|muted|on mute|reading|miles)|couldnt hear|cut \
            you|spoke|interrupted|didnt mean to interrupt|meant|put)
            (^|oh|and|um|er|right|okay|ok|yes) sorry (could|can|would|may|might|will|did|do|have|was|were|are|which|whose|whereabouts) \
            (you|i|we|it|that)
            sorry (for|about) (asking|interrupting|cutting|butting|jumping|the (background)? (noise|line|echo)|talking over|ringing|\
            calling|disturbing|bothering|my (voice|cough|spelling|accent|english)|going on|the (wait|hold|queue|hold music))
            (sorry|apolog*) .. (for)? (keep*|kept|keeping) you .. (waiting|hold*|hanging|so long|on hold|$)
            (apolog*|sorry) (for|about) the (wait|queue|hold|long wait|wait there|waiting)
            (sorry|apolog*) (that)? (it)? (took|taken|taking) (me|so|a|that|longer)? .. (long|longer|while|ages|moment|minute|find|look)
            (no need|dont|do not|neednt|not necessary|nothing|never) .. (apolog*|sorry|regret*)
            (wont|not|never|youll|you will|live to|might) .. (regret|be sorry)
            (not|isnt|arent) (really|even|at all)? sorry
            (you|they|he|she|courier|driver|youd) (should|must|ought to|better|need to|needs to|have to) (be)? .. (apolog*|sorry)
            (forgive|excuse|pardon) me (but|for (asking|interrupt*|saying|jump*|cutt*)|who|what|is|can|could|may)
            (better|=be) safe than sorry
            (sorry|afraid) .. (not|no|dont|cant|we (dont|have no)) .. (interested|stock|sell)
        """),
    ),
    "empathy": Act(
        says=lines(f"""
            (i|we|can|could|do|completely|totally|fully|perfectly|quite|really|certainly|well|absolutely|of course) (understand|sympathise|\
            sympathize|relate|empathise|empathize)
            (understandable|understandably)
            imagine (how|what|that|it|the|your|you|so|this|its|must|why|$)
            (can|could|may|do) (well|only|just|quite|easily|certainly|fully|totally)? imagine
            (that|it|this|which|you|they) (must|mustve|will|would|does|can) (have|of|ve|really|certainly|be)? (been|be|feel|felt|make|made|\
            leave|left|cause|caused|put|have|given|sound|come) ... ({BAD}|cross|angry|fed up|worried|stuck|short|a lot|shopping|trouble|\
            mess|hungry|cold|stress|furious|livid|tired|anxious|panic|fun|nice|easy|lurch|waste*|ruin*|surprise|shock)
            must (have|ve|of) (been|felt|left|made|caused|ruined|spoiled|spoilt|upset|put|given|thrown|come as|cost) (you|a|quite|very|so|\
            really|such|your|the (day|party|evening|morning|week|whole)|{BAD})
            (thats|that is|that s|thats|its|it is|that was|this is|it was|that sounds|sounds|=how|what a|what an|such a|how very|bit of a|\
            that does sound|thats|quite a|=real) .. {BAD}
            (oh|dear) (dear|no|my|lord|gosh|goodness|heavens) .. (that|thats|what|how|not|you|sounds|poor|im|i am|must|i)
            (youre|you are|you re|your|youve|you have) (quite|absolutely|perfectly|completely|totally|entirely|so|very|every|got every|\
            all)? (right|justified|entitled|reason) (to|there|of course|that|about|it|and|$|this|in|mrs|mr|we|were|i)?
            (every|got every|good|perfect) right to .. (be|feel|complain|annoyed|upset|expect|angry)
            (no|small|little|hardly a) wonder
            (not|hardly|isnt|wasnt|never) (surprised|surprising|nice|good enough|pleasant|ideal|fair|acceptable|what (you|we|anyone|\
            anybody) (want*|expect*|hope*|need*)|the (service|standard|experience)|how (it|things|we)|at all good|on$|good at all)
            (doesnt|does not|didnt|cant) sound (good|right|great|very|nice|at all|fair|like)
            (id|i would|i d|anyone would|anybody would|wed|we would|i should|anyone|who wouldnt|me too|id too|i too) (be|feel|have been|\
            hate|too be|also be|be just as|not like|not be) .. (upset|annoyed|cross|angry|fed up|furious|frustrated|livid|disappointed|\
            same|worried|it|that|happy|pleased|mad|unhappy|too|as well)
            i (know|see|realise|realize|appreciate|get|recognise) (just|exactly|very well|fully|completely|only too well)? (how|why|what|\
            that|it|this) .. (you|it|that|must|feel*|mean|annoy*|frustrat*|inconvenien*|is|like|upset|are|this|going through)
            i can (quite|really|certainly|well|totally|clearly|fully)? (see|hear|tell|understand|appreciate) (how|why|youre (upset|angry|\
            worried|cross|annoyed)|you are (upset|angry|worried|cross|annoyed|not happy)|from your|that (must|would|is|this is|youre|you \
            are))
            i can (quite|certainly|well|really|fully|totally) (see|understand|appreciate) (that|it|this)
            (see|hear) (why|how|that) (you|youre|this|that|it) .. (upset|annoy*|angry|cross|frustrat*|disappoint*|worried|feel*|are|is|\
            would)
            (dont|do not|cant|wouldnt|couldnt) blame you
            (feel|heart goes out) (for|to) you
            (last|worst) thing (you|anyone|anybody|one|we|i) .. (need*|want*|expect*)
            (=rightly so|quite right|with good reason|and rightly|fully justified|poor (you|thing|love))
            (appreciate|realise|realize|recognise|recognize|aware) (how|that|what|why|the|your|this|it) .. (frustrat*|annoy*|inconvenien*|\
            difficult|trouble|upset*|concern*|worry*|stress*|hard|must|disruption|you|is|has)
            (trouble|inconvenience|upset|stress|worry|distress|frustration|disappointment) (this|it|that|weve|we have|youve|has|you) .. \
            (caused|had|put|been|gone|is|must)
            (your|this) (frustration|disappointment|annoyance|anger|concern|worry|upset)
            (be|feeling|so|really) (annoyed|upset|frustrated|disappointed) (i|about|with|and|by|that)
            (share|hear) your (frustration|concern|disappointment|anger|pain)
                        (had|have|been) (such)? a (rotten|terrible|awful|horrible|rough|hard|bad) (time|day|week|experience|morning)
            (cant|couldnt|cannot|could not|wont|cant possibly) have been (easy|nice|pleasant|fun|much fun|ideal|comfortable|the)
            (thats|what|been) a (long|cold|hard|rough|rotten|horrible|tough|miserable) .. (morning|day|week|evening|night|time|wait|while) \
            (to|without|with|waiting|in the|when|for you|at)
            i (do|really|certainly)? hear you ($|and|its|thats|sir|madam|mr|mrs|loud)
            (nobody|no one|no customer|none of us|none of our) (should|ought to|deserves|wants|likes|needs|would (want|like)|enjoys|has \
            to) (be|have|ever|to|being|having|that|it|this|want|waiting|get|have to|put|go|hear)
            you (shouldnt|should not|should never|ought not to|oughtnt to) (be|have|have been|ever be|ever have|need|need to|to) (been|\
            to)? (spoken|talked|treated|left|kept|put|had|go|wait|chase|chasing|ring|call|ask|explain|suffer|find out|hear|deal|waiting|\
            given|sent|shouted|told|lied)
            you (really|certainly|all)? (deserve|deserved) (a lot|much|far|so much)? (better|an apology|more)
            (no|not a|not the|hardly a|isnt a|isnt the) way to (talk|speak|treat|be|address|behave|do business|find out|run|greet|start|\
            spend|answer)
            (isnt|is not|not|wasnt|never|hardly) (how|the way|what) (any of us|anyone|anybody|you|we|a customer|our (people|staff|drivers|\
            customers)|customers|people|i|id|a driver) (should|would|want|wants|expect|expected|like|deserve|deserved|deserves|hope|hoped|\
            ought|were (hoping|expecting)|d)
            (and|just|even)? (on|before|in|at) (your|the|a|such a) .. (birthday|wedding|christmas|holiday|anniversary|weekend|heat|cold|\
            winter|party|saturday|monday|day) (too|as well|of all|and all|on top)
            (cant|cannot|isnt|not|never|wont|hardly) (be|been)? (easy|nice|pleasant|fun|much fun|comfortable|ideal|great) (with|for you|\
            for anyone|when|having|being|at all|to (be|have|hear|wait|go|deal))
            (cant|cannot|couldnt) be (easy|nice|pleasant|fun|much fun|comfortable)
            (only|perfectly|quite|completely|entirely|totally|very) (natural|reasonable|normal|human|right) (that|to|for) you ..
            i (realise|realize|know|appreciate|understand|see|get|gather) (that)? (this|that|it|thats|its|weve|we have) .. (left|put|\
            caused|cost|made|given|let) (you|your|a lot|so much)
            (let|letting) (you|your _) down
            (quite|absolutely|perfectly|completely|totally) (right|justified) to (be|complain|feel|expect|say|ring|ask|mention|raise)
            (glad|good|grateful|thank you|thanks) .. (you|for) (told|tell|telling|letting|raised|raising|flagging|pointing|bringing) .. \
            (know|up|it|this|that) .. (sorry|must|isnt|shouldnt|wasnt)
            (same|felt|feel) .. (in your (place|shoes|position)|if it (were|was|happened))
            in your (place|shoes|position)
            (climbing|pulling my|tearing my|at my wits|spitting|hopping|doing my|beside myself|just as|the same way|fuming|livid|furious)
            see (why|how) (thats|that is|that would|that|this|its|it|youre|you are|you|you would|youd)
            (not what|not how|hardly what|never what) (anyone|anybody|you|one|we|people) (want*|need*|expect*|hope*|pay*|like*)
            (of all (days|times|weeks)|on top of everything|just when you|just before (christmas|the wedding)|in this (heat|weather|cold)|\
            rotten luck|bad luck|poor you|you poor|what bad luck|rough luck|that timing)
            (=goodness|gosh|blimey|heavens|good grief|oh my|dear me|oh dear) .. ({BAD}|what a (day|week|start|time|thing|way|mess|morning|\
            carry on|palaver)|not (good|nice|what|ideal|great|fun|again)|you poor|poor|no wonder|of all|and (on|with|in|you|just|your|\
            before)|with (a|the|your|little|guests|kids|children)|on (your|a|the)|no $)
            (can|could) (well|only|just|quite|easily|fully)? believe (that|it|youre|how|you)
            (no|yes|yeah|oh|aye|course) i (do|totally|really|completely)? get (that|it) ($|and|its|that|this|you|your|must|waiting|when|no)
            (waiting|being|having|losing|getting|going|sitting|ringing|chasing) ... (is|was|must be|=s) (so|really|just|always|never)? \
            ({BAD}|no fun|not nice|not easy|never nice|never easy)
            i (fully|totally|quite|do|completely|absolutely|certainly)? (see|take|accept|appreciate) (your|the) point
            i (do|really|certainly|quite|could|fully|totally|totes) (see|get) (how|why|that|what) (that|it|this|its|youre|you|would|must)
            (been|gone|going|put) (you)? through (the mill|the wringer|a lot|so much|hell|it all|an awful lot|too much)
            (weve|we have|we|we ve) (really|certainly|clearly|all|obviously|rather)? (messed|mucked|let|kept|put|given|left) you (about|\
            around|down|waiting|through|to|a lot|trouble|such|in|high)
            (with|and) (a|the|your|two|little) (little one|baby|children|kids|guests|little ones|customers) .. (waiting|in|too|as well|\
            house|there|home)
            (get|see|understand|know|appreciate) (why|how) (youre|you are|you re|you|you must) .. (cross|angry|upset|annoyed|worried|fed \
            up|unhappy|frustrated|disappointed|furious|feel*|concerned|mad)
            you must (be|have been|feel|have felt) .. (exhausted|tired|worried|upset|annoyed|cross|fed up|frustrated|worn out|shattered|\
            furious|sick|desperate|at your wits|frantic|so|really|very|beside|freezing|cold|disappointed|stressed)
            no way to (spend|treat|start|end|run|live|be treated|do)
            (worst|bad|terrible|awful|rotten|couldnt be worse) (possible)? timing
            i can (tell|hear|imagine|see) .. (this|that|it|youre|you are|youve) .. (been|is|was|must|s)? .. ({BAD}|=stressful|difficult|\
            =hard|worried|tired|angry|cross)
            (has|have|mustve|must have) been .. (=stressful|frustrat*|difficult|=hard|annoying|upsetting|horrible|awful|dreadful|worrying) \
            (for you|and|$|time|week|day|i)
            not on (i agree|at all|is it|i know)
            see where (youre|your|you are) coming from
            no (fun|joke|picnic) (being|having|to|when|for|at all|that)
            (shouldnt|should not|should never) have (had to|to) (go|wait|chase|put up|deal|suffer|ring|call|worry)
            agree with you (there|completely|its|that|entirely|totally)
            see why (that|this|it) (would|must|might|could|has|is)
            (been|being) (very|so|really|incredibly|more than) patient
        """),
        weak=lines("""
            sorry to hear
            oh (dear|no)
            (fair enough|of course you (dont|do|are|would|were))
            (should|ought to|must) (never|not) have .. (happened|been (left|put|kept|treated|sent))
            (shouldnt|should not|oughtnt) have .. (happened|been|to|had to)
        """),
        unless=lines(f"""
            (do|dont|did|didnt|if|not|cant|cannot|need to|must|please|have to|trying to|you|couldnt|let me|help me|to) (you|i|we|also)? .. \
            (understand|imagine|see why|see how|see that)
            (understand|understood) (you|it|that|this|me)? (correctly|right|rightly|nothing|properly|what you|the order|is that|wrong)
            (youre|you are|you re|your) right (through|here|back|next|now|on)
            (if|whether) youre right
            (its|thats|it is|that is|is) (not|no|hardly|isnt) (a|an|too|that|so|very|really)? (difficult|hard|problem|trouble|bother|pain|\
            tough)
            (not|no|wasnt) (difficult|hard|trouble|bother)
            i can see (on|in|your|the|from (the|your|my)|you|it|notes|that (you (have|ordered|paid|are (a|with))|(the|your) (order|\
            account)))
            (calm down|already told you)
            (difficult|hard|tough) to (say|tell|know|find|see|read|predict|reach|get)
            understand .. (you|that you|youd|youre) (want|need|would like|ordered|are calling|wish|prefer|like|looking|calling|interested|\
            ringing|after|wanting|have a|moved|are looking|spoke|already)
            understand* (so thats|thats for|so that is|so its|got it|#)
            imagine how (well|much (you|they|money)|fast|quickly|good|nice|happy|easy|many)
            right (its|it is|that is|thats) (the|a|on|in|#|for)
            {BAD} to (sell|use|make|clean|carry|fit|assemble|store|set|move|get to|park|spell|pronounce|operate|cook|peel|open|wash|iron|\
            programme)
            (imagine|see|think) (it|that|they|its|itll|theyll|youll|you|how|the _|people) .. (sell|sells|selling|like|love|enjoy|useful|\
            popular|work|suit|look|fit|nice|good|easy|happy|pleased)
            (shame|pity) (weve|we have|we (just|only|sold)|ive just|you (missed|didnt|cant make)|its (sold|gone)|theyre (sold|gone|out))
            no wonder (its|theyre|it is|they are|everyone|everybody|people|they|the _) (so)? (popular|sell*|sold|love*|like*|buy*|bought|\
            cheap|going|ask*)
            know what you mean (the|it|about the|its the|#)
            right (its|it is|that is|thats|theyre|there are|there is|the) (number|numbers|two|the|at|from|not|only|#)
        """),
    ),
    "hold": Act(
        says=lines(f"""
            hold (on|the line|the phone|please|for (me|{WHILE}|a|one|just)|a|one|while|there|tight|just|$|line)
            hang (on|fire|about|tight)
            (stay|remain|keep) (on|with me|there|right there) (the|hold|line|a|please|$|for|and|while|till)?
            (stay|remain) on .. line
            (bear|bare|bare with|bear with) (with)? (me|us)
            (put|pop|place|stick|putting|popping|placing|keep|leave|have|park) (you|ye|the call|your call|this call) (back)? on (hold|\
            =mute|music|=the line|a)
            (mind|happy|okay|ok|able|like|care|willing|right|alright) (to)? (holding|hold|waiting|wait|hanging on|hang on)
            (can|could|will|would|may|might|shall) (you|i ask you to|i get you to|i have you|i just ask you to) .. (hold|wait|hang on|bear \
            with|stay on)
            (please|just|now|to|ll need to|you to|kindly|quickly) (hold|wait|bear with|hang on) (a|one|while|there|on|for me|please|here|\
            {WHILE}|just|the|as|$|till i|until i)
            =wait (a|one|half a|two|just a|another|a wee) (=little|short|brief|more|quick|wee|single|tiny)? ({WHILE}|=bit|while|wee)
            =wait (just|there|here|up|please|while|{WHILE}|for me|till i|until i)
            (mute|muting) (you|the line|the call|myself|us|my)
            (put|lay|leave|set) the (phone|receiver|handset) down .. (for|a|one|while|beside|on the)
            ^ (just|right|ok|okay|please|er|um|now|no)? (wait|hold) $
            (one|just a|just one|half a|half|two|couple of|just two|a wee|a quick|give me a|give me one|gimme a|give us a|in just a|=a \
            short|few more) (=little|short|brief|more|quick|wee|single)? {WHILE}
            (^|okay|ok|right|sure|certainly|of course|so|and|yes|now|then|course|lovely|see|thanks|thank you|you|check|look|that) (a|one) \
            (moment|second|sec|mo|tick) (please|while|and|ill|i|let|till|then|sir|madam|mrs|mr|$|me|im)
            (a|one) (moment|second|sec|mo|tick) (please|while (i|we)|and (ill|i will|i))
            give (me|us) .. {WHILE}
            (be|come) (right|straight|just|back)? back (in|to you in|with you in|shortly|to you shortly|$|now|directly|in just) .. (a|one|\
            two|{WHILE}|sec|couple|shortly|jiffy|$)?
            (^|ill|i will|i shall|ll) (be)? (right|just)? with you (in (a|one|two|just|half)|shortly|directly|$|now|right)
            (be|come) (right|straight) (back|there)
            (ill|i will|i shall) be right with you
            back (with|to) you in (a|one|two|just) .. {WHILE}
            (dont|do not) (go away|hang up|ring off|go anywhere)
            (wont|will not|shouldnt|not|not going to) (keep|be) (you)? .. (long|moment|second|tick|minute|sec|a)
            while i (check|look|find|ask|pull|get|bring|see|go|speak|have|open|search|fetch|talk|consult|pop|dig|just|quickly|confirm) .. \
            (that|it|up|this|with|out|for|into|the|your|look|colleague|=a)
            (only|just|ill be|be|take me|takes me|take) (be|a|take|me)? (a|one|two|just a) (second|sec|tick|mo|moment|jiffy)
            (leave|leaving) you (for|a|just|hanging) .. {WHILE}
            (bear|bare|bair) (wiv|wit|whit|will|width) (me|us)
        """),
        unless=lines(f"""
            (have|has|got|spare|steal|need|take|takes|took|taken|borrow|want) (you|me|us|up|about|got|only|just)? (a|one|just a|two|half a|\
            a few|couple of)? .. {WHILE}
            {WHILE} (ago|of your|to talk|to spare|to speak|left|too late|they|earlier|later)
            (waiting|wait|waited) (for|on) (the|your|our|it|a|an|my|them|him|her|delivery|stock|# (days|weeks|hours))
            (have|had|need|having|long|weeks|days|going) to wait (for|until|till|#|weeks|days)
            (is|was|were|been|order|account|orders|are|its|goes|went) (still)? on hold
            (cant|cannot|cant|couldnt|no) wait
            (thank|thanks|sorry|apolog*|appreciate) .. (for)? .. (holding|waiting|hold|wait|bearing|staying|hanging|bear)
            (music|while|when) .. (you|they) .. hold
            (hold|holds|holding|held) (on to|it|them|the (order|goods|delivery|stock|price)|your (order|delivery)|stock|water)
            (at the|at this|for the|this|any|same|last|every|right|good|bad|better|convenient|very) {WHILE}
            wait and see
            (per|a) minute (call|rate)
            every {WHILE}
            (he|she|it|itll|hell|they|theyll|driver|engineer|parcel|order|delivery|van|someone|somebody|one of our _|who|which|that|\
            colleague|technician) (will|can|should|could|would|ll|is going to)? (also|then|probably|hopefully|definitely)? be (right|back|\
            straight|there|with you) ..
            (time|moment|chat|free|spare|talk|speak|word|quick call) (now|right now|at the moment)? (for|to|of)? .. (a|couple of|two|three|\
            five|ten|few|#|one) .. {WHILE}
            (in|within|after|under|about|around|takes|take|taking|took|need|needs|most|least|per|keep|last|lasts|out|boil|bake|cook*|\
            charge*|ago|roughly|nearly|another few|every|first|up to|wait up to|only) (a|about|another|just|roughly|the|a further)? \
            (couple of|few|one|two|three|five|ten|twenty|thirty|#) (more|or so)? {WHILE}
            (one|two|couple of|few|#|a) .. {WHILE} (at most|max|maximum|tops|or so|of your|each|later|from|away|early|late|past|fast|walk|\
            drive|slow|on (full|high|low)|per side|either|extra|to (cook|boil|fit|set|install|dry|spare|talk|chat|speak|answer|go ($|\
            before|until)|explain))
            (one|a) {WHILE} (its|it|hes|shes|theyre|they|youre|you|he|she|everything) .. (and|then|works|fine)
            (hang|hold|hanging|holding) on to
            (straight|honest|frank|upfront|open|fair|blunt|patient|cross|angry|happy|pleased) with you
            do you have .. {WHILE}
            (wont|dont|shouldnt|will not) (take|need|keep you) .. (than|a|two|three|five|#)
            call hold*
            (two|three|five|ten|#) {WHILE} (and|then) (it|youre|theyre|the)
            (i|ill) (call|ring|phone) .. back
        """),
        reach=0,
    ),
    "hold_polite": Act(
        says=lines(f"""
            please ... ({_STAY}|wait|hold|not hang up|not go)
            {_STAY} ... (please|kindly|if you (dont|wouldnt|would|will) .. mind|if you would|if thats|is that (all right|ok|okay|alright|\
            fine)|would you|for me|mrs|mr|sir|madam)
            (wait|hold|waiting|holding|hold on|hang on) (please|for me please)
            {WHILE} please
            (would|will|could|can|do|wouldnt|might) you .. (mind|kindly|please|be able|be so kind|hold|wait|hang on|bear with|stay|give me|\
            excuse|allow|like to hold|be okay|be happy|just)  ... (hold*|wait*|hang|bear|{WHILE}|line|on hold|stay)
            (will|would|could|can) you (just|please)? (hold|wait|bear with|hang on|stay on)
            mind (if|me) (i)? .. (put*|pop*|place*|check*|leave*) ... (hold|{WHILE}|wait*)
            (okay|ok|all right|alright|happy|fine|convenient) (if|to|for) (i|you|me)? .. (put|pop|place|hold|wait|holding|waiting)
            mind (holding|waiting|hanging)
            (may|can|could|shall|might|must) i (just|quickly|briefly|possibly)? (put|pop|place|ask|keep|leave|have|trouble) .. (you|ye) \
            ... (hold|wait|{WHILE}|line|stay)
            (ill|i will|i ll|let me|im going to|i am going to|im just going to|just going to|i need to|ill have to|i have to|ill just|i \
            just need to) (just|quickly|need to|have to|quickly)? (put|pop|place) (you|ye|the call) .. (hold|mute)
            (ill|i will|let me|allow me|let us|i ll|i would like to|id like to|just let me|im just|i just|i need to|im going to) ... \
            (check|look|find|ask|see|pull|bring|get|have a|confirm|speak|search|fetch|grab|double check|open) ... ({_STAY}|{WHILE}|wont \
            (be|keep)|bear with)
            {_STAY} ... (ill|let me|while i|and ill|im just|i need|so i can|i just need) .. (just|check|look|find|ask|see|pull|bring|get|\
            have|speak|confirm|search|go|grab|consult|fetch|open|put)
            {WHILE} .. (ill|let me|while i|and ill|im just|so i can) .. (just|check|look|find|ask|see|pull|bring|get|have|speak|confirm|\
            search|go|grab|consult|fetch|open|put)
            (bear|bare) with (me|us)
            (kindly|allow me|excuse me|pardon me|if you|if i may) ... (hold|wait|{WHILE}|line|bear)
            (give|grant|allow) me (just)? (a|one|a few|two|half a|a couple of) .. {WHILE} .. (please|to|while|and|if)
            (be|with) (right|straight)? (back|with you) ... (please|thank|thanks)
            (wont|will not|shant|not) keep you (long|a|more|waiting|but|one|for|any)
            (thank you|thanks|sorry|of course|certainly|absolutely|apologies) .. ({_STAY}|{WHILE})
            mind if i (just|quickly)? (check|ask|look|pop|put|find|speak|go|confirm)
        """),
        weak=lines(f"""
            (one|just a|just one|half a) {WHILE}
            =a (=moment|=second)
            (be|come) (right|straight) (back|with you)
        """),
        unless=lines(f"""
            (have|got|spare) (you)? (got)? (a|one|two|a few|just a) .. {WHILE} (to|for|$|of|spare|please)
            (thank|thanks|sorry|apologies|appreciate) .. (for|to keep)? .. (holding|waiting|bearing|wait)
            {WHILE} ago
        """),
    ),
    "hold_return": Act(
        says=lines("""
            (=been|=being) (very|so|really|ever so|extremely|most|incredibly)? patient
            (thank|thanks|thankyou|grateful|obliged|appreciate|appreciated|cheers|ta|appreciating) .. (for|you|your|so much for|=that you) \
            .. (waiting|holding|patience|patient|bearing|hanging on|wait|staying|being patient|hold|time and patience|giving me)
            (sorry|apolog*|forgive|excuse|regret|pardon) .. (for|about|to|that|you|it|the|i|me) .. (keep*|kept|wait|waiting|hold|delay|\
            long|while|leav*|left you|slow|took|taking|hanging|interruption)
            (sorry|apologies) .. (took|taken|taking|keep*|kept|wait*|delay|been|left|were|had) .. (long*|while|waiting|so|ages|time|hold|\
            forever|moment|minute|you)
            (patience|waiting|holding|holding on|hanging on|the wait) .. (appreciated|thank you|thanks)
            (kept|left|had) you (waiting|hanging|hold*|on hold)
            (are you|youre|you) still (there|with me|on the line) .. (thank*|sorry)
            (back|there you are|here we are|still there) .. (thank you|thanks|sorry|apologies)
            sorry (about|for|a bout) the (weight|wait|delay|hold)
            for (bare|bear|bearing|baring|bare ing) .. with (me|us)
        """),
        weak=lines("""
            (that|this|it) (took|has taken) .. (while|long|longer|ages)
            (im|i am) back .. (thank*|sorry)
        """),
        unless=lines("""
            (will|would|going to|be|might|dont want to|dont like to|may) .. keep you waiting
            (call|calls|order|delivery|goods|parcel|refund|courier|van|driver|engineer) .. (delay*|late|wait*)
            (delivery|shipping|delayed|parcel|order) .. (delay*|took|wait*)
            please (hold|wait)
        """),
    ),
}
