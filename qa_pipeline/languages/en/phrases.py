"""English: pieces of patterns that several acts share."""

DAY = "(day|afternoon|evening|morning|night|weekend|week|one|time|rest|shift|holiday|trip|journey|christmas|easter)"

GOOD = "(good|nice|lovely|great|pleasant|wonderful|fantastic|grand|super|brilliant|safe|happy|cracking|fab|blessed|smashing)"

WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

MONTH = "(=january|=february|=march|=april|=june|=july|=august|=september|=october|=november|=december)"

SEND = "(send|sent|sending|get|getting|have|post|ship|deliver|dispatch|pop|sort|arrange|order|organise|organize|issue|drop)"

SPARE = "(new|fresh|replacement|another|spare|duplicate)"
