# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store from nothing, its server, and signing in."""

import concurrent.futures
import os
import json
import re
import time
import urllib.parse

from rig import wait_for
from store import Store

TITLE = 'Asha\'s "Shop" $(touch /tmp/x) `id` 100% 🎉 नमस्ते'


class FirstTests:
    def test_first_start(self):
        rig = self.rig
        rig.prepare_database()
        self.one = one = Store(rig, "one", self.image, title=TITLE)
        rig.start_database()
        wait_for(rig.database_answers)
        one.make_database()
        rig.server.terminate()
        rig.server.wait()
        code, out, err = one.files()
        self.equal(
            "files: are copied",
            (0, ["step 1/2 core", "step 2/2 must-use"]),
            (code, re.findall("^step ./.*", out, re.M)),
        )
        self.check(
            "files: leave a line for the cluster",
            re.fullmatch(r"step=files rc=0 ms=\d+ reason=", one.last_words()),
            one.last_words(),
        )
        self.equal("files: nothing is left beside", ["html"], os.listdir(one.volume))
        code, out, err = one.files()
        self.check(
            "files: again in no time",
            code == 0 and "copied" not in out and int(re.search(r"rc=0 ms=(\d+)", out)[1]) < 1500,
            out,
        )
        # The setup begins before its database, as in a pod.
        with concurrent.futures.ThreadPoolExecutor() as pool:
            running = pool.submit(one.setup)
            wait_for(lambda: False, 0.5)
            rig.start_database()
            code, out, err = running.result()
        self.equal("setup: waits for the database and succeeds", 0, code)
        self.equal(
            "setup: says every step",
            [f"step {i}/5 {n}" for i, n in enumerate(["database", "core", "plugin", "activate", "store"], 1)],
            re.findall("^step ./.*", out, re.M),
        )
        self.check(
            "setup: says that every step is done", len(re.findall(r"^done ./5 \w+ ms=\d+$", out, re.M)) == 5, out
        )
        self.check(
            "setup: leaves a line for the cluster",
            re.fullmatch(r"step=setup rc=0 ms=\d+ reason=", one.last_words()),
            one.last_words(),
        )
        print("     " + " ".join(f"{n}={m}ms" for n, m in re.findall(r"^done ./5 (\w+) ms=(\d+)", out, re.M)))
        self.expected = one.facts(self.FACTS)
        self.check(
            "setup: makes everything once",
            re.fullmatch(
                "users=1 products=2 skus=2 pictures=2 shown=2 posts=3 pages=[67] zones=1 methods=2"
                " price=1 cod=1 hpos=yes locks=0 marks=2",
                self.expected,
            ),
            self.expected,
        )
        self.equal(
            "setup: the title arrives",
            TITLE,
            self.php("echo wp_specialchars_decode(get_option('blogname'), ENT_QUOTES);"),
        )
        self.equal(
            "setup: currency and country of the settings",
            "EUR DE no",
            " ".join(one.option(f"woocommerce_{name}") for name in ("currency", "default_country", "coming_soon")),
        )
        self.equal(
            "setup: nothing to be asked for, nobody is watched, pretty addresses, some stock",
            ("no", "no", True, True, "/%postname%/", "50 50"),
            (
                one.option("woocommerce_allow_tracking"),
                one.option("woocommerce_store_pages_only"),
                '"skipped";b:1' in one.option("woocommerce_onboarding_profile"),
                '"setup"' in one.option("woocommerce_task_list_hidden_lists"),
                one.option("permalink_structure"),
                self.php("foreach (['SF-TSHIRT', 'SF-JEANS'] as $s) $n[] = (int) wc_get_product(wc_get_product_id_by_sku($s))->get_stock_quantity(); echo implode(' ', $n);"),
            ),
        )
        self.equal("setup: nobody was mailed", "", err if "sendmail" in err else "")
        begun = time.monotonic()
        code, out, err = one.setup()
        took = time.monotonic() - begun
        self.check(
            f"setup: a second run skips four steps ({took:.2f} s)",
            code == 0 and out.count("skipped") == 4 and took < 2,
            out,
        )
        one.setup(SF_VERSION="2")
        self.equal("setup: another version converges without a duplicate", self.expected, one.facts(self.FACTS))
        bare = self.store("bare", samples=False)
        bare.setup()
        self.check(
            "setup: without samples there are none",
            " products=0 " in bare.facts(self.FACTS) and " posts=1 " in bare.facts(self.FACTS),
            bare.facts(self.FACTS),
        )
        bad = self.store("bad", settings={"currency": "XYZ", "country": "DE", "plugin": ""})
        code, out, err = bad.setup()
        self.check(
            "setup: an unknown currency is named, and that a retry is useless",
            code == 1
            and re.search(r"step=store rc=1 ms=\d+ retry=no reason=", out)
            and 'The currency "XYZ" is unknown' in bad.last_words(),
            out,
        )

    # --- the server ---

    def test_web(self):
        one = self.one
        self.check("web: starts", one.serve(), one.logs())
        store, local = "http://" + one.host, f"http://127.0.0.1:{one.port}"
        self.equal(
            "web: pretty addresses",
            (200, "post"),
            (
                one.get("/wp-json/wp/v2/types/post?_fields=slug").status,
                one.get("/wp-json/wp/v2/types/post?_fields=slug").text[9:13],
            ),
        )

        def links(**how):
            text = one.get("/wp-json/wp/v2/posts?slug=welcome-to-our-shop&_fields=link", **how).text.replace("\\", "")
            return (store in text, "http://127.0.0.1" in text or "http://localhost" in text)

        self.equal("web: by its host it has its own links", (True, False), links())
        self.equal("web: by a port-forward all links stay there", (False, True), links(host=f"127.0.0.1:{one.port}"))
        self.equal("web: also as localhost", (False, True), links(host="localhost:18080"))
        self.equal(
            "web: the admin, too",
            f"{local}/wp-login.php",
            (one.get("/wp-admin/", host=f"127.0.0.1:{one.port}").getheader("Location") or "").split("?")[0],
        )
        fake = {"X-Forwarded-For": "127.0.0.1"}
        self.equal(
            "web: a pod that fakes both gets the store's links",
            (True, False),
            links(host="localhost", source="127.0.0.2", headers=fake),
        )
        self.equal(
            "web: a proxied request as well",
            (True, False),
            links(host="localhost", headers={"X-Forwarded-Host": "localhost"}),
        )
        self.equal("web: a host that only begins so", (True, False), links(host="127.0.0.1.example.test"))
        self.check(
            "web: behind a proxy that ends TLS",
            one.get("/wp-login.php", headers={"X-Forwarded-Proto": "https"}).status == 200,
        )
        self.page("own", "echo wp_remote_retrieve_response_code(wp_safe_remote_get(site_url('wp-login.php')));")
        self.equal("web: it reaches itself", "200 200", f"{one.get('/own.php').text} {one.get('/own.php', host=f'127.0.0.1:{one.port}').text}")
        self.page(
            "write",
            "$at = wp_upload_dir()['url']; $id = wp_insert_attachment(['guid' => \"$at/x.png\", 'post_mime_type' => 'image/png']);"
            "$post = wp_insert_post(wp_slash(['post_title' => 'x', 'post_content' => '<img src=\"' . $at . '/x.png\">' . json_encode(home_url('/a')) . 'http://127.0.0.1:1/']));"
            "update_option('sf_written', ['a' => home_url('/o')]); global $wpdb;"
            "echo $at, ' ', get_post_field('guid', $id, 'raw'), ' ', $wpdb->get_var(\"SELECT post_content FROM $wpdb->posts WHERE ID = $post\"), ' ', get_option('sf_written')['a'];"
            "wp_delete_post($post, true); wp_delete_post($id, true); delete_option('sf_written');",
        )
        seen, guid, _, content, option = one.get("/write.php", host=f"127.0.0.1:{one.port}").text.replace("<img ", "<img| ").split(" ")
        place = seen.removeprefix(local)
        escaped = store.replace("/", "\\/")
        self.equal(
            "web: what is written through a port-forward names the store",
            (f"{store}{place}/x.png", f'src="{store}{place}/x.png">' f"\"{escaped}\\/a\"http://127.0.0.1:1/", f"{store}/o"),
            (guid, content, option),
        )
        for name in ("own", "write"):
            os.unlink(f"{one.html}/{name}.php")  # other tests look at every file
        one.save(url=store.replace("http:", "https:"))
        plain = {"X-Forwarded-Proto": "http"}

        def led_to(path, headers):
            answer = one.get(path, source="127.0.0.2", headers=headers)
            return answer.status, answer.getheader("Location")

        def follow(path, headers, hops=3):
            """As a program does that keeps no cookies."""
            while hops and (answer := one.get(path, source="127.0.0.2", headers=headers)).status == 301:
                path, hops = answer.getheader("Location").removeprefix(f"https://{one.host}"), hops - 1
            return path, answer.status, answer.text

        self.equal(
            "web: an encrypted store leads plain visitors there, and nobody else",
            ((301, f"https://{one.host}/shop/?a=1&sf_tls=1"), 200, 200, 200),
            (
                led_to("/shop/?a=1", plain),
                one.get("/wp-login.php", headers=plain).status,
                one.get("/wp-login.php", source="127.0.0.2").status,
                one.get("/wp-login.php", source="127.0.0.2", headers={"X-Forwarded-Proto": "https"}).status,
            ),
        )
        # A balancer ended TLS and did not tell: the browser came back to where it was.
        led = one.get("/shop/?a=1", source="127.0.0.2", headers=plain)
        cookie = led.getheader("Set-Cookie") or ""
        again = {**plain, "Cookie": cookie.split(";")[0]}
        self.page("secure", "echo (int) is_ssl();")
        self.page("asked", "echo (int) is_ssl(), ' ', $_SERVER['REQUEST_URI'], ' ', $_SERVER['QUERY_STRING'], ' ', json_encode($_GET);")
        self.equal(
            "web: nobody is led in a circle",
            ("no-store", True, 200, "1", "0", 301),
            (
                led.getheader("Cache-Control"),
                cookie.startswith("__Host-") and "; Secure" in cookie and "; Path=/" in cookie,
                one.get("/", source="127.0.0.2", headers=again).status,
                one.get("/secure.php", source="127.0.0.2", headers=again).text,
                one.get("/secure.php", source="127.0.0.2").text,
                one.get("/", source="127.0.0.2", headers={**plain, "Cookie": "shopflow-tls=1"}).status,
            ),
        )
        encrypted = {"X-Forwarded-Proto": "https"}
        clean = f"https://{one.host}/shop/?a=1"
        self.equal(
            "web: nor are programs without cookies, which never see the mark",
            [
                ("/asked.php?b=2&sf_tls=1", 200, '1 /asked.php?b=2 b=2 {"b":"2"}'),
                ("/asked.php?sf_tls=1", 200, "1 /asked.php  []"),
                ("/wp-login.php?sf_tls=1", 200),
            ],
            [follow("/asked.php?b=2", plain), follow("/asked.php", plain), follow("/wp-login.php", plain)[:2]],
        )
        self.equal(
            "web: the address is clean again where TLS is proved",
            [(301, clean), (301, clean), ("/asked.php?b=2", 200, '1 /asked.php?b=2 b=2 {"b":"2"}')],
            [
                led_to("/shop/?a=1&sf_tls=1", encrypted),
                led_to("/shop/?a=1&sf_tls=1", again),
                follow("/asked.php?b=2&sf_tls=1", encrypted),
            ],
        )
        self.equal("web: what is sent is never led away", 200, one.get("/asked.php", source="127.0.0.2", method="POST", headers=plain).status)
        one.save(url=store)
        self.equal(
            "web: in a store without TLS the mark means nothing",
            "0 /asked.php?b=2 b=2",
            one.get("/asked.php?b=2&sf_tls=1", source="127.0.0.2", headers=plain).text.rsplit(" ", 1)[0],
        )
        for name in ("secure", "asked"):
            os.unlink(f"{one.html}/{name}.php")
        asked = "/?rest_route=/shopflow/v1/shop"
        self.equal(
            "web: its settings are told to the loopback alone",
            (True, 404),
            (json.loads(one.get(asked).text)["pretty"], one.get(asked, source="127.0.0.2").status),
        )
        one.get("/")
        self.check(
            "web: its scheduled tasks reach it",
            wait_for(lambda: re.search(r'"POST /wp-cron.php HTTP/1.1" 200', one.logs()), 20),
            one.logs()[-800:],
        )

    def page(self, name, code):
        self.rig.write(f"{self.one.html}/{name}.php", f"<?php require __DIR__ . '/wp-load.php'; {code}", 0o644)

    def test_login(self):
        one = self.one
        begun = time.monotonic()
        code, token, err = one.run("mint.php")
        took = time.monotonic() - begun
        token = token.strip()
        self.check(
            f"login: a link ({took:.2f} s)",
            code == 0 and re.fullmatch("[0-9a-f]{64}", token) and took < 2,
            token + err,
        )
        self.equal(
            "login: its hash is stored, not the link",
            "1 0",
            one.sql(
                f"SELECT CONCAT(SUM(option_name LIKE 'shopflow\\_login\\_%'), ' ', SUM(CONCAT(option_name, option_value) LIKE '%{token}%')) FROM wp_options"
            ),
        )
        self.equal(
            "login: looking ahead does not use it",
            403,
            one.get(f"/?sf_login={token}", headers={"Sec-Purpose": "prefetch"}).status,
        )
        self.equal("login: nor does another method", 403, one.get(f"/?sf_login={token}", method="POST").status)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: one.get(f"/?sf_login={token}"), range(8)))
        self.equal(
            "login: eight at once sign in exactly once",
            [302] + [403] * 7,
            sorted(answer.status for answer in answers),
        )
        used = [answer for answer in answers if answer.status == 302]
        cookies = (
            "; ".join(value.split(";")[0] for name, value in used[0].getheaders() if name.lower() == "set-cookie")
            if used
            else ""
        )
        self.equal(
            "login: leads to the admin", f"http://{one.host}/wp-admin/", used[0].getheader("Location") if used else ""
        )
        self.check(
            "login: is signed in there", "Dashboard" in one.get("/wp-admin/", headers={"Cookie": cookies}).text
        )
        self.check(
            "login: is not kept by anybody",
            "no-cache" in (used[0].getheader("Cache-Control") or "") if used else False,
        )
        self.equal(
            "login: nor is a made-up one, or another shape",
            [403, 403, 403, 403],
            [
                one.get(path).status
                for path in (
                    f"/?sf_login={'0' * 64}",
                    f"/?sf_login={token.upper()}",
                    f"/?sf_login[]={token}",
                    "/?sf_login=",
                )
            ],
        )
        token = one.run("mint.php")[1].strip()
        one.sql(
            "UPDATE wp_options SET option_value = CONCAT(SUBSTRING_INDEX(option_value, '|', 1), '|', UNIX_TIMESTAMP() - 1) WHERE option_name LIKE 'shopflow\\_login\\_%'"
        )
        self.equal("login: too late", 403, one.get(f"/?sf_login={token}").status)
        self.equal("login: no link is in a log", (0, 0), (one.logs().count("sf_login"), one.logs().count(token)))
        token = one.run("mint.php")[1].strip()
        answer = one.get(f"/?sf_login={token}", host=f"127.0.0.1:{one.port}")
        self.equal(
            "login: by a port-forward it stays there",
            f"http://127.0.0.1:{one.port}/wp-admin/",
            answer.getheader("Location"),
        )

        new = self.rig.secret("New-login") + "\\ ' \" $x %41"
        one.run("set-password.php", stdin=new)

        def sign_in(password):
            form = urllib.parse.urlencode(
                {"log": "asha", "pwd": password, "redirect_to": f"http://{one.host}/wp-admin/"}
            )
            return one.get(
                "/wp-login.php",
                method="POST",
                data=form,
                headers={"Content-Type": "application/x-www-form-urlencoded"},
            ).status

        self.equal(
            "login: a new password of odd letters signs in, the old one does not",
            (302, 200),
            (sign_in(new), sign_in(one.password)),
        )
        self.equal("login: its session is over", 302, one.get("/wp-admin/", headers={"Cookie": cookies}).status)
