#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what the tests of one phase did.

    tally.py junit FILE    what ctest wrote with --output-junit
    tally.py go FILE       the output of go test -json
    tally.py script FILE   the output of a script that ends with
                           "N passed, N failed, N skipped"
    tally.py merge FIRST SECOND   replaces in SECOND, which ctest wrote for the
                           failed tests alone, what only FIRST has; no counts

Prints one line "counts<TAB>passed<TAB>failed<TAB>skipped", then a line
"failed<TAB>test<TAB>reason" or "skipped<TAB>test<TAB>reason" for each of them.
A test program of Qt counts as its test functions (every row of a table is one),
any other test of ctest as one.
"""
import json
import re
import sys
import xml.etree.ElementTree as xml

QT_RESULT = re.compile(r"^(PASS|FAIL!|XPASS|XFAIL|SKIP|BPASS|BFAIL|BXPASS|BXFAIL)\s*: (\S+?)\((.*?)\)\s?(.*)$")
QT_TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.M)
SCRIPT_TOTALS = re.compile(r"^(\d+) passed, (\d+) failed, (\d+) skipped$")
SCRIPT_LINE = re.compile(r"^\s*(SKIP|SKIPPED|FAIL|FAILED)\b[:!]?\s+(.*)$", re.I)
FRAME = ("initTestCase", "cleanupTestCase")


class Tally:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.notes = []

    def add_pass(self):
        self.passed += 1

    def add_failure(self, name, reason):
        self.failed += 1
        self.notes.append(("failed", name, reason))

    def add_skip(self, name, reason):
        self.skipped += 1
        self.notes.append(("skipped", name, reason))

    def write(self):
        print("counts", self.passed, self.failed, self.skipped, sep="\t")
        for kind, name, reason in self.notes:
            print(kind, one_line(name), one_line(reason) or "no reason given", sep="\t")


def one_line(text):
    text = " ".join(text.split())
    return text if len(text) <= 400 else text[:397] + "..."


def add_qt_program(tally, name, output, ended_well):
    """One test program. Its totals are the truth; its lines give the reasons."""
    totals = QT_TOTALS.findall(output)
    if not totals:
        last = [line for line in output.strip().splitlines() if line.strip()]
        tally.add_failure(name, "ended before it had counted its tests: " + (last[-1] if last else "no output"))
        return
    reported = set()
    frames = failures = 0
    lines = output.splitlines()
    for number, line in enumerate(lines):
        match = QT_RESULT.match(line)
        if not match:
            continue
        word, function, row, reason = match.groups()
        title = function.replace("::", ".") + (f"({row})" if row else "")
        if word == "PASS" and function.split("::")[-1] in FRAME:
            frames += 1
        elif word in ("FAIL!", "XPASS") and title not in reported:
            reported.add(title)
            failures += 1
            where = lines[number + 1].strip() if number + 1 < len(lines) else ""
            tally.notes.append(("failed", title, f"{reason} {where if where.startswith('Loc:') else ''}"))
        elif word == "SKIP":
            tally.notes.append(("skipped", title, reason))
    passed, failed, skipped = (sum(int(total[index]) for total in totals) for index in range(3))
    tally.passed += max(0, passed - frames)
    tally.failed += failed
    tally.skipped += skipped
    if failed and not failures:
        tally.notes.append(("failed", name, f"{failed} of its functions failed"))
    if not failed and not ended_well:
        tally.add_failure(name, "counted no failure and yet ended with an error")


def from_junit(path):
    tally = Tally()
    for case in xml.parse(path).getroot().iter("testcase"):
        name = case.get("name", "?")
        output = case.findtext("system-out") or ""
        status = case.get("status", "run")
        failure = case.find("failure")
        if "Start testing of " in output:
            add_qt_program(tally, name, output, failure is None and status in ("run", "notrun"))
        elif failure is not None or status == "fail":
            reason = (failure.get("message") if failure is not None else "") or "failed"
            last = [line for line in output.strip().splitlines() if line.strip()]
            tally.add_failure(name, f"{reason}: {last[-1]}" if last else reason)
        elif case.find("skipped") is not None or status in ("notrun", "disabled"):
            skip = case.find("skipped")
            reason = next((line for line in output.splitlines() if line.upper().startswith("SKIP")), "")
            message = reason or (skip.get("message") if skip is not None else "") or status
            if "SKIP" in message.upper():
                tally.add_skip(name, re.sub(r"^SKIP(PED)?\s*:?\s*", "", message, flags=re.I))
            else:
                tally.add_failure(name, f"did not run: {message}")
        else:
            tally.add_pass()
    return tally


def from_go(path):
    tally = Tally()
    output = {}
    parents = set()
    ends = []
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if not isinstance(event, dict):
                continue
            test = event.get("Test")
            key = (event.get("Package", ""), test)
            if event.get("Action") == "output":
                output.setdefault(key, []).append(event.get("Output", ""))
            elif event.get("Action") in ("pass", "fail", "skip"):
                ends.append((key, event["Action"]))
                if test and "/" in test:
                    parents.add((key[0], test.rsplit("/", 1)[0]))
    failed_packages = {key[0] for key, action in ends if action == "fail" and key[1]}
    for key, action in ends:
        package, test = key
        text = [line.strip() for line in output.get(key, []) if line.strip() and not line.lstrip().startswith(("===", "---"))]
        if test is None:
            # A package that fails without a failing test did not compile or crashed.
            if action == "fail" and package not in failed_packages:
                tally.add_failure(package, text[-1] if text else "did not compile")
        elif key in parents:
            continue
        elif action == "pass":
            tally.add_pass()
        elif action == "skip":
            tally.add_skip(test, text[-1] if text else "")
        else:
            tally.add_failure(test, text[-1] if text else "failed")
    return tally


def from_script(path):
    tally = Tally()
    counts = None
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            line = line.rstrip("\r\n")
            match = SCRIPT_TOTALS.match(line)
            if match:
                counts = [int(number) for number in match.groups()]
                continue
            match = SCRIPT_LINE.match(line)
            if match:
                kind = "skipped" if match.group(1).upper().startswith("SKIP") else "failed"
                # "FAIL 9.4 s what was checked" or "SKIP what was checked: why not"
                name, _, reason = re.sub(r"^[\d.]+ m?s\s+", "", match.group(2)).partition(": ")
                if not reason:
                    name, reason = ("the script", name) if kind == "skipped" else (name, "see its log")
                tally.notes.append((kind, name, reason))
    if counts is None:
        tally.add_failure("the script", "ended before it had counted its tests")
    else:
        tally.passed, tally.failed, tally.skipped = counts
        for kind, count in (("failed", tally.failed), ("skipped", tally.skipped)):
            told = sum(1 for note in tally.notes if note[0] == kind)
            if told < count:
                tally.notes.append((kind, "the script", f"{count - told} without a reason given"))
    return tally


def merge(first, second):
    """The second file is the truth for each test that it has."""
    try:
        earlier = xml.parse(first)
    except (OSError, xml.ParseError):
        return
    try:
        later = xml.parse(second)
    except (OSError, xml.ParseError):
        earlier.write(second)
        return
    root = later.getroot()
    named = {case.get("name") for case in root.iter("testcase")}
    for case in earlier.getroot().iter("testcase"):
        if case.get("name") not in named:
            root.append(case)
    later.write(second)


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "merge":
        merge(sys.argv[2], sys.argv[3])
        return
    readers = {"junit": from_junit, "go": from_go, "script": from_script}
    if len(sys.argv) != 3 or sys.argv[1] not in readers:
        sys.exit(__doc__)
    try:
        tally = readers[sys.argv[1]](sys.argv[2])
    except (OSError, xml.ParseError) as error:
        tally = Tally()
        tally.add_failure("the phase", f"left no results to count: {error}")
    tally.write()


if __name__ == "__main__":
    main()
