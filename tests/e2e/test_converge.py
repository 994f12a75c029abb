#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the first start of database and web at random moments: it must converge.

Every round is a store of its own: the objects are applied with nobody waiting, a
component's processes get SIGKILL at a random moment, then `create` must end Ready
with exactly two sample products and one admin user. SHOPFLOW_KILLS sets the number
of kills (20), spread over several stores; SHOPFLOW_SEED repeats a run.
"""

import json
import os
import random
import signal
import sys
import time
import unittest

from support import product

KILLS = int(os.environ.get("SHOPFLOW_KILLS", "20"))
KILLS_PER_STORE = 5
SEED = int(os.environ.get("SHOPFLOW_SEED", str(random.randrange(1 << 30))))


def counts(name: str) -> dict:
    """Asks the database itself, so that no API hides a duplicate."""
    sql = ("select (select count(*) from product where deleted_at is null)||' '||"
           "(select count(*) from \"user\" where deleted_at is null)||' '||"
           "(select count(*) from auth_identity where deleted_at is null)||' '||"
           "(select count(*) from region where deleted_at is null)||' '||"
           "(select count(*) from api_key where deleted_at is null and type='publishable')||' '||"
           "(select count(*) from shipping_option where deleted_at is null)||' '||"
           "(select count(*) from stock_location where deleted_at is null)")
    out = product.kubectl("exec", "-n", f"store-{name}", "database-0", "--", "psql", "-U", "store", "-d", "store",
                          "-tAc", sql)
    keys = ("products", "users", "identities", "regions", "keys", "shippingOptions", "locations")
    return dict(zip(keys, map(int, out.split())))


class Converge(unittest.TestCase):
    def test_killed_anywhere(self):
        print(f"SHOPFLOW_SEED={SEED}", flush=True)
        chance = random.Random(SEED)
        done = 0
        round_number = 0
        while done < KILLS:
            name = f"kill-{round_number}"
            round_number += 1
            started = product.ctl("create", name, "--platform", "medusa", "--no-wait", *product.image_options())
            self.assertEqual(started.returncode, 0, started.stderr)
            here = 0
            while here < KILLS_PER_STORE and done < KILLS:
                component = chance.choice(["database", "web", "web"])
                time.sleep(chance.uniform(0.2, 6.0))  # the random moment is the test
                pids = product.container_processes(f"store-{name}", component)
                if not pids:
                    continue
                for pid in pids:
                    try:
                        os.kill(pid, signal.SIGKILL)
                    except ProcessLookupError:
                        pass
                here += 1
                done += 1
                print(f"{name}: killed {component}", flush=True)
            ended = product.ctl("create", name, "--platform", "medusa", "--timeout", "10m", "-o", "json",
                                *product.image_options())
            if ended.returncode == 1:
                # A store that failed too often backs off; the cluster still finishes alone.
                product.wait_for(lambda: product.pod_ready(f"store-{name}", "web"), 420, "the web pod to converge")
                ended = product.ctl("create", name, "--platform", "medusa", "-o", "json", *product.image_options())
            self.assertEqual(ended.returncode, 0, ended.stderr[-2000:] + ended.stdout[-2000:])
            self.assertEqual(json.loads(ended.stdout.splitlines()[-1])["phase"], "Ready")
            self.assertEqual(counts(name), {"products": 2, "users": 1, "identities": 1, "regions": 1, "keys": 1,
                                            "shippingOptions": 1, "locations": 1})
            product.ctl("delete", name, "--yes", check=True)


if __name__ == "__main__":
    if not product.kubeconfig():
        print("SKIP: SHOPFLOW_TEST_KUBECONFIG names no cluster")
        print("0 passed, 0 failed, 1 skipped")
        sys.exit(0)
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(
        unittest.defaultTestLoader.loadTestsFromTestCase(Converge))
    bad = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - bad} passed, {bad} failed, 0 skipped")
    sys.exit(1 if bad else 0)
