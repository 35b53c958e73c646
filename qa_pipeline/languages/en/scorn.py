"""English: scorn: sarcasm, disbelief, talking down. Part of the rudeness."""

from qa_pipeline.languages import lines
from qa_pipeline.languages.en.phrases import GRUMBLE

SCORN = lines(f"""
    likely (story|tale)
    (thats|that is|is that) what (they|you|everybody|everyone) (all)? (says|say|always say*|tell me|tells me)
    (they|you) (all|always) =say that $
    (suppose|guess|bet|imagine|and) .. (dog ate|cat did|cat ate|fairies|elves|aliens|gremlins|ghost*|little green men|tooth fairy)
    (yeah|yes|oh|ok|okay|right|aye|^) (sure|i bet|i am sure|im sure) you (did|do|have|were|are|didnt|havent) $
    (funny|amazing) how .. (always|only|nobody|no one|never|suddenly|everyone|everybody|you|people|just after|just before|the minute|the \
    moment)
    how (very|terribly|so)? convenient ($|for you)
    (oh|well|wow) congratulations you
    (oh|well) (bravo|clever you|how clever|very clever|genius|lucky us|lucky me|poor baby|poor lamb|boo|aren't we)
    hardly the end of the world
    mountain out of (a)? (molehill|mole hill)
    storm in a (teacup|tea cup)
    (blow*|blew) (it|this|things|that) (up)? (all)? out of (all)? proportion
    (making|make) (such)? a (big deal|huge deal|song and dance|drama|circus|meal|fuss) (out)? (of (it|this|nothing)|about (it|this|\
    nothing)|over (it|this|nothing))
    (world|everything|it|universe) (doesnt|does not|isnt|is not|dont) (all)? (revolve* around|about) you
    (do|just|please|must|you could) try (to|and) keep up ($|will|would|with me)
    (everyone|everybody) else (manages|managed|seems to (manage|know|understand|cope)|can manage|understands|copes|coped|reads|has managed)
    (all|most of)? (our|my) other customers (manage|can|understand|seem|cope|know|read|get it|have managed)
    (dont|do not|no) (you|need to|use|go|point)? come* (crying|running|moaning|whining|whinging|complaining|blaming) (to|here)
    (youre|you are|you re) the (only|first) (one|customer|person) (whos|who is|who|that|thats|to|with|here)? (ever)? (complaining|\
    complained|complain|complains|moaning|moan|making a fuss|had a problem|has a problem|a problem|kick up|whos ever)
    (have|has|having|ve|got|with) (absolutely|clearly|obviously|really|honestly|still)? no (idea|clue) (what|how) (youre|you are) (talking|\
    on about|doing|saying|even)
    (somebody|someone) (wasnt|isnt|didnt|hasnt|cant|forgot|doesnt|should have|got|is) .. (listening|attention|read|reading|their homework|\
    wrong side|in a mood|grumpy|were they|did they|do they|are they|have they)
    (wait|queue|pay|ring|stand in line|join the queue|book) .. like (everybody|everyone|the rest|all the others)
    (wait|await) your turn
    it was (you|yourself|your own) (who|that|choice|idea) ... (not (me|us|mine|ours)|dont (come|blame|start|you)|so dont|remember)
    talking to a (brick)? wall
    (wasting|save|waste) (my|your) breath
    spare me (the|your|all)
    (come off|get off) it $
    come off it
    (thats|its|this is) what (manuals|instructions|the manual|the instructions|the website|websites|google|eyes|ears|brains|glasses|\
    leaflets|labels) (are|is|was|were) (there)? for
    (it|itll|theyll|they|that) (will)? (come|comes|arrive|arrives|be there|be ready|be done|get there|get here|happen|happens) when (it|\
    they) (comes|come|arrives|arrive|gets|get|is|does|happens)
    get it when you get it
    (just)? (answer|say|give me) (a)? (simple|straight)? yes or no
    (what|how much) more do you want (from me|me to|out of|$)
    (wasnt|was not|not|isnt) (asking|talking to|speaking to|interested in) you $
    (didnt|did) (nobody|no one|your mother|your parents) (ever)? (teach|tell|show|bring)
    (teach|taught) you (any|some)? manners
    (raised|born|brought up) in a barn
    (wrong side of (the)? bed|out of (the)? bed on the wrong|out the wrong side|time of the month)
    (use|using|in) (simple|small|short|shorter|easy|little|simpler) words (for you|so|this time|then|if)
    (youd|you had|you|yous) better (calm|watch your|stop|shut|lose|change your|wise up|drop the|not shout|not raise)
    (sorry|excuse me|pardon me|forgive me) for (breathing|living|existing|doing my job|trying to help)
    (want|wants|wanting|expect|expects|expecting|after|get) (always)? (something for nothing|a freebie|free stuff|a handout) ($|you|people|\
    always|all|like|from)
    (think|expect*) (me|us|i|we) (to|will|would|am|are|ll) (really|seriously|honestly|actually)? (going to)? (believe|swallow|fall for)
    (im|i am|i get|im getting|were|we are|we get) (so|really|just|getting|quite|absolutely)? (sick|tired|fed up|bored|weary) (and tired|to \
    death)? (of|with) (you|your|people like|hearing|listening|explaining|repeating|telling you|being shouted|this conversation|this call)
    (youre|you are|you re|stop|you) (just|really|seriously|now|are|starting to|beginning to)? (annoying|irritating|boring|bothering|\
    bugging|annoy|irritate|bore) me
    (youre|you are|you re) driving me (mad|nuts|crazy|up|round|insane)
    {GRUMBLE} (about it)? (all|as much as|as loud as|as loudly as|to whoever|to whomever|to anyone) you (like|want|please|wish)
    {GRUMBLE} (until|till) you(re)? .. (blue|cows)
    (so)? (sue|shoot) me $
    ask* (stupid|silly|too many|daft|so many) (questions|things)
    (is|was) (that|this|it) (supposed|meant) to (scare|frighten|impress|be funny|be a joke|be a threat|intimidate)
    (dont|doesnt|do not|wont) (scare|frighten|impress|intimidate) (me|us)
    (lucky|fortunate) (i|we|im|that i|that we|anyone|anybody) (am|are|m|even|dont|didnt|still) (even|still|talking|bother|speaking)
    (not|isnt) (very|too|the) (bright|clever|brightest|sharpest) (are you|arent you|is it|is she|were you|of you)
    (did|have|has) (you|anybody) (ever)? (considered|tried|thought of|thought about) (listening|thinking|paying attention)
    (time wasters|timewasters|old (bag|bat|cow|goat|hag|codger|fossil)|silly (moo|mare|sod|girl|boy|man|billy))
    (big|grown) (boy|girl|man|woman|up) (arent you|now arent you)
    (thank you|thanks) (so much)? for (that|the|your) (brilliant|enlightening|fascinating|riveting|earth shattering|groundbreaking) ..
    (thank you|thanks) for (the lecture|nothing|stating the|pointing out the obvious|enlightening)
    (expecting|want|waiting for|after|deserve) (a|the) (round of applause|medal|standing ovation|red carpet|gold star|prize|fanfare)
    you (only)? had one job
    even you (should|could|can|must|would|might|ought)
    whose (bright|brilliant|stupid|clever)? (idea|choice|decision) was (it|that)
    get your (ears|eyes|head|hearing|eyesight) (tested|checked|examined|looked|cleaned|syringed|seen)
    no wonder (nobody|no one)
    (expect|expected|thought|think) (a)? (grown|adult|intelligent|sensible|educated) (man|woman|person|adult|people|up) (to|could|can|would)
    and im the (queen|king|pope|president|tooth fairy|prime minister|easter bunny|emperor|duke|shah)
    (however|how ever|how) will you (ever|possibly)? (cope|survive|live|get by|manage without)
    (grown up|somebody (sensible|intelligent|with a brain|who can read|who understands)|someone (sensible|intelligent|with a brain|who can \
    read|who understands)) (there|around|at home|in the house)? (i can|i could|to) (speak|talk)
    (here|cue|get|fetch|bring) the (violins|world smallest violin|tissues|hankies)
    (ooh|oh|aw) (did|was|were|has|poor|is) (diddums|baby|somebody|someone|the little)
    (thats|its|what) (a shame|such a shame|tragic|a tragedy|heartbreaking) (for you|isnt it|never mind) $
    (well|oh|and)? (whoop|whoopee|big whoop|big deal|hooray for you|bully for you|good for you then|lucky old you)
    (do|shall|should) (i|we) (call|ring|get|fetch) (the police|an ambulance|the fire brigade|the army|your mum|a doctor) (for (you|a|that|\
    your)|about)
    (tough|hard) lines
""")
