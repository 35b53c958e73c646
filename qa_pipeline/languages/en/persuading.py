"""English: the seller's answers to objections, and pressing on instead of answering."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import MONTH, WEEKDAY

ACTS = {
    "answer": Act(
        says=lines(f"""
            (try|start|begin|test|sample|have|take|order|go) .. (just|only|with|out|for|one|small*|a single|first|before|a few|couple) \
            .. (one|box|case|few|small*|couple|bottle|pack|month|week|days|sample|first|trial|single|basic|two|free|#|you)
            (trial|sample|samples|taster|tester|demo|pilot|introductory)
            (there|theres|has|have|is|with|carries|its|comes with|weve) .. (no|zero|without any) .. (contract|obligation|commitment|tie \
            in|tie|risk|strings|minimum|fee*|charge|penalty|catch|deposit|interest|pressure|upfront|cost)
            no (contract|obligation|commitment|tie in|risk|strings|minimum|penalty|deposit|catch)
            (cancel*|return|send (it|them) back|stop|pause|leave|change your mind|opt out|back out|pull out) .. (within|any|whenever|\
            free|at any|anytime|up to|if|no|without|before|time|month|when|#)
            (take|takes|have|get) (it|them|any|what|whatever) .. back (if|from|what|when|any|within)
            (sale or return|money back|full refund|refund (you|the|it|in)|refunded)
            (pay|pays|paid|paying) (for itself|for themselves|back|nothing|off|it off|in|over|by|later|half|=monthly|less|only)
            (what|how) (if|about) (we|i|you|it|just|a|the|one|starting|trying|something|half|next|after|instead)
            (could|can|would|might|happy to|able to|ll|=d) (i|we)? .. (deliver|send|email|post|invoice|spread|split|hold|keep|reserve|\
            wait|delay|start|offer|reduce|drop|knock|throw|include|match|push|move|swap|do it|fit|work) .. (later|sample|details|\
            information|info|leaflet|brochure|link|cost|over|until|till|small*|half|one|two|next|after|write|writing|first|price|in|\
            round|it|less|cheaper|#|{MONTH}|{WEEKDAY}|instead)
            (spread|split|staged|stagger*|defer*|delay*|postpone*|instalment*|=monthly) .. (cost|payment*|it|over|until|order|delivery|\
            basis)?
            (you|youd|youll|you would|you will) (dont|wont|wouldnt|neednt|only|just|still|can|could|keep|also|never|actually|save|get|\
            use|make) .. (have|need|pay|keep|use|try|share|to|any|pause|skip|cancel|decide|save|make|sell|earn|get|start|show|start|\
            order|one|both|when|until|back|more|if|for)
            (dont|wont|neednt) (have|need) to .. (pay|decide|commit|sign|change|do|use|take|switch|buy|store)
            (actually|in fact|the thing is|the difference is|whats different|the advantage|thats exactly why|thats why|thats just why|\
            even so|at the same time|on the other hand|however|mind you|having said that|then again|precisely|that said|because)
            (but|although|though) (it|this|that|with|our|the|you|we|ours|if|many|most|a lot|what|they|think|over|because|for|at|unlike) \
            ... (save*|include*|cheaper|less|more|free|only|last*|cover*|also|works|run|takes|better|first|no|without|pay*|compare*|\
            than|replace*|can|could|differ*|month|day|year|try|instead|alongside|back|because|until)
            (works|work|comes|come|working) out .. (at|cheaper|less|#|more|around|about|better|to)
            (less|cheaper|more|better|longer|faster|quicker|smaller|lower) than
            (cheaper|smaller|lighter|basic|simpler|bigger|shorter|lower|half|mini|starter|different|other|another|second) (version|one|\
            size|pack|box|option|model|plan|package|tariff|bundle|amount|case|bag)
            (alongside|as well as|next to|on top of|in addition to|instead of|as a backup|backup|complements|replaces|replace both|both \
            of)
            (only|just) (takes|take|need|needs|costs|want) .. (#|a few|couple|minute*|minutes|one|half|five)
            (takes|take|need) .. # (minutes|minute|seconds|mins)
            (send|email|text|post|give|leave) you .. (details|information|info|leaflet|brochure|sample|writing|link|numbers|time|quote|\
            breakdown|read|catalogue)
            (show|discuss|talk|chat|read|share|go over|run it past) .. (wife|husband|boss|partner|together|manager|with them|own time|\
            it over|family|through with)
            (pays|paying|saves|saving|save|earn|earns) .. (itself|you|off|back|yourself|more|money|about|around)
            (weve|we have|have|since|its|its been|we|they) .. (changed|improved|fixed|redesigned|sorted|new (system|team|driver|\
            supplier|recipe|version|management)|since then|replaced)
            (other|many|most|lots of|some) (customers|people|shops|cafes|kitchens|families|clients) .. (thought|said|found|felt|use|\
            keep|save|told|run|have both)
            (if) .. (doesnt|dont|isnt|not|arent) .. (sell|like|suit|work|happy|satisfied|right|want|fit) ... (back|refund|return|cancel|\
            swap|send|pay|nothing|stop|lose)
            (different|difference) (is|from|because|with|being|between|in that)
            (free|included|no extra|for free|no charge|warrant*|guarantee|fitted|insured|covered|discount*|interest free|percent|per cent)
            (keeps|stored|store|stays) .. (months|weeks|space|fresh|year*|anywhere|cupboard|shelf|fridge)
            (suits|designed for|made for|meant for|ideal for|perfect for|simple|easy) .. (people|beginners|older|small|who|anyone|use|\
            set|like|homes|shops|need|exactly|to)
            (not|never|arent|isnt) (tied|locked|bound|committed|obliged|stuck) (in|into|to|down|with)?
            (hold|keep|freeze|fix|reserve|guarantee|lock) (the|that|this|your) (price|offer|rate|place|discount|stock)
            (paid|pays|earns|earned) (its|their) (way|keep)
            (collect|pick) (it|them) (up)? .. (back|refund|money|free|no)
            (comes|come|came|goes|going) down (after|when|to|by|in|once)
            (nice|good|great|beautiful) (thing|part|bit) (is|about)
            (takes|take) up (as|less|no|hardly|very|only|about|so) (much|little|room|space|more)
            (you|youd|youll|you would|you will) (=keep|=still keep|=still have|=carry on|=also keep) (your|the|on|using|all)
            (the thing is|thing is|mind you|the good news is|to be fair|in that case|the way it works|how it works|on the contrary|not \
            necessarily|thats where|which is why|exactly why)
            hand (it|them) back
            (leave|wait|start|deliver|hold off|begin|invoice) (it|that|this|you)? (until|till) .. (after|you|your|next|the|january|\
            spring|summer|autumn|later)
            start (you|them) (on|with|off)
            (hundred*|thousand*|lots|plenty|# ) .. (customers|shops|homes|kitchens|people|businesses|cafes|families|farms) .. (using|\
            use|with it|swear by)
            (hangs|fits|folds|stacks|slots|tucks|clips) (on|in|under|flat|behind|up|away|into|over|onto|inside|neatly)
            (doesnt|dont|wont|hardly|barely) take up
            (could|can|happy to) (ring|call|phone|try|come back to|contact|write to) you (back)? (in|when|after|nearer|once|again|around)
            (theres|there is|we do|we have|weve|i have) (also)? (a|an|the) (smaller|cheaper|lighter|simpler|shorter|basic|half|mini|\
            trial|starter|second|bigger|different|cut down|no) ..
            (wouldnt|wont|dont|neednt|not) .. (pay|paying|spend|spending|owe|charged|billed) .. (anything|a penny|nothing|until|till|\
            for the first|a thing|extra|more|upfront)
            (take|taking|collect|haul|carry) .. (old|used|existing|current) (one|ones|machine|stock|boiler|fridge|kit|_) .. (away|off|\
            back|for nothing|for free|part exchange)
            (happy|glad) to (go through|explain|show|talk|speak|answer|meet|run through|sit down|demonstrate) ..
            (no|hardly) bigger than
            (give|giving) it a (try|go|whirl|trial|shot)
            only (pay|paying|charged|billed) (for|when|on|if|after)
            (part exchange|trade in|price match|payment holiday|on approval|demo model)
            (isnt|arent|is not) (any|a) (contract|obligation|commitment|minimum|tie in|risk|catch|fee|charge|deposit|penalty)
        """),
        unless=lines("""
            (just|only) say yes
            (come|go) on
            as you (like|wish|please)
            (want|need) .. or not
            you dont want to (miss|lose|regret|be)
            (did not|didnt|dont|do not) (have to|do) (take|refunds|returns)
        """),
    ),
    "press": Act(
        says=lines("""
            (just|only|please) say (yes|the word|okay|ok)
            (shall|can|could|will|should|may|do) (i|we) .. (put|sign|book|tick|write|mark|enter|enrol|enroll|order) (you|it|that|one|\
            them|the order|two|#) .. (down|up|in|box|through|anyway|then|$)
            (shall|should) we (say|start|begin|go) .. (then|from|now|this|next|one|two|#|ahead|for it)
            (is|was|=s) (that|it) a yes
            (so|then|and|well) .. (yes or no|a yes|a deal|how many|whats it to be|what do you say|when (shall|do|can|will) we|are you \
            in|which one|where shall)
            come on
            (go|aw go) on (then|treat|say|just|you|now|give|be|take|its)
            (its|is|thats|costs) (only|just|merely|a mere|but) .. (#|a|tenner|fiver|quid|pounds|pennies|peanuts|little|small|tiny|\
            coffee|month)
            (its|is|thats|costs) .. all it (is|costs|takes)
            (youll|you will|you would|youd|will only|going to|bound to) (really)? (regret|be sorry|miss out|kick yourself|thank me|miss \
            it|be the only|lose out)
            dont (miss|wait|hesitate|delay|think (too)? (much|long)|let (it|this)|be (like that|shy|difficult|boring|so)|say no|you \
            (want|like|care))
            (everybody|everyone|every one|every body|all (your|the|our|of)|loads of|lots of|half the|most|so many|hundreds of|thousands \
            of|plenty of|your neighbours|your competitors|the whole street) .. (take*|taking|buy*|bought|sign*|have it|has it|got|gets|\
            getting|want*|order*|loves|doing it|does it|in your (street|area|road)|already)
            what (have|do) you .. (got)? to lose
            (nothing|what) .. to (lose|think about|decide|worry about)
            (wont|never|not) .. (get|see|find|have|come|last) .. (this|that|a|such|price|offer|deal|chance|better|again|long)
            (need|must|have to|got to|want you to|should) .. (decide|decision|answer|sign|act|order|make up your mind|know|commit) .. \
            (now|today|right|this|straight|immediately|quick*|on the phone|before)
            (need|want|after) .. (a yes|your yes|an answer|a decision|your agreement) ..
            (last|final|only|once in a lifetime|never to be repeated) (chance|opportunity|few|ones|call|today|day)
            (hurry|quick|act|be quick|running out|while (stocks|it|they) last|before its (gone|too late)|limited (time|offer)|selling \
            out|few left)
            (trust|believe|listen to) me
            (surely|obviously|certainly|definitely) .. (you|everyone|anyone|everybody) .. (afford|want|need|like|can|spare|use|must|see)
            (why|how come) (not|dont you|wouldnt you|wont you|would you not|ever not|cant you|on earth|pass|say no)
            (are|you) (you)? (really)? (sure|certain) (you|about|that|its|youre|=thats)
            (have|just have|give it) (a|another) (think|rethink|thought)
            (think|consider) (again|about it again|harder|twice)
            (do|take|try|get|buy|have) (it|one|two|them) (anyway|for me|now|today|just|while)
            (i|ill) (can|could|will|ll|just) (put|sign|tick|book) you (down|up|in|the box) .. (straight|now|anyway|away|if|today|then|for)
            (do|doing) (me|yourself) a favour
            (treat|spoil) (yourself|the|your)
            must be (able|mad|something|joking)
            (ill|i will|let me|i can|im going to|im) (just|simply|go ahead and|now|quickly|gonna)? (tick|put|sign|pop|book|note|enter|\
            set|get) (the|you|it|that|one|them|your) .. (box|down|up|order through|through|started|straight away|anyway|as a yes|in for \
            it)
            (youd|you would|youre|you are|you d) (be|have to be|must be)? (daft|mad|silly|crazy|foolish|stupid|a fool|off your|missing) \
            .. (not|to|say|pass|out|turn|miss)
            (everyone|everybody|everyone else|every other|anyone|all the others|the whole|others) .. (street|road|area|town|village|\
            neighbourhood|trade|business|block|buys|had it|done|signed|ordered|wants|jump*|going for|took|taken|has)
            (can|could|may|shall) i (take|have|get|just take) (your|the) (card|long|bank|account|payment|sort) (number|details|payment|\
            card|code)
            only the (price|cost) of
            (price|cost) of a (cup|coffee|pint|sandwich|cinema|newspaper|bar|takeaway|packet)
            (whats|what is) (stopping|holding|keeping) you
            (what|anything|nothing) (else)? (to|i need to|can i|do i have to) (say|do) to (convince|persuade|change)
            you know you (want|need|do|will)
            go on
            (be a (devil|sport|love)|live a little|take a chance|one little|spoil yourself|what harm|wheres the harm|why wait)
            (say|said) (yes|no) .. (everyone|everybody|nobody|no one)
            (nobody|no one) (says|has said|said|turns|turned|refuses|ever) (no|this|it|down|said|regret*)
            (cant|couldnt|wouldnt|dont|wont) (really|possibly|just)? (say no|turn (it|this|that) down|refuse|pass (it|this|that|up)|\
            walk away|miss (it|this|out)|go wrong)
            all the (best|top|good|big|other|smart|clever)
            (before you go|last time of asking|think what|imagine what|you have to|you just have to)
            shall i (just|quickly|go ahead and|simply) (pop|put|stick|add|sign|book|order|send|tick)
            just (sign|order|agree|join|commit) (up|it|one|today|now|them|to|here)
            mak* a (big|huge|terrible|real|massive|serious)? mistake (if|by|not|saying|turning|here)
            (taking|take|accept|accepting|hear|hearing) no for an answer
            now or never
            (give|say) (me|us) the (go ahead|nod|word|green light|all clear)
            we agreed (then|i|ill|two|#|on it|yes)
            (let|letting) (this|it|that|such|a deal) .. (slip|go|pass|get away)
            need you to (say|agree|decide|sign|commit|confirm|trust)
            only a (fool|mug|madman) would
            (so|then|and) (i|ill|we) (just)? (sign|put|book|write|tick|enter|note) (you|it|that) (up|down|in|for) .. (ok|okay|yes|yeah|\
            right|then|agreed|shall)
            (wouldnt|wont|dont) you want (it|to|this|that|one|more|the best|cheaper)
            (turn|turning) (it|this|that) down
            shall (i|we) (put|stick|pop|add|book|order|say|note|write) (#|it|that|them|you|one|the) .. (on|down|in|up|then|for you)
            (dont|lets not|stop) (overthink*|over think*|dither*|waste time|be so|hum and|hesitate)
        """),
        unless=lines(
            """
            no (pressure|rush|hurry|need to decide)
            (come|coming) on (the|a|to|in|{weekday}|#|at)
            (go|goes) on (the|to|sale|offer|for)
            as you (requested|asked)
            (without|no|never|not) .. (hurry|rush)
        """.replace("{weekday}", WEEKDAY)
        ),
    ),
}
