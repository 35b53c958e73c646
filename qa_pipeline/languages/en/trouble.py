"""English: what is wrong, as the customer reports it."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.defects import DEFECTS
from qa_pipeline.languages.en.phrases import FAULT, WEEKDAY

PROBLEM = Act(
    says=lines(f"""
        (complaint|complain|complaining)
        (=broken|=broke|=damaged|faulty|=wrong|=missing|leaking|split|cracked|soaked|ruined|defective|overcharged|double charged|not \
        working)
        (doesnt|wont|isnt|didnt|hasnt|havent|never|does not|did not|has not|have not|not) .. (working|worked|connect*|come|arrived|turned \
        up|showed|shown|received|delivered|been delivered|switch on|charge up|heat|light up)
        (havent|have not|never|didnt|still not|not) (yet)? (got|get|had|received|seen) (it|them|my (order|parcel|refund|delivery|money|\
        card|letter|box)|the (order|parcel|refund|delivery|goods|box|card|one)|anything|a (refund|reply|call|letter)|our (order|delivery))
        (charged|taken|billed) .. (twice|wrong|too much)
        (=packed in|=conked|conked out|fell apart|falling apart|came apart|came off|gave up the ghost|gave out|gave up on (me|us)|died on \
        (me|us)|given up the ghost) ($|_)
        (went|gone|going|goes|turned) (all|completely|totally|half|just|a bit)? (mouldy|moldy|bad|rotten|sour|stale|dead|black|blank|bang|\
        wrong|missing|flat on|soggy|rusty|mushy|slimy|haywire|off $|off (before|by|already|again|when|in|after|within|and|two|overnight))
        (boiler|heating|pilot|light*|power|fire|flame|oven|internet|electric*|screen|picture|sound|signal|alarm|line|phone) .. (gone|went|\
        goes|keeps going|go) (out|off|down|dead|again)
        (was|were|is|are|came|gone|tasted|smelt|smelled|all) (all|completely|just|already|a bit)? (off|wet|damp|open|opened|empty|filthy|\
        dirty|short|dead|thawed|frozen solid|out of date|past its|past their|in bits|in pieces|upside down) (again|when|and|$|by|so|in|\
        with|on|half|this|last)
        (nobody|no one|no body|none of (you|them)|never) .. (=came|=comes|=rang|called|=turned|showed|answered|answers|=showed|replied|\
        =told|=rings|=got|arrived|=bothers|delivered)
        (had|have|got|been|were|theres|with|without) (no|any|without) (internet|broadband|signal|heating|hot water|water|power|electric*|\
        phone|service|reply|refund|answer|light|gas|dial tone|connection|delivery)
        (sent|given|brought|gave|delivered|got|received|had) (me|us|the|a)? .. (instead of|rather than|not the one|not what)
        (waiting|waited|sat|stood) (here|in)? (for|since|#|all|nearly|over|about|almost|weeks|ages|hours|three|two) .. (week*|day*|hour*|\
        month*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ages|years|morning|afternoon)
        (rude|nasty|sharp|abusive|shouted|swore|sarcastic|unhelpful|abrupt|offhand) (to|with|at|on) (me|us|my|our)
        (was|were|is|been|so|very|really|quite) (rude|unhelpful|abrupt|offhand)
        # .. (short|missing|too few|broken|split|cracked|light $)
        (keep|keeps|kept) .. (cutting|dropping|losing|crashing|freezing|breaking|leaking|stopping|tripping|going off|getting (charged|the \
        wrong)|charging|sending|ringing|making|switching|flickering)
        (problem|problems|trouble|issue|issues|fault|bone to pick|mix up|mistake|error|hassle) .. (with|on|again|in|about|to (report|\
        raise)|at|from|was|since)
        (bone to pick|not happy|let me down|let us down|letting us down|messed up|mucked up|cocked up|gone wrong|not right|isnt right|\
        wasnt right|not good enough|not as (described|ordered)|nothing like|no sign of|wont switch|wont turn|went off|not what i (ordered|\
        asked|paid))
        (only|didnt) .. (came|turned up|arrive*|got here) (at|on|in|until|till|by|after) .. (instead|late|gone|past|lunch|and)
        (came|turned up|arrived) .. (hour*|day*|week*) (late|after|later)
        (supposed|meant|promised|should have) (to)? (be|been|come|arrive*|me|us|have|had|here) .. (and|but|yesterday|last|monday|tuesday|\
        wednesday|thursday|friday|days ago|week)
        (charged|charging|billed|billing|paid|paying) .. (for something|for a|twice|that i|that we|extra|too much|never|double|when i|even \
        though|after i)
        (left|dumped|thrown|chucked) .. (in the rain|on the step|outside|on the doorstep|door step|with a neighbour|in the bin|over the \
        (gate|fence)|by the bins)
        (come|came|comes|coming|arrive*|was|were|is|always|hours|hour|days|day|week|delivered|delivery|driver|=van|very|so|again|turned up|\
        running|payment) =late
        =late (again|and|every|with (my|our|the)|by|delivery|deliveries|yesterday|on (monday|tuesday|wednesday|thursday|friday|saturday))
        (kept|swallowed|ate|eaten|retained|chewed) (up)? my (card|cart|money|cash)
        (fell|falling|fallen|came|coming) (apart|to pieces|to bits)
        only # .. (in the (box|pack|case|bag|crate|order|delivery|tin)|came|arrived|turned up|delivered|sent|instead)
        (is|are|was|were|paints|started|keeps|been|starting|all|its) .. (peeling|flaking|fading|rattling|dripping|overheating|sparking|\
        smoking|crumbling|rusting|wobbling|wobbly|flickering|sagging|unravelling|beeping|jammed|coming (off|apart|loose|away))
        (driver|fitter|engineer|technician|courier|lad|lads|fella|bloke|installer|plumber|decorator|your man) .. (knocked|broke|scratched|\
        smashed|damaged|dented|drove over|ran over|reversed|dropped|spilt|flooded|swore|shouted|hung up|walked off|refused)
        (taste|tastes|tasted|smell|smells|smelt|smelled) (really|a bit|very|so|of|all|absolutely|like)? (=off|funny|sour|=bitter|bad|wrong|\
        awful|strange|mouldy|horrible|metallic|rancid|rotten|disgusting)
        (isnt|wasnt|arent|not|werent) (at all)? what (i|we|id|wed) (asked|ordered|wanted|paid|agreed|was promised|had ordered)
        (came|arrived|has|theres|got|turned up|there was|there is) (with)? (a|an|huge|big) .. (scratch|dent|crack|hole|tear|stain|chip|\
        leak|rip|split|gash|crease)
        (promised|said|swore|told me) ... (and|but) (nobody|no one|never|nothing|still|it never|they never|he never) ..
        (somebody|someone|some one|some body|another customers|other peoples|the neighbours) elses? (order|parcel|delivery|bill|box|goods|\
        bread|account|shopping|package|invoice|statement|post|letter|letters|name|stuff|card|money|uniform|things)
        (got|sent|received|delivered|given|get|paying|charged) (me|us|you)? .. (somebody|someone|some one|some body) elses
        (weeks|days|months|hours|ages) .. (still|and) (still)? (no|nothing|not|havent|hasnt|nobody|no sign)
        (=snapped|broke off|fell off|came away|fell out|fell to bits|packed up (after|on|last|again|and|$)|seized up|blew up|caught fire|\
        conked out|blown up|burst open|came undone|come loose|came loose|came unstuck)
        (short|missing) (#|one|two|a|by) (box*|case*|crate*|tray*|bag*|of)
        (invoice|bill|statement|account|order|website|app|card|till) .. (has|have|says|shows|took|charged|lists|states|was charged|been \
        charged) ... (when|but|instead|twice|after|only|even though|although)
        (left|leaving|walked|trod) (mud|a mess|rubbish|dirt|muck|marks|footprints|scratches) .. (everywhere|behind|all|over|on|in|through)
        (terrible|awful|horrible|funny|strange|weird|loud|odd|dreadful) (=banging|noise|smell|taste|rattle|sound|humming|whine|burning|\
        grinding|stink)
        (nobody|no one|not one) (has|have|=s)? (got|gotten|come|been|rung|called|phoned) (back)? .. (back|to me|since|yet)
        took my (money|payment) .. (but|and)
        (lost|losing) (my|our|the) (order|parcel|delivery|signal|connection|internet|phone|power|picture|sound|payment|cheque|letter|goods|\
        case|box)
        (courier|you|youve|they|driver|post|somebody|warehouse) .. lost (it|my|our|the|them|half)
        (was|been|got|gone|went|getting) lost (in|by|on|again|somewhere|along|and)
        ordered _ and (got|received|was sent|you sent|ended up)
        (reading|bill|total|figures|invoice|measurements|size|sizes) .. (miles|way|well) (out|off)
        (nothing|none of (it|them)|not one of (them|you)) (has|have|had|=s|s)? (yet|still|ever|even|actually)? (come ($|yet|to (us|me|the)|\
        through|and|so|since|here|from|in the)|came|arrived|turned up|been (delivered|sent|done|fixed|collected|heard|refunded|sorted)|\
        shown up|got here|reached|happened|landed|appeared)
        nothings (come ($|yet|and|so|since|here)|arrived|turned up|been (delivered|sent|done|fixed|sorted)|happened|changed since)
        (where|wheres|where is|where are|whats happened to|what happened to|what has happened to|whatever happened to|any sign of|no sign \
        of) (the hell|on earth)? (my|our|that) (_)? (order|parcel|delivery|refund|engineer|driver|money|goods|package|box|boxes|lorry|van|\
        stuff|things|replacement|card|courier|technician|plumber|bread|flowers|tickets|invoice)
        (was|were) (due|supposed|meant|promised|scheduled|booked) ... (yesterday|last|ago|by now|this morning|already|weeks|days)
        (still|yet) (isnt|is not|arent|isn|not|no) (here|there|fixed|sorted|done|working|right|arrived|come|refunded|back|connected|\
        resolved|sign|word|news)
        (isnt|not|arent|hasnt|havent) (been)? (fixed|sorted|resolved|repaired|refunded|replaced|delivered|here) (yet|$|and|still|properly)
        still (waiting|chasing) ($|for (it|them|you|my|our|the|a|an|somebody|someone|anybody|that|this|news|word)|to (hear|be|get|receive)|\
        on (my|our|the|that|you|it)|and)
        still (without|missing|broken|leaking|faulty|wrong|on hold|nothing|nobody|havent|hasnt|isnt|doesnt|wont|being (charged|billed)|\
        dripping|dead|down)
        (not|isnt|wasnt|arent|werent|nothing like) .. (one|ones|colour|color|size|model|shade|type|flavour|thing|order|price|quality|brand|\
        kind|date|time) (that)? (i|we|id|wed|ive|weve) (picked|chose|ordered|asked|wanted|paid|agreed|was|were|had|booked|choose|selected)
        (=is|=are|=was|=were|=s|its) not (at all)? what (it|you) (said|says|promised|advertised|showed|shows|told)
        (=pushy|=pestering|=pestered|=badgering|=badgered|=hounding|harass*|=hassling|=hassled|=bullying|=bullied|=pressuring|=pressured|\
        =patronising|=condescending)
        (on|going on|went on|kept on|shouting|shouted|swore|laughed|laughing|snapped) at (me|us|my (_)?) (the|all|for|and|until|non|in|\
        when|on|over|to|$|like)
        (put|slam*|nearly put|hung|hang) (the)? (phone|receiver) down on (me|us|him|her|them)
        wouldnt (take no|leave (me|us) alone|let (me|us) (go|speak|finish|off)|listen|stop)
        stood over (me|us)
        (spoken|talked|spoke|talk|speaking|talking|speak) to (me|us|my _|her|him|people|anyone|somebody)? (so)? (like|as if|badly|rudely|\
        in that|down) ...
        (talked|talk|talking) down to
        (told|said to|telling|ordered) (me|us|my _|him|her) to (=just)? (shut|calm|get lost|go away|sign|push off|mind my|lump|get over|\
        deal with|do one|wait like)
        (do|did|doing|done) (you|yourselves|yourself) (any|no|yourself any|yourselves any) favours
        (he|she|they|driver|rep|agent|lad|chap|man|woman|somebody|one of your _|colleague|engineer|fitter|plumber|girl|fella|bloke|\
        assistant|staff) ... (was|were|=is|got|became) (so|very|really|rather|quite|extremely|a bit|just|pretty|downright|most)? (rude|\
        nasty|sharp|abusive|aggressive|pushy|unhelpful|abrupt|offhand|dismissive|impatient|patronis*|condescending|arrogant|sarcastic|\
        insulting|short with|horrible|unpleasant|disrespectful|snotty|stroppy|shouting|swearing|laughing|no help|useless|foul|drunk|late|\
        careless)
        (been|stayed|stay|sat|waited|hanging|stuck|stood|waiting|sitting) (waiting|sat|sitting|hanging|stuck|standing)? (in|here|around|\
        about|at home|home|by the phone|on hold|there|outside) (waiting|all)? (since|for (#|hours|two|the whole|you|him|your|nearly|over)|\
        all (day|morning|afternoon|week|weekend|evening)|from #|until #)
        (waiting|waited) (in|here|around|about|at home)? since
        (ordered|asked for|wanted|chose|paid for|booked|bought) ... but .. (got|received|sent|came|delivered|gave|brought|arrived|missing|\
        wasnt|nothing|nobody)
        (ordered|asked for|chose|paid for|booked) (a|the|an|#|_) (_)? and (i|we|ive|weve|you|they) (=got|=received|=sent|=brought|=gave|\
        were sent|was sent|been sent|ended up with|were given) (a|an|the|#|me|us|_)
        (box*|corner*|parcel*|crate*|package*|carton*|lid*|edge*|everything|its|it was|they were|came|arrived) .. (=battered|=bust|\
        =wrecked|=warped|=loose|=sodden|=sopping|=drenched|=opened|=undone|=unsealed)
        (wont|doesnt|didnt|wouldnt|refuses to|keeps refusing to) .. let (me|us) (log|sign|in|pay|order|through|on|check|use|book|change|\
        open|do it)
        (cant|cannot|couldnt|unable to|not able to|impossible to) (even|seem to|actually)? get (back)? (on|in|into|onto|to|through|online|\
        a signal|any) .. (internet|account|website|site|app|portal|system|online|emails|wifi|broadband|to (you|anyone|anybody|a human|your|\
        somebody)|signal|sound|picture|hot water|answer|reply|sense)
        (cant|cannot|couldnt|unable to|not able to|impossible to) (even|seem to|actually)? (load|print|receive|access|open the (door|box|\
        file|lid|window|app)|make (any)? calls|ring out|turn (it|the _) (on|off|down|up)|switch (it|the _) (on|off)|close (it|the _)|shut \
        (it|the _)|use (it|the _|my _|our _) (any|at all|because|since|properly|$)|get (it|them|the _) (to (work|start|open|close|fit|stay|\
        switch|turn)|open|off|started|working|going))
        (driver|lad|lads|man|engineer|fitter|fitters|courier|they|he|she|your _|workmen|builders|plumber) ... left (the|my|our|a|us|me|\
        everything|it|half) .. (open|unlocked|on all|running|mess|unfinished|outside|behind|hanging|undone|loose|lying|filthy|with no|\
        without|in the|on the)
        (#|an|half an|several|few|couple of|good|over an|nearly an|well over an) .. (hour|hours|minutes|days|weeks) late
        (isnt|not|arent|doesnt|wont|hasnt been|stopped) (keeping|staying|holding|cooling|heating|cooking|charging|draining|filling|\
        flushing|spinning|printing|recording|connecting|responding|lighting|freezing|keep|stay|hold|cool|heat|cook|charge|drain|fill|flush|\
        spin|print|record|respond) (cold|hot|warm|cool|up|on|properly|right|at all|water|its|the|$|enough|anything|any (water|heat|more|\
        longer)|through|down|any)
        (=leeks|=leeking|=leeked) (from|everywhere|out|through|at the|all over|water)
        (account|card|line|service|phone|access|order|number|internet|delivery|payment|subscription|sim|contract|policy|power) .. (been|\
        was|is|got|=s) (just|wrongly|suddenly|all)? (blocked|suspended|stopped|cut off|disconnected|frozen|locked|deactivated|declined|\
        rejected|disabled|barred|lost|mixed up|cancelled without|closed without)
        (shorter|longer|bigger|smaller|thinner|thicker|darker|lighter|lower|higher|dearer) than (the others|it should|it says|i ordered|we \
        ordered|i asked|the picture|advertised|stated|the label|promised|agreed|quoted|i was (told|quoted)|we (agreed|were)|you (said|\
        quoted|told))
        one (leg|side|end|half|door|sleeve|wheel|shelf|handle|of them) (is|was|=s) (shorter|longer|higher|lower|missing|loose|broken|bent|\
        a different|the wrong)
        (water|oil|smoke|sewage|rain|gas|juice|liquid|damp) (is|was|=s|has been|been|kept|keeps)? (now|still|just)? (coming|pouring|\
        dripping|leaking|running|seeping|gushing|all over|everywhere|come) (through|in|out|down|from|everywhere|under|the (floor|kitchen|\
        place|carpet)|up)
        (food poisoning|brought me out in|come out in a rash|came out in a rash|in a rash|came up in)
        (customers|guests|customer|people|diners|residents|parents|clients|they) .. (complained|complaining|sent (it|them) back|brought \
        (it|them) back|refused to eat|sending them back|werent happy|not happy)
        (bill|invoice|statement|charge|direct debit|premium|rent) .. (doubled|trebled|tripled|shot up|through the roof|out of nowhere|\
        doesnt add up|dont match|doesnt match|is out|miles out|makes no sense|sky high|way too high)
        (you|youve|they|theyve|somebody|someone|driver|courier|warehouse|he|she|lads) (have|has|just|only|completely|clearly|obviously|\
        also|went and|have gone and|never|again|still)? (forgot|forgotten|missed|mixed|messed|muddled|left out|left off|skipped|short \
        changed|shortchanged|undercooked|misread|mislaid|mis sent|crossed) (me|us|my|our|the|it|them|half|two|one|a|out|up|to (send|bring|\
        deliver|put|include|come|ring|call)|#|again|something|something off)
        (you|they|youve|theyve) (never|didnt|havent|dont|still havent|have not) (even)? (rang|ring|rung|called|call|phoned|told (me|us)|\
        tell (me|us)|let (me|us)|warned|informed|bothered|got back|came|come (out|round|back)|answer*|replied|reply|refund*|sent (me|us|it|\
        the)|delivered|deliver|fix*|collect*) (back|me|us|it|them|that|to|the|anyone|my|our|yet|$)
        (promised|told|said|supposed to (get|have|receive)) .. (a)? (call|ring|callback|call back|refund|email|reply|visit|replacement) \
        (back)? .. (never|but|and (nothing|nobody|i|still)|which)
        (wrong|incorrect|missing|no|broken|bad) (door|address|house|flat|street|branch|shop|colour|size|item*|goods|order|amount|quantity|\
        date|name|price|one|ones|part|parts|lid|label) (was|were|has been|have been|came|arrived|delivered|been|on it|on them|in the box|\
        turned up|again)
        (like|want|need|ringing|calling|phoning|wish) .. (to|about) (report|complain*|return|send back|a (fault|problem|missing|faulty|\
        broken|complaint))
        (paid|pay|paying) (extra)? for ... (and|but) (it|they|i|we|only|still) (still|only|has|have|had|all)? (took|came|got|never|wasnt|\
        only|still|had|isnt|didnt|has|arrived)
        (keep|keeps|kept) (on)? (getting|receiving|sending|being|cutting|tripping|jamming|sticking|restarting|resetting|switching|turning|\
        going|losing|dropping) (letters|calls|emails|bills|texts|messages|charged|the wrong|your|somebody|someone|other|sent|billed|told|\
        passed|cut|these|those|another|me|us|itself|themselves|off|out|blank|dead|down|up|stuck|its)
        (charged|billed|taken|debited|invoiced|took) .. (two times|double|three times|twice over|a second time|over again)
        (he|she|they|driver|courier|chap|lad|man|your _|postman|engineer|technician) (just|simply)? (never|didnt|did not) (even)? (ring|\
        rang|knock|knocked|wait|stop|look|check|ask|say|apologise|bother|buzz|try|finish|clean|sweep|tidy) (the|on|my|at|to|for|a|anything|\
        sorry|it|up|$)
        (just|only) left (a|the) card
        here (we are|i am|we go) .. (still|waiting|on {WEEKDAY}|a week|days|# (days|weeks|hours)|and (nothing|nobody|still))
        (told|promised|said) (me|us|it would|you would|hed|theyd|id|wed)? (be|come|have|it)? .. {WEEKDAY} (and|but) (its|it is|here|still|\
        now|nothing|nobody|that was|he|it|today)
        (on hold|in the queue|in a queue|hanging on|listening to (your|the) music) .. (for|nearly|over|about|the best part of) .. (#|hours|\
        ages|an|half|forever|whole)
        (got|only|came|received|sent|there (are|is|was|were)|with) ... (and|but|when) (it|there|i|we|they) should (be|have|of)
        (bill|reading|invoice|order|parcel|name|address|signature|box|goods|letter|account|item|number|meter|coat|handwriting) .. (is|are|\
        was|=s)? (not|isnt|wasnt|arent) (mine|ours)
        (colour|color|dye|print|ink) (=ran|runs|came off|comes off|faded|has run|bled|washed out)
        (rang|rung|called|phoned|emailed|e mailed|written|complained|chased) (you|in|up|about it)? (#|several|many|loads of|countless|a \
        dozen|so many|umpteen) times
        got nowhere
        (sent|delivered|went|gone|posted|shipped) (it|them|my _|our _|the _)? (to|at) (my|our|the|an|a|some) (old|previous|different|other|\
        last|completely|neighbour*)
        (hour|hours|minutes|days|weeks|week|month) (and a half|or (so|more|two)|too) late
        (rude|nasty|sharp|abusive|cheeky|horrible|short|dismissive|aggressive|condescending|sarcastic|offhand|impatient|snippy) (to|with|\
        at|towards) (me|us|my|our|her|him)
        (is|are|was|were|all|its|theyre|came|have|has|gone|got|looks|look|arrived) .. (=bulging|=swollen|=leaky|=wobbly|=wonky|=jammed|\
        =clogged|=rusty|=rusted|=corroded|=mildewed|=furry|=wilted|=wilting|=withered|=droopy|=drooping|=infested|=sodden|=discoloured|\
        =crooked|=lopsided|=scuffed|=creased|=crumpled|=flattened|=runny|=lukewarm|=rubbery|=blurred|=blurry|=pixelated|=muffled|\
        =distorted|=stuck|=undercooked|=bobbly|=shrunk|=shrunken|=frayed|=blistered)
        (fur|slime|weevils|bugs|flies|mice|ants|moths|mildew|droppings|grubs|hairs) (on|in|all over|inside|growing|everywhere)
        (cancelled|returned|closed|stopped|moved|paid|left) ... (and|but|yet) (youre|you are|im|you|ive|i|were|you keep|its|they|theyre) \
        (are|ve|have|am|been)? still
        (and|but) it wasnt (me|us|anyone here|anybody here)
        (not|wasnt|isnt) my signature
        (ordered|asked for|wanted|chose|paid for|booked) ... (and|but) (this|these|that|what|those) (is|are|s|was|were|i got|came|you sent|\
        has|have)
        (laughed|laughing|sneered|tutted|snapped|smirked) at (me|us|my)
        (cut|cuts|cutting) me off
        (worked|lasted|was fine|ran|held) .. (a|one|two|#|few|couple of) .. (day|days|week|weeks|minutes|hour|hours|times|month|months) .. \
        (and|then|but|before) .. (died|stopped|broke|packed|nothing|went|it|failed|gave|snapped|fell)
        (and|but) (now|then) (it|they|theyre|its|the _) (just|has|have|suddenly|all)? (died|dead|stopped|broke|broken|wont|doesnt|wouldnt|\
        packed|failed|isnt|cracked|leaking|leaks|stuck)
        (mud|mess|water|dust|paint|dirt|oil|rubbish|muck|glue|footprints|sawdust|plaster) .. (all (over|through|down|up)|everywhere|on (my|\
        our|the) (carpet|floor|wall|walls|stairs|sofa))
        (payment|charge|transaction|debit|item) .. (dont|didnt|never) (recognise|recognize|make|made|authorise|authorised|ask|asked|order|\
        ordered|agree|agreed)
        (saying|says|told|claiming|telling) .. .. (havent|not|never|didnt) (paid|ordered|signed|returned|sent|rung|cancelled) .. .. (and|\
        but|when) i (have|did|had|paid|sent)
        (left|leaving|leaves) (me|us|my _|our _|them|her|him) (without|with (no|nothing|nowhere|half|a)|waiting|standing|stranded|stuck|\
        short|hanging|high|out of pocket|sitting|freezing)
        (only|just) (got|had|received|been sent|sent|delivered|get) .. (half|part|some|one|two|#) (of)? .. (it|what|them|the (order|boxes)|\
        instead|i (paid|ordered)|we (paid|ordered))
        (doesnt|dont|didnt|not|isnt) (do|doing|work|working|perform) (what|as|like) (it|you|the|they) (says|said|should|is supposed|was \
        supposed|claim*|promised|advert*|described)
        (trying|tried) to (get|ring|reach|speak|contact|call|phone|log|pay|return|cancel) ... (since|all (day|week|morning|weekend)|for (#|\
        days|weeks|hours|ages|the last))
        (coming|come|came|lifting|peeling|pulling|falling|breaking|working) (up|off|away|apart|loose|undone) (at|from|round|around|in) \
        (the|one|its|every|both) (edge*|corner*|side*|seam*|end*|bottom|top|back|hinge*|middle|join*|handle*|wall*)
        went (everywhere|all over (the|my|our|me|everything))
        (driver|fitter|engineer|technician|courier|lad|lads|fella|bloke|installer|plumber|your man|van|lorry) .. (scraped|bumped|clipped|\
        dinged|chipped|cracked|hit my|hit our|blocked|parked (across|on|over)|flattened|spilled|splashed|stained|burnt|drilled|tore|ripped|\
        bent|trampled|squashed|drove (off|away|into|past|straight))
        (supposed|meant|promised|due) to (get|have|receive|be|come|ring|call|arrive|hear|collect|deliver|send|fix) ... (and|but) (i|he|she|\
        they|it|nobody|nothing|we|you) (didnt|havent|never|hasnt|dont|wasnt|isnt|werent|still)
        (bill|letter|letters|invoice|parcel|reminder|post) (for|to|addressed to|in the name of) (somebody|someone|a (man|woman|dead)|my \
        late|a mr|a mrs|the wrong (person|name|address))
        (van|vans|lorry|driver|truck|skip|pallet) .. (blocking|blocked|parked across|parked on|in the way)
        (you|youve|you have|theyve|they|been) (put|sent|processed|entered|delivered|posted|booked|debited|printed) ... (twice|double|two \
        times)
        (hasnt|havent|has not|have not|wasnt|werent|never|not) (yet|still)? been (added|credited|paid in|processed|updated|changed|posted|\
        sent|done|applied|cancelled|collected|picked up|dealt with|answered|registered|activated|installed|fitted|finished|corrected|\
        returned|transferred)
        (told|assured|promised) ... (and|but) (it|its|they|theyre|there|that|theres|he|she) (isnt|is not|wasnt|arent|doesnt|hasnt|werent|\
        never|didnt|dont)
        (paid for|ordered|asked for|bought|wanted) # .. (and|but) (theres|there is|there are|there was|its only|i only|we only|you only|\
        only)
        (took|taken|taking) (over|nearly|about|almost|more than|a whole)? (#|two|three|several)? (weeks|days|ages|forever|months|a week|a \
        month|week|month|hours) (to (get|come|arrive|answer|reply|deliver|refund|fix|be|reach)|for (it|you|him|them|anyone|somebody))
        every time (i|we) (ring|rang|call|phone|order|try|use|open|turn|switch|plug|log|press|ask|wash|print) ... (different|wrong|nobody|\
        no one|engaged|cut|same (problem|thing|mistake)|error|crash*|stops|trips|leaks|told|goes|late|missing|something)
        told (_ _|_|# oclock) and (its|it was|it is|nobody|they) .. (now|gone|past|came|never|still)
    """)
    + DEFECTS,
    weak=lines("""
        (dont|do not|didnt|didnt even|did not) .. (work|fit|come|arrive|turn up|open|close|show up)
    """),
    unless=lines(f"""
        (no|any|without|never had|never any|not a|isnt a|what|not got any) (problem|problems|trouble|issue|issues|bother|hassle|mistake|\
        mistakes|complaint|complaints)
        (nothing|none|not one|all) (to complain|wrong|missing|broken) (about|at all|with)
        cant complain
        (fault|faults) (finder|line|code|detector|lamp|tolerant)
        (next to|beside|by|behind|opposite|past|near) (the|a) (broken|damaged|old|burnt|burned) (down)? _
        (problem*|trouble|issues|bother|hassle) (with|from|at) (his|her|my|our|the|their) (old|last|previous|other|former) (company|firm|\
        supplier|provider|lot|people|one|shop|bank)
        (smashed|crushed|chopped|cracked|pulled|shredded|torn|burnt|dented|broken|split|spoilt|soaked|sour) (avocado*|tomato*|wheat|\
        pepper*|pork|peas|lentils|ice|biscuits|garlic|cream|corn|almonds|ends)
        (im|were|am|are|flat|stony|go|going|went|dead) =broke
        (whats|what is|what was) the damage
        if (nobody|no one)
        (jelly|cake|chocolate|candle|soap|silicone|ice|concrete|baking) =mould
        =mould (for|tray|tins)
        (i|we|ive|weve|to|always|have|ill) =soaked (the|it|them|mine|ours|a|some|my)
        =soaked (in|overnight)
        (not|isnt|wasnt|never|no|dont|rather|nothing to) (really|even|going to|want to|like to)? (complain*|complaining)
        (not|isnt|wasnt|nobodys|no ones|my|our own|my own) (your|anyones|anybodys|their)? (own)? fault
        (before|until|when|till|how long) (it|they) (goes|go|gone) (off|bad|stale|mouldy)
        how (long|often|soon|quickly|many|much) ... (last|go|goes|keep|take|come|before|need|break|run)
        (leak|rust|crack|scratch|stain|mould|odour|damp|chip|dent|puncture|limescale|rot) (sealer|sealant|remover|repair|filler|proof|\
        detector|kit|spray|stop|killer|treatment|cleaner|resistant|guard|strip|tape)
        (washing machine|fridge|boiler|cooker|car|van|telly|kettle|hoover|phone|oven|freezer|dishwasher|laptop|dog|cat) (has|have|=s)? \
        (just|finally)? (died|packed|gave|gone|broke|blew) ... (so|new one|another|replacement|need|looking for|want)
        (does|do|will|would|can|could|might|wont|do they|how (often|easily|fast)) (it|they|these|those|that|this|one|the _|your _) (ever|\
        often|easily|not|just|really)? (go|get|break|leak|crack|split|melt|rust|fade|peel|stain|smell|tear|snap|fall|rot|run|stop|freeze|\
        lose|drip|chip|scratch|burn|come|wear|drop|overheat) .. (off|wrong|mouldy|out|down|up|apart|bad|loose|stale|soggy|short|late|away|\
        wet|hot|dirty|blunt|$)
        (bag*|case*|kilo*|box*|pack*|packet*|tin*|jar*|tub*|sack*|crate*|tray*|pair*|bottle*|pound*|can|cans|carton*|bunch*|tubes|roll*|\
        set|pots|#|some|any|sell|more) (of)? (your|the|those|that|my)? (cracked|split|crushed|broken|ripped|chipped|burnt|smashed|dented|\
        mixed|cut|wet|damp|dead|sour|bitter|flat|rotten|torn|melted|stale|dirty|short|dry|frozen|soggy|mouldy|distressed|pulled|battered|\
        shredded|spoilt|leaking|leeks|missing) (wheat|black|peppercorn*|pepper*|peas|pea|lentils|lentil|biscuits|biscuit|rice|tomato*|ice|\
        garlic|chilli*|jeans|avocado|cream|lemon|lemons|sugar|salt|almonds|nuts|tins|glass|denim|tiles|slate|paving|stone|caramel|butter|\
        cheese|chocolate|wipes|wipe|proof*|sea|skin|cherries|dough|fish|cod|haddock|sausage*|carrot|cabbage|pork|beef|flour|grass|fruit|\
        berries|onions|potatoes|oats|cider|ale|crust|bread|pastry|grain|ribs|piece|jigsaw|walnuts|hazelnuts|paper|labels|eggs|egg|crisps|\
        crackers|fudge|toffee|meringue*|shortbread)
        (cracked|split|crushed|broken|ripped|chipped|burnt|smashed|mixed|sour|bitter|dead|wet|damp|short|dirty|battered|bruised|shredded) \
        (wheat|chocolate|fudge|toffee|crisps|crackers|shortbread|meringue*|eggs|peppercorn*|peas|lentils|biscuits|biscuit|rice|ice|garlic|\
        jeans|avocado|cream|lemon|sea salt|sea|wipes|proofing|proof|crust|chai|martini|cod|haddock|fish|ends)
        (crushed|chopped|split|broken|sun dried|battered|shredded) (tomatoes|tomato|chillies|almonds|walnuts|cashews|cabbage)
        (burnt|melted|smashed|bruised) (caramel|butter|almond|cheese|potato*|orange|sugar|ends)
        (=leeks|=leek) (and|or|please|soup|pie|potatoes|onions|are|is)
        (#|some|of|the|kilo*|box*|and|more|any) =leeks
        (faulty|broken|damaged|dented|cracked|second*|imperfect) (_)? .. (sale|bargain|reduced|clearance|discount|cheap|outlet|seconds)
        (sale|bargain|clearance|reduced) (bin|rack|shelf|section|corner)
        missing (piece|link|out on (a|the|an|your)|persons)
        (am i|are we|havent i|have i|did i|was i|anything) (missing|missed|forgotten|forgot|left out)
        (open|opens|start|starts|close|closes|run|runs|shut|shuts) (till|until|before|at|on|from|after|on a|for another|sundays|mondays)
        (he|she|hes|shes|husband|wife|boss|manager|i|im|ive|weve|were|theyve|theyre|son|daughter|chef|partner|kids|they|girls|lads|\
        everyone|staff|mum|dad|everybody) (has|have|had|=s|just|only|all)? (gone|went|going|nipped|popped) (off|out|in|up|down|away|home|\
        black|green|flat|bad)
        (gone|went|going|goes) (off|out|up|down) (to|for|with|on (holiday|leave|a|sunday)|in price|by|home|shopping|sick|since|again \
        (hasnt|havent|have|has|then))
        (price*|cost*|they|theyve|it|its|everything|that|bread|milk|oil|coffee|fees|rent|rates) (has|have|had|=s|ve)? (all|just|only|\
        already)? (gone|went|going|go|goes) (up|down)
        (order|card|account|customer|reference|delivery|invoice|policy|postcode|serial|model|phone) (number|numbers|no|ref|reference|\
        details|form|code|name|list|sheet)
        (havent|not|never) (got|had|have) (the|my|our|that|your) (order|card|account|list|number|book|paperwork|invoice|delivery note|\
        figures|details|leaflet|catalogue|email) (number|here|on me|to hand|in front|with me|handy|yet (but|so)|$)
        (my|our|the|an) (old|other|last|previous|former|usual|first|current|existing|another|different) (supplier|firm|company|shop|place|\
        lot|provider|bank|garage|people|crowd|one|wholesaler|butcher|baker) ... (let|late|wrong|broke|broken|forgot|rude|kept|never|closed|\
        gone|short|useless|missing|overcharg*|didnt|wasnt|werent|terrible|awful|nightmare)
        (waiting|waited|wait) (for|on) (my|the|a|our|him|her|me) (boss|husband|wife|manager|chef|kettle|bus|partner|builder*|plasterer*|\
        customer|customers|daughter|son|taxi|train|lift|friend|call|phone|holiday|pay day|payday|wages|grant|council|weather|plumber to \
        tell)
        (come|coming|came) (up|to mind|close|about) (that|yet|$|with|to)
        (dont|do not|would you|can you|could you|to) let (me|us) (know|have|check|see)
        (phone|line|youre|you are|signal|reception|your voice|the call) .. (breaking up|cutting out|bad|crackly|faint|echo*|terrible|awful|\
        dropping)
        (cant|cannot|couldnt) (hear|see|find|read|remember|think|make (it|#|monday|tuesday|wednesday|thursday|friday|saturday|sunday))
        (=if|in case|what happens when|what happens if|suppose|supposing|what if|whether) (its|it|it is|they|theyre|one|something|thats|\
        that|he|she|the _|anything|theres|there is|ones|any|we|i|my|our) ... {FAULT}
        (=if|in case|what happens when|what happens if|suppose|supposing|what if) (it|they|he|she|something|one|that|the _|anything|nobody|\
        theres) .. (goes|go|breaks|break|stops|stop|doesnt|dont|wont|leaks|fails|fail|falls|comes|is|are) (_)? ({FAULT}|up|down|off|work|\
        fit|come|arrive|turn|like|wrong|sell)
        (if|in case|when|whether) (its|it is|it|thats|he|she|they) .. (late|wrong|broken|missing|off|open|short|damaged)
        (dont|wont|never|not|wouldnt) .. (want|like|mean) to (be|sound) .. (late|rude|wrong|trouble|bother|awkward)
        (hope|am) .. (not|dont) .. (disturb*|too late|any trouble)
        (not|never) (too)? (late|wrong|a problem|missing)
        (better late|late (shift|lunch|dinner|opening|night)|short (notice|list))
        (bit|im|am|get|got|little|completely|hopelessly) lost $
        (bit|little|completely) lost
        lost (count|track|my (voice|glasses|husband|wife|pen|list|place))
        (late|early) (in the|on|this|next|october|november|summer|spring|delivery|slot|order|opening|closing)
        awful lot
        (nothing|not anything) (at all)? wrong
        wrong (time|number|end of|side of|day for|season|person|line|department)
        (too|not|never|open|opened|work|working|stay|getting|bit) late
        (usual|old|other|previous|last|current|regular) supplier
        lost (your|the|my|his|her) (number|email|leaflet|address|card|list|catalogue|phone)
        (broke|broken|hurt|fractured) my (arm|leg|wrist|ankle|hip|foot|finger|glasses|toe)
        missing .. .. (flavour*|from my (shelf|range|list)|have you|do you)
        (ran|run|running) out of
        sold out
        (kids|we|i|children|ive|weve|son|daughter|husband|wife|staff|waiter|guests|customers|cat|dog|ourselves) (just|accidentally|have|\
        has)? (broke|broken|dropped|smashed|finished|spilt|missed) .. (a|some|two|my|our|the|few)
        (i|we|ive|weve|kids|staff) (have|has|just)? lost (some|two|#|a few|my (glasses|list|pen|purse|place|voice)|count|track)
        lost the (recipe|list|thread|plot|leaflet|catalogue|will)
        missed (the|your|that|last|my) .. (offer|deal|call|delivery slot|promotion|sale|chance)
    """),
    reach=0,
)
