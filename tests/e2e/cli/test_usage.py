#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line where no cluster is needed: usage and kubeconfigs."""

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

    def test_help_of_create_names_the_platforms(self):
        answer = self.ctl("create", "--help")
        self.assertIn("medusa: ", answer.out)
        self.assertIn("components for --image: ", answer.out)
        self.assertIn("nodeport (default)", answer.out)
        self.assertIn("--set currency=", answer.out)

    def test_global_options_stand_anywhere(self):
        config = self.write("config", kubeconfig())
        for arguments in (["--kubeconfig", config, "-o", "json", "contexts"],
                          ["contexts", "--kubeconfig", config, "-o", "json"],
                          ["--kubeconfig", config, "contexts", "-ojson"],
                          ["-o", "table", "contexts", "--output=json", "--kubeconfig", config]):
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
