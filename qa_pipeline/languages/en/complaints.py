"""English: what is done about problems."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import MONTH, ORDINAL, SEND, SPARE, WEEKDAY

ACTS = {
    "question": Act(
        says=lines("""
            (what|when|where|which|why|how|who|whose|whats|wheres|hows|whens)
            ^ (and|so|but|okay|right|then|well|a|er|um)? (is|are|was|were|did|do|does|has|have|had|can|could|would|will|may|any|isnt|\
            wasnt|didnt|hasnt) (the|it|that|this|there|you|they|your|any|he|she|i|we|anything|someone|anybody|been)
            (can|could|would|may) you .. (tell|describe|explain|say|confirm|check|let me know)
            (did|does|do|is|are|was|were|has|have) (you|it|the|they|that|there|this|your) ... (or)
        """),
        unless=lines("""
            (some|any|every|no) (where|how|what|who)
            (somewhere|anywhere|nowhere|everywhere|somehow)
        """),
    ),
    "ask_reference": Act(
        says=lines("""
            (your|the|a|order|account|customer|reference|tracking|case|phone) (full|first|last|order|account|customer|email)? (name|\
            number|reference|address|postcode|email|surname|initials|details|id)
            (postcode|post code|date of birth|security|password|surname)
            (calling|speaking) (from|to|with)
            how (can|may|could) .. (i|we)
            (anything|nothing|something|what) else
            (is|that|this) .. (okay|ok|all right|alright|fine|suit*|convenient)
            (hold|wait|bear|hang|minute|moment)
        """),
    ),
    "remedy": Act(
        says=lines(f"""
            (refund*|re fund|reimburs*|compensat*|money back|pay back|paid back)
            (replace*|replacement|re place|swap*|exchange|substitut*)
            {SEND} .. {SPARE}
            {SPARE} .. (one|box|card|item|part|parcel|unit|order) .. (out|today|tomorrow|sent|way|in the post)
            (resend|re send|redeliver|reship|re deliver|send .. again|sent again)
            (credit|voucher|discount|goodwill|gift card|free month) .. (account|note|next|you|your|on|to|against|of|for)
            (apply|applied|put|add|added|give|giving|issue|issuing) .. (credit|voucher|discount|coupon)
            (send|sending|sent|book*|get|have|arrange*) .. (engineer|technician|plumber|fitter|electrician|driver|courier|man|colleague|\
            someone|somebody)
            (engineer|technician|plumber|fitter|electrician|courier|driver) (will|can|is going to|is coming|to) .. (out|come|visit|\
            round|collect|pick|fix|repair)
            (repair|repaired|fix|fixed|mend|put (it|that|this) right|sort (it|that|this) out|correct|rectify|reset|reinstall)
            (cancel|cancelled|waive*|reverse|reversed|knock|take|taking|remove|write) .. (charge*|fee*|payment*|bill|off|invoice)
            (pass*|escalat*|forward*|hand*|refer*|transfer*|put* you through|raise*|send*) .. (to|with|through) .. (department|team|\
            manager|warehouse|engineer*|technical|complaints|supervisor|claims|courier|quality|billing|accounts|colleague*)
            (free of charge|for free|free (repair|replacement|visit|return|of)|no charge|without charge|at our (cost|expense))
            (put|add|apply|knock|pop) .. (pounds|quid|percent|per cent|points|credit|#) .. (account|bill|next order|card) .. (goodwill|\
            apology|sorry|gesture|compensation|credit)
            (goodwill gesture|gesture of goodwill|as compensation|by way of apology|make it up to you|make good)
            (department|team|manager|warehouse|colleague*|engineers|specialists|technicians) (will|can|is going to|are going to|to) .. \
            (deal|handle|take care|sort|look into|look after|take it up|resolve|investigate|fix|replace)
            (send|get|have|deliver|ship|bring) .. (missing|right|correct|rest of|remaining|ones you ordered) .. (one|item*|box*|part*|\
            order|size|tomorrow|today|out|to you|over|round|goods|$|{WEEKDAY})
            (collect|pick up|fetch|take back|uplift) .. (faulty|broken|damaged|wrong|old|bad) .. (one|box*|item*|machine|order|and)
            (ask|tell|get) (the|our) (warehouse|engineer|technician|driver|depot|team|department|kitchen|workshop) .. (send|resend|\
            replace|fix|repair|come|bring|collect|deliver|look)
            take (it|them|that|those) back and
            (get|have|ill get|well get) (that|the|this|those) .. (wiped|taken off|struck off|reversed|corrected|cleared|dropped)
            bring (it|them) (back|in) .. and (we|ill|well|i|youll)
            (arrange|organise|get) .. (missing|rest|right|correct) ... (out|go|sent|tonight|today|tomorrow|to you|over)
            (pick|collect) .. (faulty|broken|wrong|damaged) (one|ones|_) (up|and)
            (leave|bring|drop) (you)? a (good|new|working|fresh) one
            (difference|amount|money|charge|overcharge|balance|fee|postage|delivery) .. (put|paid|credited|given|sent|going|comes|\
            returned) back
            (wont|not) be (charged|billed|paying|asked to pay) (for|again|any|a|twice|anything)
            (redo|re do|rework|remake|refit|reprint|repaint|redeliver|rebook|recalculate|rebill|reissue|re issue)
        """),
        unless=lines("""
            (cant|cannot|can not|dont|do not|wont|not|no|unable|never|isnt|arent|couldnt) .. (refund*|replace*|exchange|repair*|send|\
            fix|credit|compensat*|do (refunds|boxes|exchanges))
            (thinking|want|like|wanted|asking|need|demand) .. (a|your)? (refund|replacement)
            credit (card|limit|control)
            new (driver*|price*|number|address|van|colleague|system|product*|line|flavour*|range)
            (did|have) you .. (get|got|receive*|had) (your|the|a|any)
            (cant|cannot|dont|wont|never) (give|do|offer) .. (money|cash) back
            repair shop
            i want my money
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            (by|on|before|until|till|this|next|no later than|for|from|latest|comes|arrive*|come*|be|=at|morning|afternoon) .. {WEEKDAY}
            {WEEKDAY} .. (morning|afternoon|evening|at|by|before|latest|#)
            (will|ll|ill|well|youll|theyll|itll|shall|can|going to|get|have|send*|call*|be|by|before|come*|deliver*|arrive*|out|ready|\
            done|back|go*|latest|for|with you) ... (today|tonight|tomorrow|=tmrw)
            ^ (today|tonight|tomorrow)
            (tomorrow|today) .. (morning|afternoon|evening|night|noon|between|before|after|by|at|#)
            (within|in|inside|under|next|up to|maximum|max|takes|take|no more than|at most) .. # .. (hour*|day*|week*|minute*|working|\
            business|=hrs)
            (within|in) (a|an|the) .. (hour|day|week|fortnight|half hour)
            # (hour*|working|business) (day*|hour*)?
            (by|before|no later than|until) .. (the)? (end of|close of|noon|midday|lunch|lunchtime|evening|tonight|weekend|#|{MONTH})
            (end of|by the end) .. (day|week|month|business)
            (the)? (# of {MONTH}|{MONTH} (the)? #|#th|#st)
            (this|next) (week|weekend|month|afternoon|evening|morning)
            (same|next|following) day
            (no later than|at the latest|latest by|by) (the)? (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\
            eleventh|twelfth|#)
            (inside|under|takes|take|give it|give us|allow|within) (a|one|about a) (week|fortnight|month|day|couple of days)
            (by|before|after|at|around) # (tonight|tomorrow|this|today|on {WEEKDAY})
            first thing (in the morning|tomorrow|on|{WEEKDAY})
            (on|by|before|until) the (twenty|thirty)? {ORDINAL}
            (ships|lands|leaves|goes out|arrives|starts|be there|be done|ready|sorted) (on)? {WEEKDAY}
            (buy|bye|bi) {WEEKDAY}
            (give|allow) (it|us|me|them|him)? .. (#|too|couple of|to|for) .. (days|hours|weeks)
            (be|done|sorted|ready|there|out|call|ring|email) .. (this|to) (after noon|evening|night|morrow)
            by # (today|tonight|tomorrow|at the|latest|sharp|on)
            (a week|one week|fortnight|two weeks|three weeks) (today|tomorrow|on {WEEKDAY}|from (today|now)|{WEEKDAY})
            (in|within|with in) (to|too|for|tree|ate) (days|hours|weeks|working|business)
            (wends|wens|thurs|tues|choose|satur) day
        """),
        unless=lines(
            """
            (ordered|sent|left|called|happened|bought|arrived|delivered|came|was|were|placed|dispatched|reported|last|since|ago|had|\
            been) .. (yesterday|last|ago|on|today|{weekday})
            (ago|yesterday|last)
            (today|tomorrow) is
            (call|ring|try) (again|back)
            (maybe|perhaps)
            (cant|cannot|couldnt|can not|not|hard to|impossible to|dont) .. (say|promise|tell|know|give|guarantee)
            (help|do|need|want|like|else|get|for|have|calling|speaking|me|about) (you|for you|from me|with|us)? (today|\
            tonight|this morning|this afternoon)
            (did|when did|when was|was it|since) (it|you|that|they|this)
            (open|opens|closed|shut|closes) .. (from|on|until|till|at|monday|tuesday|saturday|sunday)
            (back|with you|back to you) in # minute*
            (wait|hold|bear with|stay on) .. # minute*
        """.replace("{weekday}", WEEKDAY)
        ),
    ),
    "recorded": Act(
        says=lines("""
            (log|logged|logging|record|recorded|recording|register|registered|registering|raise|raised|raising|open|opened|opening|file|\
            filed|filing|lodge|lodged|create|created|document*) .. (complaint|case|ticket|issue|report|this|it|that|claim|incident|\
            fault|concern|details|query|everything|=a|job|file)
            (complaint|case|ticket|issue|report|claim|incident|concern|fault|reference) .. (logged|recorded|registered|raised|opened|\
            filed|lodged|created|number|reference|noted|passed|forwarded|escalated|in the system)
            (reference|case|ticket|complaint|incident|claim|fault) (number|reference|no|id) .. (is|#)
            (made|make|making|put|leave|left|added|add|put) .. (a)? (note|report|complaint) .. (of|on|about|this|your|to)
            (pass*|forward*|escalat*|hand*|feed|refer*|report*|flag*|raise*|take*|send*) .. (this|it|that|complaint|feedback|on|details|\
            case|issue) .. (to|on|with|up|over|through)
            (written|noted|taken) .. (down|it all|everything|all of (it|that))
            (put|putting|enter|entered|write|writing|note|noting|add|adding|included|include) (it|this|that|your .. _|them|everything|\
            all) .. (in|on|into|to) (the|a|our|your|my) (report|log|system|file|record|records|notes|account|complaints)
            reference (for|of|on) .. (complaint|case|claim|report|this)
            (complaint|complaints|report|case) (has|is|=s)? (gone|going|went) (in|through|on file|on record|straight to)
            let (the|our|my)? (quality|manager|warehouse|team|supervisor|depot|head office|management|boss|kitchen|drivers) .. know \
            (about|of|what|how)
            down as (a|an|your)? (formal|official|serious|full)? (complaint|incident|report|issue|case)
            (past|passt|past on) (it|this|that) (on|over)? (to|two) the
            (is|its|thats|now|all|going|put|goes) (now|all)? on (record|file|the system|your file|our system)
            (right|relevant|proper|appropriate) people .. (hear|know|see|told|get)
            (details|it|everything|notes|statement|this) .. (sent|send|passed|pass|gone|forwarded|given|handed|emailed) .. (to|over to|\
            on to|onto) (the|our|my|head) .. (team|manager|department|office|claims|quality|supervisor|depot|complaints|warehouse|\
            transport)
            (formal|official|written|full) (record|complaint|report|note)
            (entered|put|written|gone|noted) .. (in|into) (our|the) .. (book|log|register|file|system|records)
            (pass|report|tell|relay|bring|mention|raise) (what|all|everything|exactly what) (youve|you have|you|happened|this) ... (to|\
            with) (the|my|our) .. (manager|team|supervisor|boss|director|department|depot|office)
        """),
        unless=lines("""
            (isnt|not|no|cant|cannot|dont|wont|never|nothing) .. (form|log|note|record|list|complaint|complaints|pass|register|escalate|\
            report|reference)
            (call|calls|conversation|line) .. (recorded|recording)
            (record|records) (show|say|of)
        """),
    ),
    "negation": Act(
        says=lines(
            """
                (no|not|none|without|dont|doesnt|havent|hasnt|isnt|arent|wont|cant|cannot|never|neither|instead of|out of (stock)?|sold \
            out|aint)
            """
        )
    ),
}
