# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs shopflowctl as a stranger would: its words, its exit codes, nothing else."""

import base64
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support import product  # noqa: E402


KUBECONFIG = """apiVersion: v1
kind: Config
current-context: {current}
clusters:
- name: {cluster}
  cluster: {{server: "{server}"}}
users:
- name: {user}
  user: {{token: abc}}
contexts:
- name: {name}
  context: {{cluster: {cluster}, user: {user}, namespace: {namespace}}}
"""


def kubeconfig(name="one", current="one", server="https://one.example:6443", namespace="default"):
    return KUBECONFIG.format(name=name, current=current, server=server, cluster="c-" + name, user="u-" + name,
                             namespace=namespace)


class Answer:
    """What a run of shopflowctl left behind."""

    def __init__(self, code, out, err, seconds):
        self.code, self.out, self.err, self.seconds = code, out, err, seconds

    @property
    def lines(self):
        """Each line of stdout as JSON."""
        return [json.loads(line) for line in self.out.splitlines() if line.strip()]

    @property
    def error(self):
        """The error object that a failure leaves on stdout with -o json."""
        found = [line["error"] for line in self.lines if isinstance(line, dict) and "error" in line]
        return found[-1] if found else {}

    @property
    def reason(self):
        """The last line on stderr."""
        lines = [line for line in self.err.splitlines() if line.strip()]
        return lines[-1] if lines else ""

    def __str__(self):
        return f"exit code {self.code} after {self.seconds:.1f} s\nstdout: {self.out[-3000:]}\nstderr: {self.err[-3000:]}"


def program():
    return str(product.bin_dir() / "shopflowctl")


def environment(home, **more):
    """Nothing of the person's own settings reaches the program."""
    kept = {key: value for key, value in os.environ.items()
            if key not in ("KUBECONFIG", "NO_COLOR") and not key.upper().endswith("_PROXY")}
    return {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8", **more}


class Started:
    """A run that goes on: its stdout lines arrive in `lines`."""

    def __init__(self, arguments, env):
        self.started = time.monotonic()
        self.process = subprocess.Popen([program(), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        stdin=subprocess.DEVNULL, text=True, env=env)
        self.lines, self.errors = [], []
        self._readers = [threading.Thread(target=self._read, args=pair, daemon=True)
                         for pair in ((self.process.stdout, self.lines), (self.process.stderr, self.errors))]
        for reader in self._readers:
            reader.start()

    @staticmethod
    def _read(stream, into):
        for line in stream:
            into.append(line.rstrip("\n"))

    def first_line(self, seconds=30):
        return product.wait_for(lambda: self.lines[0] if self.lines else self._ended(), seconds, "a line on stdout", 0.05)

    def _ended(self):
        if self.process.poll() is not None:
            raise AssertionError(f"it ended with {self.process.returncode}: {self.errors}")
        return None

    def stop(self, which=signal.SIGINT, seconds=15):
        if self.process.poll() is None:
            self.process.send_signal(which)
        return self.wait(seconds)

    def wait(self, seconds):
        code = self.process.wait(timeout=seconds)
        for reader in self._readers:
            reader.join(5)
        return Answer(code, "\n".join(self.lines), "\n".join(self.errors), time.monotonic() - self.started)


class CliTest(unittest.TestCase):
    """A folder and a home of its own for every test."""

    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ctl-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.home = self.folder / "home"
        self.home.mkdir()

    def ctl(self, *arguments, timeout=120, **env):
        started = time.monotonic()
        done = subprocess.run([program(), *map(str, arguments)], capture_output=True, text=True, timeout=timeout,
                              stdin=subprocess.DEVNULL, env=environment(self.home, **env))
        return Answer(done.returncode, done.stdout, done.stderr, time.monotonic() - started)

    def start(self, *arguments, **env):
        run = Started([str(each) for each in arguments], environment(self.home, **env))
        self.addCleanup(lambda: run.process.poll() is None and run.process.kill())
        return run

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    def refused(self, answer, code, kind=None):
        self.assertEqual(answer.code, code, str(answer))
        self.assertTrue(answer.reason.startswith("error: "), str(answer))
        if kind:
            self.assertEqual(answer.error.get("kind"), kind, str(answer))
            self.assertTrue(answer.error.get("message"), str(answer))
            self.assertIn(answer.error["message"].split("\n")[0][:60], answer.reason)


def secret(space, name, key):
    data = product.get("secret", name, space).get("data", {})
    return base64.b64decode(data.get(key, "")).decode()


class StoreTest(CliTest):
    def run_ctl(self, *arguments, timeout=900):
        return self.ctl(*arguments, "--kubeconfig", product.kubeconfig(), timeout=timeout)

    def json(self, *arguments, timeout=900):
        return self.run_ctl(*arguments, "-o", "json", timeout=timeout)

    def create(self, name, *options, timeout=900):
        return self.json("create", name, "--platform", "medusa", *product.image_options(), *options, timeout=timeout)

    def forget(self, name):
        product.kubectl("delete", "namespace", "store-" + name, "--ignore-not-found", "--wait=false")

    def new_name(self, start):
        name = f"{start}-{uuid.uuid4().hex[:6]}"
        self.addCleanup(self.forget, name)
        return name


class _Results(unittest.TextTestResult):
    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.stream.writeln(f"skipped {test.id()}: {reason}")


def images_are_built():
    try:
        return "web" in product.image_refs()
    except (OSError, KeyError):
        return False


def alone(test):
    """Marks what changes the cluster for everybody: left out, unless the script is called with --alone."""
    test.alone = True
    return test


def main(needs_cluster, needs_images=False):
    """Runs the tests of the calling script, or those that are named; the last line counts them."""
    missing = None
    if not pathlib.Path(program()).exists():
        missing = f"{program()} does not exist; build it or set SHOPFLOW_BIN_DIR"
    elif needs_cluster and not product.kubeconfig():
        missing = "SHOPFLOW_TEST_KUBECONFIG names no cluster"
    elif needs_images and not images_are_built():
        missing = "the images of the stores are not built"
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
    if missing:
        print(f"SKIP: {missing}")
        print(f"0 passed, 0 failed, {suite.countTestCases()} skipped")
        sys.exit(0)
    names = sys.argv[1:]
    if names in ([], ["--alone"]):
        suite = unittest.TestSuite(test for case in suite for test in case
                                   if hasattr(getattr(test, test._testMethodName), "alone") == bool(names))
    else:
        suite = unittest.defaultTestLoader.loadTestsFromNames(names, sys.modules["__main__"])
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2, resultclass=_Results).run(suite)
    failed = len(result.failures) + len(result.errors)
    skipped = len(result.skipped)
    print(f"{result.testsRun - failed - skipped} passed, {failed} failed, {skipped} skipped", flush=True)
    sys.exit(1 if failed else 0)
