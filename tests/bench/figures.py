#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts measured figures into the README.

    tests/bench/figures.py            rewrites README.md between its two marks
    tests/bench/figures.py --print    prints the table instead
    tests/bench/figures.py --check    ends with 1 when the README is out of date

Each build/bench/<name>.json is one object:

    {"order": 10,                      place in the table, 100 when left out
     "machine": "2 cores, 8 GiB",      where it was measured
     "date": "2026-11-24",
     "figures": [{"what": "Create to Ready", "value": 41.2, "unit": "s",
                  "how": "small plan, images on the node"}]}

"value" may also be a text or a list of numbers; a list is told as its median and
the range. The report of tests/bench/time_to_ready.py is understood as it is.
"""
import json
import pathlib
import statistics
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
BEGIN, END = "<!-- figures:begin -->", "<!-- figures:end -->"


def number(value):
    if isinstance(value, float):
        digits = 2 if 0 < abs(value) < 1 else 1 if abs(value) < 100 else 0
        return f"{value:.{digits}f}"
    return str(value)


def told(figure):
    value, unit = figure["value"], figure.get("unit", "")
    suffix = f" {unit}" if unit else ""
    if isinstance(value, list):
        if not value:
            raise ValueError("an empty list of values")
        middle = number(statistics.median(value)) + suffix
        return middle if len(value) == 1 else f"{middle} ({number(min(value))} to {number(max(value))}, {len(value)} runs)"
    return number(value) + suffix


def cell(text):
    return str(text).replace("|", "\\|").replace("\n", " ")


def time_to_ready(report):
    """The figures in the report of tests/bench/time_to_ready.py."""
    yield "Create to Ready", report["runs"]["ours"], "s", "`shopflowctl create`, small plan, images on the node"
    for step, seconds in report.get("steps", {}).items():
        yield f"- of that, {step}", seconds, "s", "last run"
    yield "Create to Ready, the plain way", report["runs"]["plain"], "s", "four processes one after another, same cluster"
    yield "A killed server is ready again", report["runs"]["recovery"], "s", "web pod deleted"
    yield "API requests for a create", report["requestsPerCreate"], "", "watches included"
    yield "Memory of `shopflowctl create`", report["shopflowctlPeakKiB"] / 1024, "MiB", "peak of the process"


def figures_of(content):
    if "figures" in content:
        return content["figures"]
    return [dict(zip(("what", "value", "unit", "how"), row)) for row in time_to_ready(content)]


def table(folder):
    files = []
    for path in sorted(folder.glob("*.json")):
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
            rows = [(figure["what"], told(figure), figure.get("how", "")) for figure in figures_of(content)]
        except (ValueError, KeyError, TypeError) as error:
            sys.exit(f"{path} does not have the shape that this script describes: {error!r}")
        files.append((content.get("order", 100), path.name, content, rows))
    if not files:
        return None
    lines = ["| what | measured | how |", "| --- | --- | --- |"]
    places = []
    for _, _, content, rows in sorted(files, key=lambda item: item[:2]):
        lines += [f"| {cell(what)} | {cell(value)} | {cell(how)} |" for what, value, how in rows]
        place = ", ".join(filter(None, [content.get("machine"), content.get("date")]))
        if place and place not in places:
            places.append(place)
    if places:
        lines += ["", "Measured on: " + "; ".join(places) + "."]
    return "\n".join(lines)


def main():
    mode = sys.argv[1] if len(sys.argv) > 1 else ""
    if mode not in ("", "--print", "--check"):
        sys.exit(__doc__)
    text = table(TOP / "build" / "bench")
    if text is None:
        print("There are no figures in build/bench.")
        return
    if mode == "--print":
        print(text)
        return
    readme = TOP / "README.md"
    old = readme.read_text(encoding="utf-8")
    before, found, rest = old.partition(BEGIN)
    _, closed, after = rest.partition(END)
    if not found or not closed:
        sys.exit(f"README.md has no place between {BEGIN} and {END}.")
    new = f"{before}{BEGIN}\n{text}\n{END}{after}"
    if mode == "--check":
        sys.exit(0 if new == old else "The figures in README.md are not those of build/bench.")
    readme.write_text(new, encoding="utf-8")
    print("README.md has the figures of build/bench.")


if __name__ == "__main__":
    main()
