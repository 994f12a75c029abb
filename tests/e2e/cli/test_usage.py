#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line where no cluster is needed: usage and kubeconfigs."""

import json
import os

import cli
from cli import kubeconfig

COMMANDS = ["contexts", "check", "create", "list", "status", "pods", "events", "logs", "credentials", "open",
            "port-forward", "verify", "delete", "diff", "update", "repair", "render", "export"]

class Usage(cli.CliTest):
    def test_help_lists_the_commands(self):
        for option in ("--help", "-h"):
            answer = self.ctl(option)
            self.assertEqual(answer.code, 0, str(answer))
            self.assertEqual(answer.err, "")
            for command in COMMANDS:
                self.assertIn(f"  {command} ", answer.out)

    def test_every_command_has_help(self):
        for command in COMMANDS:
            with self.subTest(command):
                answer = self.ctl(command, "--help", KUBECONFIG="/nowhere")
                self.assertEqual(answer.code, 0, str(answer))
                self.assertIn(command, answer.out)
                self.assertIn("--kubeconfig", answer.out)
                self.assertEqual(answer.err, "")

    def test_version(self):
        for arguments in (["--version"], ["list", "--version"]):
            answer = self.ctl(*arguments)
            self.assertEqual(answer.code, 0, str(answer))
            self.assertRegex(answer.out, r"^shopflowctl \d+\.\d+\.\d+\n$")

    def test_unknown_command_lists_the_known(self):
        answer = self.ctl("sell", "-o", "json")
        self.refused(answer, 2, "usage")
        for command in COMMANDS:
            self.assertIn(command, answer.reason)

    def test_usage_errors(self):
        rows = [
            [],
            ["frobnicate"],
            ["list", "--frobnicate"],
            ["--frobnicate", "list"],
            ["list", "extra"],
            ["status"],
            ["events"],
            ["open", "shop", "--login-page"],
            ["status", "one", "two"],
            ["list", "-o", "yaml"],
            ["list", "--output", ""],
            ["list", "--request-timeout", "soon"],
            ["list", "--request-timeout", "-5s"],
            ["list", "--request-timeout", "0s"],
            ["list", "--request-timeout", "10"],
            ["list", "--kubeconfig"],
            ["list", "--context", ""],
            ["list", "--watch=yes"],
            ["create", "shop"],
            ["create", "--platform", "medusa"],
            ["create", "shop", "--platform", "medusa", "--expose", "loudly"],
            ["create", "shop", "--platform", "medusa", "--tls", "maybe"],
            ["create", "shop", "--platform", "medusa", "--cpu", "many"],
            ["create", "shop", "--platform", "medusa", "--memory", "-1Gi"],
            ["create", "shop", "--platform", "medusa", "--storage", "0"],
            ["create", "shop", "--platform", "medusa", "--timeout", "later"],
            ["create", "shop", "--platform", "medusa", "--image", "web"],
            ["create", "shop", "--platform", "medusa", "--image", "=x"],
            ["create", "shop", "--platform", "medusa", "--yes"],
            ["logs", "shop", "--tail", "some"],
            ["logs", "shop", "--tail", "-1"],
            ["logs", "shop", "--since", "yesterday"],
            ["logs", "shop", "--since", "10"],
            ["logs", "shop", "--since", "-5m"],
            ["logs", "shop", "--since", "0s"],
            ["logs", "shop", "--since", "99999h"],
            ["create", "shop", "--platform", "medusa", "--expose", "none", "--host", "shop.example.com"],
            ["create", "shop", "--platform", "medusa", "--expose", "none", "--base-domain", "example.com"],
            ["create", "shop", "--platform", "medusa", "--plan", "custom"],
            ["create", "shop", "--platform", "medusa", "--plan", "custom", "--cpu", "2"],
            ["create", "shop", "--platform", "medusa", "--plan", "huge"],
            ["create", "shop", "--platform", "medusa", "--cpu", "2Gi"],
            ["create", "shop", "--platform", "medusa", "--storage", "1Ei"],
            ["logs", "shop", "-f", "--previous"],
            ["open", "shop", "--login-page"],
            ["port-forward", "shop", "http"],
            ["port-forward", "shop", "0"],
            ["port-forward", "shop", "65536"],
            ["delete", "shop"],
            ["delete", "shop", "--yes", "--timeout", "x"],
        ]
        config = self.write("config", kubeconfig())
        for arguments in rows:
            with self.subTest(arguments):
                answer = self.ctl(*arguments, KUBECONFIG=str(config))
                self.refused(answer, 2)
                self.assertEqual(answer.out, "")
                if "-o" not in arguments and "--output" not in arguments:
                    self.refused(self.ctl("-ojson", *arguments, KUBECONFIG=str(config)), 2, "usage")

    def test_a_custom_plan_says_what_is_missing(self):
        answer = self.ctl("create", "shop", "--platform", "medusa", "--plan", "custom", "--memory", "2Gi")
        self.refused(answer, 2)
        self.assertIn("--cpu and --storage", answer.reason)
        self.assertNotIn("--memory", answer.reason)

    def test_contradictions_name_both_options(self):
        medusa = ["create", "shop", "--platform", "medusa", "--image", "web=x/y:1"]
        rows = [
            ([*medusa, "--plan", "small", "--cpu", "2"], "--plan", "--cpu"),
            ([*medusa, "--plan", "medium", "--storage", "20Gi"], "--plan", "--storage"),
            (["update", "shop", "--plan", "medium", "--memory", "4Gi"], "--plan", "--memory"),
            ([*medusa, "--expose", "ingress", "--host", "a.example", "--base-domain", "b.example"], "--host", "--base-domain"),
            ([*medusa, "--expose", "nodeport", "--host", "a.example"], "--expose", "--host"),
            ([*medusa, "--expose", "none", "--base-domain", "b.example"], "--expose", "--base-domain"),
            ([*medusa, "--expose", "nodeport", "--tls", "auto"], "--expose", "--tls"),
            (["update", "shop", "--expose", "none", "--tls", "auto"], "--expose", "--tls"),
            (["diff", "shop", "--expose", "none", "--tls", "auto"], "--expose", "--tls"),
            (["render", "shop", "--platform", "medusa", "--expose", "none", "--tls", "auto"], "--expose", "--tls"),
            # Without --expose it is the platform's own way.
            ([*medusa, "--tls", "auto"], "--tls", "--expose"),
            ([*medusa, "--host", "a.example"], "--host", "--expose"),
        ]
        config = self.write("config", kubeconfig())
        for arguments, one, other in rows:
            with self.subTest(arguments):
                answer = self.ctl(*arguments, "-o", "json", "--kubeconfig", config)
                self.refused(answer, 2, "usage")
                self.assertIn(one, answer.reason)
                self.assertIn(other, answer.reason)

    def test_two_values_for_one_option(self):
        create = ["create", "shop", "--platform", "medusa"]
        rows = [
            ([*create, "--plan", "small", "--plan", "medium"], "--plan"),
            ([*create, "--platform", "woocommerce"], "--platform"),
            (["logs", "shop", "--tail", "1", "--tail", "2"], "--tail"),
            (["--context", "one", "list", "--context", "two"], "--context"),
            (["-o", "table", "list", "--output=json"], "--output"),
        ]
        for arguments, word in rows:
            with self.subTest(arguments):
                answer = self.ctl(*arguments)
                self.refused(answer, 2)
                self.assertIn("twice", answer.reason)
                self.assertIn(word, answer.reason)
        # Options that may be repeated add up, and the last one for a name counts.
        made = self.ctl("render", "shop", "--platform", "medusa", "--image", "web=a/b:1", "--image", "web=a/b:2")
        self.assertEqual((made.code, "a/b:2" in made.out, "a/b:1" in made.out), (0, True, False), str(made))
        config = self.write("config", kubeconfig())
        self.assertEqual(self.ctl("-ojson", "contexts", "-o", "json", "--kubeconfig", config).code, 0)

    def test_control_characters_in_a_title(self):
        for title in ("a\x1b[31mb", "bell\x07", "a\rb", "\x85"):
            with self.subTest(title):
                answer = self.ctl("create", "shop", "--platform", "medusa", "--title", title, "-o", "json")
                self.refused(answer, 2, "usage")
                self.assertIn("--title", answer.reason)
                self.assertNotIn("\x1b", answer.out + answer.err)

    def test_too_large_is_said(self):
        answer = self.ctl("create", "shop", "--platform", "medusa", "--storage", "1Ei")
        self.refused(answer, 2)
        self.assertIn("too large", answer.reason)

    def test_a_plan_that_is_none_lists_the_plans(self):
        for command in ("create", "render"):
            answer = self.ctl(command, "shop", "--platform", "medusa", "--plan", "huge", "-o", "json")
            self.refused(answer, 2, "usage")
            self.assertIn("small, medium, large, custom", answer.reason)

    def test_long_words_are_cut(self):
        long = "x" * 10000
        config = self.write("config", kubeconfig())
        rows = [[long], ["list", long], ["list", "--" + long], ["list", "-o", long], ["list", "--request-timeout", long],
                ["port-forward", "shop", long], ["list", "--context", long], ["create", "shop", "--platform", long],
                ["create", long, "--platform", "medusa"], ["create", "shop", "--platform", "medusa", "--image", long],
                ["create", "shop", "--platform", "medusa", "--image", "web=" + long],
                ["create", "shop", "--platform", "medusa", "--plan", long], ["status", long],
                ["create", "shop", "--platform", "medusa", "--set", long + "=" + long]]
        for arguments in rows:
            with self.subTest([each[:20] for each in arguments]):
                answer = self.ctl(*arguments, KUBECONFIG=str(config))
                self.assertIn(answer.code, (2, 4, 6), answer.code)
                self.assertLess(len(answer.err), 1000, answer.err[:300])

    def test_near_misses_are_told(self):
        rows = [
            (["lst"], "Did you mean “list”?"),
            (["creat", "shop"], "Did you mean “create”?"),
            (["list", "--wach"], "Did you mean --watch?"),
            (["logs", "shop", "--folow"], "Did you mean --follow?"),
            (["create", "shop", "--plattform", "x"], "Did you mean --platform?"),
            (["create", "shop", "--platform", "x", "--admin", "a@b.example"], "Did you mean --admin-email?"),
            (["--kubconfig", "x", "list"], "Did you mean --kubeconfig?"),
        ]
        for arguments, words in rows:
            with self.subTest(arguments):
                answer = self.ctl(*arguments)
                self.refused(answer, 2)
                self.assertIn(words, answer.reason)
        self.assertNotIn("Did you mean", self.ctl("list", "--frobnicate").reason)

    def test_help_shows_how(self):
        for command in COMMANDS:
            with self.subTest(command):
                answer = self.ctl(command, "--help")
                self.assertRegex(answer.out, r"\nExamples?:\n  shopflowctl " + command)

    def test_help_names_the_platforms(self):
        for command, needed in (("create", True), ("render", True), ("update", False), ("diff", False)):
            with self.subTest(command):
                answer = self.ctl(command, "--help")
                self.assertIn("medusa: ", answer.out)
                self.assertIn("components for --image: ", answer.out)
                self.assertIn("nodeport (default)", answer.out)
                self.assertIn("--set currency=", answer.out)
                words = " ".join(answer.out.split())
                self.assertEqual("(needed)" in words, needed)
                self.assertEqual("small by default" in words, needed)
                # What an update cannot change says so.
                self.assertEqual("cannot be changed" in words, command == "update")

    def test_global_options_stand_anywhere(self):
        config = self.write("config", kubeconfig())
        for arguments in (["--kubeconfig", config, "-o", "json", "contexts"],
                          ["contexts", "--kubeconfig", config, "-o", "json"],
                          ["--kubeconfig", config, "contexts", "-ojson"],
                          ["-o", "json", "contexts", "--output=json", "--kubeconfig", config]):
            answer = self.ctl(*arguments)
            self.assertEqual(answer.code, 0, str(answer))
            self.assertEqual([each["name"] for each in answer.lines[0]], ["one"])

    def test_nothing_is_coloured_in_a_pipe(self):
        config = self.write("config", kubeconfig())
        for arguments in (["contexts"], ["status", "shop"], ["--help"]):
            answer = self.ctl(*arguments, KUBECONFIG=str(config))
            self.assertNotIn("\033", answer.out + answer.err)

    def test_a_reader_that_leaves_ends_it(self):
        config = self.write("config", kubeconfig())
        run = self.start("contexts", KUBECONFIG=str(config))
        run.process.stdout.close()
        self.assertEqual(run.process.wait(10), 0)


def alive(pid):
    """Also false for one that is dead and not collected yet."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] not in ("Z", "X")
    except OSError:
        return False


class Kubeconfigs(cli.CliTest):
    def test_contexts(self):
        first = self.write("first", kubeconfig("one", "two"))
        second = self.write("second", kubeconfig("two", "one", "https://two.example/prefix", "shops"))
        answer = self.ctl("contexts", "-o", "json", KUBECONFIG=f"{first}:{self.folder}/absent:{second}")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.lines[0], [
            {"name": "one", "cluster": "c-one", "user": "u-one", "namespace": "default",
             "server": "https://one.example:6443", "current": False},
            {"name": "two", "cluster": "c-two", "user": "u-two", "namespace": "shops",
             "server": "https://two.example/prefix", "current": True},
        ])
        table = self.ctl("contexts", KUBECONFIG=f"{first}:{second}")
        self.assertEqual(len(table.out.splitlines()), 3)

    def test_home_is_the_last_place(self):
        (self.home / ".kube").mkdir()
        (self.home / ".kube/config").write_text(kubeconfig("home", "home"))
        answer = self.ctl("contexts", "-o", "json")
        self.assertEqual([each["name"] for each in answer.lines[0]], ["home"])

    def test_contexts_shows_no_secret_and_runs_nothing(self):
        mark = self.folder / "ran"
        config = self.write("config", kubeconfig().replace(
            "{token: abc}", '{exec: {apiVersion: client.authentication.k8s.io/v1, command: touch, args: ["%s"]}}' % mark))
        answer = self.ctl("contexts", "-o", "json", KUBECONFIG=str(config))
        self.assertEqual(answer.code, 0, str(answer))
        self.assertFalse(mark.exists())
        plain = self.write("plain", kubeconfig().replace("abc", "s3cr3t-token"))
        shown = self.ctl("contexts", "-v", KUBECONFIG=str(plain))
        self.assertNotIn("s3cr3t", shown.out + shown.err)

    def test_a_program_located_in_the_console(self):
        """What was located in the window counts here too; otherwise it is told where it was looked for."""
        ran = self.folder / "ran"
        program = self.folder / "my tools" / "another name"
        program.parent.mkdir()
        program.write_text(f"#!/bin/sh\necho yes > '{ran}'\nexit 7\n", encoding="utf-8")
        program.chmod(0o755)
        config = self.write("config", kubeconfig(server="https://127.0.0.1:1").replace(
            "user: {token: abc}", "user: {exec: {apiVersion: client.authentication.k8s.io/v1, command: sign-in-here, "
            "interactiveMode: Never}}"))
        places = self.home / ".config" / "shopflow" / "plugin-locations.json"
        options = ["list", "--allow-exec", "--kubeconfig", config, "-o", "json"]
        env = {"XDG_CONFIG_HOME": str(self.home / ".config")}
        missing = self.ctl(*options, **env)
        self.refused(missing, 3, "config")
        for words in ("sign-in-here", str(places), "in PATH", "/usr/local/bin"):
            self.assertIn(words, missing.error["detail"], str(missing))
        self.assertIn("Install it", missing.error["nextStep"])
        places.parent.mkdir(parents=True, exist_ok=True)
        places.write_text(json.dumps({"version": 1, "programs": {"sign-in-here": str(program)}}), encoding="utf-8")
        found = self.ctl(*options, **env)
        self.assertTrue(ran.exists(), str(found))
        self.assertIn("exit code 7", found.error["message"] + found.error["detail"], str(found))
        program.unlink()
        gone = self.ctl(*options, **env)
        self.refused(gone, 3, "config")
        self.assertIn(str(program), gone.error["message"], str(gone))
        self.assertIn(str(places), gone.error["nextStep"], str(gone))

    def test_an_interruption_ends_the_sign_in_program(self):
        """With all that it started, even what does not listen to anybody."""
        marks = self.folder / "pids"
        program = self.folder / "sign-in"
        program.write_text(f"#!/bin/bash\ntrap '' TERM INT\nsleep 301 &\necho $$ $! > '{marks}.new'\n"
                           f"mv '{marks}.new' '{marks}'\nwait\nwait\nsleep 302\n", encoding="utf-8")
        program.chmod(0o755)
        config = self.write("config", kubeconfig(server="https://127.0.0.1:1").replace(
            "user: {token: abc}", "user: {exec: {apiVersion: client.authentication.k8s.io/v1, interactiveMode: Never, "
            f"command: '{program}'}}}}"))
        run = self.start("list", "--allow-exec", "--kubeconfig", str(config), XDG_CONFIG_HOME=str(self.home / ".config"))
        cli.product.wait_for(marks.exists, 30, "the sign-in program")
        self.assertEqual(run.stop().code, 130)
        for pid in marks.read_text(encoding="utf-8").split():
            cli.product.wait_for(lambda: not alive(pid), 10, f"the end of {pid}")

    def test_unusable(self):
        unreadable = self.write("unreadable", kubeconfig())
        unreadable.chmod(0)
        rows = {
            "empty": (self.write("empty", ""), False),
            "directory": (self.folder, True),
            "absent": (self.folder / "absent", True),
            "not yaml": (self.write("broken", "contexts: [\n  - {name"), True),
            "no mapping": (self.write("list", "- a\n- b\n"), True),
            "another kind": (self.write("pod", "kind: Pod\napiVersion: v1\n"), True),
            "no cluster": (self.write("nocluster", kubeconfig().replace("cluster: c-one,", "cluster: gone,")), False),
            "no current": (self.write("nocurrent", kubeconfig(current='""')), False),
        }
        self.assertEqual(self.ctl("contexts", "-ojson", "--kubeconfig", rows["empty"][0]).lines, [[]])
        self.assertIn(str(rows["empty"][0]), self.ctl("list", "--kubeconfig", rows["empty"][0]).reason)
        told = self.ctl("contexts", "--kubeconfig", rows["not yaml"][0])
        self.assertEqual(len(told.err.splitlines()), 1, str(told))
        # Root reads everything.
        if os.geteuid() != 0:
            rows["unreadable"] = (unreadable, True)
        for name, (path, contexts_too) in rows.items():
            with self.subTest(name):
                for command in (["list"], ["check"], ["create", "shop", "--platform", "medusa"], ["status", "shop"],
                                ["delete", "shop", "--yes"]) + ((["contexts"],) if contexts_too else ()):
                    self.refused(self.ctl(*command, "-o", "json", "--kubeconfig", path), 3, "config")

    def test_unknown_context(self):
        config = self.write("config", kubeconfig())
        for command in (["list"], ["check"], ["status", "shop"], ["create", "shop", "--platform", "medusa"]):
            answer = self.ctl(*command, "-o", "json", "--kubeconfig", config, "--context", "mars")
            self.refused(answer, 4, "notFound")
            self.assertIn("one", answer.reason)


if __name__ == "__main__":
    cli.main(needs_cluster=False)
