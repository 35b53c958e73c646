"""Sends the morning summary: to a webhook as JSON, and by e-mail. Where no setting names a receiver, nothing goes over the network.

A receiver that cannot be reached is said in the trouble of the run. It never stops one.
"""

import hashlib
import json
import os
import re
import smtplib
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from qa_pipeline import wire
from qa_pipeline.errors import SettingsError
from qa_pipeline.notices import Notice
from qa_pipeline.settings import Settings

TIMEOUT = 20.0
"""Seconds that a receiver may be silent."""

PAUSES = (2.0, 10.0)
"""Seconds before the second try, and the third."""

SAME_AGAIN = 20 * 3600.0
"""Seconds in which the same trouble is told once: a night that fails is tried again every hour."""

LOOPBACK = ("localhost", "127.0.0.1", "::1")

_SIGN = re.compile(r"[^@\s,<>]+@[^@\s,<>]+")


class _NotSentError(Exception):
    """A receiver did not take the notice. `again`: it may take the next try. The message names its host only: the path may be secret."""

    def __init__(self, message: str, *, again: bool) -> None:
        super().__init__(message)
        self.again = again


def require(settings: Settings) -> None:
    """Raises SettingsError when a notice could not be sent as the settings say. Asks nobody."""
    if settings.notify_webhook:
        _webhook(settings)
    if settings.notify_smtp:
        _smtp(settings)
    if not settings.notify_email_to:
        return
    if not settings.notify_smtp or not settings.notify_email_from:
        raise SettingsError("notify_email_to is set: set notify_smtp and notify_email_from too")
    for address in (*settings.notify_email_to, settings.notify_email_from):
        if not _SIGN.fullmatch(address):
            raise SettingsError(f"{address!r} is not an e-mail address: write name@host")


def send(settings: Settings, notice: Notice, *, pause: Callable[[float], object] = time.sleep) -> tuple[str, ...]:
    """Sends the notice to whom the settings name; says in a line each who did not get it. Takes some minutes at most."""
    if settings.notify_on == "trouble" and not notice.trouble:
        return ()
    wanted: list[tuple[str, Callable[[], None]]] = []
    if settings.notify_webhook:
        wanted.append(("the webhook", lambda: _post(_webhook(settings), notice)))
    if settings.notify_email_to:
        wanted.append(("the e-mail", lambda: _mail(settings, notice)))
    failed = ((name, _tried(deliver, pause)) for name, deliver in wanted)
    return tuple(f"{name} was not sent: {why}" for name, why in failed if why)


def is_news(workspace: Path, trouble: str) -> bool:
    """Whether this trouble was not told within the last SAME_AGAIN seconds; notes that it is told now.

    Of a workspace that cannot be written everything is news.
    """
    told = workspace / "told.json"
    mark, at = hashlib.sha256(trouble.encode("utf-8", "backslashreplace")).hexdigest(), time.time()
    try:
        known = json.loads(told.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {}
    if not isinstance(known, dict):
        known = {}
    known = {name: when for name, when in known.items() if isinstance(when, float) and 0 <= at - when < SAME_AGAIN}
    if mark in known:
        return False
    with suppress(OSError):
        told.write_text(json.dumps({**known, mark: at}), encoding="utf-8")
    return True


def _tried(deliver: Callable[[], None], pause: Callable[[float], object]) -> str:
    """Why it could not be delivered in all tries; empty where it was."""
    why = ""
    for wait in (0.0, *PAUSES):
        if wait:
            pause(wait)
        try:
            deliver()
        except SettingsError as error:
            return str(error)
        except _NotSentError as error:
            why = str(error)
            if not error.again:
                break
        else:
            return ""
    return why


# ---------------------------------------------------------------------------------------------------------------------
# Webhook


def _webhook(settings: Settings) -> str:
    address = _filled(settings.notify_webhook, "notify_webhook")
    parts = _parts(address, "notify_webhook")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError("notify_webhook must be an address such as https://host/path")
    return address


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The summary goes where the setting says, and nowhere else: a redirect is an answer like another."""

    def redirect_request(self, *_args: Any) -> None:
        return None


def _post(address: str, notice: Notice) -> None:
    host = urlsplit(address).hostname
    headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "qa-pipeline"}
    request = urllib.request.Request(address, wire.dumps(notice.data).encode(), headers, method="POST")  # noqa: S310 its scheme was checked
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=TIMEOUT):
            return
    except urllib.error.HTTPError as error:
        with error:
            raise _NotSentError(f"{host} answered {error.code}", again=error.code >= 500 or error.code in (408, 429)) from error
    except (OSError, ValueError) as error:  # ValueError: an answer that is no HTTP
        raise _NotSentError(f"{host} cannot be reached ({_cause(error)})", again=True) from error


# ---------------------------------------------------------------------------------------------------------------------
# E-mail


@dataclass(frozen=True, slots=True, kw_only=True)
class _Server:
    """A mail server. `secure`: encrypted from the first byte; else it is asked to encrypt what follows."""

    host: str
    port: int
    secure: bool
    user: str
    password: str


def _smtp(settings: Settings) -> _Server:
    parts = _parts(_filled(settings.notify_smtp, "notify_smtp", escaped=True), "notify_smtp")
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise SettingsError("notify_smtp must be an address such as smtps://user:${PASSWORD}@host:465, or smtp://host:587")
    secure = parts.scheme == "smtps"
    return _Server(
        host=parts.hostname,
        port=parts.port or (465 if secure else 587),
        secure=secure,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


def _mail(settings: Settings, notice: Notice) -> None:
    server = _smtp(settings)
    message = _message(settings, notice)
    context = ssl.create_default_context()
    try:
        if server.secure:
            with smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT, context=context) as connection:
                _deliver(connection, server, message)
        else:
            with smtplib.SMTP(server.host, server.port, timeout=TIMEOUT) as connection:
                connection.ehlo()
                if connection.has_extn("starttls"):
                    connection.starttls(context=context)
                elif server.user and server.host not in LOOPBACK:
                    raise _NotSentError(f"{server.host} does not encrypt, and would be sent the password in clear", again=False)
                _deliver(connection, server, message)
    except smtplib.SMTPResponseException as error:
        raise _NotSentError(f"{server.host} answered {error.smtp_code}", again=400 <= error.smtp_code < 500) from error
    except smtplib.SMTPRecipientsRefused as error:
        codes = [code for code, _ in error.recipients.values()]
        raise _NotSentError(f"{server.host} refused the receivers ({codes[0]})", again=all(code < 500 for code in codes)) from error
    except (OSError, smtplib.SMTPException) as error:
        raise _NotSentError(f"{server.host} cannot be reached ({_cause(error)})", again=not isinstance(error, ssl.SSLError)) from error


def _deliver(connection: smtplib.SMTP, server: _Server, message: EmailMessage) -> None:
    if server.user:
        connection.login(server.user, server.password)
    refused = connection.send_message(message)
    if refused:  # some took it: they would get it twice at another try
        raise _NotSentError(f"{server.host} refused {len(refused)} of the receivers", again=False)


def _message(settings: Settings, notice: Notice) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = notice.subject
    message["From"] = settings.notify_email_from
    message["To"] = ", ".join(settings.notify_email_to)
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid("qa-pipeline", settings.notify_email_from.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # nobody's absence is to answer it
    message.set_content(notice.text)
    message.add_alternative(notice.html, subtype="html")
    return message


# ---------------------------------------------------------------------------------------------------------------------
# Addresses


def _filled(address: str, setting: str, *, escaped: bool = False) -> str:
    """The address with the variables of the environment that it names; `escaped` so that a password may hold any sign."""
    from urllib.parse import quote

    def variable(found: re.Match[str]) -> str:
        value = os.environ.get(found[1])
        if not value:
            raise SettingsError(f"the setting {setting} names the environment variable {found[1]}, which is not set")
        return quote(value, safe="") if escaped else value

    return re.sub(r"\$\{(\w+)\}", variable, address)


def _parts(address: str, setting: str) -> SplitResult:
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 a port that is no number is only found when it is asked for
    except ValueError as error:  # its words may quote the address
        raise SettingsError(f"{setting} is not an address: write scheme://host") from error
    return parts


def _cause(error: Exception) -> str:
    """In a few words that quote nothing of the address."""
    inner = getattr(error, "reason", error)
    if isinstance(inner, OSError) and inner.strerror:
        return inner.strerror
    return "no answer in time" if isinstance(inner, TimeoutError) else type(inner).__name__
