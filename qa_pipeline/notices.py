"""The morning summary of a run, as words, as HTML and as data: counts and kinds of reasons, and names of files where that is asked for."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from qa_pipeline import reasons
from qa_pipeline.types import Refusal, RunSummary

FORMAT = "qa-night/1"

RIGHT_TO_LEFT = ("fa",)

NAMED = 50
"""Files that are named at most, where they are named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is sent of a run. `data` is what a webhook gets; its `text` is what chat programs show."""

    trouble: bool
    subject: str
    text: str
    html: str
    data: Mapping[str, Any]


def of_run(summary: RunSummary, *, language: str, trouble: str = "", report: str = "", names: bool = False) -> Notice:
    """The notice of a run that ended. `trouble` is what the run itself says went wrong, `report` where its report is."""
    badly = bool(trouble or summary.refused_now or summary.failed)  # what lies where nobody can take it away is told once
    rows = [
        ("began", summary.started_at[:16].replace("T", " ") + " UTC"),
        ("ended", summary.ended_at[:16].replace("T", " ") + " UTC"),
        *((name, str(getattr(summary, name))) for name in ("seen", "done", "already")),
        *((name, str(len(getattr(summary, name)))) for name in ("waiting", "refused", "failed") if getattr(summary, name)),
        ("hours", f"{summary.audio_seconds / 3600:.1f}"),
        *([("report", report)] if report else []),
    ]
    data = {
        "run_id": summary.run_id,
        "started_at": summary.started_at,
        "ended_at": summary.ended_at,
        **{name: getattr(summary, name) for name in ("seen", "done", "already")},
        "waiting": len(summary.waiting),
        "refused": _why(summary.refused, names=names),
        "failed": _why(summary.failed, names=names),
        "audio_hours": round(summary.audio_seconds / 3600, 3),
        "report": report,
    }
    listed = [line for name in ("refused", "failed") for line in _lines(getattr(summary, name), name, language, names=names)]
    return _notice(language, "trouble" if badly else "well", rows=rows, listed=listed, trouble=trouble, data=data)


def of_no_run(reason: str, *, at: str, language: str) -> Notice:
    """The notice of a night that could not begin, or broke down as a whole. `reason` must quote no call."""
    rows = [("began", at[:16].replace("T", " ") + " UTC")]
    return _notice(language, "none", rows=rows, listed=[], trouble=reason, data={"started_at": at})


def of_no_job(job: str, reason: str, *, at: str, language: str) -> Notice:
    """The notice of something else that is done at a time of its own, such as `retention`, and was not. `reason` must quote no call."""
    rows = [("job", job), ("began", at[:16].replace("T", " ") + " UTC")]
    return _notice(language, "undone", rows=rows, listed=[], trouble=reason, data={"started_at": at, "job": job})


def _notice(
    language: str,
    status: str,
    *,
    rows: Sequence[tuple[str, str]],
    listed: Sequence[str],
    trouble: str,
    data: Mapping[str, Any],
) -> Notice:
    words = WORDS[language]
    subject = f"qa-pipeline {data['started_at'][:10]}: {words[status]}"
    shown = [(words[name], value) for name, value in rows]
    said = [f"{words['went_wrong']}: {trouble}"] if trouble else []
    text = "\n".join([words[status], "", *said, *(f"{label}: {value}" for label, value in shown), *(["", *listed] if listed else [])])
    return Notice(
        trouble=status != "well",
        subject=subject,
        text=text,
        html=_html(language, [subject, words[status]], said, shown, listed),
        data={"format": FORMAT, "status": "ok" if status == "well" else "trouble", "text": text, "trouble": trouble, **data},
    )


def _why(files: Sequence[Refusal], *, names: bool) -> dict[str, Any]:
    """How many files, by the kind of why."""
    kinds = Counter(reasons.kind(file.reason) for file in files)
    named = [{"file": file.file, "reason": file.reason} for file in files[:NAMED]] if names else []
    return {"count": len(files), "reasons": dict(kinds.most_common()), **({"files": named} if names else {})}


def _lines(files: Sequence[Refusal], name: str, language: str, *, names: bool) -> list[str]:
    words = WORDS[language]
    if not files:
        return []
    if names:
        more = [f"  … {len(files) - NAMED}"] if len(files) > NAMED else []
        return [f"{words[name]}:", *(f"  {file.file}: {file.reason}" for file in files[:NAMED]), *more]
    kinds = Counter(reasons.kind(file.reason) for file in files)
    return [f"{words[name]}:", *(f"  {count} × {REASONS.get(language, {}).get(kind, kind)}" for kind, count in kinds.most_common())]


def _html(language: str, heads: Sequence[str], said: Sequence[str], rows: Sequence[tuple[str, str]], listed: Sequence[str]) -> str:
    """A page with its title and its heading. What programs and people wrote shows its own direction (`dir="auto"`)."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    table = "".join(f'<tr><td>{escape(label)}</td><td dir="auto">{escape(value)}</td></tr>' for label, value in rows)
    wrong = "".join(f'<p dir="auto"><strong>{escape(line)}</strong></p>' for line in said)
    lines = "".join(f'<div dir="auto">{escape(line)}</div>' for line in listed)
    return (
        f'<!doctype html><html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{escape(heads[0])}</title></head>'
        f'<body style="font-family: sans-serif"><h3>{escape(heads[1])}</h3>{wrong}<table>{table}</table>{lines}</body></html>'
    )


WORDS: dict[str, dict[str, str]] = {
    "en": {
        "well": "the run went well",
        "trouble": "the run needs a look",
        "none": "no run: the night failed",
        "undone": "a job failed",
        "job": "Job",
        "went_wrong": "What went wrong",
        "began": "Began",
        "ended": "Ended",
        "seen": "Files seen",
        "done": "Scored",
        "already": "Done before",
        "waiting": "Not complete yet",
        "refused": "In quarantine",
        "failed": "Failed, will be tried again",
        "hours": "Hours of audio",
        "report": "Report",
    },
    "tr": {
        "well": "çalışma sorunsuz tamamlandı",
        "trouble": "çalışmaya bakmak gerekiyor",
        "none": "çalışma yapılamadı: gece başarısız oldu",
        "undone": "bir iş başarısız oldu",
        "job": "İş",
        "went_wrong": "Sorun",
        "began": "Başlangıç",
        "ended": "Bitiş",
        "seen": "Görülen dosya",
        "done": "Puanlanan",
        "already": "Önceden yapılmış",
        "waiting": "Henüz tamamlanmamış",
        "refused": "Karantinada",
        "failed": "Başarısız, yeniden denenecek",
        "hours": "Ses (saat)",
        "report": "Rapor",
    },
    "fa": {
        "well": "اجرا بدون مشکل پایان یافت",
        "trouble": "اجرا نیاز به بررسی دارد",
        "none": "اجرایی انجام نشد: کار شبانه شکست خورد",
        "undone": "یک کار شکست خورد",
        "job": "کار",
        "went_wrong": "مشکل",
        "began": "آغاز",
        "ended": "پایان",
        "seen": "فایل‌های دیده‌شده",
        "done": "امتیازداده‌شده",
        "already": "از پیش انجام‌شده",
        "waiting": "هنوز کامل نیست",
        "refused": "در قرنطینه",
        "failed": "ناموفق، دوباره امتحان می‌شود",
        "hours": "ساعت‌های صدا",
        "report": "گزارش",
    },
    "et": {
        "well": "töö läks korda",
        "trouble": "töö vajab ülevaatamist",
        "none": "tööd ei tehtud: öine töö ebaõnnestus",
        "undone": "toiming ebaõnnestus",
        "job": "Toiming",
        "went_wrong": "Mis läks valesti",
        "began": "Algus",
        "ended": "Lõpp",
        "seen": "Nähtud faile",
        "done": "Hinnatud",
        "already": "Varem tehtud",
        "waiting": "Pole veel valmis",
        "refused": "Karantiinis",
        "failed": "Ebaõnnestus, proovitakse uuesti",
        "hours": "Heli tundides",
        "report": "Aruanne",
    },
    "ru": {
        "well": "обработка прошла успешно",
        "trouble": "обработка требует внимания",
        "none": "обработки не было: ночной запуск не удался",
        "undone": "задача не выполнена",
        "job": "Задача",
        "went_wrong": "Что пошло не так",
        "began": "Начало",
        "ended": "Конец",
        "seen": "Файлов найдено",
        "done": "Оценено",
        "already": "Сделано раньше",
        "waiting": "Ещё не готовы",
        "refused": "В карантине",
        "failed": "Не удалось, будет повторено",
        "hours": "Часов записи",
        "report": "Отчёт",
    },
}

# By the kinds of `reasons`, which say themselves in English.
REASONS: dict[str, dict[str, str]] = {
    "tr": {
        "not tried: the run was stopped before it": "denenmedi: çalışma daha önce durduruldu",
        "a mistake of this program; logs/failures.log has its place": "programın hatası; yeri logs/failures.log dosyasında",
        "the database that is asked for metadata gave no usable answer": "çağrı bilgilerinin sorulduğu veritabanı kullanılabilir "
        "bir yanıt vermedi",
        "took too much memory": "çok fazla bellek kullandı",
        "took too long": "çok uzun sürdü",
        "ended the process that worked on it": "üzerinde çalışan süreci sonlandırdı",
        "no room on the disk": "diskte yer yok",
        "the store could not be used": "veritabanı kullanılamadı",
        "changed while it was read": "okunurken değişti",
        "silent, or too short": "sessiz ya da çok kısa",
        "longer than a call can be": "bir görüşme için fazla uzun",
        "an empty file": "boş dosya",
        "no sound that could be decoded": "çözülebilen ses yok",
        "what is written beside it is wrong": "yanındaki bilgiler hatalı",
        "its language is not known": "dili bilinmiyor",
        "no conversation in a known format": "bilinen biçimde bir konuşma değil",
        "could not be read": "okunamadı",
        "a model is missing": "bir model eksik",
        "a model failed": "bir model başarısız oldu",
        "another reason; the report has it in full": "başka bir neden; tamamı raporda",
    },
    "fa": {
        "not tried: the run was stopped before it": "امتحان نشد: اجرا پیش از آن متوقف شد",
        "a mistake of this program; logs/failures.log has its place": "خطای این برنامه؛ جای آن در logs/failures.log است",
        "the database that is asked for metadata gave no usable answer": "پایگاه داده‌ای که اطلاعات تماس از آن پرسیده می‌شود پاسخ "
        "قابل استفاده‌ای نداد",
        "took too much memory": "حافظهٔ بیش از حد مصرف کرد",
        "took too long": "بیش از حد طول کشید",
        "ended the process that worked on it": "پردازشی را که روی آن کار می‌کرد از کار انداخت",
        "no room on the disk": "روی دیسک جا نیست",
        "the store could not be used": "پایگاه داده قابل استفاده نبود",
        "changed while it was read": "هنگام خواندن تغییر کرد",
        "silent, or too short": "بی‌صدا یا بیش از حد کوتاه",
        "longer than a call can be": "طولانی‌تر از یک تماس",
        "an empty file": "فایل خالی",
        "no sound that could be decoded": "صدایی که بتوان رمزگشایی کرد ندارد",
        "what is written beside it is wrong": "اطلاعات کنار آن نادرست است",
        "its language is not known": "زبان آن شناخته نیست",
        "no conversation in a known format": "گفت‌وگویی در قالب شناخته‌شده نیست",
        "could not be read": "خوانده نشد",
        "a model is missing": "یک مدل وجود ندارد",
        "a model failed": "یک مدل شکست خورد",
        "another reason; the report has it in full": "دلیلی دیگر؛ متن کامل در گزارش است",
    },
    "et": {
        "not tried: the run was stopped before it": "ei proovitud: töö peatati enne seda",
        "a mistake of this program; logs/failures.log has its place": "programmi viga; koht on failis logs/failures.log",
        "the database that is asked for metadata gave no usable answer": "andmebaas, millelt küsitakse kõne andmeid, ei "
        "andnud kasutatavat vastust",
        "took too much memory": "võttis liiga palju mälu",
        "took too long": "võttis liiga kaua aega",
        "ended the process that worked on it": "lõpetas protsessi, mis sellega töötas",
        "no room on the disk": "kettal pole ruumi",
        "the store could not be used": "andmebaasi ei saanud kasutada",
        "changed while it was read": "muutus lugemise ajal",
        "silent, or too short": "vaikne või liiga lühike",
        "longer than a call can be": "kõne kohta liiga pikk",
        "an empty file": "tühi fail",
        "no sound that could be decoded": "heli ei saanud dekodeerida",
        "what is written beside it is wrong": "selle juurde kirjutatud andmed on valed",
        "its language is not known": "keel pole teada",
        "no conversation in a known format": "pole tuntud vormingus vestlus",
        "could not be read": "ei saanud lugeda",
        "a model is missing": "mudel puudub",
        "a model failed": "mudel ebaõnnestus",
        "another reason; the report has it in full": "muu põhjus; täielikult aruandes",
    },
    "ru": {
        "not tried: the run was stopped before it": "не обработан: запуск остановлен раньше",
        "a mistake of this program; logs/failures.log has its place": "ошибка программы; место указано в logs/failures.log",
        "the database that is asked for metadata gave no usable answer": "база данных, у которой запрашиваются сведения о звонке, не "
        "дала пригодного ответа",
        "took too much memory": "занял слишком много памяти",
        "took too long": "обрабатывался слишком долго",
        "ended the process that worked on it": "завершил процесс, который его обрабатывал",
        "no room on the disk": "нет места на диске",
        "the store could not be used": "база данных недоступна",
        "changed while it was read": "изменился во время чтения",
        "silent, or too short": "тишина или слишком короткий",
        "longer than a call can be": "длиннее, чем может быть звонок",
        "an empty file": "пустой файл",
        "no sound that could be decoded": "нет звука, который можно декодировать",
        "what is written beside it is wrong": "сопроводительные данные неверны",
        "its language is not known": "язык неизвестен",
        "no conversation in a known format": "не разговор в известном формате",
        "could not be read": "не удалось прочитать",
        "a model is missing": "нет нужной модели",
        "a model failed": "сбой модели",
        "another reason; the report has it in full": "другая причина; полностью в отчёте",
    },
}
