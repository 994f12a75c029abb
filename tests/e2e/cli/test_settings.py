#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A store's mail server, and what an update changes inside the shop: against a real control
plane, where no pod ever runs."""

import json
import subprocess
import uuid

import cli
from support import product

PASSWORD = "hidden-mail-word"


def kubectl_apply(*objects):
    done = subprocess.run([product.devcluster(), "kubectl", "--kubeconfig", product.kubeconfig(), "apply", "-f", "-"],
                          input=json.dumps({"apiVersion": "v1", "kind": "List", "items": list(objects)}),
                          capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise AssertionError(done.stderr)


class SettingsTest(cli.CliTest):
    def setUp(self):
        super().setUp()
        self.name = "se-" + uuid.uuid4().hex[:8]
        self.space = "store-" + self.name
        self.addCleanup(product.kubectl, "delete", "namespace", self.space, "--ignore-not-found", "--wait=false")
        self.addCleanup(product.kubectl, "delete", "storageclass", self.name, "--ignore-not-found")
        self.addCleanup(product.kubectl, "delete", "ingressclass", self.name, "--ignore-not-found")
        kubectl_apply({"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": self.name},
                       "provisioner": "shopflow.example/none"},
                      {"apiVersion": "networking.k8s.io/v1", "kind": "IngressClass", "metadata": {"name": self.name},
                       "spec": {"controller": "shopflow.example/none"}})

    def json(self, *arguments, kubeconfig=None):
        return self.ctl(*arguments, "-o", "json", "--kubeconfig", kubeconfig or product.kubeconfig())

    def password_file(self):
        return self.write("password", PASSWORD + "\n")

    def create(self, *options, kubeconfig=None):
        return self.json("create", self.name, "--platform", "woocommerce", "--storage-class", self.name, "--no-wait",
                         *options, kubeconfig=kubeconfig)

    def make(self, *options):
        answer = self.create(*options)
        self.assertEqual(answer.code, 0, str(answer))
        return answer

    def update(self, *options):
        return self.json("update", self.name, "--no-wait", *options)

    def spec(self):
        return json.loads(product.get("namespace", self.space, "")["metadata"]["annotations"]["shopflow.io/spec"])

    def told(self):
        """What the scripts of the shop are told."""
        return json.loads(product.get("configmap", "store-setup", self.space)["data"]["store.json"])

    def mail_password(self):
        return cli.secret(self.space, "store-mail", "password")


class Mail(SettingsTest):
    WHOLE = ["--mail-host", "smtp.example.com", "--mail-user", "shop", "--mail-from", "shop@example.com",
             "--mail-security", "tls"]

    def make_whole(self):
        self.make(*self.WHOLE, "--mail-password-file", self.password_file())
        self.assertEqual(self.mail_password(), PASSWORD)

    def test_what_is_not_named_stays(self):
        self.make_whole()
        mail = {"host": "smtp.example.com", "port": 465, "security": "tls", "user": "shop", "from": "shop@example.com"}
        self.assertEqual(self.spec()["mail"], mail)
        for options, change in ((["--mail-host", "mail.example.org"], {"host": "mail.example.org"}),
                                (["--mail-security", "starttls"], {"security": "starttls", "port": 587}),
                                (["--mail-port", "2525"], {"port": 2525}),
                                (["--mail-security", "none"], {"security": "none"}),
                                (["--mail-from", "orders@example.org"], {"from": "orders@example.org"})):
            with self.subTest(options):
                answer = self.update(*options)
                self.assertEqual(answer.code, 0, str(answer))
                mail.update(change)
                self.assertEqual(self.spec()["mail"], mail)
                self.assertEqual(self.told()["mail"], mail)
                self.assertEqual(self.mail_password(), PASSWORD)
        shown = self.json("mail", self.name)
        self.assertEqual((shown.code, shown.lines), (0, [mail]), str(shown))
        self.assertIn("mail.example.org", self.ctl("mail", self.name, "--kubeconfig", product.kubeconfig()).out)

    def test_switched_off(self):
        self.make_whole()
        answer = self.update("--no-mail")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertNotIn("mail", self.spec())
        self.assertIsNone(self.told()["mail"])
        self.assertEqual(self.mail_password(), "")
        self.assertEqual(self.json("mail", self.name).lines, [{"host": None}])
        # The forgotten password is not there for another server.
        self.refused(self.update("--mail-host", "mail.example.org", "--mail-user", "shop"), 2, "usage")
        again = self.update("--mail-host", "mail.example.org", "--mail-user", "shop", "--mail-password-file",
                            self.password_file())
        self.assertEqual(again.code, 0, str(again))
        self.assertEqual(self.mail_password(), PASSWORD)
        self.assertNotIn(PASSWORD, answer.out + answer.err + again.out + again.err)

    def test_a_user_needs_a_password(self):
        config = self.write("config", cli.kubeconfig())
        for options, word in ((["--mail-host", "smtp.example.com", "--mail-user", "shop"], "has no password"),
                              (["--mail-host", "smtp.example.com", "--mail-password-file", self.password_file()], "no user"),
                              (["--mail-port", "25"], "--mail-host"), (["--no-mail", "--mail-host", "a.b"], "contradict")):
            with self.subTest(options):
                answer = self.create(*options, kubeconfig=config)
                self.refused(answer, 2, "usage")
                self.assertIn(word, answer.reason)
        self.make("--mail-host", "smtp.example.com")
        before = self.spec()
        for options in (["--mail-user", "shop"], ["--mail-user", "shop", "--mail-host", "mail.example.org"]):
            answer = self.update(*options)
            self.refused(answer, 2, "usage")
            self.assertIn("--mail-password-file", answer.reason)
        self.assertEqual(self.spec(), before)
        self.assertEqual(self.update("--plan", "medium").code, 0)
        self.assertEqual(self.update("--mail-user", "shop", "--mail-password-file", self.password_file()).code, 0)
        self.assertEqual(self.update("--mail-user", "other").code, 0)

    def test_test_mail(self):
        self.refused(self.json("mail", self.name, "--test", "nobody"), 2, "usage")
        self.refused(self.json("mail", self.name, "--test", "a@example.com"), 4, "notFound")
        self.make()
        answer = self.json("mail", self.name, "--test", "a@example.com")
        self.refused(answer, 6, "invalid")
        self.assertIn("--mail-host", answer.reason)
        self.assertEqual(self.update("--mail-host", "smtp.example.com").code, 0)
        answer = self.json("mail", self.name, "--test", "a@example.com")
        self.refused(answer, 1, "setup")
        self.assertIn("No pod of “web” is ready", answer.reason)
        self.refused(self.json("mail", self.name, "--test", "a@example.com", "--read-only"), 6, "readOnly")


class Shop(SettingsTest):
    def test_settings_that_only_the_shop_can_change(self):
        self.make("--title", "One & only")
        before = self.spec()
        changes = {each["object"]: each for each in
                   self.json("diff", self.name, "--set", "currency=EUR", "--title", "Two").lines[0]}
        self.assertEqual(changes["Shop/currency"]["fields"], [{"path": "currency", "from": "USD", "to": "EUR"}])
        self.assertEqual(changes["Shop/title"]["fields"], [{"path": "title", "from": "One & only", "to": "Two"}])
        self.assertNotIn("Shop/country", changes)
        # Nothing is recorded that did not happen.
        for options in (["--set", "currency=EUR"], ["--set", "country=DE"], ["--title", "Two"], ["--set", "currency=USD"]):
            with self.subTest(options):
                answer = self.update(*options)
                self.refused(answer, 6, "setup")
                self.assertIn("No pod of “web” is ready", answer.reason)
                self.assertIn("same update", answer.error["nextStep"])
        self.refused(self.update("--set", "plugin=11.0.1"), 6, "invalid")
        self.assertEqual(self.spec(), before)
        self.assertEqual(self.update("--plan", "medium").code, 0)

    def test_a_title_that_is_only_a_label(self):
        image = ["--image", "web=shopflow.example/medusa:1"]
        made = self.json("create", self.name, "--platform", "medusa", "--storage-class", self.name, "--no-wait", *image)
        self.assertEqual(made.code, 0, str(made))
        self.assertEqual(self.update("--title", "Another").code, 0)
        self.assertEqual(self.json("status", self.name).lines[0]["title"], "Another")
        self.refused(self.json("mail", self.name, "--test", "a@example.com"), 6, "invalid")


if __name__ == "__main__":
    cli.main(needs_cluster=True)
