"""The morning summary, sent for real to an HTTP server and a mail server of this test, and to nobody where nothing is set."""

import base64
import json
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, TypeVar, cast

import pytest

from qa_pipeline import notices, notify, reasons, settings
from qa_pipeline.errors import SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.types import Refusal, RunSummary

NAME = "+905321234567_müşteri.wav"


def summary(**changed: Any) -> RunSummary:
    values: dict[str, Any] = {
        "run_id": "r1",
        "started_at": "2026-11-22T23:00:00.000+00:00",
        "ended_at": "2026-11-23T01:30:00.000+00:00",
        "seen": 12,
        "done": 8,
        "already": 1,
        "waiting": ("later.wav.part",),
        "refused": (),
        "failed": (),
        "audio_seconds": 5400.0,
        "stage_seconds": {},
        "models": (),
    }
    return RunSummary(**{**values, **changed})


def refusal(reason: str, name: str = NAME) -> Refusal:
    return Refusal(file=name, reason=reason, at="2026-11-23T01:00:00.000+00:00")


BAD = summary(
    refused=(refusal(f"{NAME}: not audio"),), failed=(refusal("the model failed"), refusal("the model failed"), refusal("disk full"))
)


# ---------------------------------------------------------------------------------------------------------------------
# The servers


class Web(HTTPServer):
    """Answers with the next of `answers`, then with 200; `got` is what was posted."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _WebHandler)
        self.answers: list[int] = []
        self.got: list[tuple[str, dict[str, Any]]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook/geheim"


class _WebHandler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server = cast(Web, self.server)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server.got.append((self.path, json.loads(body)))
        code = server.answers.pop(0) if server.answers else 200
        self.send_response(code)
        if code == 302:
            self.send_header("Location", "/elsewhere")
        self.end_headers()

    def do_GET(self) -> None:
        """Whoever follows a redirect comes here."""
        cast(Web, self.server).got.append((self.path, {}))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


class Post(socketserver.ThreadingTCPServer):
    """A mail server without encryption; `codes` are its next answers to RCPT, `got` the mails, `logins` who logged in."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _PostHandler)
        self.codes: list[int] = []
        self.got: list[EmailMessage] = []
        self.logins: list[str] = []

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.server_address[1]}"


class _PostHandler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        server = cast(Post, self.server)
        self._say("220 here")
        for line in self.rfile:
            word = line.decode().split()[0].upper()
            if word == "EHLO":
                self._say("250-here\r\n250 AUTH PLAIN")
            elif word == "AUTH":
                server.logins.append(base64.b64decode(line.split()[2]).decode())
                self._say("235 in")
            elif word == "RCPT":
                self._say(f"{server.codes.pop(0) if server.codes else 250} so")
            elif word == "DATA":
                self._say("354 go")
                lines = list(iter(self.rfile.readline, b".\r\n"))
                server.got.append(cast(EmailMessage, message_from_bytes(b"".join(lines), policy=policy.default)))
                self._say("250 kept")
            else:
                self._say("221 bye" if word == "QUIT" else "250 yes")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


S = TypeVar("S", Web, Post)


def _serving(server: S) -> Iterator[S]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def web() -> Iterator[Web]:
    yield from _serving(Web())


@pytest.fixture
def post() -> Iterator[Post]:
    yield from _serving(Post())


def notice(of: RunSummary = BAD, **more: Any) -> notices.Notice:
    return notices.of_run(of, language=more.pop("language", "en"), **more)


def mailing(post: Post, **more: Any) -> Settings:
    return Settings(notify_smtp=more.pop("url", post.url), notify_email_to=("a@x.org", "b@x.org"), notify_email_from="qa@x.org", **more)


class Pauses(list[float]):
    def __call__(self, seconds: float) -> None:
        self.append(seconds)


# ---------------------------------------------------------------------------------------------------------------------
# What is said


@pytest.mark.parametrize("language", ["en", "tr", "fa", "et", "ru"])
def test_every_word_is_there_in_every_language(language: str) -> None:
    assert notices.WORDS[language].keys() == notices.WORDS["en"].keys()
    assert language == "en" or notices.REASONS[language].keys() == set(reasons.KINDS)
    made = notice(language=language, trouble="the disk is full", report="/ws/reports/r1/index.html")
    for said in (made.text, made.html):
        assert "the disk is full" in said
        assert "/ws/reports/r1/index.html" in said
        assert "1.5" in said, "hours of audio"
    assert notices.WORDS[language]["trouble"] in made.subject
    assert f'lang="{language}" dir="{"rtl" if language == "fa" else "ltr"}"' in made.html


def test_what_was_refused_before_counts_and_is_no_trouble() -> None:
    again = replace(refusal(f"{NAME}: not audio"), again=True)
    old = notice(summary(refused=(again,)))
    assert (old.trouble, old.data["status"], old.data["refused"]["count"]) == (False, "ok", 1)
    assert "no sound that could be decoded" in old.text
    assert notice(summary(refused=(again, refusal("not audio", "new.wav")))).trouble


def test_it_counts_and_names_nobody_unless_asked_to() -> None:
    made = notice()
    assert made.data["refused"] == {"count": 1, "reasons": {"no sound that could be decoded": 1}}
    assert made.data["failed"]["reasons"] == {"a model failed": 2, "no room on the disk": 1}
    whole = json.dumps(made.data, ensure_ascii=False) + made.text + made.html + made.subject
    assert "90532" not in whole
    assert "later.wav" not in whole
    named = notice(names=True)
    assert named.data["refused"]["files"] == [{"file": NAME, "reason": f"{NAME}: not audio"}]
    assert f"{NAME}: the model failed" in named.text


def test_what_a_file_is_called_is_no_markup() -> None:
    named = notice(summary(failed=(refusal("why", "<script>&.wav"),)), names=True)
    assert "<script>" not in named.html
    assert "&lt;script&gt;&amp;.wav" in named.html


def test_a_long_list_is_cut_and_says_so() -> None:
    named = notice(summary(failed=tuple(refusal("why", f"{n}.wav") for n in range(60))), names=True)
    assert len(named.data["failed"]["files"]) == 50
    assert "… 10" in named.text
    assert named.data["failed"]["count"] == 60


@pytest.mark.parametrize(
    ("of", "trouble", "is_trouble"),
    [(summary(), "", False), (summary(), "no report", True), (BAD, "", True), (summary(refused=BAD.refused), "", True)],
)
def test_what_counts_as_trouble(of: RunSummary, trouble: str, is_trouble: bool) -> None:
    made = notice(of, trouble=trouble)
    assert made.trouble == is_trouble
    assert made.data["status"] == ("trouble" if is_trouble else "ok")


def test_a_night_that_could_not_begin() -> None:
    made = notices.of_no_run("the inbox is not there", at="2026-11-22T23:00:00.000+00:00", language="tr")
    assert made.trouble
    assert "the inbox is not there" in made.text
    assert "2026-11-22" in made.subject


# ---------------------------------------------------------------------------------------------------------------------
# The webhook


def test_the_webhook_gets_json(web: Web) -> None:
    assert notify.send(Settings(notify_webhook=web.url), notice()) == ()
    [(path, got)] = web.got
    assert path == "/hook/geheim"
    assert (got["format"], got["status"], got["seen"], got["audio_hours"]) == ("qa-night/1", "trouble", 12, 1.5)
    assert "Files seen: 12" in got["text"]


def test_a_webhook_that_is_busy_is_tried_again(web: Web) -> None:
    web.answers, pauses = [503, 429], Pauses()
    assert notify.send(Settings(notify_webhook=web.url), notice(), pause=pauses) == ()
    assert len(web.got) == 3
    assert pauses == list(notify.PAUSES)


@pytest.mark.parametrize(("code", "tries"), [(500, 3), (404, 1), (302, 1)])
def test_a_webhook_that_refuses_is_said_without_its_address(web: Web, code: int, tries: int) -> None:
    web.answers = [code] * 3
    assert notify.send(Settings(notify_webhook=web.url), notice(), pause=Pauses()) == (
        f"the webhook was not sent: 127.0.0.1 answered {code}",
    )
    assert len(web.got) == tries, "nor is a redirect followed"


def test_nobody_there(web: Web) -> None:
    url = web.url
    web.server_close()
    web.got.clear()
    [said] = notify.send(Settings(notify_webhook=url), notice(), pause=Pauses())
    assert "cannot be reached" in said
    assert "geheim" not in said


def test_an_address_may_come_from_the_environment(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKEN", "a/b?c")
    chosen = Settings(notify_webhook=web.url + "/${TOKEN}")
    assert notify.send(chosen, notice()) == ()
    assert web.got[0][0] == "/hook/geheim/a/b?c"
    monkeypatch.delenv("TOKEN")
    with pytest.raises(SettingsError, match="TOKEN, which is not set"):
        notify.require(chosen)
    assert "TOKEN" in notify.send(chosen, notice(), pause=Pauses())[0], "a run that got so far does not stop there"


# ---------------------------------------------------------------------------------------------------------------------
# E-mail


@pytest.mark.parametrize("language", ["tr", "fa"])
def test_the_mail_has_both_forms(post: Post, language: str) -> None:
    assert notify.send(mailing(post), notice(language=language)) == ()
    [mail] = post.got
    assert mail["To"] == "a@x.org, b@x.org"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert notices.WORDS[language]["trouble"] in mail["Subject"]
    plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert notices.WORDS[language]["seen"] in plain.get_content()
    assert notices.WORDS[language]["seen"] in html.get_content()


def test_a_password_of_the_environment_may_hold_any_sign(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMTP_PASSWORD", "p@ss:w/rd%")
    assert notify.send(mailing(post, url=post.url.replace("smtp://", "smtp://qa:${SMTP_PASSWORD}@")), notice()) == ()
    assert post.logins == ["\0qa\0p@ss:w/rd%"]


def test_a_password_does_not_go_in_clear_to_another_machine(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notify, "LOOPBACK", ())
    [said] = notify.send(mailing(post, url=post.url.replace("smtp://", "smtp://qa:secret@")), notice(), pause=Pauses())
    assert "does not encrypt" in said
    assert "secret" not in said
    assert post.logins == []


@pytest.mark.parametrize(
    ("codes", "mails", "said"),
    [([450, 450], 1, None), ([550, 550], 0, "refused the receivers (550)"), ([250, 550], 1, "refused 1 of the receivers")],
)
def test_receivers_that_are_refused(post: Post, codes: list[int], mails: int, said: str | None) -> None:
    post.codes = codes
    found = notify.send(mailing(post), notice(), pause=Pauses())
    assert len(post.got) == mails
    assert found == () if said is None else said in found[0]


# ---------------------------------------------------------------------------------------------------------------------
# Settings


def test_where_nothing_is_set_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("it went to the network"))
    notify.require(Settings())
    assert notify.send(Settings(), notice()) == ()


def test_the_same_trouble_is_told_once_a_night(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [1_000_000.0]
    monkeypatch.setattr("qa_pipeline.notify.time.time", lambda: clock[0])
    assert [notify.is_news(tmp_path, reason) for reason in ("no inbox", "no inbox", "the disk is full", "no inbox")] == [
        True,
        False,
        True,
        False,
    ]
    clock[0] += notify.SAME_AGAIN
    assert notify.is_news(tmp_path, "no inbox"), "the next night it is told again"
    (tmp_path / "told.json").write_text("[half")
    assert notify.is_news(tmp_path, "no inbox")
    assert notify.is_news(tmp_path / "gone", "no inbox"), "where it cannot be noted, everything is news"


def test_only_trouble_is_sent_where_only_that_is_wanted(web: Web) -> None:
    chosen = Settings(notify_webhook=web.url, notify_on="trouble")
    notify.send(chosen, notice(summary()))
    assert web.got == []
    notify.send(chosen, notice())
    assert len(web.got) == 1


def test_one_that_fails_does_not_stop_the_other(web: Web, post: Post) -> None:
    web.answers = [404]
    both = mailing(post, notify_webhook=web.url)
    assert len(notify.send(both, notice(), pause=Pauses())) == 1
    assert len(post.got) == 1


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"notify_webhook": "ftp://x.org/geheim"}, "notify_webhook must be"),
        ({"notify_webhook": "https:///geheim"}, "notify_webhook must be"),
        ({"notify_smtp": "mail.x.org:25"}, "notify_smtp must be"),
        ({"notify_smtp": "smtps://mail.x.org:abc"}, "not an address"),
        ({"notify_email_to": ("a@x.org",)}, "set notify_smtp and notify_email_from"),
        ({"notify_email_to": ("a",), "notify_smtp": "smtp://h", "notify_email_from": "b@x.org"}, "'a' is not an e-mail address"),
    ],
)
def test_settings_that_cannot_work_are_said_before_the_night(values: dict[str, Any], says: str) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        notify.require(Settings(**values))
    assert "geheim" not in str(caught.value)


def test_the_settings_are_read() -> None:
    chosen = settings.load({"notify_on": "trouble", "notify_email_to": "a@x.org; b@x.org"}, environ={})
    assert chosen.notify_email_to == ("a@x.org", "b@x.org")
    with pytest.raises(SettingsError, match="notify_on must be one of"):
        settings.load({"notify_on": "sometimes"}, environ={})
    assert "geheim" not in repr(Settings(notify_webhook="https://x.org/geheim", notify_smtp="smtp://u:geheim@h"))
