"""Products of the catalog that a text mentions: through aliases, in any inflection and misspelling."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa_pipeline import languages
from qa_pipeline.matching import names
from qa_pipeline.matching.tokens import Token
from qa_pipeline.types import Metadata, Product

HEADS_FROM = 5
"""How many products a catalog must have for the noun of one to tell it from the others."""


SHARED = 0.34
"""Share of a name's pairs of letters that a turn must have, in whatever place, before the name is looked for in it. Names that are said,
inflected and misspelt have more; a catalog of thousands would take seconds a turn otherwise."""

RUN_TOGETHER = 60
"""How alike, 0..100, a name's letters must be to the likeliest stretch of the turn's. Less than a name in any inflection is."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A product mentioned by words `start` to `end` (not included) of a turn."""

    product: str
    start: int
    end: int
    likeness: float


class Catalog:
    """The products that a call may be about, comparable."""

    def __init__(self, metadata: Metadata, code: str) -> None:
        self._code = code
        self._products: dict[str, Product] = {}
        for product in metadata.catalog:
            self._products[product.name] = _merged(product, self._products.get(product.name, product))
        self._names: list[tuple[str, names.Name]] = []
        for product in metadata.catalog:
            self._names += [(product.name, names.name(text, code)) for text in (product.name, *product.aliases)]
        self._names += self._heads(metadata)
        self.usual: tuple[str, ...] = tuple(dict.fromkeys(self._resolve(text) for text in metadata.usual_products))
        self._least: list[float] = []
        self._having: dict[str, list[int]] = {}
        for number, (_, name) in enumerate(self._names):
            pairs = _pairs(name.letters)
            self._least.append(SHARED * len(pairs))
            for pair in pairs or {""}:
                self._having.setdefault(pair, []).append(number)

    def _heads(self, metadata: Metadata) -> list[tuple[str, names.Name]]:
        """The noun alone of names of several words, where no other product of a real catalog has it: "koeramaius", "pellets"."""
        if len(metadata.catalog) < HEADS_FROM:
            return []
        last = languages.get(self._code).head_last
        owners: dict[str, set[str]] = {}
        for product, name in self._names:
            for stem in name.stems:
                owners.setdefault(stem, set()).add(product)
        heads = []
        for entry in metadata.catalog:
            name = names.name(entry.name, self._code)
            place = -1 if last else 0
            if len(name.keys) > 1 and len(name.keys[place]) >= 5 and len(owners[name.stems[place]]) == 1:
                heads.append((entry.name, names.Name((name.keys[place],), (name.stems[place],), name.keys[place])))
        return heads

    def _resolve(self, text: str) -> str:
        """The catalog's name of a usual product; the product is entered when the catalog has none like it."""
        wanted = names.name(text, self._code)
        for product, name in self._names:
            if name == wanted or name.letters == wanted.letters:
                return product
        self._names.append((text, wanted))
        self._products[text] = Product(name=text)
        return text

    def __len__(self) -> int:
        return len(self._products)

    def flagged(self, flag: str) -> frozenset[str]:
        """Products with the flag `new` or `special`, or the customer's `usual` ones."""
        if flag == "usual":
            return frozenset(self.usual)
        return frozenset(name for name, product in self._products.items() if getattr(product, flag))

    def spoken(self, tokens: Sequence[Token]) -> tuple[Spoken, ...]:
        """The products that the words of a turn mention, in order. Where two fit the same words, the longer and likelier one."""
        found = [
            Spoken(product, mention.start, mention.end, mention.likeness)
            for product, name in self._likely(tokens)
            for mention in names.mentions(name, tokens)
        ]
        found.sort(key=lambda spoken: (-(spoken.end - spoken.start) * (spoken.likeness**4), spoken.start))
        kept: list[Spoken] = []
        for spoken in found:
            if all(spoken.end <= other.start or spoken.start >= other.end for other in kept):
                kept.append(spoken)
        return tuple(sorted(kept, key=lambda spoken: spoken.start))

    def _likely(self, tokens: Sequence[Token]) -> list[tuple[str, names.Name]]:
        """The names that could be among the words, by their pairs of letters."""
        from rapidfuzz.fuzz import partial_ratio

        said = "".join(token.key for token in tokens)
        shared = Counter(number for pair in {*_pairs(said), ""} for number in self._having.get(pair, ()))
        likely = (self._names[number] for number in sorted(shared) if shared[number] >= self._least[number])
        return [pair for pair in likely if partial_ratio(pair[1].letters, said, score_cutoff=RUN_TOGETHER)]


def _merged(product: Product, other: Product) -> Product:
    """A product that stands twice in a catalog, by whatever list it came: new, or special, where one of them is."""
    return replace(product, new=product.new or other.new, special=product.special or other.special)


def _pairs(letters: str) -> set[str]:
    return {letters[place : place + 2] for place in range(len(letters) - 1)}
