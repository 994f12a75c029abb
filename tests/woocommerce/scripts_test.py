#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the scripts of a WooCommerce store make one, whatever happens to them?

Runs them without a cluster, as processes of this machine with Debian's PHP, Apache and
MariaDB. The WordPress is that of SHOPFLOW_WORDPRESS_TREE, else of the test cluster's image,
else of Debian's package; where it holds no WooCommerce, stand-in/ takes its place and what
only a real shop can show is skipped. Names of tests as arguments run only those."""

import concurrent.futures
import os
import shutil
import sys
import threading
import time
import traceback

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from first_tests import FirstTests  # noqa: E402
from kill_tests import KillTests  # noqa: E402
from later_tests import LaterTests  # noqa: E402
from operation_tests import OperationTests  # noqa: E402
from plugin_tests import PluginTests  # noqa: E402
from rig import TOP, Rig  # noqa: E402
from store import Store  # noqa: E402

NO_SHOP = "the image holds no WooCommerce"
# Dies like a killed container when a statement like SF_TEST_CRASH is sent.
CRASH = """<?php
if (getenv('SF_TEST_CRASH')) {
    add_filter('query', function ($query) {
        if (preg_match(getenv('SF_TEST_CRASH'), $query)) {
            getenv('SF_TEST_FATAL') ? trigger_error('killed by the test', E_USER_ERROR) : posix_kill(getmypid(), 9);
        }
        return $query;
    });
}
"""
# Everything there has to be, and how often.
FACTS = """SELECT CONCAT(
    'users=', (SELECT COUNT(*) FROM wp_users),
    ' products=', (SELECT COUNT(*) FROM wp_posts WHERE post_type = 'product'),
    ' skus=', (SELECT COUNT(*) FROM wp_postmeta WHERE meta_key = '_sku' AND meta_value IN ('SF-TSHIRT', 'SF-JEANS')),
    ' pictures=', (SELECT COUNT(*) FROM wp_posts WHERE post_type = 'attachment' AND post_name LIKE 'shopflow-sample-%'),
    ' shown=', (SELECT COUNT(*) FROM wp_postmeta WHERE meta_key = '_thumbnail_id'),
    ' posts=', (SELECT COUNT(*) FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish'),
    ' pages=', (SELECT COUNT(*) FROM wp_posts WHERE post_type = 'page'),
    ' zones=', (SELECT COUNT(*) FROM wp_woocommerce_shipping_zones WHERE zone_id > 0),
    ' methods=', (SELECT COUNT(*) FROM wp_woocommerce_shipping_zone_methods),
    ' price=', (SELECT COUNT(*) FROM wp_options WHERE option_name LIKE 'woocommerce_flat_rate_%_settings' AND option_value LIKE '%"5.00"%'),
    ' cod=', (SELECT COUNT(*) FROM wp_options WHERE option_name = 'woocommerce_cod_settings' AND option_value LIKE '%"enabled";s:3:"yes"%'),
    ' hpos=', (SELECT option_value FROM wp_options WHERE option_name = 'woocommerce_custom_orders_table_enabled'),
    ' locks=', (SELECT COUNT(*) FROM wp_options WHERE option_name LIKE '%wc_installing'),
    ' marks=', (SELECT COUNT(*) FROM wp_options WHERE option_name IN ('shopflow_setup', 'shopflow_bootstrap')))"""


class Tests(FirstTests, LaterTests, KillTests, PluginTests, OperationTests):
    FACTS = FACTS

    def __init__(self):
        self.passed = self.failed = self.skipped = 0
        self.lock = threading.Lock()
        self.rig = Rig()
        self.image, self.real = self.rig.image()
        if not os.path.exists(f"{self.image}/wp-config-docker.php"):
            # What the image's own script does once the files are there.
            shutil.copy(f"{TOP}/tests/images/wordpress/wp-config-docker.php", self.rig.folder)
            self.rig.write(
                f"{self.rig.bin}/docker-ensure-installed.sh",
                f'#!/bin/sh\n[ -s wp-config.php ] || cp "{self.rig.folder}/wp-config-docker.php" wp-config.php\n',
                0o755,
            )
        self.expected = ""

    # --- results ---

    def equal(self, name, wanted, got, seen=""):
        with self.lock:
            self.passed += wanted == got
            self.failed += wanted != got
        if wanted == got:
            print(f"PASS {name}", flush=True)
        else:
            print(
                f"FAIL {name}\n     wanted {wanted!r}\n     got    {got!r}",
                *seen.splitlines(),
                sep="\n     | ",
                flush=True,
            )

    def check(self, name, holds, seen=""):
        self.equal(name, True, bool(holds) if holds else (False, seen))

    def skip(self, name):
        self.skipped += 1
        print(f"SKIP {name}: {NO_SHOP}", flush=True)

    # --- stores ---

    def store(self, name, **settings):
        """Another store with the files of the first."""
        store = Store(self.rig, name, self.image, **settings)
        store.make_database()
        store.copy_volume_from(self.one)
        htaccess = os.path.join(store.html, ".htaccess")
        if os.path.exists(htaccess):
            os.unlink(htaccess)
        shutil.rmtree(os.path.join(store.html, "wp-content/uploads"), ignore_errors=True)
        self.rig.write(os.path.join(store.html, "wp-content/mu-plugins/crash.php"), CRASH)
        return store

    def php(self, code, store=None):
        store = store or self.one
        self.rig.write(
            f"{store.folder}/probe.php",
            f"<?php require '{self.rig.scripts}/setup-common.php'; sf_prepare(true);"
            f"require sf_root() . '/wp-load.php'; ob_start(); {code} $text = ob_get_clean(); sf_say($text);",
        )
        code, out, err = self.rig.run(["php", f"{store.folder}/probe.php"], store.env)
        return out.strip() + ("" if code == 0 else err)

    # --- at last ---

    def test_secrets(self):
        printed = "\n".join(self.rig.printed) + self.one.logs()
        with open(os.path.join(self.rig.folder, "database.log")) as file:
            printed += file.read()
        self.equal(
            "secrets: none was ever printed",
            [],
            [secret.split("-")[0] for secret in self.rig.secrets if secret in printed],
        )

    # Each of them needs the store that first_start makes; two cores have two rows to do.
    ROWS = (
        ("web", "login", "merchant", "host", "upgrade", "orders", "operations", "set_option", "large_dump", "plugin", "mail"),
        ("killed_setup", "killed_copy", "database_guard"),
    )

    def run_one(self, name):
        begun = time.monotonic()
        try:
            getattr(self, "test_" + name)()
        except Exception as error:  # one broken test must not hide the others
            traceback.print_exc()
            self.equal(f"{name} ends", "", repr(error))
        print(f"     {name} took {time.monotonic() - begun:.1f} s", flush=True)

    def run(self, names):
        try:
            self.run_one("first_start")
            with concurrent.futures.ThreadPoolExecutor() as pool:
                list(
                    pool.map(
                        lambda row: [self.run_one(name) for name in row if not names or name in names], self.ROWS
                    )
                )
            self.run_one("secrets")
        finally:
            self.rig.close()
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 1 if self.failed else 0


if __name__ == "__main__":
    sys.exit(Tests().run(sys.argv[1:]))
