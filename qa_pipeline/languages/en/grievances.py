"""English: what is wrong: the customer reports it, is angry about it, the agent says it back."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import FAULT, UNDONE, WEEKDAY

ACTS = {
    "problem": Act(
        says=lines("""
            (complaint|complain|complaining|disappointed|unacceptable|ridiculous|disgusting|disgrace|fed up|appalling|=terrible|=awful|\
            furious)
            (broken|damaged|faulty|wrong|missing|leaking|split|cracked|soaked|ruined|defective|overcharged|double charged|not working|\
            lost)
            (doesnt|wont|isnt|didnt|hasnt|havent|never|does not|did not|has not|have not|not|still) .. (working|worked|connect*|come|\
            arrived|turned up|showed|shown|received|delivered|been delivered|switch on|charge up|heat|light up)
            (doesnt|wont|does not|will not) (work|start|turn|open|close|switch|fit|connect|charge|heat|light|run|play|ring|load)
            (havent|have not|never|didnt|still not|not) (yet)? (got|get|had|received|seen) (it|them|my (order|parcel|refund|delivery|\
            money|card|letter|box)|the (order|parcel|refund|delivery|goods|box|card|one)|anything|a (refund|reply|call|letter)|our \
            (order|delivery))
            (charged|taken|billed) .. (twice|wrong|too much)
            (=stopped|=packed in|=conked|fell apart|falling apart|came apart|came off|gave up|given up|went|gone) .. (working|in|out|\
            apart|off|up|black|blank|dead|bang|wrong|mouldy|bad|missing|on me)
            (=mouldy|=moldy|=mould|=torn|=ripped|=dented|=dent|=smashed|=crushed|=squashed|=bent|=shattered|=rancid|=stale|=rotten|\
            =soggy|=chipped|=scratched|=spilt|=melted|=burst|=unusable|=dud|=useless|=overcharging|=faulty|=undercooked|=leaked)
            (was|were|is|are|came|gone|tasted|smelt|smelled|all) (all|completely|just|already|a bit)? (off|wet|damp|open|opened|empty|\
            filthy|dirty|short|dead|thawed|frozen solid|out of date|past its|past their|in bits|in pieces|upside down) (again|when|and|\
            $|by|so|in|with|on|half|this|last)
            (nobody|no one|no body|none of (you|them)|never) .. (=came|=comes|=rang|called|=turned|showed|answered|answers|=showed|\
            replied|=told|=rings|=got|arrived|=bothers|delivered)
            (had|have|got|been|were|theres|with|without) (no|any|without) (internet|broadband|signal|heating|hot water|water|power|\
            electric*|phone|service|reply|refund|answer|light|gas|dial tone|connection|delivery)
            (sent|given|brought|gave|delivered|got|received|had) (me|us|the|a)? .. (instead of|rather than|not the one|not what)
            (waiting|waited|sat|stood) (here|in)? (for|since|#|all|nearly|over|about|almost|weeks|ages|hours|three|two) .. (week*|day*|\
            hour*|month*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ages|years|morning|afternoon)
            (rude|nasty|sharp|abusive|shouted|swore|sarcastic|unhelpful|abrupt|offhand) (to|with|at|on) (me|us|my|our)
            (was|were|is|been|so|very|really|quite) (rude|unhelpful|abrupt|offhand)
            # .. (short|missing|too few|broken|light|split|cracked)
            (keep|keeps|kept) .. (cutting|dropping|losing|crashing|freezing|breaking|leaking|stopping|tripping|going off|getting \
            (charged|the wrong)|charging|sending|ringing|making|switching|flickering)
            (problem|problems|trouble|issue|issues|fault|bone to pick|mix up|mistake|error|hassle) .. (with|on|again|in|about|to \
            (report|raise)|at|from|was|since)
            (bone to pick|not happy|let me down|let us down|letting us down|messed up|mucked up|cocked up|gone wrong|not right|isnt \
            right|wasnt right|not good enough|not as (described|ordered)|nothing like|no sign of|wont switch|wont turn|went off|not \
            what i (ordered|asked|paid))
            (only|didnt) .. (came|turned up|arrive*|got here) (at|on|in|until|till|by|after) .. (instead|late|gone|past|lunch|and)
            (came|turned up|arrived) .. (hour*|day*|week*) (late|after|later)
            (supposed|meant|promised|should have) (to)? (be|been|come|arrive*|me|us|have|had|here) .. (and|but|yesterday|last|monday|\
            tuesday|wednesday|thursday|friday|days ago|week)
            (cut|cutting) (me|us|it) off
            (charged|charging|billed|billing|paid|paying) .. (for something|for a|twice|that i|that we|extra|too much|never|double|when \
            i|even though|after i)
            (left|dumped|thrown|chucked) .. (in the rain|on the step|outside|on the doorstep|door step|with a neighbour|in the bin|over \
            the (gate|fence)|by the bins)
            (come|came|comes|coming|arrive*|was|were|is|always|hours|hour|days|day|week|delivered|delivery|driver|=van|very|so|again|\
            turned up|running|payment) =late
            =late (again|and|every|with (my|our|the)|by|delivery|deliveries|yesterday|on (monday|tuesday|wednesday|thursday|friday|\
            saturday))
            (not|never|hasnt|havent|has not|have not) (quite|yet|even|actually)? (found its way|reached (me|us)|turned up|materialised|\
            appeared|shown up|been seen)
            (kept|swallowed|ate|eaten|retained|chewed) (up)? my (card|cart|money|cash)
            (fell|falling|fallen|came|coming) (apart|to pieces|to bits)
        """),
        weak=lines("""
            (dont|do not|didnt|didnt even|did not) .. (work|fit|come|arrive|turn up|open|close|show up)
        """),
        unless=lines("""
            (no|any|without|never had|not a|isnt a|what) (problem|problems|trouble|issue|issues|bother|hassle|mistake|mistakes)
            (if|in case|when|whether) (its|it is|it|thats|he|she|they) .. (late|wrong|broken|missing|off|open|short|damaged)
            (dont|wont|never|not|wouldnt) .. (want|like|mean) to (be|sound) .. (late|rude|wrong|trouble|bother|awkward)
            (hope|am) .. (not|dont) .. (disturb*|too late|any trouble)
            (not|never) (too)? (late|wrong|a problem|missing)
            (better late|late (shift|lunch|dinner|opening|night)|short (notice|list))
            (bit|im|am|get|got|little|completely|hopelessly) lost $
            (bit|little|completely) lost
            lost (count|track|my (voice|glasses|husband|wife|pen|list|place))
            (late|early) (in the|on|this|next|october|november|summer|spring|delivery|slot|order|opening|closing)
            awful lot
            (nothing|not anything) (at all)? wrong
            wrong (time|way round|number|end of|side of|day for|season|person|line|department)
            (too|not|never|open|opened|work|working|stay|getting|bit) late
        """),
    ),
    "restate": Act(
        says=lines(f"""
            (if|as|have|did|do|then|has) (i|we|ive|i have|i ve) (got|have|just|rightly|correctly|fully)? (understand|understood|\
            understanding|get|got|hear|heard|follow|followed|grasped|read) (you|this|that|it|your|the|what) (problem|situation|issue|\
            complaint|all|right|youre|straight)? (right|rightly|correctly|properly|well|correct|clearly|aright|saying|situation|problem)
            (if|as) (i|ive) (understand|understood|gather|hear|see|got) (it|this|that|you|correctly|right|rightly|properly)
            (ive|i have|have i|i) (understood|got|heard) (you|that|it|this) (correctly|right|rightly|properly|straight) (you|your|the|\
            that|its|it|they|nobody|there)?
            what (youre|you are|you re|you were) (saying|telling me|describing|reporting) is
            (so|and|then|okay|ok|right|well|ah|oh) .. (youre|you are|you re) (saying|telling me|reporting|complaining|left) (me)? (that|\
            the|it|you|your|about|they|nobody|there|with|without)
            (youre|you are|you re) (saying|telling me|reporting) (that|the|it|you|your|they|nobody|there|our)
            (in other words|that is to say|which means that you|meaning that (the|you|your|it)|to put it another way|put differently) \
            ... (you|your|the|it|they|nobody|#|our|there|we|no|its|both|half)
            let me (just|quickly)? (make sure|check|see if|be sure|see) (that)? (i|ive|i have|weve) (got|have|understand|understood|ve) \
            (this|that|it|you|your|understood|got|the)
            (let me|to|just to|ill just|so to|if i may|i just want to|i want to) (just)? (summarise|summarize|recap|sum up|sum that up|\
            repeat back|repeat what|go over what|say back|recap your|play back) (your|the|what|that|this|it|so|you|then)
            (to|just to) (summarise|summarize|recap|sum up|sum it up)
            (so|then|right|okay|ok) (your|the|our|my understanding is|this|that) (complaint|problem|issue|concern|trouble|situation|\
            fault|difficulty) (is|here is|then is|with|was|=s) (that)? (you|your|the|it|they|nobody|with|our|we|there|no|#|a|an|being|\
            both)
            (your|main) (complaint|concern|grievance) is (that|about|with|the)
            (so|and so|right so|okay so) (it|the|your|that|this|they|he|she|nobody|no one|we|our|both|half|one|two|#|all|some|none|\
            every|there|everything|an|a) ... ({UNDONE}|{FAULT})
            (so|then|right|okay|ok|well|i see|ah|oh|understood|gosh) .. (you|youve|you have|you ve|youd|you had) (were|was|been|had|\
            have (been|had|not|never)|waited|received|paid|rang|rung|called|phoned|noticed|found|expected|lost|asked for|wanted|got (a|\
            the|two|one|no|#|charged|sent|home|blue|green)|bought|stayed|tried|took|never|didnt|havent|opened|cancelled|returned|stood|\
            sat|spent|ordered .. (and|but|got|yet)|ended up|came home|still (have|havent|dont)|opened)
            (so|then|right|okay|ok|well|i see) .. (instead of|rather than|despite|even though|although) .. (you|the|your|a|an|#|being)
            (you|youve|you have|your (order|parcel|box|account|card|machine|phone|line)|the (box|parcel|order|machine|driver|engineer|\
            courier|goods|food|cake|bread|bottle*|fridge|washing machine|boiler)) (were|was|ve been|have been|been|got|has been|had \
            been|came|arrived|turned up|=is)? (sent|charged|given|left|told|promised|billed|waiting|overcharged|sold|supplied|delivered|\
            cut|came|arrived|turned up) .. {FAULT} .. (then|is that right|correct|right|have i|yes|and you|is that|am i right|if i)
            (#|half|some|one|all|both|none|several|most) (of)? (the|your|them) .. (came|arrived|were|was|are|turned up|been|had) .. \
            {FAULT} .. (then|is that right|correct|right|yes|and|$)
            (you|youve|you have) (were|ve been|been|have been) (charged twice|sent the wrong|overcharged|double charged|billed twice|\
            waiting (since|for|#|all|over)|without .. (since|for)|cut off|left (without|waiting|with|out)|given the wrong|promised .. \
            (and|but)|let down|kept waiting|passed (around|from))
            i (understand|hear|gather|see|take it|believe) (that)? (you|youve|you have|your|the|it|our|they|nobody|there) (were|was|\
            have (been|had|not)|been|have|ve|had|received|got|=s)? .. ({FAULT}|{UNDONE}|waiting|charged|been)
            (is it|am i) (right|correct|fair) (that|in|to say) .. (you|the|your|thinking|saying|understanding|it)
            (so|then) (it|that|this|they) (all)? (happened|started|began|worked|was fine|went|came|arrived|broke|stopped|turned|says|\
            makes|looks|smells) .. (and|but|then|after|since|until|when|with|on|as soon)
            (so|just so|make sure) (im|i am|its|we are|were) (clear|sure|straight|on the same) .. (you|the|your|it|they|nobody|we|there|\
            our)
            if (ive|i have|i) (got|get) (it|this|that) (straight|right|clear)
            (you|youve|you have) (ordered|asked for|wanted|bought|paid for|booked|chose) ... (and|but) .. (we|they|you|it|what|got|\
            received|instead|the|there) (sent|gave|got|delivered|charged|came|received|brought|were|was|only|supplied)
            (and|but) we (kept|carried on|still|then|never|sent|charged|cut|didnt|billed|delivered|gave|forgot|failed|went on|went and) \
            .. (bill*|charg*|sen*|you|off|wrong|twice|deliver*|it|on|nothing)
            (so|then|right|okay|ok|i see) .. (it|that|the _|your _|cake|label|box|bill|invoice|letter|screen|order) .. (said|says|\
            showed|shows|read|reads) .. (and|but|instead|rather|when|not)
            (should|supposed to|meant to|ought to) (have)? (been|said|be|had|come|arrived|got|cost|read|worked|lasted) ... (and|but|\
            instead)
            (so|then|right|okay|ok|i see) .. (every|since|ever since|after|until|as soon as|whenever|by the time) .. (night|day|evening|\
            morning|time|week|storm|you|the|{WEEKDAY}|last|we) ... ({FAULT}|{UNDONE}|goes|went|going|gone|cuts|without|off)
            (i|we) (have|ve|got) (this|that|it) (right|straight|down right|correctly)
            (youve|you have|youd|you had) (had|been|seen|made|sent|rung|called|tried|got) ... (and|but|yet) .. (still|no|nothing|nobody|\
            it|never|not|have|havent)
            (so|then|right|okay|ok|i see|ah|oh) .. (the|your|it|that) .. (packed|packing|conked|given|gave|gone|giving|went|blew|blown|\
            burst|seized|jammed|froze|cut|burned|burnt|kept|keeps|started|shut|shattered|collapsed|came) (in|out|up|off|apart|wrong|\
            dead|missing|through|making|cutting|losing|dropping|leaking|down|loose|away|to bits|to pieces|on you|when|while|after|on)
            (so|then) .. (we|they|the driver|our driver|driver|courier|engineer|colleague|he|she|somebody|nobody|no one) (took|sent|\
            charged|left|gave|forgot|missed|lost|delivered|promised|told|billed|dropped|broke|turned up|came|brought|put|said|didnt|\
            never|hasnt|havent|installed|cancelled|overcharged) ...
            (no|without) (heating|water|power|phone|internet|signal|broadband|electricity|gas|hot water|light) .. (since|for|from|over|\
            all)
            (ever|and) since (then|you|the|that|last|{WEEKDAY}) .. (its|it|the|your|there|nothing|nobody|you)
            get (this|that|it) (straight|right|clear)
            what you (mean|meant|are describing|describe|have|ve had) is .. (that|the|you|your|a|nobody|it)
            so ... (you|youve|your) (were|have been|ve been|had been|have had|ve had|never got|never received|didnt get|havent had|\
            still havent)
            so (the|your|our) _ _? (doesnt|isnt|didnt|wasnt|werent|hasnt|havent|never|keeps|kept|arent|does not|is not|did not|was not)
            (you|youve|you have) (were|been|ve been|have been) (charged|billed|told|sent|promised|cut off|refused|waiting|ignored|\
            fined) ... (although|even though|though|despite|but|without|yet|and nobody|and nothing|and then|whereas)
            (if|as|have|unless) (ive|i have|i) (understood|understand|got|misunderstood) (correctly|rightly|right|properly|well)
        """),
        weak=lines(f"""
            (you|youve|you have) (were|ve been|been|have been|got|received|had) (sent|charged|given|told|promised|the|a|an|two|#|\
            billed) .. {FAULT}
            (the|your) _ (came|arrived|turned up|was delivered|were delivered|stopped|broke) .. ({FAULT}|after|on|when)
            (problem|issue|trouble) is (that)? (you|your|the|it)
        """),
        unless=lines("""
            (dont|wont|never|neednt|not|do not) (have|need) to
            (so|and) (that)? (it|this|that|you|we|they) (wont|doesnt|dont|will not|can|cant) .. (again|happen|worry|wait|pay|cost|lose|\
            miss|have)
            (so|then) (ill|i will|i can|well|we can|we will|let me|id|lets|im|i am|what i)
            (would|could|shall|should|can|do) you (like|want|prefer)
            (your|order|reference|account|postcode|phone|full) (name|number|address) is
            (firmware|router|voltage|driver update|because (of)? (the|your|our))
            so (sorry|glad|pleased|kind|nice)
            (our|my) (mistake|fault|error)
            (get|have) (this|that|it) (straight|right) (on|in|for|out|through) (the|to)
            so (the|your) (refund|replacement|credit|engineer|new) .. (isnt|doesnt|wont)
        """),
    ),
    "anger": Act(
        says=lines("""
            (=outrageous|=outrage|=disgusting|=disgusted|=disgraceful|=disgrace|=ridiculous|=unacceptable|=appalling|=appalled|\
            =shocking|scandal*|=shambles|=shambolic|=abysmal|=atrocious|=diabolical|=deplorable|=inexcusable|=insulting|=insulted|\
            =laughable|=absurd|infuriat*|=unbelievable|=intolerable|            preposterous|=shameful|=unprofessional|=incompetent|\
            =incompetence|=hopeless|=useless|=pathetic|=amateurs|=cowboys|=crooks|=thieves|=robbers|=liars|=liar|=clowns|=jokers|\
            =ludicrous|=farce|=farcical|=shoddy|=sloppy|=dreadful|=horrendous|=terrible|=awful|=horrible|=inconsiderate|=rude)
            (=furious|=livid|=angry|=fuming|=seething|=enraged|=annoyed|=irritated|=frustrated|=upset|=unhappy|=displeased|\
            =dissatisfied|=disappointed|=disappointing|=disheartened|=offended|=aggrieved|=exasperated|=raging|hopping mad|=incensed|\
            =peeved|=miffed|hacked off|cheesed off|=pissed off|=ticked off|=gutted)
            (fed up|sick (of|and tired|to death)|tired of|had enough|enough is enough|had it (with|up to)|had it up|up to here|end of \
            my (tether|rope|patience)|at my wits|wits end|running out of patience|lost (all)? patience|losing patience|run out of \
            patience|last straw|final straw|beyond a joke|a step too far|no longer acceptable)
            (not|isnt|wasnt|hardly|never|far from|less than) (very|at all|really|best|too|exactly|a bit|remotely)? (happy|pleased|\
            impressed|amused|satisfied|good enough|acceptable|on $|right is it|the way to treat|how you treat)
            (not on|not good enough|nowhere near good enough|leaves a lot|leave a lot|wont do|simply wont|not what i (paid|ordered|\
            expect*))
            how dare (you|they|he|she)
            (what|=whats) (kind|sort|type) of (a)? (service|company|shop|business|people|place|outfit|firm|way|customer|bank|attitude|\
            treatment|circus|joke)
            (call|calling) (this|that|yourself|yourselves|it) (a|an)? (service|company|customer|professional|business|bank|quality|\
            fresh|help)
            (having|have) a (laugh|giraffe)
            (halving|halve) a laugh
            (you|youve|you have|ye) (must be|got to be|are|ve got to be|gotta be)? (joking|kidding|having me on|taking the (mick|mickey|\
            piss|biscuit)|pulling my leg)
            (is this|this is|are you|its|what a|it is) (some kind of|some sort of|a|an|you)? (absolute|complete|total|utter|right|sick|\
            bloody|big)? (joke|farce|mess|nightmare|shambles|circus|scam|disaster|con|liberty|cheek|nerve|mockery|=joking|=serious)
            (dont|do not) (you)? (dare)? (tell me|take that tone|talk to me|speak to me|use that tone|lie to me|patronise|patronize|\
            shout at me|fob me|give me (that|excuses))
            (no need|need) to be (rude|so rude|like that|unpleasant|sarcastic)
            (who do you think you|what do you think you|what are you playing|what on earth|what the (hell|heck)|where the hell)
            (want|demand|insist|like|put me through|get me|let me|going) (to)? (speak|talk|on|to)? (to|with)? (your|a|the|somebody|\
            someone) (manager|supervisor|boss|superior|someone (senior|higher|in charge)|in charge|person in charge|senior) .. (now|\
            right|immediately|please|$|this|at once|straight)
            (i|we) (demand|insist|protest|object to (this|the way|your|being))
            (complain|complaint|complaining|complained) (about|to|make|formal*|because|again|$|against)?
            (#|second|third|fourth|fifth|umpteenth|tenth|another|so many|how many) (time|times) .. (ring|rung|rang|call|called|phone*|\
            happen*|had to|week|month|year|told|asked|explain*|told you|i|in a row|now)
            (let|letting) (me|us|everyone|the) down
            (for|oh for) (gods|goodness|heavens|petes|christs|crying|pity) (sake|sakes|out)
            (bone to pick|up in arms|blood boil|boils my|makes me (mad|sick|so|angry|furious)|drives me (mad|up)|steam coming|seeing \
            red|doing my head|winds me up)
            (never again|last time i|never ever|never be|never going to|wont be|not going to be|not be) .. (from you|with you (again|\
            lot)|ordering|order (here|from)|use you|using you|come back|your (shop|company|service) again|recommend you|do business)
            (take|taking) (my|our) (business|custom|money|orders) (elsewhere|somewhere)
            (cancel*|close|closing|leave|leaving|switch*) (my|our|the whole|everything|the lot) .. (account|contract|everything|\
            subscription|over this|because)
            (i|we) (cant|cannot|dont|do not|simply cant|cant quite) believe (this|it|what|how|you|that|your|im|the (way|service|cheek))
            (beggars belief|beyond belief|taking (the)? (mick|mickey|piss|liberties|advantage)|treat* (me|us|people|customers|like \
            (dirt|an idiot|a fool|rubbish|this|that))|treated (so|like|badly|terribly|this)|like (dirt|an idiot|a fool|some kind of \
            criminal|criminals))
            (waste|wasted|wasting) (of|my|our|a whole|half|the whole|all|two|#) .. (time|money|day|morning|afternoon|hours|evening|week)
            (=lied|lying to|=lies|=cheated|=cheats|=conned|ripped off|been robbed|fobbed off|mucked about|messed (me|us)? (about|\
            around)|mess (me|us)? (about|around)|strung along|pushed from pillar|passed (around|from)|given the runaround|run around)
            (what a|the|some|of all the|you have some|youve got a|bloody|got some|damn) (cheek|nerve|liberty|gall|disgrace|shambles|\
            mess|joke|nightmare|insult|disappointment|palaver|performance|rubbish)
            (rubbish|poor|lousy|shocking|dire|bad|crap|worst|terrible|zero|no) (service|customer service|company|attitude|quality|\
            treatment|manners|communication|experience|firm)
            ((my|a|our|the) (solicitor|lawyer) (will|about|on|to|if)|(get|see|speak to|hear from) (my|a|our) (solicitor|lawyer)|trading \
            standards|ombudsman|small claims|sue you|legal action|take (this|it|you) (further|to court)|see you in court|bad review|one \
            star|trustpilot|social media)
            (loyal|good|regular|faithful|long standing|paying) customer .. (for|#|years|and this|since|treat*|how)
            (been|a) customer (since|for|of yours|here) ... (years|and|since|#|you|started)
            (nobody|no one) (cares|bothers|listens|rings back|calls back|tells me anything|talks to me|speaks to me|can be bothered|ever)
            (why|how) (should|must|do|am|would|can|could) i (have to|always|suffer|pay for your|keep|put up|be expected|going to|wait|\
            possibly|be the one|treated)
            (put up|putting up) with (this|it|that|your|such)
            (had|have) to (wait|ring|call|chase|phone) .. (again|times|hours|weeks|days|all (day|morning|afternoon|week)|three|twice)
            (good enough|one simple|simple (thing|job)) .. (is it|isnt it|you cant|and you)
            (shame on you|ashamed of|should be ashamed|ought to be ashamed|hang your head|sort yourselves out|get your act together|\
            wits about)
            (stop|quit) (lying|messing|fobbing|making excuses|wasting)
            (=excuses|excuse after)
            (one thing after another|best pleased|sick to (the|my)|back teeth|hit the roof|over the moon with|had my fill|had a \
            bellyful|at the end of (my|our|it))
            (thats|well thats|isnt that|thats just) (just|really|absolutely|simply)? (great|brilliant|fantastic|wonderful|marvellous|\
            lovely|perfect) (isnt it|that is|another|now|so|then im)
            (ruin*|spoil*|spoilt|wreck*) (my|our|the|his|her|everything|a) (_)? (day|wedding|party|birthday|christmas|holiday|evening|\
            weekend|plans|event|dinner|carpet|floor|business|whole)
            (wont|not going to|will not|refuse to|never been|never once been) (be)? (spoken|talked|treated|fobbed|lied|palmed|ignored|\
            messed|spoke)
            (youve|you have|ye have|have|some|of all the|youve got|got) (got)? .. (nerve|cheek|gall|brass neck)
            (another|a whole|another whole) (week|day|month) (without|of this|wasted|lost)
            (i|we|ive|weve) .. (never) .. (treated|spoken to|seen|experienced|known|had|met|heard) .. (so|such|anything|like|in my|\
            service|rude|badly|this bad|all my)
            (had|taken|took|got|kept) (my|our|all my) money (and|but) ...
            (decency|courtesy|manners) (to|of)
            (nobody|no one|not one|none of you) .. (had|has|have|having|got) the .. (decency|courtesy|manners|guts|brains)
            (hours|days|weeks) .. (been|sat|stood|stuck|spent|on hold|on the phone|hanging) .. (here|on|waiting|without|there|trying|\
            sat|by)
            (im|i am|were|i was|been) (absolutely|beyond|so|really|truly|quite|more than|extremely|seriously) (angry|annoyed|upset|\
            cross|mad|done|disappointed|unhappy|tired of)
            (im|i am|very|so|really|getting|quite|be|rather|extremely|pretty) (=cross|=mad) (with|about|that|now|and|at|$)
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
            (rather|be|get|husband would be|wife would be|would be|might be|will be|kids will be|customers will be) (upset|annoyed|\
            cross|unhappy|disappointed) if
            (no|any|without|never had (a|any)|cant) (complaint|complaints|complain)
            (terrible|awful|horrible|dreadful) (weather|line|traffic|memory|cold|handwriting|at|with (names|numbers))
            (sorry|hope i (dont|am not|m not)|dont (mean|want) to) .. (rude|awful|complain|bother|seem|sound)
            (too|very|bit) (expensive|dear|pricey)
            (price|cost) .. (ridiculous|outrageous|unbelievable|joke|shocking)
            (ridiculous|outrageous|unbelievable|shocking) .. (price|money for|cost|cheap|value)
            (awful|terrible) lot
            cross (you|it|that|them|off|out|the)
        """),
    ),
}
