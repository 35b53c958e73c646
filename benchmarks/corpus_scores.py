"""Agreement of the scoring engine with a labelled corpus: accuracy, kappa, F1 on fail and the share of unsure.

    python benchmarks/corpus_scores.py CORPUS [--wrong]

CORPUS holds `<id>.json` (qa-conversation/1) with `<id>.labels.json` beside it: {"scorecard": NAME, "verdicts": {criterion: verdict}}.
Criteria that the scorecard does not have are left out and counted.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from pathlib import Path

from qa_pipeline import scorecard, scoring, wire

Pair = tuple[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--wrong", action="store_true", help="list every verdict that differs")
    parser.add_argument("--language", help="only this language")
    arguments = parser.parse_args()
    tables: dict[str, dict[str, list[Pair]]] = {
        "criterion": defaultdict(list),
        "language": defaultdict(list),
        "scorecard": defaultdict(list),
    }
    left_out, seconds, calls = 0, 0.0, 0
    for labels_file in sorted(arguments.corpus.rglob("*.labels.json")):
        labels = json.loads(labels_file.read_text(encoding="utf-8"))
        conversation = wire.read_conversation(labels_file.with_name(labels_file.name.replace(".labels.json", ".json")))
        if arguments.language not in {None, conversation.language}:
            continue
        began = time.perf_counter()
        report = scoring.score(conversation, scorecard.load(labels["scorecard"]))
        seconds, calls = seconds + time.perf_counter() - began, calls + 1
        left_out += len(labels["verdicts"].keys() - {result.id for result in report.criteria})
        for result in report.criteria:
            pair = (labels["verdicts"][result.id], str(result.verdict))
            for table, name in (("criterion", result.id), ("language", conversation.language), ("scorecard", report.scorecard)):
                tables[table][name].append(pair)
            if arguments.wrong and pair[0] != pair[1]:
                print(f"{report.call_id:18} {result.id:24} is {pair[0]:5} said {pair[1]:6} {result.reason}")
                for evidence in result.evidence[:5]:
                    print(f"{'':44}{evidence.turn}: «{evidence.matched}»")
    for table in tables.values():
        show(table)
    show({"all": [pair for pairs in tables["language"].values() for pair in pairs]})
    print(f"{calls} calls, {1000 * seconds / max(calls, 1):.1f} ms each; {left_out} labels of criteria that the scorecards do not have")


def show(table: dict[str, list[Pair]]) -> None:
    print(f"\n{'':24} {'n':>5} {'accuracy':>8} {'kappa':>6} {'F1 fail':>7} {'unsure':>6}  wrong")
    for name, pairs in table.items():
        confusion = Counter(f"{true}>{said}" for true, said in pairs if true != said)
        right = sum(true == said for true, said in pairs) / len(pairs)
        unsure = sum(said == "unsure" for _, said in pairs) / len(pairs)
        wrong = ", ".join(f"{what} {count}" for what, count in confusion.most_common())
        print(f"{name:24} {len(pairs):5} {right:8.3f} {kappa(pairs):6.2f} {f1(pairs):7.2f} {unsure:6.1%}  {wrong}")


def kappa(pairs: list[Pair]) -> float:
    """Cohen's kappa; 1 when both always say the same one thing."""
    count = len(pairs)
    observed = sum(true == said for true, said in pairs) / count
    of_true, of_said = Counter(true for true, _ in pairs), Counter(said for _, said in pairs)
    expected = sum(of_true[verdict] * of_said[verdict] for verdict in of_true) / count**2
    return 1.0 if expected == 1 else (observed - expected) / (1 - expected)


def f1(pairs: list[Pair]) -> float:
    """F1 of finding fails; nan when there is none to find and none was said."""
    hit = sum(pair == ("fail", "fail") for pair in pairs)
    said, true = sum(pair[1] == "fail" for pair in pairs), sum(pair[0] == "fail" for pair in pairs)
    return 2 * hit / (said + true) if said + true else float("nan")


if __name__ == "__main__":
    main()
