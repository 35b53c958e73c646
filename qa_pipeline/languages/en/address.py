"""English: forms of address that are too familiar."""

from qa_pipeline.languages import Act, lines

_MATE = "(=mate|=matey|=matie|=mates|=buddy|=buddie|=bud|=bub|=dude|=dudes|=bro|=bros|=bruv|=bruvver|=bruh|=brah|=broski|=blud|=homie|\
=homeboy|=pal|=palley|=mucker|=sweetheart|=sweethearts|=sweet heart|=sweetie|=sweeties|=sweety|=sweetie pie|=sweet cheeks|=sweetcheeks|\
=darling|=darlings|=darlin|=darlins|=hun|=huns|=hon|=hunny|=honeybun|=honeybunch|=babe|=babes|=bae|=luv|=luvs|=luvvie|=lovey|=lovie|\
=lovely one|=guv|=guvnor|=poppet|=sugarplum|=dearie|=deary|=dearies|=kiddo|=boss man|=bossman|=ducky|=hinny|=besty|=bestie|=fella|=fellas|\
=laddie|=lassie|=missy|=sonny|=sonny jim|=cutie|=toots|=amigo|=amigos|=compadre|=squire|=wassup|=big man|=big fella|=old bean|=old chap|\
=old boy|=sunbeam|=snookums|=pumpkin pie|=sis|=cuz)"
"""Words that hardly anybody says in a call but to the other."""

_FELLOW = "(=man|=boss|=chief|=champ|=guys|=gents|=lads|=folks|=girls|=boys|=gang|=team|=lad|=lass|=son|=girl|=brother|=sister|=ladies|\
=missus|=pet|=hen|=chick|=petal|=fam|=skipper|=captain|=gaffer|=pops|=gramps|=grandpa|=sport|=tiger|=love|=young man|=young lady|=lady|\
=gorgeous|=handsome|=beautiful|=princess|=queen|=china|=chuck|=doll|=sunshine|=my man|=my good man)"
"""People, who have an article unless they are spoken to."""

_GOODS = "(=honey|=sugar|=duck|=duckie|=flower|=treacle|=angel|=lamb|=chicken|=pumpkin|=cupcake|=muffin|=peach|=dear|=star)"
"""What may be an order, too."""

_MY_OWN = "(=friend|=lovely|=lovelies|=darling|=darlings|=sweet|=sweetheart|=lover|=duck|=love|=dear|=dears|=angel|=flower|=treasure|=old \
mate|=old friend|=old china|=petal|=bird|=babber|=queen|=star|=sunshine|=luvver|=mucker|=man|=good man|=good friend)"

_SPOKEN = "(=man|=love|=lads|=lass|=lad|=pet|=hen|=chick|=petal|=boss|=doll|=chief|=champ|=son|=missus|=princess)"
"""Whom somebody names at the end."""

_GREETS = "(thanks|thank you|thanks (a|again|so|very|ever so) (million|lot|much|bunch|for that)?|cheers|cheers for that|ta|ta very much|no \
worries|no problem|not a problem|no bother|nae bother|nae worries|no probs|no can do|no sweat|no trouble|hello|hi|hiya|hey|hey there|hi \
there|hello there|morning|good morning|afternoon|evening|bye|bye bye|bye now|goodbye|see you|see ya|see you later|ta ta|tara|take care|\
take it easy|listen|listen here|look here|come on|hang on|hold on|hold up|wait|relax|chill|calm down|easy|easy now|there you go|there ye \
go|there you are|here you go|here you are|here we go|right you are|right|right then|right so|righto|right oh|sure|sure thing|of course|of \
course you can|absolutely|you are welcome|youre welcome|very welcome|not to worry|dont worry|dont you worry|never mind|my pleasure|bless|\
bless you|bless ya|bless your heart|come on now|ah come on|well|tell you what|i hear you|i hear ya|i feel you|trust me|believe me|got it|\
got you|gotcha|gotchya|whats up|sup|yo|how are you|how are ya|how are we|how you doing|how are things|hows it going|hows tricks|how do|now \
then|wotcha|alright|all right|you alright|you all right|okay|ok|okey doke|okey dokey|okie dokie|okie doke|oki doki|yes|yeah|yep|yup|aye|\
nah|nope|naw|oh|ooh|aw|ah|jeez|god|wow|cool|nice|nice one|sweet|smashing|champion|well done|good on you|good one|sorry|so sorry|sorry \
about that|excuse me|you know|you know what|i mean|i swear|its all good|all good|thats all good|all done|all sorted|thats you|thats us|\
(thats|that is|its|all) (grand|great|fine|lovely|perfect|brilliant|sorted|magic|cool|sound|okay|ok|alright|no problem|no bother)|anything \
else|what else|whatever you need|whatever you like|leave it with me|leave it to me|with you|for you|one sec|one second|one moment|two \
ticks|two secs|one tick|what can i (do|get) (for)? you|how can i help|how can i help you|cool beans|happy days|youre a star|love it|\
seriously|honestly)"
"""What people say before they name the other."""

_GOES_ON = "($|i|ill|ive|im|id|you|youre|youll|youve|your|be|can|could|would|what|whats|which|who|where|wheres|when|how|hows|do|dont|did|\
have|let|leave|lets|just|give|tell|try|read|pop|hold|hang|send|pick|see|look|listen|have|bear|say|come|relax|trust|if|cause|because|though|\
anyway|then|now|no|yes|yeah|so|but|theres|were|well|hes|shes|theyre|nothing|anything|everything|all|of course|thank you|thanks|please|\
certainly|bear)"
"""What goes on after the other is named: the words of a new clause."""

_PERSON_GOES_ON = f"({_GOES_ON}|it|its|itll|that|thats|they|he|she|we|the|this|one|two|#|is|are|was|will|wont|cant|not|never|my|and|it is)"

_DOES = "(is|was|has|had|will|would|wants|works|said|says|told|rang|called|collected|came|comes|who|=that|and|of|from|at|in|can|could|\
ordered|bought|uses|took|takes)"

ACTS = {
    "informal": Act(
        says=lines(f"""
            {_MATE}
            {_GREETS} {_FELLOW} {_PERSON_GOES_ON}
            {_GREETS} {_GOODS} {_GOES_ON}
            (=boss|=chief|=champ|=guys|=skipper|=captain|=pops|=sunshine|=petal) $
            (you|it|that|me|now|then|so|there|yet|know|see|mean|today|this|problem|way|time|not|done|soon|sure|later|matter|worry|worries|\
            minute|second|moment|sec|with|for|please|order|number|address|postcode|name|code|card|day|week|tomorrow|monday|tuesday|\
            wednesday|thursday|friday|saturday|sunday|morning|delivery|price|pounds|quid|list|question|deal|idea|stuff|long|much|more|\
            again|back|off|out|in|on|up|down|over|here|too|ready|right|wrong|fine|great|system|bother|gone|coming|listening|joking|kidding|\
            sorted|closed|open|stock|them|those|one|ones|nothing|anything|everything|cold|hot|late|early|free|all|lot|bargain) {_SPOKEN} \
            ($|or (something|anything|is|was|will)|trust me)
            =love (i|ill|ive|im|its|thats|can|could|dont|just|youre|let|theres|were|hold|hang|give|have you|is it|are you|do you|what (is|\
            was|are|can)|whats|wheres)
            (you|it|that|me|now|then|so|there|yet|know|see|mean|today|this|problem|way|time|not|done|soon|sure|later|matter|worry|minute|\
            second|moment|sec|with|for) (=honey|=duck|=flower|=brother|=sister|=folks|=treacle|=girl|=angel|=sugar|=gorgeous|=handsome|\
            =sport) $
            (=chief|=champ|=boss|=guys|=skipper) (i|ill|ive|im|you|youre|youll|your|its|itll|thats|what|whats|do|dont|can|could|have|just|\
            were|well|let|theres|where|which|if|no|yes)
            ^ (=gents|=guys|=lads) (what|how|can|could|who|which|where)
            ^ good (=lad|=lass|=girl|=boy|=chap) ($|just|now|thats|thank|you|so|and|right|what)
            ^ (=man|=love|=boss|=chief|=guys|=lads|=folks|=son|=champ|=brother|=sister|=girl|=lass|=lad|=chick|=pet|=hen|=doll|=sunshine) \
            (hold|hang on|bear|wait|give me|i|ill|ive|im|id|you|youre|your|its|that|thats|listen|look|come|do|dont|did|what|whats|how|can|\
            could|have|just|were|we|let|theres|where|which|if)
            ^ (=honey|=sugar|=duck|=flower|=petal|=treacle|=angel) (hold|hang on|i|ill|ive|im|you|youre|your|listen|look|come|do|dont|what|\
            whats|how|can|could|have|just|let|where|if)
            (my|me|auld|old) {_MY_OWN}
            (my|me) (=son|=mate|=brother|=girl|=lad|=boy|=lass|=sister) $
            (my|me) old (=mate|=son|=mucker|=fruit)
            (you|all of you|both of you) guys
            (=yo|wassup|whats up|sup) $
            (anything|something|what|whatever|where|when|how|why|who) .. (=man|=love|=boss|=chief|=champ|=guys) $
        """),
        weak=lines("""
            (look|listen|yes|no|thanks|thank you|now|right|sorry|there|course|please|come on|bye|well|okay|you|it|that|me|then) =dear $
            (look|listen|now|right|okay|come on|bye|bye bye|yes|thank you) =dear (i|its|you|we|that|the|just|there|is|ill)
            good (=man|=girl|=lad|=lass|=boy)
        """),
        unless=lines(f"""
            (mr|mrs|miss|ms|dr|mister|sir|professor|doctor|messrs) _
            ^ {_MATE} (is|was|are) (a|an|the|our) _
            =chick (peas|pea|feed|mate)
            =ladies (and|toilet*|shoe*|wear|size*|day|fashion|bike*|watch*)
            pet (food|shop|insurance|bed*|store|bowl*|hair|friendly|carrier*|door*|flap*)
            (called|named|name is|names|surname|surnames|firm|company|brand|label|brewery|as in) {_MATE}
            (a|an|the|your|his|her|their|our|my|another|whose|which|best|good|soul|class|team|house|flat|room|school|work|check|running|\
            ship|play|stable|cell|stale|first|ceiling|husbands|wifes|sons|daughters|brothers|sisters|neighbours|customers|drivers|fitters|\
            fathers|mothers|mums|dads|managers|managements|mans|lads|lads and|chefs|bosses|plumbers|plasterers|electricians|builders|\
            joiners|roofers|bricklayers|engineers|carpenters|friends and|and a|and your|and his|some|two|both) (=mate|=mates|=matey|=buddy|\
            =bud|=bro|=pal|=dude|=dudes|=fella|=fellas|=laddie|=lassie|=squire|=guvnor|=mucker|=kiddo|=bestie|=sis|=cuz)
            (a|an|the|your|his|her|their|another|whose|was|is|some|childhood|school|real|little|wee|lovely) (=sweetheart|=sweethearts|\
            =darling|=darlings|=hun|=babe|=babes|=hon|=big man|=big fella|=old chap|=old boy|=cutie|=petal)
            (a|an|the|your|his|her|their|our|every|each|no|another|that|this|one|two|three|some|any|these|those|other|both|all|few|new|\
            same|nice|old|poor|small|first|a good|the good|very good|second|third|last|delivery|repair|handy|post|milk|bin|gas|insurance|\
            maintenance|service|sales|business|family|camera|hand|per|of|which|what a|as a|only|tech|technical|warehouse|support|office|\
            depot|back|little|baby|school|local|birthday|page|hugo|fire|# #|by a|is|was|like a|to a) (=man|=boss|=chief|=champ|=guys|=lads|\
            =lad|=lass|=son|=girl|=girls|=boys|=folks|=brother|=sister|=skipper|=captain|=gaffer|=pops|=queen|=princess|=team|=gang|=lady|\
            =beautiful|=gorgeous|=handsome)
            (right|wrong|best) (=man|=boss|=chief|=guys|=lads|=girl|=lady)
            (the|our|your|his|her|their|this) _ (=chief|=champ|=boss|=skipper|=guys)
            (#|two|three|one) (=man|=boys|=girls|=lads|=brothers|=sisters) (delivery|job|team|lift|crew|tent|kit|band|hours)
            (with|in|of|much|i|we|they|people|kids|everyone|everybody|customers|all|will|would|youd|id|wed|youll|theyll|theyd|to|really|\
            ill|do|dont|guests|children|and we|true|first|also|still|absolutely|just) =love
            =love (to|the|your|our|their|a|of|from|these|those|heart|hearts|island|bug|seat|song|story|lies|his|her)
            =love (it|them) (when|if|that|so|too|here|$)
            (would|d|really|still|absolutely|kids|they|people|we) =love
            (is|was|are|were|as|about|with|for|from|to|by|of|and|be|like) (my|our|me) (=friend|=friends|=brother|=son)
            (is|was|are|were|about|by|of|and|be|like) (my|our|me) (=love|=lover|=dear)
            (a|an|the|that|this|your|our|his|her|some|any|which|#|another|every) (_)? (=young man|=young lady)
            (my|me) (=friend|=brother|=son|=mate|=old friend|=old mate|=darling|=love) {_DOES}
            (=mate|=mates|=pal|=pals|=buddy|=friend) (of|with (a|the|its|each|one)|together|up|rates|from (work|the)|who|against)
            (halves|connectors|parts|ends|plugs|pieces|sides|surfaces|birds|animals|that|which|should|must|to|will|and|they) =mate (with|\
            together|in|when|up|at|by)
            (connectors|halves|plugs) =mate
            (sweetheart|darling|buddy|pal|babe|sweetie|dude|bud|mates|squire|bro|pumpkin|cutie|poppet|old boy|fella|honey|petal|sugar|duck|\
            flower|treacle|pet|hen|angel|lamb|chicken|peach|star|dear|doll|tiger|sunshine|love|queen|princess|captain|chief|boss|man|\
            brother|chuck|beautiful|team|lady|champion|china|sport|muffin|cupcake) (=rates|cabbage*|seat*|apple*|tulip*|mix|jam|=names|\
            range|=brand|system|cream|candy|plum|box*|pack*|bag*|case*|tin*|dog|food|ranch|light|lite|vase*|ice|holder|tub*|plant*|pot*|\
            paste|set*|tray*|dust|confetti|pink|soap|scheme|bench|egg*|breast|leg*|meat|hours|hour|power|made|hole|flu|executive|engineer|\
            officer|accountant|cook|delight|cake*|hair|=pops|leads|lead|bed*|basket*|insurance|shop|bar|bars|jar*|pie|tart|cubes|sticks|\
            free|syrup|sponge|sauce|mustard|glaze|melon|comb|roast|badger|bee*|house|seed*|arrangement*|bulb*|rings|shampoo|printer*|toner|\
            machine*|yellow|glass*|cup*|plate*|bags|suit*|wear|birds|bathroom|juice|schnapps|fish|aniseed|anise|fruit|jelly|wings|thigh*|\
            wire|beer|bread|stock|soup|shirt*|building|bonding|talk|sitting|carrier*|passport*|toy*)
            (ear|rose|taste|flower|cotton|brussels) (=bud|=petal)
            (box*|case*|pack*|bag*|jar*|tin*|bottle*|kilo*|crate*|pint*|glass|barrel*|keg*|tub*|tray*) (of)? (the)? .. (darling|honey|\
            sweetheart|buddy|pal|babe|love|hun|pet|sweetie|bud|squire|sugar|duck|treacle|flower|petal|angel|chicken|lamb|hen|muffin|\
            pumpkin|peach|cupcake)
            (honey|sugar|duck|treacle|chicken|lamb|milk|jam|tea|flour|syrup|butter|salt|eggs|oil|oats|coffee|bread) (and|or|with|=n) _
            _ (and|or|with) (=honey|=sugar|=duck|=treacle|=chicken|=lamb|=muffin|=pet|=dear)
            (oh|dear) (dear|me) (me|that)?
            oh (my|no) dear
            (very|too|rather|quite|so|bit|pretty|getting|awfully|more|less|as) =dear
            dear (sir|madam|customer|mr|mrs|miss|ms|valued|all)
            with love
            (pay|paid by|your) pal
            (to|we|who|they|and|must|will) =man (the|our|a|your|all|it)
            =hun (dred|dreds|dread|gry|ger)
            =pal (let|lets|ette|ettes|ace|m|try)
            =man (age|aged|ager|agers|agement|chester|date|datory|ual|uals|ufactur*|ner|ly|sion|or|u|y|in|on|with|from|who|of|for the|\
            behind|at|down|up|and)
            =hon (est|estly|esty|our|ourable|da|ey|orary|eywell)
            =bro (chure|ken|kered|ker|ther|thers|ccoli|ke|wser|wn|mide)
            =bud (get|gets|geted|geting|gie|gies|apest|weiser|dy)
            =mate (rial|rials|rnity)
            =love (ly|liest)
            =hen (ce|ry|rys|do|night|party|parties)
            =son (in law|s|ic|y)
            =pet (rol|er|ition|it|s)
        """),
        reach=0,
    ),
}
