# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at any moment, the next run ends as if nothing had happened."""

import os
import shutil
import time

from store import Store


class KillTests:
    def test_killed_copy(self):
        shop = Store(self.rig, "copy", self.image)
        wrong = []
        whole = self.listing(self.one.html)
        for moment in (0.02, 0.1, 0.25, 0.5, 1.0):
            child = shop.begin("files.sh")
            time.sleep(moment)
            shop.kill(child)
            if os.path.exists(shop.html) and self.listing(shop.html) != whole:
                wrong.append(moment)
        code, out, err = shop.files()
        self.equal(
            "killed copy: what is there is whole", (0, [], True), (code, wrong, self.listing(shop.html) == whole)
        )
        shutil.rmtree(shop.volume)
        os.makedirs(os.path.join(shop.volume, "html"))
        os.makedirs(os.path.join(shop.volume, "lost+found"))
        for path in (shop.volume, f"{shop.volume}/html"):
            self.rig.own(path)
        shop.files()
        self.equal("killed copy: an empty folder is no store", True, self.listing(shop.html) == whole)
        self.rig.write(f"{shop.html}/adopted.txt", "x")
        shop.files()
        self.equal("killed copy: what was there before is kept", True, os.path.exists(f"{shop.html}/adopted.txt"))

    @staticmethod
    def listing(root):
        names = set()
        for folder, _, files in os.walk(root):
            inside = os.path.relpath(folder, root)
            if not inside.startswith(("wp-content/uploads", "wp-content/upgrade")):
                names.update(os.path.join(inside, name) for name in files if name != ".htaccess")
        return names

    def test_killed_setup(self):
        """At many moments, and at the points where a plain rerun is known to go wrong."""
        points = [
            ("core: options are there, the user is not", "/INSERT INTO `?wp_users`?/", "", False),
            ("core: the same by a fatal error", "/INSERT INTO `?wp_users`?/", "1", False),
            ("core: before the first post", "/INSERT INTO `?wp_posts`?/", "", False),
            (
                "plugin: inside its installation",
                "/INSERT INTO .*woocommerce_shop_page_id|woocommerce_shop_page_id.*INSERT/s",
                "",
                True,
            ),
            ("product: its row is there, its SKU is not", "/_sku.*SF-TSHIRT/s", "", False),
            ("product: the second one", "/INSERT INTO .wp_postmeta.*SF-JEANS/s", "", False),
            ("shipping: the method has no price", "/INSERT INTO .*woocommerce_flat_rate_\\d+_settings/s", "", False),
            ("end: all but the last mark", "/INSERT INTO .*'shopflow_setup'/s", "", False),
        ]
        shop = self.store("killed")
        for name, pattern, fatal, lock in points:
            shop.make_database()
            child = shop.begin("setup.sh", SF_TEST_CRASH=pattern, SF_TEST_FATAL=fatal)
            code = child.wait()
            words = shop.last_words()
            locked = lock and shop.sql("SELECT COUNT(*) FROM wp_options WHERE option_name = 'wc_installing'") != "0"
            again, out, err = shop.setup()
            self.equal(
                f"killed {name}",
                (True, lock, 0, self.expected),
                (code != 0 and "signal 9" in words or bool(fatal), locked, again, shop.facts(self.FACTS)),
                out + err,
            )
        wrong = []
        for moment in (0.3, 0.7, 1.1, 1.5, 2.0, 2.6, 3.3, 4.2)[:: 1 if self.real else 2]:
            shop.make_database()
            child = shop.begin("setup.sh")
            time.sleep(moment)
            shop.kill(child)
            code, out, err = shop.setup()
            if code != 0 or shop.facts(self.FACTS) != self.expected:
                wrong.append((moment, out, err, shop.facts(self.FACTS)))
        self.equal("killed: at any other moment", [], wrong)
        shop.make_database()
        shop.begin("setup.sh", SF_TEST_CRASH="/INSERT INTO `?wp_users`?/").wait()
        shop.sql("INSERT INTO wp_options (option_name, option_value) VALUES ('siteurl', 'http://x.test')")
        code, out, err = shop.setup()
        self.equal(
            "killed: an installation of others without a user", (0, self.expected), (code, shop.facts(self.FACTS))
        )

    def test_database_guard(self):
        """The folder of a database that was killed in its first start is begun again."""
        rig = self.rig
        data = rig.make("guarded")
        env = {"PATH": "/usr/bin:/bin", "SF_VOLUME": data}

        def start(*argv):
            rig.run(["bash", f"{rig.scripts}/database-guard.sh", *argv], env)
            return sorted(os.listdir(data))

        half = start("bash", "-c", f"touch {data}/mysql; kill -9 $$")
        self.equal("database guard: a first start is marked", [".sf-initialising", "mysql"], half)
        self.equal("database guard: what a kill left is wiped", [".sf-initialising"], start("true"))
        start("touch", f"{data}/ibdata1")
        rig.run(["bash", f"{rig.scripts}/database-done.sh"], env)
        self.equal("database guard: a whole folder is kept", [".sf-init-done", "ibdata1"], start("true"))
        os.unlink(f"{data}/.sf-init-done")
        self.equal("database guard: a folder from elsewhere is adopted", [".sf-init-done", "ibdata1"], start("true"))
