#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A connection that stalls without being closed: what is said meanwhile, and afterwards."""

import json
import select
import socket
import threading
import time
import urllib.parse
import uuid

import cli
from support import product
import test_rights as rights

SILENT = "No word from the cluster for 15 s; still trying …"
BACK = "The connection is back."


class Stall:
    """Forwards TCP to the API server until it is told to hold everything back, or until
    the connection with the number `at` is made."""

    def __init__(self, server, at=None):
        self.at, self.count = at, 0
        target = urllib.parse.urlparse(server)
        self.target = (target.hostname, target.port)
        self.stalled = threading.Event()
        self.answered = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.count += 1
            if self.count == self.at:
                self.stalled.set()
            threading.Thread(target=self._forward, args=(client,), daemon=True).start()

    def _forward(self, client):
        server = None
        try:
            while self.stalled.is_set():
                time.sleep(0.05)
            server = socket.create_connection(self.target)
            while True:
                # Nothing is lost: what was sent meanwhile arrives after the stall.
                ready = [] if self.stalled.is_set() else select.select([client, server], [], [], 0.05)[0]
                if self.stalled.is_set():
                    time.sleep(0.05)
                    continue
                for source in ready:
                    data = source.recv(65536)
                    if not data:
                        return
                    (server if source is client else client).sendall(data)
                    if source is server:
                        self.answered.set()
        except OSError:
            pass
        finally:
            client.close()
            if server:
                server.close()

    def close(self):
        self.listener.close()


class Silence(cli.CliTest):
    def stalling(self, at=None):
        """A kubeconfig whose server is reached through a Stall."""
        config = json.loads(product.kubectl("config", "view", "--raw", "--flatten", "-o", "json"))
        cluster = config["clusters"][0]["cluster"]
        stall = Stall(cluster["server"], at)
        self.addCleanup(stall.close)
        cluster["tls-server-name"] = urllib.parse.urlparse(cluster["server"]).hostname
        cluster["server"] = f"https://127.0.0.1:{stall.port}"
        return stall, self.write("stalling-" + uuid.uuid4().hex[:6], json.dumps(config))

    def test_a_stall_is_told_and_outlived(self):
        stall, config = self.stalling()
        # Waits for its end beside the rest: a server that takes connections and says nothing.
        mute = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(mute.close)
        mute_config = self.write("mute", cli.kubeconfig(server=f"https://127.0.0.1:{mute.getsockname()[1]}"))
        unanswered = self.start("list", "-o", "json", "--kubeconfig", mute_config)
        # The first connection is for the question whether the server is there; the checks need more.
        _, create_config = self.stalling(at=2)
        name = "stall-" + uuid.uuid4().hex[:6]
        self.addCleanup(product.kubectl, "delete", "namespace", "store-" + name, "--ignore-not-found", "--wait=false")
        watch = self.start("list", "--watch", "-o", "json", "--kubeconfig", config)
        product.wait_for(lambda: stall.answered.is_set(), 20, "the first answer")
        product.wait_for(lambda: self.ctl("list", "--kubeconfig", config).code == 0, 20, "the list")
        create = self.start("create", name, "--platform", "medusa", "--image", "web=shopflow.example/medusa:1",
                            "--timeout", "17s", "--kubeconfig", create_config)
        stall.stalled.set()
        product.wait_for(lambda: SILENT in watch.errors, 30, "the words about the silence")
        answer = unanswered.wait(15)
        self.refused(answer, 3, "unreachable")
        self.assertLess(answer.seconds, 20)
        ended = create.wait(40)
        self.refused(ended, 5)
        self.assertIn(SILENT, ended.err)
        self.assertIn("nothing was written", ended.reason)
        stall.stalled.clear()
        product.wait_for(lambda: BACK in watch.errors, 20, "the words about the end of it")
        rights.apply(rights.store_objects(name))
        product.wait_for(lambda: any(name in line for line in list(watch.lines)), 20, "the row of a new store")
        self.assertEqual(watch.errors.count(SILENT), 1, watch.errors)
        self.assertEqual(watch.errors.count(BACK), 1, watch.errors)
        self.assertEqual(watch.stop().code, 130)


if __name__ == "__main__":
    cli.main(needs_cluster=True)
