"""English: what is wrong: the customer reports it, the agent says it back."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import FAULT, UNDONE, WEEKDAY

ACTS = {
    "problem": Act(
        says=lines("""
            (complaint|complain|complaining|disappointed|unacceptable|ridiculous|disgusting|disgrace|fed up|appalling|=terrible|=awful|\
            furious)
            (broken|damaged|faulty|wrong|=missing|leaking|split|cracked|soaked|ruined|defective|overcharged|double charged|not working)
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
            only # .. (in the (box|pack|case|bag|crate|order|delivery|tin)|came|arrived|turned up|delivered|sent|instead)
            (is|are|was|were|paints|started|keeps|been|starting|all|its) .. (peeling|flaking|fading|rattling|dripping|overheating|\
            sparking|smoking|crumbling|rusting|wobbling|wobbly|flickering|sagging|unravelling|beeping|jammed|coming (off|apart|loose|\
            away))
            (driver|fitter|engineer|technician|courier|lad|lads|fella|bloke|installer|plumber|decorator|your man) .. (knocked|broke|\
            scratched|smashed|damaged|dented|drove over|ran over|reversed|dropped|spilt|flooded|swore|shouted|hung up|walked off|refused)
            (taste|tastes|tasted|smell|smells|smelt|smelled) (really|a bit|very|so|of|all|absolutely|like)? (=off|\
            funny|sour|=bitter|bad|wrong|awful|strange|mouldy|horrible|\
            metallic|rancid|rotten|disgusting)
            had to (throw|bin|chuck|dump) .. (lot|all|them|it|half|everything|away|out)
            (isnt|wasnt|arent|not|werent) (at all)? what (i|we|id|wed) (asked|ordered|wanted|paid|agreed|was promised|had ordered)
            (came|arrived|has|theres|got|turned up|there was|there is) (with)? (a|an|huge|big) .. (scratch|dent|crack|hole|tear|stain|\
            chip|leak|rip|split|gash|crease)
            (promised|said|swore|told me) ... (and|but) (nobody|no one|never|nothing|still|it never|they never|he never) ..
            (was|were|is|are|all|gone|went|its|again) .. (=sour|curdled|slimy|mushy|bruised|stail|rock hard|maggots|mould|inedible|raw \
            inside)
            (somebody|someone|some one|some body) elses (order|parcel|delivery|bill|box|goods|bread|account|shopping|package)
            (weeks|days|months|hours|ages) .. (still|and) (still)? (no|nothing|not|havent|hasnt|nobody|no sign)
            (snapped|broke off|fell off|came away|fell out|fell to bits|packed up|seized up|blew up|caught fire|conked out)
            (short|missing) (#|one|two|a|by) (box*|case*|crate*|tray*|bag*|of)
            (invoice|bill|statement|account|order|website|app|card|till) .. (has|have|says|shows|took|charged|lists|states|was charged|\
            been charged) ... (when|but|instead|twice|after|only|even though|although)
            (wobbly|faulty|broken|bent|loose|dodgy|ropey|manky|mangled|warped|crooked|uneven|frayed|patchy|lumpy|squeaky) (leg|legs|\
            handle*|wheel*|zip*|door*|lid*|hinge*|seal*|screen*|edges|seam*|one*|stitching)
            (left|leaving|walked|trod) (mud|a mess|rubbish|dirt|muck|marks|footprints|scratches) .. (everywhere|behind|all|over|on|in|\
            through)
            (glass|hair|plastic|metal|insect|fly|mould|worm|stone|wire|maggot|beetle|plaster) in (the|my|our|it|one)
            (crackles|crackling|buzzes|buzzing|hisses|hissing|cuts out|freezes|crashes|lags|drops out|stutters|whines|screeches|bangs|\
            knocking) (so|on|all|every|when|and|really|badly|like|constantly)
            (terrible|awful|horrible|funny|strange|weird|loud|odd|dreadful) (=banging|noise|smell|taste|rattle|sound|humming|whine|\
            burning|grinding|stink)
            (nobody|no one|not one) (has|have|=s)? (got|gotten|come|been|rung|called|phoned) (back)? .. (back|to me|since|yet)
            took my (money|payment) .. (but|and)
            (lost|losing) (my|our|the) (order|parcel|delivery|signal|connection|internet|phone|power|picture|sound|payment|cheque|\
            letter|goods|case|box)
            (courier|you|youve|they|driver|post|somebody|warehouse) .. lost (it|my|our|the|them|half)
            (was|been|got|gone|went|getting) lost (in|by|on|again|somewhere|along|and)
            (dont|doesnt|wont) (light|heat|charge|connect|switch) (up|on|properly|any|$)
            ordered _ and (got|received|was sent|you sent|ended up)
            (reading|bill|total|figures|invoice|measurements|size|sizes) .. (miles|way|well) (out|off)
            told (_ _|_|# oclock) and (its|it was|it is|nobody|they) .. (now|gone|past|came|never|still)
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
            (usual|old|other|previous|last|current|regular) supplier
            lost (your|the|my|his|her) (number|email|leaflet|address|card|list|catalogue|phone)
            (broke|broken|hurt|fractured) my (arm|leg|wrist|ankle|hip|foot|finger|glasses|toe)
            missing .. .. (flavour*|from my (shelf|range|list)|have you|do you)
            (ran|run|running) out of
            sold out
            (kids|we|i|children|ive|weve|son|daughter|husband|wife|staff|waiter|guests|customers|cat|dog|ourselves) (just|accidentally|\
            have|has)? (broke|broken|dropped|smashed|lost|finished|spilt|missed) .. (a|some|two|my|our|the|few)
            lost the (recipe|list|thread|plot|leaflet|catalogue|will)
            missed (the|your|that|last|my) .. (offer|deal|call|delivery slot|promotion|sale|chance)
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
            from what (i|you|ive|youve) (gather|gathered|tell|told|say|said|understand|described|heard|hear|can gather)
            (what im|im|i am|what i am|what i) (hearing|hear|gathering) (is|that|from)
            so you mean
            (so|then|and|right|ok|okay) ... (every time|whenever|each time|as soon as|the moment|the minute|the second) (you|it|he|she|\
            they|your|the|somebody|anyone)
            so (the|your|it|one|two|#|both|all|some|they|that) ... (was|were|came|arrived|turned up) .. (open|all over|upside down|in \
            pieces|in bits|in half|sour|hard|raw|warm|frozen|loose|bare|filthy|sticky|shut|unsealed|used|thawed)
            so .. (got|received|were sent|was sent|have|had|been given|delivered) (somebody|someone|some one|some body) elses
            (charged|billed|paying|paid) (for|to|two|four) .. you (didnt|never|dont|hadnt|had|wasnt|werent)
            (booked|due|promised|arranged|agreed|scheduled|expected) (for|to|by|on|at|in) ... (and|but|yet) (didnt|never|nobody|no one|\
            he|they|it|nothing|hasnt|we|she)
            (but|and|so) (theres|there is|you have|youve got|youve|youre left with|you were left with) no (hot water|heating|water|\
            signal|power|light|internet|sound|picture|gas|refund|reply|answer|bread|milk)
            so (the|your|it|that|this|they|every|one|after|both|each) ... (stops|cuts out|dies|switches off|goes off|shuts down|turns \
            off|trips|breaks|falls|leaks|drips|beeps|overheats|smells|sticks|jams|freezes|crashes|rattles|smokes|flashes|flickers|\
            squeaks|wobbles|burns|tastes|peels|fades|drops out|goes (dead|black|blank|wrong)|comes (off|loose|out))
            (nowhere to be (seen|found)|yours is nowhere|never (landed|materialised|reached you|got to you|came through to you))
            you mean (that)? (the|your|it|nobody|they|there|our|one|two|all) ... ({FAULT}|{UNDONE}|any more|anymore|properly|again|at all)
            (let me|ill) repeat (that|it|this) .. (to be|so|back|make sure)
            so (the|your|half|some|most|part|one|two|they|it) .. .. (but|and) (half|some|part|most|one|two|nothing|the rest|not) .. .. \
            (on it|there|missing|in it|inside|wrong|came|never|wasnt|werent|didnt)
            (a|an|the) (completely|totally|slightly)? (different|wrong|other|another) (shade|colour|color|size|model|brand|product|one|\
            flavour|type|version|item|make|length|shape) (from|to|than|altogether|entirely|and|$)
            and then (just|it just|it|nothing|they|he|nobody|all of a sudden|suddenly) (just)? (sits|stops|stopped|dies|died|hangs|\
            beeps|goes|went|happens|happened|nothing|nobody|failed|vanished|cut)
            so (you|youve|youd|you had) .. (quoted|told|promised|shown|offered) ... (and|but) .. (charged|billed|paid|got|given|sent|\
            asked)
            (without|with out) (telling|asking|informing|warning|ringing|notice|finishing|fixing|a word)
            so (the|your|it|_) ... (sagging|peeling|flaking|dripping|rattling|wobbling|overheating|crumbling|fading|sparking|smoking|\
            rusting) (already|after|again|now|since|all|from|on|$)
            so you (got|received|had|were sent) ... (in stead|instead)
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
}
