#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the first start of database and web at random moments: it must converge.

Every round is a store of its own, of one platform after the other: the objects are
applied with nobody waiting, a component's processes get SIGKILL at a random moment,
then `create` must end Ready with exactly two sample products and one admin user.
SHOPFLOW_KILLS sets the number of kills (20), spread over several stores;
SHOPFLOW_SEED repeats a run, SHOPFLOW_PLATFORMS chooses platforms. A WordPress that
holds no WooCommerce cannot become Ready; there the verdict must say just that.
"""

import json
import os
import random
import signal
import sys
import tempfile
import time
import unittest

from support import product, shop

KILLS = int(os.environ.get("SHOPFLOW_KILLS", "20"))
KILLS_PER_STORE = 5
SEED = int(os.environ.get("SHOPFLOW_SEED", str(random.randrange(1 << 30))))
# The database itself is asked, so that no API hides a duplicate.
FACTS = {
    "medusa": {
        "products": "from product where deleted_at is null", "users": "from \"user\" where deleted_at is null",
        "identities": "from auth_identity where deleted_at is null", "regions": "from region where deleted_at is null",
        "keys": "from api_key where deleted_at is null and type='publishable'",
        "shippingOptions": "from shipping_option where deleted_at is null",
        "locations": "from stock_location where deleted_at is null"},
    "wordpress": {
        "users": "from wp_users", "posts": "from wp_posts where post_type = 'post' and post_status = 'publish'",
        "pages": "from wp_posts where post_type = 'page' and post_status = 'publish'",
        "marks": "from wp_options where option_name in ('shopflow_setup', 'shopflow_bootstrap')"},
    "woocommerce": {
        "products": "from wp_posts where post_type = 'product'",
        "skus": "from wp_postmeta where meta_key = '_sku' and meta_value in ('SF-TSHIRT', 'SF-JEANS')",
        "pictures": "from wp_posts where post_type = 'attachment' and post_name like 'shopflow-sample-%'",
        "zones": "from wp_woocommerce_shipping_zones where zone_id > 0",
        "methods": "from wp_woocommerce_shipping_zone_methods",
        "locks": "from wp_options where option_name like '%wc_installing'"},
}
WANTED = {
    "medusa": dict.fromkeys(FACTS["medusa"], 1) | {"products": 2},
    "wordpress": {"users": 1, "posts": 1, "pages": 1, "marks": 2},
    "woocommerce": {"users": 1, "posts": 3, "pages": 5, "marks": 2, "products": 2, "skus": 2, "pictures": 2, "zones": 1,
                    "methods": 2, "locks": 0},
}


class Round:
    """A store of one platform: how it is made, and what there has to be in the end."""

    def __init__(self, platform, number, env):
        self.platform, self.name = platform, f"kill-{number}"
        self.env = env if platform == "woocommerce" else {}
        self.sells = platform != "woocommerce" or shop.has_shop()

    def create(self, *options):
        where = ["--expose", "nodeport"] if self.platform == "woocommerce" else []
        return product.ctl("create", self.name, "--platform", self.platform, *where, *options,
                           *product.image_options(self.platform), env=self.env)

    def counts(self):
        facts = FACTS[self.platform]
        if self.platform == "woocommerce":
            facts = FACTS["wordpress"] | (facts if self.sells else {})
        numbers = self.sql("select concat_ws(' ', " + ", ".join(f"(select count(*) {each})" for each in facts.values()) + ")")
        return dict(zip(facts, map(int, numbers.split())))

    def sql(self, statement):
        if self.platform == "woocommerce":
            return shop.sql(self.name, statement)
        return product.kubectl("exec", "-n", f"store-{self.name}", "database-0", "--", "psql", "-U", "store", "-d", "store",
                               "-tAc", statement)

    def wanted(self):
        return WANTED[self.platform if self.sells else "wordpress"]

    def ended_well(self, done):
        last = json.loads(done.stdout.splitlines()[-1])
        if self.sells:
            return done.returncode == 0 and last["phase"] == "Ready"
        return done.returncode == 1 and "WooCommerce is switched off or missing" in last["error"]["message"]


def platforms():
    given = os.environ.get("SHOPFLOW_PLATFORMS")
    return given.split(",") if given else [each for each in ("medusa", "woocommerce") if each in product.all_image_refs()]


class Converge(unittest.TestCase):
    def test_killed_anywhere(self):
        print(f"SHOPFLOW_SEED={SEED}", flush=True)
        chance = random.Random(SEED)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        env = shop.blueprints(folder.name) if "woocommerce" in platforms() else {}
        done = number = 0
        while done < KILLS:
            this = Round(platforms()[number % len(platforms())], number, env)
            number += 1
            started = this.create("--no-wait")
            self.assertEqual(started.returncode, 0, started.stderr)
            here = 0
            while here < KILLS_PER_STORE and done < KILLS:
                component = chance.choice(["database", "web", "web"])
                time.sleep(chance.uniform(0.2, 6.0))  # the random moment is the test
                pids = product.container_processes(f"store-{this.name}", component)
                if not pids:
                    continue
                for pid in pids:
                    try:
                        os.kill(pid, signal.SIGKILL)
                    except ProcessLookupError:
                        pass
                here += 1
                done += 1
                print(f"{this.platform} {this.name}: killed {component}", flush=True)
            ended = this.create("--timeout", "10m", "-o", "json")
            if not this.ended_well(ended):
                # A store that failed too often backs off; the cluster still finishes alone.
                product.wait_for(lambda: product.pod_ready(f"store-{this.name}", "web"), 420, "the web pod to converge")
                ended = this.create("-o", "json")
            self.assertTrue(this.ended_well(ended), ended.stderr[-2000:] + ended.stdout[-2000:])
            self.assertEqual(this.counts(), this.wanted())
            product.ctl("delete", this.name, "--yes", check=True)


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
