"""English: the seller's benefits, the customer's objections and the seller's understanding of them."""

from qa_pipeline.languages import Act, lines

_DEAL = (
    "(delivery|postage|shipping|fitting|installation|install*|setup|set up|carriage|maintenance|support|repairs|servicing|returns|calls|\
            breakfast|insurance|trial|month|months|gift|sample|service|updates|cancellation|callout|call out|storage|training)"
)

_MEASURE = "(bill|bills|cost|costs|usage|waste|energy|electric*|heating|spend|spending|fuel|water|time|work|workload|downtime|premium|\
fees|charges|outlay|effort|consumption|stress|risk|payments|interest)"

ACTS = {
    "benefit": Act(
        says=lines(f"""
            (save|saves|saved|saving|savings) (you|yourself|money|time|on|up|of|about|around|a|over|energy|fuel|hours|your|at least|a \
            lot|#|as much|in|every|there)
            (cut|cuts|cutting|reduce*|lower*|halve*|bring* down|slash*|trim*|shrink*) .. (your|the|on|down)? .. {_MEASURE}
            (less|lower|half the|fraction of the) .. {_MEASURE}
            cheaper (than|to run|for you|on)
            (pay|paying|spend|spending) (less|nothing|only for|half|for what)
            (better|good|great|more) (value|for you|for your|return*|coverage|signal|grip|yield|quality|picture|sleep|mileage)
            (earn|earning|earns|profit*|turnover|=takings|mark it up|resell)
            (make|makes|making) .. (money|margin|profit|return|pounds|quid|easier|quicker|life|difference|simpl*|on each|on every)
            (your|good|healthy|decent|nice|higher|bigger) (margin*|profit*|takings|sales|turnover)
            (sells|sell|selling|seller|sold) (itself|themselves|well|fast|out|quick*|like|really|very|brilliantly|better|more|a lot|\
            best|in)
            (fly|flies|flying|flew|walk|walks|run|runs) (off|out) (the|of)
            (best|top|strong|quick|fast) (seller|selling)
            (customers|guests|kids|children|residents|family|diners|staff|everyone|punters) (will|=ll|really|just|do|absolutely|tend \
            to)? .. (love|loved|adore|like|enjoy|ask for)
            (free|complimentary|no extra|at no) .. {_DEAL}
            {_DEAL} .. (free|included|on us|on the house|at no|costs nothing|thrown in|for nothing)
            (free of charge|for free|at no (extra|cost|charge)|no extra (cost|charge)|without (extra|charge|paying)|thrown in|comes \
            with|included)
            # (months|month|weeks|year) (free|interest free)
            (interest free|cash back|cashback|reward*|loyalty points|air miles|bonus|price (is)? (fixed|locked|frozen)|fixed (price|\
            rate)|no price rise*)
            (last|lasts|lasting|lasted) .. (longer|twice|years|year|ages|forever|months|weeks|lifetime|times|all (day|season|winter))
            (keep|keeps|keeping|stays|stay) .. (fresh*|warm*|cool*|cold|dry|longer|clean*|safe|for (weeks|months|days|ages|years)|sharp|\
            well|connected)
            (longer lasting|long lasting|hard wearing|hardwearing|heavy duty|waterproof|weatherproof|rustproof|shatterproof|dishwasher \
            safe|durable|reliable|robust|dust free|maintenance free|hands free|non stick|energy efficient|self cleaning|gluten free|\
            sugar free|organic)
            (warrant*|guarantee|guaranteed for)
            (cancel*|stop|leave|pause|walk away|send it back|return it|swap|switch|change) .. (any time|anytime|whenever|free|at any|\
            without|when you like|no questions|if you dont|no penalty|days)
            no (risk|obligation|commitment|contract|strings|tie in|hassle|mess|more|need to|waiting|queue*|fees|fee|fuss|hidden|deposit|\
            penalty|joining|setup|set up|charge|upfront|faff|minimum|drilling|plumbing|downtime|waste)
            without .. (commitment|obligation|contract|hassle|mess|waiting|queueing|queuing|stress|effort|drilling|strings)
            (money|your money) back
            peace of mind
            (covered|insured|protected) (if|for|against|from|when|in case|in|by|against)
            (protect*|prevent*|stops|avoid*|guards) (you|your|the|against|from|it|them|damage|wear|leak*|break*|any|limescale|mould|theft)
            (dont|wont|never|neednt|no longer|wouldnt|do not|will not|doesnt) (have|need) .. (to|worry|pay|any|a)
            (never|dont have to|wont|no need to|neednt|without having to|dont need to) .. (worry|queue|wait|run out|pay|leave|lift|iron|\
            clean|touch)
            (=faster|=quicker|easier|=lighter|stronger|cleaner|=safer|warmer|fresher|tastier|healthier|softer|simpler|smoother|quieter|\
            handier|greener|thicker|brighter|sharper|sturdier|tougher|richer|juicier|creamier|cosier|speedier|healthier|kinder|more \
            (comfortable|convenient|reliable|efficient|accurate|secure|choice|room|space|storage|data|channels|absorbent|tender|\
            flavour*|economical|control|time))
            (twice|double|triple|three times|ten times|# times) (as|the) .. (long|fast|quick|strong|much|many|speed|capacity|life|\
            absorb*|battery)
            (extra|spare|free up|gain|win|gives you back) .. (hour*|time|storage|space|income|day*|room|cash)
            (uses|use|using|needs|burns) (less|half|a third|a quarter|much less|hardly)
            (help|helps|helping) (you|your|keep) .. (your|you|sleep|save|cut|keep|reduce|sell|get|stay|manage|grow|attract|prevent)
            (means|that way|which means) .. (you|your|youll|youd|theres) .. (dont|wont|never|can|get|save|always|only|covered|able|no)
            so (you|your|youll|youd|theres) (dont have|wont|never|can (just|always|use|save|keep|have|sell)|save|always|only|are \
            covered|no)
            (you|youll|youd|you will|you would|gives you|give you) (get|have|get|be getting|receive|gain|benefit|enjoy) .. (free|extra|\
            access|unlimited|priority|discount*|faster|more|double|own|round the clock|24|reward*|protection|cover|support)
            (pays for itself|pay for itself|paid for itself|pays back|pay back)
            (good|great|kind|gentle|better|easy|easier|ideal|perfect) (for|on|to) (your|the|you|sensitive|clean|use|carry|store|fit|\
            back|skin|health|planet|environment)
            (unlimited|tax deductible|all in one|ready to|priority|round the clock|around the clock|24 7|same day service|plug in and|\
            set and forget)
            (soak|soaks|soaking) up .. (more|better|twice)
            (upside|advantage|benefit|beauty of it|good thing|plus side|nice thing|beauty)
            (half|third|quarter|fifth|# percent|# per cent|#|pounds|quid|lot|hundreds|money) off (your|the) .. (bill|bills|costs|energy|\
            heating|premium|spend|shopping|phone)
            (send|sent|return|take) (it|them) back (at our|free|for free|no|within|any|and get)
            (stay|stays|staying|remain) (crisp|fresh|soft|moist|good|warm|cold|cool|hot|sharp|white|bright|dry|firm)
            (nothing|no need) to (install|set up|sign|pay|lose|clean|assemble|learn|charge|download|build|worry)
            (plug|plugs|plugged) (in|straight in|and play)
            (shops|kitchens|cafes|customers|places|people|farms|salons|restaurants|pubs|garages|schools) like yours .. (sell*|shift*|\
            sav*|mak*|earn*|love|cut|see|get|double*|report|find)
            (shift*|sell*|shifts) .. (#|boxes|cases|twice) .. (a|per|each|every) (week|day|month)
            (means|so) (that)? (your|the|you) (staff|team|customers|family|kids|wife|chef|drivers|guests|house|van|machine) .. (arent|\
            wont|dont|isnt|can|get|never|spend|save|stays|will)
            (half|third|fraction) (of)? the (time|price|weight|effort|cost|size|calories|sugar|fat|salt|work)
            (never|no) .. (again|more) (trips|bags|bottles|lugging|carrying|queues|waste|mess|paperwork|bending|scrubbing)
            never (have to|need to) .. (again)?
            (cover|support|insurance|breakdown cover|protection|aftercare|service) .. (thrown in|included|free|as standard|built in|\
            comes with)
            (attract|attracts|bring|brings|pull|pulls|draw|draws) (in)? .. (customers|people|punters|trade|business|guests)
            (healthy|nutritious|low (fat|sugar|salt|calorie)|natural|no (additives|preservatives|sugar|chemicals)|biodegradable|\
            recycled|eco friendly|carbon|greener)
            (pay|pays|paid) (you|itself|for itself) back (in|inside|within|over)
            (month|year|week|pounds|quid|much|be|far|lot) better off
            (better off) (by|to the tune|each|every|per|a)
            (replacement*|repair*) .. (for life|for free|free)
            (makes|make|making) (your|the|you|it|life|cleaning|cooking|work) .. (easier|quicker|simpler|safer|look|run|nicer|better)
            (helpline|hotline|support|assistance|help|someone|engineer) .. (day and night|day or night|round the clock|on call|any time|\
            # hours|seven days)
            (keeps|hold|holds|keep) its (price|value|shape|colour|charge|freshness)
            (customers|guests|people|they|punters|diners) .. (come back|coming back|return) .. (for|more)
            (price|rate) (is|stays|wont) (fixed|the same|locked|guaranteed|go up|change)
            (takes|take|taking) the (hassle|work|worry|pain|effort|stress|guesswork|strain|sting|headache) out
            (goes|go|stretches) (further|a long way)
            (buy|order|replace|refill|top up|wash|change) .. less often
            (runs|works|lasts|good|goes) for (a|an|the)? (full|whole|entire|up to|at least|over|#|days|weeks)
            (get|gives|have) (you|your) .. (evenings|weekends|afternoons|life|day|mornings|time|sunday*) (back|free)
            (waste|lose|throw away|chuck|spend|worry|queue|bend|lift) (less|fewer|far less|a lot less)
            (spare|spares|spared|sparing) (you|your) .. (trip|hour*|work|trouble|journey|staff|effort|bother|expense|cost)
        """),
        unless=lines("""
            save (your|the|that|my) (number|details|name|file|address|contact)
            (not|isnt|no|wont|doesnt|arent) (included|free|covered|cheaper|faster|save)
            (no|not any|without) (warranty|guarantee|saving*|free)
            (no more than|no need to (shout|be))
            anything (else|more)
        """),
    ),
    "objection": Act(
        says=lines("""
            (too|bit|so|very|rather|quite|pretty|awfully|terribly|=a little) (expensive|dear|=pricey|steep|costly|high|rich|complicated|\
            late|early|big)
            (expensive|=pricey|costly|extortionate|overpriced|steep)
            (lot|load|heap) of money
            (cant|cannot|couldnt|can not|dont have|havent|no) .. (afford|budget|money|cash|funds|the means)
            (tight|tighten*|cutting back|cut back|watching the pennies|skint|strapped|cut down)
            (cheaper|less) (elsewhere|somewhere|down|from|at|online|in|with|on|than you)
            (dont|do not|wouldnt|not|never|no|didnt|cant) .. (need|want|use|require|interested|see the point|trust|believe|like|think \
            so|sell|eat|drink|fancy|have (time|room))
            no (need|use|call|demand|interest|point|room|space|time|call for)
            (not|isnt|im not|were not|wasnt|never) .. (interested|for (me|us)|convinced|sure|keen|ready|bothered|fussed|looking|worth|\
            my thing|our thing|our cup|right now|at the moment|today|now)
            (already|own|already have|already got) (have|got|own|use|using|=a|=an|one|two|our|with|it|them|plenty|enough|someone|\
            somebody|#|deal|supplier|contract|card|that)
            (got|ve got) (one|our|it|them|plenty|enough|someone|somebody|deal|supplier|contract|that|loads|two)
            (have|got|with|happy with|use|using|stick with|loyal to) .. (supplier|provider|contract|one already|already|someone (else|\
            for|who)|man who|lad who|firm that|ours|my own|our own|another company)
            (happy|content|fine|satisfied|suited|sorted|okay|all right) (with|as|where|already) .. (have|we|am|are|got|current|ours|\
            mine|old|what|one|it)
            (tied|locked|signed) (in|into|up) .. (contract|until|till|with|to|deal|another)
            (no time|busy|not a good time|in a meeting|driving|at work|in the middle|havent got time|have to go|got to go|gotta go|\
            haven't time|rushed off|in a rush|in a hurry)
            (ask|speak|talk|check|discuss|run|consult|clear|see) .. (wife|husband|boss|partner|manager|son|daughter|accountant|head \
            office|missus|owner|board|family|director|landlord|mother|father|mum|dad|committee|chef|other half|business partner|\
            colleague*|buyer)
            (wife|husband|boss|partner|manager|head office|owner|director|landlord|board|buyer|chef) .. (decide*|deals|handles|say|says|\
            wont|would|choose*|does all|have to|needs|does the)
            (not|isnt) (my|up to me|mine to) .. (decision|decide|call|department)
            (think|sleep) .. (about it|it over|on it|about that)
            (dont|never|hardly|not sure i|no longer|cant) (trust|believe|deal with|buy over)
            (scam|catch|too good to be true|con|strings|suspicious|sceptical|skeptical|wary|fishy|small print|hidden)
            (bad|terrible|awful|horrible|poor|once bitten|burnt|burned|stung|let down) .. (experience*|time|review*|before|last|twice|\
            by|with|things)
            (tried|had|used|bought) (it|one|that|them|this|something) .. (before|once|already|didnt|broke|no good|hated|rubbish|and)
            (didnt|dont|doesnt|wouldnt|never|wont|not) .. (sell|work for|move|shift|suit|fit|go down|taste|get on)
            (full|stocked|overstocked|plenty|loads|enough|piles|no (space|room)) .. (stock|storeroom|stockroom|cupboard*|shelf|shelves|\
            freezer|already|left|of (it|them|those)|here|for now|as it is)
            (stock|storeroom|stockroom|stock room|cupboard*|shelf|shelves|freezer|warehouse|fridge) .. (full|packed|overflowing|\
            bursting|chock*)
            (maybe|perhaps|some) (later|another|other|next) (time|year|month|day|week)?
            (too old|too small|too far|at my age|no idea how|wouldnt know how)
            (whats|what is) the (catch|point|use)
            (why|what) (would|should|do) (i|we) (need|want|change|switch|bother|pay)
            (nobody|no one|none of (us|my)|people here|not many) .. (buy*|use*|want*|eat*|drink*|need*|asks|wear*)
            (prefer|rather|sooner) .. (not|my|our|stick|keep|wait|old|the|to|spend|see)
            (dear|money|cost) (for (me|us|what)|than)
            wouldnt .. use (it|one|them)
            (leave|put|take) me (alone|off|out)
            last (one|time) .. (broke|rubbish|disaster|waste|mess|terrible)
            made of money
            (only|just) (just|recently)? (changed|switched|bought|got|signed|renewed|replaced|moved|ordered|had) .. (over|last|year|\
            month|week|one|new|it|provider|ours|them|recently)
            (sit|sits|sitting|gather*|lie|lying|stay) .. (shelf|shelves|dust|cupboard|drawer|garage|storeroom|unused|around)
            (bothered|fussed|my cup of tea|my sort|up my street|for the likes|our style|my style)
            (wife|husband|daughter|son|boss|partner|manager|brother|sister|accountant|head office|landlord|mother|dad|father|mum|\
            somebody else|someone else) .. (sees to|looks after|does (all|that)|deals|handles|sorts|decide*|in charge|takes care|buys|\
            orders)
            (ask|speak to|talk to|ring|contact) (the|my|our|with the) (owner|boss|manager|landlord|buyer|gaffer|governor|guvnor|wife|\
            husband|office|management)
            heard (that|it|this|them) (one)? (all|before|one|many)
            (winding|closing|shutting|selling) .. (down|up|business|shop|doors)
            (retire|retiring|moving house|moving out|moving away|emigrating|going out of business|redundan*|pensioner|on a pension|\
            fixed income)
            (never|dont|do not|wont|not) .. (buy|order|agree|sign|give|do (business|anything)) .. (over|on|by|off) the (phone|telephone|\
            internet)
            (rich|steep|dear|salty) for (me|us|my|our|what)
            (lost|lose|losing) .. (money|customers) .. (last|before|on)
            (manage|managing|managed|cope|coping|getting by|get by|doing fine|got by) (fine|perfectly|well|without|okay|ok|all right|as)
            (same|similar) .. (already|we have|i have|as what|before|at home)
            times are (hard|tight|tough|bad)
            (leave|leaves|left) (all)? (that|this|it|these things) (sort of thing)? to (my|the|our|him|her)
            (up to (our|my) (eyes|ears|neck)|rushed off|snowed under|run off|hands full|swamped|short staffed)
            (fingers|been) (burnt|burned|bitten|stung|caught out|had|conned|done)
            (at my|my) age
            what (would|do|am) i (want|need|do|going to do) with
            (too|bit|rather|pretty) much (for|money|to|really|at|$)
            (have|got) (one|a|an|two|our|some|plenty|it|them|enough) .. already
            justify (spending|the|that|it|another|paying)
            (budget|money|funds|budgets) .. (gone|spent|used up|allocated|run out|tight|frozen)
            think (that|this|things) (over|through)
            more than (i|we) (pay|spend|want|can|am|are|budgeted|have)
            (were|im|we are|i am) all (set|sorted|good|covered|stocked)
            (aint|havent|not|dont have|never) got (the|that|any)? (money|cash|budget|time|room|space|use)
            (out of|beyond|outside|above|over) (our|my) (price|budget|range|means|league)
            (run|put|take|bring) (it|this|that) (by|past|to) (the|my|our|a) ..
            (packed|gave|conked|broke|seized|fell) (up|in|out|apart|down) (after|within|in|on|before)
            (lot|bit|fair|too much) to (fork|lay|pay|shell|spend|splash|cough)
            (not|never|isnt|arent) (one|much of a one|really one|a great one|big) (for|on|into)
            (customers|people|punters|regulars|they|folk|lot|guests) .. (wouldnt|wont|dont|never|would never) .. (pay|buy|touch|eat|\
            order|go for|want|like|drink|notice|use)
            (dont|havent|not|no|never) (really|even|actually)? (got|have|enough) (the|any|much|enough|that kind of|that sort of)? (room|\
            space|time|money|staff|budget|use|call|need|cash|patience|storage|power|interest)
            (mood|time|patience|minute) for (sales|this|cold|salesmen|any of|that)
            (signed|gone|sticking|committed|tied|locked|in a deal) (up)? (with|to) (another|someone|somebody|a different|the other|our|\
            my|them)
            (sales|cold) (call|calls|pitch)
            (ripped off|rip off|hard sell|heard it all|another salesman)
            not (really)? (something|a thing|our|my) (we|i|sort|kind|style|priority|bag)
            (see|seen) what (we|id|wed|i|use) (would)? .. (need|want|use|do with)
            (sounds|looks|seems) (a bit)? (dear|pricey|steep|expensive|complicated|too good|fishy|iffy)
            (ring|call|try|ask) (me|us) (again|back)? (in|after|next) (a year|six months|a few|the new|the spring|year|month|a month)
            (man|lad|fella|chap|firm|woman|girl|bloke) (who|that) (does|comes|sees|handles|supplies|brings|looks after) (ours|it|that|\
            all|them|us|to)
        """),
        unless=lines("""
            (do you|have you|did you|can you|is it) (have|got|sell|a|too)? (free)?
            not too (expensive|bad|dear|much)
            (isnt|not) (expensive|bad)
            want to (order|buy|add|know|take)
            (got|have) (a)? minute* (yes|now|for you|go)
        """),
    ),
    "concede": Act(
        says=lines("""
            (understand|understandable|understandably|understood)
            (fair|good|valid|reasonable|sensible|excellent) (point|enough|question|comment|concern|thinking|do)
            (=thats|=its|=it is|=that is|quite|perfectly|only|very|totally|absolutely) (fair|reasonable|natural|sensible|right|true|\
            normal|valid|legitimate|wise)
            (youre|you are|you re|youve|you have) (quite|absolutely|perfectly|completely|totally|so|dead|not|got)? .. (right|wrong \
            there|a point|good point|correct)
            (see|hear|know|appreciate|respect|follow|grant|accept|recognise|realise|realize) (what|where|why|how|that|your (point|\
            concern|worry|position|situation|decision|reasons|view)|you (are|were|have|dont|need|want)|it|both|the point|of course)
            (get|take|got) (that|your (point|drift|meaning)|where (you|youre)|why|what you mean|the point)
            (i|totally|completely|fully|really|quite|do|can|can well|=d) (appreciate|respect|imagine|sympathise|sympathize|agree|relate)
            (makes|make|that does make) .. sense
            (of course|naturally|certainly|absolutely|sure|by all means|no problem|no worries|not a problem|no pressure|completely up \
            to you|up to you|your (decision|choice|call)|entirely yours)
            (no one|nobody|none of us|who) .. (likes|wants|enjoys|needs|wouldnt)
            (blame|argue with) you
            (i|grant|admit) .. (grant|admit|agree|accept|dont deny|concede) (you|that|it|with)?
            (lot|heard that|hear that|common|many (people|customers)|plenty of people|most people|others|lots of (people|customers)) .. \
            (money|say*|said|feel*|felt|told|concern|worry|asked|tell|think|thought)
            (that|it) (is|does|must|can) .. (a lot|expensive|busy|lot of|tough|difficult|hard|dear|a worry|sound a lot)
            (thats|its) (a lot of money|true|great that|good that|wise|a big (decision|step))
            (im|i am|glad|good|pleased|great|nice) (glad|pleased|happy)? to hear
            times are (hard|tight|tough)
        """),
        unless=lines("""
            (do|dont|did|didnt|if|not|cant) (you|i|we)? .. (understand|see|get it|hear|follow|know|agree)
            (see|get|hear|know) (it|you) (on|to|in|by|a|the|some|started|through|down|signed|back|from|later|soon)
            make sure
            have you (got|heard|seen)
        """),
    ),
}
