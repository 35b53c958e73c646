"""Cases of said numbers, one a line: what is said, then `=>`, then what is found: kind, value and unit, with `;` between several."""

from qa_pipeline.numbers import find


def cases(block: str) -> list[tuple[str, str]]:
    return [(said.strip(), found.strip()) for said, _, found in (line.partition("=>") for line in block.strip().splitlines() if line)]


def texts(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


def found(text: str, language: str) -> str:
    numbers = find(text, language)
    for number in numbers:
        assert text[number.start : number.end] == number.text
    return "; ".join(" ".join(filter(None, (number.kind, number.value, number.unit))) for number in numbers)
