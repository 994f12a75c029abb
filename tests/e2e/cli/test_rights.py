#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People with rights in one namespace only: they see their store, and less of it where
rights are missing. The store is made of bare objects, so no node is needed."""

import json
import pathlib
import subprocess
import uuid

import cli
from support import product

OPERATOR_ROLE = pathlib.Path(__file__).resolve().parents[3] / "packaging/rbac/operator.yaml"
TENANT_ROLE = pathlib.Path(__file__).resolve().parents[3] / "packaging/rbac/tenant.yaml"
OURS = {"app.kubernetes.io/part-of": "shopflow", "shopflow.io/platform": "medusa"}
READ = ["get", "list", "watch"]


def apply(objects):
    text = objects if isinstance(objects, str) else json.dumps({"apiVersion": "v1", "kind": "List", "items": objects})
    done = subprocess.run([product.devcluster(), "kubectl", "--kubeconfig", product.kubeconfig(), "apply", "-f", "-"],
                          input=text, capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise AssertionError(done.stderr)


def store_objects(name):
    space = "store-" + name
    spec = {"version": 1, "name": name, "title": "Corner shop", "platform": "medusa", "plan": "small"}

    def made(version, kind, named, component=None, **rest):
        labels = {**OURS, **({"app.kubernetes.io/component": component} if component else {})}
        return {"apiVersion": version, "kind": kind, **rest,
                "metadata": {"name": named, "namespace": space, "labels": labels}}
    pod = {"metadata": {"labels": {"app": name}}, "spec": {"containers": [{"name": "web", "image": "x/y:1"}]}}
    return [
        {"apiVersion": "v1", "kind": "Namespace",
         "metadata": {"name": space, "labels": OURS, "annotations": {"shopflow.io/spec": json.dumps(spec)}}},
        made("v1", "Service", space, "web", spec={"type": "NodePort", "selector": {"app": name}, "ports": [{"port": 9000}]}),
        made("v1", "ConfigMap", "shopflow-state", "state", data={"verified": "true", "verifiedAt": "2026-01-01T00:00:00Z"}),
        made("v1", "Secret", "store-admin", stringData={"username": "u", "email": "u@example.com", "password": "hidden-word"}),
        made("v1", "ResourceQuota", "store-quota", spec={"hard": {"limits.cpu": "2", "limits.memory": "2Gi",
                                                                  "requests.storage": "5Gi"}}),
        made("apps/v1", "Deployment", "web", "web",
             spec={"replicas": 0, "selector": {"matchLabels": {"app": name}}, "template": pod}),
    ]


class Rights(cli.CliTest):
    @classmethod
    def setUpClass(cls):
        cls.name = "rights-" + uuid.uuid4().hex[:6]
        cls.space = "store-" + cls.name
        cls.other = "other-" + uuid.uuid4().hex[:6]
        cls.addClassCleanup(product.kubectl, "delete", "namespace", cls.space, "store-" + cls.other,
                            "--ignore-not-found", "--wait=false")
        apply(store_objects(cls.name) + store_objects(cls.other))

    def account(self, *rules, namespace=None, role_file=False):
        """The kubeconfig of somebody with these rules in the store's namespace."""
        who = "user-" + uuid.uuid4().hex[:6]
        account = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": who, "namespace": self.space}}
        user = f"system:serviceaccount:{self.space}:{who}"
        subject = [{"kind": "ServiceAccount", "name": who, "namespace": self.space}]
        apply([account])
        if role_file:
            apply(TENANT_ROLE.read_text().replace("STORE", self.name).replace("USER", user))
        if rules:
            role = {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "Role",
                    "metadata": {"name": who, "namespace": self.space},
                    "rules": [{"apiGroups": [group], "resources": names, "verbs": verbs} for group, names, verbs in rules]}
            binding = {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding",
                       "metadata": {"name": who, "namespace": self.space}, "subjects": subject,
                       "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": who}}
            apply([role, binding])
        token = product.kubectl("create", "token", who, "-n", self.space).strip()
        config = json.loads(product.kubectl("config", "view", "--raw", "--flatten", "-o", "json"))
        config["users"][0]["user"] = {"token": token}
        for context in config["contexts"]:
            context["context"]["namespace"] = namespace or self.space
        return self.write(who, json.dumps(config))

    def tenant(self, **where):
        # Bound to one user of the role's file at a time.
        return self.account(role_file=True, **where)

    def json(self, config, *arguments):
        return self.ctl(*arguments, "-o", "json", "--kubeconfig", config, "--request-timeout", "20s")

    def test_the_tenant_role_reads_a_named_store(self):
        config = self.tenant(namespace="default")
        answer = self.json(config, "status", self.name)
        self.assertEqual(answer.code, 0, str(answer))
        store = answer.lines[0]
        self.assertEqual((store["title"], store["platform"], store["plan"]), ("Corner shop", "medusa", "small"))
        self.assertEqual(store["quota"]["cpu"]["hard"], "2")
        self.assertTrue(store["verifiedAt"])
        self.assertNotEqual(store["phase"], "Unknown")
        self.assertEqual(self.json(config, "pods", self.name).lines, [[]])
        login = self.json(config, "credentials", self.name, "--reveal")
        self.assertEqual(login.lines[0]["password"], "hidden-word", str(login))
        # There are no pods; what is refused is nothing but that.
        for command, code in ((["logs"], 4), (["verify"], 1), (["open", "--print"], None)):
            with self.subTest(command):
                said = self.json(config, *command, self.name)
                self.assertNotEqual(said.error.get("kind"), "forbidden", str(said))
                self.assertTrue(code is None or said.code == code, str(said))
        self.refused(self.json(config, "status", self.other), 1, "forbidden")

    def test_a_list_shows_the_known_part(self):
        answer = self.json(self.tenant(), "list")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual([each["name"] for each in answer.lines[0]], [self.name])
        self.assertIn("Partial view", answer.err)

    @cli.alone
    def test_the_index_names_more(self):
        config = self.tenant(namespace="default")
        self.refused(self.json(config, "list"), 1, "forbidden")
        self.addCleanup(product.kubectl, "delete", "configmap", "store-index", "-n", "shopflow-system", "--ignore-not-found")
        who = "system:serviceaccounts:" + self.space
        index = {"name": "store-index", "namespace": "shopflow-system"}
        self.addCleanup(product.kubectl, "delete", "role,rolebinding", "store-index", "-n", "shopflow-system",
                        "--ignore-not-found")
        apply([{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shopflow-system"}},
               {"apiVersion": "v1", "kind": "ConfigMap", "metadata": index,
                "data": {self.space: "", "store-" + self.other: "", "store-gone": ""}},
               {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "Role", "metadata": index,
                "rules": [{"apiGroups": [""], "resources": ["configmaps"], "resourceNames": ["store-index"], "verbs": ["get"]}]},
               {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding", "metadata": index,
                "subjects": [{"kind": "Group", "name": who, "apiGroup": "rbac.authorization.k8s.io"}],
                "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "store-index"}}])
        answer = self.json(config, "list")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual([each["name"] for each in answer.lines[0]], [self.name])
        self.assertIn("Partial view", answer.err)

    def test_missing_rights_are_unknown(self):
        everything = [("", ["pods", "services", "configmaps", "persistentvolumeclaims", "resourcequotas"], READ),
                      ("apps", ["deployments", "statefulsets"], READ), ("networking.k8s.io", ["ingresses"], READ)]
        rows = [
            # The namespace object alone cannot be read: title and plan are unknown.
            ("no namespace", everything, lambda store: store["platform"] == "medusa" and store["phase"] != "Unknown"),
            ("no quota", [("", ["pods", "services", "configmaps"], READ), everything[1]],
             lambda store: store["quota"] is None and store["phase"] != "Unknown"),
            ("workloads only", [everything[1]], lambda store: store["phase"] == "Unknown" and "pods" in store["cause"]),
        ]
        for name, rules, right in rows:
            with self.subTest(name):
                config = self.account(*rules)
                answer = self.json(config, "status", self.name)
                self.assertEqual(answer.code, 0, str(answer))
                self.assertTrue(right(answer.lines[0]), str(answer))
                self.assertEqual(self.ctl("status", self.name, "--kubeconfig", config).code, 0)

    def test_each_command_names_the_missing_right(self):
        """Everything may be read but what the command needs most."""
        workloads = [("apps", ["deployments", "statefulsets", "replicasets"], READ), ("networking.k8s.io", ["ingresses"], READ),
                     ("", ["services", "configmaps", "persistentvolumeclaims", "resourcequotas", "limitranges"], READ),
                     ("", ["namespaces"], ["get"])]
        reader = [*workloads, ("", ["pods"], READ)]
        plain = self.account(*reader)
        apply([{"apiVersion": "v1", "kind": "Pod",
                "metadata": {"name": "web-1", "namespace": self.space,
                             "labels": {**OURS, "app.kubernetes.io/component": "web"}},
                "spec": {"containers": [{"name": "web", "image": "x/y:1",
                                         "resources": {"limits": {"cpu": "100m", "memory": "64Mi"}}}]}}])
        running = {"status": {"phase": "Running", "containerStatuses": [
            {"name": "web", "image": "x/y:1", "imageID": "x", "ready": True, "restartCount": 0, "started": True,
             "state": {"running": {"startedAt": "2026-01-01T00:00:00Z"}}}]}}
        product.kubectl("patch", "pod", "web-1", "-n", self.space, "--subresource=status", "-p", json.dumps(running))
        self.addCleanup(product.kubectl, "delete", "pod", "web-1", "-n", self.space, "--force", "--grace-period=0")
        half = self.account(*reader, ("", ["pods/portforward"], ["get"]))
        rows = [
            (plain, ["logs"], [], 1, "get pods/log in the namespace " + self.space),
            (plain, ["events"], [], 1, "list events in the namespace " + self.space),
            (plain, ["credentials"], [], 1, "get secrets in the namespace " + self.space),
            (plain, ["export"], [], 1, "list networkpolicies in the namespace " + self.space),
            (plain, ["port-forward"], [], 1, "get and create pods/portforward"),
            (half, ["port-forward"], [], 1, "get and create pods/portforward"),
            (plain, ["delete"], ["--yes"], 6, "delete namespaces"),
            (plain, ["update"], ["--plan", "medium"], 6, "You may not"),
            (plain, ["repair"], [], 6, "You may not"),
            (plain, ["diff"], ["--plan", "medium"], 6, "You may not"),
            (self.account(*workloads), ["pods"], [], 1, "list pods in the namespace " + self.space),
        ]
        for config, command, options, code, words in rows:
            with self.subTest([*command, *options]):
                answer = self.json(config, *command, self.name, *options)
                self.refused(answer, code, "forbidden")
                self.assertIn(words, answer.reason + " " + answer.err)
                self.assertTrue(answer.error["nextStep"])
                self.assertLess(answer.seconds, 20)
        self.assertEqual(product.get("namespace", self.space, "")["status"]["phase"], "Active")

    def test_the_operators_role_is_enough(self):
        """packaging/rbac/operator.yaml against what is really sent."""
        apply(OPERATOR_ROLE.read_text())
        config = self.account()
        user = config.name
        binding = "operator-" + user
        self.addCleanup(product.kubectl, "delete", "clusterrolebinding", binding, "--ignore-not-found")
        product.kubectl("create", "clusterrolebinding", binding, "--clusterrole=shopflow-operator",
                        f"--serviceaccount={self.space}:{user}")
        name = "op-" + uuid.uuid4().hex[:6]
        self.addCleanup(product.kubectl, "delete", "namespace", "store-" + name, "--ignore-not-found", "--wait=false")
        apply([{"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "metadata": {"name": name},
                "provisioner": "example.com/nobody"}])
        self.addCleanup(product.kubectl, "delete", "storageclass", name, "--ignore-not-found")
        password = self.write("password", "hidden-word\n")
        images = [part for component in ("web", "database", "tools") for part in ("--image", component + "=x.example/y:1")]
        create = ["create", name, "--platform", "woocommerce", *images, "--storage-class", name, "--no-wait",
                  "--expose", "nodeport", "--mail-host", "smtp.example.com", "--mail-user", "shop", "--mail-password-file", password]
        for command, code in ((create, 0), (create, 0), (["status", name], 0), (["pods", name], 0), (["events", name], 0),
                              (["credentials", name], 0), (["diff", name, "--plan", "medium"], 0),
                              (["update", name, "--plan", "medium", "--no-wait"], 0), (["repair", name, "--no-wait"], 0),
                              (["export", name, "--with-secrets"], 0), (["list"], 0), (["check"], None),
                              (["delete", name, "--yes"], 0)):
            with self.subTest(command[:2]):
                answer = self.json(config, *command)
                if code is not None:
                    self.assertEqual(answer.code, code, str(answer))
                if command == ["check"]:
                    found = {check["id"]: check for check in answer.lines[0]}
                    self.assertEqual({each: found[each]["result"] for each in ("rights", "portForward", "exec")},
                                     {"rights": "pass", "portForward": "pass", "exec": "pass"}, str(answer))
                    self.assertNotIn("cannot be read", found["networkPolicy"]["detail"])

    def test_nobody_is_told_in_a_sentence(self):
        config = self.account()
        answer = self.json(config, "status", self.name)
        self.refused(answer, 1, "forbidden")
        self.assertIn("You may not read anything of the store", answer.reason)
        self.assertIn("shopflow-tenant", answer.reason)
        self.assertLess(answer.seconds, 10)
        listed = self.json(config, "list")
        self.refused(listed, 1, "forbidden")
        self.assertIn("You may not list the stores", listed.reason)

    def test_a_store_that_is_not_there(self):
        config = self.account(("", ["pods"], READ))
        self.refused(self.json(config, "status", "nowhere-" + uuid.uuid4().hex[:6]), 1, "forbidden")

    def test_a_watch_ends_with_its_reader(self):
        for command in (["list", "--watch"], ["list", "--watch", "-o", "json"]):
            with self.subTest(command):
                line = ["bash", "-c", 'set -o pipefail; "$@" | head -1', "bash", cli.program(), *command, "--kubeconfig",
                        product.kubeconfig()]
                done = subprocess.run(line, capture_output=True, text=True, timeout=15, env=cli.environment(self.home))
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(len(done.stdout.splitlines()), 1)

    def test_a_watch_keeps_its_columns(self):
        late = "late-" + uuid.uuid4().hex[:6]
        self.addCleanup(product.kubectl, "delete", "namespace", "store-" + late, "--ignore-not-found", "--wait=false")
        run = self.start("list", "--watch", "--kubeconfig", product.kubeconfig())
        run.first_line()
        apply(store_objects(late))
        row = product.wait_for(lambda: next((each for each in list(run.lines) if each.startswith(late)), ""), 20, "its row")
        header = run.lines[0]
        self.assertEqual(row.find("MedusaJS"), header.find("PLATFORM"), run.lines)
        product.kubectl("delete", "namespace", "store-" + late, "--wait=true")
        # Other tests' stores come and go in the same cluster.
        gone = product.wait_for(lambda: next((each for each in list(run.lines)
                                              if each.startswith(late) and " gone" in each), ""), 20, "its end")
        self.assertEqual(gone.find("gone"), header.find("STATUS"), run.lines)
        self.assertEqual(run.stop().code, 130)


if __name__ == "__main__":
    cli.main(needs_cluster=True)
