# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs test cases and tells their results in the lines that tests/tally.py reads."""

import sys
import time
import traceback
import unittest


class Lines(unittest.TestResult):
    """PASS, FAIL and SKIP lines, with times, as the tests end."""

    def __init__(self):
        super().__init__()
        self.passed = 0
        self.began = 0.0

    def startTest(self, test):
        super().startTest(test)
        self.began = time.monotonic()

    def tell(self, word, test, reason=""):
        name = test.id().removeprefix("__main__.")
        seconds = f"{time.monotonic() - self.began:.1f} s " if self.began else ""
        print(f"{word} {seconds if word != 'SKIP' else ''}{name}" + (f": {reason}" if reason else ""), flush=True)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.passed += 1
        self.tell("PASS", test)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.tell("SKIP", test, reason)

    def problem(self, test, err):
        traceback.print_exception(*err, file=sys.stdout)
        self.tell("FAIL", test, str(err[1]).strip().splitlines()[0][:300] if str(err[1]).strip() else err[0].__name__)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.problem(test, err)

    def addError(self, test, err):
        super().addError(test, err)
        self.problem(test, err)

    def addSubTest(self, test, subtest, err):
        """One of several parts of a test; only those that fail are told."""
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.problem(subtest, err)


def run(*cases) -> int:
    """Runs the test cases named, or those of the command line; the exit code."""
    loader = unittest.defaultTestLoader
    if len(sys.argv) > 1:
        suite = loader.loadTestsFromNames(sys.argv[1:], sys.modules["__main__"])
    else:
        suite = unittest.TestSuite(loader.loadTestsFromTestCase(case) for case in cases)
    result = Lines()
    suite.run(result)
    bad = len(result.failures) + len(result.errors)
    print(f"{result.passed} passed, {bad} failed, {len(result.skipped)} skipped", flush=True)
    return 1 if bad else 0
