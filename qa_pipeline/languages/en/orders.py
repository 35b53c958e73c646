"""English: taking an order: who calls, debts, offers, prices."""

from qa_pipeline.languages import Act, lines

_UNIT = "(=day|=days|week|weeks|hour|hours|month|months|minutes|years|kilo|kilos|kg|grams|litres|boxes|cases|items|trays|bags|bottles|\
packs|pieces|units|points|percent|pallets|metres|miles|people|crates|jars|cartons|different|lines|products|parcels|deliveries)"
"""What is counted and is not money."""

ACTS = {
    "ask_identity": Act(
        says=lines("""
            (who|whom) .. (am i|i am|im|calling|speaking|is this|is that|ringing|this is|is it|have i|do i have|i have|is calling)
            (whos|who is|whose) (this|that|calling|speaking|it|ringing|the order|account|there)
            (what|whats|may i|can i|could i|have|take|get|tell me|give me|confirm|need|with|catch|know) .. (your|the|a|=business|=shop|\
            company|trading) .. (name|account|reference|customer|company|=business|=shop|firm) (number|name|code|details|reference|\
            please)?
            (your|customer|account|company|business|shop) (name|number|code|reference) (please|is)
            (which|what) (company|=shop|store|account|=business|firm|branch|site|restaurant|cafe|hotel|school|place|outlet)
            (is|this|that|it|are|would) .. (still|for|under|this|that|on|the|from|you|with) .. (account|=shop|parish|company|name|\
            customer|=business|store|branch|cafe)
            (is|are) (that|this|it|you) (=mr|=mrs|=miss|=ms|still)
            (where|who) .. (you|ye) .. (calling|ringing|phoning) (from|for)
            (am|=i) i .. (speaking|talking) (to|with)
            account (number|name)
            customer (number|code|id)
            name and (company|number|address|postcode)
            and you are $
            (have|take|get|grab|catch|with) (your|a) (surname|name|first name|last name|initials|account|company|postcode)
            (client|customer|account|loyalty) (code|id|reference)
            (your|the) (surname|first name|last name|name|business name|company name|full name) please
            (is|are) (that|this|you) _ (from|at|with|of|over at) (the)? _
            (what|which) name .. (under|on|in|for|down as|is it|should)
            (youre|you are|are you|you re) (ringing|calling|phoning|on) (from|for|on behalf) (the|a|our|_)
            (is|are) (this|that|it|you) the _ (or|cafe|hotel|pub|inn|arms|shop|school|restaurant|bakery|bar|lion|hart|oak|horse|kitchen|\
            grill|diner|deli|surgery|farm)
            (sir|surname) name please
            (whos|hoos|who) (account|order) (is|does|are) (this|it|that)
        """),
        unless=lines("""
            long number
            (in|to|at|into|from) the shop
            (card|order|tracking) number
            name of (the|that|your|this) (colour|color|product|cheese|driver|paint|wine|street|medicine|cream|brand|road|site|bread|\
            tablet*)
        """),
    ),
    "debt": Act(
        says=lines("""
            (overdue|over due|outstanding|unpaid|arrears|past due|owing|late payment|not (been)? paid|hasnt been paid|\
            havent (been)? paid|unsettled)
            (you|account|shop) .. (owe|owes|owing)
            (invoice|bill|balance|payment|statement|amount|account) .. (overdue|outstanding|unpaid|due|behind|open|late|arrears|owing|\
            missing|not cleared)
            (over|exceeded|above|beyond|past) .. credit limit
            (debt|debts|deficit)
            credit limit .. (exceeded|reached|over|used)
            (behind|late) (with|on) .. (payment*|bill*|account|invoice*)
            (past|over|above|beyond|exceeded|exceeds|gone over|gone past|reached) (your|its|the|their) (agreed|account)? (credit)? limit
            (invoice|bill|balance|payment|statement|amount|account|sum) ... (hasnt|has not|havent|have not|not|never|still to|yet to) \
            (yet)? (been)? (settled|paid|cleared|come through|come in|reached us|been received|arrived|received|be paid|gone through)
            (behind|late|overdue) by (#|a|two|about|some)
            (months|weeks|days) (behind|overdue|late|in arrears)
            (still|remains|left) (to pay|owed|to be paid|unsettled|to settle) .. (from|for|on|since|of)
            (still|yet) (owe|owes|owing|owed) .. (from|for|us|since|#)
        """),
        unless=lines("""
            (no|without|clear*|any) .. (debt|debts|outstanding|overdue|arrears)
            dont .. (fret|worry|fred) about
            nothing .. (overdue|outstanding|owing)
            owes us
        """),
    ),
    "refuse_order": Act(
        says=lines("""
            (cant|cannot|can not|unable to|not able to|wont be able to|wont|not allowed to|couldnt|may not|am not to) .. (take|accept|\
            process|place|book|put|release|enter|log|register) .. (order|orders|this|it|anything|new|more)
            (order|orders|account|system) .. (blocked|frozen|on hold|on stop|stopped|locked|suspended|barred)
            (cant|cannot|wont|unable) .. (order|orders) .. (until|till|before)
            (not|nothing) .. (until|till|before) .. (paid|settled|cleared|paid off)
            (wont|not going to|not) .. (write|note|book|put) .. (down|through|in) (myself|until|till|before)
            (cant|cannot|carnt|not|nothing|unable|wont|no (more|new|further)? (orders|order|goods|deliveries)) ... (until|till|untill|\
            unless) ... (paid|settled|cleared|pay|settle|straight|straightened|up to date)
            (until|till|untill|unless) ... (paid|settled|cleared|pay|settle|straight) ... (hands are tied|cant|cannot|carnt|nothing|no \
            (more|new|further)? (orders|order|goods)|wont|not able|unable)
            (stop|stopped|stopping|suspend|suspended|froze|frozen|block|blocked|pause|paused|barred) (all)? (your|any|new|further|all) \
            (orders|order|ordering|deliveries|account|supply|supplies)
            (youre|your|you|account|=s|is|been|put|been put|are) on stop
            account .. (froze|frozen|blocked|stopped|suspended|locked|barred)
            (locked|blocked|barred) you (out)? (of|from)? order*
            not (authorised|authorized|allowed|permitted|able|in a position|supposed|at liberty) to (accept|take|sell|book|process|\
            place|supply|release|enter|let|send|put) .. (order*|anything|any thing|goods|you any*|more)
            (cant|cannot|carnt|can not|unable to|not able to|couldnt|wont) (let|sell|supply|release|ship|give|dispatch) (you)? (have)? \
            (any|anything|any thing|any more|more|goods|you|nothing) ... (until|till|on credit|at the moment|now|today|to you|while|\
            with|because|for you|more|on this|on that|$)
            (cant|cannot|carnt|unable to|not able to|wont) .. (put|book|place|push) (it|that|this|anything|your order|the order) \
            (through|threw|in)
            told not to (take|accept|sell|supply|send|release|book|process|give)
            any more on credit
            (cannot|cant|unable to|not able to) add anything (to|on|for)
            unable to (fulfil|fulfill|accept|supply|process)
            (refuse|refusing|decline|declining|reject) (the|this|your|that) order
            (hands are tied|no more goods|no further (orders|goods|deliveries))
            (instructed|told|asked|ordered) not to (send|sell|supply|take|accept|release|deliver|process|ship|book|serve|let|give)
            (order|goods|delivery|nothing|it|that) (wont|will not|cannot|cant|isnt|is not|not) (be)? (going|go|leave|leaving|ship|\
            shipped|dispatched|released|processed|sent|moving) (out|anywhere|through|from)? ... (while|until|till|unless|because|with|\
            as long) .. (unpaid|outstanding|overdue|paid|cleared|settled|debt|balance|owing|owed|arrears|account|thats|thats)
            (turn|turning|turned) (the|your|this|that) order (down|away)
            (cant|cannot|carnt|unable to|not able to|wont) (do|take|accept|process|place|book|put) (any|no|another|a new|your|this|that|\
            the|further|more) .. (order*|orders) .. (for you|from you|on|at|now|today|sorry|im afraid|$)
            (except|accept) (the|your|any) order .. (afraid|sorry|frayed|today|now)
            (no|not) (aloud|allowed) to (book|take|sell|send|put) .. (thing|fink|order*|anything|more)
            no (goods|stock|orders|order|boxes|pallets) (can|may|will|to) (leave|go|be|ship) ..
            order (cant|cannot|wont|will not) (be)? (go|placed|accepted|processed|taken|released) (ahead|through|out|in|today|now|until|\
            while|$)
            (blocked|barred|locked|suspended) (for|from) .. (order*|orders)
        """),
        unless=lines("""
            (on (a)? (sunday|saturday)|less than|smaller|over the phone|by phone|that product|discontinued)
        """),
    ),
    "transfer": Act(
        says=lines("""
            (put|putting|pass|passing|hand|handing|patch|patching) (you|your call|this call|the call|ye) .. (through|over|on|across|\
            along)
            (transfer|transferring|connect|connecting|redirect|redirecting|forwarding|divert) (you|your|this|the call|call|ye)
            (ill|i will|let me|shall i|going to) .. (transfer|connect|redirect|pass) (you|your call|the call)
            (speak|talk|deal) (to|with) .. (manager|accounts|finance|director|head|credit|supervisor)
            (manager|accounts|finance|director|head of sales|credit) ... (call*|ring*|contact|take it|take over|phone*|look after|\
            handle*) (you|this|from)
            (get|have|bring|ask) (you)? (the|our|my|a|_|mr _) .. (manager|director|supervisor|head|accounts|finance|boss|colleague|\
            control) .. (on the line|on the phone|to come on|to take|to speak|into the call|take this|take over|pick up|on for you|to you)
            let (me|us) get .. (manager|director|supervisor|accounts|finance|boss|head of sales|key account*) .. (on|to|for)
            hand* you (to|over|on)
            (send|sending|switch|switching|swing|bounce|shift|move|moving|flick|bring|put|putting) (you|your call) (through|threw|over|\
            across) (to|two)?
            (switch|send|pass|passing|hand|handing|forward|put) (you|your call) (on to|onto|to) (the|our|my|key|mr|mrs|ms|_) .. \
            (manager|accounts|finance|director|head|control|sales|supervisor|colleague|_)
            (manager|supervisor|director|colleague|mr _|accounts|finance) .. (take|takes|taking) (over|this|your call|the call|it from \
            here)
            take (this|it|the call|your call) (on)? from here
            (see|check|find out) if .. (manager|director|supervisor|accounts) .. (can|could|is) .. (take|speak|free|call)
            (get|getting|put|putting|patch|switch|take|taking) (you|ye|your call) (over|through|thru|threw|across|up|on) (to|onto|with|\
            for)?
            (put|get|bring) (the|my|our|a) .. (manager|director|supervisor|boss|head of sales|finance|accounts) on
            (hand|give|pass) (the|this) (phone|call|receiver|line) (over)? (to|across)
            (speaking|talking) (to|with) (our|the|my) .. (director|manager|supervisor|boss|head|finance|accounts) (next|now|in a|\
            directly|shortly|instead)
            (connect|con eck|conect|trance fur|transfur) (you|ye)
            get you (the|our|my) .. (manager|director|supervisor|accounts|finance|boss|head)
        """),
        unless=lines("""
            (put|pass) (you|that|it) down
            through security
            (cant|cannot|can not|wont|no need to|not going to|dont) .. (transfer|put|pass|connect)
            (order|goods|parcel|driver) .. through
            you (are|re) through
            youre through
            (put|putting) you on (the|a|our|hold|mute|speaker|my|loudspeaker)
            send* you (the|a|an|our)
            (get|take|put|getting|taking) you (on|over|up) (the|a|our|to date|in|early|at)
            through (the|every|all|each|our|it|this|that|your|some|these|those) (details|options|terms|plan|offer|steps|contract|\
            savings|new|list)
        """),
    ),
    "manager": Act(
        says=lines("""
            (manager*|head of sales|sales head|director|supervisor|team leader|key account*|account (manager|executive|director)|\
            sales lead)
        """),
        unless=lines("(not|isnt|rather than|no) .. (manager|managers)"),
    ),
    "finance": Act(
        says=lines(
            "(finance|accounts|accounting|accountant|bookkeep*|credit (control|department|team)|billing|=ledger|\
    debt*)"
        )
    ),
    "new": Act(
        says=lines("""
            never (sold|had|stocked|carried|kept|done) .. before
            (new|brand new|newest|latest) .. (product*|line|lines|item*|range|arrival*|flavour*|flavor*|addition*|thing|stuff|stock|\
            one|in|release*|=launch|variet*|brand|offering|entry)
            (brand new|newly (arrived|launched|added|released)|just (in|arrived|launched|landed|come in|started|got in|been launched|\
            released))
            (new) (to|on|in) (us|our|the|stock|range|list|catalogue|catalog|menu)
            (first) (delivery|time|batch|shipment) .. (ever|had|have|weve|we|of)
            (recently|just|newly) (launched|introduced|added|arrived|started)
            (have|got|theres|there is|weve|we have) .. (a|something) new
            (novelty|launch|launching|introducing|debut)
            new _ _? _? (out|just in|on the (list|shelf|menu|market)|in the range|in stock|for you to try)
            added (a|an|some|two|three|our|new|the|this) ... (to|in) (the|our) (range|list|menu|catalogue|line|selection|line up|offer)
            (tried|seen|heard (about|of)|come across|tasted|noticed) (our|the|any of our|this|that) new _
            hot off the press
            (now|recently|finally) (do|doing|stock|stocking|carry|carrying|make|making|sell|selling|offer|offering|bake|baking) (a|an|\
            our|the|some|_)
            (started|begun) (doing|stocking|carrying|making|baking|selling|importing|producing|doing) (a|an|our|the|some|_)
            (only|just|newly) (arrived|came in|come in|got in|landed|went on sale|came out|come out) ..
            (newcomer*|new comer*|new kid)
            (wont|havent|not) (have)? (seen|tried|tasted) (it|this|that|them|these)? (yet|before)
            first (year|season|month|week|time) (doing|with|stocking|selling|making|weve|we have|were|we)
            (brought|bringing|bring) out (a|an|the|this|some|their|our)
            fresh (in|on) (this|today|the|our)
            (knew|gnu) (to us|in|out|product*|flavour*|line|one|range|_ in|_ out)
            brand (knew|gnu|noo)
            (eye out for|look out for|introduce you to|tell you about|mention|interest you in|recommend|tempt you with) .. (our|a|the|\
            this|some) new
            (new|recent|latest) addition*
            addition to (the|our) (range|list|menu|family|line|_ range|catalogue)
            (only|just) been (out|in|on sale|available|with us|doing) (a|for|since|one|two|#|about)
            never (had|done|stocked|made|sold|offered|carried) (it|one|this|that|them|those) before
            (have|got|do|doing|weve|stock) (a|some|our|these|three|two)? new (_|flavour*|crisps|_ _) (_)? (flavour*|flavor*|variety|\
            range|size|recipe|version|cheese*|bread*|loaf|sauce*|biscuit*|crisps|cake*|tea*|coffee*|beer*|wine*|juice*|soap*|cream*|\
            pie*|jam*|soup*)
            new (flavour*|flavor*|crisps|cheese*|bread*|loaf|sauce*|biscuit*|cake*|tea*|coffee*|beer*|wine*|juice*|soap*|cream*|pie*|\
            jam*|soup*|yoghurt*|chocolate*|salad*|oil|curd|syrup*|tool*|drill*|paint*|cleaner*|gloves)
        """),
        unless=lines("""
            (no|nothing|not|havent|hasnt|isnt|arent|without|never) .. (new|brand)
            new .. (price*|driver*|van|lorry|number|address|account|card|customer|invoice|website|year|week|office*|password|login)
            (a|your|send*|another|get|as|the) new (one|box)
            new (boss|job|baby|house|kitchen|staff|manager|girl|lad|chef|owner*|premises|member*|phone|computer|start|wife|place)
        """),
    ),
    "special": Act(
        reach=10,  # "... ten per cent off, but that ended yesterday"
        says=lines("""
            (offer|offers|deal|deals|promotion*|promo|promos|discount*|sale|bargain*|clearance|bogof|special|specials)
            (special|introductory|reduced|promotional|bundle|sale|knockdown) (price*|rate*|offer*|deal*)
            # (percent|per cent|%) .. (off|less|cheaper|discount|down|reduction|saving)
            (percent|per cent|%|pound*|pence|=p|third|half|fifth|quarter|tenth) off
            (half|reduced) price
            (buy|take|order|get) .. # .. (get|and|for|the) .. (free|half)
            (# for #|two for one|three for two|buy one get one)
            (the)? (_|#) .. free (when|if|with|on)
            (on|at) .. (cheaper|reduced|lower|reduction)
            (cheaper|reduced|marked down|price drop|knocked off|money off)
            (one|#|another|extra|case|pack|box|bottle) (is|are|comes|goes)? (free|on us|on the house)
            (going|selling|theyre|its) (cheap|for a song|for next to nothing)
            (knocked|knocking|taken|taking|knock|slashed|slash) (a|an|#|about|half) .. off (those|them|the|that|every|each|all|it|these|\
            your|any|our)
            (take|buy|by|order|get|pick) (any)? # .. (pay|paying) (for|only|just) .. #
            # for the price of #
            free .. with (every|each|any|all|#|a (case|box|pack|pallet|crate))
            (down|reduced|dropped|cut|slashed) from # .. to .. #
            (#|was) .. (percent|per cent|%|per sent) (back|of (all|the|every|your))
            # per (sent|scent|cents) (of|off)
            on (offa|ofer|of her|off her|ofa|promo)
            save (a|an|#) (third|fifth|quarter|half|tenth|percent|per cent|%|pounds|quid|tenner|fiver) .. (if|when|on|by|this)
            (every|the) (second|third|fourth|fifth|sixth|tenth|other|next|extra) (one|bag|box|case|bottle|jar|pack|tray|_)? (is|s|comes|\
            goes|ones|ones is)? (free|half|on us|on the house|half price)
            money off
            (clearing|selling off|clear out|shifting) (the|our|some|last) ..
            (spend|order|buy) (over|more than)? # .. and (get|you get|receive|well|we) .. (free|gift|off|half|voucher)
            (one|1) half price
            cheaper (by the|if you (take|buy|order)|when you|until|till|this|at the moment|just now|for)
            (third|fourth|tenth|last|second|fifth) ones (on us|free|half)
            on promotion
            come down (a|#) (pound|quid|fiver|percent|per cent|tenner|#)
            # (packs|boxes|bags|jars|tins|bottles|cases|tubs) for (a fiver|a tenner|#)
        """),
        unless=lines("""
            (no|not|nothing|arent|isnt|dont|havent|without|any|never|sorry|cant|cannot|wont|unable) .. (offer|offers|deal|deals|\
            promotion*|promo|promos|discount*|special*|sale|off|bargain*)
            (ended|finished|over|expired|stopped|gone|run out|last (week|month))
            (great|good|big) deal
            (deal with|for sale|sale or return)
            special (size|order|delivery|case|request|treatment|diet|occasion|tool|needs|attention|day|care|handling|instructions|\
            arrangement*|licence|colour|name|about|reason|postage)
            (cant|cannot|wont|not able to) (do|give|offer|get) .. (you)? (any|a|the) .. (discount*|deal*|offer*|off)
            sale (went|has gone|is|was|goes) (through|complete*|final|done)
            (was|were|had) .. (over|ended|finished|expired|last|until|up to)
            (offer|offers|deal|promotion|promo|sale|discount) (has)? closed
        """),
    ),
    "price": Act(
        says=lines("""
            # .. (pound*|quid|euro*|dollar*|pence|=p|£|=$|€|bucks|cents|grand|sterling|usd|gbp)
            (£|€|=usd|=gbp) #
            # (percent|per cent|%)
            # (#)? (a|per|each|every) (month|year|week|day|unit|case|box|head|annum|person|pack|kilo|bottle|litre|piece)
            (costs|cost|price*|priced|at|for|only|just|its|it is|fee|rate|comes (to|at)|charge) .. # #
            (half|third|quarter) (price|off)
        """),
        unless=lines("""
            (we|us) (only|just)? (pay|paid|buy|bought) .. (it|them|in|for|one|#)
            (between ourselves|costs us|cost price|pay us|pays us)
            (minute*|hour*|years old)
        """),
    ),
    "total": Act(
        says=lines("""
            (altogether|total|totals|in all|all in|grand total|all together|comes to|comes two|adds up|thatll be|that will be|\
            makes it|works out) ... #
            # .. (altogether|in total|in all|all in|all told|for the lot|for everything|the whole lot|quid the lot|pounds the lot)
            (amount|sum|bill|invoice|total) .. (is|comes|will be|of|be for|for) .. #
            whole (order|lot|thing) .. (is|comes|for|makes|costs) .. #
            the lot (is|comes|for|will be|makes) .. #
            (hole|whole) lots? #
            i make (that|it) (to be|about)? .. #
            comes out (at|to|as) ... #
            looking at ... # .. (pound*|quid|euro*|dollar*|£|€|all in|with|including|for)
            (run|set|cost) you (back)? # ... (pound*|quid|euro*|dollar*|in all|altogether|with|including|all in)
            (pay|to pay|payable) (is|will be|today|now|comes to)? .. # .. (pound*|quid|euro*|dollar*|pence|£|€) (for|in|all|with|\
            including|then|please|$)
            everything (together|in|all in|included) .. #
            over all (its|thats|it is|that is|comes to)? .. #
            overall (its|thats|it is|that is|comes to|we have|youre at)? .. #
            (youre at|thats you at|brings you to|brings it to|brings that to|takes it to|takes you to|takes that to|makes) (about)? # \
            ... (pound*|quid|euro*|dollar*|£|€|pence|$)
            (toe|to) tall .. #
        """),
        weak=lines("""
            # ... (including|inclusive of) (vat|tax|delivery|postage|everything)
        """),
        unless=lines(f"""
            (altogether|total|totals|in all|all in|all together|comes to|makes it|adds up|works out|thatll be|that will be) ... # #? {_UNIT}
            # #? {_UNIT} .. (altogether|in total|in all|all in|all told)
            (there are|there were|you have|ive got|i have|you ordered|weve got|we have) .. # .. (altogether|in total|in all)
            (owe|owed|owing|owes) ... (from|since|last|for (last|march|april|may|june|july|january|february|august|september|the last))
            (overdue|outstanding|arrears|unpaid|debt|credit limit|over your limit|last month|last months|old invoice)
            (the|that|for) (freight|carriage|delivery|postage|shipping|haulage|transport|deposit|discount) (charge|cost|costs|alone|\
            itself|bill)? (comes|is|will|adds|works)
            (freight|carriage|haulage) .. (comes|is|will|adds)
            (we|us) (only)? (pay|paid|buy|bought) ..
            costs us
            # #? (pound*|quid|euro*|dollar*|pence|=p|#)? (each|apiece|a piece|a box|a case|a bag|per _|a month|a week|a head|a kilo)
            (saves|saving|save) .. (altogether|total|in all)
            total of (#|a) .. (flavours|colours|sizes|people|points|types|kinds|varieties|questions|pages|stops|calls)
        """),
        reach=0,
    ),
    "recap": Act(
        says=lines("""
            (repeat|read|say|run|go|play|confirm|check|recap|summari*|list) .. (it|that|this|order|everything|them|all) .. (back|over|\
            through|again|for you)
            (repeat|read|confirm|recap|summarise|summarize|double check) (your|the|that|this|all|everything) (order|back|list)?
            (so|right|okay|ok|then) .. (to)? (recap|summarise|summarize)
            (so|right|okay|ok|then) (just)? to confirm
            (your|the|that|final|complete|full|total) order (is|was|comes|will|now|then|comprises|consists|stands)
            (final|complete|full|whole) order
            (so|right) (that|thats|this) (is|was|will be)? ... all (down|booked|noted|in) ..
            (have i|did i|ive|i have) (got|get) (that|it|everything|all) .. (right|correct|down)
            (so|right|okay|ok|then|=in total|altogether) .. (i have|ive got|youve got|you have|we have|weve got|i make it) #
        """),
        unless=lines("""
            (name|number|address|postcode|email|phone) .. back
        """),
    ),
    "noted": Act(
        says=lines(
            """
                (noted|booked|down|got that|thats in|added|written|put|popped|=okay|=ok|=right|perfect|=done|=lovely|\
                certainly|=yes|=so|=and|=grand|brilliant)
            """
        )
    ),
    "wants": Act(
        says=lines("""
            (id|i would|we would|wed) (like|love) .. (to|a|some|the|#)?
            (i|we) (need|want|wanted|am after|was after|am looking|was wondering|am calling|ordered|bought|got|have a|paid)
            (im|were) (after|calling|ringing|looking|phoning)
            (can|could|may) (i|we) (have|get|order|book|place)
            (my|our) (order|account|bill|card|invoice|phone|wife|husband|shop|name is|son|mother|daughter|house)
            (complaint|complain|disappointed|fed up|ridiculous|unacceptable)
            (ill|we ll|well) (take|have)
        """),
    ),
}
