"""English: British, American and Scottish call-centre speech."""

import unicodedata

from qa_pipeline.languages import Act, Pack, lines, words


def _spelling(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


_DAY = "(day|afternoon|evening|morning|night|weekend|week|one|time|rest|shift|holiday|trip|journey|christmas|easter)"
_GOOD = "(good|nice|lovely|great|pleasant|wonderful|fantastic|grand|super|brilliant|safe|happy|cracking|fab|blessed|smashing)"
_WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_MONTH = "(=january|=february|=march|=april|=june|=july|=august|=september|=october|=november|=december)"
_SEND = "(send|sent|sending|get|getting|have|post|ship|deliver|dispatch|pop|sort|arrange|order|organise|organize|issue|drop)"
_SPARE = "(new|fresh|replacement|another|spare|duplicate)"

ACTS = {
    "greeting": Act(
        says=lines("""
            (hello|=hi|hiya|=hey|greetings|howdy|=hallo|=hullo)
            good (morning|afternoon|evening|day)
            ^ (right|so|oh|well|yes|aye|and|a|very)? (=morning|=afternoon|=evening|gday)
            welcome to
            (=top|=best) of the morning
        """),
    ),
    "introduce": Act(
        says=lines("""
            my (names|name is|name)
            (youre|your|you are|you re) .. (speaking|talking) (to|with)
            (youre|you are) through to
            (=this is|=its|=it is) _ (here|speaking|from|calling)
            ^ _ _? (speaking|here)
        """),
    ),
    "offer_help": Act(
        says=lines("""
            (how|what|where) ... (can|could|may|might|shall|will|should) (i|we|me) .. (help|assist|serve|do|get|offer|support|sort|fix)
            (how|what) (can|could|may|shall|do) (i|we) ..  (help|assist|service|assistance|do|get)
            how ... be of (=any|=some)? (help|service|assistance|use)
            (can|could|may) (i|we) (help|assist) you?
            what (would|will|did|do|can|is|are|=s) .. (you|ye|it) .. (like|need*|after|want*|require*|order|looking)
            (whats|what is) (it|the) (you|ye)? .. (need*|after|want*|like|looking|problem|trouble|matter)
            (what|whats) you (need*|after|want*|looking)
            (what|whats) (brings|brought) you
            what (seems|is|appears) .. (problem|trouble|issue|matter)
            (whats|what is) (this|it|your call) (about|regarding|concerning)
            (how|what) .. (be|am|are) .. (=service|assistance)
            what .. (for|do) you (today|this|the day|please)
            what (is|are|can) .. (reason|nature) .. (call|calling)
            tell me (how|what) .. (i|we|you)
            (help|assist) you with (today|this|the day)?
            (happy|here|glad|ready) to (help|assist)
            what .. on .. (mind|list|order)
        """),
        unless=lines("""
            (anything|what|something|nothing) else
            (cant|cannot|can not|unable|wont) .. (help|assist)
            (line|part|name|number) of your
        """),
    ),
    "anything_else": Act(
        says=lines("""
            (anything|any thing|something|nothing|owt) (else|more|further|other)
            any other (thing|things|question*|quer*|item*|concern*|request*|issue*|bits|matter*|business|problem*|order*)
            (what|whats|who|anyone|anybody|where) else .. (can|could|may|do|did|would|will|you|i)
            ^ .. what else
            (any|more|further|other) (more|other|further)? (question*|quer*|request*|requirement*|concern*)
            else (i|we|that|you|can|could|may)
            (is|was|will|would) (that|this|it) .. (=it $|everything|be all|all for|all today|all you|all then|all $|the lot)
            (does|do|did|have|has) (that|this|i|we) .. (everything|cover*)
            (anything|nothing|something) .. (you|ye) .. (add|wanting|needing|missing|forgotten|left)
            (need|want|require) (any|a) .. (more|other|else) .. (help|assistance|thing)?
            (can|could|may) i .. (help|assist|do) .. (else|other|further)
            (that|this) (everything|you) (for|done|sorted) (today|you|now)?
            any (more|other) (help|thing)
        """),
        unless=lines("""
            (someone|somebody|some one|no one|nobody) else
        """),
    ),
    "thanks": Act(
        says=lines("""
            (thank|thanks|thankyou|thanx|thx|cheers|=ta|tank you|sank you)
            (much|very|most|so|really|truly)? (appreciate*|grateful|obliged)
        """),
        unless=lines("""
            no (thanks|thank you)
            (thank|thanks) (to|god|goodness|heaven*) (the|our|god)?
            (would|will|shall|youll) .. (thank|thanks) me
        """),
    ),
    "goodbye": Act(
        says=lines(f"""
            (bye|goodbye|byebye|=buy bye|cheerio|cheery oh|farewell|toodle*|=tara|=cya|=laters)
            good (bye|by|buy|night)
            =ta =ta
            take care
            (mind|watch) how you go
            (have|having|hope|wish*|enjoy) ... {_GOOD} .. {_DAY}
            (have|wish*) (yourself|you)? (a|an) {_GOOD}
            enjoy (the|your|yourself|what*|this) ..  (rest|{_DAY}|order|meal|food|holiday*)
            {_GOOD} (day|afternoon|evening|weekend|week) (to you|ahead|now|then|$)
            (see|speak|talk|catch|hear) (you|ya|with you|to you|from you|with ye) .. (soon|later|then|again|tomorrow|next|around|\
            {_WEEKDAY})
            (speak|talk) (soon|later)
            until (next|tomorrow|then|{_WEEKDAY})
            all the (very)? best
            (stay|keep) (safe|well|warm|dry)
            best (wishes|of luck)
            (safe|good|pleasant|bon) (journey|travels|trip|voyage)
            so long
            (god|=bless) bless
            (look forward|looking forward) to .. (seeing|hearing|speaking|serving)
        """),
        unless=lines("""
            (say|saying|said) (goodbye|bye)
            bye law*
            take care (of|to)
        """),
    ),
    "purpose": Act(
        says=lines("""
            (calling|ringing|phoning|contacting|call*|ring*|phone|contact*|touch) (you|ye)? .. (about|because|regarding|concerning|to|\
            so|as|since|with|re)
            (calling|ringing|phoning) ... (about|because|regarding|concerning|to let|to tell|to offer|to talk)
            (reason|purpose|point) .. (call|calling|ringing|phoning|contacting|im|i am)
            (i|we) (just|only)? (wanted|want|would like|wish|was hoping|were hoping|=d like) to (tell|let|talk|discuss|offer|\
            introduce|speak|share|ask|inform|run|show|see|chat|update)
            (i|we) (wanted|want) to .. (tell|let|offer|introduce|inform|discuss|share)
            (id|wed|ill|i would) (like|love|want) to (tell|talk|discuss|offer|introduce|speak|share|inform|run|show|chat)
            (its|it is|this is|the call is|calls|call) (about|regarding|concerning|to do with) (your|our|the|a|an|some)
            let you know (about|that|we)
            (been|were|was) asked to (call|ring|phone|contact)
            follow* up (on|about|from)
        """),
        weak=lines("""
            (calling|ringing|phoning) (about|with) (something|a surprise)
        """),
        unless=lines("""
            (special|big|little|nice|wee|lovely)? surprise
            (calling|ringing|phoning|call*|ring*) (you|ye)? (to|about) (something|speak to|see how you)
            (speak|talk) to (mr|mrs|miss|ms|the owner|the manager|whoever)
        """),
    ),
    "permission": Act(
        says=lines("""
            (good|bad|convenient|suitable|right|ok|okay|alright|all right|fine|awkward|decent|better|busy|inconvenient) .. (time|\
            moment|minute)
            (do|have|has|got|could|can|would|are|if) you .. (minute*|moment|second|sec|time|mins|couple) (for|to|free|now|spare|\
            please|$|or|free)
            (do|have|got) you .. (got|have)? .. (minute*|moment|mins|couple of minutes|few minutes)
            (spare|grant|give) me? .. (minute*|moment|time|second|mins|seconds)
            (free|able|available|convenient|ok|okay|happy|alright|all right) (to|for) .. (talk|speak|chat|call|word)
            (can|could|may) you (talk|speak|chat) (now|just|at|$)
            (can|could|may) (i|we) (take|have|borrow|steal|grab) .. (minute*|moment|time|second*|word)
            (is|am) .. (disturbing|interrupting|bothering|catching|keeping)
            (not|im not|am i|hope im not|hope i am not|i) (disturb*|interrupt*|bother*)
            (caught|catch|catching|got) you at .. (time|moment)
            (mind|okay|ok) if .. (talk|speak|quick|minute|ask|moment)
            (is|are) (now|this|you) .. (convenient|free|busy|available)
        """),
        unless=lines("""
            (hold|wait|bear with|hang on|on hold|back to you|look) .. (moment|minute|second|sec)
            (some|any) other time
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
        """),
        unless=lines("""
            (no|without|clear*|any) .. (debt|debts|outstanding|overdue|arrears)
            dont .. (fret|worry|fred) about
            nothing .. (overdue|outstanding|owing)
            owes us
        """),
    ),
    "ask_identity": Act(
        says=lines("""
            (who|whom) .. (am i|i am|im|calling|speaking|is this|is that|ringing|this is|is it|have i|do i have|i have|is calling)
            (whos|who is|whose) (this|that|calling|speaking|it|ringing|the order|account|there)
            (what|whats|may i|can i|could i|have|take|get|tell me|give me|confirm|need|with|catch|know) .. (your|the|a|business|shop|\
            company|trading) .. (name|account|reference|customer|company|business|shop|firm) (number|name|code|details|reference|\
            please)?
            (your|customer|account|company|business|shop) (name|number|code|reference) (please|is)
            (which|what) (company|shop|store|account|business|firm|branch|site|restaurant|cafe|hotel|school|place|outlet)
            (is|this|that|it|are|would) .. (still|for|under|this|that|on|the|from|you|with) .. (account|shop|parish|company|name|\
            customer|business|store|branch|cafe)
            (is|are) (that|this|it|you) (=mr|=mrs|=miss|=ms|still)
            (where|who) .. (you|ye) .. (calling|ringing|phoning) (from|for)
            (am|=i) i .. (speaking|talking) (to|with)
            account (number|name)
            customer (number|code|id)
            name and (company|number|address|postcode)
        """),
        unless=lines("""
            long number
            (card|order|tracking) number
        """),
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
    "remedy": Act(
        says=lines(f"""
            (refund*|re fund|reimburs*|compensat*|money back|pay back|paid back)
            (replace*|replacement|re place|swap*|exchange|substitut*)
            {_SEND} .. {_SPARE}
            {_SPARE} .. (one|box|card|item|part|parcel|unit|order) .. (out|today|tomorrow|sent|way|in the post)
            (resend|re send|redeliver|reship|re deliver|send .. again|sent again)
            (credit|voucher|discount|goodwill|gift card|free month) .. (account|note|next|you|your|on|to|against|of|for)
            (apply|applied|put|add|added|give|giving|issue|issuing) .. (credit|voucher|discount|coupon)
            (send|sending|sent|book*|get|have|arrange*) .. (engineer|technician|plumber|fitter|electrician|driver|courier|man|\
            colleague|someone|somebody)
            (engineer|technician|plumber|fitter|electrician|courier|driver) (will|can|is going to|is coming|to) .. (out|come|visit|\
            round|collect|pick|fix|repair)
            (repair|repaired|fix|fixed|mend|put (it|that|this) right|sort (it|that|this) out|correct|rectify|reset|reinstall)
            (cancel|cancelled|waive*|reverse|reversed|knock|take|taking|remove|write) .. (charge*|fee*|payment*|bill|off|invoice)
            (pass*|escalat*|forward*|hand*|refer*|transfer*|put* you through|raise*|send*) .. (to|with|through) .. (department|team|\
            manager|warehouse|engineer*|technical|complaints|supervisor|claims|courier|quality|billing|accounts|colleague*)
            (free|no charge|without charge|at our (cost|expense))
        """),
        unless=lines("""
            (cant|cannot|can not|dont|do not|wont|not|no|unable|never|isnt|arent|couldnt) .. (refund*|replace*|exchange|repair*|send|\
            fix|credit|compensat*|do (refunds|boxes|exchanges))
            (thinking|want|like|wanted|asking|need|demand) .. (a|your)? (refund|replacement)
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            (by|on|before|until|till|this|next|no later than|for|from|latest|comes|arrive*|come*|be|=at|morning|afternoon) .. {_WEEKDAY}
            {_WEEKDAY} .. (morning|afternoon|evening|at|by|before|latest|#)
            (will|ll|ill|well|youll|theyll|itll|shall|can|going to|get|have|send*|call*|be|by|before|come*|deliver*|arrive*|\
            out|ready|done|back|go*|latest|for|with you) ... (today|tonight|tomorrow|=tmrw)
            ^ (today|tonight|tomorrow)
            (tomorrow|today) .. (morning|afternoon|evening|night|noon|between|before|after|by|at|#)
            (within|in|inside|under|next|up to|maximum|max|takes|take|no more than|at most) .. # .. (hour*|day*|week*|minute*|working|\
            business|=hrs)
            (within|in) (a|an|the) .. (hour|day|week|fortnight|half hour)
            # (hour*|working|business) (day*|hour*)?
            (by|before|no later than|until) .. (the)? (end of|close of|noon|midday|lunch|lunchtime|evening|tonight|weekend|#|{_MONTH})
            (end of|by the end) .. (day|week|month|business)
            (the)? (# of {_MONTH}|{_MONTH} (the)? #|#th|#st)
            (this|next) (week|weekend|month|afternoon|evening|morning)
            (same|next|following) day
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
            (help|do|need|want|like|else|get|for|have|calling|speaking|me|about|on|you) (you|for you|from me|with|us)? .. (today|\
            tonight|this morning|this afternoon)
        """.replace("{weekday}", _WEEKDAY)
        ),
    ),
    "recorded": Act(
        says=lines("""
            (log|logged|logging|record|recorded|recording|register|registered|registering|raise|raised|raising|open|opened|opening|\
            file|filed|filing|lodge|lodged|create|created|document*) .. (complaint|case|ticket|issue|report|this|it|that|claim|\
            incident|fault|concern|details|query|everything|=a|job|file)
            (complaint|case|ticket|issue|report|claim|incident|concern|fault|reference) .. (logged|recorded|registered|raised|opened|\
            filed|lodged|created|number|reference|noted|passed|forwarded|escalated|in the system)
            (reference|case|ticket|complaint|incident|claim|fault) (number|reference|no|id) .. (is|#)
            (made|make|making|put|leave|left|added|add|put) .. (a)? (note|report|complaint) .. (of|on|about|this|your|to)
            (pass*|forward*|escalat*|hand*|feed|refer*|report*|flag*|raise*|take*|send*) .. (this|it|that|complaint|feedback|on|\
            details|case|issue) .. (to|on|with|up|over|through)
            (written|noted|taken) .. (down|it all|everything|all of (it|that))
        """),
        unless=lines("""
            (isnt|not|no|cant|cannot|dont|wont|never|nothing) .. (form|log|note|record|list|complaint|complaints|pass|register|\
            escalate|report|reference)
            (call|calls|conversation|line) .. (recorded|recording)
            records? (show|say|of)
        """),
    ),
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
    "negation": Act(
        says=lines(
            """
                (no|not|none|without|dont|doesnt|havent|hasnt|isnt|arent|wont|cant|cannot|never|neither|instead of|\
                out of (stock)?|sold out|aint)
            """
        )
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

ACTS["problem"] = Act(
    says=lines("""
        (complaint|complain|complaining|disappointed|unacceptable|ridiculous|disgusting|disgrace|fed up|appalling|terrible|awful|\
        furious)
        (broken|damaged|faulty|wrong|missing|late|leaking|split|cracked|soaked|ruined|defective|overcharged|double charged|\
        not working|lost)
        (doesnt|dont|didnt|does not|did not|isnt|wont|hasnt|havent|never|still not|not) .. (work*|come|arrive*|turn*|connect|got|get|\
        show*|fit|received)
        (charged|taken|billed) .. (twice|wrong|too much)
    """),
)

PACK = Pack(
    code="en",
    stemmer="english",
    letters="a-z",
    common=frozenset(words("the a and you to is it i of that in for have what on be we with this my are not do can")),
    acts=ACTS,
    numbers=words(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million half dozen couple
        double triple
        """
    ),
    legal_forms=frozenset(words("ltd limited plc inc llc llp co corp corporation company gmbh the and")),
    spelling=_spelling,
)
