"""English: what an agent must not tell."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import CLIENT

_DOES = "(owes|pays|paid|orders|ordered|takes|took|buys|bought|spends|spent|gets|got|has (had|been|ordered|bought|not paid)|is (behind|\
late|in arrears|having|selling|closing|going|moving|bankrupt)|are (behind|late|in arrears|having|closing|going|moving)|cancelled|lives|\
went|only|always|still|never pays|owe|pay|order|had|returned|complained|bills|havent paid|hasnt paid|didnt pay|does)"

_ILL = "(pregnant|divorc*|depress*|=drunk|drinking|alcoholic|hospital (with|after|for|because|having|again|$)|operation|surgery|cancer|\
breakdown|rehab|sacked|=fired|suspended|affair|miscarriage|chemo*|tumour|heart attack|stroke|burnout|burnt out|arrested|stress|nervous|\
anxiety|diabet*|=sick|(seriously|very|taken|fallen|mentally|terminally) ill|broke (his|her|their)|split up|bankrupt|gambling|debts)"

_HE = "(he|she|hes|shes|colleague*|manager|boss|driver|supervisor|coworker|co worker|director|technician|engineer|=dave|=john|=steve|\
=sarah|his wife|her husband)"

ACTS = {
    "disclosure": Act(
        says=lines(f"""
            (we|i) (only|just|ourselves|actually|really|normally|usually)? (pay|paid|buy|bought) (in|only|just|about|around|roughly|\
            less than|under)? (#|=a (pound|quid|tenner|fiver|euro|couple)|half|pennies|peanuts|next to nothing|about half) .. (for|a|\
            per|each|on|apiece|=to|pound*|pence|euro*|quid|=p|£|percent less|wholesale)
            (we|us) (only|just|ourselves|actually|really|buy)? (pay|paid|buy|bought|get|got) (it|them|these|this|those|that|ours|one|\
            each|a (box|case|bag|pack|bottle)|the .. _) (in|off)? .. (for|at|from .. (for|at)) (only|just|about|around|under|less than|\
            roughly|like)? #
            (costs|cost|sets|comes to|stands) us .. (#|half|a|about|next to|only|pennies|less)
            (our|the|my) (cost|purchase|buying|buy in|wholesale|trade cost|landed|factory|base|supplier|internal|real|own cost|actual) \
            (price|cost) .. (is|was|are|for|of|per|#|comes|=on)
            our (own)? (cost|costs) (is|are|=s|on (it|this|that|these|them|each)|per) .. #
            (our|the|my|company*|boss*) (profit|gross|net)? (margin*|markup|mark up|mark ups|profit|commission) (on|is|of|here|for|=s|\
            are|runs|comes|we)
            (margin|markup|mark up|profit|commission) .. (of|is|about|around|=at) .. (#|half|double) .. (percent|per cent|%|pound*|quid|\
            each|euro*|on)
            (we|i|boss|company) (only|just|really|actually)? (make|makes|made|earn*|clear|get|pocket|take|add) .. (#|half|double|a \
            fortune|hardly|next to) ... (profit|margin|percent on|per cent on|% on|on (each|every|it|them|that|those|one|this|the|a|\
            top)|markup|out of (it|each)|commission|per (box|bag|bottle|unit|sale))
            we (mark|put|bump) (it|them|everything|this|these|that|up) .. (up|by|percent|per cent|double|#)
            (owe|owes|owed|owing) (us|me|the company|our|them) .. (#|grand|money|hundred*|thousand*|pounds|a lot|a fortune|quite|since|\
            for|over|a small|$|and|from)
            (he|she|they|who|lot|that|cafe|shop|hotel|pub) owes us
            (mr|mrs|miss|ms|dr|old) _ _? (=owes|=pays|=lives|=buys|=spends|=earns|=orders|=takes (#|two|a)|is (behind|late|broke|ill|in \
            (debt|hospital|trouble|arrears))|has (debts|cancer|not paid|ordered|bought|cancelled|an outstanding|an unpaid))
            (mr|mrs|miss|ms|dr) _ (from|next|at|down|across|over|in|on|opposite|up|round|of|who|two|the|=s) ... {_DOES}
            {CLIENT} (of yours|next door|nextdoor|across|opposite|down (the|your)|over the|up the|round the|in your|on your|on the|in \
            the next|at number|called|by the|near (you|by)|before you|around the|just now|two doors|at the|from the|after you) ... {_DOES}
            (another|our other|one|some other|this other|a) (customer|client) (of ours|here|of mine|next|in|from|on|called|just|with|at|\
            pays|paid|owes|ordered|bought) ... (pays|paid|owes|owed|ordered|buys|bought|gets|got|spends|lives|called|name|who|\
            complained|# (pounds|percent|cases|boxes|a))
            (your|the) (neighbour*|neighbor*|competitor*|rival*|competition|next door|opposition) (across|next|opposite|at|down|up|on|\
            in|there|mr|mrs|_)? (only|just|always|also|actually|recently)? (pays|paid|pay|orders|ordered|order|owes|owe|spends|buys|\
            bought|is behind|are behind|cancelled|is paying|are paying|has (ordered|had|a|an|bought)|have (ordered|had|bought))
            (neighbours|neighbors|competitors|rivals|=next doors|other customers|another customers|another clients|someone elses|other \
            clients|mr _s|mrs _s|hotels|cafes|pubs|shops) (bill|account|order|balance|invoice|debt|contract|usage|rate|tariff|price|\
            discount|address|number|phone|payment*|subscription|last order) .. (is|was|were|came|comes|stands|shows|has|#)
            the _ (hotel|cafe|pub|inn|arms|shop|school|restaurant|bakery|bar|bistro|store|stores|garage|farm|lion|hart|oak|horse|house|\
            kitchen|grill|diner|deli|lot|people|nursery|surgery|garage|clinic) (next door|over|down|up|across|on|in|round)? .. (owes|\
            owe|pays (us|#|only|less|more|just|a|two|for)|paid (us|#|only|less|more)|orders (#|from|a|two|more|about)|ordered (#|a|two|\
            more|from|the same)|buys (#|from|a|it|them)|bought #|spends|gets it for|gets them for|takes # (cases|boxes|a)|took # (cases|\
            boxes)|is behind|are behind|is in (debt|arrears|trouble)|hasnt paid|havent paid)
            (the|our|my|system|admin|staff|office|internal|manager*|warehouse|login|his|her|master|door|alarm|safe|wifi|company|back \
            office|supervisor*) (system|admin|staff|office|internal|login|own|master)? (password|passcode|pass word|login|log in|log on|\
            =pin|pin code|pin number|access code|door code|alarm code|safe code|code|username|user name|credentials|keycode|key code) \
            (for (the|our|it|that|this) .. _)? (here|we use|is|=its|=s|was|are|has|to|everyone uses)
            (password|passcode|pass word|login) (is|=its|=s|was|we use|everyone)
            (log in|login|sign in|get in|enter|type) .. (with|as|using|under) (my|our|the|his|her|staff|admin|managers|bosses) .. \
            (password|name|login|account|pin|code|credentials|details|admin)
            (his|her|their|*s) (own)? (private|personal|home|mobile|own mobile|cell|direct home|family) (number|phone|address|mobile|\
            email|line|is|cell) .. (is|#|=its|oh|zero|=on|at|if|for you|have|call|ring)
            (give|giving|send|text|pass|let) you (have)? .. (his|her|their|*s)? (private|personal|home|mobile|own|cell|number|address) \
            .. (number|address|mobile|phone|is|email|its|cell|details|$)
            (he|she|hes|shes|they) (is)? (lives|living|live) (at|in|on|next|with|over|near|round|alone|by|just|number|behind|above)
            (his|her|*s|colleagues|managers|bosss|drivers|directors) (home address|address|salary|wage|wages|birthday|date of birth|\
            bank|account number|=illness|diagnosis|condition|divorce|marriage|pension|age|sick*|medical) .. (is|was|are|at|#|=its|has|\
            =on|about)
            (he|she|colleague|manager|boss|director|driver|supervisor|girl|lad|=who) (only|just|actually|here)? (earns|gets paid|is \
            paid|makes) .. (# (thousand|grand|pounds|k|quid|an|a|euro*|per)|a fortune|more than|less than|peanuts|twice|minimum)
            {_HE} .. (is|was|=s|has|had|been|went|got|off|away|having|out|=in) .. (off|been|with|in|into|having|going through|getting|\
            recovering|gone|again|a)? {_ILL}
            (between|just between) (you and me|ourselves|us|you me) ... (#|pay*|paid|owe*|margin|cost*|customer*|boss|neighbour*|bill|\
            debt|money|price*|bankrupt|profit|sack*|trouble|password|hospital|divorc*|drink*)
            (shouldnt|should not|not (supposed|allowed|meant) to|not really (supposed|allowed|meant) to) .. (tell|say|telling|saying|\
            give|giving|share|mention) ... (#|pay*|paid|owe*|margin|cost*|customer*|neighbour*|bill|debt|but|cafe|shop|hotel|mr|mrs|he|\
            she|his|her|password|price*)
            (down|across|over|up) the (road|street|lane|hill|way) .. (pay|pays|owe|owes|order|orders|ordered|paid|spend|buy|took|take) \
            (a|#|us|more|less|about|only|lot|nearly|over|twice|double)
            (were|we are|we re) (on|making|looking at|getting) .. # .. (profit|margin|markup|percent on|per cent on)
            (he|she|hes|shes|colleague*|manager|boss|driver|*s|_) (off|away|in hospital|out) .. (having|had|with|for|getting|because \
            of) .. (operation|out|removed|surgery|baby|treatment|breakdown|depression|cancer|stress|knee|hip|back|heart|counselling|\
            gallbladder|hysterectomy)
            (they|supplier*|manufacturer*|factory|wholesaler*|makers|importer*) (only|just)? (charge|charges|sell|sells|let|bill|\
            invoice) (it|them|us) (have)? .. (to us|#|a (pound|quid|tenner|fiver)|for|at|have)
            the *s (at|from|on|in|next|down|over|across|round) .. (#|road|street|lane|door|farm|corner|village|way|avenue|close) .. \
            (owe|owes|pay|pays|paid|ordered|order|havent|hasnt|spend|are behind|had|bought|cancelled)
            (i can|let me|i shouldnt|dont mind) (tell|telling|say) (you)? .. (what|that|how much)? the _ _? .. (ordered|pays|paid|owes|\
            bought|took|spends|orders) .. (#|last|every|for|us|from|twice)
            (on|went on|gone on) (maternity|paternity|sick leave|compassionate) .. (her|his|because|number|heres)
            (heres|here is|thats|that is|use|try|take|its) (his|her|their|my supervisors|my managers|*s) (own|personal|private|home|\
            mobile|direct)? (personal|private|home|mobile|login|log in|password|pin|address|cell) (number|mobile|login|password|is|its|\
            address|email|phone|code)?
            (number|flat|house|unit) # .. (owes|owe|hasnt paid|havent paid|never pays|is behind|pays|has an unpaid|paid (only|less|more))
            (the|our|my|system|admin|staff|office|internal|managers) =passwords _
            (getting|going through|went through) (a|the|her|his)? (divorced|divorce|separated|separation|chemo*|breakdown)
            {CLIENT} (on|in|at|by|near|opposite|across|next) .. (takes|take|has|gets) # .. (cases|boxes|from us|a week|pallets|bags|every)
            (neighbour|neighbor|competitor|rival) .. (at|in|across|next|opposite|down) .. (pays|owes|ordered|spends|earns|is paying|is \
            behind|hasnt paid|bought)
            (his|her|their) (=mobiles|=numbers|mobile|home number|cell|private number|personal number) (is|=s|oh|zero|#|=its)
            (mate|friend|pal|neighbour|neighbor|cousin|brother|sister|competitor|rival|competition|opposition) (_)? (gets|pays|takes|\
            buys|owes|has) (about|only|nearly|over|around|twice)? (#|half) .. (percent|per cent|%|=off|discount|pounds|quid|grand|euro*|\
            box*|case*|week|month|less|than|us)
            (boss|manager|director|driver|supervisor|colleague|hes|shes|theyre|he is|she is) (is|are)? on (about|around|over|nearly|\
            only)? # .. (thousand|grand|=k|an hour|a year|a month)
            (wife|husband|partner|girlfriend|boyfriend|missus) (just|has|=s)? (left|dumped|divorced|leaving|cheated on|walked out on|\
            threw|thrown|kicked) (him|her|out)
            (accounts|warehouse|office|dispatch|reception|stores|billing|finance|sales|hr) (is|has|=s|got|went|had|just|was|been) .. \
            (pregnant|divorc*|depress*|alcoholic|cancer|rehab|sacked|chemo*|breakdown|affair|bankrupt)
            {CLIENT} .. (on|in|at|by|near|opposite|across|next|over|down|up|round) ... (skint|gone bust|going bust|bankrupt|going under|\
            in liquidation|cant pay|on stop|struggling|behind with|in arrears)
            (costs|cost|pay|bought|buy) ... sell (it|them|that) (on|to you)? (for|at) .. #
            (leaves|gives|giving) us .. (#|half) .. (percent|per cent|%|pounds|quid|profit|margin|euro*)
            what we (actually|really)? pay .. (for it|is|for them) .. #
            {CLIENT} (who|that) (rang|called|was on|phoned|came|ordered) (before|just|ahead of|earlier) ... (gets|pays|paid|ordered|\
            owes|took|got|has) .. (#|a|the|half)
            (chinese|indian|italian|turkish|greek|thai|chippy|kebab|curry|tandoori|crown|bell|swan|plough|red lion|white hart|kings \
            head|royal oak|rose and crown) (on|in|at|by|near|opposite|across|next|over|down|up|round) ... (spends|takes|pays|owes|\
            orders|ordered|buys|gets|paid|cancelled|is behind) .. (#|us|about|a|nearly|over|last|with|on|from)
            (middle of|going through|getting) (a|his|her) (messy|bad|nasty|horrible|acrimonious)? (divorce|separation|breakup|break up|\
            custody)
            (text|give|send|pass|tell) you *s (=mobile|=home|=private|=personal|=cell|=address|number)
            (butcher*|baker*|florist|chemist|barber*|grocer*|vet|garage|surgery|school|hotel|pub|cafe|shop|neighbour*) (next|opposite|\
            across|down|up|over|round|along|near|beside) (to|from|the|you|door|your) ... (=owes|=owe|=pays (#|less|more|only)|=spends|\
            is (behind|skint|closing|in arrears))
            {CLIENT} (had|has|have|still has) (an|a) (unpaid|overdue|outstanding) (bill|invoice|balance|debt|account)
            (settled|paid|cleared) (his|her|their) .. (invoice|bill|account|balance|debt)
            (sacked|fired|dismissed|suspended|let go) for (stealing|theft|drinking|fighting|fiddling|being|not|sleeping|lying)
            our (margins|markups|profits) (is|are)? (about|around|roughly|nearly|only|a|#)
            signed off (with (his|her)|sick|by the doctor)
        """),
        weak=lines(f"""
            (between|just between) (you and me|ourselves|us|you me)
            (dont|do not|please dont) (tell|say|mention|repeat) .. (anyone|anybody|a soul|i told|it from|boss|i said|this to)
            (you|ye) (didnt|did not|havent|never) hear* (this|it|that) from me
            (shouldnt|should not|not (supposed|allowed|meant) to) (really|be)? (be)? (tell|telling|say|saying) (you|this|that)
            off the record
            the {CLIENT} .. (owes|pays|paid) .. #
            the _ _? (pays|owes|buys|spends|orders) .. #
            (nobody|no one) (else)? knows (yet|about it)
            (mums the word|not common knowledge|keep (it|that|this) (to yourself|quiet|between))
            (hes|shes|he is|she is) (expecting|going through a)
        """),
        unless=lines("""
            (cant|cannot|can not|not allowed to|wont|couldnt|unable to|never|dont|may not|not permitted to|not able to|am not) .. (tell|\
            disclose|give|say|share|discuss|reveal|comment|pass|talk|confirm|know|hand|go into)
            (confidential|data protection|gdpr|privacy)
            you (still|currently|now)? (owe|owed|pay|paid)
            (your|a new|new|choose|forgotten|reset|resetting|changed|strong|different|own|temporary|security) (own|new|online|account)? \
            (password|pin|login|passcode|code|username)
            (password|login|pin) (reset|link|you (chose|choose|set|use)|is (on|in) (your|the) (letter|email))
            (discount|voucher|promo*|delivery|collection|reference|order|booking) code
            (refund|compensat*|pay you|pay your|pay back) .. you
            (if|when|whoever|anyone who|customer who|customers who) (he|she|they|a customer|the customer|anyone|someone|your customer) \
            .. (owes|pays|orders)
            (his|her) (work|office|direct) (number|line|email|extension)
            (driver|customer) (pays|paid) (on|by|the)
            you (earn|make|get|keep)
            (are|if|while|when) you .. (getting|going|went)
            your (own)? (alarm|door|access|safe|key) code
            (take|takes|took) (parcels|deliveries|it in|them in|in)
            (had|has|have|asked) (the|a) (same|similar) (question|problem|issue|trouble|thing|idea|query)
            (in|on) your (own|letter|contract|email|account)
            ordered .. (last time|for you|on your|from your)
            at your (place|end|shop|office|company|branch|site)
            (has|once|after|when|until|if) (he|she|they|you|youve|a customer) .. (settled|paid|cleared)
        """),
    ),
}
