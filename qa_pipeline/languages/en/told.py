"""English: somebody else's words, told again."""

from qa_pipeline.languages import Act, lines

_OTHER = "(=he|=she|=they|who|driver*|colleague*|manager*|boss|wife|husband|mother|father|mum|dad|son|daughter|supplier|courier*|customer*|\
caller*|engineer*|fitter*|technician*|plumber|electrician|lad|lads|chap|chaps|bloke|blokes|fella|guy|guys|man|woman|lady|girl|person|\
people|rep|reps|salesman|salesmen|agent*|adviser*|advisor*|operator*|assistant*|receptionist|supervisor|director|teacher|staff|team|\
warehouse|depot|office|helpline|somebody|someone|anybody|anyone|nobody|everybody|everyone|neighbour*|friend|partner|accountant|landlord|\
solicitor|doctor|one of (us|them|our|your|the lads))"

_ADVERB = "(just|then|also|apparently|actually|even|simply|basically|once|really|always|sometimes|keeps|kept|clearly|probably|never|only|\
literally|allegedly|rudely|supposedly|still|had|has|have|must have|may have|might have|should have|shouldnt have|should never have|did)"

_SAID = "(=said|=says|=say|=saying|=told|=tells|=telling|=called|=calls|=calling|=shout|=shouted|=shouts|=shouting|=yelled|=yelling|\
=screamed|=screaming|=swore|=snapped|=barked|=muttered|=mumbled|=growled|=snarled|=wrote|=writes|=texted|=texting|=emailed|=replied|\
=answered|=retorted|=goes|=went|was like|was all|is like|were like|was going|=claimed|=insisted|=remarked|=responded|=joked|=quipped|came \
out with|turned round and|turned around and|turns round and|comes out with|=described|=describes|=addressed|referred to)"

_HEARER = "(me|us|him|her|them|you|the _|your _|my _|our _|his _|somebody|someone|anybody|anyone|people|customers|a _|an _|mr _|mrs _|miss \
_|ms _)"

_WHERE = "((on|in|at|from|with|of|behind|who|that) (the|our|your|my|a|that|came|was|delivered|fitted|brought) .. )"

ACTS = {
    "reporting": Act(
        says=lines(f"""
            {_OTHER} (_|{_WHERE})? {_ADVERB}? {_SAID} (to|at)? {_HEARER}?
            (=said|=told|=tells|=shouted|=yelled|=called|=swore) (to|at)? (me|us|him|her|them|you)
            (=saying|=shouting|=yelling|=calling|=telling) (to|at)? {_HEARER}
            (i|we|ive|weve|we ve|i ve) (was|were|been|got|get|have been) (just|also|even|actually|always|then|basically|already)? (told|\
            called|addressed as|shouted at|yelled at|sworn at|spoken to)
            you (were|ve been|have been|got|are|being) (called|addressed as|shouted at|yelled at|sworn at|spoken to)
            you were told (by|it|its|that it|to (calm|hurry|shut|wait|sort|live|go)|calm|hurry)
            (told|said|shouted|called|written) by (the|our|your|my|one of|a|somebody|someone|him|her|them) _
            (youve|you have|you) (just|also|already|actually|clearly|rightly)? (said|say|told (me|us)|mentioned|wrote|quoted|complained)
            you (tell|told) (me|us)
            (you|youre) (are)? (saying|telling me|telling us)
            (heard|hear|hearing|overheard|overhear) (him|her|them|me|you|us|somebody|someone|anyone|the .. _|a .. _|our .. _|your .. _|one \
            of .. _) (say*|shout*|call*|tell*|yell*|swear*|ask*|go|going)
            (heard|hear) ... (say|saying|shout|shouting|call|calling|tell|telling|swear|swearing) (to|at)? {_HEARER}?
            (for|about|of|is|was|not|never|him|her|them|stop|by) (saying|shouting|telling|calling|yelling|writing) (to|at)? {_HEARER}?
            (be|being|been|get|gets|getting) (called|told|addressed as|described as|shouted at)
            (note|message|email|e mail|mail|letter|text|sign|label|leaflet|advert|advertisement|review|reviews|card|comment|feedback|\
            survey|complaint|transcript|recording|poster|sticker|slogan|website|form|book|song|title|subject) {_WHERE}? (that|which|just|\
            clearly|only|actually)? (says|said|reads|read|begins|began|starts|started|states|quotes|goes|with the words|that goes)
            (quote|quoting|quoted|unquote)
            (his|her|their|the|those|exact|very|your) (exact|very|actual|own|precise)? (words|phrase|wording|expression|message|reply|\
            answer) (was|were|is|are|being|_ were|_ was)
            (his|her|their|your) (exact|very|actual|own|precise) words
            in (his|her|their|your|the drivers|the customers) (own|exact|very)? words
            (words|something|anything|things|phrases|stuff|expressions|language) (to the effect|like|along the lines|such as|of that kind|\
            of the sort) (that|of|saying)?
            (word|words|phrase|phrases|expression|expressions|terms|term) (like|such as|of)?
            it (says|said|reads|read) (here|on|in|that|there|_ (note|letter|label|screen))
            (=as|how) (he|she|they) (puts|put) it
        """),
        unless=lines("""
            (i|ill|id|ive|im|we|weve|well|wed|let me|let us|may i|can i|i have|we have|have i|had i|did i|do i|must i|to) (have|had|just|\
            already|never|only|did|do|literally|clearly|also|even|twice|once|really|always|keep|kept|simply|often|been|will|would|can|\
            could|should|must|may|am|are|can only|have to|have already|had to|dont|didnt|did not|not|wont|cant|ve|am not|just been|\
            distinctly|specifically|obviously|repeatedly)? (have|to|had|already|just)? (say|said|saying|tell|told|telling|call|called|\
            calling|answered|shout|write|wrote|writing|replied|email*|text*|explain*)
            were (just|only|always)? (saying|telling|calling|asking)
            (already|keep|kept|just|literally|clearly|twice|times) (said|say|saying|told|tell|telling|answered)
            (as|like|which|than) (you|youve|you have|i|we) (just|already|rightly|quite rightly)? (said|say|told|tell|mentioned|wrote)
            (have|had|has)? told you (so|once|twice|already|that already|before|three|four|#|times|again|a hundred|over|repeatedly)
            (been|were|being) told (already|once|twice|before|that already|three|#|repeatedly|so many|a hundred)
            (=call|=called|=calls|=calling|=ring|=ringing|=phone|=phoned) (you|him|her|me|us|them|the _|your _|our _|my _)? (back|about|on|\
            in|at|this|yesterday|earlier|from|to|today|tomorrow|regarding|again|later|when|before|after|twice|last|first|as|out)
            (is|was|are|its|product|line|range|model|one|item|street|company|road|house|place|shop|tariff|plan|offer) called
            (text|message|email|note|word|words) (me|you|us)
            (in|by|with|for|other|few|a|key|pass|any|no) (words|word)
            (goes|went) (to|up|down|out|in|through|off|on|over|back|by|for|from|well|wrong|with|into|straight|live|ahead|missing|there)
            (=went|=goes) (the|your|our|my|his|her) _
        """),
        reach=0,
    ),
    "reported": Act(
        says=lines(f"""
            (is|was|=s|not|exactly|that|were) (exactly|just|literally)? (what|how|as) ({_OTHER}|the _|your _|our _|my _) {_ADVERB}? (said|\
            told|wrote|called|put|says|shouted|spoke|talked|addressed|phrased|worded)
            (he|she|they|it) {_ADVERB}? (said|says|told|shouted|wrote|yelled|called|answered|replied|=goes|snapped) (to)? (me|us|him|her|\
            them|you|the _|your _|my _|our _)? $
            (he|she|they|driver|colleague|fitter|engineer|manager) {_ADVERB}? (said|says|told|shouted|yelled|snapped) (to|at)? (me|us|him|\
            her|them|you|the _|your _|my _|our _)? (and (then)? (walked|drove|left|hung|slammed|went|laughed|put|just|off|that was)|before|\
            then (walked|drove|left|hung|slammed)|when|as (he|she|they))
            (were|was|are|being|is) (the|his|her|their|those|your|its) (exact|very|actual|own|precise)? (words|word|phrase|expression|\
            answer|reply|message)
            (isnt|is not|wasnt|was not|is|was|not|never|hardly|no|arent) (really|exactly|simply|just|ever|at all|quite)? (how|no way|the \
            way|a way|not the way|an acceptable way|something|any way|the sort of thing|the kind of thing|what|the right way|acceptable) \
            (any of us|anybody|anyone|we|our (people|staff|drivers|team)|somebody|a driver|you|one|he|she|they|that|people|a member of \
            staff)? (should|would|want|wants|expect|to|ought|like|you) (to|want|expect|hope)? (talk|speak|be (spoken|talked|addressed)|\
            address|say|hear|treat|greet|answer|use|call|have to hear)
            (isnt|is not|wasnt|was not|not) (a|an) (word|expression|phrase|form of address|thing|tone) ...
            (=as) (he|she|they|the _|your _|our _) (put|puts|said|says|called|calls)
            (or|and) (words|something) (to that effect|like that|of that sort)
            (or something|or words|and so on|and the like) (like that|along those lines) (he|she|they)
        """),
        unless=lines("""
            (=i|=we) (say|said|told|tell|call|called)
        """),
        reach=0,
    ),
}
