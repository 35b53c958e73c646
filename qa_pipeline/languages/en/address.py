"""English: forms of address that are too familiar."""

from qa_pipeline.languages import Act, lines

_MATE = "(=mate|=matey|=buddy|=dude|=bro|=bruv|=bruh|=pal|=sweetheart|=sweetie|=sweety|=darling|=darlin|=hun|=babe|=babes|=luv|=lovey|\
=guv|=honeybun|=poppet|=petal|=cupcake|=homie|=dearie|=deary|=matie|=sweet heart|=sonny|=sugarplum|=fella|=laddie|=missy|=bestie)"

_VOCATIVE = (
    "(=man|=love|=honey|=hon|=boss|=chief|=pet|=duck|=hen|=doll|=flower|=sunshine|=champ|=my friend|=my lovely|=my lover|=old chap|=old \
            boy|=old man|=lad|=lass|=son|=girl|=big man|=my man|=boys|=sugar|=angel|=my dear|=brother|=sister|=sis|=amigo|=folks)"
)

ACTS = {
    "informal": Act(
        says=lines(f"""
            {_MATE}
            (thanks|thank you|cheers|ta|come on|listen|look|hey|hiya|sorry|no worries|no problem|there you go|there ye go|bye|bye bye|\
            wait|hang on|hold on|calm down|relax|chill|nice one|sure|sure thing|of course|yeah|yep|alright|all right|ok|okay|hello|hi|\
            you know|please|good morning|morning|right you are|here you go|what can i do for you|how are you|got you|easy|whats up|\
            evening|yes) {_VOCATIVE} $
            (thanks|thank you|cheers|ta|come on|listen|hey|hiya|no worries|no problem|there you go|bye|bye bye|hang on|hold on|calm \
            down|relax|chill|nice one|sure thing|yeah|yep|right you are|here you go|whats up|aw|trust me|believe me|look) (=man|=love|\
            =boss|=chief|=pet|=hen|=doll|=my friend|=my lovely|=big man|=lad|=son|=champ|=my man|=my dear|=brother|=hon|=my lover|\
            =sunshine|=old chap)
            (thanks|thank you|cheers|come on|listen|hey|bye bye|there you go|no worries|for you|sorry) =honey
            (you|it|that|me|now|then|so|there|yet|know|see|mean|today|this|problem|way|time|that is|not|done|soon|sure|later|matter|\
            worry|minute|second|moment|sec) (=man|=boss|=chief|=my friend|=my lovely|=love|=pet|=hen|=honey|=hon|=my dear|=my love) $
            (oh|aw|jeez|god|wow|come on|nah|yeah|yo) =man
            ^ (=man|=love|=honey|=boss|=chief) (you|i|its|that|listen|look|come|do|what|how|just|were|we)
            (my|me|auld|old) (=friend|=lovely|=darling|=sweet|=lover|=duck|=mucker|=son|=angel|=sweetheart|=old mate|=china)  $
            (my|me) (=lovely|=darling|=lover|=duck|=mucker|=sweetheart|=mate)
            (you|all of you|hi|hey|hello|ok|sorry|thanks) guys
            (=yo|wassup|whats up|sup) $
            (okay|ok|cool|sorry|sure|right|yeah|thanks|cheers|no worries|easy|nice|calm down|relax|alright) =man (cool|ill|i|thats|its|\
            no|so|dont|you|just|let|what|listen|one|we|sure|yeah|okay|whatever|got)
            (alright|all right|okay|ok|right|yes|yeah|no|nah|sorry|oh|aw|well|no problem|not to worry|never mind) =love (leave|ill|i|\
            its|thats|dont|no|what|whats|you|ive|well|that|just|let|how|we|im)
            (righto|right oh|no bother|alright|you alright|ok|okay|cheers|sure|sure thing|now then|thanks|ta|hiya|aye|morning|no \
            worries|hello|bye|right you are|there you go|of course) (=chief|=boss|=hen|=duck|=pet|=flower|=petal|=guv|=sunshine|=bud|\
            =queen|=lads|=guys|=squire|=pops|=champ|=skipper|=captain|=lass|=lovely)
            (=kiddo|boss man|=bossman|=ducky|=hinny|=bruvver|=broski|=besty)
            (for|there|you|that|now|it|then) (=guys|=lads) $
            come on (=lads|=guys|=girls|=folks)
            (alright|all right|hello|hi|hiya|thanks|cheers|ok|okay|sorry|right|bless you|there you go) my (=darling|=lovely|=love|\
            =friend|=dear|=sweet|=duck|=lover|=son|=flower|=angel)
            (at all|bother|worries|problem|done|sorted|bye|now|later|thanks|thank you) (=boss|=chief|=squire|=guv|=champ|=captain|\
            =skipper|=kiddo|=bud|=big man|=sunshine) $
        """),
        weak=lines("""
            (look|listen|yes|no|thanks|thank you|now|right|sorry|there|course|please|come on|bye|well|okay|you|it|that|me|then) =dear $
            (look|listen|now|right|okay|come on|bye|bye bye|yes|thank you) =dear (i|its|you|we|that|the|just|there|is|ill)
            my dear (mrs|lady|sir|customer)?
            good (=man|=girl|=lad|=lass|=boy)
        """),
        unless=lines("""
            (mr|mrs|miss|ms|dr) _
            (a|an|the|your|his|her|their|our|my|every|each|no|another|that|this|one|two|some|any|#) (=mate|=buddy|=dude|=bro|=pal|\
            =sweetheart|=darling|=hun|=babe|=babes|=man|=boss|=chief|=fella|=pet|=hen|=honey|=old man|=big man|=guys|=lad|=son|=girl)
            (mates|sweetheart|darling|buddy|pal|babe|sweetie) (rates|cabbage*|seat*|apple*|tulip*|mix|jam|name|range|brand|system|cream|\
            candy|plum|box*|pack*|bag*|case*|tin*|dog|food)
            (box*|case*|pack*|bag*|jar*|tin*|bottle*|kilo*|crate*|of) (of)? (the)? .. (darling|honey|sweetheart|buddy|pal|babe|love|hun|\
            pet|sweetie)
            (oh|dear) (dear|me) (me|that)?
            dear (sir|madam|customer)
            with love
            (soul|class|team|house|flat|room|school|work|check|running) (mate|mates)
            (is|was|are|were|be|as|about) (my|our|his|her|a good|good) (friend|boy|girl|man|lad|lass)
            (pay|paid by) pal
            (petal|poppet|buddy|darling|cupcake|sweetheart|treacle) (tub*|tin*|plant*|pot*|mix*|paste|case*|set*|tray*|dust|confetti|\
            pink|soap|scheme|bench|system)
        """),
    ),
}
