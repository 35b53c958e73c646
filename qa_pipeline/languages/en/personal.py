"""English: what people say around what identifies them."""

from qa_pipeline.languages import lines, words
from qa_pipeline.languages.personal import Personal

PERSONAL = Personal(
    labels={
        "card": "card",
        "iban": "IBAN",
        "national_id": "ID number",
        "passport": "passport",
        "phone": "phone",
        "email": "e-mail",
        "code": "code",
        "address": "address",
        "birth_date": "date of birth",
        "customer_id": "customer number",
        "number": "number",
        "name": "name",
        "agent": "agent",
    },
    about={
        "card": lines("""
            (card|credit card|debit card) .. (number|digits)
            (number|digits) .. (on|of|across|from) .. (card|visa|mastercard|amex)
            (=long|=sixteen|=16) =digit? (number|numbers|digits) ..
            (=long|=sixteen|=16) =digit? (number|numbers|digits) .. (card)
            (card|visa|mastercard|amex|american express|maestro) (is|its|ends|ending|=s)
            (last|final|first) (#|few) .. (card)
            """),
        "iban": ("=iban", "eye ban", "i ban", "account number and sort code", "sort code"),
        "national_id": lines("""
            social (security|number|is)
            (=ssn|=nino)
            national insurance
            (=id|identity|identification) (card|number|document)
            national (=id|identity|identification)
            national (=id|identity|identification) (number)
            drivers? licen*
            drivers? licen* (number)
            """),
        "passport": ("passport", "travel document"),
        "phone": lines("""
            (phone|telephone|mobile|cell|cellphone|contact|landline|callback|=tel|whatsapp) (number|numbers|=no|=s|is)
            (my|your|his|her|the|our|on|which|new|home|work) (mobile|cell|cellphone|landline|phone)
            (call|ring|phone|reach|text|catch|contact|get) (me|you|him|her|us|hold of (me|you|him|her)) (back)? .. (=on|=at)
            number .. (call|ring|phone|reach|text|contact) (you|me|him|her|back|on)
            (best|good|right|daytime|alternative|another) (contact|phone|callback)? number
            what number .. (on|call|reach)
            area code
            """),
        "code": lines("""
            (security|verification|one time|onetime|access|passcode|activation|confirmation|authentication|authorisation|authorization|\
            login|log in|sms|text|three digit|3 digit|six digit|6 digit|four digit|4 digit|entry|door|safe) code
            code .. (text*|sent|send|sms|message|phone|received|got|screen|app)
            (received|got|sent|get|read|tell|give|type) .. code
            (=cvv|=cvc|=cv2|=csc|=c =v =v|=c =v =c|=otp|=o =t =p|see vv)
            (=pin|=pins|pin number|pass code|passcode|pass word|password|memorable)
            (three|3|last three|last 3) (numbers|digits) .. (back|reverse|strip)
            (expiry|expiration|expires|expire|valid (until|thru|through|to)|good through)
            (=code|=codes)
            """),
        "customer_id": lines("""
            (customer|account|client|member|membership|policy|=contract|patient|subscriber|loyalty|meter|user|payroll|nhs) \
            (number|=no|=id|reference|code)
            (account|customer|member|membership|policy|=acct) #
            (number|digits) .. (my|your|the) (bill|policy|account|=contract|membership|meter|statement)
            """),
        "birth_date": lines("""
            (date|year|day|place) (and|or)? (month)? of birth
            (=dob|=d =o =b|birthday|birth date|birthdate)
            (was|were|am|are|being|=im|=is|when) (you)? born
            """),
        "address": lines("""
            (=post|=postal|=zip) (code|codes)
            (postcode|zipcode|eircode)
            """),
        "other": lines("""
            (order|invoice|reference|ref|tracking|ticket|case|complaint|product|item|model|part|article|booking|delivery|parcel|shipment|\
            consignment|batch|serial|catalogue|catalog|stock|claim|docket|purchase order|job|incident|crime|quote|quotation|basket|\
            reservation|transaction|extension|voucher|promo|discount|coupon|po|lot|bar) (number|=no|=id|reference|code|is)
            (order|tracking|reference|invoice|complaint|case|ticket|booking) (number)? .. (is|=s)
            (=sku|=isbn|=ean|barcode|=po)
            (our|company) (number|phone|hotline|landline|switchboard|=vat)
            (meter (=reading|says|reads)|=reading)
            """),
    },
    phones=(r"(?:0044|44|0)[1-9]\d{8,9}", r"(?:001|1)?[2-9]\d{2}[2-9]\d{6}", r"(?:00353|353|0)[1-9]\d{7,8}", r"(?:0061|61|0)[2-478]\d{8}"),
    between=frozenset(words("then and next followed by space dash hyphen slash yes yeah yep okay ok right so it's its uh-huh mhm hash")),
    of=frozenset(words("of times at")),
    plurals={
        **{word: str(digit) for digit, word in enumerate(words("zeros ones twos threes fours fives sixes sevens eights nines"))},
        **dict.fromkeys(words("zeroes noughts ohs"), "0"),
    },
    not_measures=frozenset(words("can may")),
    misheard={
        "to": "2",
        "too": "2",
        "tu": "2",
        "for": "4",
        "fore": "4",
        "won": "1",
        "wan": "1",
        "ate": "8",
        "hate": "8",
        "tree": "3",
        "free": "3",
        "fife": "5",
        "sex": "6",
        "sics": "6",
        "sicks": "6",
        "von": "1",
        "tow": "2",
        "fir": "4",
        "aight": "8",
        "nein": "9",
        "niner": "9",
        "mine": "9",
        "owe": "0",
        "o": "0",
        "oh": "0",
        "sero": "0",
        "hero": "0",
        "heaven": "7",
        "sven": "7",
    },
    letters={
        "alpha": "A",
        "bravo": "B",
        "charlie": "C",
        "delta": "D",
        "echo": "E",
        "foxtrot": "F",
        "golf": "G",
        "hotel": "H",
        "india": "I",
        "juliet": "J",
        "kilo": "K",
        "lima": "L",
        "mike": "M",
        "november": "N",
        "oscar": "O",
        "papa": "P",
        "quebec": "Q",
        "romeo": "R",
        "sierra": "S",
        "tango": "T",
        "uniform": "U",
        "victor": "V",
        "whiskey": "W",
        "whisky": "W",
        "xray": "X",
        "yankee": "Y",
        "zulu": "Z",
        "bee": "B",
        "cee": "C",
        "dee": "D",
        "gee": "G",
        "jay": "J",
        "kay": "K",
        "ell": "L",
        "em": "M",
        "en": "N",
        "pee": "P",
        "cue": "Q",
        "queue": "Q",
        "are": "R",
        "ess": "S",
        "tee": "T",
        "vee": "V",
        "wye": "Y",
        "zed": "Z",
        "zee": "Z",
    },
    my_name_is=lines("""
        (my|the|our|her|his) (full|last|first|family|sur|christian)? (name|surname|names) (is|=s|was|here is|would be|on it is)
        (my|the) names
        in the name of
        (this|=it) is (mr|mrs|miss|ms|mister|doctor|dr)
        (youre|you are) speaking (to|with)
        """),
    i_am=("(im|i am|its|this is|it is)",),
    is_my_name=lines("""
        (is|=s) (my|the) (full|last|first)? name
        (speaking|here) $
        """),
    asks_name=lines("""
        (your|the|full|last|first|family|whose|account holders?) (full|last|first|good|sur)? (name|surname)
        who am i (speaking|talking) (to|with)
        (who|whom) (is|am|=s) (this|calling|speaking|that)
        name (please|on)
        """),
    not_names=frozenset(
        words(
            "not on in at the a an and or but from calling here it is was i im i'm we you that this there just "
            "for to of so please mr mrs miss "
            "ms mister dr doctor spelled spelt with by my your name phone about because who speaking same sorry yes no okay right actually "
            "mud account under down still"
        )
    ),
    titles=frozenset(words("mr mrs ms missus missis mister mx dr")),
    capital_titles=frozenset(words("miss doctor professor prof")),
    at=("at", "@"),
    dot=frozenset(words("dot point")),
    joins=frozenset(words("underscore dash hyphen minus plus dot point")),
    domains=frozenset(words("com net org co uk ie eu edu gov info biz us ca au me io de gmail hotmail yahoo outlook icloud")),
    streets=words("street st road rd lane avenue ave drive close court crescent terrace gardens square boulevard blvd parade mews"),
    house=frozenset(words("number no flat apartment apt unit suite house")),
)
