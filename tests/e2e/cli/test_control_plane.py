#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line against a real control plane: identities, refusals, nothing half-made.

kubectl with the administrator's kubeconfig is the independent witness.
"""

import base64
import json
import pathlib
import subprocess
import uuid

import cli
from support import product

IMAGE = ["--image", "web=shopflow.example/medusa:1"]


def admin():
    return json.loads(product.kubectl("config", "view", "--raw", "--flatten", "-o", "json"))


def kubectl_apply(text):
    done = subprocess.run([product.devcluster(), "kubectl", "--kubeconfig", product.kubeconfig(), "apply", "-f", "-"],
                          input=text, capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise AssertionError(done.stderr)


def namespaces():
    return {each["metadata"]["name"]: each for each in product.items("namespaces")}


class ControlPlane(cli.CliTest):
    def setUp(self):
        super().setUp()
        self.name = "cp-" + uuid.uuid4().hex[:8]
        self.space = "store-" + self.name
        self.addCleanup(product.kubectl, "delete", "namespace", self.space, "--ignore-not-found", "--wait=false")

    def json(self, *arguments, kubeconfig=None):
        return self.ctl(*arguments, "-o", "json", "--kubeconfig", kubeconfig or product.kubeconfig())

    def variant(self, name, change):
        """The administrator's kubeconfig, changed."""
        config = admin()
        change(config["clusters"][0]["cluster"], config["users"][0]["user"])
        return self.write(name, json.dumps(config))

    def create(self, *options, kubeconfig=None, name=None):
        return self.json("create", name or self.name, "--platform", "medusa", *options, kubeconfig=kubeconfig)

    def assert_nothing_written(self):
        self.assertNotIn(self.space, namespaces())

    # Identities

    def test_refused_token(self):
        def change(_, user):
            user.clear()
            user["token"] = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJl"
        config = self.variant("token", change)
        for command in (["list"], ["list", "--watch"], ["check"], ["status", "shop"], ["delete", "shop", "--yes"],
                        ["create", self.name, "--platform", "medusa", *IMAGE]):
            with self.subTest(command):
                answer = self.json(*command, kubeconfig=config)
                self.refused(answer, 3, "unauthorized")
                self.assertLess(answer.seconds, 10)
                self.assertNotIn("eyJhbGciOiJIUzI1NiJ9.eyJ", answer.out + answer.err)

    def test_refused_certificate(self):
        key, certificate = self.folder / "key.pem", self.folder / "cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=other", "-days", "2",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)

        def change(cluster, _):
            cluster["certificate-authority-data"] = base64.b64encode(certificate.read_bytes()).decode()
        config = self.variant("ca", change)
        for command in (["list"], ["check"], ["status", "shop"]):
            with self.subTest(command):
                answer = self.json(*command, kubeconfig=config)
                self.refused(answer, 3, "unreachable")
                self.assertLess(answer.seconds, 10)
                self.assertIn("certificate", answer.reason.lower())

    def test_http_instead_of_https(self):
        def change(cluster, _):
            cluster["server"] = cluster["server"].replace("https://", "http://")
            cluster.pop("certificate-authority-data", None)
        config = self.variant("http", change)
        server = admin()["clusters"][0]["cluster"]["server"].replace("https://", "http://")
        for command in (["list"], ["check"], ["status", "shop"], ["create", self.name, "--platform", "medusa", *IMAGE]):
            with self.subTest(command):
                answer = self.json(*command, kubeconfig=config)
                self.refused(answer, 3, "unreachable")
                self.assertIn(server, answer.reason)
                self.assertIn("https://", answer.error["nextStep"])

    def powerless(self):
        account = "nobody-" + uuid.uuid4().hex[:6]
        product.kubectl("create", "serviceaccount", account, "-n", "default")
        self.addCleanup(product.kubectl, "delete", "serviceaccount", account, "-n", "default")
        token = product.kubectl("create", "token", account, "-n", "default").strip()

        def change(_, user):
            user.clear()
            user["token"] = token
        return self.variant("nobody", change)

    def test_no_rights(self):
        config = self.powerless()
        answer = self.create(*IMAGE, kubeconfig=config)
        self.refused(answer, 6, "forbidden")
        self.assertTrue(answer.error["nextStep"])
        self.assert_nothing_written()
        for command in (["list"], ["status", "shop"]):
            with self.subTest(command):
                listed = self.json(*command, kubeconfig=config)
                self.refused(listed, 1, "forbidden")
                self.assertLess(listed.seconds, 15)

    # Refusals

    def test_foreign_namespace(self):
        product.kubectl("create", "namespace", self.space)
        product.kubectl("create", "configmap", "theirs", "-n", self.space)
        before = namespaces()[self.space]["metadata"]["resourceVersion"]
        self.refused(self.create(*IMAGE), 6, "conflict")
        self.refused(self.json("delete", self.name, "--yes"), 6, "conflict")
        self.refused(self.json("status", self.name), 4, "notFound")
        after = namespaces()[self.space]
        self.assertEqual(after["metadata"]["resourceVersion"], before)
        self.assertNotIn("deletionTimestamp", after["metadata"])
        self.assertEqual(product.kubectl("get", "resourcequota,networkpolicy,secret", "-n", self.space, "-o", "name"), "")

    def test_missing_image(self):
        answer = self.create()
        self.refused(answer, 6, "image")
        self.assertIn("--image web=", answer.reason)
        self.assert_nothing_written()

    def test_small_custom_plan(self):
        answer = self.create(*IMAGE, "--cpu", "500m", "--memory", "512Mi", "--storage", "1Gi")
        self.refused(answer, 6, "invalid")
        self.assert_nothing_written()

    def test_unknown_storage_class(self):
        answer = self.create(*IMAGE, "--storage-class", "no-such-class")
        self.refused(answer, 6)
        self.assert_nothing_written()

    def test_dry_run_writes_nothing(self):
        answer = self.create(*IMAGE, "--dry-run")
        report = answer.lines[0]
        self.assertEqual(set(report) & {"checks", "moments", "objects"}, {"checks", "moments", "objects"})
        self.assertTrue(report["checks"])
        self.assertIn("Namespace", [each["kind"] for each in report["objects"]])
        self.assertTrue(all(moment["fits"] for moment in report["moments"]))
        failed = [check for check in report["checks"] if check["result"] == "fail"]
        # A control plane without a node and a StorageClass says so; then it is a refusal.
        self.assertEqual(answer.code, 6 if failed else 0, str(answer))
        self.assert_nothing_written()

    def test_read_only(self):
        self.refused(self.create(*IMAGE, "--read-only"), 6, "readOnly")
        self.assert_nothing_written()
        self.assertEqual(self.json("list", "--read-only").code, 0)
        self.assertIn(self.json("check", "--read-only").code, (0, 1))

    @cli.alone
    def test_the_index_follows(self):
        """People who may not list namespaces find stores by it; see packaging/rbac/shared.yaml."""
        shared = pathlib.Path(__file__).resolve().parents[3] / "packaging/rbac/shared.yaml"
        kubectl_apply(shared.read_text())
        self.addCleanup(product.kubectl, "delete", "-f", str(shared), "--ignore-not-found", "--wait=true")

        def listed():
            return self.space in product.get("configmap", "store-index", "shopflow-system").get("data", {})
        self.assertFalse(listed())
        run = self.waiting_create()
        product.wait_for(listed, 20, "the store in the index")
        run.stop()
        self.assertEqual(self.json("delete", self.name, "--yes", "--no-wait").code, 0)
        self.assertFalse(listed())

    # While a create waits

    def waiting_create(self):
        """A create that has written everything and waits for pods that no node runs."""
        kubectl_apply(json.dumps({"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass",
                                  "metadata": {"name": self.name}, "provisioner": "example.com/nobody"}))
        self.addCleanup(product.kubectl, "delete", "storageclass", self.name)
        run = self.start("create", self.name, "--platform", "medusa", *IMAGE, "--storage-class", self.name,
                         "-o", "json", "--kubeconfig", product.kubeconfig())
        product.wait_for(lambda: any('"secrets"' in line and '"done"' in line for line in list(run.lines)), 60,
                         "the apply to end", 0.02)
        return run

    def test_workload_deleted_meanwhile(self):
        run = self.waiting_create()
        product.kubectl("delete", "statefulset", "database", "-n", self.space)
        answer = run.wait(60)
        self.refused(answer, 1, "conflict")
        self.assertIn("The StatefulSet database was deleted by somebody.", answer.reason)
        self.assertIn("epair", answer.error["nextStep"])

    def test_namespace_deleted_meanwhile(self):
        run = self.waiting_create()
        product.kubectl("delete", "namespace", self.space, "--wait=false")
        answer = run.wait(60)
        self.refused(answer, 1, "conflict")

    def test_nothing_to_ask(self):
        """Without a pod, verify and open tell what status knows."""
        run = self.waiting_create()
        run.stop()
        product.kubectl("scale", "deployment", "web", "--replicas=0", "-n", self.space)
        product.kubectl("delete", "statefulset", "database", "-n", self.space)
        product.wait_for(lambda: (self.json("status", self.name).lines[0]["cause"] or "").startswith("The StatefulSet"),
                         60, "the cause")
        for command, words in (("verify", "checked"), ("open", "opened")):
            with self.subTest(command):
                answer = self.json(command, self.name, *(["--admin", "--print"] if command == "open" else []))
                self.assertEqual(answer.code, 1, str(answer))
                self.assertIn(f"The store cannot be {words}: the StatefulSet database is missing on the cluster.",
                              answer.reason)
                self.assertLess(answer.seconds, 15)

    # Reading

    def test_no_such_store(self):
        for command in (["status"], ["pods"], ["events"], ["logs"], ["credentials"], ["open", "--print"], ["port-forward"],
                        ["verify"], ["delete", "--yes"]):
            with self.subTest(command):
                answer = self.json(*command, self.name)
                self.refused(answer, 4, "notFound")
                self.assertLess(answer.seconds, 15)

    def note(self, name, reason, message, last, count, kind="Normal"):
        kubectl_apply(json.dumps({
            "apiVersion": "v1", "kind": "Event", "metadata": {"name": name, "namespace": self.space},
            "involvedObject": {"kind": "Pod", "name": "web-1", "namespace": self.space}, "type": kind,
            "reason": reason, "message": message, "firstTimestamp": last, "lastTimestamp": last, "count": count,
            "source": {"component": "test"}}))

    def test_events(self):
        kubectl_apply(json.dumps({"apiVersion": "v1", "kind": "Namespace", "metadata": {
            "name": self.space, "labels": {"app.kubernetes.io/part-of": "shopflow"}}}))
        empty = self.json("events", self.name)
        self.assertEqual((empty.code, empty.lines), (0, [[]]), str(empty))
        self.assertIn("nothing", self.ctl("events", self.name, "--kubeconfig", product.kubeconfig()).err)
        self.note("b", "BackOff", "Back-off restarting failed container", "2026-11-24T07:05:00Z", 4, "Warning")
        self.note("a", "Pulled", "Image\nis here \u001b[31m", "2026-11-24T07:01:00Z", 1)
        self.note("c", "BackOff", "Back-off restarting failed container", "2026-11-24T07:04:00Z", 3, "Warning")
        answer = self.json("events", self.name)
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(answer.lines[0], [
            {"time": "2026-11-24T07:01:00Z", "type": "Normal", "reason": "Pulled", "object": "Pod/web-1",
             "message": "Image\nis here \u001b[31m", "count": 1},
            {"time": "2026-11-24T07:05:00Z", "type": "Warning", "reason": "BackOff", "object": "Pod/web-1",
             "message": "Back-off restarting failed container", "count": 7}])
        table = self.ctl("events", self.name, "--kubeconfig", product.kubeconfig())
        self.assertEqual(table.code, 0, str(table))
        lines = table.out.splitlines()
        self.assertEqual(lines[0].split(), ["LAST", "SEEN", "TYPE", "REASON", "OBJECT", "MESSAGE"])
        self.assertIn("(x7)", lines[2])
        self.assertNotIn("\x1b", table.out)

    def test_list(self):
        answer = self.json("list")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIsInstance(answer.lines[0], list)
        self.assertEqual(answer.err, "")

    def test_list_watch_until_interrupted(self):
        run = self.start("list", "--watch", "--kubeconfig", product.kubeconfig())
        cli.time.sleep(2)  # the time it is left alone is the test
        self.assertIsNone(run.process.poll())
        self.assertEqual(run.stop().code, 130)

    def test_check(self):
        answer = self.json("check")
        self.assertIn(answer.code, (0, 1), str(answer))
        checks = answer.lines[0]
        self.assertEqual(answer.code == 1, any(check["result"] == "fail" for check in checks))
        for check in checks:
            self.assertLessEqual({"id", "result", "detail", "nextStep"}, set(check))
            self.assertIn(check["result"], ("pass", "warn", "fail", "unknown"))
        self.assertLessEqual({"version", "rights", "portForward", "storageClass", "ingressClass", "ingressAddress",
                              "networkPolicy", "capacity", "sharedSettings", "clock"}, {check["id"] for check in checks})
        self.assertEqual(len({check["id"] for check in checks}), len(checks))
        found = {check["id"]: check for check in checks}
        self.assertEqual(found["portForward"]["result"], "pass")
        # The plain bridge of the test cluster is no plugin that anybody could recognise.
        self.assertEqual(found["networkPolicy"]["result"], "unknown", str(answer))

    def test_check_of_somebody_with_few_rights(self):
        answer = self.json("check", kubeconfig=self.powerless())
        found = {check["id"]: check for check in answer.lines[0]}
        self.assertEqual(found["portForward"]["result"], "warn", str(answer))
        self.assertIn("get pods/portforward and create pods/portforward", found["portForward"]["detail"])
        self.assertEqual(found["networkPolicy"]["result"], "unknown", str(answer))
        for check in found.values():
            self.assertTrue(check["detail"].endswith("."), check)

    def test_check_knows_a_network_plugin(self):
        kubectl_apply(json.dumps({
            "apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "calico-node", "namespace": "default"},
            "spec": {"selector": {"matchLabels": {"app": "calico"}},
                     "template": {"metadata": {"labels": {"app": "calico"}},
                                  "spec": {"nodeSelector": {"shopflow.example/none": "true"},
                                           "containers": [{"name": "node", "image": "calico.example/node:1"}]}}}}))
        self.addCleanup(product.kubectl, "delete", "daemonset", "calico-node", "-n", "default")
        found = {check["id"]: check for check in self.json("check").lines[0]}
        self.assertEqual(found["networkPolicy"]["result"], "pass", found)
        self.assertIn("Calico", found["networkPolicy"]["detail"])

    def test_requests_are_logged_without_credentials(self):
        config = self.powerless()
        token = json.loads(config.read_text())["users"][0]["user"]["token"]
        answer = self.ctl("list", "-v", "--kubeconfig", config)
        self.assertIn("/version", answer.err)
        self.assertNotIn(token[:40], answer.out + answer.err)


if __name__ == "__main__":
    cli.main(needs_cluster=True)
