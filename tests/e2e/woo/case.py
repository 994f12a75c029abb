# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The store of all tests, made once, and its figures."""

import datetime
import json
import os
import pathlib
import secrets
import sys
import tempfile
import unittest

from support import product, shop
from support.commands import CommandLines

sys.path.insert(0, str(product.ROOT / "tests/woocommerce"))
from sink import Sink  # noqa: E402

NAME = "woo"
LOAD_SECONDS = int(os.environ.get("SHOPFLOW_LOAD_SECONDS", "60"))
NO_SHOP = "the image holds no WooCommerce"
LIMITS = {"web": 640, "database": 384}  # MiB, of the plan small
FIGURES = {}


def told(figures: dict) -> list:
    """The figures as tests/bench/figures.py wants them."""
    kind = "WooCommerce" if shop.has_shop() else "WordPress without a shop"
    rows = [(f"{kind}: create to Ready", figures.get("createSeconds"), "s", "`shopflowctl create`, images on the node")]
    rows += [(f"- of that, {step}", seconds, "s", "as the store tells it")
             for step, seconds in figures.get("steps", {}).items() if seconds >= 1]
    rows += [(f"- {step}", seconds, "s", "set-up by step, in the pod")
             for step, seconds in figures.get("setup", {}).items() if seconds >= 0.05]
    rows += [(f"{kind}: {what}", figures.get(key), "s", how) for key, what, how in (
        ("fullCheckSeconds", "full check with an order", "`shopflowctl verify --full`"),
        ("podReplacedSeconds", "a deleted web pod is ready again", "web pod deleted"),
        ("convergeSeconds", "another address", "`shopflowctl update --host`, verified"),
        ("repairSeconds", "repaired", "address, permalinks, database and plugin broken at once"),
        ("linkSeconds", "one-time sign-in link", "made in the pod, by exec; without kubectl's own start"))]
    load = figures.get("load")
    rows.append((f"{kind}: pages under load", load and f"{load['answers']} in {load['seconds']} s, median {load['p50']} s",
                 "", "30 clients, all answered 200"))
    rows += [(f"{kind}: peak memory of {container}", f"{size} of {LIMITS[container]}", "MiB",
              "30 clients, then 200 mixed requests by 4") for container, size in figures.get("peakMiB", {}).items()]
    return [dict(zip(("what", "value", "unit", "how"), row)) for row in rows if row[1] is not None]


def has_ingress() -> bool:
    return bool(product.items("ingressclasses"))


class StoreCase(unittest.TestCase):
    """One store for all tests: making it takes the longest."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.env = shop.blueprints(cls.folder.name)
        cls.mail_password = secrets.token_urlsafe(18)
        cls.heard, cls.hidden = "", []
        address = shop.host_address()
        cls.sink = Sink(login=("shop", cls.mail_password), address=address)
        password_file = pathlib.Path(cls.folder.name) / "mail-password"
        password_file.write_text(cls.mail_password + "\n")
        options = ["--host", "woo.example"] if has_ingress() else ["--expose", "nodeport"]
        options += ["--mail-host", address, "--mail-port", str(cls.sink.port), "--mail-security", "none", "--mail-user",
                    "shop", "--mail-from", "shop@example.test", "--mail-password-file", str(password_file)]
        # A hostile title must go through everything unharmed.
        with CommandLines() as cls.commands:
            cls.made = cls.ctl("create", NAME, "--platform", "woocommerce", "--title", "A & B's \"$(id)\" <shop>", *options,
                               "--timeout", "10m", *product.image_options("woocommerce"))
        if not has_ingress():
            print("note: the cluster has no ingress controller", flush=True)
        cls.store = product.status(NAME)
        FIGURES.update(createSeconds=round(cls.made.seconds, 1), steps=shop.step_seconds(cls.made.stdout),
                       setup=shop.setup_seconds(NAME), start=shop.start_seconds(NAME))
        print(json.dumps(FIGURES), flush=True)

    @classmethod
    def tearDownClass(cls):
        product.ctl("delete", NAME, "--yes", check=True)
        cls.sink.close()
        target = product.ROOT / "build/bench"
        target.mkdir(parents=True, exist_ok=True)
        report_of = {"order": 20, "date": datetime.date.today().isoformat(), "figures": told(FIGURES)}
        (target / "woocommerce.json").write_text(json.dumps(report_of, indent=2) + "\n")
        print(json.dumps(FIGURES), flush=True)
        cls.folder.cleanup()

    @classmethod
    def ctl(cls, *arguments):
        """A command that ends with a store that sells, as far as there is a shop."""
        if arguments[0] in ("update", "repair"):
            cls.listen()
        done = product.ctl(*arguments, "-o", "json", env=cls.env)
        cls.heard += done.stdout + done.stderr
        if done.returncode != (0 if shop.has_shop() else 1):
            for line in shop.logs_of(NAME).splitlines()[-60:]:
                print("  |", line[:300])
            raise AssertionError(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-2000:]}\n{done.stdout[-2000:]}")
        if not shop.has_shop():
            error = json.loads(done.stdout.splitlines()[-1])["error"]
            assert error["kind"] == "setup" and "WooCommerce is switched off or missing" in error["message"], error
        return done

    @classmethod
    def listen(cls):
        """Keeps what the pods have said, before they go."""
        cls.heard += shop.logs_of(NAME)

    def door(self):
        if not has_ingress():
            self.skipTest("the cluster has no ingress controller")
        return shop.ingress_door(NAME)

    def need_shop(self):
        if not shop.has_shop():
            self.skipTest(NO_SHOP)

    def url(self):
        return product.status(NAME)["endpoints"][0]["url"].rstrip("/")

    def check_mended(self):
        done = product.ctl("verify", NAME, "-o", "json")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertEqual(product.status(NAME)["phase"], "Ready")
