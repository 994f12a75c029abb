# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What breaks or is changed, what is mended, and what stays as the merchant wanted it."""

import json
import time

from support import product, shop

from .case import FIGURES, NAME

PLUGIN = "'woocommerce/woocommerce.php'"
COD = "$o = get_option('woocommerce_cod_settings'); $o['enabled'] = '%s'; update_option('woocommerce_cod_settings', $o);"
HIDE = "rename(ABSPATH . '.htaccess', ABSPATH . '.away');"
SHOW = "rename(ABSPATH . '.away', ABSPATH . '.htaccess');"


class TroubleTests:
    def check_breakage(self, cause):
        began = time.monotonic()
        done = product.ctl("verify", NAME, "-o", "json")
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertLess(time.monotonic() - began, 60)
        store = product.wait_for(lambda: (seen := product.status(NAME)) and seen["phase"] == "Degraded" and seen, 20,
                                 "the store to be Degraded")
        self.assertRegex(store["cause"], cause)

    def test_n_breakages_are_told(self):
        self.need_shop()
        for what, cause, hurt, mend in (
                ("plugin", "switched off or missing", f"deactivate_plugins({PLUGIN});", f"activate_plugin({PLUGIN});"),
                ("coming-soon", "coming-soon mode", "update_option('woocommerce_coming_soon', 'yes');",
                 "update_option('woocommerce_coming_soon', 'no');"),
                ("payment", "no way to pay.*cash on delivery", COD % "no", COD % "yes"),
                ("permalinks", "htaccess", HIDE, SHOW),
                ("address", "address was changed", "update_option('siteurl', 'http://elsewhere.example');",
                 f"update_option('siteurl', '{self.url()}');")):
            with self.subTest(what):
                shop.php(NAME, hurt)
                try:
                    self.check_breakage(cause)
                finally:
                    shop.php(NAME, mend)
                self.check_mended()

    def test_o_stopped_database_is_told(self):
        self.need_shop()
        product.kubectl("scale", "statefulset", "database", "-n", f"store-{NAME}", "--replicas=0")
        try:
            product.wait_for(lambda: not product.pod_ready(f"store-{NAME}", "database"), 60, "the database to stop")
            self.check_breakage("(?i)database")
        finally:
            product.kubectl("scale", "statefulset", "database", "-n", f"store-{NAME}", "--replicas=1")
        product.wait_for(lambda: product.pod_ready(f"store-{NAME}", "database")
                         and product.pod_ready(f"store-{NAME}", "web"), 120, "the store to come back")
        self.check_mended()

    def test_r_repair_mends_what_is_ours(self):
        refused = shop.refused_pods(NAME)
        hurt = HIDE + "update_option('siteurl', 'http://elsewhere.example');"
        shop.php(NAME, (f"deactivate_plugins({PLUGIN});" if shop.has_shop() else "") + hurt)
        product.kubectl("scale", "statefulset", "database", "-n", f"store-{NAME}", "--replicas=0")
        product.kubectl("delete", "service/database", "-n", f"store-{NAME}")
        done = self.ctl("repair", NAME)
        FIGURES["repairSeconds"] = round(done.seconds, 1)
        facts = shop.php(NAME, "echo get_option('siteurl'), ' ', (int) file_exists(ABSPATH . '.htaccess'), ' ', "
                               f"(int) is_plugin_active({PLUGIN});")
        self.assertEqual(facts, f"{self.url()} 1 {int(shop.has_shop())}")
        # The next pod was made when the one before was gone, not refused until then. The
        # quota may count that one for a moment longer.
        self.assertLessEqual(shop.refused_pods(NAME) - refused, 1)
        if shop.has_shop():
            self.check_mended()

    def test_s_what_the_merchant_did_stays(self):
        self.need_shop()
        shop.php(NAME, "update_option('woocommerce_currency', 'JPY'); wp_delete_post(wc_get_product_id_by_sku('SF-TSHIRT'), true);"
                       "update_option('woocommerce_bacs_settings', ['enabled' => 'yes', 'title' => 'Bank']);" + COD % "no")
        facts = ("echo get_option('woocommerce_currency'), ' ', (int) wc_get_product_id_by_sku('SF-TSHIRT'), ' ',"
                 "get_option('woocommerce_cod_settings')['enabled'];")
        for command in (["update", NAME, "--plan", "medium"], ["repair", NAME]):
            self.ctl(*command)
            self.assertEqual(shop.php(NAME, facts), "JPY 0 no", command)
        done = self.ctl("verify", NAME, "--full")
        result = {each["check"]: each["result"] for each in json.loads(done.stdout.splitlines()[0])}
        self.assertEqual((result["cash-kept"], result["order"]), ("note", "skipped"))
        # Without any way to pay it sells no more; whose choice that was, nobody can tell.
        shop.php(NAME, "update_option('woocommerce_bacs_settings', ['enabled' => 'no']);")
        self.assertEqual(product.ctl("repair", NAME, "-o", "json").returncode, 1)
        self.assertEqual(shop.php(NAME, facts), "JPY 0 no")
        shop.php(NAME, COD % "yes")
        self.check_mended()

    def test_sa_what_an_update_names_is_set_in_the_shop(self):
        title = "B\u00e4r & S\u00f6hne \"$(id)\" <b>"
        self.ctl("update", NAME, "--title", title)
        self.assertEqual(shop.php(NAME, "echo wp_specialchars_decode(get_option('blogname'), ENT_QUOTES);"), title)
        self.need_shop()
        facts = "echo get_option('woocommerce_currency'), ' ', get_option('woocommerce_default_country');"
        # Whatever the merchant made of it, also where the record says so already.
        for options in (["--set", "currency=EUR", "--set", "country=DE"], ["--set", "currency=EUR"]):
            shop.php(NAME, "update_option('woocommerce_currency', 'JPY');")
            self.ctl("update", NAME, *options)
            self.assertEqual(shop.php(NAME, facts), "EUR DE")
        refused = product.ctl("update", NAME, "--set", "currency=XYZ", "--set", "country=US:CA", "-o", "json")
        self.assertEqual(refused.returncode, 1, refused.stdout + refused.stderr)
        self.assertIn("unknown to WooCommerce", refused.stderr)
        # The first of the two was set, and the same update would set it once more.
        self.assertEqual(shop.php(NAME, facts), "EUR US:CA")
        spec = json.loads(product.get("namespace", f"store-{NAME}", "")["metadata"]["annotations"]["shopflow.io/spec"])
        self.assertEqual(spec["settings"], {"country": "DE", "currency": "EUR"})
