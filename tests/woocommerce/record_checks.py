#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records what a real WooCommerce shop answers to its checks, for tst_StoreChecks.

Needs SHOPFLOW_WORDPRESS_TREE with WooCommerce inside. Makes a shop with the store's own
scripts, as processes of this machine, and lets the checks themselves (tst_StoreChecks
record) ask it through a relay: in full, then lightly, then with one thing broken at a time.
Each dialogue becomes tests/fixtures/woocommerce/<what>.json. Cookies, nonces and keys are
replaced, and pages cut down to what the checks look for."""

import http.client
import http.server
import json
import os
import re
import subprocess
import sys
import threading

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from rig import TOP, wait_for  # noqa: E402
from scripts_test import Tests  # noqa: E402
from store import Store  # noqa: E402

FOLDER = os.path.join(TOP, "tests/fixtures/woocommerce")
PROGRAM = os.path.join(os.environ.get("SHOPFLOW_BIN_DIR", f"{TOP}/build/release/bin"), "tst_StoreChecks")
MARKS = ("woocommerce-checkout", "wpadminbar", "Error establishing a database connection")
PLUGIN = "'woocommerce/woocommerce.php'"
SETTINGS = "$o = get_option('woocommerce_cod_settings'); $o['enabled'] = '%s'; update_option('woocommerce_cod_settings', $o);"
EACH = "foreach (['SF-TSHIRT', 'SF-JEANS'] as $sku) { $p = wc_get_product(wc_get_product_id_by_sku($sku)); %s $p->save(); }"
PLAIN = "global $wp_rewrite; $wp_rewrite->set_permalink_structure('%s'); flush_rewrite_rules(false);"
WISHES = (
    ("sold-out", EACH % "$p->set_stock_quantity(0);", EACH % "$p->set_stock_quantity(50);"),
    ("members", "update_option('woocommerce_enable_guest_checkout', 'no');" + PLAIN % "",
     "update_option('woocommerce_enable_guest_checkout', 'yes');" + PLAIN % "/%postname%/"),
    # Another country, another checkout page, nothing without a size.
    ("other-shop",
     "update_option('woocommerce_allowed_countries', 'specific'); update_option('woocommerce_specific_allowed_countries', ['DE', 'AT']);"
     "wp_update_post(['ID' => wc_get_page_id('checkout'), 'post_name' => 'kasse', 'post_content' => '[woocommerce_checkout]']);"
     "$a = new WC_Product_Attribute(); $a->set_name('Size'); $a->set_options(['S', 'M']); $a->set_variation(true);"
     "$p = new WC_Product_Variable(); $p->set_name('Hoodie'); $p->set_attributes([$a]); $p->set_status('publish'); $id = $p->save();"
     "foreach (['S', 'M'] as $s) { $v = new WC_Product_Variation(); $v->set_parent_id($id); $v->set_attributes(['size' => $s]);"
     "$v->set_regular_price('30'); $v->save(); } WC_Product_Variable::sync($id);" + EACH % "$p->set_status('draft');",
     "update_option('woocommerce_allowed_countries', 'all');" + EACH % "$p->set_status('publish');"),
)
# What the checks look at in the long answers of the shop.
KEPT = {
    "add-item": ("items_count", "payment_methods", "items"),
    "checkout": ("order_id", "status", "order_key", "payment_result"),
}


class Recorder(http.server.ThreadingHTTPServer):
    """Hands requests on to the shop and keeps what was said."""

    daemon_threads = True

    def __init__(self, shop):
        super().__init__(("127.0.0.1", 0), Relay)
        self.shop, self.said, self.names, self.order = shop, [], {}, None

    def hidden(self, kind, value):
        """A name for a value that nobody is to see; the same one each time."""
        return self.names.setdefault(value, f"{kind}-{len(self.names) + 1}")

    def clean(self, text):
        for value in sorted(self.names, key=len, reverse=True):
            text = text.replace(value, self.names[value])
        return text

    def header(self, name, value):
        if name == "set-cookie":
            key, _, content = value.partition(";")[0].partition("=")
            key = re.sub(r"[0-9a-f]{32}", "0" * 32, key)
            return f"{key}={self.hidden('cookie', content) if len(content) > 8 else content}; path=/"
        return self.hidden("nonce", value) if name == "nonce" else value

    def text(self, path, answer):
        if "json" not in (answer.getheader("content-type") or ""):
            return "<html>" + " ".join(mark for mark in MARKS if mark in answer.text) + "</html>"
        name = path.split("rest_route=")[-1].split("&")[0].rsplit("/", 1)[-1]
        if name == "shop":
            return re.sub("check-[0-9a-f]{16}@", "check-0123456789abcdef@", answer.text)
        if name not in KEPT or answer.status >= 300:
            return answer.text
        kept = {key: value for key, value in json.loads(answer.text).items() if key in KEPT[name]}
        if "items" in kept:
            kept["items"] = [{"quantity_limits": item["quantity_limits"]} for item in kept["items"]]
        if "order_key" in kept:
            self.hidden("key", kept["order_key"])
            kept["payment_result"].pop("redirect_url", None)
        return json.dumps(kept)

    def keep(self, method, path, answer):
        headers = [[key.lower(), self.header(key.lower(), value)] for key, value in answer.getheaders()
                   if key.lower() in ("set-cookie", "nonce", "content-type", "location")]
        body = self.text(path, answer)
        self.said.append({"request": f"{method} {path}", "status": answer.status,
                          "headers": [[key, self.clean(value)] for key, value in headers], "body": self.clean(body)})

    def remove_order(self):
        """What the operation of the checks does in a pod; done when they look at the stock."""
        order, self.order = self.order, None
        given = f"{order['order_id']}\n{order['order_key']}\n"
        code, out, err = self.shop.run("remove-order.php", stdin=given)
        assert code == 0, err
        self.said.append({"operation": "remove-order", "input": self.clean(given).strip(), "output": out})


class Relay(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def relay(self):
        recorder = self.server
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if recorder.order and re.search(r"/wc/store/v1/products/\d+", self.path):
            recorder.remove_order()
        connection = http.client.HTTPConnection("127.0.0.1", recorder.shop.port, timeout=60)
        fields = {key: value for key, value in self.headers.items() if key.lower() not in ("connection", "content-length")}
        connection.request(self.command, self.path, body or None, fields)
        answer = connection.getresponse()
        raw = answer.read()
        answer.text = raw.decode()
        if "/wc/store/v1/checkout" in self.path and answer.status == 200:
            recorder.order = json.loads(answer.text)
        recorder.keep(self.command, self.path, answer)
        self.send_response(answer.status)
        for key, value in answer.getheaders():
            if key.lower() not in ("transfer-encoding", "content-length", "connection", "date", "server"):
                self.send_header(key, value)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    do_GET = do_POST = relay


def record(tests, what, kind="light"):
    shop = tests.one
    recorder = Recorder(shop)
    threading.Thread(target=recorder.serve_forever, daemon=True).start()
    done = subprocess.run([PROGRAM, "record"], capture_output=True, text=True, timeout=200, input=shop.password,
                          env={**os.environ, "SHOPFLOW_RECORD_KIND": kind, "SHOPFLOW_RECORD_USER": "asha",
                               "SHOPFLOW_RECORD_FROM": f"http://127.0.0.1:{recorder.server_address[1]}"})
    recorder.shutdown()
    print(what + "\n" + "\n".join(re.findall(r"(?:pass|note|fail|skipped) [a-z-]+ .*", done.stdout + done.stderr)))
    versions = {"wordpress": tests.php("echo get_bloginfo('version');") if what != "database" else "",
                "woocommerce": shop.option("woocommerce_version") if what != "database" else ""}
    text = json.dumps({**({"versions": versions} if all(versions.values()) else {}), "dialogue": recorder.said}, indent=1)
    assert not [secret for secret in tests.rig.secrets if secret in text], "a secret is in the recording"
    os.makedirs(FOLDER, exist_ok=True)
    with open(os.path.join(FOLDER, f"{what}.json"), "w") as file:
        file.write(text + "\n")
    print(f"{what}: {len(recorder.said)} answers", flush=True)


def main():
    tests = Tests()
    try:
        assert tests.real, "SHOPFLOW_WORDPRESS_TREE names no tree with WooCommerce."
        rig = tests.rig
        rig.prepare_database()
        rig.start_database()
        wait_for(rig.database_answers)
        tests.one = shop = Store(rig, "one", tests.image)
        shop.make_database()
        for step in (shop.files, shop.setup):
            code, out, err = step()
            assert code == 0, out + err
        assert shop.serve(), shop.logs()
        record(tests, "full", "full")
        record(tests, "light")
        hidden = os.path.join(shop.html, ".htaccess")
        for what, hurt, mend in (
            ("coming-soon", "update_option('woocommerce_coming_soon', 'yes');", "update_option('woocommerce_coming_soon', 'no');"),
            ("plugin", f"deactivate_plugins({PLUGIN});", f"activate_plugin({PLUGIN});"),
            ("payment", SETTINGS % "no", SETTINGS % "yes"),
            ("address", "update_option('siteurl', 'http://elsewhere.example');",
             f"update_option('siteurl', 'http://{shop.host}');"),
        ):
            load = "require_once ABSPATH . 'wp-admin/includes/plugin.php';"
            tests.php(load + hurt)
            record(tests, what)
            tests.php(load + mend)
        # As merchants want their shops; each of them sells.
        for what, wish, back in WISHES:
            tests.php(wish)
            record(tests, what, "later")
            tests.php(back)
        os.rename(hidden, hidden + ".away")
        record(tests, "permalinks")
        os.rename(hidden + ".away", hidden)
        rig.server.terminate()
        rig.server.wait()
        record(tests, "database")
    finally:
        tests.rig.close()


if __name__ == "__main__":
    main()
