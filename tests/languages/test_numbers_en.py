"""English numbers as they are said in calls."""

import pytest

from tests.said_numbers import cases, found, texts

SAID = cases("""
twelve pounds fifty please => money 12.5 GBP
that's twelve fifty => number 12.5
a hundred and twenty euros => money 120 EUR
one hundred and twenty euros => money 120 EUR
fifteen hundred dollars => money 1500 USD
£12.50 each => money 12.5 GBP
$1,250.50 in total => money 1250.5 USD
12.50 € => money 12.5 EUR
fifty pence off => money 0.5 GBP
99 cents => money 0.99 USD
ten quid => money 10 GBP
two grand => number 2000
two and a half thousand pounds => money 2500 GBP
2.5 million dollars => money 2500000 USD
three thousand seven hundred and forty-five pounds => money 3745 GBP
twelve euros and fifty cents => money 12.5 EUR
one pound twenty => money 1.2 GBP
a thousand pounds => money 1000 GBP
five kilos of tomatoes => number 5
one box of apples => number 1
twenty-five crates => number 25
twenty five crates => number 25
half a dozen eggs => number 6
a dozen eggs => number 12
two and a half litres => number 2.5
one and a half kilos => number 1.5
half a kilo of cheese => number 0.5
two point five litres => number 2.5
zero point zero five => number 0.05
a hundred and one bottles => number 101
three boxes, two bags => number 3; number 2
10kg flour and 3 l milk => number 10; number 3
two hundred thousand units => number 200000
ten percent off => percent 10 %
ten per cent off => percent 10 %
12.5% discount => percent 12.5 %
May 3rd works => date --05-03
the third of May => date --05-03
May the third => date --05-03
3 May 2026 => date 2026-05-03
on March 15 => date --03-15
the twenty-fifth of December => date --12-25
2026-05-03 => date 2026-05-03
03/05/2026 => date 2026-05-03
June first twenty twenty six => date 2026-06-01
half past two => time 02:30
quarter to three => time 02:45
a quarter past five => time 05:15
at four thirty => time 04:30
2 pm => time 14:00
2:30 p.m. is fine => time 14:30
ten minutes to six => time 05:50
at ten past five => time 05:10
three o'clock => time 03:00
14:30 => time 14:30
five in the evening => time 17:00
oh seven nine double four five six seven eight nine one => digits 07944567891
zero five three two one two three four five six seven => digits 05321234567
plus forty four seven nine one two three four five six seven => digits 44791234567
order number 4578123 => digits 4578123
555 123 4567 => digits 5551234567
code four five seven two => digits 4572
the third time => ordinal 3
our twenty-first order => ordinal 21
the 5th delivery => ordinal 5
in two thousand and six => number 2006
four packs of butter and six bottles of milk please => number 4; number 6
thirty two packets of pasta => number 32
eighty-five glasses were broken => number 85
three hundred and fifty grams of cheese => number 350
there are fifteen of us => number 15
a hundred and twenty litres of milk => number 120
four and a half kilos => number 4.5
a thousand straws => number 1000
two and a half thousand cups => number 2500
fifteen to twenty pieces => number 15; number 20
48 cartons in total => number 48
three out of eight crates were damaged => number 3; number 8
I have been waiting seven or eight days => number 7; number 8
one and a half litres => number 1.5
two dozen eggs => number 24
1,500 units => number 1500
ten thousand two hundred units => number 10200
forty two boxes and one bag => number 42; number 1
five hundred grams => number 500
I paid three hundred and forty pounds => money 340 GBP
eleven hundred and fifty dollars => money 1150 USD
delivery is thirty nine pounds ninety => money 39.9 GBP
nine hundred ninety nine dollars => money 999 USD
free delivery over two thousand euros => money 2000 EUR
twelve and a half pounds => money 12.5 GBP
the invoice is £4,785.60 => money 4785.6 GBP
fifty five thousand pounds of debt => money 55000 GBP
twenty five pence more => money 0.25 GBP
one million two hundred thousand dollars => money 1200000 USD
€7.50 each => money 7.5 EUR
six dollars and seventy five cents => money 6.75 USD
fifty quid off => money 50 GBP
it's nineteen ninety nine => number 19.99
three pounds twenty => money 3.2 GBP
200 bucks => money 200 USD
twenty p more => money 0.2 GBP
eight thousand four hundred and twenty pounds => money 8420 GBP
two grand fifty => number 2050
fifteen percent discount => percent 15 %
fifty per cent up front => percent 50 %
20% cheaper => percent 20 %
a hundred percent sure => percent 100 %
two and a half percent => percent 2.5 %
twelfth of January => date --01-12
on February 5th => date --02-05
the twenty ninth of October => date --10-29
August the third => date --08-03
from April 1 => date --04-01
September 1st, 2025 => date 2025-09-01
until 31/12/2025 => date 2025-12-31
December thirty first => date --12-31
Monday the sixteenth of November => date --11-16
the fifteenth of May twenty twenty six => date 2026-05-15
9 June => date --06-09
12.04.2026 => date 2026-04-12
March seventh => date --03-07
the 23rd of February => date --02-23
2026-01-05 => date 2026-01-05
half past ten => time 10:30
at nine in the morning => time 09:00
two in the afternoon => time 14:00
at six thirty in the evening => time 18:30
quarter past eight => time 08:15
five to ten o'clock => time 09:55
at twenty to twelve => time 11:40
twenty minutes past nine => time 09:20
seven am => time 07:00
at sixteen forty five => time 16:45
delivered at 13:15 => time 13:15
eleven p.m. => time 23:00
after five o'clock => time 05:00
by eleven o'clock => time 11:00
nine thirty this morning => time 09:30
11:45 pm => time 23:45
12 am => time 00:00
12 noon => time 12:00
at five oh five => time 05:05
before 5pm => time 17:00
oh seven seven double one three one one two two one four => digits 077113112214
0771 311 2214 => digits 07713112214
(020) 7946 0958 => digits 02079460958
+44 7713 112214 => digits 447713112214
555-123-4567 => digits 5551234567
07713112214 => digits 07713112214
nine one one two two one four => digits 9112214
order code 784512 => digits 784512
five five four three two one => digits 554321
room four zero seven => digits 407
my number is 10023456 => digits 10023456
plus one two one two five five five one two three four => digits 12125551234
code seven two nine three => digits 7293
triple five one two three four => digits 5551234
on the fourth floor => ordinal 4
two times more expensive => number 2
pick me up at half eight => time 08:30
C one double eight four => digits 1884
twenty one of them => number 21
""")

NOTHING = texts("""
one moment please
one of them is broken
wait a second
just a second
this is for you
I want to go
no one told me
which one do you want
that one please
one second
one minute please
the first thing
first of all
you may want to check
may I ask who is calling
oh I see
someone called me
a quarter of the customers
we march on
once again
one more thing
double check that please
the other half
anyone there
second of all
add one more box
a pound a kilo
the second time
for one reason
the one I like
""")


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_what_is_said_is_found(said: str, expected: str) -> None:
    assert found(said, "en") == expected


@pytest.mark.parametrize("said", NOTHING)
def test_words_that_merely_look_like_numbers(said: str) -> None:
    assert found(said, "en") == ""
