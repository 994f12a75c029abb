#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console's own process from its first run to a deleted store, driven and read from outside
through the accessibility tree, as a person with a screen reader has it."""

import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
import urllib.parse
import urllib.request
import uuid

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parents[1] / each) for each in ("e2e/cli", "e2e")]
import cli  # noqa: E402
from support import product  # noqa: E402

LONG = 420  # seconds, for what a busy cluster does
BROWSER = """#!/bin/sh
# Stands in for the person's browser.
printf '%s\\n' "$1" >> "$OPENED"
"""


class Journey(unittest.TestCase):
    """One person and one window; the tests run in the order of their names."""

    name = "window-" + uuid.uuid4().hex[:6]
    title = "Bär & Söhne " + name
    space = "store-" + name
    step = 0

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="window-"))
        cls.home, programs = cls.folder / "home", cls.folder / "bin"
        for each in (cls.home, programs):
            each.mkdir(mode=0o700)
        cls.opened = cls.folder / "opened"
        browser = programs / "xdg-open"
        browser.write_text(BROWSER)
        browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
        cls.kubeconfig = cls.folder / "team.yaml"
        shutil.copy(product.kubeconfig(), cls.kubeconfig)
        kept = {key: value for key, value in os.environ.items() if key not in ("KUBECONFIG", "XDG_CURRENT_DESKTOP")}
        cls.log = open(cls.folder / "log", "w+b")
        cls.console = subprocess.Popen(
            [str(product.bin_dir() / "shopflow-console"), "--theme", "light"], cwd=cls.home, stdin=subprocess.DEVNULL,
            stdout=cls.log, stderr=subprocess.STDOUT,
            env={**kept, "HOME": str(cls.home), "XDG_CONFIG_HOME": str(cls.home / "config"), "OPENED": str(cls.opened),
                 "XDG_DATA_HOME": str(cls.home / "data"), "XDG_CACHE_HOME": str(cls.home / "cache"),
                 "PATH": f"{programs}:{os.environ['PATH']}", "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "generic",
                 "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8"})
        cls.screen = accessible.Program(cls.console.pid, cls.lives)

    @classmethod
    def tearDownClass(cls):
        if cls.console.poll() is None:
            cls.console.terminate()
            try:
                cls.console.wait(30)
            except subprocess.TimeoutExpired:
                cls.console.kill()
                cls.console.wait()
        product.kubectl("delete", "namespace", cls.space, "--ignore-not-found", "--wait=false")
        cls.log.close()
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def lives(cls):
        if cls.console.poll() is not None:
            raise AssertionError(f"the console ended with {cls.console.returncode}: {cls.said()[-2000:]}")

    def setUp(self):
        number = int(self._testMethodName.split("_")[1])
        if number != Journey.step:
            self.skipTest("the journey ended before")
        self.lives()

    def went_well(self, picture=True):
        """To be called last; the next part goes on from here."""
        Journey.step += 1
        target = product.ROOT / "build/screenshots"
        if picture and shutil.which("import"):
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["import", "-window", "root", str(target / f"window-{self._testMethodName[5:]}.png")],
                           check=False, timeout=60)

    @classmethod
    def said(cls):
        return (cls.folder / "log").read_text(errors="replace")

    def password(self):
        return cli.secret(self.space, "store-admin", "password")

    def row(self):
        return self.screen.find("table cell", self.title)

    def test_00_first_run(self):
        self.screen.control("label", "Connect to a Cluster", seconds=120)
        self.assertTrue(self.screen.find("label", re.compile("No kubeconfig was found at")))
        # Without a cluster there is nothing to do, and nothing that looks as if there were.
        self.assertIsNone(self.screen.find("push button", "New Store…"))
        self.went_well()

    def test_01_chooses_a_kubeconfig(self):
        self.screen.press("push button", "Choose File…")
        self.screen.type("File name:", str(self.kubeconfig), "Choose a kubeconfig")
        self.screen.press("push button", "Open", "Choose a kubeconfig")
        self.screen.control("label", re.compile(r"^Connected · v1\."), seconds=120)
        self.screen.control("push button", "New Store…", enabled=True, seconds=120)
        self.assertTrue(self.screen.window(re.compile(" – ShopFlow Console$")))
        self.went_well()

    def test_02_fills_the_wizard(self):
        self.screen.press("push button", "New Store…")
        wizard = re.compile("^New Store on ")
        self.screen.press("radio button", re.compile("^Medusa"), wizard)
        self.screen.wait("the platform", lambda: self.screen.find("radio button", re.compile("^Medusa"), wizard).checked)
        self.screen.type("Title of the store", self.title, wizard)
        # The name follows the title by itself.
        self.assertIn("window", self.screen.control("text", "Name", wizard).text())
        self.screen.type("Name", self.name, wizard)
        self.screen.control("label", re.compile(f"gets the namespace {self.space}"), wizard)
        self.screen.press("push button", "Next", wizard)
        self.screen.press("push button", "Advanced…", wizard)
        for component, image in product.image_refs("medusa").items():
            field = self.screen.control("text", re.compile(rf"^Image of .*\({component}\)$"), wizard)
            field.put(image)
            self.screen.wait(component, lambda: field.text() == image)
        self.screen.press("push button", "Next", wizard)
        self.screen.control("push button", "Create Store", wizard, enabled=True, seconds=120)
        self.assertTrue(self.screen.find("label", self.space, wizard))
        self.went_well()

    def test_03_creates_the_store(self):
        wizard = re.compile("^New Store on ")
        self.screen.press("push button", "Create Store", wizard)
        self.screen.control("label", re.compile("^Creating “Bär & Söhne"), wizard)
        self.screen.control("label", re.compile(": running$"), wizard, seconds=120)
        self.screen.control("table cell", self.title, seconds=120)
        self.screen.control("label", re.compile(": done$"), wizard, seconds=LONG)
        self.went_well()

    def test_04_is_told_that_it_sells(self):
        wizard = re.compile("^New Store on ")
        self.screen.control("label", re.compile("^“Bär & Söhne .*” Is Ready$"), wizard, seconds=LONG)
        self.assertTrue(self.password())
        self.screen.secrets.append(self.password())
        self.screen.press("push button", "Close", wizard)
        self.screen.wait("the wizard to close", lambda: not self.screen.window(wizard))
        self.went_well()

    def test_05_selects_it(self):
        self.screen.type("Filter stores", self.name)
        self.screen.control("table cell", self.title)
        self.screen.wait("one row", lambda: self.rows() == 1)
        # What was just made is selected already, unless somebody made another one since.
        if not self.row().selected:
            self.row().press()
        self.screen.control("push button", "Credentials", enabled=True)
        self.screen.control("label", re.compile(f"^Namespace {self.space}"))
        self.went_well()

    def rows(self):
        table = self.screen.find("table", "Stores")
        return accessible.Atspi.Table.get_n_rows(table.atspi.get_table_iface())

    def test_06_reads_and_searches_the_logs(self):
        self.screen.press("page tab", "Logs")
        count = re.compile(r"^(\d+) containers? · ([\d,]+) lines?")
        self.screen.wait("log lines", lambda: (found := self.screen.find("label", count))
                         and int(count.match(found.name)[2].replace(",", "")) > 20, 120)
        lines = self.screen.control("text", "Log lines")
        self.assertRegex(lines.text(), r"(?m)^\d\d:\d\d:\d\d\.\d{3} \S+ \S")
        self.screen.type("Search the log", "server")
        self.screen.control("label", re.compile(r"^[1-9][\d,]* of [\d,]+ lines?$"))
        self.screen.press("push button", "Next match")
        self.screen.wait("the match to be read", lambda: "server" in lines.line_at_cursor().lower())
        self.screen.type("Search the log", "no line says this")
        self.screen.control("label", "0 lines")
        self.screen.press("page tab", "Overview")
        self.went_well()

    def test_07_copies_the_password(self):
        self.screen.press("push button", "Credentials")
        dialog = re.compile("^Credentials of ")
        self.screen.control("label", "Password, hidden", dialog)
        self.screen.press("push button", "Copy the password", dialog)
        self.screen.control("label", re.compile("^Copied"), dialog)
        self.screen.press("push button", "Close", dialog)
        self.screen.wait("the dialog to close", lambda: not self.screen.window(dialog))
        self.screen.press("page tab", "Logs")
        field = self.screen.control("text", "Search the log")
        field.put("")
        field.paste()
        # Compared here, so that no message can hold it.
        right = field.text() == self.password()
        field.put("")
        self.screen.press("page tab", "Overview")
        self.assertTrue(right, "what was copied is not the password of the cluster")
        self.went_well()

    def test_08_opens_the_admin(self):
        self.screen.press("push button", "Open Admin")
        self.screen.wait("a browser", lambda: self.opened.exists() and self.opened.read_text().endswith("\n"), 120)
        address = self.opened.read_text().splitlines()[0]
        self.assertTrue(urllib.parse.urlsplit(address).path.startswith("/app"))
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(address, timeout=120) as answer:
            self.assertEqual(answer.status, 200)
        self.went_well()

    def test_09_deletes_it(self):
        self.screen.press("push button", "Delete…")
        dialog = re.compile("^Delete ")
        delete = self.screen.control("push button", re.compile("^Delete"), dialog)
        self.assertFalse(delete.enabled)
        self.screen.type("Name of the store to delete", self.name, dialog)
        self.screen.press("push button", re.compile("^Delete"), dialog)
        self.screen.control("label", "Deleted", dialog, seconds=LONG)
        self.screen.press("push button", "Close", dialog)
        self.screen.wait("the row to go", lambda: not self.row())
        product.wait_for(lambda: not product.get("namespace", self.space, "default"), LONG, "the namespace to go")
        self.went_well()

    def test_10_ends_and_left_no_secret(self):
        self.assertTrue(self.screen.secrets)
        self.screen.find("menu item", "File").act("ShowMenu")
        self.screen.press("menu item", "Quit")
        self.assertEqual(self.console.wait(60), 0)
        for path in self.folder.rglob("*"):
            if path.is_file():
                content = path.read_bytes()
                for secret in self.screen.secrets:
                    self.assertFalse(secret.encode() in content, f"the password is in {path.relative_to(self.folder)}")
        self.went_well(picture=False)


if __name__ == "__main__":
    try:
        import accessible
    except (ImportError, ValueError) as missing:
        print(f"SKIP: there is no accessibility bus for Python: {missing}")
        sys.exit(0)
    if not os.environ.get("DISPLAY"):
        print("SKIP: there is no display")
        sys.exit(0)
    cli.main(needs_cluster=True, needs_images=True)
