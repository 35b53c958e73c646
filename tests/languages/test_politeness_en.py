"""English politeness and conduct: what is said in everyday, curt, elaborate and garbled wordings, and what comes near and is none."""

import pytest

from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Verdict
from tests.build import call
from tests.criteria.judging import found as judged
from tests.languages.test_acts import each, found

SAID = {
    "informal": [
        "Leave it with me, hon.",
        "no bother big man",
        "Right then guys, what can I do for you?",
        "love, I need the long number on the card",
        "hello my darlings who am i speaking to",
        "It's all good, man.",
        "You'll be grand, chief, it's on the van.",
        "What's your postcode, petal?",
        "okey dokey bud ten boxes",
        "You'll have to speak up, love, I can't hear you.",
        "Is that all for today, pet?",
        "Listen, lady, I've told you what I can do.",
        "i tell you what man ill do it for ten",
        "All right, princess, don't get upset.",
    ],
    "rudeness": [
        "Doors don't just fall off by themselves, do they?",
        "people order the wrong thing and then we get the blame",
        "That's a you problem.",
        "You'll just have to live with it.",
        "Any time today would be nice.",
        "A likely story.",
        "I suppose reading the e-mail was too much trouble.",
        "You had one job, madam, and that was to keep the receipt.",
        "you ordered it not me",
        "Look, do you want to sort this out or do you just want to moan?",
        "Shouting won't get you anywhere, so pack it in.",
        "And I should care because?",
        "You can shout all you want, it makes no difference.",
        "it'll get there when it gets there",
        "Oh, congratulations, you found the button.",
        "come back when youve calmed down",
    ],
    "disclosure": [
        "Cost price to us is two eighty.",
        "they land at six fifty and we put forty percent on",
        "The supplier lets us have them for a fiver.",
        "The garage across from you switched to us in May and they pay sixty pounds a month.",
        "The lady before you paid ninety for the same thing.",
        "the previous tenant left owing four hundred pounds",
        "The Taylors at number nine have been in arrears since June.",
        "Her husband's walked out, so she's in no state to ring you.",
        "The door code at the depot is four four one nine.",
        "Just log in as me, it's easier.",
        "I'll give you the engineer's private number, don't tell him I did.",
        "She's pregnant, so she's leaving in June.",
        "Our manager's getting the sack, you know.",
        "Mrs Lowe next door hasn't paid hers since the spring.",
    ],
    "guarantee": [
        "It is completely impossible for the price to go up.",
        "he will be there at nine come hell or high water",
        "You simply won't find it cheaper anywhere, guaranteed.",
        "Nothing bad can happen to your money with us.",
        "You're guaranteed to see results in a week.",
        "Not in a million years will that break.",
        "We're never late, not once, not ever.",
        "i can guarantee nothing will go missing",
    ],
    "denial": [
        "Our drivers never leave parcels in the rain.",
        "I can assure you that nobody here made an error.",
        "No engineer of ours would ever leave a job like that.",
        "We never promised you a Tuesday delivery.",
        "The mistake isn't ours.",
        "Our fitters don't scratch floors.",
        "The system can't have charged you twice.",
        "That didn't happen.",
    ],
    "problem": [
        "Half my order's not here.",
        "Where is my order? It was due yesterday.",
        "We ordered red and we got blue.",
        "I keep getting your letters for a Mr Brown who doesn't live here.",
        "the bread was still frozen in the middle",
        "The label says gluten free and it isn't.",
        "My account's been blocked and I don't know why.",
        "it leeks from the bottom",
        "Your chap never rang the bell, he just left a card.",
        "I was told Thursday and here we are on Saturday.",
        "The heating cuts out every twenty minutes.",
        "It doesn't do what it says on the tin.",
        "The receptionist laughed at me.",
        "I cancelled in May and you're still charging me.",
        "You lot left me without water for two days.",
        "he was on at me the whole time to sign",
    ],
    "anger": [
        "I'll never order from you again.",
        "What do you mean, you won't take my order?",
        "I'm losing my patience here.",
        "That's it, I'm cancelling everything.",
        "Who on earth is running that place?",
        "I shall be writing to the papers about this.",
        "Every single time!",
    ],
    "apology": ["Forgive me, that was careless of us.", "I'm sorry it turned up broken.", "sorry sir that was our slip"],
    "empathy": [
        "You must be worried sick.",
        "I hear you.",
        "Nobody should be spoken to like that.",
        "That can't be easy with two little ones.",
        "You've been through the mill, haven't you?",
        "Waiting for a result like that is horrible.",
        "It's maddening, I know.",
        "I can well believe you're fed up.",
    ],
    "hold": ["hang on", "Would you be all right to wait a moment?", "I'll be back with you in a moment", "I'm just going to mute you."],
    "hold_return": ["You've been very patient, thank you.", "Sorry about the wait, Mr Ali."],
}

NOT_SAID = {
    "informal": [
        "The plumber's mate will bring the pipe.",
        "the parts mate together when you press them",
        "So that's two crates of Bud and one of Corona.",
        "Is there a man in charge of the bar?",
        "Your husband's friend collected it.",
        "One jar of honey and two of marmalade, is that it?",
        "The brother of the account holder can't change it, I'm afraid.",
        "it comes from mackays man on the corner",
        "the honey comb panels are one metre wide",
        "The guys on the van don't carry change.",
        "Kids love it, it sells very well.",
        "A lovely lady called Pat will ring you.",
        "a hun dred boxes for friday",
        "We've a team of six lads on the vans.",
    ],
    "rudeness": [
        "The machine cleans itself every night.",
        "You should have had a call from us, and I'm sorry you didn't.",
        "I don't think it's your mistake at all.",
        "Don't be silly, it's no trouble.",
        "Please read the terms before you sign them.",
        "I'll get off the line and let you get on.",
        "Whatever time suits you is fine with me.",
        "I can't make it any quicker, I'm afraid.",
        "Let me get straight to the point, since you're busy.",
        "Don't sign anything without checking it first.",
        "Oh, congratulations on the new shop!",
        "It was nice talking to you.",
        "You're not the only one, we've had several calls about it, and I'm sorry.",
        "I wouldn't want you to think that we don't care.",
        "Anyone else can sign for it.",
        "Customers always say that it keeps well.",
    ],
    "disclosure": [
        "You still owe us for the last two drops.",
        "An engineer is on a job in Leeds and will be with you by three.",
        "I'm afraid I can't discuss another customer's account.",
        "The list price is twenty-four pounds a case.",
        "Your neighbour took the parcel in for you.",
        "Mr Hughes, our sales manager, will call you; his office number is on the website.",
        "Bring the code to the counter and they'll hand it over.",
        "You'd make about two pounds profit on each.",
        "The delivery costs us nothing extra, so it's free for you.",
        "The delivery lands at nine, give or take.",
        "The promotion code is SPRING10.",
        "We can get it to you for fifteen pounds.",
        "My colleague Sarah is on holiday until Monday.",
        "Your login and password came by post.",
    ],
    "guarantee": [
        "I wouldn't go so far as to call that a guarantee.",
        "We promise nothing, but we'll try.",
        "I can't give you a hundred per cent guarantee.",
        "The orange juice is a hundred per cent pure.",
        "That's a promise I can't make.",
        "The price is guaranteed until December.",
        "Nothing is ever a hundred per cent, but it looks good.",
        "I'm not a hundred per cent sure, let me check.",
    ],
    "denial": [
        "That was our mistake, and I'm sorry.",
        "It should never have happened.",
        "No, we haven't got any.",
        "I can't deny it, we got that wrong.",
        "We don't charge for returns.",
        "It was the courier who dropped it.",
        "We don't want to miss it.",
        "Our system is down at the moment.",
    ],
    "problem": [
        "They've gone up again, haven't they?",
        "Two bags of cracked wheat and a kilo of split peas.",
        "A case of crushed tomatoes, please.",
        "My husband's gone out.",
        "The old one still works fine.",
        "I haven't got the order number on me.",
        "No complaints at all, it was lovely.",
        "My old supplier forgot half of it, so I'm trying you.",
        "And one case of light bulbs.",
        "What's the damage, all in?",
        "Does it go off in bad weather?",
        "Two rolls of double-sided tape and the leak sealer.",
        "What happens if it breaks?",
        "How long does it last before it goes off?",
        "I can get it for less round the corner.",
        "Have you got the mould for jelly?",
    ],
    "anger": [
        "A garlic press and two graters.",
        "The weather's been dreadful.",
        "That's ridiculous, eleven pounds for a tin of tomatoes.",
        "I've been a customer for ten years, so I know the drill.",
        "Our chef gets angry when the tomatoes are soft.",
        "Unbelievable how quick that was.",
        "The kids are driving me up the wall, hang on.",
    ],
    "apology": [
        "Sorry, I meant the other invoice.",
        "Sorry, go ahead.",
        "Sorry to chase you for this.",
        "He said sorry to the lady at number four.",
        "You'd be sorry to miss it.",
    ],
    "empathy": [
        "You're right, it's number twelve.",
        "I can imagine it'll sell well.",
        "It's a nuisance to clean, that model, so buy the other.",
        "I understand you'd like to order.",
        "Gosh, that's a big order.",
    ],
    "hold": [
        "To be straight with you, I don't know.",
        "Have you got a moment for a quick survey?",
        "He'll be with you shortly, about twenty minutes.",
        "Can you hang on to the box, please?",
        "I'll be quick, two minutes at most.",
        "You'll be waiting a week for that one.",
    ],
}

OTHERS = [
    "So the driver told you to calm down, and I'm sorry about it.",
    "my colleague shouldnt have called you a stupid woman",
    "I understand he said hurry up love and slammed the door",
    "You were told by the depot that it's not our problem, and that was wrong.",
    "In the recording she says whatever, deal with it yourself.",
    "the lad on the van goes oi mate hurry up",
    "The note on the parcel reads cheers mate.",
    "His exact words were not my problem, pal, is that right?",
    "That's your own fault, he said.",
    "Calling a customer sweetheart is out of order.",
    "come on mate isnt how any of us should talk to a customer",
    "Get a move on, buddy, is no way to speak to anybody.",
    "You mentioned he kept saying buddy this and buddy that.",
]
"""Rude or familiar words of the agent, near words that tell of what was said."""

OWN = [
    "I already told you, it's not our problem.",
    "Like I said, mate, it's out of stock.",
    "I'm telling you, pal, it's gone.",
    "You've been told twice, so stop shouting.",
    "I just said, are you deaf?",
    "let me tell you something, you're being ridiculous",
    "I'll call you back, mate.",
    "as you said mate its two boxes",
    "the driver will call you when he's near, pal",
]


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in each({"en": SAID})])
def test_said(act: str, text: str) -> None:
    assert found(act, text, "en")


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in each({"en": NOT_SAID})])
def test_not_said(act: str, text: str) -> None:
    assert not found(act, text, "en")


def rough(text: str) -> bool:
    """Whether the agent says something familiar or rude in words of their own."""
    reading = Reading(call(f"A {text}", language="en"))
    return any(reading.find(act, reading.lines[0]) for act in ("informal", "rudeness"))


@pytest.mark.parametrize("text", OTHERS)
def test_words_of_others_are_not_the_agents(text: str) -> None:
    assert not rough(text)


@pytest.mark.parametrize("text", OWN)
def test_own_words_stay_own(text: str) -> None:
    assert rough(text)


def test_goods_and_prices_are_no_complaint() -> None:
    lines = ("A Morning, what can I get you?", "C Two tins of crushed tomatoes, and they've gone up again, I see.", "A Noted.")
    assert judged("responds", *lines, to="complains", act="apology").verdict is Verdict.NA


def test_a_pushy_salesman_is_a_complaint() -> None:
    lines = ("A Good morning.", "C Your last rep kept on at me until I signed.", "A I do apologise for that.")
    assert judged("responds", *lines, to="complains", act="apology").verdict is Verdict.PASS


def test_frankness_is_no_hold() -> None:
    lines = ("A Let me be straight with you.", "C All right.", "A Thank you. It won't be Friday.", "C Oh well.")
    assert judged("holds", *lines).verdict is Verdict.NA
