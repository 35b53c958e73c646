"""English: bringing the goods, when, who takes them, how they are paid."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import MONTH, ORDINAL, WEEKDAY

_PART = "(morning|afternoon|evening|night|noon|midday|lunch|lunchtime|dinnertime|teatime|breakfast|=close|=closing)"

_TAKE = (
    "(receive|receiving|accept|accepting|take (it|them|delivery|the|in|charge|care of it)|taking (it|them|delivery|the|in)|sign (for|on|\
            the|$)|signs (for|on|$)|signing|collect|let .. in|unload|check (it|them|the)|open (up|the)|meet (the|our|him)|get it|put (a|\
            their|his|her) name)"
)

_MEANS = (
    "(cash|=card|cheque|=check|cheques|transfer|bank transfer|invoice|direct debit|standing order|account|credit|pay*|advance|up front|\
            upfront|instalment*|installment*|=bacs|visa|mastercard|paypal|apple pay|contactless|online|terms|proforma|pro forma|receipt)"
)

_SOMEBODY = "(someone|somebody|some one|some body|anyone|anybody|any one|any body|who|person|colleague|manager|chef|caretaker|staff|\
member|one of you|you|yourself|responsible|authorised|authorized|entitled|adult|wife|husband|he|she|they|reception|team|people)"

_HAULIER = "(haul*|hall age|freight*|carrier*|cargo|forwarder*|palletline|pallet (network|line|service|firm|company)|(transport|\
shipping|lorry|trucking|logistics) (company|firm|agent|line|service|people|lot)|consignment|groupage)"

ACTS = {
    "delivery": Act(
        says=lines(f"""
            (deliver*|redeliver*|de livery)
            (driver*|courier*|lorry|lorries|=van|=vans|wagon*|truck*|haul*|carrier|postman|post man|hall age|freight*|parcelforce|\
            pallet|palate)
            (arriv*|dispatch*|despatch*|=ship|=ships|shipped|=shipping|shipment|consignment)
            (drop|dropped|dropping|drops) .. (off|round|in|at|to|it|by)
            (the|a|your|for|next|that|our|first|this|each) drop
            (pick|picked|picking) .. up
            (collect|collected|collecting|collection|pickup|pick up)
            (bring|brought|bringing|brings) (it|them|that|those|this|your|the|everything|out|round|over|along|#)
            (send|sent|sending|get|getting|have|take|run|fetch) .. (out|round|over|down|up|across) (to|for|with|on|there|$|{WEEKDAY}|\
            tomorrow|today)
            (goes|go|going|gone|leave|leaves|leaving) .. (out|off) (on|to|tomorrow|today|tonight|{WEEKDAY}|the|first|from|at|by|with|in|\
            this|next)
            (with|to|reach|reaches|reaching) (you|ye|your door|your shop) .. (by|on|at|around|about|before|after|between|within|in|\
            first|tomorrow|today|tonight|this|next|from|{WEEKDAY}|early|mid)
            (reach|get to) (you|ye)
            (on|to|at) your (doorstep|door step|door|gate|premises|yard|loading bay|address)
            (have|get|getting|receive) (it|them|that|those|everything|the order|your order|your goods|the lot) .. (by|on|before|\
            tomorrow|{WEEKDAY}|today|tonight|in|within|with|at|between|next|this)
            (on|in|for|off) .. (run|round|route|boat|ferry|loading bay)
            (come|comes|coming|came|be|calls|get) (past|out|round|by|over|through|to) .. (you|your|way|with it|with them|{WEEKDAY}|\
            tomorrow)
            be .. (round|out|there|with you) (with|on|at|by|before|between|around|about|tomorrow|{WEEKDAY}|in the|first)
            (fetch|fetching|fetched) (it|them|those|that|the)
            (expect|expecting) (it|them|us|him|the) .. (between|by|at|on|about|around|before|after|some time|sometime|{WEEKDAY}|tomorrow)
            (going|goes|go|went|loaded|load) (on|onto) (the|our|tomorrows|tonights|mondays|next|this|a)
            (be|youll|you will|you ll) .. (see|seeing|have|get|getting|expect) (it|them|that|those) .. (on|by|tomorrow|{WEEKDAY}|before|\
            between|at|this|next|in)
            (slot|window|delivery day|turn up|turns up|show up|hand it over|handed over)
        """),
        unless=lines("""
            (pick|picked|picking) up (the|your|a) (phone|receiver)
            for picking up
            (call|ring|phone) .. (over|out|back)
        """),
    ),
    "when": Act(
        says=lines(f"""
            {WEEKDAY}
            (tomorrow|=tmrw|tomorow)
            (today|tonight)
            (this|next|coming|following|same|that|the|in the|by|before|until|till|later|early|late|mid|first thing in the) {_PART}
            (this|next|coming|following) (week*|month|year|fortnight)
            (this|the|at the|over the) weekend
            (early|late|later|middle|end|beginning|start|back end) .. (week|month|next|day|weekend)
            (on|by|before|from|until|till|for|about|around|{WEEKDAY}) (the)? {ORDINAL}
            the {ORDINAL} (of|is|would|be|suits|then|at|before|$)
            (on|by|before|until|till) the #
            {MONTH}
            (=the|=on|=by) # (of|th|st|nd|rd)
            (at|by|before|after|from|until|till|around|about|between|past|for|say|roughly|ish|no later than|to) (about|around|half|half \
            past|quarter to|quarter past|say|the)? # (oclock|o clock|=am|=pm|thirty|fifteen|in the|at the|sharp|latest|or|ish|on|then|\
            please|$|to|till|and|if|would|will|is|suit*|there|today|that|this)
            (between|from) # .. (and|to|till|until|=&) #
            # (oclock|o clock|=am|=pm|ish|onwards)
            (half|quarter) (past)? (=to)? #
            (before|after|by|until|till|around|about|from|say) (noon|midday|lunch*|dinner*|breakfast|tea|teatime|closing|opening|close|\
            midnight|dark|work)
            (within|in|inside|under) .. # .. (hour*|=days|=day|=weeks|=week|working|business|=months|=fortnight)
            (within|in) (a|an|the) .. (hour|day|week|fortnight|month|couple of days|few days)
            (in|after) (a)? (couple|few) .. (hours|days|weeks)
            # .. (working|business) days
            (next|following|same|another|any|every|that) day
            (the)? day after
            (first thing|end of play|close of business|end of business|overnight|midweek|mid week|mid morning|mid afternoon|lunchtime)
            (later|earlier) (on|today|this|that|in the)
            (christmas|easter|new year|bank holiday|boxing day|christmas eve)
            (before|after|by) # $
            (do|manage|make|suit|suits|say|is|for|be) (you)? (the|it) .. (twentieth|thirtieth|twenty|thirty|#) (first|second|third|\
            {ORDINAL}|#)
            (the|on) (twenty|thirty) (=first|=second|=third|{ORDINAL})
            (some time|sometime|any time|anytime) (between|before|after|on|in the|from|this|next|tomorrow|{WEEKDAY})
            (back end|early part|latter part|turn|tail end) of
        """),
        unless=lines(
            """
            (last|since|past|previous|ago) .. ({weekday}|night|week|month|weekend|year|{month})
            (ago|yesterday)
            (waiting|waited|been) .. (for|since) .. (week*|day*|month*|hour*)
            (have|hope|enjoy|wish*) .. (good|nice|lovely|great|pleasant|wonderful|super|happy|rest|your|the) .. ({weekday}|weekend|week|\
            {part}|today)
            (help|do|like|get|need*|wanting|else|calling|ringing|speaking|are|ye|you) .. (today|tonight) $
            (help|assist|do for|get) (you|ye) .. (today|tonight|this (morning|afternoon|evening))
            # (years|year) old
            good (morning|afternoon|evening|night)
            (=#|for) # (minute*|second*|moment)
            (=was|=were|=came|=arrived|=happened|=ordered|=rang|=called|=bought) .. (last|on) .. ({weekday}|week|month)
            calling .. (today|tonight)
        """.replace("{weekday}", WEEKDAY)
            .replace("{part}", _PART)
            .replace("{month}", MONTH)
        ),
    ),
    "receiver": Act(
        says=lines(f"""
            {_SOMEBODY} (who|that|to|can|will|could|able|there to|in to|here to|on site|allowed|going to|is|with|be) ... {_TAKE}
            (will|would|shall|there|theres|need|make sure|ensure|see to it|see that|someone|somebody) .. {_SOMEBODY} .. (there|in (to|\
            the|at|on|for|when|then)|at the (gate|yard|shop|door|premises|side|back|front|entrance|loading|warehouse|kitchen|site|hall|\
            bay|office|depot)|on site|around|present|available|home|on hand|entitled|allowed|authorised|authorized|ready) ... ({_TAKE}|\
            {_PART}|delivery|driver|lorry|=van|then|that time|when|at #|gate|side|back|front|door|yard|shop|{WEEKDAY}|$)
            who (will|would|is|ll|should|shall|can|do|does|are|s) .. ({_TAKE}|ask for|there (to|for|when|at)|be there|expecting)
            (whos|wholl|whose|whod) .. ({_TAKE}|there (to|for|when|at)|be there)
            (whose|which|what) name .. (delivery|accept*|receiv*|sign*|driver|taking)
            (authorised|authorized|entitled|responsible|proper|nominated) (person|signatory|adult|member|people|colleague|to (sign|\
            receive|accept|take))
            (authority|power) to (sign|receive|accept|take)
            (you|youll|ye) .. (in|there|around|home|available|on site|be) to (accept|receive|take|sign|let|unload|collect)
            (will|would|are|shall|can) you .. (be there|be in|be home|be around|in person|yourself be|at home) ... (when|then|at|for|to|\
            on|in|between|from|before|{WEEKDAY}|tomorrow|$)
            (need|needs|want|require|ask*) .. (to be|be|you to be) (there|in|present|at|around|home) .. (to|for|when|with|and)? .. \
            ({_TAKE}|driver|delivery|lorry|=van|gate|door|$)
            (sign|signs|signed|signing|signature) (for it|for them|for the (goods|delivery|order|parcel|load|boxes)|on delivery|the \
            (delivery note|waybill|docket))
            (take|taking|accept|accepting|receive|receiving) .. (delivery|the goods|the order|the parcel|the load|the pallet|the \
            shipment|it in|them in)
            (anyone|anybody|someone|somebody|who|person|you|chef|manager|name) .. (receiv*|accept*) (it|them|the|that|this|your|in|\
            there|on|goods|delivery)
            contact .. (for the driver|on site|at the gate|for delivery)
            let (the|our|my|him|them) (driver|man|courier|lad|lads|delivery) in
            (there|therell|there ll|there will|therel) .. (be)? (someone|somebody|some one|anyone|anybody|person|a manager|one of) .. \
            (in|there|about|around|on site|present)
            (someone|somebody|some one|anyone|anybody|person|one of (you|your|the)) .. (in|about|there|around|present|available|on site|\
            on hand) .. (to|when|who|and|at|on|for|who can|then) .. (sign|check|take|receive|accept|let|open|unload|collect|help|count|\
            it comes|the time|delivery|driver)
            (hand|leave|give|release|deliver) (it|them|the goods|the order|the parcel|the load|everything) .. (to|with) (someone|\
            somebody|some one|a person|an adult|a responsible|an authorised|the person|you personally)
            (make sure|ensure|have|get|need|arrange for|please see) .. (someone|somebody|some one|one of|a manager|a person|an adult|a \
            colleague|member of staff|responsible|chef|caretaker|staff) .. (in|there|at|with a key|with the key*|on site|about|around|\
            present|ready|available|waits|waiting) (then|$|there|at|to|for|when|on|that|the|with|at that|the time|by|in|and)
            (himself|herself|yourself|themselves|personally) .. (to|for) (take|receive|accept|sign|collect|unload)
            (be there|be in|be around|be about|be home|be present) (himself|herself|yourself|then|that day|at that time|on the day|for \
            it|for that|for the|to|when) ... (take|sign|driver|delivery|receive|goods|lorry|=van|accept|unload|it comes|check|$)
            (take|takes|taking) (it|them|the goods|the boxes|everything|delivery) .. (off|from) (the|our) (lorry|van|driver|truck|\
            pallet|palate|courier)
            (check|count|tick) (it|them|the goods|the boxes|everything) (off|in|over)
            (name|who) .. (whos|whoever|person|of whoever|for whoever) .. (sign*|receiv*|accept*|tak*|there)
            (is|are) .. (someone|somebody|some one|anyone|anybody|person|you) .. (there|in|on site|around|present|about) .. (to|then|\
            when|at|on|for|all|from|that|{WEEKDAY}|tomorrow|morning|afternoon)
            (whos|who is|who are|wholl be) .. (on site|there|in|about|around|at the|on duty|working) .. (morning|day|then|time|\
            afternoon|{WEEKDAY}|to|for|when|on)
            (take|taking|takes|get|bring) (it|them|that|those|everything|the lot) in $
            (take|taking) (it|them|that|everything) in (for|when|at|on|then|and|to)
            (signature|sign off|sig) (from|of|by) (a|an|the|someone|somebody|whoever|you|your|one)
            (make|be) (sure|certain) .. (someone|somebody|some one|keyholder|key holder|manager|person|adult|colleague|supervisor|staff|\
            you) (is|are|will be|s) .. (at|in|there|on|about|around|present|ready)
            (signature|sign) .. (off|from|of|by) .. (supervisor*|manager*|chef|staff|people|team|someone|somebody|you|colleague*|lads|\
            person)
            (keyholder|key holder|supervisor|foreman|storeman|store man|goods in|receptionist) .. (there|in|at|sign*|take*|receiv*|let*|\
            unit|site|present)
            (on|at) the (gate|door|desk|dock|back door) when (he|they|it|the|she)
            (body|some body|somebody|someone) (there|standing by|around|about|on hand) to (take|sign|unload|receive|help|check|open|let|\
            meet)
            standing by to (unload|take|sign|receive|help)
            (over|at least) (eighteen|18|sixteen|16) .. (home|in|there|to|present|has|must|needs)
            name .. (for receiving|as receiver|as the receiver|for the driver)
            (whos|who is|someone|somebody|anyone|any one|some one) going to be (there|their|in|home|about|around)
            (shop|site|gate|office|kitchen|yard|desk|store|place|reception|warehouse|ware house) (is|be|=s|will be)? (manned|staffed|\
            open|unlocked|attended|covered) (at|then|for|when|to|by|that|on|from)
            (someone|somebody|anybody|anyone|any one|who|you|caretaker|neighbour) .. (with|has|have|got) (a|the) (key|keys|code|\
            authority|stamp)
            (needs|need|takes|want) a signature
            (wares|ware) house .. (in|there)
        """),
        unless=lines("""
            (send|email|call|ring|text|confirm*|invoice|letter) you .. (receive|accept)
            (did|didnt|have|havent|never|when|not) (you|it|they|he)? .. (receive|received|accept|take)
            do you (accept|take) (card|cash|cheque*|payment)
            (speak|talk) to
            (card|cards|cash|payment|payments|offer|terms|your apology|apologies)
        """),
    ),
    "payment": Act(
        says=lines(f"""
            (how|what way|which way|in what way) ... (pay|paying|paid|settle|settling|payment)
            (pay|paying|paid|payable|settle|settling|settled|payment) .. (by|in|with|on|via|through|=is|be|of|at|from|within|=method|\
            terms) .. ({_MEANS}|delivery|collection|arrival|receipt|driver|# days|month|order|phone|telephone)
            (payment|pay|paying) .. (terms|method|link|details|arrange*|option*|cash|card|cheque|transfer|invoice|account|days)
            (cash|card|cheque|transfer|account|invoice|credit) (or|and) .. (cash|card|cheque|transfer|account|invoice|bank|delivery|\
            credit)
            (cash|card|cheque|payment|pay|payable|paid|=cod) (on|upon|over|to|at|with|in|when|before|for) .. (delivery|collection|\
            receipt|arrival|phone|telephone|driver|door|hand|dispatch|advance|loading|goods)
            (by|in|with|via|per|using) (bank)? (cash|=card|cheque|=check|transfer|direct debit|standing order|=bacs|visa|debit|credit \
            card|bank card|debit card|invoice|paypal)
            (cash|card|cheque|transfer|invoice) (again|as (usual|always|before)|like (last|before|always)|is it|will it|then|please|\
            would|only|machine|payment|reader|over)
            (is|be|will|are|=s) .. (cash|=card|cheque|bank transfer|direct debit|on account|on invoice|on the invoice again)
            (on|to|against) (your|the|our)? (account|tab|tick|slate|credit) .. (for you|again|as (usual|always|before)|then|shall|or|\
            please|usual|pay|settle)
            (put|add|charge|bill|go*) (it|that|this|them|all|everything|the order|the lot) .. (on|to) (the|your)? (account|tab|card|\
            bill|invoice)
            (=invoice|=bill|invoicing|invoiced|billed) (you|your|us|the shop|head office|the company) .. (at|for|end|later|monthly|on|\
            by|with|after|head office|separately|as|once)
            (invoice|bill) (at the end|to head|to follow|with the (goods|delivery|order)|on delivery|monthly|afterwards|you later)
            (send|email|post|raise|issue|put|pop|include|enclose|leave) .. (invoice|pro forma|proforma|payment link|bill) ... (pay*|\
            email|goods|delivery|order|days|for|with|to|you)
            (# days|thirty days|fourteen days|seven days|end of (the)? month|month end|monthly) (terms|credit|invoice|account|payment|\
            to pay|net|from|as)
            (within|in|net|after) # .. days .. (invoice|pay*|terms|settle|transfer|account|as (usual|before))
            (days|weeks) to (pay|settle)
            (prepay*|pre pay|prepaid|up front|upfront|pro forma|proforma|instalments|installments|deferred|defer)
            (credit|debit|bank) card (over|payment|please|or|ready|to hand|now)
            (card|payment) (machine|reader|terminal|link|details)
            (direct debit|standing order|bank transfer|=bacs|=iban|sort code)
            (pay|settle|settling) (the)? (driver|on the day|there and then|the lot|now|then|when|at the end|monthly|weekly|as|up|it|for \
            (it|this|them|the))
            (sign|signs|signed|signing|signature*) .. (contract|invoice|agreement|paperwork|documents|papers|forms|waybill (and|with|\
            together|plus) .. invoice)
            (contract|invoice|agreement|documents|papers|paperwork) .. (sign|signs|signed|signing|signature*|ready|with you)
            (cash|card|cheque|transfer|invoice|bank) .. (same|usual|as before|as normal)
            (same|usual|as usual|normal) .. (# days|terms|on account|cash|invoice|card|cheque|direct debit|payment)
            (# days|thirty|fourteen|seven|sixty) (days)? (terms|net|account|credit|$)
            (give|hand|leave|pass) (the)? (driver|him|us|our man|our driver|lad|courier) .. (cash|money|cheque|payment|envelope)
            (bill|invoice) .. (come*|included|inside|enclosed|with the|attached) .. (goods|delivery|order|box|driver|van|parcel|post|\
            email)
            (payment|pay|settle|settlement) .. (within|in|by|inside|before|after|at) (a|an|the|#|seven|fourteen) .. (week|weeks|month|\
            days|end of|day|fortnight|delivery)
            (take|taking|need|want|process) (a|the|your|that)? (card)? (payment|card details|deposit) .. (now|from you|over|by|today|\
            for|up front|please|first)
            (on|using|to|with) (the|your|that|same) (card|account) (or|again|as|on file|we have|is it|ending|please|then|today)
            (pay|paid|paying) .. (now|then|later|up front|when it|on the door|at the door|monthly|in full|half|before|the lot|as you go)
            (would|will|do|shall|can|could|are) you .. (pay|paying|settle|settling) .. (card|cash|cheque|transfer|now|later|account|\
            bank|invoice|it|by|in|with|us|for)
            (go|goes|going|put|stick|pop|charged) .. (on|to) (the|your) .. (account|tab|card)
            (youre|you are|you re|were|are you|still) on (the)? (#|seven|fourteen|thirty|sixty|our usual|usual|normal) (day|days|terms|\
            credit)
            same (card|account|terms|method|arrangement)
            (card|account|details) (on file|on record|we have|we hold|ending)
            (bill|invoice|charge) you $
            (bill|invoice|charge) you (for it|monthly|weekly|later|after|then|or|at)
            (on|with) (your|the) (next|monthly|usual|weekly)? (statement|bill|invoice) .. (as|again|usual|normal|then|end|month)
            (cash|card|cheque|transfer) .. (before|when|once|until) (we|it|they|he|you) (load|loads|loaded|leave*|dispatch*|deliver*|\
            arrive*|collect*|come*)
            (doing|sorting|handling|arranging) (the|for)? (money|payment)
            on (the|your) a count
            (have|got|get) (the|your)? (cash|money|cheque|payment|card) ready
            (on|to|with|goes on) (your|the) (monthly|weekly|next|usual|end of month) (bill|invoice|account|statement)
            (office|company|firm|boss|school|council|insurance) (be|is|will be)? (paying|pay|settling|settle) .. (again|this|for|by|it|as)
            (a count|acount) and you get an (invoice|in voice)
        """),
        unless=lines("""
            (old|overdue|over due|outstanding|unpaid|arrears|owing|behind|last months|previous|debt|existing|earlier|owe|owed) .. \
            (bill*|invoice*|balance|account|debt|sum|amount|first|paid|settle*|pay*|one|£|#)
            (bill*|invoice*|balance|account|debt|order) .. (overdue|outstanding|unpaid|arrears|behind|due since|first|before i|before \
            we|not paid|not been)
            who (pays|is paying|will pay|covers) .. (transport|freight|carriage|delivery|shipping|haulage|it)
            (pays|pay|paying) .. (transport|freight|carriage|haulage|postage)
            (carriage|freight|haulage|transport) .. (paid|pay*)
            account (number|manager|name)
            (loyalty|gift|business|birthday|sim|post|greeting*|library) card
            (we|us) (only)? (pay|paid)
            (pay|paid) attention
            (how much|what) (do|are|did|were) (you|ye) (pay|paying) .. (now|at|current|supplier|for|month|a|per)
            (machine|reader|terminal) (you|that you|youve) (ordered|bought|wanted)
        """),
    ),
    "shipping": Act(
        says=lines(f"""
            {_HAULIER}
            (by|on|via|with|onto|off|per|using|through|catch|meet*) (the|a|an|your|our)? (next|overnight|night|morning|early|slow|first|\
            afternoon|evening|#)? (=train|=rail|=railway|=bus|=coach|ferry|=fairy|=boat|=ship|=plane|=pallet|=palate|parcelforce|royal \
            mail|=dpd|=tnt|=fedex|=ups|=dhl|container)
            by (air|sea|road|lorry|truck)
            (rail|air|sea|road|overnight) (freight|cargo|transport|post|parcel*|service)
            (bus|train|railway|coach|freight|ferry|rail) (station|terminal|depot|dock|port)
            (terminal|quay|quayside|harbour|=dock|=docks|depot) .. (pick|collect*|load*|on|by|in|at|for|to)
            (at|to|from|the) (terminal|quay|docks|depot)
            (which|what|whose|your|own) .. (transport|haul*|carrier|courier|lorry|=van|truck|wagon) .. (firm|company|use|do|is|shall|\
            for|will|be|would|come|coming|here|collect*|pick*|send*)
            (transport|courier|lorry|shipping|logistics) (company|firm|agent)
            (come|coming|comes|arriv*|call|calling|send|sending|be) (and|to|down|up|over|here|by|for|your|a|someone) .. (collect*|pick \
            (it|them|that|up|the)|load|fetch)
            (when|what day|what time|which day|how soon) .. (you|your|ye|driver|lorry|=van|they) .. (come|coming|collect*|pick*|fetch|\
            load*|here|arriv*|down|get here)
            (collect|collecting|fetch|picking|pick) (it|them|that|up|the goods|the order|everything|from) .. (yourself|yourselves|here|\
            depot|warehouse|from us|{WEEKDAY}|tomorrow|today|#|morning|afternoon|at|on)
            (you|youll|yourself|yourselves) .. (collect*|pick (it|them) up|picking (it|them)|fetch (it|them))
            (ready|waiting) (for|to) .. (collect*|pick*|load*)
            (ship|shipped|shipping|send|sent|sending|going|goes|go|travel*|put) .. (by|on|via|with|through|up (to|by)|over to|across to|\
            down to) .. (=train|rail|=bus|coach|ferry|=boat|freight|pallet|palate|lorry|van|carrier|courier|haul*|island|mainland|cargo|\
            post)
            (sailing|crossing|departure) .. (on|at|from|leaves|{WEEKDAY}|tomorrow|the|of)
            (the|next|{WEEKDAY}|tuesdays|thursdays|mondays|fridays|morning|evening|night) (sailing|crossing|train|ferry|bus|coach|boat)
            (hand|pass|give|giving) (it|them|that|the goods) (over)? to (the|a|your|our) (haul*|carrier*|transport|freight|bus|driver|\
            shipper*|ferry)
        """),
        unless=lines("""
            (=training|=trained|bus (stop|lane)|on board)
            (by|on) the road
            train set
            (driver|courier) .. collect the (faulty|damaged|old|broken)
            (terminal|station|ferry|train|bus) (cafe|hotel|pub|inn|bar|shop|kiosk)
        """),
    ),
}
