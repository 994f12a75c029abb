#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line refuses by itself, and servers that are none."""

import http.server
import socket
import threading

import cli
from cli import kubeconfig


class DeadServers(cli.CliTest):
    COMMANDS = [["list"], ["list", "--watch"], ["check"], ["status", "shop"], ["pods", "shop"], ["events", "shop"],
                ["logs", "shop", "-f"],
                ["credentials", "shop"], ["mail", "shop"], ["open", "shop", "--print"], ["port-forward", "shop"], ["verify", "shop"],
                ["create", "shop", "--platform", "medusa", "--image", "web=x/y:1"],
                ["create", "shop", "--platform", "medusa", "--dry-run"], ["delete", "shop", "--yes"],
                ["diff", "shop"], ["update", "shop", "--plan", "medium"], ["repair", "shop"], ["export", "shop"]]

    def test_nobody_listens(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        config = self.write("config", kubeconfig(server=f"https://127.0.0.1:{port}"))
        for command in self.COMMANDS:
            with self.subTest(command):
                answer = self.ctl(*command, "-o", "json", "--kubeconfig", config)
                self.refused(answer, 3, "unreachable")
                self.assertIn(f"https://127.0.0.1:{port} of the context “one”", answer.reason)
                self.assertLess(answer.seconds, 15)
                self.assertTrue(answer.error["nextStep"])

    def test_silence(self):
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen(16)
            config = self.write("config", kubeconfig(server=f"https://127.0.0.1:{server.getsockname()[1]}"))
            # How long it is waited for without the option is a matter of test_silence.py.
            quick = self.ctl("status", "shop", "-o", "json", "--kubeconfig", config, "--request-timeout", "500ms")
            self.refused(quick, 3, "unreachable")
            self.assertLess(quick.seconds, 5)

    def test_tls_server_named_by_http(self):
        """Go's servers answer in plain words, which are no refusal of an object."""
        def answer(server):
            while True:
                try:
                    client = server.accept()[0]
                except OSError:
                    return
                client.recv(65536)
                client.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n")
                client.close()

        server = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(server.close)
        threading.Thread(target=answer, args=(server,), daemon=True).start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        config = self.write("config", kubeconfig(server=url))
        for command in self.COMMANDS:
            with self.subTest(command):
                answer = self.ctl(*command, "-o", "json", "--kubeconfig", config)
                self.refused(answer, 3, "unreachable")
                self.assertIn(url + " of the context “one”", answer.reason)
                self.assertIn("https://", answer.error["nextStep"])

    def test_server_without_tls_named_by_https(self):
        class Quiet(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_):
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Quiet)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.shutdown)
        config = self.write("config", kubeconfig(server=f"https://127.0.0.1:{server.server_port}"))
        answer = self.ctl("list", "-o", "json", "--kubeconfig", config)
        self.refused(answer, 3, "unreachable")
        self.assertIn("does not speak TLS", answer.reason)

    def test_something_else_answers(self):
        class Login(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(302)
                self.send_header("Location", "https://login.example/")
                self.end_headers()

            def log_message(self, *_):
                pass

        server = http.server.HTTPServer(("127.0.0.1", 0), Login)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.shutdown)
        config = self.write("config", kubeconfig(server=f"http://127.0.0.1:{server.server_port}"))
        answer = self.ctl("list", "-o", "json", "--kubeconfig", config)
        self.refused(answer, 3, "unreachable")


class NothingContacted(cli.CliTest):
    """Refusals that a program can make by itself, proved by a server that counts."""

    def setUp(self):
        super().setUp()
        server = socket.socket()
        server.bind(("127.0.0.1", 0))
        server.listen(16)
        server.settimeout(0.2)
        self.addCleanup(server.close)
        self.server = server
        self.config = self.write("config", kubeconfig(server=f"http://127.0.0.1:{server.getsockname()[1]}"))

    def contacted(self):
        try:
            self.server.accept()[0].close()
            return True
        except socket.timeout:
            return False

    def run_here(self, *arguments):
        return self.ctl(*arguments, "-o", "json", "--kubeconfig", self.config)

    def test_bad_names(self):
        for name in ("Shop", "1shop", "shop-", "sh_op", "s" * 31, "shop.de", "ü", "../x", "a/b", "a%2fb", ""):
            with self.subTest(name):
                self.refused(self.run_here("create", "--platform", "medusa", "--", name)
                             if name.startswith("-") else self.run_here("create", name, "--platform", "medusa"),
                             6, "invalid")
                for command in (["status", name], ["pods", name], ["events", name], ["logs", name], ["credentials", name],
                                ["verify", name], ["delete", name, "--yes"], ["diff", name], ["update", name],
                                ["repair", name], ["export", name]):
                    self.refused(self.run_here(*command), 4, "notFound")
        self.assertFalse(self.contacted())

    def test_bad_specs(self):
        rows = [
            (["--platform", "gopher"], "medusa"),
            (["--platform", "medusa", "--title", " "], "title"),
            (["--platform", "medusa", "--title", "t" * 101], "title"),
            (["--platform", "medusa", "--host", "http://x"], "host"),
            (["--platform", "medusa", "--base-domain", "a b"], "domain"),
            (["--platform", "medusa", "--expose", "ingress", "--host", "192.0.2.7"], "is an address"),
            (["--platform", "medusa", "--admin-email", "nobody"], "e-mail"),
            (["--platform", "medusa", "--image", "oven=a/b:1"], "web, database, cache"),
            (["--platform", "medusa", "--image", "web=UPPER CASE"], "image"),
            (["--platform", "medusa", "--storage-class", "a b"], "storage class"),
            (["--platform", "medusa", "--cpu", "100m", "--memory", "64Mi", "--storage", "1Gi"], "at least"),
            (["--platform", "medusa", "--cpu", "100m"], "at least"),
        ]
        for options, word in rows:
            with self.subTest(options):
                answer = self.run_here("create", "shop", *options)
                self.refused(answer, 6, "invalid")
                self.assertIn(word, answer.reason + answer.err)
        self.assertFalse(self.contacted())

    def test_read_only(self):
        self.refused(self.run_here("create", "shop", "--platform", "medusa", "--read-only"), 6, "readOnly")
        self.refused(self.run_here("delete", "shop", "--yes", "--read-only"), 6, "readOnly")
        for command in ("update", "repair", "diff"):
            self.refused(self.run_here(command, "shop", "--read-only"), 6, "readOnly")
        self.assertFalse(self.contacted())

    def test_render(self):
        answer = self.run_here("render", "shop", "--platform", "medusa", "--image", "web=x/y:1")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn("Deployment", [each["kind"] for each in answer.lines[0]["items"]])
        self.assertNotIn("Secret", [each["kind"] for each in answer.lines[0]["items"]])
        self.refused(self.run_here("render", "shop", "--platform", "medusa"), 6, "image")
        self.refused(self.run_here("render", "shop", "--platform", "gopher"), 6, "invalid")
        self.assertFalse(self.contacted())

    def test_deleting_needs_a_word(self):
        self.refused(self.run_here("delete", "shop"), 2, "usage")
        self.assertFalse(self.contacted())


if __name__ == "__main__":
    cli.main(needs_cluster=False)
