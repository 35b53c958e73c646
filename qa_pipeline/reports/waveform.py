"""The vendored script that draws waveforms, and the style that it brings with it."""

import re
from functools import cache
from pathlib import Path

SCRIPT = Path(__file__).parent / "vendor" / "wavesurfer" / "wavesurfer.min.js"

HEIGHT = 44
"""Pixels of a lane."""

_STYLE = re.compile(r"<style\$\{[^}]*\}\}?[^>]*>(.*?)</style>", re.DOTALL)
_LEAST_HEIGHT = re.compile(r"\$\{this\.getHeight\([^}]*\)\}")


@cache
def style() -> str:
    """What the script writes into its style element where lanes are `HEIGHT` high: the content security policy names it by its hash.

    Raises ValueError where the script is another than the one that this was written for.
    """
    found = _STYLE.search(SCRIPT.read_text(encoding="utf-8"))
    text, heights = _LEAST_HEIGHT.subn(str(HEIGHT), found[1]) if found else ("", 0)
    if heights != 1 or "${" in text:
        raise ValueError(f"{SCRIPT.name} writes its style in another way: see source.md beside it")
    return text.replace(r"\n", "\n")
