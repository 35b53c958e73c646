"""English: what is broken, spoilt or does not work. Part of the problem."""

from qa_pipeline.languages import lines

DEFECTS = lines("""
    (wont|doesnt|dont|didnt|does not|will not) (line up|go in|go on|come off|come out|go up|go down|stay (up|on|shut|put|in|lit)|sit (flat|\
    straight|right)|hold (together|up)|fold|slide|lock|latch|click|slot|budge|drain|empty|flush|spin|stop (dripping|leaking|beeping|\
    flashing))
    only (charges|lasts|heats|prints|plays) (to|for|if|when|on one|up to|halfway|#|half|one)
    (theres|there is|there was|it has|its got|came with|comes with) no (sound|picture|suction|signal|power|heat|water|pressure|lid|label|\
    instructions|plug|screws|handle|key|lead|cable|battery|charger|remote|invoice|receipt|delivery note|taste|flavour|display|light|dial \
    tone|image|reception|ink|filling|bottom|stitching|fizz|wheels|bolts|batteries|charge)
    has no (sound|picture|suction|signal|power|heat|pressure|lid|plug|screws|taste|flavour|display|dial tone|reception|fizz|bolts)
    (trips|tripping|tripped|blows|blew|fuses) (the|all the)? (electric*|fuse*|switch|power|lights|circuit|breaker)
    (doesnt|wont|does not|will not) (work|start|turn|open|close|switch|fit|connect|charge|heat|light|run|play|ring|load)
    (=stopped|=stops|=quit) .. (working|charging|heating|cooling|connecting|printing|playing|responding|turning|running|ringing|coming|dead)
    (=went|=gone|=turned) (all|completely|totally|half|just|a bit)? (yellow|brown|green|red|pink|grey|white)
    (=gone|=went) (in|up in|dead on|wrong on|off on) (smoke|flames|me|us)
    (=mouldy|=moldy|=mould|=torn|=ripped|=dented|=dent|=smashed|=crushed|=squashed|=bent|=shattered|=rancid|=stale|=rotten|=soggy|=chipped|\
    =scratched|=spilt|=melted|=burst|=unusable|=dud|=useless|=overcharging|=faulty|=undercooked|=leaked)
    (cut|cutting) (me|us|it) off
    (not|never|hasnt|havent|has not|have not) (quite|yet|even|actually)? (found its way|reached (me|us)|turned up|materialised|appeared|\
    shown up|been seen)
    had to (throw|bin|chuck|dump) .. (lot|all|them|it|half|everything|away|out)
    (was|were|is|are|all|gone|went|its|again) .. (=sour|curdled|slimy|mushy|bruised|stail|rock hard|maggots|mould|inedible|raw inside)
    (wobbly|faulty|broken|bent|loose|dodgy|ropey|manky|mangled|warped|crooked|uneven|frayed|patchy|lumpy|squeaky) (leg|legs|handle*|wheel*|\
    zip*|door*|lid*|hinge*|seal*|screen*|edges|seam*|one*|stitching)
    (glass|hair|plastic|metal|insect|fly|mould|worm|stone|wire|maggot|beetle|plaster) in (the|my|our|it|one)
    (crackles|crackling|buzzes|buzzing|hisses|hissing|cuts out|freezes|crashes|lags|drops out|stutters|whines|screeches|bangs|knocking) \
    (so|on|all|every|when|and|really|badly|like|constantly)
    (dont|doesnt|wont) (light|heat|charge|connect|switch) (up|on|properly|any|$)
    should (have|of|ve) (been|come|arrived|had|got|turned up|gone) ... (yesterday|last|ago|by now|this morning|already|weeks|days|earlier)
    (im|am|were|are) still =owed
    (hung|hang) up on (me|us|my _)
    (took|taken|take|taking|had to take|booked) (a|the|my) (whole|half)? (day|morning|afternoon) off (work|for|to|and|specially|$)
    (hard|tough|dry|flat|stiff|heavy) as (a|an|old)? (brick|bricks|rock|rocks|nails|board|bone|cardboard|leather|boots|stone|stones|\
    pancake|bullet*)
    (bashed|caved|stove|staved|smashed|crushed|kicked) (in|to bits|to pieces|up|about)
    (=bashed|=busted|=mangled|=knackered|=buckled|=punctured|=shredded|=unreadable|=illegible|=inedible|=overcooked|=unsafe|=lumpy|\
    =smeared|=bruised)
    (cant|cannot|couldnt|unable to|not able to|impossible to|struggling to) (even|seem to|actually)? (log|sign|connect) (in|on|into|onto|\
    to|up|back)
    (doesnt|didnt|dont|wasnt|isnt|never|does not|do not) (smell|taste|look|sound|fit|match|sit|close|shut|seal|run|print|charge|cool|heat|\
    drain|spin|smelling|tasting|looking|sounding|working) (right|good|properly|straight|the same as|like (it should|the picture|what|\
    before)|at all|any more|anymore|enough|together)
    (=binned|=chucked|=threw|=thrown|=dumped|=bin|=chuck) (it|them|half|the (lot|whole|rest|_)|all of|most of) (in the|away|out|straight|$|\
    and|because|it|of (it|them)|lot|on)
    (it|they|that|machine|fridge|tap|pipe|bottle*|lid|seal|roof|dishwasher|washer|tank|boiler|valve|hose) .. (=leeks|=leaks|=drips|=leeked|\
    =leaked|=leeking|=leaking|=lekking)
    (dont|doesnt|didnt) (seem|appear|look) to (have (had|got|received|been|arrived|come|worked)|work|fit|start|connect|open|close|do \
    anything|be (working|right|connected|charging))
    locked (me)? out (of|and|$)
    (made|making|makes) (me|us|him|her|my _|everyone|customers|people) (ill|sick|poorly|unwell|cough|itch)
    (cuts|cut|cutting|conks) (itself)? (out|off) (every|after|all|when|whenever|in|as soon|constantly|again|on|at|for|twice|straight|\
    within|randomly|halfway|during|while|$)
    (dies|dying|died) (on me|on us|after|every|within|when|halfway|overnight)
    (drops|dropping|dropped) out (every|all|when|again|on|at|$)
    (goes|going) (off|dead|blank|down|black) (every|after|again|constantly|all the time|halfway|randomly|for no)
    (shuts|switches|turns|resets|restarts|locks) itself (off|down|on|out|every|$)
    still (frozen|raw|cold|damp|dirty|sealed up|the same) (in|when|inside|after|on|as before)
    (back to front|upside down|inside out)
    (fitted|put|hung|installed|printed|sewn|cut|made|is|was|its|are) .. wrong way (round|around|up)
    (smell|smells|smelt|smelling|stinks|stink|reeks|reeked) (strongly|really|a bit|awful|horribly)? (of|like) (burning|smoke|gas|petrol|\
    rubber|plastic|drains|damp|sewage|chemicals|bleach|eggs|mould|something|rotten|old|bad|wet)
    (=stinks|=stank|=reeks|=stinking)
    (says|said|states|claims|advertised|described|listed|sold) (as|it|its|to|on)? ... (and|but) (it|its|they|theyre|there|that|theres) \
    (isnt|is not|wasnt|arent|doesnt|hasnt|werent|has not|never|didnt|dont|no)
    (broadband|internet|wifi|wi fi|connection|website|app|laptop|computer|signal|tablet|printer) .. (=slow|crawling|sluggish|unusable|\
    patchy|intermittent|hopeless|dreadful)
    (battery|batteries) .. (run|runs|ran|go|goes|went|drain|drains|dies|die) (down|flat|dead)? .. (within|after|in (an|a|#|no|about)|too|so)
    (=wobbles|=wobble|=rattles|=squeaks|=overheats|=flickers|=judders|=creaks|=sags|=crackles|=jams (every|up|all|when|again|on)|=sticks \
    (every|when|and|on|all))
    (swallowed|eaten|chewed|gobbled|retained) (up)? by
    (keg|kegs|beer|lager|cola|coke|tonic|lemonade|cider|tyre|tyres|prosecco) (was|were|are|is|had gone|=s) (all|completely|totally|just)? \
    flat
    (cut|burnt|burned|hurt|scalded|trapped|pinched|injured|chipped) (my|her|his|their) (self|hand|finger|fingers|thumb|foot|leg|tooth|\
    mouth|lip|arm) (on|with) (it|one|the|your|a|them)
    (cut|burnt|hurt|scalded|injured) (myself|himself|herself|themselves) (on|with) (it|one|the|your)
    (got|had|gave) (a|an|me|him|her|us) .. electric shock
    (half|some|most|two|three|four|all|several|a few|#) (of)? (them|it|those|these) (is|are|was|were|had gone|have gone) (all|just|\
    completely|pure|nothing but)? (=mush|mushy|slime|pulp|=bad|=black|dust|crumbs|=soft|=brown|water|=off|bits|=useless|rubbish)
    (charge|payment|item|line|amount|fee|debit|entry|transaction) .. (i|we) (know nothing|dont (know|recogni*)|do not recogni*|never \
    (agreed|ordered|asked|signed|made)|didnt (make|order|ask|agree|sign|authori*))
    (toilet|toilets|kitchen|floor|floors|bins|windows|office|desks|rooms|stairs|carpets|sinks|bathroom*|place|canteen) (wasnt|werent|was \
    not|were not|hasnt been|havent been|have not been|never|not|never been|didnt get) (been|even)? (touched|cleaned|emptied|done|hoovered|\
    mopped|wiped|washed|swept|dusted|looked at)
    (=flew|=popped|=blew|=shot|=sheared|=snapped|=tore|=ripped|=burst) (off|out|apart|open|away|clean)
""")
