#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole life of a store, driven by the command line alone, on a cluster with a node."""

import json
import pathlib
import re
import signal
import threading
import time
import urllib.request
import uuid

import cli
from support import product

STEPS = ["checks", "isolation", "secrets", "database", "setup", "application", "routing", "verify"]


def volumes_of(space):
    return [each for each in product.items("pv") if each["spec"].get("claimRef", {}).get("namespace") == space]


class Watcher(threading.Thread):
    """Reads the argument lists of all our processes while they run."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen, self.going = set(), True

    def run(self):
        while self.going:
            for entry in pathlib.Path("/proc").iterdir():
                try:
                    if entry.name.isdigit() and b"shopflowctl" in (text := (entry / "cmdline").read_bytes()):
                        self.seen.add(text + b"\n" + (entry / "environ").read_bytes())
                except OSError:
                    pass
            time.sleep(0.05)


class WholeRoad(cli.StoreTest):
    """One store from create to delete; the tests run in the order of their names."""

    name = "road-" + uuid.uuid4().hex[:6]
    space = "store-" + name
    created = None
    password = None

    @classmethod
    def tearDownClass(cls):
        product.kubectl("delete", "namespace", cls.space, "--ignore-not-found", "--wait=false")

    def need_store(self):
        if WholeRoad.password is None:
            self.skipTest("the store was not created")

    def test_01_create(self):
        watcher = Watcher()
        watcher.start()
        answer = self.create(self.name, "--title", "The 'whole' $(road) & \"back\"")
        watcher.going = False
        WholeRoad.created = answer
        self.assertEqual(answer.code, 0, str(answer))
        events = [line for line in answer.lines if line.get("event") == "step"]
        self.assertEqual(answer.lines[:-1], events)
        for event in events:
            self.assertIn(event["step"], STEPS)
            self.assertIn(event["state"], ("running", "done", "failed", "waiting"))
            self.assertRegex(event["at"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
        done = [event["step"] for event in events if event["state"] == "done"]
        self.assertEqual(set(done), set(STEPS))
        self.assertEqual(done[0], "checks")
        self.assertEqual(done[-1], "verify")
        for before, after in zip(events, events[1:]):
            self.assertLessEqual(before["at"], after["at"])
        store = answer.lines[-1]
        self.assertEqual((store["name"], store["phase"], store["platform"]), (self.name, "Ready", "medusa"))
        self.assertEqual(store["title"], "The 'whole' $(road) & \"back\"")
        self.assertTrue(store["verifiedAt"])
        self.assertNotIn("Warning", answer.err)
        written = [event for event in events if event["step"] == "secrets" and event["state"] == "done"][0]
        milliseconds = int(re.search(r"(\d+) ms", written["detail"]).group(1))
        self.assertLessEqual(milliseconds, 2000)
        WholeRoad.password = cli.secret(self.space, "store-admin", "password")
        self.assertGreaterEqual(len(self.password), 24)
        self.keeps_secret(answer)
        for command in watcher.seen:
            self.assertNotIn(self.password.encode(), command)

    def keeps_secret(self, answer):
        self.assertNotIn(self.password, answer.out + answer.err)
        for path in self.home.rglob("*"):
            if path.is_file():
                self.assertNotIn(self.password.encode(), path.read_bytes(), path)

    def test_02_list_and_status(self):
        self.need_store()
        listed = self.json("list")
        self.assertEqual(listed.code, 0, str(listed))
        ours = [store for store in listed.lines[0] if store["name"] == self.name][0]
        status = self.json("status", self.name)
        self.assertEqual(status.code, 0, str(status))
        store = status.lines[0]
        for key in ("name", "namespace", "phase", "endpoints", "quota", "components", "plan", "platform"):
            self.assertIn(key, store)
        self.assertEqual((ours["phase"], store["phase"]), ("Ready", "Ready"))
        self.assertEqual({each["name"] for each in store["components"]}, {"web", "database", "cache"})
        self.assertTrue(any(each["kind"] == "admin" for each in store["endpoints"]))
        table = self.run_ctl("list")
        self.assertIn(self.name, table.out)
        self.assertIn("Ready", table.out)
        self.assertIn("Ready", self.run_ctl("status", self.name).out)

    def test_03_pods(self):
        self.need_store()
        answer = self.json("pods", self.name)
        self.assertEqual(answer.code, 0, str(answer))
        words = {line.split()[0]: line.split()[1:3]
                 for line in product.kubectl("get", "pods", "-n", self.space, "--no-headers").splitlines()}
        ours = {pod["name"]: [pod["ready"], pod["status"]] for pod in answer.lines[0]}
        self.assertEqual(ours, words)
        for pod in answer.lines[0]:
            self.assertLessEqual({"restarts", "lastRestartSeconds", "ageSeconds", "node", "containers"}, set(pod))
            self.assertTrue(all({"name", "image", "state", "reason"} <= set(each) for each in pod["containers"]))

    def test_03_events(self):
        self.need_store()
        answer = self.json("events", self.name)
        self.assertEqual(answer.code, 0, str(answer))
        events = answer.lines[0]
        self.assertTrue(all(set(each) == {"time", "type", "reason", "object", "message", "count"} for each in events))
        self.assertEqual([each["time"] for each in events], sorted(each["time"] for each in events))
        ours = {(each["reason"], each["object"]) for each in events}
        theirs = {(each["reason"], each["involvedObject"]["kind"] + "/" + each["involvedObject"]["name"])
                  for each in product.items("events", self.space)}
        self.assertTrue(ours)
        self.assertLessEqual(ours, theirs)

    def test_04_logs(self):
        self.need_store()
        answer = self.json("logs", self.name)
        self.assertEqual(answer.code, 0, str(answer))
        self.assertGreater(len(answer.lines), 10)
        self.assertEqual({frozenset(line) for line in answer.lines}, {frozenset(("time", "pod", "container", "line"))})
        times = [line["time"] for line in answer.lines]
        self.assertEqual(times, sorted(times))
        self.assertNotIn(self.password, answer.out)
        setup = self.json("logs", self.name, "--component", "setup")
        self.assertEqual({line["container"] for line in setup.lines} - {"setup"}, set(), str(setup)[:500])
        tail = self.json("logs", self.name, "--component", "web", "--container", "web", "--tail", "3")
        self.assertEqual(len(tail.lines), 3)
        pod = tail.lines[0]["pod"]
        plain = product.kubectl("logs", "-n", self.space, pod, "-c", "web", "--tail", "400")
        for line in tail.lines:
            self.assertIn(line["line"], plain)
        stamped = self.run_ctl("logs", self.name, "--component", "database", "--tail", "1", "--timestamps")
        self.assertRegex(stamped.out, r"^\d{4}-\d\d-\d\dT")
        self.refused(self.json("logs", self.name, "--container", "oven"), 4, "notFound")

    def test_05_logs_follow(self):
        self.need_store()
        run = self.start("logs", self.name, "-f", "--component", "web", "--tail", "1", "-o", "json", "--kubeconfig",
                         product.kubeconfig())
        run.first_line()
        self.assertEqual(run.stop().code, 130)

    def test_06_credentials(self):
        self.need_store()
        masked = self.json("credentials", self.name)
        self.assertEqual(masked.code, 0, str(masked))
        login = masked.lines[0]
        self.assertNotIn("password", login)
        self.assertEqual(login["source"], "cluster")
        self.assertEqual(login["username"], cli.secret(self.space, "store-admin", "username"))
        self.keeps_secret(masked)
        self.keeps_secret(self.run_ctl("credentials", self.name))
        revealed = self.json("credentials", self.name, "--reveal")
        self.assertEqual(revealed.lines[0]["password"], self.password)

    def test_07_open(self):
        self.need_store()
        answer = self.json("open", self.name, "--admin", "--print", timeout=60)
        self.assertEqual(answer.code, 0, str(answer))
        found = answer.lines[0]
        self.assertIn(found["route"], ("ingress", "loadBalancer", "nodePort"))
        with urllib.request.urlopen(found["url"], timeout=15) as page:
            self.assertEqual(page.status, 200)
        shop = self.json("open", self.name, "--print")
        self.assertEqual(shop.code, 4, str(shop))

    def test_08_port_forward(self):
        self.need_store()
        run = self.start("port-forward", self.name, "-o", "json", "--kubeconfig", product.kubeconfig())
        first = json.loads(run.first_line())
        self.assertEqual(first["address"], "127.0.0.1")
        self.assertEqual(first["url"], f"http://127.0.0.1:{first['port']}/")
        with urllib.request.urlopen(first["url"] + "health", timeout=20) as page:
            self.assertEqual(page.status, 200)
        taken = self.json("port-forward", self.name, first["port"])
        self.refused(taken, 1, "network")
        self.assertEqual(run.stop(signal.SIGTERM).code, 130)

    def test_09_verify(self):
        self.need_store()
        for options in ([], ["--full"], ["--read-only"]):
            with self.subTest(options):
                answer = self.json("verify", self.name, *options)
                self.assertEqual(answer.code, 0, str(answer))
                for check in answer.lines[0]:
                    self.assertLessEqual({"check", "result", "detail"}, set(check))
                self.assertIn("pass", [check["result"] for check in answer.lines[0]])
                self.keeps_secret(answer)

    def test_10_create_again(self):
        self.need_store()
        again = self.create(self.name, "--title", "The 'whole' $(road) & \"back\"")
        self.assertEqual(again.code, 0, str(again))
        self.assertLess(again.seconds, 30)
        self.assertEqual(again.lines[-1]["phase"], "Ready")
        self.assertEqual(cli.secret(self.space, "store-admin", "password"), self.password)
        before = product.get("namespace", self.space, "")["metadata"]["resourceVersion"]
        other = self.create(self.name, "--title", "The 'whole' $(road) & \"back\"", "--plan", "medium")
        self.refused(other, 6, "conflict")
        self.assertEqual(product.get("namespace", self.space, "")["metadata"]["resourceVersion"], before)

    def test_11_delete(self):
        self.need_store()
        self.refused(self.json("delete", self.name), 2, "usage")
        answer = self.json("delete", self.name, "--yes")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.lines[-1]["deleted"], True)
        self.assertEqual(answer.lines[-1]["remaining"], [])
        self.assertEqual(product.get("namespace", self.space, ""), {})
        self.assertEqual(volumes_of(self.space), [])
        self.refused(self.json("delete", self.name, "--yes"), 4, "notFound")


if __name__ == "__main__":
    cli.main(needs_cluster=True, needs_images=True)
