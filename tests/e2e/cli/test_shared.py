#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the consoles of a cluster share, against a real control plane. While there is any, every
new store there takes it: nothing else may run beside these tests."""

import json
import pathlib
import uuid

import cli
from support import product
from test_settings import PASSWORD, SettingsTest, kubectl_apply

SHARED = pathlib.Path(__file__).resolve().parents[3] / "packaging/rbac/shared.yaml"


class Shared(SettingsTest):
    def setUp(self):
        super().setUp()
        product.kubectl("apply", "-f", str(SHARED))
        self.addCleanup(product.kubectl, "delete", "configmap/console-settings", "secret/console-mail", "-n",
                        "shopflow-system", "--ignore-not-found")

    @classmethod
    def tearDownClass(cls):
        product.kubectl("delete", "-f", str(SHARED), "--ignore-not-found", "--wait=true")

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

    def test_images_that_nobody_names(self):
        create = ("create", self.name, "--platform", "medusa", "--storage-class", self.name, "--dry-run")
        self.refused(self.json(*create), 6, "image")
        self.share(defaultPlan="medium", image_medusa_web="registry.example.com/medusa:7")
        # Asked for, the command tells where they came from.
        told = self.json(*create, "-v")
        self.assertEqual(told.code, 0, told.err)
        self.assertIn("image of web registry.example.com/medusa:7 by console-settings", told.err)
        self.assertIn("plan medium by console-settings", told.err)
        own = self.json(*create, "-v", "--image", "web=registry.example.com/own:1", "--plan", "small")
        self.assertEqual(own.code, 0, own.err)
        self.assertNotIn("by console-settings", own.err)

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
