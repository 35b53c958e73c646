"""English: what an agent must not tell."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.disclosure import DISCLOSURE
from qa_pipeline.languages.en.phrases import CLIENT

_DOES = "(owes|owe|pays|paid|pay|orders|ordered|order|buys|bought|spends|spent|(takes|took|gets|got|has|have|had|getting) .. (#|us|ours|\
discount|percent|per cent|hers|theirs|his|it for|them for|same|half|case*|box*|deal|contract|tariff|off us|from us|better|cheaper|rate|\
special|bigger discount)|has (ordered|bought|not paid|cancelled|switched|signed|moved)|have (ordered|bought|not paid|cancelled|switched|\
signed|moved)|is (behind|late (with|paying)|in arrears|selling|closing|bankrupt|paying|saving|spending|struggling|=skint)|are (behind|late \
(with|paying)|in arrears|closing|bankrupt|paying|saving|spending|struggling|=skint)|cancelled|lives|went (bust|under|bankrupt|with|over to|\
for the same|to court)|never pays|returned|complained|bills|havent paid|hasnt paid|didnt pay|(theyre|shes|hes|now) (now|only|just|already|\
all)? (paying|saving|spending)|(switched|moved|came|come|changed|went) (over|across)? (to us|over to us|across to us|with us)|signed (up|\
with us|on with|for #)|=saves|=saved|cut (their|his|her) (bill|costs)|renewed|(cant|couldnt|wont|didnt) pay|in tears|going (under|bust)|\
been cut off)"

_ILL = "(pregnant|divorc*|depress*|=drunk|drinking|alcoholic|hospital (with|after|for|because|having|again|$)|operation|surgery|cancer|\
breakdown|rehab|sacked|=fired|suspended|affair|miscarriage|chemo*|tumour|heart attack|stroke|burnout|burnt out|arrested|stress|nervous|\
anxiety|diabet*|=sick|(seriously|very|taken|fallen|mentally|terminally) ill|broke (his|her|their)|split up|bankrupt|gambling|debts)"

_HE = "(he|she|hes|shes|colleague*|manager|boss|driver|supervisor|coworker|co worker|director|technician|engineer|=dave|=john|=steve|\
=sarah|his wife|her husband)"

ACTS = {
    "disclosure": Act(
        says=lines(f"""
            (we|i) (only|just|ourselves|actually|really|normally|usually)? (pay|paid|buy|bought) (in|only|just|about|around|roughly|less \
            than|under)? (#|=a (pound|quid|tenner|fiver|euro|couple)|half|pennies|peanuts|next to nothing|about half) .. (for|a|per|each|\
            on|apiece|=to|pound*|pence|euro*|quid|=p|£|percent less|wholesale)
            (we|us) (only|just|ourselves|actually|really|buy)? (pay|paid|buy|bought|get|got) (it|them|these|this|those|that|ours|one|each|\
            a (box|case|bag|pack|bottle)|the .. _) (in|off)? .. (for|at|from .. (for|at)) (only|just|about|around|under|less than|roughly|\
            like)? #
            (costs|cost|sets|comes to|stands) us .. (#|half|a|about|next to|only|pennies|less)
            (our|my) (real|actual|own|true|net|base|internal) cost (price)? .. (is|was|are|for|of|per|#|comes|=on)
            (our|the|my|=s|its|their)? (=cost|=purchase|=buying|buy in|=buyin|=landed|=factory|trade cost|=supplier|=suppliers|=sourcing|\
            =invoice) (price|cost) (to us|for us|for (it|that|this|these|those|them)|on (it|that|this|these|those|them|the _)|of (it|that|\
            this|the _))? (is|was|=s|are|were|went|goes|comes|came|has|here|of|at|per|#|only|just)
            we cost (it|them|these|that) (in)? at #
            (it|they|these|those|that|this|one|ones|box*|case*|bottle*|bag*|kilo*|pack*|gin|stuff) (=land|=lands|=landed|=stands|=stand) \
            (here|to us|with us|us in|us|in (our|the) (warehouse|depot|store|yard))? (at|for) (about|around|only|just|roughly|under|less \
            than)? #
            (come|comes|came|arrive|arrives|delivered|landed|lands|land|sold|supplied|invoiced|billed|charged|offered) (in|here)? to us \
            (here)? (at|for) (about|around|only|just|roughly|under|less than)? (#|a (pound|quid|fiver|tenner|euro|couple)|half)
            (supplier*|manufacturer*|factory|wholesaler*|maker|makers|importer*|producer*|grower*|farm|farmer*|brewery|dairy|bakery) .. \
            (lets|let|gives|give|sells|sell|sold|charges|charge|bills|bill|offers|offer|does|knocks) us .. (for|at|#|a (pound|quid|fiver|\
            tenner|euro)|half|next to)
            we (only|just|actually)? (import|source|bring|buy|ship|make|produce|manufacture|bake|brew|get|roast) (it|them|these|those|that|\
            this|ours|everything|the _) (in|over|here|ourselves)? (for|at) (only|just|about|around|under|less than)? (#|a (pound|quid|\
            fiver|tenner|euro|couple)|half|next to|pennies|peanuts)
            our (own)? (cost|costs) (is|are|=s|on (it|this|that|these|them|each)|per) .. #
            (our|the|my|company*|boss*) (profit|gross|net)? (margin*|markup|mark up|mark ups|profit|commission) (on|is|of|here|for|=s|are|\
            runs|comes|we)
            (margin|markup|mark up|profit|commission) .. (of|is|about|around|=at) .. (#|half|double) .. (percent|per cent|%|pound*|quid|\
            each|euro*|on)
            # .. (percent|per cent|%|pounds|quid|pence|=p) (clear)? (profit|margin|markup|mark up) (in|on|for us|each|per|there|$)
            we (put|stick|add|whack|slap|bang|mark) (up|on)? (about|around|roughly|another)? # .. (percent|per cent|%) (on|markup|mark up|\
            onto|to (it|them))
            (pure|all|mostly|almost all|practically all|nothing but|sheer) profit (for us|that|on (that|those|these|it)|$|really|you know)
            (we|i|boss|company) (only|just|really|actually)? (make|makes|made|earn*|clear|get|pocket|take|add) .. (#|half|double|a fortune|\
            hardly|next to) ... (profit|margin|percent on|per cent on|% on|on (each|every|it|them|that|those|one|this|the|a|top)|markup|\
            out of (it|each)|commission|per (box|bag|bottle|unit|sale))
            we (mark|put|bump) (it|them|everything|this|these|that|up) .. (up|by|percent|per cent|double|#)
            (owe|owes|owed|owing) (us|me|the company|our|them) .. (#|grand|money|hundred*|thousand*|pounds|a lot|a fortune|quite|since|for|\
            over|a small|$|and|from)
            (he|she|they|who|lot|that|cafe|shop|hotel|pub) owes us
            (mr|mrs|miss|ms|dr|old) _ _? (=owes|=pays|=lives|=buys|=spends|=earns|=orders|=takes (#|two|a)|is (behind|late|broke|ill|in \
            (debt|hospital|trouble|arrears))|has (debts|cancer|not paid|ordered|bought|cancelled|an outstanding|an unpaid))
            (mr|mrs|miss|ms|dr) _ (from|next|at|down|across|over|in|on|opposite|up|round|of|who|two|the|=s) ... {_DOES}
            {CLIENT} (of yours|next door|nextdoor|across|opposite|down (the|your)|over the|up the|round the|in your|on your|on the|in the \
            next|at number|called|by the|near (you|by)|next to (you|yours|your)|beside (yours|your)|before you|ahead of you|just before|i \
            (just|had|spoke)|we (just|had|did)|around the|just now|(one|two|three|a few|some) doors|at the|from the|after you|upstairs|\
            downstairs|along the|beside you|behind you|above you|below you|who (had|lived|rented|owned|ran|was in)) ... {_DOES}
            (previous|last|former|old) (tenant*|owner*|occup*|landlord|landlady|residents) ... (owe|owes|owed|owing|arrears|unpaid|debt*|\
            didnt pay|never paid|hasnt paid|havent paid|bailiff*|bankrupt|evicted|skipped|ran off)
            (another|our other|one|some other|this other|a) (customer|client) (of ours|here|of mine|next|in|from|on|called|just|with|at|\
            pays|paid|owes|ordered|bought) ... (pays|paid|owes|owed|ordered|buys|bought|gets|got|spends|lives|called|name|who|complained|# \
            (pounds|percent|cases|boxes|a))
            (your|the) (neighbour*|neighbor*|competitor*|rival*|competition|next door|opposition) (across|next|opposite|at|down|up|on|in|\
            there|mr|mrs|_)? (only|just|always|also|actually|recently)? (pays|paid|pay|orders|ordered|order|owes|owe|spends|buys|bought|is \
            behind|are behind|cancelled|is paying|are paying|has (ordered|had|a|an|bought|switched|signed)|have (ordered|had|bought|\
            switched|signed)|switched|signed|moved over|came (over|across) to us|=saves|=saved) (us|to us|with us|for|at|#|a|an|two|the|\
            less|more|about|only|over|up|$|from|last|nearly|twice|half|in|last|it|them|their|his|her)
            (neighbours|neighbors|competitors|rivals|=next doors|other customers|another customers|another clients|someone elses|other \
            clients|mr _s|mrs _s|hotels|cafes|pubs|shops) (bill|account|order|balance|invoice|debt|contract|usage|rate|tariff|price|\
            discount|address|number|phone|payment*|subscription|last order) .. (is|was|were|came|comes|stands|shows|has|#)
            the _ (hotel|cafe|pub|inn|arms|shop|school|restaurant|bakery|bar|bistro|store|stores|garage|farm|lion|hart|oak|horse|house|\
            kitchen|grill|diner|deli|lot|people|nursery|surgery|garage|clinic) (next door|over|down|up|across|on|in|round)? .. (owes|owe|\
            pays (us|#|only|less|more|just|a|two|for)|paid (us|#|only|less|more)|orders (#|from|a|two|more|about)|ordered (#|a|two|more|\
            from|the same)|buys (#|from|a|it|them)|bought #|spends|gets it for|gets them for|takes # (cases|boxes|a)|took # (cases|boxes)|\
            is behind|are behind|is in (debt|arrears|trouble)|hasnt paid|havent paid)
            (the|our|my|system|admin|staff|office|internal|manager*|warehouse|login|his|her|master|door|alarm|safe|wifi|company|back \
            office|supervisor*) (system|admin|staff|office|internal|login|own|master)? (password|passcode|pass word|login|log in|log on|\
            username|user name|credentials|access code|door code|alarm code|safe code|gate code|keycode|key code|entry code) ((for|at|of|\
            on|to|in|into) (the|our|it|that|this|her|his|my) .. _)? (here|we use|is|=its|=s|was|are|has|everyone uses)
            (our|my|system|admin|staff|office|internal|manager*|warehouse|his|her|master|door|alarm|safe|wifi|company|back office|\
            supervisor*|depot|till|gate) (=code|=pin|pin code|pin number) ((for|at|of|on|to|in|into) (the|our|it|that|this) .. _)? (here|\
            we use|is|=its|=s|was|has|everyone uses|#)
            (the|staff|our) (=pin|pin number|pin code) (for|of|to|on) (the|our) (staff|admin|system|back|office|safe|alarm|account|portal|\
            internal) .. (is|=s|#)
            (password|passcode|pass word|login) (is|=its|=s|was|we use|everyone)
            (log in|login|sign in|get in|enter|type) .. (with|as|using|under) (my|our|the|his|her|staff|admin|managers|bosses) .. \
            (password|name|login|account|pin|code|credentials|details|admin)
            (log in|login|sign in|go in) as (me|him|her|admin|the manager|the admin|a manager|staff|one of us)
            (his|her|their|*s) (own)? (private|personal|home|mobile|own mobile|cell|direct home|family) (number|phone|address|mobile|email|\
            line|is|cell) .. (is|#|=its|oh|zero|=on|at|if|for you|have|call|ring)
            (give|giving|send|text|pass|let) you (have)? .. (his|her|their|*s)? (private|personal|home|mobile|own|cell|number|address) .. \
            (number|address|mobile|phone|is|email|its|cell|details|$)
            (he|she|hes|shes|they|driver|engineer|fitter|technician|colleague|manager|boss|director|supervisor|owner|assistant|secretary|\
            accountant|chef) (only|just|actually|still|is|now)? (lives|living|live) (at|in|on|next|with|over|near|round|alone|by|just|\
            number|behind|above|down|off|there|somewhere)
            (his|her|*s|colleagues|managers|bosss|drivers|directors) (home address|address|salary|wage|wages|birthday|date of birth|bank|\
            account number|=illness|diagnosis|condition|divorce|marriage|pension|age|sick*|medical) .. (is|was|are|at|#|=its|has|=on|about)
            (he|she|colleague|manager|boss|director|driver|supervisor|girl|lad|=who) (only|just|actually|here)? (earns|gets paid|is paid|\
            makes) .. (# (thousand|grand|pounds|k|quid|an|a|euro*|per)|a fortune|more than|less than|peanuts|twice|minimum)
            {_HE} .. (is|was|=s|has|had|been|went|got|off|away|having|out|=in) .. (off|been|with|in|into|having|going through|getting|\
            recovering|gone|again|a)? {_ILL}
            (hes|shes|theyre|he is|she is) (also|now|just|been|actually|still|quite|already)? (having|had|off with|out with|in|on|\
            expecting|recovering from|suffering from|battling|getting over|being treated for)? (a|an|the|his|her)? {_ILL}
            (hes|shes|theyre|he|she|colleague|manager|boss|driver|director|girl|lad|managers|bosss|lads) .. ((getting|got|gets|been given|\
            being given|for|facing|given) the (sack|chop|push|boot $)|been on a final warning|on a final warning|up for dismissal|losing \
            (his|her) job|made redundant|been let go|being let go|been sacked|drinks too much|has a criminal record|been (in|to) (prison|\
            jail|rehab)|in (prison|jail|rehab)|been (arrested|evicted|convicted|sectioned|declared bankrupt)|(up to (his|her|their) (eyes|\
            neck|ears))? in debt $)
            (customer|client|tenant|neighbour|neighbor|couple|man|woman|chap|fella|lady|gentleman|caller)(s)? .. (been (in|to) (prison|\
            jail|rehab|court)|in (prison|jail|rehab)|been (arrested|evicted|convicted|sectioned|declared bankrupt)|went bankrupt|is \
            bankrupt|going bankrupt)
            (gone|went|been|going|go|goes) through (a|an|his|her|their|the)? (_)? (divorce|separation|bankruptcy|breakdown|chemo*|rehab|\
            custody|miscarriage)
            your (=ex|ex wife|ex husband|ex partner|ex boyfriend|ex girlfriend|former wife|former husband|former partner) (s)? .. (changed|\
            moved|lives|living|new|account|ordered|owes|pays|gave|address|number|called|rang|cancelled|is now|has)
            (his|her|their|hotels|pubs|cafes|shops|schools|inns|neighbours|mr _s|mrs _s|arms) (last|latest)? (cheque|cheques|direct debit|\
            payment|card) .. (bounced|bounces|was declined|got declined|was refused|got refused)
            the _ (and|n) _ (_)? (owe|owes|(is|are) (# (days|weeks|months)|way|well|badly|still|always|far)? behind ($|with|on)|are in \
            arrears|are in debt|pay (us|less|only|#)|pays (us|less|only|#)|spends|spend #)
            (between|just between) (you and me|ourselves|us|you me) ... (#|pay*|paid|owe*|margin|cost*|customer*|boss|neighbour*|bill|debt|\
            money|price*|bankrupt|profit|sack*|trouble|password|hospital|divorc*|drink*)
            (shouldnt|should not|not (supposed|allowed|meant) to|not really (supposed|allowed|meant) to) .. (tell|say|telling|saying|give|\
            giving|share|mention) ... (#|pay*|paid|owe*|margin|cost*|customer*|neighbour*|bill|debt|but|cafe|shop|hotel|mr|mrs|he|she|his|\
            her|password|price*)
            (down|across|over|up) the (road|street|lane|hill|way) .. (pay|pays|owe|owes|order|orders|ordered|paid|spend|buy|took|take) (a|\
            #|us|more|less|about|only|lot|nearly|over|twice|double)
            (were|we are|we re) (on|making|looking at|getting) .. # .. (profit|margin|markup|percent on|per cent on)
            (he|she|hes|shes|colleague*|manager|boss|driver|*s|_) (off|away|in hospital|out) .. (having|had|with|for|getting|because of) \
            .. (operation|out|removed|surgery|baby|treatment|breakdown|depression|cancer|stress|knee|hip|back|heart|counselling|\
            gallbladder|hysterectomy)
            (they|supplier*|manufacturer*|factory|wholesaler*|makers|importer*) (only|just)? (charge|charges|sell|sells|let|bill|invoice) \
            (it|them|us) (have)? .. (to us|#|a (pound|quid|tenner|fiver)|for|at|have)
            the *s (at|from|on|in|next|down|over|across|round) .. (#|road|street|lane|door|farm|corner|village|way|avenue|close) .. (owe|\
            owes|pay|pays|paid|ordered|order|havent|hasnt|spend|are behind|had|bought|cancelled)
            (i can|let me|i shouldnt|dont mind) (tell|telling|say) (you)? .. (what|that|how much)? the _ _? .. (ordered|pays|paid|owes|\
            bought|took|spends|orders) .. (#|last|every|for|us|from|twice)
            (on|went on|gone on) (maternity|paternity|sick leave|compassionate) .. (her|his|because|number|heres)
            (heres|here is|thats|that is|use|try|take|its) (his|her|their|my supervisors|my managers|*s) (own|personal|private|home|mobile|\
            direct)? (personal|private|home|mobile|login|log in|password|pin|address|cell) (number|mobile|login|password|is|its|address|\
            email|phone|code)?
            (number|flat|house|unit) # .. (owes|owe|hasnt paid|havent paid|never pays|is behind|pays|has an unpaid|paid (only|less|more))
            (the|our|my|system|admin|staff|office|internal|managers) =passwords _
            (getting|going through|went through) (a|the|her|his)? (divorced|divorce|separated|separation|chemo*|breakdown)
            {CLIENT} (on|in|at|by|near|opposite|across|next) .. (takes|take|has|gets) # .. (cases|boxes|from us|a week|pallets|bags|every)
            (neighbour|neighbor|competitor|rival) .. (at|in|across|next|opposite|down) .. (pays|owes|ordered|spends|earns|is paying|is \
            behind|hasnt paid|bought)
            (his|her|their) (=mobiles|=numbers|mobile|home number|cell|private number|personal number) (is|=s|oh|zero|#|=its)
            (mate|friend|pal|neighbour|neighbor|cousin|brother|sister|competitor|rival|competition|opposition) (_)? (gets|pays|takes|buys|\
            owes|has) (about|only|nearly|over|around|twice)? (#|half) .. (percent|per cent|%|=off|discount|pounds|quid|grand|euro*|box*|\
            case*|week|month|less|than|us)
            (boss|manager|director|driver|supervisor|colleague|hes|shes|theyre|he is|she is) (is|are)? on (about|around|over|nearly|only)? \
            # .. (thousand|grand|=k|an hour|a year|a month)
            (wife|husband|partner|girlfriend|boyfriend|missus) (just|has|=s)? (left|dumped|divorced|leaving|cheated on|walked out on|threw|\
            thrown|kicked) (him|her|out)
            (accounts|warehouse|office|dispatch|reception|stores|billing|finance|sales|hr) (is|has|=s|got|went|had|just|was|been) .. \
            (pregnant|divorc*|depress*|alcoholic|cancer|rehab|sacked|chemo*|breakdown|affair|bankrupt)
            {CLIENT} .. (on|in|at|by|near|opposite|across|next|over|down|up|round) ... (=skint|gone bust|going bust|bankrupt|going under|\
            in liquidation|cant pay|on stop|struggling|behind with|in arrears)
            (costs|cost|pay|bought|buy) ... sell (it|them|that) (on|to you)? (for|at) .. #
            (leaves|gives|giving) us .. (#|half) .. (percent|per cent|%|pounds|quid|profit|margin|euro*)
            (profit|margin|mark up|markup|money|few quid|bob or two) (in|on) (it|that|those|these|them|this) for us
            (=hospital|=school|{CLIENT}) (is|are|=s) on (a|#|about|only) .. (pence|pounds|percent|=p|quid|unit|tariff|contract|rate)
            (his|her|their) (husbands|wifes|partners|boyfriends|girlfriends|husband|wife|partner|boyfriend|girlfriend) (has|just|is)? \
            (walked out|left (him|her)|run off|ran off|cheated|cheating|moved out|having an affair|in (prison|jail|rehab))
            (somebody|someone|people|one (house|customer|family)|another (house|family)) (on|in|from|at) (your|the same|that) (road|street|\
            block|building|village|estate|lane) ... (cut off|not paying|owes|owe|behind|arrears|pays|paid|bought|ordered|bankrupt|evicted|\
            disconnected)
            (code|password|pin|passcode) (to get|for getting|to open) (in|into|through|the) ... (is|#)
            (mr|mrs|miss|ms|dr) _ (ordered|bought|booked|got|has|had|took|chose) the (same|very same|identical)
            our (own)? (cost|costs) .. (works|work|comes|come) (out)? (at|to) .. #
            (people|couple|family|folk|tenants|ones|man|woman|lady|chap|gentleman) (in|at|from) (the)? (flat|house|shop|unit|office|place|\
            bungalow|farm|room) (below|above|next|opposite|across|over|behind|beside|downstairs|upstairs|number) ... ({_DOES}|on (the|a) \
            (cheaper|dearer|faster|slower|old|new|other|better|same|lower|higher))
            (he|she) (=drinks|=gambles|is on (tablets|medication|antidepressants|benefits|probation|the sick))
            its (his|her) (liver|heart|kidneys|nerves|bowels|prostate|lungs|mental health|depression|drinking|waterworks)
            (had|has|takes|took|got|bought|buys) .. (#|a|several|some) .. (off|from) (us|me) .. (at|for|last|every|this|a (week|month)|only)
            (sell|sells|sold|supply) (it|them|these|those)? (on)? to us (at|for) .. #
            we (hardly|barely|scarcely|dont) make (a (thing|penny|profit|bean)|anything on|much on|any money)
            (his|her|their) .. (bankruptcy|insolvency|eviction|probation|parole|court case|divorce|custody)
            (theyre|they are|hes|shes|he is|she is) (only|just|already|all)? on (about|just|only)? # .. (pence|pounds|percent|per cent|=p|\
            quid|unit)
            (neighbour|neighbor|next door|competitor|rival|mr _|mrs _|miss _|ms _) (mr _|mrs _|miss _|ms _)? (is|was|are|were) (only|just|\
            about|around|on)? # .. (this|last|a|per|every) (quarter|month|year|week)
            what we (actually|really)? pay .. (for it|is|for them) .. #
            (were|we are) (only|just|currently|actually|still|really)? (paying|charged|billed|getting (it|them|these|those|that)) (in)? \
            (for|at|about|around|only|just|less than)? (only|just|about|around)? (#|half|next to|pennies|peanuts) .. (for|a|per|each|\
            ourselves|=to|pounds|quid|pence|on|wholesale)
            (cost|costs) us (next to nothing|pennies|peanuts|half|a fraction|hardly anything)
            (were|we|im|boss|company) (only|just|probably|easily)? (clear|clears|clearing|making|earning|netting|net|pocketing|creaming) \
            (off)? .. (#|a third|a quarter|half|double|a fortune|a bomb|a packet|good money|hardly anything|next to nothing|pennies|a \
            killing) .. (on|per|out of) (each|every|it|them|that|those|these|the|one|a|top|this|your|you)
            we (only|just|usually)? (pick|picked|snap|snapped) (it|them|these|those|everything|stuff) up .. for (about|around|only|just)? \
            (#|a (pound|quid|fiver|tenner|couple)|next to nothing|pennies|half)
            the *s (at|from|on|in|next|down|over|across|round) .. (#|road|street|lane|door|farm|corner|village|way|avenue|close) (have|has|\
            are|been|had|were|is)? (been|always|still|also)? (in arrears|behind|in debt|late with|bankrupt|evicted|struggling|cut off|\
            disconnected)
            (neighbour|neighbor|competitor|competition|rival|opposition) .. (is on|are on|chose|went for|switched|uses|signed|is with us|\
            are with us|has signed|took out|upgraded|downgraded|cancelled)
            (down|across|over|up|along|round|opposite) (the|your) (road|street|lane|hill|way|corner|high street|square|green) (just|only|\
            also|always|recently|already)? (pay|pays|paid|owe|owes|order|orders|ordered|spend|spends|buy|buys|bought|took|take|takes|\
            switched|signed|cancelled) .. (a|#|us|more|less|about|only|lot|nearly|over|twice|double|theirs|the same|from|with|for|it|them)
            (had|having|has|got|with|after) (a|an|her|his|the|another)? (nervous|mental|bad|third|second)? (=miscarriage|=chemo|\
            =chemotherapy|=hysterectomy|=vasectomy|nervous breakdown|mental breakdown|=abortion|=mastectomy|affair with|drink problem|\
            drinking problem|gambling problem|eating disorder)
            (hes|shes|is|was|been|*s) on (a|his|her) (final|last) (written)? warning
            (give|reach|get|ring|call|try|text|email|catch|send|contact|phone|find) .. (on|at|to)? (his|her|their|*s) (own|private|\
            personal|home) (mobile|number|phone|cell|line|address|email)
            (having|got|have|has|in|with|into) (serious|big|some|a few|a bit of|terrible|real)? (money|cash flow|cashflow|financial|\
            marital|marriage|drink|drinking|gambling) (trouble|troubles|problems|problem|difficulties|worries|issues)
            {CLIENT} (on|in|at|by|near|off) _ (road|street|lane|avenue|close|square|drive|hill|row|park|estate) ... ({_DOES}|(uses|use|\
            used|burns|gets through|goes through) .. #)
            {CLIENT} (next door|across|opposite|down the|over the|up the|in your|on your|near you|by you|two doors|upstairs|downstairs) \
            ... (uses|use|used|burns|gets through|goes through) .. #
            (told|tells) us (that)? (theyre|they are|hes|shes|he is|she is|its|they were) .. (closing|selling up|shutting|bankrupt|in \
            trouble|divorc*|retiring|struggling|going under|pregnant|ill|skint|being evicted)
            *s (garage|cafe|pub|shop|hotel|restaurant|bar|bakery|salon|bistro|takeaway|deli|diner|gym|florist|chippy|farm|practice|surgery|\
            store) (only|just|still)? (=pay|=pays|=owe|=owes|=spend|=spends|=orders|=buys) .. (#|us|over|about|less|more)
            (read|give|tell|send) you (the last|another|the other|that|some other|a different) (caller|customer|client|person|lady|\
            gentleman)s .. (address|number|name|details|order|bill|account|email)
            {CLIENT} (who|that) (rang|called|was on|phoned|came|ordered) (before|just|ahead of|earlier) ... (gets|pays|paid|ordered|owes|\
            took|got|has) .. (#|a|the|half)
            (chinese|indian|italian|turkish|greek|thai|chippy|kebab|curry|tandoori|crown|bell|swan|plough|red lion|white hart|kings head|\
            royal oak|rose and crown) (on|in|at|by|near|opposite|across|next|over|down|up|round) ... (spends|takes|pays|owes|orders|\
            ordered|buys|gets|paid|cancelled|is behind) .. (#|us|about|a|nearly|over|last|with|on|from)
            (middle of|going through|getting) (a|his|her) (messy|bad|nasty|horrible|acrimonious)? (divorce|separation|breakup|break up|\
            custody)
            (text|give|send|pass|tell) you *s (=mobile|=home|=private|=personal|=cell|=address|number)
            (butcher*|baker*|florist|chemist|barber*|grocer*|vet|garage|surgery|school|hotel|pub|cafe|shop|neighbour*) (next|opposite|\
            across|down|up|over|round|along|near|beside) (to|from|the|you|door|your) ... (=owes|=owe|=pays (#|less|more|only)|=spends|is \
            (behind|=skint|closing|in arrears))
            {CLIENT} (had|has|have|still has) (an|a) (unpaid|overdue|outstanding) (bill|invoice|balance|debt|account)
            (settled|paid|cleared) (his|her|their) .. (invoice|bill|account|balance|debt)
            (sacked|fired|dismissed|suspended|let go) for (stealing|theft|drinking|fighting|fiddling|being|not|sleeping|lying)
            our (margins|markups|profits) (is|are)? (about|around|roughly|nearly|only|a|#)
            signed off (with (his|her)|sick|by the doctor)
        """)
        + DISCLOSURE,
        weak=lines(f"""
            (he|she|they|who) (couldnt|didnt|cant|could not|wouldnt|stopped|never) (pay|paid|paying|afford (it|the payments)|keep up (the|\
            with))
            (not|isnt|hasnt been) (been)? (announced|public|official) (knowledge)? yet
            (under your hat|hush hush|under wraps|strictly between)
            (it|they|that) comes? in at #
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
            (cant|cannot|can not|not allowed to|wont|couldnt|unable to|we never|i never|would never|i dont|we dont|may not|not permitted \
            to|not able to|am not) .. (tell|disclose|give|say|share|discuss|reveal|comment|pass|talk|confirm|know|hand|go into)
            (confidential|data protection|gdpr|privacy)
            you (still|currently|now|already|also|do)? (=owe|=owed)
            (what|that|if|when|because|and|once|so|have) you (=paid|already paid)
            (your|a new|new|choose|forgotten|reset|resetting|changed|strong|different|own|temporary|security) (own|new|online|account)? \
            (password|pin|login|passcode|code|username)
            (password|login|pin) (reset|link|you (chose|choose|set|use)|is (on|in) (your|the) (letter|email))
            (discount|voucher|promo*|delivery|collection|reference|order|booking) code
            (refund|compensat*|pay you|pay your|pay back) .. you
            (if|when|whoever|anyone who|customer who|customers who) (he|she|they|a customer|the customer|anyone|someone|your customer) .. \
            (owes|pays|orders)
            (his|her) (work|office|direct) (number|line|email|extension)
            (driver|customer) (pays|paid) (on|by|the)
            you (earn|make|get|keep)
            (you|youve|youd|did you|have you) (have|had|already|also|always|only|last)? (had|took|got|bought)
            your (own)? (divorce|custody|bankruptcy|insolvency|probation)
            (youd|youll|you will|you would|you could|you can|youre|you might) (easily|probably|still|be|also|only)? (make|making|earn|\
            earning|get|have|see|keep|clear|sell|put) .. (#|about|around|profit|margin|half|a third|percent|on|it|them)
            (average|typical|usual|normal|standard|retail|retailers|shops|your|healthy) (retail)? (margin*|markup|mark up|profit)
            (if|should|anyone|customers|people|households|whoever|someone) .. (money|financial) (trouble|difficulties|worries|problems)
            (your|you) .. (final|last) warning
            (account|bill|invoice|letter) .. (final|last) warning
            (are|if|while|when) you .. (getting|going|went)
            your (own)? (alarm|door|access|safe|key) code
            (to|for) you (for|at)
            (profit|margin) (in it|on it|there|on top)? for you
            (add|put) .. (vat|tax|service|delivery|carriage|fuel)
            (delivery|parcel|van|lorry|order|pallet|truck|ship|ships|post|flight|plane|driver|engineer) .. (land|lands|landed|arrive|\
            arrives)
            (collection|parcel|locker|gift|activation|product|bar|post|area|dialling|order|error|fault|colour) code
            (take|takes|took) (parcels|deliveries|it in|them in|in)
            (had|has|have|asked) (the|a) (same|similar) (question|problem|issue|trouble|thing|idea|query)
            (in|on) your (own|letter|contract|email|account)
            ordered .. (last time|for you|on your|from your)
            at your (place|end|shop|office|company|branch|site)
            (sorry to hear|hope (that)? (he|she|hes|shes|they)|get well|best wishes|wish (him|her)|give (him|her) my)
            (the one|one|whatever|what) (that)? (you|youve|you have) (chose|chosen|set|picked|made|created|use|used|normally)
            (with|on) (another|a|your) (delivery|drop|parcel|order|job)
            (our|the) (depot|branch|showroom|warehouse|stores|yard) (on|in|at|near|by)
            our (shop|store|garage|salon|bakery|farm|cafe|surgery|clinic|place) (on|in|at|near|by)
            account for the (shop|salon|business|firm|company|office)
            (has|once|after|when|until|if) (he|she|they|you|youve|a customer) .. (settled|paid|cleared)
        """),
    ),
}
