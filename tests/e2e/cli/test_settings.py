#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What consoles share, a store's mail server, and what an update changes inside the shop:
against a real control plane, where no pod ever runs."""

import json
import pathlib
import subprocess
import uuid

import cli
from support import product

SHARED = pathlib.Path(__file__).resolve().parents[3] / "packaging/rbac/shared.yaml"
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


class Shared(SettingsTest):
    """The settings of all consoles; only this class has any in the cluster."""

    def setUp(self):
        super().setUp()
        product.kubectl("apply", "-f", str(SHARED))
        self.addCleanup(product.kubectl, "delete", "-f", str(SHARED), "--ignore-not-found", "--wait=true")

    def share(self, **data):
        kubectl_apply({"apiVersion": "v1", "kind": "ConfigMap",
                       "metadata": {"name": "console-settings", "namespace": "shopflow-system"},
                       "data": {key.replace("_", "."): value for key, value in data.items()}},
                      {"apiVersion": "v1", "kind": "Secret",
                       "metadata": {"name": "console-mail", "namespace": "shopflow-system"},
                       "stringData": {"password": PASSWORD}})

    def told_by_check(self, kubeconfig=None):
        return {each["id"]: each for each in self.json("check", kubeconfig=kubeconfig).lines[0]}["sharedSettings"]

    def somebody(self, *roles):
        """A kubeconfig of an account with the cluster role of operators, or less."""
        account = "shared-" + uuid.uuid4().hex[:6]
        product.kubectl("create", "serviceaccount", account, "-n", "default")
        self.addCleanup(product.kubectl, "delete", "serviceaccount", account, "-n", "default")
        for role in roles:
            product.kubectl("create", "clusterrolebinding", account + role, "--clusterrole=" + role,
                            "--serviceaccount=default:" + account)
            self.addCleanup(product.kubectl, "delete", "clusterrolebinding", account + role)
        token = product.kubectl("create", "token", account, "-n", "default").strip()
        config = json.loads(product.kubectl("config", "view", "--raw", "--flatten", "-o", "json"))
        config["users"][0]["user"] = {"token": token}
        return self.write(account, json.dumps(config))

    def test_new_stores_take_them(self):
        self.assertEqual(self.told_by_check()["detail"], "The consoles of this cluster share no settings.")
        self.share(baseDomain="shops.example.com", defaultPlan="medium", mail_host="smtp.example.com", mail_user="shops",
                   mail_from="shop@example.com", ingressClass=self.name)
        told = self.told_by_check()
        self.assertEqual(told["result"], "pass")
        for word in ("shops.example.com", "medium", "smtp.example.com:587", self.name):
            self.assertIn(word, told["detail"])
        dry = self.json("create", self.name, "--platform", "woocommerce", "--storage-class", self.name, "--dry-run")
        self.assertIn("sharedSettings", [each["id"] for each in dry.lines[0]["checks"]])
        made = self.make()
        self.assertEqual((self.spec()["baseDomain"], self.spec()["plan"]), ("shops.example.com", "medium"))
        self.assertEqual(self.spec()["mail"], {"host": "smtp.example.com", "port": 587, "security": "starttls",
                                               "user": "shops", "from": "shop@example.com"})
        self.assertEqual(self.told()["url"], f"http://{self.name}.shops.example.com")
        self.assertEqual(self.mail_password(), PASSWORD)
        ingress = product.get("ingress", "web", self.space) or product.items("ingress", self.space)[0]
        self.assertEqual(ingress["spec"]["ingressClassName"], self.name)
        self.assertNotIn(PASSWORD, made.out + made.err)
        # The same create goes on; later changes of what is shared leave the store alone.
        before = self.spec()
        self.make()
        self.share(baseDomain="other.example.com")
        self.assertEqual(self.update("--plan", "large").code, 0)
        self.assertEqual(self.json("repair", self.name, "--no-wait").code, 0)
        self.assertEqual(self.spec(), {**before, "plan": "large"})

    def test_options_come_first(self):
        self.share(baseDomain="shops.example.com", defaultPlan="medium", mail_host="smtp.example.com")
        self.make("--host", "shop.example.org", "--plan", "small", "--no-mail")
        self.assertEqual((self.spec()["host"], self.spec()["plan"]), ("shop.example.org", "small"))
        self.assertFalse({"baseDomain", "mail"} & set(self.spec()))

    def test_a_store_from_before(self):
        self.make()
        before = self.spec()
        self.share(baseDomain="shops.example.com", defaultPlan="medium", mail_host="smtp.example.com")
        self.make()
        self.assertEqual(self.spec(), before)
        self.refused(self.create("--plan", "large"), 6, "conflict")

    def test_nobody_is_stopped(self):
        product.kubectl("apply", "-f", str(SHARED.parent / "operator.yaml"))
        self.share(baseDomain="http://shops", defaultPlan="medium", mail_host="smtp.example.com", mail_user="shops")
        told = self.told_by_check()
        self.assertEqual(told["result"], "warn")
        self.assertIn("baseDomain", told["nextStep"])
        self.make()
        self.assertEqual(self.spec()["plan"], "medium")
        self.assertNotIn("baseDomain", self.spec())
        # Who may read the settings and not the password.
        few = self.told_by_check(self.somebody())
        self.assertEqual(few["result"], "warn", few)
        product.kubectl("delete", "-f", str(SHARED), "--wait=true")
        self.assertEqual(self.told_by_check(self.somebody())["result"], "unknown")


if __name__ == "__main__":
    cli.main(needs_cluster=True)
