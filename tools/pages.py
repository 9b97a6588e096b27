"Counts what makes a chapter hard to read, and fails where a count has risen: `python -m tools.pages`; `--list` names the places."
import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

root = Path(__file__).parents[1]
BARS = root / "tools" / "pages.json"
LONG_CELL, LONG_LINE = 40, 120


def directives(source: str) -> set[str]:
    "The nbdev directives at the head of a cell."
    return set(re.findall(r"^#\|\s*(\w+)", source, re.M))


def exported_cells(cells: list[dict]) -> Iterator[tuple[str, str, list[dict]]]:
    "Identifier and source of every exported code cell that defines something, and the code cells behind it."
    code = [c for c in cells if c["cell_type"] == "code"]
    for i, cell in enumerate(code):
        source = "".join(cell["source"])
        if "export" in directives(source) and re.search(r"^(def|class|@)", source, re.M):
            yield cell["id"], source, code[i + 1 :]


def is_prose(line: str) -> bool:
    "Whether a long line is long because of a sentence: an error, a docstring or a comment."
    code = re.sub(r'f?"[^"]*\s[^"]*"', '""', line)
    return len(re.sub(r"\s+#.*", "", code)) <= LONG_LINE


def findings(notebooks: Path) -> dict[str, list[str]]:
    "Places of each kind."
    found = {"cells_over_40_lines": [], "cells_without_use": [], "code_lines_over_120": []}
    for path in sorted(notebooks.rglob("*.ipynb")):
        name = path.relative_to(notebooks).as_posix()
        for identifier, source, behind in exported_cells(json.loads(path.read_text())["cells"]):
            lines = source.splitlines()
            if len(lines) > LONG_CELL:
                found["cells_over_40_lines"].append(f"{name} {identifier}: {len(lines)} lines")
            if not behind or "export" in directives("".join(behind[0]["source"])):
                found["cells_without_use"].append(f"{name} {identifier}")
            for line in lines:
                if len(line) > LONG_LINE and not is_prose(line):
                    found["code_lines_over_120"].append(f"{name} {identifier}: {line.strip()[:60]}")
    return found


def main() -> int:
    "Compare the counts with those in pages.json; `--accept` writes the counts there if none has risen."
    parser = argparse.ArgumentParser(prog="python -m tools.pages", description=__doc__)
    parser.add_argument("--list", action="store_true", help="name every place")
    parser.add_argument("--accept", action="store_true", help="write lower counts into pages.json")
    flags = parser.parse_args()
    found = findings(root / "nbs")
    bars, counts = json.loads(BARS.read_text()), {kind: len(places) for kind, places in found.items()}
    if flags.list:
        print("\n".join(f"{kind}: {place}" for kind, places in found.items() for place in places))
    risen = [f"{kind} rose from {bars[kind]} to {n}" for kind, n in counts.items() if n > bars[kind]]
    if flags.accept and not risen:
        BARS.write_text(json.dumps(counts, indent=1) + "\n")
    print("; ".join(risen) or ", ".join(f"{kind}: {n}" for kind, n in counts.items()))
    return bool(risen)


if __name__ == "__main__":
    sys.exit(main())
