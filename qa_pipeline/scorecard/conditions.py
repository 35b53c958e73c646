"""Conditions on other criteria: whether what they name is there, and whether they go in a circle."""

from collections.abc import Mapping, Sequence


def circle(of: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The first chain of criteria that comes back to where it began, such as ("a", "b", "a"); empty when there is none.

    `of` maps each criterion to those that its conditions name.
    """
    finished: set[str] = set()
    for start in of:
        # Depth first, without recursion: a scorecard may have as many criteria as its author likes.
        path: list[str] = []
        stack: list[tuple[str, bool]] = [(start, False)]
        while stack:
            name, leaving = stack.pop()
            if leaving:
                path.pop()
                finished.add(name)
                continue
            if name in path:
                return (*path[path.index(name) :], name)
            if name in finished:
                continue
            path.append(name)
            stack.append((name, True))
            stack.extend((other, False) for other in reversed(of.get(name, ())) if other in of)
    return ()
