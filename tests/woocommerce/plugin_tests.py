# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the plugin comes from, and how mail leaves."""

import hashlib
import http.server
import os
import shutil
import subprocess
import sys
import threading

from rig import HERE, free_port
from sink import Sink


class PluginTests:
    def test_plugin(self):
        shop = self.store("plugin")
        archive = os.path.join(self.rig.folder, "shop.zip")
        subprocess.run([sys.executable, "-m", "zipfile", "-c", archive, "stand-in/"], cwd=HERE, check=True)
        folder = self.rig.make("zip")
        shutil.copytree(os.path.join(HERE, "stand-in"), f"{folder}/woocommerce")
        shutil.make_archive(archive.removesuffix(".zip"), "zip", folder)
        os.chmod(archive, 0o644)
        digest = hashlib.sha256(open(archive, "rb").read()).hexdigest()
        handler = type(
            "Handler",
            (http.server.SimpleHTTPRequestHandler,),
            {
                "log_message": lambda *a: None,
                "__init__": lambda self, *a: http.server.SimpleHTTPRequestHandler.__init__(
                    self, *a, directory=folder
                ),
            },
        )
        shutil.copy(archive, folder)
        if self.real:
            shutil.make_archive(f"{folder}/real", "zip", f"{self.image}/wp-content/plugins", "woocommerce")
            os.chmod(f"{folder}/real.zip", 0o644)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        empty = self.rig.make("empty")
        main = f"{shop.html}/wp-content/plugins/woocommerce/woocommerce.php"
        shop.run("setup-core.php")

        def fetch(plugin, **env):
            shutil.rmtree(os.path.dirname(main), ignore_errors=True)
            shop.save(settings={"plugin": plugin})
            return shop.run("setup-plugin.php", SF_IMAGE_ROOT=empty, **env)

        code, out, err = fetch(f"http://127.0.0.1:{server.server_port}/shop.zip")
        self.equal(
            "plugin: comes from an address, its checksum is shown",
            (0, True, True),
            (code, f"sha256 {digest}" in out, os.path.exists(main)),
        )
        if self.real:
            # As a pod would, whose image does not hold it: fetched, switched on, and set up.
            digest_of_real = hashlib.sha256(open(f"{folder}/real.zip", "rb").read()).hexdigest()
            for what, plugin in (("an address", f"http://127.0.0.1:{server.server_port}/real.zip"), ("a file", f"{folder}/real.zip")):
                shutil.rmtree(os.path.dirname(main), ignore_errors=True)
                shop.make_database()
                shop.save(settings={"currency": "EUR", "country": "DE", "plugin": plugin})
                code, out, err = shop.setup(SF_IMAGE_ROOT=empty)
                self.equal(
                    f"plugin: the real shop comes from {what} and is set up",
                    (0, True, self.expected),
                    (code, f"sha256 {digest_of_real}" in out, shop.facts(self.FACTS)),
                    out + err,
                )
        code, out, err = fetch(archive)
        self.equal(
            "plugin: comes from a file", (0, True, True), (code, f"sha256 {digest}" in out, os.path.exists(main))
        )
        code, out, err = fetch(f"http://127.0.0.1:{free_port()}/shop.zip")
        self.check(
            "plugin: an address that does not answer is named, with a way out",
            code == 1
            and "could not be fetched from http://127.0.0.1" in err
            and 'set "plugin"' in err
            and not os.path.exists(main),
            err,
        )
        code, out, err = fetch(f"http://127.0.0.1:{server.server_port}/nothing.zip")
        self.check("plugin: an address without it", code == 1 and "Not Found" in err, err)
        code, out, err = fetch(os.path.join(self.rig.scripts, "setup.sh"))
        self.check("plugin: a file that is no archive", code == 1 and "zip archive" in err, err)
        code, out, err = fetch("/nowhere.zip")
        self.check("plugin: a file that is not there", code == 1 and "does not exist in the image" in err, err)
        for path in (f"{shop.html}/wp-content/.sf-plugin", f"{shop.html}/wp-content/plugins/woocommerce"):
            os.makedirs(f"{path}/half", exist_ok=True)
            subprocess.run(["chmod", "-R", "777", path], check=True)
        code, out, err = fetch(archive)
        self.check(
            "plugin: what a kill left is cleared",
            code == 0 and os.path.exists(main) and not os.path.exists(f"{shop.html}/wp-content/.sf-plugin"),
            err,
        )
        shutil.rmtree(os.path.dirname(main))
        code, out, err = shop.run("setup-plugin.php")
        self.check(
            "plugin: comes from the image when the volume lost it",
            code == (11 if self.real else 0) and os.path.exists(main) and "sha256" not in out,
            err,
        )
        server.shutdown()

    # --- mail ---

    def test_mail(self):
        shop = self.store("mail")
        shop.setup()
        code, out, err = shop.run("send-test-mail.php")
        self.check("mail: without a server it says so", code == 1 and err.startswith("Order mails are not sent"), err)
        certificate = [os.path.join(self.rig.folder, name) for name in ("sink.pem", "sink.key")]
        subprocess.run(
            [
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost",
                "-keyout",
                certificate[1],
                "-out",
                certificate[0],
            ],
            check=True,
            capture_output=True,
        )
        password = open(f"{shop.secrets}/mail/password").read().strip()
        for security in ("none", "starttls", "tls"):
            sink = Sink(security, ("shop", password), certificate)
            shop.save(
                mail={
                    "host": "localhost",
                    "port": sink.port,
                    "security": security,
                    "user": "shop",
                    "from": "shop@example.test",
                }
            )
            code, out, err = shop.run("send-test-mail.php", SSL_CERT_FILE=certificate[0])
            mail = sink.mails[0] if sink.mails else {}
            self.equal(
                f"mail: {security}",
                (
                    0,
                    "sent to owner@example.test through localhost",
                    security != "none",
                    "MAIL FROM:<shop@example.test>",
                    ["RCPT TO:<owner@example.test>"],
                ),
                (code, out.strip() or err, mail.get("secure"), mail.get("from"), mail.get("to")),
            )
            if security != "none":
                code, out, err = shop.run("send-test-mail.php", stdin="else@example.test\n")
                self.check(
                    f"mail: {security}: a certificate of nobody is refused, and that is said",
                    code == 1 and len(sink.mails) == 1 and "did not prove who it is" in err,
                    out + err,
                )
            sink.close()
        sink = Sink("none", ("shop", "another"))
        shop.save(
            mail={
                "host": "localhost",
                "port": sink.port,
                "security": "none",
                "user": "shop",
                "from": "shop@example.test",
            }
        )
        code, out, err = shop.run("send-test-mail.php")
        self.check(
            "mail: a wrong password is told without it",
            code == 1 and "did not take the mail" in err and "authenticate" in err.lower(),
            err,
        )
        sink.close()
        sink = Sink()
        shop.save(mail={"host": "localhost", "port": sink.port, "security": "none", "user": "", "from": ""})
        self.php(
            "$sf_mail = true; wp_mail('check@shopflow.invalid', 'x', 'y'); wp_mail('buyer@example.test', 'x', 'y');",
            shop,
        )
        self.equal(
            "mail: the check's own address gets none",
            [["RCPT TO:<buyer@example.test>"]],
            [mail["to"] for mail in sink.mails],
        )
        sink.close()
        shop.save(mail={"host": "localhost", "port": free_port(), "security": "none", "user": "", "from": ""})
        code, out, err = shop.run("send-test-mail.php")
        self.check(
            "mail: a server that is not there",
            code == 1 and "did not take the mail" in err and "Check host" in err,
            err,
        )
