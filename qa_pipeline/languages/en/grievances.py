"""English: what is wrong, as the agent says it back."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import FAULT, UNDONE, WEEKDAY
from qa_pipeline.languages.en.trouble import PROBLEM

ACTS = {
    "problem": PROBLEM,
    "restate": Act(
        says=lines(f"""
            (if|as|have|did|do|then|has) (i|we|ive|i have|i ve) (got|have|just|rightly|correctly|fully)? (understand|understood|\
            understanding|get|got|hear|heard|follow|followed|grasped|read) (you|this|that|it|your|the|what) (problem|situation|issue|\
            complaint|all|right|youre|straight)? (right|rightly|correctly|properly|well|correct|clearly|aright|saying|situation|problem)
            (if|as) (i|ive) (understand|understood|gather|hear|see|got) (it|this|that|you|correctly|right|rightly|properly)
            (ive|i have|have i|i) (understood|got|heard) (you|that|it|this) (correctly|right|rightly|properly|straight) (you|your|the|that|\
            its|it|they|nobody|there)?
            what (youre|you are|you re|you were) (saying|telling me|describing|reporting) is
            (so|and|then|okay|ok|right|well|ah|oh) .. (youre|you are|you re) (saying|telling me|reporting|complaining|left) (me)? (that|\
            the|it|you|your|about|they|nobody|there|with|without)
            (youre|you are|you re) (saying|telling me|reporting) (that|the|it|you|your|they|nobody|there|our)
            (in other words|that is to say|which means that you|meaning that (the|you|your|it)|to put it another way|put differently) ... \
            (you|your|the|it|they|nobody|#|our|there|we|no|its|both|half)
            let me (just|quickly)? (make sure|check|see if|be sure|see) (that)? (i|ive|i have|weve) (got|have|understand|understood|ve) \
            (this|that|it|you|your|understood|got|the)
            (let me|to|just to|ill just|so to|if i may|i just want to|i want to) (just)? (summarise|summarize|recap|sum up|sum that up|\
            repeat back|repeat what|go over what|say back|recap your|play back) (your|the|what|that|this|it|so|you|then)
            (to|just to) (summarise|summarize|recap|sum up|sum it up)
            (so|then|right|okay|ok) (your|the|our|my understanding is|this|that) (complaint|problem|issue|concern|trouble|situation|fault|\
            difficulty) (is|here is|then is|with|was|=s) (that)? (you|your|the|it|they|nobody|with|our|we|there|no|#|a|an|being|both)
            (your|main) (complaint|concern|grievance) is (that|about|with|the)
            (so|and so|right so|okay so) (it|the|your|that|this|they|he|she|nobody|no one|we|our|both|half|one|two|#|all|some|none|every|\
            there|everything|an|a) ... ({UNDONE}|{FAULT})
            (so|then|right|okay|ok|well|i see|ah|oh|understood|gosh) .. (you|youve|you have|you ve|youd|you had) (were (without|left|told|\
            charged|sent|promised|given|kept|waiting|billed|sold|cut)|been (without|left|told|charged|sent|promised|waiting|given|kept|\
            billed|trying|cut|sitting|chasing)|have (been|had|not|never)|=waited|rang|rung|lost|stayed (in|home|at)|never|didnt|havent|\
            stood|sat|spent|ordered .. (and|but|got|yet)|ended up|came home|still (have|havent|dont))
            (so|then|i see|ah|oh|understood|gosh) .. (you|youve|you have|you ve|youd|you had) (were|was|been|had|received|paid|called|\
            phoned|noticed|found|expected|asked for|wanted|got|bought|tried|took|opened|cancelled|returned) ... ({FAULT}|{UNDONE}|and (we|\
            they|it|now|got|then|nobody|no one|still|yet|the)|but|since|instead|again|times|yet)
            (so|then|right|okay|ok|well|i see) .. (instead of|rather than|despite|even though|although) .. (you|the|your|a|an|#|being)
            (you|youve|you have|your (order|parcel|box|account|card|machine|phone|line)|the (box|parcel|order|machine|driver|engineer|\
            courier|goods|food|cake|bread|bottle*|fridge|washing machine|boiler)) (were|was|ve been|have been|been|got|has been|had been|\
            came|arrived|turned up|=is)? (sent|charged|given|left|told|promised|billed|waiting|overcharged|sold|supplied|delivered|cut|\
            came|arrived|turned up) .. {FAULT} .. (then|is that right|correct|right|have i|yes|and you|is that|am i right|if i)
            (#|half|some|one|all|both|none|several|most) (of)? (the|your|them) .. (came|arrived|were|was|are|turned up|been|had) .. \
            {FAULT} .. (then|is that right|correct|right|yes|and|$)
            (you|youve|you have) (were|ve been|been|have been) (charged twice|sent the wrong|overcharged|double charged|billed twice|\
            waiting (since|for|#|all|over)|without .. (since|for)|cut off|left (without|waiting|with|out)|given the wrong|promised .. (and|\
            but)|let down|kept waiting|passed (around|from))
            i (understand|hear|gather|see|take it|believe) (that)? (you|youve|you have|your|the|it|our|they|nobody|there) (were|was|have \
            (been|had|not)|been|have|ve|had|received|got|=s)? .. ({FAULT}|{UNDONE}|waiting|charged|been)
            (is it|am i) (right|correct|fair) (that|in|to say) .. (you|the|your|thinking|saying|understanding|it)
            (so|then) (it|that|this|they) (all)? (happened|started|began|worked|was fine|went|came|arrived|broke|stopped|turned|says|makes|\
            looks|smells) .. (and|but|then|after|since|until|when|with|on|as soon)
            (so|just so|make sure) (im|i am|its|we are|were) (clear|sure|straight|on the same) .. (you|the|your|it|they|nobody|we|there|our)
            if (ive|i have|i) (got|get) (it|this|that) (straight|right|clear)
            (you|youve|you have) (ordered|asked for|wanted|bought|paid for|booked|chose) ... (and|but) .. (we|they|you|it|what|got|\
            received|instead|the|there) (sent|gave|got|delivered|charged|came|received|brought|were|was|only|supplied)
            (and|but) we (kept|carried on|still|then|never|sent|charged|cut|didnt|billed|delivered|gave|forgot|failed|went on|went and) .. \
            (bill*|charg*|sen*|you|off|wrong|twice|deliver*|it|on|nothing)
            (so|then|right|okay|ok|i see) .. (it|that|the _|your _|cake|label|box|bill|invoice|letter|screen|order) .. (said|says|showed|\
            shows|read|reads) .. (and|but|instead|rather|when|not)
            (should|supposed to|meant to|ought to) (have)? (been|said|be|had|come|arrived|got|cost|read|worked|lasted) ... (and|but|instead)
            (so|then|right|okay|ok|i see) .. (every|since|ever since|after|until|as soon as|whenever|by the time) .. (night|day|evening|\
            morning|time|week|storm|you|the|{WEEKDAY}|last|we) ... ({FAULT}|{UNDONE}|goes|went|going|gone|cuts|without|off)
            (i|we) (have|ve|got) (this|that|it) (right|straight|down right|correctly)
            (youve|you have|youd|you had) (had|been|seen|made|sent|rung|called|tried|got) ... (and|but|yet) .. (still|no|nothing|nobody|it|\
            never|not|have|havent)
            (so|then|right|okay|ok|i see|ah|oh) .. (the|your|it|that) .. (packed|packing|conked|given|gave|gone|giving|went|blew|blown|\
            burst|seized|jammed|froze|cut|burned|burnt|kept|keeps|started|shut|shattered|collapsed|came) (in|out|up|off|apart|wrong|dead|\
            missing|through|making|cutting|losing|dropping|leaking|down|loose|away|to bits|to pieces|on you|when|while|after|on)
            (so|then) .. (we|they|the driver|our driver|driver|courier|engineer|colleague|he|she|somebody|nobody|no one) (took|sent|\
            charged|left|gave|forgot|missed|lost|delivered|promised|told|billed|dropped|broke|turned up|came|brought|put|said|didnt|never|\
            hasnt|havent|installed|cancelled|overcharged) ...
            (no|without) (heating|water|power|phone|internet|signal|broadband|electricity|gas|hot water|light) .. (since|for|from|over|all)
            (ever|and) since (then|you|the|that|last|{WEEKDAY}) .. (its|it|the|your|there|nothing|nobody|you)
            get (this|that|it) (straight|right|clear)
            what you (mean|meant|are describing|describe|have|ve had) is .. (that|the|you|your|a|nobody|it)
            so ... (you|youve|your) (were|have been|ve been|had been|have had|ve had|never got|never received|didnt get|havent had|still \
            havent)
            so (the|your|our) _ _? (doesnt|isnt|didnt|wasnt|werent|hasnt|havent|never|keeps|kept|arent|does not|is not|did not|was not)
            (you|youve|you have) (were|been|ve been|have been) (charged|billed|told|sent|promised|cut off|refused|waiting|ignored|fined) \
            ... (although|even though|though|despite|but|without|yet|and nobody|and nothing|and then|whereas)
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
            (booked|due|promised|arranged|agreed|scheduled|expected) (for|to|by|on|at|in) ... (and|but|yet) (didnt|never|nobody|no one|he|\
            they|it|nothing|hasnt|we|she)
            (but|and|so) (theres|there is|you have|youve got|youve|youre left with|you were left with) no (hot water|heating|water|signal|\
            power|light|internet|sound|picture|gas|refund|reply|answer|bread|milk)
            so (the|your|it|that|this|they|every|one|after|both|each) ... (stops|cuts out|dies|switches off|goes off|shuts down|turns off|\
            trips|breaks|falls|leaks|drips|beeps|overheats|smells|sticks|jams|freezes|crashes|rattles|smokes|flashes|flickers|squeaks|\
            wobbles|burns|tastes|peels|fades|drops out|goes (dead|black|blank|wrong)|comes (off|loose|out))
            (nowhere to be (seen|found)|yours is nowhere|never (landed|materialised|reached you|got to you|came through to you))
            you mean (that)? (the|your|it|nobody|they|there|our|one|two|all) ... ({FAULT}|{UNDONE}|any more|anymore|properly|again|at all)
            (let me|ill) repeat (that|it|this) .. (to be|so|back|make sure)
            so (the|your|half|some|most|part|one|two|they|it) .. .. (but|and) (half|some|part|most|one|two|nothing|the rest|not) .. .. (on \
            it|there|missing|in it|inside|wrong|came|never|wasnt|werent|didnt)
            (a|an|the) (completely|totally|slightly)? (different|wrong|other|another) (shade|colour|color|size|model|brand|product|one|\
            flavour|type|version|item|make|length|shape) (from|to|than|altogether|entirely|and|$)
            and then (just|it just|it|nothing|they|he|nobody|all of a sudden|suddenly) (just)? (sits|stops|stopped|dies|died|hangs|beeps|\
            goes|went|happens|happened|nothing|nobody|failed|vanished|cut)
            so (you|youve|youd|you had) .. (quoted|told|promised|shown|offered) ... (and|but) .. (charged|billed|paid|got|given|sent|asked)
            (without|with out) (telling|asking|informing|warning|ringing|notice|finishing|fixing|a word)
            so (the|your|it|_) ... (sagging|peeling|flaking|dripping|rattling|wobbling|overheating|crumbling|fading|sparking|smoking|\
            rusting) (already|after|again|now|since|all|from|on|$)
            so you (got|received|had|were sent) ... (in stead|instead)
        """),
        weak=lines(f"""
            (you|youve|you have) (were|ve been|been|have been|got|received|had) (sent|charged|given|told|promised|the|a|an|two|#|billed) \
            .. {FAULT}
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
