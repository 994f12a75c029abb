# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways into the shop, and what it calls itself there."""

import re

from support import product, shop

from .case import FIGURES, NAME, has_ingress

FORGED = ("GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: localhost\r\n"
          "Connection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Forwarded-For: 127.0.0.1\r\n"
          "Connection: close\r\n\r\n")


class AddressTests:
    def test_d_ingress_by_http(self):
        door = self.door()
        page = door.ask("/")
        self.assertEqual(page.status, 200)
        self.assertIn("A &#038; B", page.text.replace("&amp;", "&#038;"))
        self.assertEqual({url for url in page.urls() if "localhost" in url or "127.0.0.1" in url}, set())
        self.assertIn(door.url, page.urls())
        admin = door.ask("/wp-admin/")
        self.assertEqual(admin.status, 302)
        self.assertTrue(admin.header("Location").startswith(door.url + "/wp-login.php"), admin.header("Location"))
        self.assertEqual(door.ask("/wp-json/wp/v2/types/post?_fields=slug").json(), {"slug": "post"})

    def test_f_port_forward_does_not_lead_away(self):
        for local_name in ("127.0.0.1", "localhost"):
            with self.subTest(local_name), shop.forward(NAME, local_name) as door:
                page = door.ask("/")
                self.assertEqual(page.status, 200)
                self.assertIn(door.url, page.urls())
                self.assertEqual({url for url in page.urls() if "woo.example" in url or "sslip.io" in url}, set())
                self.assertEqual(door.ask("/wp-login.php").status, 200)
                self.assertTrue(door.ask("/wp-admin/").header("Location").startswith(door.url))
                self.assertEqual(door.ask("/wp-json/wp/v2/types/post?_fields=slug").status, 200)
                assets = re.findall(rf"{re.escape(door.url)}(/wp-(?:content|includes)/[^\"'?\s)]+\.(?:css|js|svg|jpg|png))",
                                    page.text)
                self.assertGreater(len(assets), 0)
                for asset in sorted(set(assets))[:40]:
                    self.assertEqual(door.ask(asset).status, 200, asset)

    def test_g_forged_names_get_the_stores_own_url(self):
        address = product.pod_ready(f"store-{NAME}", "web")["status"]["podIP"]
        for request in FORGED:
            answer = shop.run_in(NAME, "database", "bash", "-c",
                                 f"exec 3<>/dev/tcp/{address}/80; cat >&3; timeout 30 cat <&3", stdin=request).stdout
            self.assertIn(" 200 ", answer.splitlines()[0])
            urls = set(re.findall(r"https?://[A-Za-z0-9.:-]+", answer))
            self.assertEqual({url for url in urls if "localhost" in url or "127.0.0.1" in url}, set())

    def test_h_scheduled_tasks_reach_the_store_itself(self):
        served = re.compile(r'(127\.0\.0\.1|::1) .*"POST /wp-cron\.php HTTP/1\.1" 200')
        shop.php(NAME, "wp_schedule_single_event(time() - 60, 'shopflow_test_event'); delete_transient('doing_cron');")
        with shop.forward(NAME) as door:
            door.ask("/wp-login.php")  # any visit does, the pod's readiness probe as well
        product.wait_for(lambda: served.search(product.kubectl("logs", "-n", f"store-{NAME}", "deploy/web", "-c", "web")),
                         150, "WordPress to run its scheduled tasks by itself", every=1)
        product.wait_for(lambda: shop.php(NAME, "echo wp_next_scheduled('shopflow_test_event') ? 'waiting' : 'gone';")
                         == "gone", 90, "the scheduled task to be done", every=1)

    def test_t_another_host_by_https(self):
        old = self.door().url
        shop.php(NAME, f"wp_insert_post(['post_title' => 'x', 'post_name' => 'moved', 'post_status' => 'publish', "
                       f"'post_content' => '<a href=\"{old}/cart/\">x</a>']);")
        done = self.ctl("update", NAME, "--host", "tls.example", "--tls", "auto")
        FIGURES["convergeSeconds"] = round(done.seconds, 1)
        door = shop.ingress_door(NAME, tls=True)
        page = door.ask("/")
        self.assertEqual(page.status, 200)
        self.assertEqual({url for url in page.urls() if url in (old, "http://tls.example")}, set())
        self.assertIn("https://tls.example", page.urls())
        self.assertIn("https://tls.example/cart/", door.ask("/moved/").text)
        # Who comes in plain is led there; a port-forward stays what it is.
        plain = shop.ingress_door(NAME).ask("/cart/?a=1")
        self.assertEqual((plain.status, plain.header("Location")), (301, "https://tls.example/cart/?a=1&sf_tls=1"))
        clean = door.ask("/cart/?a=1&sf_tls=1")
        self.assertEqual((clean.status, clean.header("Location")), (301, "https://tls.example/cart/?a=1"))
        with shop.forward(NAME) as forwarded:
            self.assertEqual(forwarded.ask("/").status, 200)
        # A balancer ends TLS before the ingress, which says plain of everybody: no circle.
        led = shop.ingress_door(NAME).ask("/wp-login.php", headers={"X-Forwarded-Proto": "https"})
        self.assertEqual(led.status, 301)
        cookie = {"Cookie": led.header("Set-Cookie").split(";")[0]}
        self.assertEqual({path: shop.ingress_door(NAME).ask(path, headers=cookie).status for path in ("/", "/wp-login.php")},
                         {"/": 200, "/wp-login.php": 200})
        # Nor for programs, which keep no cookies.
        self.assertEqual(led.header("Location"), "https://tls.example/wp-login.php?sf_tls=1")
        self.assertEqual(shop.ingress_door(NAME).ask("/wp-login.php?sf_tls=1").status, 200)
        self.assertTrue(shop.ingress_door(NAME).ask("/wp-admin/", headers=cookie).header("Location")
                        .startswith("https://tls.example/wp-login.php"))
        # The measured trap: without the scheme of the visitor this one redirects for ever.
        self.assertEqual(door.ask("/wp-login.php").status, 200)
        self.assertTrue(door.ask("/wp-admin/").header("Location").startswith("https://tls.example/wp-login.php"))

    def test_u_a_port_of_the_node(self):
        if has_ingress():
            self.ctl("update", NAME, "--expose", "nodeport", "--host", "", "--tls", "off")
        url = self.url()
        door = shop.node_door(url)
        page = door.ask("/")
        self.assertEqual(page.status, 200)
        self.assertIn(url, page.urls())
        self.assertEqual({each for each in page.urls() if "tls.example" in each or "127.0.0.1" in each}, set())
        self.assertEqual(door.ask("/wp-login.php").status, 200)
        self.assertTrue(door.ask("/wp-admin/").header("Location").startswith(url + "/wp-login.php"))
