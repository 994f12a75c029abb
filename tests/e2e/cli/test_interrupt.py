#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C at every stage, and what happens to a store while a command works on it.

A control plane is enough: what matters is what is said, and what is left."""

import json
import os
import pty
import socket
import subprocess
import termios
import threading
import urllib.error
import urllib.request
import uuid

import cli
from support import product
import test_rights as rights
from test_silence import Stall

IMAGE = ["--image", "web=shopflow.example/medusa:1"]
CREATE = ["--platform", "medusa", *IMAGE]


class Mute:
    """A server that takes connections and says nothing."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.connected = threading.Event()
        self.taken = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                self.taken.append(self.listener.accept()[0])
            except OSError:
                return
            self.connected.set()

    def close(self):
        self.listener.close()
        for each in self.taken:
            each.close()


class Interrupted(cli.CliTest):
    def setUp(self):
        super().setUp()
        self.name = "int-" + uuid.uuid4().hex[:8]
        self.space = "store-" + self.name
        self.addCleanup(product.kubectl, "delete", "namespace", self.space, "--ignore-not-found", "--wait=false")

    def begin(self, *arguments, config=None):
        return self.start(*arguments, "--kubeconfig", config or product.kubeconfig())

    def interrupted(self, run, *words):
        answer = run.stop()
        self.assertEqual(answer.code, 130, str(answer))
        self.assertNotIn("error:", answer.err)
        for word in words:
            self.assertIn(word, answer.reason, str(answer))
        if not words:
            self.assertEqual(answer.err, "", str(answer))
        return answer

    def store(self):
        rights.apply(rights.store_objects(self.name))

    # Before the cluster has said anything

    def test_before_the_first_answer(self):
        rows = [(["create", "shop", *CREATE], ["before this run wrote anything"]),
                (["update", "shop", "--plan", "medium"], ["before this run wrote anything"]),
                (["repair", "shop"], ["before this run wrote anything"]),
                (["delete", "shop", "--yes"], ["nothing was deleted"])]
        rows += [([command, *rest], []) for command, *rest in (
            ["list"], ["list", "--watch"], ["check"], ["status", "shop"], ["pods", "shop"], ["events", "shop"],
            ["logs", "shop", "-f"], ["credentials", "shop"], ["open", "shop", "--print"], ["port-forward", "shop"],
            ["verify", "shop"], ["diff", "shop"], ["export", "shop"])]
        for command, words in rows:
            with self.subTest(command):
                mute = Mute()
                config = self.write("mute", cli.kubeconfig(server=f"https://127.0.0.1:{mute.listener.getsockname()[1]}"))
                run = self.begin(*command, config=config)
                self.assertTrue(mute.connected.wait(20))
                self.assertEqual(self.interrupted(run, *words).out, "")
                mute.close()

    # create

    def test_create_during_the_checks(self):
        config = json.loads(product.kubectl("config", "view", "--raw", "--flatten", "-o", "json"))
        cluster = config["clusters"][0]["cluster"]
        host, port = cluster["server"].removeprefix("https://").split(":")
        stall = Stall(cluster["server"], at=2)
        self.addCleanup(stall.close)
        cluster["tls-server-name"] = host
        cluster["server"] = f"https://127.0.0.1:{stall.port}"
        run = self.begin("create", self.name, *CREATE, config=self.write("stalling", json.dumps(config)))
        self.assertTrue(stall.stalled.wait(20), port)
        self.interrupted(run, "before this run wrote anything")
        self.assertEqual(product.get("namespace", self.space, ""), {})

    def started_create(self, step):
        """A create whose volumes nobody makes, once `step` is done."""
        rights.apply([{"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": self.name},
                       "provisioner": "example.com/nobody"}])
        self.addCleanup(product.kubectl, "delete", "storageclass", self.name, "--ignore-not-found")
        run = self.begin("create", self.name, *CREATE, "--storage-class", self.name, "-o", "json")
        product.wait_for(lambda: any(f'"{step}"' in line and '"done"' in line for line in list(run.lines)), 60,
                         step, 0.01)
        return run

    def test_create_while_it_writes(self):
        run = self.started_create("checks")
        answer = run.stop()
        self.assertEqual(answer.code, 130, str(answer))
        self.assertIn("again", answer.reason)
        self.assertTrue(all(isinstance(line, dict) for line in answer.lines))
        # Everything or nothing: what was begun was finished first.
        if product.get("namespace", self.space, ""):
            names = product.kubectl("get", "deployment,statefulset", "-n", self.space, "-o", "name").split()
            self.assertEqual(len(names), 3, str(answer))

    def test_create_while_it_waits(self):
        run = self.started_create("secrets")
        answer = self.interrupted(run, "goes on converging", f"shopflowctl create {self.name}")
        self.assertTrue(all(isinstance(line, dict) for line in answer.lines))

    def test_deleted_during_create(self):
        run = self.started_create("secrets")
        deleted = self.ctl("delete", self.name, "--yes", "-o", "json", "--kubeconfig", product.kubeconfig())
        self.assertEqual(deleted.code, 0, str(deleted))
        answer = run.wait(60)
        self.refused(answer, 1, "conflict")
        self.assertEqual(product.get("namespace", self.space, ""), {})

    # delete

    def test_delete_while_it_waits(self):
        self.store()
        product.kubectl("annotate", "configmap", "shopflow-state", "-n", self.space, "x=y")
        product.kubectl("patch", "configmap", "shopflow-state", "-n", self.space, "--type=merge", "-p",
                        '{"metadata":{"finalizers":["example.com/hold"]}}')
        self.addCleanup(product.kubectl, "patch", "configmap", "shopflow-state", "-n", self.space, "--type=merge", "-p",
                        '{"metadata":{"finalizers":null}}', check=False)
        run = self.begin("delete", self.name, "--yes")
        product.wait_for(lambda: any("…" in line for line in list(run.errors)), 30, "what is left")
        self.interrupted(run, "goes on deleting", f"shopflowctl delete {self.name} --yes")

    def at_terminal(self, *arguments):
        """A run whose input and stderr are a terminal; returns it, the terminal and its settings."""
        ours, theirs = pty.openpty()
        self.addCleanup(os.close, ours)
        settings = termios.tcgetattr(theirs)
        run = subprocess.Popen([cli.program(), *arguments], stdin=theirs, stderr=theirs, stdout=subprocess.PIPE, text=True,
                               env=cli.environment(self.home))
        self.addCleanup(lambda: run.poll() is None and run.kill())
        self.addCleanup(os.close, theirs)
        return run, ours, lambda: self.assertEqual(termios.tcgetattr(theirs), settings)

    @staticmethod
    def read_until(terminal, word):
        text = ""
        while word not in text:
            text += os.read(terminal, 4096).decode()
        return text

    def test_delete_at_the_question(self):
        run, terminal, settings_are_as_before = self.at_terminal("delete", "shop", "--no-color")
        self.read_until(terminal, "Type its name to go on: ")
        run.send_signal(cli.signal.SIGINT)
        self.assertEqual(run.wait(10), 130)
        # On a line of its own, not behind the question.
        self.assertTrue(self.read_until(terminal, "deleted.").startswith("\r\nInterrupted; nothing was deleted."))
        settings_are_as_before()

    def test_create_at_the_password(self):
        run, terminal, settings_are_as_before = self.at_terminal(
            "create", "shop", "--platform", "woocommerce", "--mail-host", "smtp.example.com", "--mail-user", "shop", "--mail-password-file", "-",
            "--no-color", "--kubeconfig", str(self.folder / "absent"))
        # Nothing tells that it waits; the signal has to end it at any moment.
        product.wait_for(lambda: "poll" in self.wchan(run.pid), 10, "the program to wait for input", 0.05)
        run.send_signal(cli.signal.SIGINT)
        self.assertEqual(run.wait(10), 130)
        self.assertIn("before this run wrote anything", self.read_until(terminal, "anything."))
        settings_are_as_before()

    @staticmethod
    def wchan(pid):
        with open(f"/proc/{pid}/wchan", encoding="ascii") as file:
            return file.read()

    # logs and port-forward

    def test_logs(self):
        self.store()
        run = self.begin("logs", self.name, "-f")
        product.wait_for(lambda: run.errors, 30, "the words that it waits")
        answer = run.stop()
        self.assertEqual((answer.code, answer.out), (130, ""), str(answer))
        self.assertNotIn("error:", answer.err)

    @staticmethod
    def free_ports(count):
        listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
        ports = [listener.getsockname()[1] for listener in listeners]
        for listener in listeners:
            listener.close()
        return ports

    def forward(self, port):
        """A forward to a store without pods: it listens, says why no pod answers, and promises nothing yet."""
        run = self.begin("port-forward", self.name, str(port), "-o", "json")
        product.wait_for(lambda: any("as soon as a pod answers" in line for line in list(run.errors)), 30, "that it waits")
        self.assertEqual(list(run.lines), [])
        return run

    def test_port_forwards(self):
        self.store()
        first, second = self.free_ports(2)
        one = self.forward(first)
        two = self.forward(second)
        taken = self.ctl("port-forward", self.name, first, "-o", "json", "--kubeconfig", product.kubeconfig())
        self.refused(taken, 1, "network")
        self.assertIn(str(first), taken.reason)
        # There is no pod: the browser's connection ends.
        with self.assertRaises((urllib.error.URLError, ConnectionError, OSError)):
            urllib.request.urlopen(f"http://127.0.0.1:{first}/", timeout=20)
        answer = one.stop()
        self.assertEqual(answer.code, 130, str(answer))
        self.assertEqual(answer.out, "", str(answer))
        with self.assertRaises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", first), 5)
        # What one does is nothing to the other, and its port is free again.
        self.assertIsNone(two.process.poll())
        again = self.forward(first)
        self.assertEqual(two.stop().code, 130)
        product.kubectl("delete", "namespace", self.space)
        gone = again.wait(30)
        self.assertEqual(gone.code, 4, str(gone))
        self.assertIn("The store is gone.", gone.reason)


if __name__ == "__main__":
    cli.main(needs_cluster=True)
