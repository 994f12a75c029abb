# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shop sells, and what its checks tell and leave."""

import concurrent.futures
import json
import os
import signal
import subprocess
import urllib.parse

from support import product, shop

from .case import FIGURES, NAME, has_ingress


class CheckTests:
    def test_a_verdict_is_honest(self):
        """Ready only when it sells; without the plugin, the cause says so."""
        self.assertEqual(self.store["phase"], "Ready" if shop.has_shop() else "Failed", self.store)
        for component in ("web", "database"):
            self.assertTrue(product.pod_ready(f"store-{NAME}", component), component)
        self.assertEqual(self.sink.mails, [], "the check of create told somebody")

    def test_b_quota_is_kept(self):
        quota = product.get("resourcequota", "store-quota", f"store-{NAME}")["status"]
        self.assertEqual(quota["used"]["limits.cpu"], "1100m")
        self.assertEqual(quota["used"]["limits.memory"], "1Gi")
        self.assertEqual((quota["hard"]["limits.cpu"], quota["hard"]["limits.memory"]), ("1500m", "1536Mi"))
        self.assertEqual(shop.refused_pods(NAME), 0)
        events = product.items("events", f"store-{NAME}")
        self.assertEqual([each["message"] for each in events if "PodSecurity" in each.get("message", "")], [])

    def test_ba_pods_are_as_designed(self):
        self.assertEqual([shop.run_in(NAME, each, "id", "-u").stdout.strip() for each in ("web", "database")], ["33", "999"])
        root = "MYSQL_PWD=$(cat /run/sf/db/root-password) exec mariadb -u root -N -B"
        ask = lambda statement: shop.run_in(NAME, "database", "sh", "-c", root, stdin=statement).stdout.split()
        self.assertEqual(ask("SELECT host FROM mysql.user WHERE user = 'root'"), ["localhost"])
        self.assertEqual(ask("SELECT @@innodb_buffer_pool_size DIV 1048576, @@max_connections, @@performance_schema"), ["64", "40", "0"])
        hidden = shop.secrets_of(NAME)
        for component in ("web", "database"):
            environment = shop.run_in(NAME, component, "env").stdout
            self.assertIn("_PASSWORD_FILE=", environment)
            self.assertEqual([i for i, secret in enumerate(hidden) if secret in environment], [])

    def test_l_sells_by_every_way(self):
        self.need_shop()
        doors = [self.door()] if has_ingress() else []
        mails = len(self.sink.mails)
        with shop.forward(NAME) as forwarded:
            for door in [*doors, forwarded]:
                self.assertEqual({path: door.ask(path).status for path in ("/product/t-shirt/", "/product/jeans/")},
                                 {"/product/t-shirt/": 200, "/product/jeans/": 200})
                self.assertRegex(door.ask("/shop/").text, r"(?s)T-Shirt.*Jeans|Jeans.*T-Shirt")
                self.assertEqual(door.ask("/my-account/orders/").status, 200)
            for door in [*doors, forwarded]:
                before = shop.stock(door)
                placed = shop.order(door)
                self.assertEqual(placed["status"], "processing")
                # Where the customer is led to after paying.
                page = urllib.parse.urlparse(placed["payment_result"]["redirect_url"])
                self.assertIn("order-received", page.path)
                self.assertEqual(door.ask(f"{page.path}?{page.query}").status, 200)
                self.assertEqual(shop.stock(door), before - 1)
                self.assertIn("removed order", shop.remove_order(NAME, placed))
                self.assertEqual(shop.stock(door), before)
        self.assertEqual(len(self.sink.mails), mails)

    def test_m_full_check_tells_every_step_and_leaves_nothing(self):
        mails = len(self.sink.mails)
        if shop.has_shop():
            # One less, and the shop would tell its owner that little is left.
            shop.php(NAME, "foreach (wc_get_products([]) as $each) wc_update_product_stock($each, 3);")
        with shop.forward(NAME) as door:
            before = shop.stock(door) if shop.has_shop() else 0
            done = self.ctl("verify", NAME, "--full")
            checks = json.loads(done.stdout.splitlines()[0])
            self.assertTrue(all(set(each) == {"check", "result", "detail"} for each in checks), checks)
            result = {each["check"]: each["result"] for each in checks}
            sale = ("goods", "cash-kept", "add-item", "checkout-page", "order", "remove-order", "stock-after")
            if shop.has_shop():
                self.assertEqual({result[check] for check in (*sale, "plugin", "login", "admin")}, {"pass"}, checks)
                self.assertEqual(shop.stock(door), before)
                self.assertEqual(shop.php(NAME, "echo count(wc_get_orders(['limit' => -1]));"), "0")
                self.assertEqual(len(self.sink.mails), mails)
                shop.php(NAME, "foreach (wc_get_products([]) as $each) wc_update_product_stock($each, 50);")
            else:
                # Nothing is sold where nothing can be, and the rest is told all the same.
                self.assertEqual({result[check] for check in sale}, {"skipped"}, checks)
                self.assertEqual((result["plugin"], result["server"], result["login"]), ("fail", "pass", "pass"), checks)
        FIGURES["fullCheckSeconds"] = round(done.seconds, 1)

    LEFT = ("echo wc_get_product(wc_get_product_id_by_sku('SF-JEANS'))->get_stock_quantity(), ' ',"
            "wc_get_product(wc_get_product_id_by_sku('SF-TSHIRT'))->get_stock_quantity(), ' ';"
            "global $wpdb; foreach (['comments', 'wc_orders', 'wc_order_stats', 'wc_customer_lookup', 'woocommerce_order_items'] as $t)"
            "echo $wpdb->get_var(\"SELECT COUNT(*) FROM {$wpdb->prefix}$t\"), ' ';"
            "echo $wpdb->get_var(\"SELECT COUNT(*) FROM {$wpdb->prefix}woocommerce_sessions WHERE session_value LIKE '%shopflow.invalid%'\");")

    AGE = ("global $wpdb; $wpdb->query(\"UPDATE {$wpdb->prefix}wc_orders "
           "SET date_created_gmt = date_created_gmt - INTERVAL 5 MINUTE\");")

    def begin_check(self):
        """A full check that has just sent its order."""
        run = subprocess.Popen([str(product.bin_dir() / "shopflowctl"), "--kubeconfig", product.kubeconfig(), "verify", NAME,
                                "--full"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
                               env={**os.environ, "QT_LOGGING_RULES": "shopflow.*.debug=true"})
        for line in run.stderr:
            if "probe" in line and '"order"' in line:
                break
        return run

    def test_ma_killed_check_leaves_nothing(self):
        self.need_shop()
        orders = "echo count(shopflow_check_orders());"
        before = shop.php(NAME, self.LEFT)
        for how in (signal.SIGINT, signal.SIGKILL):
            run = self.begin_check()
            if how == signal.SIGKILL:
                product.wait_for(lambda: shop.php(NAME, orders) != "0" or run.poll() is not None, 20, "the order", every=0.1)
            run.send_signal(how)
            run.stderr.read()
            self.assertIn(run.wait(), (130, -9, 0))
            if how == signal.SIGINT:
                self.assertEqual(shop.php(NAME, self.LEFT), before)
        for check in ([], ["--full"]):
            # The request of a check that is gone was under way, and nobody waits for its answer.
            with shop.forward(NAME) as door:
                shop.order(door, "check-0123456789abcdef@shopflow.invalid")
            there = shop.php(NAME, orders)
            self.assertNotEqual(there, "0")
            # For all that others know, it is still at it.
            self.ctl("verify", NAME, *check)
            self.assertEqual(shop.php(NAME, orders), there)
            # Before the shop itself does it.
            shop.php(NAME, "wp_clear_scheduled_hook('shopflow_sweep');" + self.AGE)
            done = self.ctl("verify", NAME, *check)
            self.assertEqual({each["check"]: each["result"] for each in json.loads(done.stdout.splitlines()[0])}["leftovers"], "pass")
            self.assertEqual(shop.php(NAME, self.LEFT), before)
        # Nor is a console needed for it.
        with shop.forward(NAME) as door:
            shop.order(door, "check-0123456789abcdef@shopflow.invalid")
        planned = int(shop.php(NAME, "echo wp_next_scheduled('shopflow_sweep') - time();"))
        self.assertTrue(60 < planned <= 95, planned)
        shop.php(NAME, self.AGE + "wp_clear_scheduled_hook('shopflow_sweep'); wp_schedule_single_event(time() - 1, 'shopflow_sweep');"
                                  "delete_transient('doing_cron');")
        product.wait_for(lambda: shop.php(NAME, orders) == "0", 150, "the shop to remove the check's order", every=1)
        self.assertEqual(shop.php(NAME, self.LEFT), before)

    def test_mab_checks_at_the_same_time(self):
        self.need_shop()
        before = shop.php(NAME, self.LEFT)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            checks = [pool.submit(self.ctl, "verify", NAME, "--full") for _ in range(2)]
        for check in checks:
            result = {each["check"]: each["result"] for each in json.loads(check.result().stdout.splitlines()[0])}
            self.assertEqual({result[each] for each in ("add-item", "order", "remove-order")}, {"pass"}, result)
            self.assertIn(result["stock-after"], ("pass", "note"))
        self.assertEqual(shop.php(NAME, self.LEFT), before)

    def test_mb_what_a_merchant_wants_is_no_fault(self):
        self.need_shop()
        each = "foreach (['SF-TSHIRT', 'SF-JEANS'] as $k) { $p = wc_get_product(wc_get_product_id_by_sku($k)); %s $p->save(); }"
        option = "update_option('%s', '%s');"
        plain = "global $wp_rewrite; $wp_rewrite->set_permalink_structure('%s'); flush_rewrite_rules(false);"
        virtual = "$o = get_option('woocommerce_cod_settings'); $o['enable_for_virtual'] = '%s'; update_option('woocommerce_cod_settings', $o);"
        page = "wp_update_post(['ID' => wc_get_page_id('checkout'), 'post_name' => '%s']);"
        for what, notes, wish, back in (
                ("sold out", {"shop"}, each % "$p->set_stock_quantity(0);", each % "$p->set_stock_quantity(50);"),
                ("members", {"shop"}, option % ("woocommerce_enable_guest_checkout", "no"), option % ("woocommerce_enable_guest_checkout", "yes")),
                ("plain", {"shop"}, plain % "", plain % "/%postname%/"),
                ("parcels", set(), virtual % "no", virtual % "yes"),
                ("checkout", set(), page % "kasse", page % "checkout"),
                ("countries", set(), option % ("woocommerce_allowed_countries", "specific")
                 + "update_option('woocommerce_specific_allowed_countries', ['DE']);", option % ("woocommerce_allowed_countries", "all"))):
            with self.subTest(what):
                shop.php(NAME, wish)
                try:
                    for more in ([], ["--full"]):
                        checks = json.loads(self.ctl("verify", NAME, *more).stdout.splitlines()[0])
                        self.assertEqual({check["check"] for check in checks if check["result"] == "note"}, notes, checks)
                finally:
                    shop.php(NAME, back)
        self.check_mended()
