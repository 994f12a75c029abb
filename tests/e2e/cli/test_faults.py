#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores that go wrong, or are left alone half-way, on a cluster with a node."""

import signal
import time

import cli
from support import product


class Faults(cli.StoreTest):
    def test_image_that_cannot_be_pulled(self):
        name = self.new_name("noimage")
        started = time.monotonic()
        answer = self.json("create", name, "--platform", "medusa", *product.image_options(), "--image",
                           "web=127.0.0.1:1/shopflow/nowhere:1", timeout=300)
        self.refused(answer, 1, "image")
        # The first failed pull comes with the pod, some seconds after the apply.
        self.assertLess(time.monotonic() - started, 75)
        store = self.json("status", name).lines[0]
        self.assertEqual(store["phase"], "Failed")
        self.assertTrue(store["cause"])
        self.assertTrue(store["nextStep"])

    def test_killed_after_the_apply(self):
        name = self.new_name("killed")
        space = "store-" + name
        run = self.start("create", name, "--platform", "medusa", *product.image_options(), "-o", "json", "--kubeconfig",
                         product.kubeconfig())
        product.wait_for(lambda: any('"secrets"' in line and '"done"' in line for line in list(run.lines)), 60,
                         "the apply to end", 0.02)
        run.stop(signal.SIGKILL)
        password = cli.secret(space, "store-admin", "password")
        product.wait_for(lambda: product.pod_ready(space, "web"), 420, "the web pod to become ready with nobody watching", 2)
        self.assertIn(self.json("status", name).lines[0]["phase"], ("Provisioning",))
        again = self.create(name)
        self.assertEqual(again.code, 0, str(again))
        self.assertEqual(again.lines[-1]["phase"], "Ready")
        self.assertEqual(cli.secret(space, "store-admin", "password"), password)
        self.assertEqual(self.json("delete", name, "--yes").code, 0)

    def test_interrupted(self):
        name = self.new_name("stopped")
        run = self.start("create", name, "--platform", "medusa", *product.image_options(), "--kubeconfig", product.kubeconfig())
        product.wait_for(lambda: any(" secrets " in line for line in list(run.errors)), 60, "the apply to begin", 0.02)
        answer = run.stop(signal.SIGINT)
        self.assertEqual(answer.code, 130, str(answer))
        self.assertIn("again", answer.err)
        # All objects are there: what was begun was finished first.
        names = product.kubectl("get", "deployment,statefulset", "-n", "store-" + name, "-o", "name").split()
        self.assertEqual(len(names), 3, names)

    def test_timeout(self):
        name = self.new_name("slow")
        answer = self.create(name, "--timeout", "5s")
        self.refused(answer, 5, "timeout")
        self.assertEqual(self.json("delete", name, "--yes", "--no-wait").code, 0)


if __name__ == "__main__":
    cli.main(needs_cluster=True, needs_images=True)
