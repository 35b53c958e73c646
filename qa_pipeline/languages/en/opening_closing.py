"""English: how a call begins and ends."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.en.phrases import DAY, GOOD, WEEKDAY

ACTS = {
    "greeting": Act(
        says=lines("""
            (hello|=hi|hiya|=hey|greetings|howdy|=hallo|=hullo)
            good (morning|afternoon|evening|day)
            ^ (right|so|oh|well|yes|aye|and|a|very)? (=morning|=afternoon|=evening|gday)
            welcome to
            (=top|=best) of the morning
        """),
    ),
    "introduce": Act(
        says=lines("""
            my (names|name is|name)
            (youre|your|you are|you re) .. (speaking|talking) (to|with)
            (youre|you are) through to
            (=this is|=its|=it is) _ (here|speaking|from|calling)
            ^ _ _? (speaking|here)
        """),
    ),
    "offer_help": Act(
        says=lines("""
            (how|what|where) ... (can|could|may|might|shall|will|should) (i|we|me) .. (help|assist|serve|do|get|offer|support|sort|fix)
            (how|what) (can|could|may|shall|do) (i|we) ..  (help|assist|service|assistance|do|get)
            how ... be of (=any|=some)? (help|service|assistance|use)
            (can|could|may) (i|we) (help|assist) you?
            what (would|will|did|do|can|is|are|=s) .. (you|ye|it) .. (like|need*|after|want*|require*|order|looking)
            (whats|what is) (it|the) (you|ye)? .. (need*|after|want*|like|looking|problem|trouble|matter)
            (what|whats) you (need*|after|want*|looking)
            (what|whats) (brings|brought) you
            what (seems|is|appears) .. (problem|trouble|issue|matter)
            (whats|what is) (this|it|your call) (about|regarding|concerning)
            (how|what) .. (be|am|are) .. (=service|assistance)
            what .. (for|do) you (today|this|the day|please)
            what (is|are|can) .. (reason|nature) .. (call|calling)
            tell me (how|what) .. (i|we|you)
            (help|assist) you with (today|this|the day)?
            (happy|here|glad|ready) to (help|assist)
            what .. on .. (mind|list|order)
        """),
        unless=lines("""
            (anything|what|something|nothing) else
            (cant|cannot|can not|unable|wont) .. (help|assist)
            (line|part|name|number) of your
        """),
    ),
    "anything_else": Act(
        says=lines("""
            (anything|any thing|something|nothing|owt) (else|more|further|other)
            any other (thing|things|question*|quer*|item*|concern*|request*|issue*|bits|matter*|business|problem*|order*)
            (what|whats|who|anyone|anybody|where) else .. (can|could|may|do|did|would|will|you|i)
            ^ .. what else
            (any|more|further|other) (more|other|further)? (question*|quer*|request*|requirement*|concern*)
            else (i|we|that|you|can|could|may)
            (is|was|will|would) (that|this|it) .. (=it $|everything|be all|all for|all today|all you|all then|all $|the lot)
            (does|do|did|have|has) (that|this|i|we) .. (everything|cover*)
            (anything|nothing|something) .. (you|ye) .. (add|wanting|needing|missing|forgotten|left)
            (need|want|require) (any|a) .. (more|other|else) .. (help|assistance|thing)?
            (can|could|may) i .. (help|assist|do) .. (else|other|further)
            (that|this) (everything|you) (for|done|sorted) (today|you|now)?
            any (more|other) (help|thing)
        """),
        unless=lines("""
            (someone|somebody|some one|no one|nobody) else
        """),
    ),
    "thanks": Act(
        says=lines("""
            (=thank|=thanks|thankyou|=thanx|=thx|cheers|=ta|tank you|sank you)
            (much|very|most|so|really|truly)? (appreciate*|grateful|obliged)
        """),
        unless=lines("""
            no (thanks|thank you)
            (thank|thanks) (to|god|goodness|heaven*) (the|our|god)?
            (would|will|shall|youll) .. (thank|thanks) me
            (didnt|never|nobody|did not|dont have to|forgot to) .. (thank|thanked)
        """),
    ),
    "goodbye": Act(
        says=lines(f"""
            (bye|goodbye|byebye|=buy bye|cheerio|cheery oh|farewell|toodle*|=tara|=cya|=laters)
            good (bye|by|buy|night)
            =ta =ta
            take care
            (mind|watch) how you go
            (have|having|hope|wish*|enjoy) ... {GOOD} .. {DAY}
            (have|wish*) (yourself|you)? (a|an) {GOOD}
            enjoy (the|your|yourself|what*|this) ..  (rest|{DAY}|order|meal|food|holiday*)
            {GOOD} (day|afternoon|evening|weekend|week) (to you|ahead|now|then|$)
            (see|speak|talk|catch|hear) (you|ya|with you|to you|from you|with ye) .. (soon|later|then|again|tomorrow|next|around|\
            {WEEKDAY})
            (speak|talk) (soon|later)
            until (next|tomorrow|then|{WEEKDAY})
            all the (very)? best
            (stay|keep) (safe|well|warm|dry)
            best (wishes|of luck)
            (safe|good|pleasant|bon) (journey|travels|trip|voyage)
            so long
            (god|=bless) bless
            (look forward|looking forward) to .. (seeing|hearing|speaking|serving)
            look after (yourself|yourselves)
        """),
        unless=lines("""
            (say|saying|said) (goodbye|bye)
            bye law*
            take care (of|to)
        """),
    ),
    "purpose": Act(
        says=lines("""
            (calling|ringing|phoning|contacting|call*|ring*|phone|contact*|touch) (you|ye)? .. (about|because|regarding|concerning|to|\
            so|as|since|with|re)
            (calling|ringing|phoning) ... (about|because|regarding|concerning|to let|to tell|to offer|to talk)
            (reason|purpose|point) .. (call|calling|ringing|phoning|contacting|im|i am)
            (i|we) (just|only)? (wanted|want|would like|wish|was hoping|were hoping|=d like) to (tell|let|talk|discuss|offer|\
            introduce|speak|share|ask|inform|run|show|see|chat|update)
            (i|we) (wanted|want) to .. (tell|let|offer|introduce|inform|discuss|share)
            (id|wed|ill|i would) (like|love|want) to (tell|talk|discuss|offer|introduce|speak|share|inform|run|show|chat)
            (its|it is|this is|the call is|calls|call) (about|regarding|concerning|to do with) (your|our|the|a|an|some)
            let you know (about|that|we)
            (been|were|was) asked to (call|ring|phone|contact)
            follow* up (on|about|from)
            (rang|rung|called|phoned) (you|ye)? (up)? to (talk|discuss|see|let|tell|offer|go|run|introduce|ask)
            (on the phone|on the line|giving you a (bell|ring|buzz|shout|tinkle|call)|dropping you a line) .. (about|because|regarding|\
            to|with|over)
            (talk|take|walk|run|go) you through (a|an|our|the|some|your)
            (thing|what|something) (i|we) (wanted|want|wished|am|need|would like|=d like|m after) (to)? (mention|talk|discuss|say|offer|\
            tell|raise|is|share)
            (touch|contact) with (our|all our|some of our|you|customers) .. (about|because|to|regarding|with)
            (ringing|calling|phoning|wring|wringing|cawling) (is|its|it is)? (about|a bout|are|regarding|because)
        """),
        weak=lines("""
            (calling|ringing|phoning) (about|with) (something|a surprise)
        """),
        unless=lines("""
            (special|big|little|nice|wee|lovely)? surprise
            (calling|ringing|phoning|call*|ring*) (you|ye)? (to|about) (something|speak to|see how you)
            (speak|talk) to (mr|mrs|miss|ms|the owner|the manager|whoever)
            (ill|well|hell|shell|theyll|will|shall|someone will) (call|ring|phone|contact) (you|ye)
            ^ (call|ring|phone) me
        """),
    ),
    "permission": Act(
        says=lines("""
            (good|bad|convenient|suitable|right|ok|okay|alright|all right|fine|awkward|decent|better|busy|inconvenient) .. (time|\
            moment|minute)
            (do|have|has|got|could|can|would|are|if) you .. (minute*|moment|second|sec|time|mins|couple) (for|to|free|now|spare|\
            please|$|or|free)
            (do|have|got) you .. (got|have)? .. (minute*|moment|mins|couple of minutes|few minutes)
            (spare|grant|give) me? .. (minute*|moment|time|second|mins|seconds)
            (free|able|available|convenient|ok|okay|happy|alright|all right) (to|for) .. (talk|speak|chat|call|word)
            (can|could|may) you (talk|speak|chat) (now|just|at|$)
            (can|could|may) (i|we) (take|have|borrow|steal|grab) .. (minute*|moment|time|second*|word)
            (is|am) .. (disturbing|interrupting|bothering|catching|keeping)
            (not|im not|am i|hope im not|hope i am not|i) (disturb*|interrupt*|bother*)
            (caught|catch|catching|got) you at .. (time|moment)
            (mind|okay|ok) if .. (talk|speak|quick|minute|ask|moment)
            (is|are) (now|this|you) .. (convenient|free|busy|available)
            (got|spare|have) .. (couple of|few|two|five|a) .. (minutes|minute|mins|moments|moment) $
            (found|reached|got|caught) you at
            (is|does|would|are) now (ok|okay|good|fine|alright|all right|suit|work)
            in the middle of (something|anything|your|lunch|dinner|work|it)
            (suit|suits) you to (talk|speak|chat)
            mind if (i|we) (take|steal|borrow|have|keep|grab)
            (borrow|steal|have|grab|keep) you for .. (minute|minutes|moment|second|sec|couple)
            (in|at) a (position|meeting) (to|are you|at the moment|right now)
            (all right|alright|ok|okay|fine|mind) if (i|we) (told|tell|explain|explained|took|ran|talk|talked|asked|spoke|say|said)
            (are you|youre not|not) (in a meeting|at work|with (a|someone|somebody|customers)|driving|tied up) ..
            (good|bad|right|suitable|convenient) (thyme|tyme|tim)
            (trouble|bother) you for .. (moment|minute*|second*|time)
            (spare|spear) (us|me) .. (minute*|moment*|time|second*)
        """),
        unless=lines("""
            (hold|wait|bear with|hang on|on hold|back to you|look) .. (moment|minute|second|sec)
            (some|any) other time
            time (to (buy|order|plant|stock|sell|book)|of (year|day))
            (usually|normally)
            (spare|spear) (part*|tyre|room)
        """),
    ),
    "survey": Act(
        says=lines("""
            (survey|questionnaire|poll)
            (few|couple of|short|quick|#) questions .. (about|on|for|to)
            (on|from|using) .. scale .. (of|from|#)
            (how|would you) .. (satisfied|likely .. recommend|rate)
            customer satisfaction
            (your|some|any) (feedback|opinion)
        """),
    ),
}
