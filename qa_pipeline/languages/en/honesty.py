"""English: what an agent must not promise or deny."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.overclaims import DENIALS, OVERCLAIMS

_COMPANY = "(we|us|our (drivers|warehouse|people|staff|team|system|packers|technicians|engineers|lads|guys|computers|machines|scales|side|\
company|firm|end|records|courier*|products|supervisors|couriers)|the (system|computer|warehouse|scales|machine|records|scanner|software|\
drivers|packers|meter)|this company)"

ACTS = {
    "guarantee": Act(
        says=lines("""
            (hundred|100|hundred and ten|110|thousand|1000|million) (percent|per cent|%) (guarantee*|safe|reliable|risk free|secure|\
            foolproof|promise|certainty|it (will|=ll)|itll|you (will|=ll)|youll|works|effective|proof|success|satisf* guaranteed|nothing|\
            never|no risk)
            (guarantee*|promise*|certain|sure|swear|assure you|safe|effective) .. (hundred|100|thousand|110) (percent|per cent|%)
            i (can|will|do|=ll|would|could)? (absolutely|personally|fully|totally|happily|really|even|definitely|safely|certainly|\
            completely|honestly)? guarantee (you|that|it|this|the|your|there|nothing|success|results|a (result|profit|sale|success)|\
            =hundred|=100|its|youll|no|theyll|they|everything|no one|an)
            (ill|we can|we|we do|we will|well|and) (absolutely|personally|fully|totally|even|definitely|completely|always|happily)? \
            guarantee (you|that|it (will|wont|never)|nothing|success|results|itll|youll|no (problems|risk|faults|delay)|=hundred|=100)
            guaranteed to (see|notice|feel|love|double|triple|work|sell|make|earn|save|win|succeed|arrive|last forever|never|please|\
            increase|boost|last|be|bring|fix|lose|cure|pay|get|grow)
            (absolutely|completely|totally|fully|one hundred percent|utterly|definitely|thats|its|success|results|happiness|profit|\
            satisfaction|a|double) guaranteed $
            (absolutely|completely|totally|utterly|definitely) guaranteed
            (nothing|nothing at all|not a thing|not one thing|nothing whatsoever) (can|could|will|would|is going to|ever|at all|is ever \
            going to|possibly) (possibly|ever|ever possibly|at all|conceivably|will|can)? (go|goes|happen|break|fail) (wrong|to it)?
            (it|they|this|nothing|that|there) (cant|cannot|can not|could never|can never|couldnt) (possibly|ever|ever possibly)? (go wrong|\
            fail|break|lose|let you down|be wrong|be late|leak|go bad|not work|happen again)
            (cant|cannot|can not|cant possibly|could not|couldnt) (possibly|ever) (go wrong|fail|break|lose|let you down|leak|break down|\
            be late|happen|disappoint|arrive late)
            (you|youll|ye) (simply|just|literally|really)? (cant|cannot|can not|can never|could never|couldnt) (possibly|ever)? lose $
            (you|youll|ye) (simply|just|literally|really)? (cannot|cant|can not|can never) (possibly|ever)? lose (out|with|on|money|a \
            penny|anything|here|by)
            (it|they|this|that|system|these|those|machine|product|line|service|which|ours|one|will|=ll|=d) (will|would|=ll|simply|just|has|\
            have|absolutely|really|=can)? (never|not ever) (ever)? (break|breaks|broken|break down|breaks down|fail|fails|failed|go wrong|\
            goes wrong|let you down|lets you down|leak|leaks|wear out|stop working|need (repair*|replacing|fixing)|crash|crashes|go down|\
            goes down|be late|come late|disappoint|go up|rust|die|wear)
            (itll|theyll|it will|you will|youll|you ll|itd) (never|not ever) (ever)? (break|fail|go wrong|leak|wear out|let you|have (a|\
            any) (problem*|trouble|issue*|complaint*|worries|bother)|have (problem*|trouble)|have to (repair|replace|fix|worry about it \
            (again|ever))|lose|regret|run out|see (a|any) (fault|problem)|need (another|a repair|to (replace|fix))|be (disappointed|\
            without|late|let down)|want|crash)
            never have (a|any|one|another|single) (problem*|trouble|issue*|bother|fault*|breakdown*|worry|worries|complaint*) (again|ever|\
            with|$)?
            (give|gives|giving|given|have|got) (you|ye)? my (word|solemn|personal guarantee|personal word|oath|absolute)
            (my|our) (word of honour|solemn (word|promise|oath)|personal guarantee)
            (word of honour|scouts honour|on my (life|honour|mothers|childrens|kids|grandmothers)|i swear|hand on (my)? heart|cross my \
            heart|hope to die|pinky promise)
            (stake|bet|put) (my|the) (life|reputation|job|house|career|mortgage|neck|last|shirt|bottom|name) (on|that)
            mark my words
            (absolutely|zero|no|without any|completely|not the slightest|not even a|there isnt any|entirely) (no|zero|free of|without|\
            slightest|small*|tiniest)? (risk|danger|chance of (failure|loss|it|anything|problems|delay)) (whatsoever|at all|of any kind|\
            involved|to you whatsoever|for you whatsoever|here|to you at all|for you at all)
            (absolutely|completely|totally|entirely|zero|hundred percent|100 percent|utterly) (no risk|risk free|zero risk|riskless|\
            without risk|foolproof|fool proof|bulletproof|safe and)
            (foolproof|fool proof|infallible|fail safe|failsafe|idiot proof|iron clad|ironclad|(cast iron|castiron|rock solid) (guarantee|\
            promise|certainty))
            (its|theyre|is|are|absolutely|completely|totally|literally|quite) (absolutely|completely|literally|totally|quite)? \
            (unbreakable|indestructible)
            (theres|there is|is|has|=s) (absolutely|simply|just|literally)? (no|zero|not a) (way|chance|possibility|possible way|earthly \
            way) (on earth|in the world|at all|whatsoever|in hell|=that)? .. (it|that|this|they|he|you|we|anything|of) .. (late|wrong|\
            fail*|break*|lose|losing|happen*|not|miss|delay|disappoint*|go|leak|again|sell|be|regret)
            (you|youll|you ll|ye) (will)? (definitely|certainly|surely|absolutely|undoubtedly|without (a)? (doubt|fail)|a hundred percent|\
            100 percent|for sure|easily guaranteed) (be)? (earn|earning|make|double|doubling|triple|sell (out|all|every|them)|win|profit|\
            get rich|recover|lose weight|succeed|sleep|never|sold)
            (double|triple) (your|the) (money|profit|takings|income|sales|turnover) (guaranteed|for (sure|certain)|no question|without \
            (a)? (doubt|fail)|definitely|hundred)
            (definitely|certainly|absolutely|surely) (never|double|wont ever|triple)
            (promise|swear|assure) (you|ye|it|that|faithfully)? .. (never|nothing (will|can|bad)|absolutely|no (problem*|risk|chance|\
            delay*) (ever|at|what)|hundred|hundred percent|100|always|double|on my|without (fail|exception)|every single|forever|no matter)
            (always|never|every single time|every time) .. (without (fail|exception)|no exceptions|no matter what)
            (never happen|wont ever happen|never ever happen|not ever happen|never occur) (again|to you again|twice) (i|we|you have|thats|\
            guaranteed|hundred|100)?
            (impossible|physically impossible|no way|inconceivable|unthinkable) for (it|them|this|that|anything|you|us) to (go wrong|fail|\
            break|lose|be late|leak|not|happen|miss)
            (cure|fix|solve|stop|last|work|sell|double|protect|sort) (it|you|them|that|your .. _|this|everything)? .. (guaranteed|for good \
            guaranteed|forever guaranteed) $
            (forever|for good|always|for life|for ever) (guaranteed|no question|full stop)
            (no|zero|not any|isnt any|without any) risk (of any|whatsoever|at all|to you at all|whatever|of any kind)
            (dead|sure|racing) (cert|certainty) .. (you|it|that|they|youll|itll|$)
            (youll|you will|you ll|youre going to|bound to) (easily|certainly|surely)? (double|triple|quadruple) (your|the) (money|sales|\
            takings|profit*|income|turnover|trade)
            not (a|the slightest|the remotest|an earthly|even a) (chance|possibility|hope|danger|risk) (of|that|in)
            (absolutely|completely|totally|hundred percent|dead|utterly) (certain|sure|positive) (that)? .. (you|it|theyll|itll|youll) .. \
            (make|earn|double|work|never|sell|win|profit|last|succeed)
            guaranteed or (my|i|your)
            ifs (no|and|or|=no)? buts
            shadow of (a)? doubt
            (cant|cannot|can not|carnt) lose (its|it|with|on|out|$|so|that|as|because|anything|either)
            (absolutely|positively|definitely|certainly) (positively|absolutely)? never (have|need|see|get|run|be|break|fail|again|happen)
            (its|theyre|absolutely|completely|totally|is) (bulletproof|bullet proof)
            (outlive|outlast) (you|us|me|your)
            risk free .. (cant|carnt|cannot|never|nothing|hundred)
            (hundred|thousand) per (sent|scent|cents) .. (guarantee*|sure|certain|safe|wont|will)
            (hundred|100) (percent|per cent|per sent|%) (guarantee*|promise) .. (it|you|this|that|they)
            (no|not a|zero) (chance|possibility|danger|way) of (it|them|that|this|anything|one) .. (failing|breaking|going wrong|leaking|\
            happening|not|running out|being late)
            (cant|cannot|will never) fail (i|we|you|guaranteed|$)
            (you|ye) (literally|simply|possibly|absolutely|just)? (cant|cannot|can not|could never) (literally|simply|possibly|absolutely|\
            just|ever)? go wrong
            (hundred|100) (percent|per cent|%) (definitely|absolutely|going to|will|gonna)? (be|going to be|get|will be) (with you|there|\
            at|on time|delivered|done|fixed|ready|sorted|perfect|fine|right|happy|satisfied|safe)
            (hundred|100|thousand|million|1000) (percent|per cent|%) .. (no (question|doubt)|without (a)? (doubt|fail)|for certain|for \
            sure|on time|every time)
            (guaranteed|=garanteed|=garantied|=guarenteed) $
            nothing (bad|else|ever|at all|serious|whatsoever)? (can|could|will|is going to|ever|would) (possibly|ever|really)? happen* (to \
            (it|you|your|them|us|the)|with (it|that|us|your)|$)
            (promise|swear|assure) (you|ye)? .. (there will|therell|youll have|youll|itll|it will|theyll) .. (no|never|not) .. (problem*|\
            issue*|trouble|delay*|whatsoever|again|ever)
            (itll|it will|theyll|they will) (easily|definitely|certainly)? (last|go on|run|keep going|work|hold|stay) (for ever|forever)
            (we|weve|we have) never (ever)? (let|failed|lost|missed|disappointed) .. (down|customer|one) .. (and we)? never will
            (youll|itll|theyll|you will|it will|they will|youd) never (ever)? (have|see|need|get|hear|find|want|be|run|lose|regret|buy|\
            look) ... (again|as long as you live|in your life|ever|as long as)
            never (have|see|get|need) another
            (certain|sure|promise*|guarantee*) .. (hundred|one hundred|thousand) (and (ten|one|twenty))? (percent|per cent|%)
            (not|never) in a (million|hundred|thousand) years
            (its|thats|is|it is) a (sure thing|dead cert|racing certainty|sure bet|stone cold certainty)
            (covered|safe|protected|secure|fine|there|arrive|working) ... (whatever happens|no matter what|come what may)
            (were|we are|our _ (are|is)|they are|hes|he is) never (ever)? (late|wrong|=off|down|short|out of stock|ill) ($|not|ever|and|i)
            not (once|one single time) not (ever|one)
            impossible (for (it|them|this|that|you|the|your|our|a|any|anything|prices|anyone) (_ _|_)?)? to (go wrong|fail|lose|break|end \
            up|be late|leak|pay more|miss|go up|rise|go down|be disappointed|regret|overpay|run out|crash|scratch|damage|get it wrong|make \
            a loss|have (a problem|problems|trouble))
            (never|never ever) (ever)? (again)? (pay|pays|paying) (more|a penny more|over|that much|extra)
            (price|prices|rate|bill|cost|tariff) .. (will|=ll|can|could) (never|not ever) (ever)? (go up|rise|increase|change|be (higher|\
            more))
            (will|=ll|youll|itll|theyll|well|shell) never ever
            (will|ill|well|itll|youll|theyll|shell|hell|be|definitely|going to) ... (no matter what|come what may|whatever happens|come \
            rain or shine|rain or shine|hell or high water|if its the last thing)
            (youll|you will|youre going to) (be)? (earning|making money|making a profit|in profit|saving|rich|better off) ... (certain|for \
            sure|for certain|definitely|no doubt|without (a)? doubt|hundred)
            (we|our (drivers|deliveries|products|service|engineers|people|team|company|machines|couriers)) (have)? (never|dont ever|do not \
            ever) (ever)? (let (anyone|anybody|you|people|customers|a customer|our customers|a single) (_)? down|fail|fails|failed|miss a|\
            goes wrong|go wrong|arrive late|are late|is late|been late|disappoint*)
            (cant|couldnt|wont|will not|not) (possibly|ever)? (be)? (let|leave|fail|disappoint*) (you)? (down)? (ever|guaranteed|i (swear|\
            guarantee)|on my life|hundred)
            (zero|no|not a|without the slightest) (doubt|question) (at all|whatsoever|about it|in my mind)? .. (youll|itll|theyll|it will|\
            you will|they will|hell|hes|shell)
            (youll|itll|theyll|you will|it will|they will) ... guaranteed $
        """)
        + OVERCLAIMS,
        weak=lines("""
            (no matter what|come what may|whatever happens|come rain or)
            (thats|that is|its) (a promise|my promise|certain|a certainty|for certain|for sure|a given) ($|i|we)
            (without|with out) fail $
            not let you down
            (promise|swear) (you|ye|it|that)? .. (it will|itll|theyll|they will|youll|you will|it wont|they wont|he will)
            (hundred|100) (percent|per cent|%) (sure|certain|positive|definitely|confident|correct)
            (risk free|no risk|zero risk)
            guarantee (delivery|next|it for|them for|by|you (delivery|a))
            (for sure|for certain) (it|you|they)
            (works|arrives|fits|sells) (every|each) (single)? time
            happen again .. (promise|swear|guarantee|my word)
        """),
        unless=lines("""
            (cant|cannot|can not|couldnt|could not|wouldnt|would not|no one can|nobody can|nobody could|no one could|who can|hard to|\
            unable to|not able to|be able to|difficult to|impossible to|tricky to|rather not|better not|dont|do not|didnt|did not|wont|\
            will not|never|neither|nor can|nor do|not going to|not here to|far be it from me to|reluctant to|hesitate to|hate to|stop \
            short of|without) (really|possibly|actually|honestly|quite|even|personally|ever|just|exactly|of course|obviously|sadly|either|\
            want to|like to|wish to|dare|in all honesty)? (guarantee*|promis*|swear|vouch)
            (cant|cannot|can not|couldnt|could not|wouldnt|would not|unable to|not able to|dont|do not|didnt|wont|never|nobody can|no one \
            can|not going to|not) (really|possibly|actually|honestly|quite|even|ever|exactly)? (give|make|offer|call|say|claim|want|like|\
            wish|hold|have|put|pretend|tell|mean|go (so|as|that) far) ... (guarantee*|promis*|word|hundred|100|swear|certain|sure)
            (cant|cannot|can not|couldnt|wouldnt|isnt|not|never|arent|hardly|far from|less than|wasnt|neither|nothings|nothing is|nothing \
            can be|rarely|seldom) (really|exactly|quite|ever|always|yet|be|entirely|altogether)? (a|an|any|one|much of a|the)? (guarantee*|\
            promise*|hundred|100|foolproof|infallible|certain|certainty|given|unbreakable|indestructible)
            (no|without|without any|not any) (absolute|cast iron|firm|hard|real|such)? (guarantee*|promise*|certainty|hundred)
            (guarantee*|promise*) (nothing|neither|no such) ($|but|though|except|thing|at)
            (guarantee*|promise*|certainty|word) (that)? (i|we|nobody|no one|none of us) (cant|cannot|couldnt|wont|dont|am not|are not|can \
            (give|make))
            (if|lying if|lie if|wrong if|unless|until|before|whether) (i|we|you|they|id|he) (could|can|were to|was to|had|ever)? \
            (guarantee*|promis*|said|swore|told you .. (hundred|100))
            (can|could|do|are|would|will|did|is) (you|they|he|she|it|that) (really|actually)? (guarantee*|promise*|a hundred|hundred|100|\
            certain)
            (youre|you are|theyre|hes|shes|you|he|she|they) (not|a|absolutely|quite)? (a|one)? (hundred|100) (percent|per cent|%) (sure|\
            certain|right|correct|positive|happy with)
            (within reason|almost|nearly|practically|virtually|as good as|pretty much|more or less|next to|fairly|reasonably) (unbreakable|\
            indestructible|foolproof|impossible|certain|hundred|risk free)?
            (price|rate|prices|delivery|stock|freshness|quality|slot|place|space|term|terms) (is|are|was|stays|be)? guaranteed (until|till|\
            for|by|$|from|at|as long)
            (is|are|was|be|stays|fixed and|not|isnt|arent|being|hours) guaranteed $
            (i|we|id) (have|had|ve)? (only|just|never|already)? (said|told you|promised) it (would|might|could|should)
            if (its|he|she|it|that|they|you) .. (no matter|whatever happens)
            (year|years|month|months|#|money back|manufacturer*|makers|factory|best price|price match|lifetime|extended|full|written|\
            standard|satisfaction) (guarantee*|warrant*)
            (guarantee|warranty) (card|period|certificate|document*|claim|is|of|runs|covers|expired|for|on|terms|department|from|applies|\
            against|lasts)
            (guaranteed|guarantee it|guarantee them) (for|by law|until|till|against|# year*|fresh|next|same)
            (under|in|out of|with a|comes with|has a|still) (the)? guarantee
            (should|ought to|must|shouldnt|could|why|did|has|had|have|weve|ive|youve) (have)? never
            (should|ought to) (never|not) (break|fail|happen|go)
            (hundred|100) (percent|per cent|%) (cotton|wool|natural|pure|recycled|organic|fruit|beef|juice|silk|linen|arabica|off|refund|\
            of the|leather|sure what|discount|cashback|polyester|renewable|vegan|rye|durum|merino)
            (not|isnt|wasnt|never) .. (foolproof|infallible|indestructible|unbreakable|risk free)
            (bullet|fool|fail) proof (glass|vest)
        """),
    ),
    "denial": Act(
        says=lines(f"""
            (we|i|our people|this company|our company|our team|our firm|nobody here|no one here) (simply|just|really|as a company|as a \
            firm|honestly)? (never|dont|do not|cant|cannot|didnt|did not|havent|have not|would never|wouldnt) (ever|simply|actually|have|\
            make|made|knowingly)? (make|made|do|send|sent|making|have made) .. (mistake*|error*|wrong|wrong (goods|items|parcel|order|one|\
            thing*|size*)|slip*|blunder*|that kind|such things|that sort)
            {_COMPANY} (simply|just|really|actually|would|could|can|do|does|are|is|=s)? (never|dont|do not|cant|can not|cannot|doesnt|does \
            not|wouldnt|couldnt|isnt|arent|is not|are not|didnt|would never|could never|havent|hasnt|no) (ever|simply|possibly|just|be|\
            have|make|made|get|actually)? .. (mistake*|wrong|error*|break|broken|lose|lost|fail*|lie|lies|forget|forgot*|damage*|miss|\
            missed|mix*|steal|stole*|throw|confuse*|short|at fault|to blame|responsible|capable of|late|leave it|do such|anything)
            (thats|that is|its|this is|it is|that s|quite|simply|just|what you say is|absolutely|completely|totally) (just|simply|quite|\
            absolutely|totally|completely|frankly|technically|physically)? impossible (we|our|the|it|i|because|on|they|$|everything|all|\
            from|with|that (we|our|it|the)|sir|madam|there|nobody)
            (thats|that is|its|this is|it is|that s) (just|simply|quite|absolutely|definitely|plainly|certainly)? (not true|untrue|a lie|\
            not correct|not what (happened|we (sent|said|promised))|incorrect|false|not possible (we|our|the|it|because|everything))
            (cant|couldnt|cannot|can not|could not|wouldnt|never|didnt) (possibly|really|simply|just)? (have|of|ever)? (=happened|has \
            happened|been (us|wrong|our|damaged|broken|our (fault|mistake|side)|here)|come from (us|our|here)|be (our|us|true|right that|\
            wrong|from us)|gone wrong (on|at|with)|left (us|here) (broken|damaged|wrong|like|dirty)) (here|with us|to us|at our|our|on our|\
            because|we|$|it|fault|mistake|end|side|that|like|again|in|broken|damaged)?
            (we|i|warehouse|lads|driver|packers|team|they|he) (sent|delivered|packed|dispatched|shipped|loaded|did|handled|processed|\
            billed|charged|posted|handed|checked|entered|installed|billed|fitted) (you|it|them|that|this|everything|the|your|all|out)? .. \
            (correctly|right (one|order|size|amount|item*|goods|thing|box*)|properly|perfectly|in (good|perfect|full|one piece|order|top|\
            mint|excellent)|as (ordered|it should|agreed|requested)|exactly (what|as)|by the book|to the letter|complete|without (fault|\
            error|damage|a mistake)|by the rules|what you ordered)
            everything (is|was|were|went|has been|looks|=s|out) (all|perfectly|absolutely|completely)? (right|fine|correct|ok|okay|in \
            order|done|perfect|as it should|normal|by the book|properly) .. (our|side|end|left|here|when|with us|from us|correctly|us)
            (nothing|not a thing|wasnt anything|isnt anything|was never anything|never anything|not anything) .. (wrong|amiss|faulty|the \
            matter) .. (on|at|with|from|when|by) .. (our|side|end|us|here|left|when it|the (goods|box*|machine|order|product|bill|invoice)|\
            it when)
            (no|never any|not any|wasnt any|isnt any|not a|hasnt been any|there was no|is no|not the slightest) (mistake|error|fault|mix \
            up|problem|blunder|slip*) (was|were|has been)? (made|on our|at our|our|here|on the part|by us|from us|with our|in our|by our)
            (wasnt|was not|isnt|is not|werent|certainly not|definitely not) (down to)? (us|our (mistake|error|doing|side|end|drivers|\
            warehouse|system)) (who|that|$|at|it|we|but|madam|sir|its|you|the|is|and|mrs|mr)
            (we|i|drivers|they) (did|have done|do|done|ve done) (absolutely|quite)? nothing wrong
            (we|i) (didnt|did not|dont|never|havent|have not) (do|done|did) (anything|a thing) wrong
            (we|i) (havent|have not|never|didnt|did not|dont) (ever)? (made|make) (a|any|that|such|the)? (mistake*|error*)
            (our|the) (records|system|computer|scan|figures|books|meter|readings|invoice*|bills|numbers|data|tracking|scales) (is|are|was) \
            (always|never|absolutely|perfectly|definitely|quite|completely) (right|correct|wrong|accurate|reliable|inaccurate|incorrect|\
            lie*)
            (you|ye) (must|have to) be (mistaken|confused|wrong|imagining|mixing|lying|thinking of)
            (we|i) (never|didnt|did not|have never|havent) (ever)? (send|sent|charge|charged|say|said|promise|promised|tell|told|break|\
            broke|lose|lost|damage|damaged|agree|agreed|receive|received|get|got|made|forget|forgot|deliver|delivered|bill|billed|\
            overcharge|overcharged|sell|sold|take|took) (you|that|it|any|such|anything|your|twice|the wrong|a wrong|them|wrong|to|this|a \
            thing|no|broken|damaged) .. (twice|wrong|that|mistake|it|anything|$|thing|broken|damaged|faulty|complaint|such|money|too much|\
            parcel|order)
            (it|they|parcel|box|goods|order|machine|item|everything|that) (definitely|certainly|was|were|all|most definitely)? (fine|\
            perfect|ok|okay|intact|working|sealed|undamaged|left|in perfect|in good|whole|fresh|in one piece|leave|complete|spotless|\
            perfectly) .. (when|until|condition|order|here|us|with us|warehouse|shape|depot|it left|=we) .. (left|packed|us|warehouse|here|\
            handed|our|delivered|$|checked|sent|perfect|good|fine)
            (nothing|not) (can|could|ever|gets|ever gets|to do) .. (wrong|lost|broken|mixed|late|blame) .. (here|with us|at our|in our|our \
            end|on our|us)
            (i|we) (deny|dispute|reject|dont accept|do not accept|refuse to accept|wont accept) (that|it|any|this|your|the) ..
            there (was|is|were|has been|cant be|can be|couldnt be) (absolutely|simply|definitely)? (no|not any|never any|any|never a) \
            (mistake|error|delay|fault|damage|overcharge|problem) (on|at|with|from|by|in|here|our|whatsoever|of ours)
            (no such thing|nothing of the (kind|sort)) (happens|happened|ever|could|can|=as|here|took)
            (wasnt|werent|was not|were not|isnt|not) (broken|damaged|faulty|wrong|missing|late|dented|cracked|wet|open|opened|leaking|\
            scratched) when (we|it left|they left|our|the driver|he|it was) .. (packed|sent|left|us|here|warehouse|delivered|loaded|\
            checked|it|handed)
            (no way|impossible|doubt|not possible|cant be) (that)? (that|it|this|these) (came|come|is|was|left|happened|could have) .. \
            (from us|our|here|us|ours)
            (that|this|it) (=didnt|did not|couldnt|never) (come|came|happen|happened|leave) .. (from us|here|at our|with us|our|on our)
            (no way|impossible|inconceivable|unthinkable) (that)? .. (our|we|us) .. (driver|drivers|did|do|sent|would|could|people|staff|\
            warehouse|team|lads|engineer*|system|made|charged)
            (cant|couldnt|cannot|wont) (possibly)? be (down to|because of|on|from) us
            never (once|ever|yet) (sent|billed|charged|delivered|shipped|lost|made|got|had|mixed|packed|let)
            (records|system|computer|log|sheet|tracking|screen) (show*|says|say|shows|clearly shows) (it|that|everything|you|they|we) .. \
            (correct|right|complete|in order|correctly) ... (so|and|therefore|must|cant|$)
            nothing (whatsoever|at all)? (wrong|faulty|amiss) with (what we|our|are|ours|anything we|it when|the _ when|the _ we)
            must (have|of|ve) (miscounted|misread|mislaid|lost|counted|dropped|broken|damaged|made|got|done|mixed) ... (we|it|they) \
            (packed|sent|delivered|loaded|put|checked|always|definitely|was fine|were fine|left)
            (doesnt|couldnt|cant|does not|never) (just|simply)? happen* (with|at|in|to) (our|us)
            refuse to (believe|accept|admit) .. (we|our|us|that|it|this)
            (know|knew) for (a fact|certain|sure) .. (it|we|they|the _|everything) (went|was|were|left|sent|packed|delivered|arrived)
            (department|team|office|people|staff|drivers|packers|girls|lads|fitters|bakers) (simply|just|really)? (dont|doesnt|never|do \
            not|does not) (get|gets|make|makes|do|lose|forget|mix) (things|it|anything|that|mistakes|errors|orders|stuff) ..
            (fault|mistake|error|problem|blame) (certainly|definitely|simply|really|clearly)? (isnt|wasnt|is not|was not|cannot be|cant be|\
            does not lie|doesnt lie) (on|at|with|down to) (our|us|are)
            (fault|mistake|error|problem) (must be|has to be|is definitely|lies) .. (your (end|side)|with you)
            never (leave|leaves|left|goes|go) (here|out|us|our) .. (damaged|broken|like that|wrong|faulty|short|dirty|late)
            not something (our|we|my) (_)? (would|do|does|could|ever|staff|people|drivers)
            (people|staff|packers|team|lads|drivers|girls|we) always (count|check|weigh|double check|pack|inspect|test) .. (twice|\
            everything|every|it|them) .. (so|and) .. (cant|couldnt|not|impossible|never)
            (so)? (it|that|they) (cant|couldnt|cannot) (possibly)? be (short|wrong|broken|damaged|late|ours|missing|off|stale)
            so no (it|they|that|nothing) (wasnt|werent|was not|isnt|is not|cant|couldnt)
            {_COMPANY} (simply|just|really|would|do|does)? (never|dont ever|would never) (ever|simply|just)? (leave|leaves|left|dump|dumps|\
            throw|throws|drop|drops|lose|loses|deliver|delivers|send|sends|sell|sells|charge|charges|bill|bills|overcharge*|double charge*|\
            swear|swears|shout|shouts|speak|speaks|treat|treats|behave|behaves) (parcels|boxes|it|them|things|goods|anything|anybody|\
            anyone|people|customers|a job|jobs|deliveries|stuff|a mess|mud|like that|like this|in that way|so|orders|letters|broken|\
            damaged|faulty|wrong|late|stale|twice|too much|rotten|off)
            (no|not one|none of) (our|engineer*|driver*|fitter*|packer*|colleague*|technician*|member*|employee*|one|body|courier*|baker*) \
            (of ours|of us|here|of staff|in this company|at this company|_)? (would|could|has|have|had|did|does) (ever|never)? (do|done|\
            leave|left|make|made|say|said|send|sent|behave*|act|acted|charge*|broke|broken|break|treat*|speak|spoken|told|tell|lose|lost|\
            take|taken|touch*|damage*)
            (nobody|no one|no body|none of us|not one of us|not one of our) (here|in our|at our|on our|in this|from our|from here|of ours|\
            in the|at this)? (_)? (would|could|has|have|=s)? (ever)? (made|makes|make|done|touched|opened|broke|lost|damaged|forgot|\
            overcharged|mixed|got (it|that|this)) .. (mistake|error|that|it|this|anything|wrong|up)
            (nobody|no one|no body) (here|in our|at our|in this|from our|from here|of ours) (_)? (told|said|promised|sent|charged|took|\
            swore|shouted)
            (that|it|this) (=didnt|did not|never|cant have|couldnt have) (actually|simply|just|even)? happen* $
            (we|weve|ive|theyve|we have|driver|drivers|hes|shes|lads) (have|has)? (done|did) (absolutely)? nothing wrong
            we (never|have never) (ever)? (promised|agreed|guaranteed|offered|said|told|quoted|confirmed) (you|that|it|to|any|a|anything|\
            such|nothing|#)
            (youre|you are|you re) (simply|just|quite|clearly|definitely|very much)? (=mistaken|imagining (it|things|that|this)|\
            misremembering|the one (who is|whos) (wrong|mistaken))
            (mistake|error|fault|blame|slip|problem) (isnt|is not|wasnt|was not|is never|was never|cant be|cannot be|couldnt be|is \
            certainly not|certainly isnt) (ours|mine|with us|down to us|on us|here|from us|on our|at our)
            (that|it|this|which) (was|is|could|has)? (certainly|definitely|simply|absolutely)? never (been|be)? (our|ours|us) (mistake|\
            error|fault|doing|slip)?
            (order|parcel|it|everything|goods|box|delivery) (was|were) (delivered|sent|packed|dispatched|loaded) (complete|correctly|in \
            full|in one piece|as ordered|undamaged|intact) .. (whatever|no matter|i (know|can assure|assure)|and that|full stop|of that)
            (whatever|no matter what) you (say|claim|think) .. (it|we|they|our|the)
            nothing (at all|whatsoever)? wrong with (the way|how|what) (it|they|we|our|the _)
            (dont|cant|wont|find it hard to|refuse to|do not|cannot) (really|for one moment|honestly)? (believe|think|accept|imagine) \
            (that)? (our _|one of our _|any of our _|my colleague) (did|would|could|said|made|broke|left|lost|sent)
            (weve|we have|ive|i have|we|theyve|they) made no (mistake*|error*|slip*)
            you never (ordered|told us|asked for|rang|paid|sent (it|us)|returned it|mentioned|gave us|signed) (that|it|us|anything|any|$)
            (our|the) (records|system|computer|scales|meter|machine) (is|are) never (out|off|mistaken|at fault|incorrect)
            (absolutely|definitely|certainly|most certainly|most definitely) not (we|our|us|it|that)
            (out of the question|unthinkable|inconceivable|preposterous) (that|for)? (we|our|one of our|anyone here|us|anybody here|one of \
            us)
            our _ (simply|just|really)? (never|dont|doesnt|do not|does not|would never|wouldnt|never would|cant|couldnt) (ever|simply|just|\
            go and|go)? (scratch*|break*|damage*|lose|loses|forget*|drop*|steal*|lie|lies|swear*|shout*|overcharge*|miscount*|mislay*|\
            spill*|dent|dents|smoke|throw*|cut corners|serve (raw|old|cold|stale|burnt|bad|off|anything)|make (mistakes|errors)|get (it|\
            things|orders|that) wrong|go wrong|turn up late|arrive late|sell (stale|broken|old|bad|off)|send (out)? (broken|stale|old|\
            wrong|bad|the wrong|faulty))
            (cant|couldnt|cannot|wouldnt|would never) (possibly|simply)? have (charged|sent|lost|made|broken|damaged|overcharged|mixed|\
            forgotten|deleted|double|missed|delivered|told|said|promised|left|given|scratched|taken|stolen|billed|packed) ..
            (nobody|no one|no body) (at|in|from|within|working in) (this|the|our) (company|firm|shop|office|warehouse|team|department|\
            place|depot|kitchen|branch) .. (told|said|promised|sent|charged|took|swore|shouted|would|made|did|broke|touched|lost)
            (know|knew) for (a fact|certain|sure) (that)? (it|we|they|the _|everything|he|our _) (loaded|counted|checked|put|charged|\
            delivered|rang|told|did|had|posted|locked|closed|fitted|gave)
            (charged|billed|delivered|sent|packed|fitted|invoiced) (you|it|them)? (correctly|properly|right) (end of|full stop|and thats|\
            period)
            no (we|i) (did|have|do) (not|nt) .. (overcharge*|send|sent|charge*|break|lose|lost|make|made|forget|promise*|say)
            no we (certainly|most certainly|definitely|never) (didnt|did not|havent|dont|never|sent|charged|said|lost|made)
            no we (didnt|did not) (send|charge|overcharge|break|make|lose|do|say|promise|forget|leave|damage)
            {_COMPANY} (always|invariably) (count*|check*|weigh*|double check*|pack*|inspect*|test*|arrive*|deliver*|get*|do|does) (it|\
            them|everything|that|this|things|every)? .. (so|and) (it|that|they|there|nothing|no) (cant|couldnt|wasnt|cannot|isnt|can)
        """)
        + DENIALS,
        weak=lines("""
            (not|isnt|wasnt|never) (really|actually)? our (fault|problem|error)
            nothing (whatsoever|at all)? wrong with (that|the|your|this|it|them)
            (order|parcel|it|everything|goods|box|delivery) (was|were) (delivered|sent|packed|dispatched|loaded) (complete|correctly|in \
            one piece|as ordered|undamaged|intact)
            (i|we) (never|didnt) (say|said|promise*|agree*) (that|it|so|any|to)
            (nobody|no one|noone|none of our|not one) (else|customers|customer|other)? (has|have|ever|had|=s)? (ever|else)? (complained|\
            complains|had (a|that|this)|reported)
            (weve|we have|we|never) (never)? (had|have|heard) (a|any|such|one|that) complaint*
            (we|our drivers|our courier*|they) always (deliver|send|arrive|pack|check|come|do|get|sent|charge|bill) .. (on time|correctly|\
            right|properly|perfect*|exactly|everything)
            (you|ye) must (have|ve|of) (lost|mislaid|broken|dropped|misread|misunderstood|made a mistake|damaged|done|ordered|forgotten|\
            signed|pressed|typed|entered|given|misheard|confused|thrown)
            (thats|that is|its) (just|simply|quite)? (impossible|not possible|nonsense|out of the question)
            (i|we) (dont|do not|find it hard to|can hardly|cant) believe (that|it|you|this)
            (thats|that) (just|simply|really)? (doesnt|never|wouldnt|cant|does not|couldnt) happen* (here|with us|in our|to us)?
            (according to|says on) (our|the) (system|records) .. (correct|right|fine|delivered|ok|everything)
            must (have|of|ve) (miscounted|mixed|counted|been looking)
            (records|system|tracking|screen) (show*|says|say|shows) (it|that|you) .. (delivered|received|sent|signed)
        """),
        unless=lines("""
            impossible (to|for (me|us) to)
            (that|this|it) was (our|my|the companys) (mistake|fault|error|bad)
            (sorry|apolog*) .. (mistake|error|mix|wrong)
            (if|when|whenever|wherever) we (make|made|did|have made|sent)
            (should|shouldnt|should not|ought to|ought not to|must not|mustnt|wont|will not|never should|will never) (never|not)? (have|of|\
            ever)? (happen|happened|been|again|left|gone|arrived|come|had to|got)
            (want|like|wish|mean|hope|try|trying|meant|intend|need|aim|hate) (you|us|it|them)? to
            (have|did|was|am|are|do|had) (i|we) $
            our (customers|guests|prices|new|aim)
            (havent|have not|hasnt) got
            (checked|looked at|looked in) (the|our) (stock|system|prices|diary|calendar|route|list)
            (nobody|no one|we|i) (here|from (us|our _)|in (the|our) _)? (told|rang|called|let|warned|informed|answered|got back) .. (sorry|\
            apolog*|shame|our mistake|our fault)
            (sorry|apolog*|afraid|admit|i see|right) (that|but)? (nobody|no one|we|our)
            (cant|cannot|couldnt|dont|wont|not going to) (deny|argue|dispute)
            (make sure|ensure|so that|check) .. (never|doesnt|dont|no|wont|not)
            (everyone|everybody|anyone|we all|we do|sometimes|we can) .. make* .. mistake*
            (not|isnt) (our|one of our|from our) (product|department|brand|model|parcel|invoice|number|customer)
            (let me|ill|i will|we will|can i|could i) .. (check|correct|see|find out|fix|look|put)
            (cant|cannot|could not|couldnt) (find|see|locate|open|tell)
            (doubt|quite possible|possible that)
            (if you (keep|store|use|leave)|unless you (ask|want|tell|say)|as long as \
            you|on purpose|deliberately|on us to|that (answer|excuse) from)
        """),
    ),
}
