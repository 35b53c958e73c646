"""English: the customer is leaving, and the customer is relieved."""

from qa_pipeline.languages import Act, lines

_TIE = (
    "(account*|contract|subscription|membership|agreement|policy|plan|tariff|direct debit|standing order|partnership|arrangement|"
    "arrangements|relationship|association|dealings)"
)
"""What binds a customer to a company."""

_FIRM = "(supplier*|provider*|company|companies|firm|firms|network|operator|vendor|wholesaler|insurer|carrier|outfit|lot|outfits|merchant)"

_RIVAL = "(competitor*|competiter*|=competition|rival|rivals|=opposition|other (crowd|lot|crew|side|mob))"

_END = (
    "(=close|=closing|=shut|=shutting|=end|=ending|=delete|=deleting|=terminate|=terminating|=cancel|=cancelling|=canceling|=clothes|"
    "=deactivate|=quit|=leave|=leaving|can sell|=finish|=stop|=scrap|=discontinue|=wind up|=winding up|switch off|=dissolve|=axe|=bin)"
)

_YOU = (
    "(=you|=yous|=ye|=youse|=u|you lot|you people|your (company|firm|shop|lot|store|service|services|network|bank|outfit|crowd)|this "
    "(company|firm|shop|lot|outfit|network)|=here)"
)

_NOT = "(=wont|=not|=never|will not|=shant|shall not|no longer|=wouldnt|aint|no more|nothing more)"

_AGAIN = "(=again|any more|=anymore|ever again|any longer|=ever|no more|in future|in the future|from now on)"

_NICE = (
    "(=helpful|=kind|=patient|=understanding|=lovely|=brilliant|=wonderful|=fantastic|=amazing|=marvellous|=obliging|=thorough|"
    "=considerate|=great|=terrific|=gracious|=sweet|=thoughtful|=generous|=accommodating|=decent)"
)

_GEM = (
    "(=star|=angel|=gem|=legend|=diamond|=saint|lifesaver|life saver|=treasure|godsend|god send|great help|big help|grate help|real help|"
    "huge help|massive help|=marvel|=darling|=hero|=trooper)"
)

_SUPER = (
    "(=brilliant|=wonderful|=marvellous|=marvelous|=fantastic|=excellent|=perfect|=lovely|=splendid|=terrific|=fabulous|=great|=smashing|"
    "=super|=magic|=champion|=ideal|=superb)"
)

ACTS = {
    "churn": Act(
        says=lines(f"""
            {_END} (down|off|out of)? (=my|=our|=the|=this|=me) (whole|entire|current)? (_)? {_TIE}
            (want|get|have|need|like|consider|treat|see) (=my|=our|=the|=this) .. {_TIE} .. (=to be)? (=closed|=cancelled|=canceled|\
            =terminated|=ended|=deleted)
            {_END} (=it|=everything) (down|all)? (=the|=my|=our|=this) {_TIE}
            (=cancel|=cancelling|=quit|=leave|=finish|=stop|pack it in) (altogether|completely|=for good|with you|outright)
            (treat|take|consider|accept) (this|that) (call|=as) .. notice
            (=its|=it|contract|=thats|=that) .. (=up|=over|=ends|runs out|=finished|=expires) ... (=im|=were|=ill be|=well be|=i am|=we \
            are) (=away|=off|=gone|=leaving|=out)
            (=so|=then|contract|=deal|=it) (=im|=were) (=out|=gone|=away) $
            (=shove|=stick|=stuff) your .. (contract|service|services|account|broadband|phone|deal|business|company|tariff)
            (=get|getting|=come|=coming|=opt|=opting|=pull|=pulling|=break|=breaking|way|want) out of (=my|=our|=the|=this|=your) .. {_TIE}
            notice .. (=i|=we) .. (give|serve) ... ({_TIE}|leave|=you)
            (give|giving|hand|handing|serve|serving) (in)? (=my|=our|=you|=in) .. =notice
            (=take|=taking|=move|=moving|=spend|=spending|=withdraw|=pull|=pulling|=withdrawing|=give|=giving) (all|all of)? (=my|=our) \
            (business|custom|money|orders|trade|account|patronage) .. (=elsewhere|some where|=somewhere|=someone|=somebody|=other|=another|\
            =away|{_RIVAL}|more|=better)
            (=take|=taking|=move|=moving|=bring|=bringing) (all|all of)? (=my|=our) .. (business|custom|trade|patronage) (=to|=over|=back|\
            =away)
            (=go|=going|=move|=moving|=switch|=switching|=change|=changing|=turn|=turning|=head|=heading|=over|=off|=try|=trying|=buy|\
            =buying|=order|=ordering|=shop|=shopping|=look|=looking|=defect|=defecting|=run) (=over|=off|straight|=back|=round|across)? \
            (=to|=with|=from|=at|=for)? (one of)? (=your|=the|=a|=another)? {_RIVAL}
            (=i|=ill|=im|=id|=we|=well|=wed|=were|=us|=me|could|might|=to|just|rather|better) .. (=go|=going|=move|=moving|=shop|=shopping|\
            =look|=looking|=buy|=buying|=order|=ordering|=switch|=switching|=turn|=turning) .. (elsewhere|some where else|somewhere else|\
            someone else|somebody else|some body else|some one else)
            (=ill|=well|=id|=wed|=to|start|=shall|=will|might|=may|be|seriously|considering|begin) (be|have to)? .. (look|looking|find|\
            finding|search|searching|choose|choosing|try|trying|switch|switching|change|changing|move|moving|go|going|=get) (=out|=over|\
            =around|=off)? (=for|=to|=with|=into)? (=another|=a nother|=a different|=a new|=an alternative|=some other|=other|=different|\
            =a better|=a more _) .. {_FIRM}
            (=go|=going|=move|=moving|=switch|=switching|=leave|=leaving|=leeving|=change|=changing) (=you|=yous)? (=over|=off)? (=to|=for|\
            =with) (=another|=a nother|=a different|=some other|=a better) .. {_FIRM}
            (=change|=changing|=switch|=switching|=swap|=swapping) ({_FIRM}|=banks|=shops)
            (=switch|=switching|=move|=moving|=going|=transfer|=transferring|=defecting) (=over)? =to (=them|=him|=theirs)
            (=lost|=lose|=losing|=loosing|=loose) (=a|=another|=one|yourselves|yourself|=me|=us|=my|=our|=one of) .. (=customer|=client|\
            =custom|=business|=customers|=clients)
            (=thats|that is|=this is|=itll be|it will be|will be|this was|that was|=its) (=the|=my|=our|=your)? (very|absolute)? (last|\
            final) (order|time|purchase|parcel) ... (youll|you will|you get|ever|=ill|=well|from (=me|=us)|with =you|from =you|together|\
            out of)
            (=thats|that is|=this is|=itll be|it will be) (=the)? (very)? last time (=i|=we|=you)
            (last|final) (order|purchase|penny|pound|money) (youll|you will|you are|youre|you) (=ever|going to)? (=get|=getting|=see|=have)
            {_NOT} (be|be doing|going to|gonna|to|going to be|want to|ever|intend to|plan to)? (=order|=ordering|=deal|=dealing|=renew|\
            =renewing|do business|doing business|=trade|=trading|=shop|=shopping|placing|place) (=anything|=nothing|=more|another thing|\
            business|an order|orders|any orders)? (=again)? (=from|=with|=at|=through|=off) {_YOU}
            {_NOT} .. (=order|=ordering|=buy|=buying|=shop|=shopping|=call|=ring|=come|=coming|=purchase|=spend|=spending) .. (=from|=with|\
            =at|=off|=to|=back)? {_YOU} {_AGAIN}
            (=never) (=ever)? =again
            (=wont|=not|=never|will not|=shant) (be|going to)? (=use|=using) {_YOU} .. {_AGAIN}
            (=you|=youll|=youre|=yous) (=wont|=not|=never|will not) .. (=see|=seeing|=get|=getting|=have|=hear|=hearing) .. (=me|=us|my \
            face|any more|=another|=one more|=a single|my money|our money|my business|our business|my custom) .. (=again|=here|=back|\
            =anymore|any more|orders|order|penny|money|business|custom|pound)
            (=wont|=not|=never|will not|=shant) be (=back|coming back|returning|your customer|a customer|your customers|customers|renewing|\
            ordering again|buying again|staying with|staying on with|with you (much|any|for))
            (=wont|=not|=never|will not|=shant|want to|intend to|intention of|going to) (be|going to|be getting)? (=renew|=renewing|\
            =extend|=extending) (=when|$|=it|=the|=my|=our|=this|=with|=next|=after|=at|=because|=anything)
            (=dont|=not|=doubt|=cant|=cannot|=wont|=never) .. (=think|=see|=imagine|=believe|sure|convinced) .. (=well|=ill|=we|=i|=us|=me|\
            myself|ourselves) .. (=carry on|carrying on|=continue|continuing|=stay|=staying|=bother|=be back|go on|=remain|=remaining|\
            =keep|=keeping) .. (=with|=you|=here|after|using|ordering|buying|coming)
            (=rather|=sooner) ... =than .. (=order|=buy|=deal|=use|=spend|=give|=stay|=go|=pay) ... (=you|=yous|=here)
            (as of|starting|=from) (tomorrow|today|monday|next|now on|=now) .. (=i|=we|=ill|=well|=im|=were) .. (=buy|=buying|=get|\
            =getting|=order|=ordering|=use|=using) ... (=from|=someone|=somebody|=elsewhere)
            (=move|=moving|=switch|=switching|=take|=taking|=transfer) (=everything|=it all|=the lot) (=over|=away|=elsewhere|=across|=out)
            (=not|=wont|=never) .. (=hear|=hearing|=see|=seeing) .. =from (=me|=us) (=again|=in future|=any more|=anymore)
            (loyalty|=loyal) .. (=ends|=ended|=stops|=over|=gone|=finished|runs out|=worn|ran out|only goes)
            (=let|=letting) (=it|=my|=our|the) .. {_TIE}? .. (lapse|expire|run out)
            (=dont|no longer|=not|=wont) .. (want|wish|going|care|like) to be .. (customer|client|member|with you)
            (=im|=were|=i am|=we are|thats me|thats us|=ive|=weve|consider) .. (=done|=finished|=through) with {_YOU}
            (=leaving|=leeving|=ditch|=ditching|=dump|=dumping|=quit|=quitting) (=you|=yous|you lot) (=for|=over|=because|=after|=if|=and|\
            $|=now|altogether|completely|=as|=then)
            (=leave|=leaving|=quit|=quitting|=ditch) your (company|firm|network|service|bank|lot|outfit|books)
            (thinking|think|thought|consider|considering|tempted|=minded|debating|contemplating) (=of|=about|=to|=on)? (=leave|=leaving|\
            =quit|=quitting|=moving on|=moving away|=cancelling altogether|=cancelling with you|=switching $|=cancelling $|=leaving $)
            wonder* .. (whether|if|why) ... (=stay|=staying|=remain|=remaining|=stick|=sticking|=bother|=bothering|=keep|=keeping) .. \
            (with|customer|=here|=coming|=ordering|=using|=paying|loyal|=you)
            (worth|point|reason|sense|pointless|why) .. (=staying|=stay|=remaining|=remain|=sticking|=stick|being) .. (with (you|yous|your|\
            this)|=here|customer|loyal)
            why (should|would|do|must) (=i|=we) .. (=stay|=remain|=stick|keep (ordering|coming|paying|using|buying)) .. (with|=here|\
            customer|from|=you)
            (more|again|happens|otherwise|mistake|slip|=or) ... (=im|=were|=ill be|=well be|=i am|=we are) (=gone|=leaving|out of here|\
            =away|out the door)
            half a mind to (=go|=leave|=switch|=cancel|=move|=take|=close|=try)
            (=part|=parting) (=company|=ways)
            (vote with my feet|jump ship|=sever .. (ties|relationship|links)|cut .. ties|cutting .. ties)
            (=take|=strike|=remove|=cross|=wipe|=taking) (=me|=us|=my name|=our name) (=off|=from|=out of) (=your|=the)? (=books|=customer \
            list|=customers)
            (=delete|=deleting|=deactivate) (=my|=our) .. (account|profile)
            (=port|=porting|=pac) .. (number|code|=out|=away)
            (=move|=moving|=transfer|=transferring|=take|=taking|=switch|=switching) (=my|=our|=the) (number|=line|=lines) .. (another|\
            other|different|new|rival) (network|provider|operator|company|carrier)
            (might|may|could|would|=ill|=well|=id|=wed|just|better|rather) .. (=buy|=get|=order|=go|=shop) ... (supermarket|cash and carry|\
            market|internet|online|wholesaler|someone|place) .. (instead|next time|=in future|from now on|in the future)
        """),
        weak=lines(f"""
            (=cancel|=cancelling|=scrap) (=my|=our|=the|=this)? (whole|entire|everything|=lot) (order|thing|lot)?
            (=cancel|=scrap) (it all|everything|the lot)
            (notice period|cancellation (fee|charge|form|terms|period)|exit fee|termination (fee|charge)|early exit)
            (plenty|loads|lots) (of)? (=other|=more) {_FIRM}
            (other|another|different) {_FIRM} (=who|=that|would|=are|=can|=do|out there|=about|=around)
            (get|getting|ask*) .. (quote|quotes|prices) .. (elsewhere|others|from (=another|=other|=someone|your competitor*))
            {_RIVAL} (=would|=wouldnt|=will|=can|=do|=dont|=manage|=treat)
            how long .. (left|=have) .. {_TIE}
            (=look|=looking|exploring|considering|weighing|review|reviewing) .. (alternatives|other options|our options|whether to use)
            (=not|=never) .. (=another|=a|=one more) (=penny|=cent|=dime) .. (=from|=out of) (=me|=us)
            {_TIE} .. out to tender
            when .. {_TIE} .. (=end|=ends|run out|runs out|finish|expire|=up)
            look* .. for (=a new|=another|=a different) .. {_FIRM}
            (youve|you have|youre|you just) .. (=lost|=losing) (=me|=us)
            (go|going|switch*|mov*) to (=a|=an|=another|=the other|=some other) .. {_FIRM}
        """),
        unless=lines(f"""
            (=not|=never|=dont|=wont|=wouldnt|no intention of|no plans (=to|=of)|no (wish|desire) to|not (=even)? thinking) (going to|be|\
            want to|thinking (of|about)|planning (to|on)|looking to|wish to|need to|dream of)? (=leave|=leaving|=switch|=switching|=change|\
            =changing|=close|=closing|=cancel|=cancelling|=go|=going elsewhere|=move|=moving|=look|=looking|=lose|=quit)
            (=used to|=before i|=previously)
            (interest|interested|terrace ted|=keen|need|point) (=in|=on|=of|=for) (=changing|=switching|=leaving|=moving)
            (=current|=existing|=old|=previous|=former|=present) .. {_FIRM}
            have to (cancel|leave|end|break) (=my|=our) (current|existing|present|other)
            (=my|=our) (=other|=current|=existing|=last|=old) (=one|=contract|=supplier|=provider)
            (=switch|=switching|=move|=moving|=change|=changing|=come|=came|=coming|=transfer|=transferring|=over|=switched|=moved) \
            (=over)? =to (=you|=yous|=yours)
            (=he|=she|=they|=neighbour|=neighbor|=friend|=daughter|=son|=sister|=brother|=mate|=colleague|=people|=others) .. (=left|\
            =leaving|=leave|=cancelled|=cancel|=switched|=switching|=closed|=closing|=quit|=going)
            (=you|=they|=youve|=theyve|=somebody|=who) (=have|=are|=just|=had|=were)? (=closed|=cancelled|=canceled|=terminated|=deleted|\
            =closing|=cancelling|=ended|=suspended)
            (=ill|=well|=i will|=we will|going to|plan to|happy to|glad to|decided to|want to|rather|intend to) (=stay|=stick|=remain)
            never again (=will|=would|=shall|=did|=do)
            back (=until|=till|=before|=by|=at|=in|=for|=home|=tonight|=today|=tomorrow|=on|=to you)
        """),
    ),
    "relief": Act(
        says=lines(f"""
            (=weight|=load|=stone|=burden|=wait) (=off|=of) (=my|=our|=me) (mind|shoulders|chest)
            (=put|=puts|=set|=sets|=putting) (=my|=our) mind (=at|=to|=a) (=rest|=ease|=peace)
            (=thank|=thanks) (=god|=goodness|=heavens|=heaven|the lord|=christ)
            (=what a|=such a|=thats a|=its a|that is a|that was a|is a|a huge|a big|a great|thats some|sort of a) relief
            (=im|=we|=so|=very|=really|=am|=feel|=how|=was|=were|=are|much|bit) .. relieved
            (phew|whew|=pheew)
            (=youve|=you have|=you were|=youre|=you are|=youv|you) (=been|being)? (=all|=both)? (ever so|=so|=very|=really|=most|\
            =extremely|=incredibly|=awfully|=such|=too|=absolutely|=quite|=truly|=more than|=just|=that)? (=a|=an)? (=proper|=real|=little|\
            =complete|=total|=absolute|=good|=bit of a)? ({_NICE}|{_GEM})
            (=thats|=that is|=this is|=its|=that was|=is|=well) .. (=very|=really|=most|=extremely|=ever so|=awfully|=so|=too|=terribly|\
            =incredibly|=truly|=mighty) (=kind|=good of|=decent|=generous|=helpful|=thoughtful|=sweet|=nice of|=reassuring|re assuring|\
            =comforting|=considerate|=gracious)
            (=very|=most|=really|=extremely|=ever so|=awfully|=so|=too) (=kind|=good|=decent|=generous|=thoughtful|=nice|=sweet) =of (=you|\
            =ye|=him|=her)
            (=good|=decent|=kind|=nice|=generous|=thoughtful|=big) =of (=you|=ye|=yous)
            (=made|=makes|=make|=making) (=my|=our) (day|week|morning|evening|life .. easier|afternoon|year)
            (=saved|=saving|=rescued|=saves) (=my|=our|=me|=us) .. (bacon|life|day|skin|neck|trip|fortune|hassle|=there|trouble|marriage)
            (=really|=truly|=very much|=greatly|=do|=so|=sincerely|=much|=deeply) appreciate (=it|=that|=this|=you|=your|=all|=what|=how)
            appreciate (=you|=your|=all|=the|=what) .. (help*|time|patience|effort*|sort*|=doing|=done|=taking|=getting|=listening|trouble|\
            kindness|concern|quick*|work|support|honesty|=did|understanding)
            (=i|=we) appreciate it
            (=so|=very|=really|=awfully|=ever so|=right|=dead) glad
            glad (=i|=we) (=rang|=called|=phoned|=asked|=spoke|=got|=checked|=caught)
            glad (to hear|to know|to see|=its|=thats|that is|it is|it has|its been|that youve|you (could|can|were able|have|got|sorted|\
            called|rang|phoned|caught))
            (=im|=i am|=we are|=were|=am|=really|=very|=so|=well|=feel|=must say|=absolutely|=more than|=quite|=pretty|=been|=most) \
            (=really|=very|=so|=absolutely|=quite|=just|=most)? (=delighted|=thrilled|=chuffed|=over the moon|=made up|=tickled|=overjoyed|\
            =grateful|=thankful|=happier|=reassured|=pleased|=impressed|=satisfied)
            (=im|=i am|=we are|=were|=very|=quite|=perfectly|=so|=really|=more than|=am|=be|=ill be) (=very|=quite|=perfectly|=so|=really|\
            =more than|=totally|=absolutely)? =happy (=with|=about) (=that|=this|=it|=how|=the way|=the service|=the outcome|=the result|\
            =the solution|=the response|=the help|=your|=you|=everything|=what youve|=what you)
            (=im|=i am|=we are|=were|=so|=very) (=so|=very|=really)? =happy (=now|to hear|=that|$)
            (=cant|=cannot|=could not|=couldnt|can not|how (=can|=do) i) (=ever|begin to)? .. thank (=you|=yous|=ye|=u) (enough|properly|\
            =for)
            (=dont know|no idea) how to thank
            (=couldnt|=could not|=cant|=cannot) (have)? .. (=asked|=ask|=wish|=wished|=be|=been) (=for)? (=a|=any)? (=better|=happier|\
            =nicer|=more helpful|=fairer)
            (=thats|=that is|=this is|=that was|=its|=it is|=that would be|=thatll be|=that will be|=youve been|=that seems|=that sounds) \
            (=very|=really|=most|=extremely|=ever so|=more than|=perfectly|=eminently|=dead|=right|=so) (=fair|=good|=satisfactory|=clear|\
            =quick|=efficient|=reasonable|=prompt|=handy|=useful)
            (music to (=my|=our) ears|happy days|hooray|hurrah|hallelujah|made up with|cheered (=me|=us) up|set (=me|=us) up for|what a \
            difference)
            (=can|=ill|=will|=shall|=able to) .. (=sleep|relax|stop worrying|breathe) (=tonight|=easy|=easier|=again|=now|=better|soundly)
            (stop|no need to|neednt|dont (have|need) to) worry* (=now|=then|any more|=anymore)
            (=explained|=put|=described) (=it|=that|=everything) .. (clearly|=so well|=very well|=nicely|=beautifully)
            take back (=what|everything|all)
            (=youve|=you have|=you were|=youre|=you are) .. (tremendous|enormous|massive|wonderful|great|real|=big|=good) (=help|\
            assistance|comfort)
            load off
            smile on (=my|=our) face
            (=feel|=felt) .. (=heard|listened to|=understood|=valued) (=for once|=at last|$|=now|=by)
            =how (=generous|=kind|=thoughtful|=considerate) (=of|$|=you)
            (=worry|=worries) .. (=over|=gone|=off my)
            (=feel|=feeling|=felt) (=much|=a lot|=so much|=a bit|=far|a whole lot|=already|=loads)? (=better|=happier|=easier|=calmer)
            (=much|=far|=so much|=lot|=way|=loads) (=better|=quicker|=easier|=faster|=nicer) (=than)
            (=good|=great|=wonderful|=excellent|=brilliant|=fantastic|=lovely|=marvellous|=super|=grand|=superb|=cracking) (=news|=job|\
            =service|to hear)
            (=oh|=ah|=well|=right|=now) (=thats|=that is|=how|=its)? {_SUPER} (=news|=then|=to hear|=of you|=job|=service)
            (=thats|=that is|=its|=all|=everything|=it is|=thats it) (=all|=then|=now)? (=sorted|=settled|=solved|=resolved|cleared up|put \
            right|done and dusted) (=then|=now|=out|$|=thank|=thanks|=brilliant|=great|=lovely|=at last|=i)
            (=that|=which|=this|=it) (=solves|=sorts|=settles) (=it|=that|=my|=the|=everything|=things|=me)
            (=at long last|=at last|=finally) .. (=somebody|=someone|some one|some body|=human|=person)
            (=somebody|=someone|=somebodys|=someones) .. (=finally|=at last) .. (listen*|help*|understand*|=cares|=doing)
            (bless you|bless your|god bless|good (=lad|=lass|=girl|=man) $|fair play to)
            (pleasure (dealing|doing|speaking|talking|to deal)|pleasant surprise|pleasantly surprised)
            (=thats|=that is|=its|=very|=most|=really|=how) .. (=reassuring|re assuring|=comforting|=a comfort|=encouraging|=heartening)
            (=thank|=thanks|=ta|=cheers) (=you|=yous|=ye)? .. =for (=all|=sorting|=fixing|=listening|=understanding|=being so|your \
            (patience|understanding|kindness|trouble|honesty|effort*)|=going|=putting|=looking after)
        """),
        weak=lines(f"""
            (=oh|=thats|=that is|=absolutely|=how|that would be|that will be|thatll be|thatd be|=just|simply|would be) {_SUPER}
            (=thank|=thanks) (=you|=yous|=ye)? (=so|=very|=ever so|=kindly|=ever) (=much|=kindly)
            (=thank|=thanks) (=you)? (=for) (=your|=the) (help|time|advice|support)
            (good|nice) to (hear|know)
            (=fair|=good) enough
            (=better|=happier) (=now|=already)
        """),
        unless=lines("""
            (=not|=never|=isnt|=arent|=wasnt|=werent|=hardly|=nobody|=none|=dont|=doesnt|=didnt|=wont|=havent|=hasnt|=aint|far from|less \
            than|anything but|no one|=neither) .. (happy|glad|pleased|helpful|=help|relief|relieved|reassur*|impressed|=better|=kind|\
            satisfied|comfort*|=sorted|resolved|delighted|grateful|=great|=patient|settled|solve|=brilliant|=good|happier)
            =no (help|comfort|relief|=better|happier|reassurance)
            (=id|=wed|=would|=itd|=theyd|=youd|=could) (=be|=feel|=have been|=have|=really|=very much|=much|=so|=only)? .. (=glad|=happy|\
            =relief|=relieved|=appreciate|=grateful|=better|=pleased|=happier|=delighted|=thankful|=obliged|=reassured|=so kind|=kind \
            enough)
            (=glad|=happy|=grateful|=pleased|=relieved|=relief|=appreciate|=delighted) .. (=if|=once you)
            (=happy|=pleased|=glad) =to (=pay|=hold|=wait|=meet|=order|=take|=do|=sign|=collect|=speak|=recommend|=confirm)
            (=are|=is|=were|=arent) (=you|=he|=she) .. (=happy|=glad|=satisfied|=pleased)
            (=great|=brilliant|=wonderful|=lovely|=fantastic|=marvellous) (=just|=that is)? (=great|=another|=so now|=now (=im|=we|=i)|\
            =isnt it|=and who|=and now|=just what)
            (thanks|thank you) for nothing
            (=fat|=bloody)? =lot of (=good|=help|=use)
            (=last|=other|=previous|=first) (=girl|=lad|=chap|=lady|=man|=one|=agent|=person|=woman|=colleague|=fella|=bloke|=time) .. \
            (=was|=were|=seemed)
            (=hope|=hopefully|=hoping|=wish|=supposed|=promised|=until|=unless|=when|=once|=if|=thought|=said|=want|=need) .. (=sorted|\
            =better|=resolved|=happy|=settled|=helpful|=solves|=solved)
            (=happy|=satisfied|=pleased) (=with|=where) (=the|=my|=our|=what|=who|=as)? .. (=firm|=supplier|=provider|=current|=have|=got|\
            =ours|=mine|=am|=use)
            (=find|=think) (=it|=this|=that) (=funny|=amusing)
            (=so|=very|=too) (=kind|=good) (=as|=of you) to
            relief (map|maps|work|driver|manager|fund|printing|carving)
        """),
    ),
}
