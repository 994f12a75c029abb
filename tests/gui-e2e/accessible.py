# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's windows as a screen reader has them: controls by role and name.

Everything goes over the accessibility bus of the session (AT-SPI); the program is
another process. A wait looks again and again until its limit, and what it looked
at in vain is in the output of the test.
"""

import re
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

USUAL = 60  # seconds, for what takes a moment on an idle machine
MOST_CHILDREN = 400  # of a node that are looked at; tables may have very many


def fits(text, wanted):
    return wanted is None or (bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted)


class Node:
    """One thing in the tree. Whatever it is asked may fail because it is gone."""

    def __init__(self, atspi):
        self.atspi = atspi

    @property
    def role(self):
        return self.atspi.get_role_name()

    @property
    def name(self):
        return self.atspi.get_name() or ""

    def has(self, *states):
        found = self.atspi.get_state_set()
        return all(found.contains(each) for each in states)

    @property
    def showing(self):
        return self.has(Atspi.StateType.SHOWING)

    @property
    def enabled(self):
        return self.has(Atspi.StateType.SENSITIVE)

    @property
    def selected(self):
        return self.has(Atspi.StateType.SELECTED)

    @property
    def checked(self):
        return self.has(Atspi.StateType.CHECKED)

    def children(self):
        for index in range(min(MOST_CHILDREN, self.atspi.get_child_count())):
            child = self.atspi.get_child_at_index(index)
            if child:
                yield Node(child)

    def below(self, depth=0):
        """Everything below that is on the screen, from top to bottom."""
        if depth > 40:
            return
        for child in self.children():
            try:
                if not child.showing:
                    continue
                yield child
                yield from child.below(depth + 1)
            except GLib.Error:
                continue

    def actions(self):
        action = self.atspi.get_action_iface()
        return [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))] if action else []

    def act(self, *names):
        known = self.actions()
        for name in names:
            if name in known:
                return Atspi.Action.do_action(self.atspi.get_action_iface(), known.index(name))
        raise AssertionError(f"“{self.name}”, a {self.role}, offers {known or 'no action'} and none of {names}")

    def press(self):
        self.act("Press", "Toggle")

    def text(self):
        text = self.atspi.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""

    def line_at_cursor(self):
        before = Atspi.Text.get_caret_offset(self.atspi.get_text_iface())
        text = self.text()
        return text[text.rfind("\n", 0, before) + 1:].partition("\n")[0]

    def put(self, words):
        return Atspi.EditableText.set_text_contents(self.atspi.get_editable_text_iface(), words)

    def paste(self):
        return Atspi.EditableText.paste_text(self.atspi.get_editable_text_iface(), 0)


class Program:
    """The windows of one process; `lives` fails once it has ended. What `secrets` holds is never
    in a printed tree."""

    def __init__(self, pid, lives):
        self.pid = pid
        self.lives = lives
        self.secrets = []
        Atspi.init()
        Atspi.set_timeout(20000, 60000)

    def root(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            try:
                if application and application.get_process_id() == self.pid:
                    # Nothing here runs the loop that would keep a cache fresh.
                    application.set_cache_mask(Atspi.Cache.NONE)
                    return Node(application)
            except GLib.Error:
                continue
        return None

    def windows(self):
        root = self.root()
        return [each for each in root.children() if each.showing] if root else []

    def window(self, title):
        return next((each for each in self.windows() if fits(each.name, title)), None)

    def find(self, role, name=None, window=None, enabled=False):
        for each in [self.window(window)] if window else self.windows():
            for node in each.below() if each else ():
                try:
                    if node.role == role and fits(node.name, name) and (not enabled or node.enabled):
                        return node
                except GLib.Error:
                    continue
        return None

    def wait(self, what, condition, seconds=USUAL):
        """The first answer of `condition` that is true."""
        end = time.monotonic() + seconds
        while True:
            try:
                answer = condition()
            except GLib.Error:
                answer = None
            if answer:
                return answer
            self.lives()
            if time.monotonic() > end:
                print(self.tree(), flush=True)
                raise AssertionError(f"waited {seconds} s in vain for {what}")
            time.sleep(0.2)

    def control(self, role, name=None, window=None, enabled=False, seconds=USUAL):
        return self.wait(f"{role} “{name.pattern if isinstance(name, re.Pattern) else name or ''}”",
                         lambda: self.find(role, name, window, enabled), seconds)

    def press(self, role, name, window=None, seconds=USUAL):
        self.control(role, name, window, enabled=True, seconds=seconds).press()

    def type(self, field, words, window=None):
        """Puts words into a field and sees that they are there."""
        self.control("text", field, window, enabled=True).put(words)
        self.wait(f"the words in “{field}”", lambda: self.control("text", field, window).text() == words)

    def tree(self):
        lines = ["What is on the screen:"]

        def add(node, depth):
            try:
                if node.showing:
                    text = node.text() if node.role == "text" else ""
                    lines.append("  " * depth + f"{node.role} “{node.name}”" + (f" holds “{text}”" if text else "")
                                 + ("" if node.enabled else " (disabled)") + " ".join(["", *node.actions()]))
                    for child in node.children():
                        add(child, depth + 1)
            except GLib.Error:
                lines.append("  " * depth + "(gone)")

        for window in self.windows():
            add(window, 1)
        everything = "\n".join(lines)
        for secret in self.secrets:
            everything = everything.replace(secret, "(secret)")
        return everything
