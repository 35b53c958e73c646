"""English: more that is promised without a condition, and mistakes denied. Part of the honesty."""

from qa_pipeline.languages import lines

_ILL = "(wont|will never|cant|cannot|never|doesnt|isnt|couldnt)"

_THEY = "(=it|=they|=he|=she|=we|=you|=itll|=theyll|=youll|=hell|=shell|=this|=that|=anything|=any|=one|=these|=those)"

_BREAKS = "(fail*|break*|leak*|go wrong|be late|get lost|lose|crash*|run out|wear out|rust*|let you down|go up|go off|be delayed|\
disappoint*|happen*|arrive late|be missing|miss|bounce|fit|work|spoil|stop|slip|move|crack|tear|rip|fade|shrink|come loose|come off|fall)"

_NO_WAY = "(no|zero|not a|=aint a|isnt a|not an earthly|not the slightest) (way|chance|possibility|danger|risk)"

OVERCLAIMS = lines(f"""
    {_NO_WAY} (on earth|in hell|in this world|in the world|whatsoever|what so ever|on gods earth|ever)? (that|of)? {_THEY} (will|would|can|\
    could|ll|wont|is|are|ever|going to|being|not)? (ever|possibly|be|being|get|getting|not)? (to)? {_BREAKS}
    {_NO_WAY} on earth {_THEY} (ll|will|can|could|wont)
    (zero|no|not any|nil) (risk|danger|worries) (none|at all|full stop|whatsoever|what so ever|ever|on your (side|part)|for you $)
    (no|zero|not a|without (a|any)?) (doubt|question|danger) (none|full stop|whatsoever|what so ever|about it $|at all $)
    (sure|certain|definite) (thing|winner) (mate|no|i|you|$|trust|believe|and)
    (thatll|that will|itll|it will|theyll|they will|this will|this thing will|will) (just|easily|definitely|certainly)? (last|go on|keep \
    going|run|serve you|see you) (you)? (forever|for ever|a lifetime|for life|until you die|till you die|your whole life|all your life|for \
    eternity|out $|longer than you)
    (never|not ever|wont ever) (have to)? (buy|need|want|look for|order|get|ring for|call) (another|a new|a different|any other) (one|_)? \
    (again|ever|$|in your life)
    (we|our _|they|hes|he|the _|she|this _) (have|has|=ve|=s)? never (once|ever)? (been|had|missed|lost|failed|broken|let|sent|run|\
    arrived) .. (and|and it|and they|and we|nor) (never will|it never will|we never will|they never will|never shall|ever will|wont ever|\
    wont)
    (our|these|those|my|this|that) (_)? (_)? never (ever)? (get|gets|are|is|arrive|arrives|come|comes|turn up|go|goes|break|breaks|leak|\
    leaks|fail|fails|lose|loses|crack|cracks|rust|rusts|crash|crashes) (damaged|lost|broken|late|wet|stolen|delayed|missing|wrong|off|down|\
    bad|stale|returned|$|ever|not|and)
    (without fail|rain or shine|hail rain|come what may|no matter what|whatever happens|come hell) .. (rain or shine|no matter what|\
    whatever happens|come what may|without fail|come hell)
    (for certain|for sure|absolutely certain|a hundred percent|definitely) .. (whatever happens|no matter what|come what may|rain or shine|\
    come hell|without fail)
    (whatever happens|no matter what|come what may|rain or shine|come hell or high water|without fail) .. (itll|theyll|hell|youll|well|it \
    will|they will|you will|he will|we will|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)
    (will|wont|itll|theyll|youll|definitely|certainly|shall) ... (no (question|doubt|two ways|ifs|argument) (about it|whatsoever|at all|\
    what so ever|in my mind)|without (a|any|the slightest|shadow of a)? (doubt|question) $)
    (eat my (hat|words|shoes)|resign if|hand in my notice|give up my job) (if|when)? .. (not|isnt|doesnt|arent|wont|late|wrong|_)
    (sure as (eggs|night|death|anything|fate|the sun|christmas)|safe as houses you|nailed on|stone cold (cert|certain*)|copper bottomed|\
    guaranteed or your)
    (set your (watch|clock)|you can bank on (it|that|us)|take (it|that) to the bank|put your house on|bet your (life|house|bottom dollar|\
    boots|last))
    (swear|promise) on (my|the|our) (_)? (life|grave|mother*|children|kids|honour|bible|soul|heart|head|eyes)
    (i|we) (can)? (promise|swear) (to)? (you|ye|faithfully|solemnly) .. (never ever|no one will|nobody will|nothing will|not a single|\
    every single|always|forever|hundred|ever again)
    (can|may) (be|feel|rest)? (absolutely|completely|totally|dead|entirely|hundred percent|hundred per cent|100 percent|quite)? (sure|\
    certain|assured|positive) (that)? .. {_ILL} (ever)? ... (again|ever|late|wrong|fail*|break*|go up|rise|change|problem*|leak*|lose|\
    happen*)
    (hundred|hundred and ten|110|100|thousand|million|200|two hundred) (percent|per cent|per sent|%) (_)? (_)? (will|wont|guaranteed|youll|\
    itll|theyll|never|no doubt|no question|certain to|bound to)
    (every (single)? (one|customer|person|time)|all of them|everyone|everybody) ... (will be|are|is|youll be|you will be|be|too) guaranteed
    (impossible|not possible|out of the question) (for|that) (it|them|this|that|these|those|anything|us|one|the _|any of (it|them)) (to)? \
    (ever)? {_BREAKS}
    (cant|cannot|can not|couldnt|impossible) (possibly|ever|simply)? (be)? (hacked|stolen|beaten|go wrong|fail|lose|broken|damaged) (ever|\
    it|$|not|full|no|i|trust|guaranteed|by any)
    (this|it|that|the _|they|these) (will|=ll|is going to) (completely|totally|instantly|permanently|definitely)? (cure|fix|solve|end|stop|\
    get rid of|remove) (it|that|this|the|your|all|every) (_)? (_)? (forever|for ever|for good|once and for all|permanently|guaranteed|in a \
    day|overnight|hundred|completely no)
    (we|our _|this company) (have|has|do|does)? (never|not once) (ever)? (make|made|makes|get|got|gets|had|have|lose|lost) (a|one|a single|\
    any)? (mistake*|complaint*|breakage*|order wrong|failure*|order* late|parcel*) (in|ever|and|since|not|$)
""")

_ERROR = "(mistake|mistakes|error|errors|mix up|mixup|slip|slip up|cock up|mess|shortage|overcharge|muddle|oversight|blunder)"

_SIDE = "(our (side|end|part|fault|mistake|error|doing|responsibility)|us|ours|my end|this end|here|the company*|our (driver*|warehouse|\
people|team|staff|fitter*|engineer*|system|company|lads))"

DENIALS = lines(f"""
    (that|it|this|there|which) (was not|is not|wasnt|isnt|cant be|cannot be|couldnt be|certainly wasnt|cant have been|couldnt have been) \
    (a|any)? (our|us who made the|one of our|down to our) (own)? (mistake|mistakes|error|errors|mix up|slip up|doing|blunder)
    (that|it|this|which) (isnt|is not|wasnt|was not|wont be|cant be|=s not|thats not) (down to|because of|caused by|on) (us|our (side|end|\
    driver*|warehouse|people|team|staff|system|company))
    (thats|its|this is) (definitely|certainly|absolutely|clearly|just|simply|really)? not (on us|down to us|our (mistake|error|doing|mix \
    up|slip)|one of our mistakes|because of us) (at all|so|no|whatever|full stop|im afraid|$|you|and|the|we)
    {_ERROR} (is|was|are|were|=s|certainly|definitely)? (not|isnt|wasnt|arent|werent) (ours|on us|mine|down to us|on our (side|end|part)|\
    our (doing|fault|mistake|responsibility)|with us|at our end|here)
    (not|wont be|refuse to|no reason to|dont|wont|why should we) (going to|be)? (take|taking|accept|accepting|have|carry|carrying|\
    shoulder) (the|any|that|all the) (blame|responsibility) (for|here|$|when|because|on)
    (we|weve|we have|the _|our _|ive|i have) (have|has|were|was|are|am)? (in no way|not in any way|not at all|definitely not|certainly \
    not) (to blame|responsible|at fault|involved|in the wrong)
    (were|we are|im|we were|our _ (is|was|are)) not (the ones)? (to blame|at fault|in the wrong|who (made|broke|lost|got))
    (there|theres) (was|is|were|has been)? (absolutely|simply|definitely|certainly)? no (mistake|error|mix up|overcharg*|fault|slip up) ($|\
    here|at all|you|its|it was|in it|by us|with (it|the)|we|and we|so|the)
    (no|isnt any|wasnt any|never any) (mistake|error|fault|problem|mix up|delay) (on|at|with|from|in) {_SIDE}
    (its|it was|it is|must be|must have been|was it not|well it was) you (who|that|yourself|lot)? (lost|broke|miscounted|dropped|mislaid|\
    misread|damaged|mixed|got it wrong|ordered (it)? wrong|made the mistake|forgot|gave us the wrong) (them|it|that|one|something)? (not \
    (us|our|we|me)|$|then|somewhere|after|when|at your)
    (delivered|sent|packed|loaded|shipped|handed over|dropped off|gave you) (it all|all of (it|them)|everything|the lot|the full|every \
    (one|box|last)|all #|the whole) ... (its you|it was you|you who|you (lost|miscounted|mislaid)|so (you|dont|its)|end of|full stop|and \
    thats (that|final)|no question|if (its|any|somethings) (missing|short))
    our (_)? (simply|just|really)? (dont|never|doesnt|do not|does not|cant|couldnt|wouldnt|didnt|did not) (ever|just|simply|ever just)? \
    (go off|go bad|go stale|go mouldy|leak|spoil|smell|rot|crack|come apart|come loose|fall apart|fall off|melt|fade|get lost|get damaged|\
    get mixed|go missing|disappear|fail|stop|arrive (broken|late|wet|damaged|short)|come (broken|damaged|open|like that|short)|turn up \
    (late|broken)|make mistakes|get it wrong|do that|do things like that|do such|charge (you)? twice|miss|leave) (like that|in (a|one|two|\
    three|#)|so|that|$|you|it|unless|not|on|customers|anybody|people|things|for)
    (our|the) (records|system|paperwork|tracking|computer|note|sheet|screen|log|books|list|papers|scan) (say|says|said|show|shows|shown|\
    has it|have it|is|are)? .. (delivered|complete|paid|cancelled|received|signed|ticked|correct|all there|as sent|full) .. (so (it|you|\
    that|they|there|we|its|thats)|end of|full stop|and thats|therefore|which means you|period)
    (boxes|box|goods|parcel|parcels|it|they|bags|tiles|bottles|everything|order|items|stuff|eggs|bread) (all)? (was|were) (perfectly|\
    absolutely|completely|all|quite|in)? (fine|perfect|okay|ok|good|intact|sealed|whole|sound|dry|undamaged|perfect condition|one piece) \
    (when|until|till) (they|it|he|we|the _) (_)? (left|packed|loaded|sent|handed|went out|dropped|delivered|checked|put)
    (left|leaves|went out of) (here|us|our _|the (warehouse|depot|shop|yard)) (in)? (perfect|perfectly|good|fine|full|complete|sealed|\
    intact|undamaged|one piece|a good|perfect working) ... (so|not|nothing|isnt|cant|wasnt|whatever|must)
    (so|therefore|and) (its|it was|thats|it is|it has|its got) nothing to do with us
    (you|ye) never (cancelled|canceled|returned|notified|informed|complained|reported|confirmed|emailed|mentioned (it|that)|gave notice|\
    sent (it|them|that|the) back) (it|that|us|anything|with us|to us|so|$|we|or|wed|otherwise|here|them)
    (wed|we would|we would have|there would be|thered be) (have|be)? (a|some|any)? (record|note|noticed it|seen it|known about it) (of (it|\
    that|any|this)|if (you|that|it) (had|did)|$|on (the)? (system|file)|here)
    (you|ye) (got|received|had|were sent|have) (exactly|precisely|just)? what (you|ye|was) (ordered|asked for|paid for|signed for|on the \
    order|agreed to) ($|full stop|end of|no|so|nothing|and thats|not|im afraid)
    (you must have|you mustve|you|you must of|must of) (dreamt|dreamed|misheard|made up|mistaken) (it|that|this|him|her|the|us|$|me)
    (you must have|you mustve|must of) imagined (it|that|this|the whole) (no|$|because|we|our|sir|madam|im)
    (i|we) (dont|do not|wont|cant|will not|cannot|refuse to) (accept|admit|concede|acknowledge) (that)? (we|our|it was us|it was our|there \
    was|any|anything was|you were)
    (we|our (lads|drivers|people|staff|lot|team|girls|fitters|_)) (have|has)? (havent|hasnt|have not|didnt|did not|never) (overcharge*|\
    mischarge*|shortchange*|short change*|double charge*|under deliver*|short deliver*|mislead|misled|lied|lie|cheat*|promise* (any|you)) \
    (you|anyone|anybody|a|any|us|no one|such|$)
    (our|the) (lot|lads|boys|people|drivers|guys|girls|fitters|team) (just|simply|really)? (dont|do not|never|wouldnt|didnt) (ever|go|go \
    and)? (leave|throw|drop|kick|break|lose|dump|steal|forget|swear|shout|smoke|skip|miss|scratch|damage)
    (so)? (that|it|this) (=didnt|did not|never|cant have|couldnt have|cannot have) (actually|simply|just|even)? (happen|happened|occurred|\
    gone on|been) (here|with us|at all|like that|the way you|on our|like you|$|so)
    (driver|drivers|fitter|engineer|man|courier|technician|colleague|girl|lad|he|she|they) (was|were|did|came|rang|knocked|waited|called|\
    turned up|arrived|tried|delivered) (there|here|definitely|come|call|ring|knock|twice|at|on time|exactly|round|and)? .. (#|time|on time|\
    twice)? .. you (just|simply|obviously|clearly)? (didnt|did not|werent|wasnt|must not have|couldnt have|were (out|asleep)) (hear|in|\
    there|at home|answer|home|see|listening|notice|up|open)
    (reading|bill|invoice|amount|price|count|total|weight|figure|charge) (is|was) (absolutely|perfectly|definitely|quite|completely)? \
    (right|correct|accurate) .. (we dont|you must|we never|our (machine|system|meter|scale)*|so you|full stop|end of)
    (we|they|the system|our _|the meter|meters) (dont|doesnt|do not|never|does not|didnt) (ever|just|simply)? (get|got|make|read|count|\
    measure|weigh|do) (them|it|things|those|these|orders|readings|that)? (wrong|mistakes|incorrectly|errors)
    (nothing|not a thing|not one thing) wrong with (our|the) (invoice|bill|system|meter|delivery|boxes|van|goods|work|records|bread|\
    product*|machine*|_) (you|its|it must|so|youre|must|at our|when|whatever)
""")
