#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Updates and repairs of a store that runs, on a cluster with a node."""

import json
import signal
import time
import uuid

import cli
from support import product

BAD_IMAGE = "web=127.0.0.1:1/shopflow/nowhere:1"


class DayTwo(cli.StoreTest):
    """One store; the tests run in the order of their names."""

    name = "two-" + uuid.uuid4().hex[:6]
    space = "store-" + name
    secrets = None

    @classmethod
    def tearDownClass(cls):
        product.kubectl("delete", "namespace", cls.space, "--ignore-not-found", "--wait=false")

    def setUp(self):
        super().setUp()
        if DayTwo.secrets is None and self._testMethodName != "test_01_create":
            self.skipTest("the store was not created")

    def all_secrets(self):
        return {each["metadata"]["name"]: each["data"] for each in product.items("secret", self.space)}

    def ready(self, answer):
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.lines[-1]["phase"], "Ready", str(answer))
        self.assertEqual(self.all_secrets(), DayTwo.secrets)
        diff = self.json("diff", self.name)
        self.assertEqual([each for each in diff.lines[0] if each["change"] != "none"], [])

    def sql(self, text):
        return product.kubectl("exec", "-n", self.space, "database-0", "--", "psql", "-U", "store", "-d", "store", "-tAc",
                               text).strip()

    def shirts(self):
        return self.sql("select count(*) from product where deleted_at is null and title ilike '%shirt%'")

    def refused_pods(self):
        events = product.items("events", self.space)
        return [each["message"] for each in events if "exceeded quota" in each.get("message", "")]

    def test_01_create(self):
        answer = self.create(self.name)
        self.assertEqual(answer.code, 0, str(answer))
        DayTwo.secrets = self.all_secrets()
        # What a merchant does stays, whatever happens below.
        self.assertEqual(self.shirts(), "1")
        self.sql("update product set deleted_at = now() where title ilike '%shirt%'")
        self.assertEqual(self.shirts(), "0")

    def test_02_nothing_to_change(self):
        pods = {each["metadata"]["uid"] for each in product.items("pods", self.space)}
        answer = self.json("update", self.name)
        self.ready(answer)
        self.assertLess(answer.seconds, 20)
        self.assertEqual({each["metadata"]["uid"] for each in product.items("pods", self.space)}, pods)
        self.assertIn("nothing to change", answer.out)
        self.assertEqual([line["step"] for line in answer.lines if line.get("state") == "done"][-1], "verify")

    def test_03_larger_and_smaller(self):
        self.ready(self.json("update", self.name, "--plan", "medium", "--title", "Larger 🛒"))
        self.assertEqual(product.get("resourcequota", "store-quota", self.space)["spec"]["hard"]["limits.cpu"], "3")
        self.ready(self.json("update", self.name, "--plan", "small"))
        self.assertEqual(product.get("resourcequota", "store-quota", self.space)["spec"]["hard"]["limits.cpu"], "1500m")
        self.assertEqual(self.refused_pods(), [])
        self.assertEqual(self.shirts(), "0")

    def test_04_repair(self):
        product.kubectl("scale", "statefulset/database", "-n", self.space, "--replicas=0")
        product.kubectl("delete", "service/database", "configmap/store-config", "deployment/cache", "-n", self.space)
        product.kubectl("delete", "networkpolicy", "--all", "-n", self.space)
        answer = self.json("repair", self.name)
        self.ready(answer)
        self.assertEqual(self.shirts(), "0")

    def test_05_image_that_cannot_be_pulled(self):
        started = time.monotonic()
        answer = self.json("update", self.name, "--image", BAD_IMAGE, timeout=300)
        self.refused(answer, 1, "image")
        self.assertLess(time.monotonic() - started, 90)
        self.refused(self.json("repair", self.name, timeout=300), 1, "image")
        self.ready(self.json("update", self.name, *product.image_options()))
        self.assertEqual(self.shirts(), "0")

    def test_06_killed(self):
        # Killed on the way up and finished by an update; killed on the way down and
        # finished by a repair.
        for plan, command in (("medium", ["update", self.name, "--plan", "medium"]), ("small", ["repair", self.name])):
            run = self.start("update", self.name, "--plan", plan, "-o", "json", "--kubeconfig", product.kubeconfig())
            product.wait_for(lambda: any('"isolation"' in line for line in list(run.lines)), 60, "the write to begin", 0.01)
            run.stop(signal.SIGKILL)
            self.ready(self.json(*command))
            store = json.loads(product.get("namespace", self.space, "")["metadata"]["annotations"]["shopflow.io/spec"])
            self.assertEqual(store["plan"], plan)
        # No word on refused pods here: when a repair starts a shop again, the pod's
        # successor is refused until its room is free, and then made.

    def test_07_failed_store(self):
        name = self.new_name("failed")
        failed = self.json("create", name, "--platform", "medusa", *product.image_options(), "--image", BAD_IMAGE,
                           timeout=300)
        self.refused(failed, 1, "image")
        answer = self.json("update", name, *product.image_options())
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.lines[-1]["phase"], "Ready")
        self.assertTrue(answer.lines[-1]["verifiedAt"])
        self.assertEqual(self.json("delete", name, "--yes", "--no-wait").code, 0)

    def test_08_interrupted(self):
        run = self.start("repair", self.name, "--kubeconfig", product.kubeconfig())
        product.wait_for(lambda: any(" checks " in line for line in list(run.errors)), 60, "the checks", 0.02)
        answer = run.stop(signal.SIGINT)
        self.assertIn(answer.code, (0, 130), str(answer))


if __name__ == "__main__":
    cli.main(needs_cluster=True, needs_images=True)
