"""Put on PYTHONPATH, this takes the network away from a program and all Python processes that it starts: only loopback is left.

Whoever tries is written to the file named by OFFLINE_LOG, then refused.
"""

import ipaddress
import os
import socket
from pathlib import Path

_connect, _connect_ex, _sendto, _getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.socket.sendto, socket.getaddrinfo


def _is_near(host: object) -> bool:
    if host in (None, "", "localhost"):
        return True
    text = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback or text in ("0.0.0.0", "::")
    except ValueError:
        return text in ("localhost", socket.gethostname())


def _refuse(what: str, where: object) -> None:
    with Path(os.environ["OFFLINE_LOG"]).open("a", encoding="utf-8") as log:
        log.write(f"{what} {where}\n")
    raise OSError(101, f"the network is not there: {what} {where}")


def _checked(self: socket.socket, address: object) -> None:
    if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_near(address[0]):
        _refuse("connect", address)


def connect(self, address):
    _checked(self, address)
    return _connect(self, address)


def connect_ex(self, address):
    _checked(self, address)
    return _connect_ex(self, address)


def sendto(self, data, *rest):
    _checked(self, rest[-1])
    return _sendto(self, data, *rest)


def getaddrinfo(host, *rest, **options):
    if not _is_near(host):
        _refuse("look up", host)
    return _getaddrinfo(host, *rest, **options)


socket.socket.connect = connect
socket.socket.connect_ex = connect_ex
socket.socket.sendto = sendto
socket.getaddrinfo = getaddrinfo
