"""What a page that lies on a disk may load: nothing but what is in it, and recordings beside it."""

import base64
import hashlib
from collections.abc import Iterable


def policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """A content security policy: the page's scripts and styles, given as they stand in it, by their hashes, and recordings beside it."""
    rules = {
        "default-src": "'none'",
        "style-src": " ".join(_hash(text) for text in styles) or "'none'",
        "script-src": " ".join(_hash(text) for text in scripts) or "'none'",
        "media-src": "'self' file:",  # a page on a disk has no `self` in every browser
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
