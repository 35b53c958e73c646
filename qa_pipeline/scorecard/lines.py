"""YAML as plain values that remember their lines."""

from dataclasses import dataclass, field
from typing import Any

MOST, DEEPEST = 100_000, 50
"""Entries and levels of a scorecard: far more than one has, far fewer than would take a minute."""


@dataclass(slots=True)
class Lines:
    """The line of every key: `at[id(container), key]`, and of a container itself at `None`. `duplicates` are keys that stand twice."""

    at: dict[tuple[int, Any], int] = field(default_factory=dict)
    duplicates: list[tuple[int, str]] = field(default_factory=list)
    path: list[int] = field(default_factory=list)
    nodes: int = 0

    def document(self, text: str) -> Any:
        """The values of a YAML text. Raises yaml.YAMLError, RecursionError or ValueError when it is none."""
        import yaml

        loader = yaml.SafeLoader(text)
        try:
            node = loader.get_single_node()
            return self._value(node, loader) if node else None
        finally:
            loader.dispose()

    def line(self, container: Any, key: Any = None) -> int:
        return self.at.get((id(container), key)) or self.at.get((id(container), None), 1)

    def _value(self, node: Any, loader: Any) -> Any:
        """The node's value. Raises ValueError where a node contains itself, or aliases make more of it than anybody writes."""
        self.nodes += 1
        if self.nodes > MOST or len(self.path) > DEEPEST:
            raise ValueError(
                f"line {node.start_mark.line + 1}: more than {MOST} entries, or {DEEPEST} levels; aliases repeat what they name"
            )
        if id(node) in self.path:
            raise ValueError(f"line {node.start_mark.line + 1}: contains itself")
        self.path.append(id(node))
        try:
            return self._inside(node, loader)
        finally:
            self.path.pop()

    def _inside(self, node: Any, loader: Any) -> Any:
        import yaml

        if isinstance(node, yaml.MappingNode):
            loader.flatten_mapping(node)  # `<<: *name` takes over what another mapping has
        if isinstance(node, yaml.MappingNode):
            result: dict[Any, Any] = {}
            for key_node, value_node in node.value:
                key = loader.construct_object(key_node, deep=True)
                key = key if isinstance(key, str | int | float | bool) else str(key)
                line = key_node.start_mark.line + 1
                if key in result:
                    self.duplicates.append((line, str(key)))
                result[key] = self._value(value_node, loader)
                self.at[id(result), key] = line
            self.at[id(result), None] = node.start_mark.line + 1
            return result
        if isinstance(node, yaml.SequenceNode):
            items = [self._value(item, loader) for item in node.value]
            self.at.update({(id(items), place): item.start_mark.line + 1 for place, item in enumerate(node.value)})
            return items
        return loader.construct_object(node, deep=True)
