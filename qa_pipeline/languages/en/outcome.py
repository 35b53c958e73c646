"""English: how an offer ends: taken, refused, a next step."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import MONTH, WEEKDAY

_GOODS = "(it|them|one|two|some|these|those|that|this|#|a (box|case|pack|few|couple|bottle|dozen|bag|tray|jar)|(box|case|pack|bag) )"

ACTS = {
    "next_step": Act(
        says=lines(f"""
            (ill|i will|i ll|we will|well|we ll|shall i|let me|going to|can i|may i|happy to|im|i can|ive|i shall|could i|should i|lets|\
            shall we|i could|we can|we could) .. (call|ring|phone|calling|ringing|contact|buzz|touch base|speak|talk|catch up|give you) \
            (to)? (you|ye|again|with|a) .. (back|again|on|in|next|tomorrow|later|{WEEKDAY}|{MONTH}|at|after|around|between|ring|call|\
            bell|buzz|once|when|this|to|week|then|if)
            (give|giving) (you|ye) (a|another) (call|ring|bell|buzz|shout|tinkle) ..
            (call|ring|phone|speak|talk|calling) .. (back|again|to you|with you) .. (on|in|next|tomorrow|{WEEKDAY}|at|after|when|then|\
            around|week|month|{MONTH}|this)
            (send|sending|sent|email|emailing|emailed|mail|mailing|e mail|text|texting|post|posting|forward|forwarding|get|getting|pop|\
            popping|drop|have) (you|ye|it|that|over|out|the|a|this|our|through|those|across|to|them|some|your|an|in) .. (email|mail|\
            contract|offer|quote|quotation|details|brochure|paperwork|link|information|info|sample*|form*|agreement|proposal|leaflet|\
            catalogue|documents|pack|price list|confirmation|in the post|everything|application|invoice|you|post|over|summary|text|\
            letter|terms|address|inbox|today|now|across)
            (youll|you will|you should|you ll|you are going to) (get|receive|have|be getting|find|see|hear) .. (email|text|link|\
            contract|letter|call|confirmation|post|invite|pack|parcel|message|from (us|me|our)|visit|it on|card|in the next|within)
            (technician|engineer|fitter|installer|surveyor|advisor|adviser|rep|representative|colleague|manager|driver|consultant|\
            specialist|plumber|salesman|someone|somebody|team|i|we|he|she|expert|electrician) .. (come|comes|coming|visit|visiting|\
            round|out|call in|pop in|drop by|call round|install|fit|be in touch|in touch|booked|see you|contact you|call you|ring you|\
            be with you) .. (on|at|tomorrow|next|{WEEKDAY}|to|this|in|between|you|{MONTH}|within|for|from|shortly|today|later|after|\
            before|#)
            (appointment|meeting|meet|demo|demonstration|visit|installation|survey|viewing|consultation|slot|trial|test drive|fitting) \
            .. (on|at|for|booked|arranged|tomorrow|next|{WEEKDAY}|set|confirmed|scheduled|this|with|starts|in)
            (book|booked|booking|arrange|arranged|arranging|schedule|scheduled|scheduling|diary|pencil*|set up|fix|slot) (you|it|that|\
            this|the|a|an|in|your|for|him|her|down|engineer)
            (put|ve put|booked|placed|processed|entered|noted|taken|registered|submitted|got|popped|confirmed|added|ive|done|signed|\
            set) (your|the|that|this|an|you|it|a|down) .. (order*|through|up|down for|in|subscription|application|box|boxes|case*|\
            signed up|pack*|started|ordered|basket)
            (thats|that is|youre|you are|i have|ive|ive got|that s|have|got) .. (you)? (signed up|ordered|booked|all set|on the list|\
            set up|enrolled|registered|reserved|processed|in the diary|on order|confirmed|down for)
            (order|box|boxes|delivery|parcel|subscription|contract|trial|pack|first one|card|installation|cover|policy|plan|service) .. \
            (goes out|leave*|starts|start|begins|arrive*|is placed|will be (with|delivered|sent|there)|be with you|ships|is (booked|on \
            its way|noted|in)|confirmed|going through|on (its|the) way|delivered|has been)
            (reserve|reserved|hold|keep|put) .. (one|two|it|them|box*|aside|by|#) (for you|aside|by|until|till)
            (speak|talk|see|catch up|meet) (to|with)? (you|ye) (again)? (on|at|next|tomorrow|{WEEKDAY}|then|in)
            lets (say|do|go for|meet|speak|talk|make it|call it|arrange|book|fix|get)
            (i|ill) .. (drop|call|pop|come) (in|by|round|over) .. (on|at|with|to|tomorrow|next|{WEEKDAY})
            (diary|calendar)
            (_) (will|=ll) (pop|come|call|drop|drive) (round|by|in|over|out|along) .. (on|at|tomorrow|next|{WEEKDAY}|to|this|in|between)
            (papers|paperwork|contract|form*|documents|brochure|leaflet|sample*|quote|letter|email|agreement|link|confirmation|pack) .. \
            (be with you|on (its|their|the) way|follow|arrive|reach you|in your (inbox|post)|sent|be there)
            (ill|i will|we will|well|let me|i can|im going to|im|i am) (put|get|drop|pop|write|draw|make|prepare|draft|email|send|text) \
            .. (in the post|in writing|quote|order|together|a note in|diary|you an|you a|out to you|over to you|across)
            be in touch (on|next|tomorrow|{WEEKDAY}|again|in|by|at|this|within|after)
            added .. (to|on) (your|the|{WEEKDAY}|mondays|tuesdays|wednesdays|thursdays|fridays|next|that|this) .. order
            (offer|quote|proposal|details|application|welcome pack|its|theyre|confirmation|contract|letter|email) .. (on its way|on the \
            way|on their way|coming your way|heading your way|winging)
            (try|catch|get) (you|ye|hold of you) (again)? (after|on|next|tomorrow|{WEEKDAY}|in|once|when)
            (all|thats|thats all|its|its all|everything|that has) (all)? (gone|going|went|been put) through
            pencil* (in|it|you)
            (have|get) (our|the|a|an) (surveyor|engineer|technician|fitter|rep|man|colleague|manager|driver|installer|specialist|team) \
            .. (out|round|call|come|visit|ring|over|with you|to you|pop|contact)
            (get|have|ask) (_|my colleague|our _|the _) to (ring|call|phone|contact|email|visit|send|pop|come|get in touch|drop) .. \
            (you|round|out|over|in|by|it)
            (in|by) (an|the|your) (email|e mail|post|letter|text) (from|to you|tonight|today|tomorrow|this|shortly|within)
            (be|come|pop|call) (round|over|out|by) ... (to (measure|fit|install|survey|quote|have a look|show|set|demonstrate|see you)|\
            on {WEEKDAY}|tomorrow|next week)
            will (come|visit|call|drop) ... (on {WEEKDAY}|tomorrow|next {WEEKDAY}|next week)
            (email|text|send|post|forward|mail) you (the|our|an|that|a|some) _ .. (this|to night|today|tonight|tomorrow|now|by|\
            {WEEKDAY}|later)
            consider (it|that|yourself) (ordered|done|booked|sorted|signed|noted|arranged|in the diary)
            (start|begin|switch|activate|kick off) .. (service|cover|contract|plan|deliveries|trial|it|policy|you) .. (from|on) .. (the|\
            {WEEKDAY}|{MONTH}|next|tomorrow)
        """),
        weak=lines("""
            i can (put|sign|book|send|email) you
        """),
        unless=lines("""
            (if|whenever|should|when) you (like|want|wish|change|fancy|need|ever|feel|decide)
            as you (like|wish|please)
            (think|sleep) (about|on|it over)
            (not|wont|never|dont|nobody|no one) .. (call*|ring*|contact*|bother*|phone|send|sign|put)
            (you|feel free to|please|just|can|could) (can|could|may)? (call|ring|phone|contact) (us|me) (back|any|if|when)?
            (maybe|perhaps) (another|some|one)
            (shall|should) (we|i) (just)? (put|write|book|order|sign|pop)
        """),
    ),
    "accept_refusal": Act(
        says=lines("""
            (note|noted|noting|mark|marked|put|record|recorded|log|logged|write|written|enter|entered|set|register|registered|make a \
            note|down) .. (that|you|it|this|as|down|on) .. (dont|do not|not|no|declin*|refus*|uninterested|rather not|against|definite no)
            (wont|will not|never|not|shant|nobody|no one|none of us|stop) .. (call*|ring*|rings|calls|contact*|bother*|disturb*|phone|\
            phones|trouble|pester*|send*|hear from us) .. (you|ye|about|again|any|anymore|more|about|with this)
            (take|taking|remove|removing|taken|removed) (you|your (name|number|details)|ye|that|this) .. (off|from|out) .. (list|system|\
            database|campaign|records|books|mailing)?
            (you|youll|you will|ye) .. (wont|not|no longer|never|no more|dont) .. (be)? (called|contacted|bothered|phoned|get any|\
            receive|hear|rung|disturbed|get)
            (no (more|further)|any (more|further)|end of the|stop the|last of the) .. (call*|contact|offers|letters|emails)
            (thats|that is|its|it is|thats|so|take that as|ill take that as|is) (a|definite)? .. (a no|definite no|no then|no for now|\
            no thanks then|no from you)
            (respect|accept|understand|honour) .. (decision|your choice|answer|no|that you (dont|would rather))
            (rather not|you dont want|youre not interested|you are not interested|not for you|you decline|youve decided against|you do \
            not want|you don t want|dont wish|not interested|no need for) .. (it|that|this|fine|then|noted|no problem|respect|okay|\
            understood|ill|one|the|thats|any|ok|right)
            (leave|leaving|forget|drop|close|closing|end) (it|this|that|things|the offer|the file|the case) .. (there|then|at that|here|\
            so|for now|on my|out|be|with you)
            (cancel|cancelled|close|closed|withdraw*|remove*|delete*) (the|your|that|this) (offer|quote|proposal|reservation|request)
            (crossed|cross|struck|strike) (you|it|that) (off|out)
            (understood|no problem|not a problem|no worries|fine|fair enough|okay|ok|right|very well|alright) .. (no then|then no|wont \
            (take|keep|push|press|go on|bother|trouble)|ill leave it|leave you|not interested|no it is|no it is)
            (wont|not) (push|press|insist|keep|take up|trouble|pressure) .. (you|further|any|more|longer|it|point|time)
            (as|marked|down|put) (a|as a) .. no
            (youd|you would|you d|you) (rather|prefer) (not|to leave|to stay|to pass|to stick) ..
            fine (and|so|then)? .. (ive|ill|i have|i will) .. (noted|mark*|record*|note|close|closed|leave|put|take)
            (your|that) (answer|decision) is (a)? no
            (stay|staying|stick|keep) (with|as) .. (you (are|have)|current|what youve|your own|things) .. (ill|noted|fine|understood|\
            thats)
            (put|leave|draw) (a)? (line|an end|it) (under|to) (it|this|that|rest)
            (your|that) (decision|choice|call) .. (respect|accept|fine|note|close|leave)
            (firm|clear|definite|final|polite|flat) no
            (close|closed|closing) (this|it|that|the|your) (off|down|file|case|record|then|now|one|out|$)
            (well|we will|ill|lets|then|i will) (just)? (leave|take) (it|that|them|those|this) (off|out|off then)
            (wont|not|will not) (send|order|add|include|book) (it|that|them|any|one) (then|on|through|out|for now)
            everything (stays|remains|carries on|is left) as
            (wont|not|never) (ask|mention|raise|offer|bring it up|push it|bring this up|suggest it) .. (again|any more|anymore|further|\
            more)
            (say|hear|speak) no more (about|of|on)
            no (order|sale|contract|delivery|boxes|subscription) (this time|then|for now|today) .. (then|fine|no problem|understood|\
            noted|ok|okay|$)
            (happy|content|fine|sticking|staying) (as|where|with what|with who) (you|youre|they) .. (are|have|is|noted|then)
            (record|note|noted|mark|put) .. that (youre|you are|youd|you would) (rather|happy|staying|sticking|not|keeping|fine|content|\
            prefer)
        """),
        unless=lines("""
            (is|was) that a (yes|no)
            (why|when) .. not
            call (you)? back
            (sure|certain) (that)? you
        """),
    ),
    "takes": Act(
        says=lines(f"""
            (ill|i will|well|we will|we ll|i ll|ill just|let me|lets|let s|let us|can i|could i|we could|i could|id|wed|i would|ill \
            maybe) (just|have to|also|definitely|gladly|maybe|probably|like to|like|love to|love)? (have|take|try|go (for|with)|order|\
            get|do|add|buy|give|start|sign|risk|grab|accept|join|say yes|see) .. {_GOODS}
            (put|stick|add|pop|throw|chuck|bung|book|write|mark|sign|count|include|send|pack|order|set|get|give|make|slip) (me|us|it|\
            that|them|one|two|on|in|a|some|those|#|the|another|him) .. (down|up|in|on|for|too|as well|then|please|on the|along|over|out|\
            order|one|two|box*|case*|pack*|couple|few|half|dozen|bag*|$|#|jar*|bottle*|with|to|also)
            (put|stick|add|pop|throw|chuck|bung|include|send|give|make|pack) (me|us|it|in|on)? #
            (yes|yeah|yep|aye|okay|ok|alright|all right|fine|sure|right|go on|good|lovely|great|perfect|why not|well|oh|ooh|absolutely|\
            definitely|deal|course|certainly) .. (please|then|#|ill|i will|well take|lets|put|add|send|go|do it|do that|sign|both|why \
            not|that would|thatd|why|sounds|book|box*|case*|do|one)
            (go|aye go) on
            (why not|you have a deal|its a deal|deal|done|sold|you ve got a deal|youve got a deal|count me in|im in|sign me up|im sold|\
            were in)
            (sounds|sound|that would be|thatd be|would be|that is|thats|looks) (good|great|fine|lovely|fair|interesting|perfect|\
            reasonable|tempting|ideal|all right|a bargain|useful|handy|worth)
            (talked|twisted|convinced|persuaded|sold) (me|my|us)
            (give|giving) (it|that|them) (a|another) (go|try|whirl|shot|chance|bash)
            (might|may) as well
            (#) (of|boxes|box|cases|case|packs|pack|bags|bag|jars|bottles|crates|trays|kilos|please|then|will do|should do|more|to \
            start) .. (those|them|that|these|then|please|$|it|as well|too)?
            (happy|glad|keen) (to|with) .. (go|try|take|order|that|sign|proceed|have)
            (agree|accept|agreed|accepted|interested|proceed|please do|book it|do it)
            (a|one|two|half a) (dozen|couple|few|box|case|pack|bag|jar|bottle) .. (of those|please|then|of them|too|as well|wouldnt \
            hurt|for)
        """),
        unless=lines("""
            ((im|its|is|am|really|probably|rather|thats|was|are) not|not (today|for|now|this|really|interested|just|yet|at)|dont|do not|\
            no|never|wont|wouldnt|isnt|cant|without|neither|nah|havent|didnt|arent|nope|too (dear|expensive|much)) .. _?
            (think|sleep) (about|on) it
            (how much|how many|what|when|where|why do|who|which)
            (already|plenty|enough) (have|got)?
            ask (my|the)
            (call|ring) .. (back|later)
            to (think|ask|check|see|speak|go|talk) (about|with|to|on|first)?
        """),
    ),
    "refuses": Act(
        says=lines("""
            (no|nah|nope) (thanks|thank you|thankyou|ta|cheers|thank)
            ^ (well|oh|er|um|ah|and)? (no|nah|nope|naw) (no|not|i|im|we|were|its|it|dont|dear|love|just|thats|leave|im|$|thanks|really|\
            sorry|the|nothing|that|afraid|mate|need|they)
            (dont|do not|wont|didnt|doesnt|havent|cant|never|wouldnt|no longer|dinnae) (really|think|actually|particularly)? (need|want|\
            sell|use|like|eat|drink|fancy|require|take|stock|have (any|a)|bother|shift|have room|i|we|put|see|do)
            (not|never) (for|today|this|interested|at|now|really|right|just|the|keen|yet|bothered|my|our|me|us|on|needed|necessary|with|\
            fussed)
            (isnt|wasnt|not|never|arent) .. (for (me|us)|interested|my thing|our thing|needed|necessary|worth|today)
            (no|without|any) (need|use|interest|call|demand|room|space|point|more)
            (still|already) (have|got|ve|some|plenty|loads|enough|stocked)
            (got|have|ve|theres) (got|still)? (plenty|loads|enough|some|lots|heaps|piles|tons|a few|one already|stacks) .. (left|\
            already|of|here|still|in|$|for|at)
            (ill|i will|well|we will|think ill|i|we|well) (pass|skip|leave|give .. (miss|skip)|decline|manage without|do without|stick \
            with|hold off|say no|not)
            (leave|skip|forget|drop|miss|scrap|cancel|scratch) (it|that|those|them|this|the|out)
            (rather|prefer|sooner) (not|to leave|leave)
            (all right|alright|okay|fine|good|ok|sorted|okay|covered|suited) (thanks|thank you|without|as|for (that|those|them|now|it|\
            mops|the moment)|with what)
            (im|were|i am|we are|youre|you re|you are) (good|fine|ok|okay|all right|alright|sorted|covered|well stocked|stocked|grand|set)
            (maybe|perhaps) (next|another|later|some) (time|week|month)
            (another|some other) time
            (next|some other) time (maybe|perhaps)?
            (they|it|that|those|these) (never|dont|doesnt|didnt|wont|wouldnt) .. (sell|go|move|shift|last|keep|suit|work)
            (take|cross|strike) (it|that|them|those) (off|out)
            (bake|make|grow|have|use|got|do) (our|my|their) own
            (dont|do not|wouldnt) think (so|i (will|need|want|would)|we (will|need|want|would|could))
            (think|reckon) (well|i|ill|we|we will|i will) (leave|pass|skip|not)
            (give|giving) (it|that|this|them) (a)? (miss|rest)
            (enough|plenty) (for now|thanks|thank you|to be going|to last|for today|as it is)
        """),
        unless=lines("""
            no (problem|worries|trouble|idea|no yes|wait|make it|hurry)
            (no|not) (only|bad|at all|sure)
            (why|how about) not
            (yes|aye|go on) (please|then)
            not (too|a) (bad|problem)
        """),
    ),
}
