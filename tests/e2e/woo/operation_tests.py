# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign-in, mail and the other operations in its pods; what must never be logged."""

import concurrent.futures
import json
import pathlib
import re
import secrets
import statistics
import subprocess
import time
import urllib.parse

from support import product, shop

from .case import FIGURES, NAME, Sink


def median_seconds(action, times=5) -> float:
    taken = []
    for _ in range(times):
        began = time.monotonic()
        action()
        taken.append(time.monotonic() - began)
    return statistics.median(taken)


class OperationTests:
    def test_c_no_secret_is_logged(self):
        text = shop.logs_of(NAME) + self.made.stdout + self.made.stderr
        self.assertIn("step 1/", text)
        hidden = shop.secrets_of(NAME)
        self.assertGreaterEqual(len(hidden), 12)
        self.assertIn(self.mail_password, hidden)
        self.assertEqual([i for i, secret in enumerate(hidden) if secret in text], [])
        # Nor did anybody see one among the processes, from the console to the last step of the set-up.
        for command in ("shopflowctl", "docker-entrypoint.sh mariadbd", "setup-store.php"):
            self.assertIn(command, self.commands.text)
        self.assertEqual([i for i, secret in enumerate(hidden) if secret in self.commands.text], [])

    def test_p_one_click_admin(self):
        """A link that signs in once, however often it is used at the same moment."""
        with shop.running("open", NAME, "--admin", "--print") as answer:
            self.assertTrue(answer["signsIn"], answer)
            path = re.fullmatch(r"http://[^/]+(/\?sf_login=[0-9a-f]{64})", answer["url"])[1]
            with shop.forward(NAME) as door, concurrent.futures.ThreadPoolExecutor(8) as pool:
                replies = list(pool.map(lambda _: door.ask(path), range(8)))
                self.assertEqual(sorted(reply.status for reply in replies), [302] + 7 * [403])
                signed = next(reply for reply in replies if reply.status == 302)
                self.assertEqual(signed.header("Location"), door.url + "/wp-admin/")
                cookies = "; ".join(value.split(";")[0] for key, value in signed.headers if key.lower() == "set-cookie")
                page = door.ask("/wp-admin/profile.php", headers={"Cookie": cookies})
                self.assertEqual((page.status, "wpadminbar" in page.text), (200, True))
        with shop.running("open", NAME, "--admin", "--login-page", "--print") as answer:
            self.assertNotIn("sf_login", answer["url"])
        # What a person waits for, without the start of a kubectl that the console does not need.
        made = median_seconds(lambda: self.assertRegex(
            shop.run_in(NAME, "web", "php", "/opt/shopflow/mint.php").stdout, r"^[0-9a-f]{64}\n$"))
        FIGURES["linkSeconds"] = round(made - median_seconds(lambda: product.kubectl("version", "--client")), 2)
        self.assertNotIn("sf_login", product.kubectl("logs", "-n", f"store-{NAME}", "deploy/web", "-c", "web"))

    def test_q_mail_arrives(self):
        told_before = len(self.sink.mails)
        said = product.ctl("mail", NAME, "--test", "owner@example.test", check=True).stdout
        self.assertIn("took a mail to owner@example.test", said)
        mail = self.sink.mails[told_before]
        self.assertEqual(mail["login"], ("shop", self.mail_password))
        self.assertIn("shop@example.test", mail["from"])
        if shop.has_shop():
            with shop.forward(NAME) as door:
                placed = shop.order(door, "buyer@example.test")
            product.wait_for(lambda: any("buyer@example.test" in line for each in self.sink.mails for line in each["to"]),
                             30, "the buyer's mail")
            shop.php(NAME, f"$o = wc_get_order({placed['order_id']}); $o->update_status('cancelled'); $o->delete(true);")

    def test_qa_mail_is_encrypted_or_not_sent(self):
        address = shop.host_address()
        certificate = [f"{self.folder.name}/{name}" for name in ("mail.pem", "mail.key")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail", "-addext",
                        f"subjectAltName=IP:{address}", "-out", certificate[0], "-keyout", certificate[1]], check=True, capture_output=True)
        mail = ["php", "/opt/shopflow/send-test-mail.php"]
        sinks = [Sink(security, ("shop", self.mail_password), certificate, address) for security in ("starttls", "tls")]
        self.ctl("update", NAME, "--mail-security", "starttls", "--mail-port", str(sinks[0].port))
        settings = json.loads(shop.run_in(NAME, "web", "cat", "/opt/shopflow/store.json").stdout)
        put = lambda path, text: shop.run_in(NAME, "web", "sh", "-c", f"cat > {path}", stdin=text)
        put("/tmp/authority.pem", pathlib.Path(certificate[0]).read_text())
        for sink in sinks:
            with self.subTest(sink.security):
                settings["mail"] |= {"security": sink.security, "port": sink.port}
                put("/tmp/store.json", json.dumps(settings))
                here = ["env", "SF_STORE=/tmp/store.json"]
                # Its authority is nobody's that the image knows: the password is not told to it.
                refused = shop.run_in(NAME, "web", *here, *mail, check=False)
                self.assertEqual((refused.returncode, sink.mails), (1, []))
                self.assertIn("did not prove who it is", refused.stderr)
                told = shop.run_in(NAME, "web", *here, "SSL_CERT_FILE=/tmp/authority.pem", *mail, stdin="owner@example.test\n").stdout
                self.assertIn("sent to owner@example.test", told)
                self.assertEqual([(each["secure"], each["login"]) for each in sink.mails], [(True, ("shop", self.mail_password))])
        refused = product.ctl("mail", NAME, "--test", "owner@example.test")
        self.assertEqual(refused.returncode, 1, refused.stdout)
        self.assertIn("did not prove who it is", refused.stderr)
        self.assertNotIn(self.mail_password, refused.stderr)
        for sink in sinks:
            sink.close()

    def test_qb_operations_of_day_two(self):
        """By exec, secrets and dumps by standard input, and twice the same."""
        def operate(name, stdin=""):
            done = shop.run_in(NAME, "web", "php", f"/opt/shopflow/{name}.php", stdin=stdin)
            type(self).heard += done.stderr + ("" if name == "dump" else done.stdout)
            return done.stdout

        stored = shop.secret(NAME, "store-admin", "password")
        password = secrets.token_urlsafe(18) + "'\"\\"
        self.hidden.append(password)
        url, title = self.url(), shop.php(NAME, "echo get_option('blogname');")
        sign_in = lambda door, word: door.ask("/wp-login.php", "POST", urllib.parse.urlencode({"log": "admin", "pwd": word}),
                                              {"Content-Type": "application/x-www-form-urlencoded"}).status
        with shop.forward(NAME) as door:
            for word, old in ((password, stored), (stored, password)):
                for _ in range(2):
                    self.assertEqual(operate("set-password", word + "\n"), "password set\n")
                self.assertEqual((sign_in(door, word), sign_in(door, old)), (302, 200))
        self.assertRegex(operate("set-host", "http://other.example"), r"address http://other.example, [1-9]\d* values changed")
        self.assertIn(", 0 values changed", operate("set-host", "http://other.example"))
        operate("set-host")
        self.assertEqual(shop.php(NAME, "echo get_option('home'), ' ', get_option('siteurl');"), f"{url} {url}")
        dump = operate("dump")
        self.assertNotIn(stored, dump)
        for _ in range(2):
            shop.php(NAME, "global $wpdb; update_option('blogname', 'lost'); $wpdb->query(\"DELETE FROM $wpdb->posts\");")
            self.assertRegex(operate("restore", dump), r"restored \d+ tables, \d+ rows")
            self.assertEqual(shop.php(NAME, "echo get_option('blogname');"), title)
        if shop.has_shop():
            self.ctl("verify", NAME, "--full")
            self.check_mended()

    def test_z_still_no_secret_is_logged(self):
        self.listen()
        text = self.heard + json.dumps(product.items("events", f"store-{NAME}")) + json.dumps(product.items("configmaps", f"store-{NAME}"))
        for container in ("files", "setup", "web", "database"):
            self.assertIn({"web": "GET /", "database": "mariadbd"}.get(container, f"step={container} rc=0"), text)
        self.assertEqual([i for i, secret in enumerate(shop.secrets_of(NAME) + self.hidden) if secret in text], [])
