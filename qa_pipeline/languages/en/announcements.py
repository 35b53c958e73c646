"""English: what recorded voices of the telephone system and of mailboxes say, and people do not."""

from qa_pipeline.languages import Act, lines

STAFF = "(agent|operator|advisor|adviser|representative|consultant|assistant|executive|colleague|specialist|associate|advisors|advisers)"
KEY = "(#|=star|=hash|=pound|=zero|=oh|asterisk)"
TONE = "(=tone|=beep|=bleep|=signal|=pip|=pips)"

ANNOUNCEMENTS = {
    "menu": Act(
        says=lines(f"""
            (press|dial|push|select|choose) (=the|=option|=number|=digit|=button)? {KEY}
            (press|dial|push) .. (=key|=button|keypad|extension)
            (enter|=key =in|type) ... (followed by|then|and) .. (=hash|=pound|=star|asterisk)
            (=hash|=pound|=star|asterisk) (=key|=sign|button)
            (=the|=from)? following .. (options|menu)
            (=main|=this|=previous) menu
            (=your|=the) (telephone|phone|touch tone)? (keypad|=key =pad)
            (invalid|=not =a =valid|incorrect) (option|selection|entry|extension|choice)
            listen carefully ... (options|menu)
            (extension|=party) .. (=you =are|=youre|=you) .. (calling|dialing|dialling|trying to reach)
            (know|knows) (your|the) .. extension
        """),
        weak=lines("""
            (enter|=key =in|type) (your|the) .. (number|=pin|code|extension|digits|password)
            (=say|choose) .. (one of the|=yes =or =no)
            welcome to
            thank you for (calling|phoning|ringing|contacting)
        """),
    ),
    "waiting": Act(
        says=lines(f"""
            (your|=every) (call|custom) .. (important|valuable|valued|matters) .. (to|for) (=us|=our)
            (all|=every) .. (our|the|of)? ... {STAFF} .. (busy|engaged|assisting|helping|serving|speaking|occupied)
            (all) .. (lines|line) (are|is) .. (busy|engaged)
            (=number|=position|=place|=#|#) .. in .. (queue|=line)
            (next|first) (available|free) _? {STAFF}
            (next|first) available (member|person|team)
            (answered|connected|served|dealt with|taken) (in|by) .. (order|turn|sequence|rotation)
            (estimated|approximate|expected|average|current|anticipated) .. (=wait|waiting|=hold|holding|queue) (time)?
            (=high|=large|higher|unusually|unprecedented|=heavy) .. (call|calls|caller*) .. (volume*|number*|demand)
            (=high|=large|higher|=heavy) (volume*|number*) of (calls|callers|customers)
            (stay|remain|hold|keep) (on)? (the|this|your) line ... (=one of our|next available|answered|first available|{STAFF} .. will)
            (call|calls) .. (will be|=is being|=are being) .. (answered|transferred|connected|attended) .. (shortly|soon|by|next|to|in)
        """),
        weak=lines("""
            thank you for (holding|waiting|your patience|continuing)
            (please|kindly) (hold|wait|stay on the line|remain on the line)
            (continue|continues) to (hold|wait)
            (connecting|transferring|connect|transfer) (you|your call)
        """),
    ),
    "recording": Act(
        says=lines("""
            (call|calls|conversation*|line|lines|telephone calls) .. (=may|=might|=will|=can|=could|=are|=is|=being) .. \
            (recorded|monitored|taped|recording)
            (recorded|monitored|recording) ... (for|to) .. (quality|training|security|monitoring|regulatory|compliance|improve*)
        """),
    ),
    "message": Act(
        says=lines(f"""
            (after|at|following|upon|wait for|hear) (=the|=a|=this)? _? {TONE}
            (leave|record|leaving) .. (message|name|number|details) ... (after|at|following) .. {TONE}
            (reached|through to|connected to|this is) ... (voicemail|=voice =mail|mailbox|=voice mailbox|answering machine|answerphone|\
            =answer phone|answering service|messaging service|voice messaging)
            (voicemail|=voice =mail|mailbox) .. =full ... (=cannot|=cant|=not|=please|=try)
            (forwarded|transferred|diverted) .. (voicemail|=voice =mail|=automated|automatic|=voice message|messaging)
            (finished|finish|done) .. recording
            (=cant|=cannot|=unable|=not able|=not available|unavailable) ... (=phone|=call|=moment|=now) ... leave .. (=message|=name)
            leave .. (=message|=name) ... (=get back|=call you back|=return your|=ring you back|=call back)
        """),
        weak=lines("""
            leave (=a|=your|=me|=us|=them) .. (=message|=name)
            (=cant|=cannot|=unable to|=not able to) .. (=come|=get|=take|answer) .. (=phone|=call)
            (=not|=isnt|=un) .. available .. (=to take|=right now|=at the moment|=to answer)
            (voicemail|=voice =mail|answerphone|answering machine)
        """),
    ),
    "unreachable": Act(
        says=lines("""
            (=number|=person|subscriber|customer|=party|=mobile|=caller) ... (dialled|dialed|called|calling|=reach|=trying|=have) ... \
            (=not|=not =available|unavailable|switched|disconnected|=busy|=off|incorrect|=longer)
            (=number|=mobile|subscriber) .. (=is|=has) .. (=not in service|disconnected|=not been recognised|=not been recognized|\
            =not recognised|=not recognized|=no longer in|=out of service|=not in use)
            (=check) the number .. (and|then)? .. (=try|=dial|redial|=call) (=again)?
            (subscriber|=person|customer) .. (=is|=not) .. (=busy|unavailable|=reachable|=in =another =call)
            (hang|=hung) =up and (=try|=dial|=call) =again
            (=is|=are) =an? (automated|=recorded|automatic) (message|announcement|service|system)
        """),
        weak=lines("""
            (=please)? =try (your call)? =again (=later)?
            (=switched|=turned) =off
            (=out =of|=no) (coverage|=range|=reach|=signal)
        """),
    ),
    "closed": Act(
        says=lines("""
            (=you =have|=youve) (called|reached|rung|phoned) .. (outside|=out =of) .. (=hours|working|office|opening|business)
            (office*|=lines|=centre|=center) (=are|=is) (=now|currently) =closed
            (office*|=lines|line|=centre|=center) .. (=are|=is|=now|currently) .. =closed ... (hours|=open|=call =back|=call =again|=from)
        """),
        weak=lines("""
            (opening|office|working|business|trading) hours (=are|=is)
            (=are|=is) .. (now|currently|=at the moment) =closed
            (=you =have|=youve) (called|reached)
        """),
    ),
}
