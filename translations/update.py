"""Brings what is marked in the source and in templates to the catalogs: python translations/update.py [--check].

New texts come without a translation, those that are gone go. `--check` changes nothing, and says what a catalog lacks: texts that it has
not, that are not translated or only perhaps right, and translations that have other gaps than their English.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parents[1] / "qa_pipeline"
LANGUAGES = ("tr", "fa", "et", "ru")
METHODS = [("**.py", "python"), ("**.html", "jinja2.ext:babel_extract")]
OPTIONS = {"**.html": {"silent": "false", "trimmed": "true"}}
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "pgettext": ((1, "c"), 2)}

HEADER = """\
# Reports of qa-pipeline. Made by translations/update.py, which keeps the translations; texts are found by their English.
#
# Words of the field, to be the same everywhere:
"""
GLOSSARY = {
    "tr": """\
# agent: temsilci; call: çağrı; customer: müşteri; scorecard: değerlendirme formu; criterion: kriter; score: puan;
# auto-fail: otomatik başarısız; undecided: kararsız; passed: karşılandı; missed: karşılanmadı; turn: konuşma sırası;
# silence: sessizlik; dead air: ölü sessizlik; overtalk: üst üste konuşma; interruption: söz kesme; backchannel: dinleme sesi;
# offer: teklif; quarantine: karantina; recording: ses kaydı; sample: örnek; run: çalıştırma; interval: güven aralığı
""",
    "fa": """\
# agent: کارشناس; call: تماس; customer: مشتری; scorecard: فرم ارزیابی; criterion: معیار; score: نمره;
# auto-fail: رد خودکار; undecided: نامشخص; passed: رعایت شده; missed: رعایت نشده; turn: نوبت گفتار;
# silence: سکوت; dead air: سکوت طولانی; overtalk: هم‌زمان‌گویی; interruption: قطع کلام; backchannel: آوای همراهی;
# offer: پیشنهاد; quarantine: قرنطینه; recording: صدای ضبط‌شده; sample: نمونه; run: اجرا; interval: بازهٔ اطمینان
""",
    "et": """\
# agent: klienditeenindaja (teenindaja); call: kõne; customer: klient; scorecard: hindamisleht; criterion: kriteerium; score: skoor;
# auto-fail: automaatne läbikukkumine; undecided: otsustamata; passed: täidetud; missed: täitmata; turn: kõnevoor;
# silence: vaikus; dead air: tühi vaikus; overtalk: üheaegne kõne; interruption: vahelesegamine; backchannel: kaasanoogutus;
# offer: pakkumine; quarantine: karantiin; recording: salvestis; sample: näide; run: töötlus; interval: usaldusvahemik
""",
    "ru": """\
# agent: оператор; call: звонок; customer: клиент; scorecard: чек-лист; criterion: критерий; score: балл (оценка);
# auto-fail: автопровал; undecided: не решено; passed: выполнено; missed: не выполнено; turn: реплика;
# silence: тишина; dead air: мёртвая тишина; overtalk: одновременная речь; interruption: перебивание; backchannel: поддакивание;
# offer: предложение; quarantine: карантин; recording: запись; sample: пример; run: обработка; interval: доверительный интервал
""",
}

_GAP = re.compile(r"%(?:\((\w+)\)[sd]|%)")


def extracted() -> Catalog:
    """All texts that are marked, with the files that have them."""
    template = Catalog(project="qa-pipeline", charset="utf-8")
    found = extract_from_dir(PACKAGE, METHODS, OPTIONS, keywords=KEYWORDS, comment_tags=("Translators:",), strip_comment_tags=True)
    for file, _line, text, comments, context in sorted(found, key=lambda one: (one[0], one[1])):
        for one in text if isinstance(text, tuple) else (text,):
            if not isinstance(one, str) or not one:
                raise SystemExit(f"{file}: only literal texts can be translated: {text!r}")
        template.add(text, locations=[(file, 1)], auto_comments=comments, context=context)
    for message in template:
        message.locations = sorted(set(message.locations))
    return template


def path(language: str) -> Path:
    return PACKAGE / "locale" / language / "LC_MESSAGES" / "qa.po"


def read(language: str) -> Catalog:
    """A catalog; an empty one, where there is none yet."""
    if not path(language).exists():
        return Catalog(locale=language, charset="utf-8", fuzzy=False)
    with path(language).open("rb") as file:
        return read_po(file, locale=language)


def write(language: str, catalog: Catalog) -> None:
    path(language).parent.mkdir(parents=True, exist_ok=True)
    catalog.project, catalog.version, catalog.msgid_bugs_address = "qa-pipeline", "1", ""
    catalog.last_translator, catalog.language_team = "qa-pipeline", language
    catalog.header_comment = HEADER + GLOSSARY[language]
    for message in catalog:
        message.flags.discard("python-format")  # "95 % of" looks like a gap to it; the check below knows better
    with path(language).open("wb") as file:
        write_po(file, catalog, width=120, sort_by_file=True, ignore_obsolete=True, include_lineno=False)


def updated(language: str, template: Catalog) -> Catalog:
    """A catalog with the texts that there are now, and the translations that it had."""
    catalog = read(language)
    before = {(message.id, message.context) for message in catalog}
    catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
    if before != {(message.id, message.context) for message in catalog}:
        catalog.revision_date = datetime.now(UTC).replace(second=0, microsecond=0)
    return catalog


def lacks(catalog: Catalog, template: Catalog) -> Iterator[str]:
    """What is wrong with a catalog."""
    for wanted in template:
        if not wanted.id:
            continue
        message = catalog.get(wanted.id, wanted.context)
        english = wanted.id[0] if isinstance(wanted.id, list | tuple) else wanted.id
        if message is None:
            yield f"missing: {english}"
        elif message.fuzzy or not _texts(message) or not all(_texts(message)):
            yield f"not translated: {english}"
        else:
            yield from _other_gaps(message)


def _other_gaps(message: Message) -> Iterator[str]:
    """Where a form has other gaps than its English; one of several forms may leave the count to its words."""
    for number, text in enumerate(_texts(message)):
        english = message.id[min(number, 1)] if isinstance(message.id, list | tuple) else message.id
        wanted, found = _gaps(english), _gaps(text)
        several = not isinstance(message.id, str)
        if (found - {"num"} != wanted - {"num"} if several else found != wanted) or _broken(text, wanted):
            yield f"other gaps: {english!r} has {sorted(wanted)}, {text!r} has {sorted(found)}"


def _texts(message: Message) -> tuple[str, ...]:
    return tuple(message.string) if isinstance(message.string, list | tuple) else (message.string or "",)


def _gaps(text: str) -> set[str]:
    return {found[1] for found in _GAP.finditer(text) if found[1]}


def _broken(text: str, gaps: set[str]) -> bool:
    """Whether filling it would fail: a lone percent sign in a text with gaps."""
    return bool(gaps) and "%" in _GAP.sub("", text)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; end with 1 where a catalog lacks something")
    check = parser.parse_args().check
    template = extracted()
    wrong = 0
    for language in LANGUAGES:
        catalog = read(language) if check else updated(language, template)
        if not check:
            write(language, catalog)
        problems = list(lacks(catalog, template))
        wrong += len(problems)
        lines = [f"{language}: {len(template)} texts, {len(problems)} to do", *(f"  {problem}" for problem in problems if check)]
        sys.stdout.write("\n".join(lines) + "\n")
    return 1 if check and wrong else 0


if __name__ == "__main__":
    sys.exit(main())
