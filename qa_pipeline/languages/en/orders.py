"""English: taking an order: who calls, debts, offers, prices."""

from qa_pipeline.languages import Act, lines

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
        """),
        unless=lines("""
            long number
            (in|to|at|into|from) the shop
            (card|order|tracking) number
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
        """),
        unless=lines("""
            (put|pass) (you|that|it) down
            through (security|to _ $)
            (cant|cannot|can not|wont|no need to|not going to|dont) .. (transfer|put|pass|connect)
            (order|goods|parcel|driver) .. through
            you (are|re) through
            youre through
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
            (new|brand new|newest|latest) .. (product*|line|lines|item*|range|arrival*|flavour*|flavor*|addition*|thing|stuff|stock|\
            one|in|release*|=launch|variet*|brand|offering|entry)
            (brand new|newly (arrived|launched|added|released)|just (in|arrived|launched|landed|come in|started|got in|been launched|\
            released))
            (new) (to|on|in) (us|our|the|stock|range|list|catalogue|catalog|menu)
            (first) (delivery|time|batch|shipment) .. (ever|had|have|weve|we|of)
            (recently|just|newly) (launched|introduced|added|arrived|started)
            (have|got|theres|there is|weve|we have) .. (a|something) new
            (novelty|launch|launching|introducing|debut)
        """),
        unless=lines("""
            (no|nothing|not|havent|hasnt|isnt|arent|without|never) .. (new|brand)
            new .. (price*|driver*|van|lorry|number|address|account|card|customer|invoice|website|year|week|box|one)
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
        """),
        unless=lines("""
            (no|not|nothing|arent|isnt|dont|havent|without|any|never|sorry|cant|cannot|wont|unable) .. (offer|offers|deal|deals|\
            promotion*|promo|promos|discount*|special*|sale|off|bargain*)
            (ended|finished|over|expired|stopped|gone|run out|last (week|month))
            (great|good|big) deal
            (deal with|for sale|sale or return)
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
            (altogether|total|totals|in all|all in|grand total|all together|comes to|adds up|thatll be|that will be|makes it|\
            works out) ... #
            # .. (altogether|in total|in all|all in)
            (amount|sum|bill|invoice) .. (is|comes|will be|of) .. #
        """),
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
