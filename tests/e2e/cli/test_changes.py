#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""diff, update, repair, render and export against a real control plane: no pod ever runs.

kubectl with the administrator's kubeconfig is the independent witness, and the hand that
changes a store behind our back.
"""

import json
import subprocess
import uuid

import cli
from support import product

IMAGES = ["--image", "web=shopflow.example/medusa:1"]
TITLE = "The \"whole\" 'road' $(x): #1 🛒 & co"

CLASSES = """
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: changes-fixed}
provisioner: shopflow.example/none
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata: {name: changes-ingress}
spec: {controller: shopflow.example/none}
"""

# As much of cert-manager as the choice of an issuer looks at.
ISSUERS = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: clusterissuers.cert-manager.io}
spec:
  group: cert-manager.io
  scope: Cluster
  names: {kind: ClusterIssuer, plural: clusterissuers, singular: clusterissuer}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
"""
ISSUER = """
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata: {name: NAME}
spec: {acme: {server: "https://SERVER/directory"}}
status: {conditions: [{type: Ready, status: "READY"}]}
"""


def kubectl_in(text, *arguments):
    return subprocess.run([product.devcluster(), "kubectl", "--kubeconfig", product.kubeconfig(), *arguments, "-f", "-"],
                          input=text, capture_output=True, text=True, timeout=60)


class Changes(cli.CliTest):
    @classmethod
    def setUpClass(cls):
        done = kubectl_in(CLASSES, "apply")
        if done.returncode != 0:
            raise AssertionError(done.stderr)

    @classmethod
    def tearDownClass(cls):
        product.kubectl("delete", "storageclass/changes-fixed", "ingressclass/changes-ingress", "--ignore-not-found")

    def setUp(self):
        super().setUp()
        self.name = "ch-" + uuid.uuid4().hex[:8]
        self.space = "store-" + self.name
        self.addCleanup(product.kubectl, "delete", "namespace", self.space, "--ignore-not-found", "--wait=false")

    def json(self, *arguments):
        return self.ctl(*arguments, "-o", "json", "--kubeconfig", product.kubeconfig())

    def make(self, *options):
        answer = self.json("create", self.name, "--platform", "medusa", *IMAGES, "--title", TITLE, "--storage-class",
                           "changes-fixed", "--no-wait", *options)
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual(self.changed(), {}, "a store just made has no change")

    def diff(self, *options):
        answer = self.json("diff", self.name, *options)
        self.assertEqual(answer.code, 0, str(answer))
        return answer.lines[0]

    def changed(self, *options):
        return {each["object"]: each for each in self.diff(*options) if each["change"] != "none"}

    def paths(self, change):
        return {field["path"]: (field["from"], field["to"]) for field in change["fields"]}

    def spec(self):
        return json.loads(product.get("namespace", self.space, "")["metadata"]["annotations"]["shopflow.io/spec"])

    def hard(self):
        return product.get("resourcequota", "store-quota", self.space)["spec"]["hard"]

    def versions(self):
        text = product.kubectl("get", "networkpolicy,resourcequota,limitrange,secret,pvc,service,configmap,deployment,"
                               "statefulset", "-n", self.space, "-o", "json")
        return {(each["kind"], each["metadata"]["name"]): each["metadata"]["uid"] for each in json.loads(text)["items"]}

    # diff

    def test_diff_of_a_change(self):
        self.make()
        before = self.versions()
        everything = self.diff()
        self.assertLessEqual({"Namespace/" + self.space, "Secret/store-admin", "Deployment/web", "StatefulSet/database",
                              "PersistentVolumeClaim/data", "ResourceQuota/store-quota"},
                             {each["object"] for each in everything})
        changes = self.changed("--plan", "medium")
        self.assertIn("ResourceQuota/store-quota", changes)
        self.assertEqual(self.paths(changes["ResourceQuota/store-quota"])["spec.hard[limits.cpu]"], ('"1500m"', '"3"'))
        self.assertIn("spec.template.spec.containers[web].resources.limits.cpu", self.paths(changes["Deployment/web"]))
        # The class of the volumes cannot make them larger, so they stay.
        self.assertNotIn("PersistentVolumeClaim/data", changes)
        self.assertEqual(self.versions(), before)
        self.assertEqual(self.spec()["plan"], "small")
        table = self.ctl("diff", self.name, "--plan", "medium", "--kubeconfig", product.kubeconfig())
        self.assertIn("Deployment/web", table.out)
        self.assertIn("stays at 2Gi", table.err)
        self.assertIn("Nothing would change", self.ctl("diff", self.name, "--kubeconfig", product.kubeconfig()).out)

    def test_diff_of_a_store_to_come(self):
        self.refused(self.json("diff", self.name), 4, "notFound")
        changes = self.changed("--platform", "medusa", *IMAGES, "--storage-class", "changes-fixed")
        self.assertEqual({each["change"] for each in changes.values()}, {"create"})
        self.assertIn("Secret/store-admin", changes)
        self.assertEqual(product.get("namespace", self.space, ""), {})

    def test_secrets_never_show(self):
        self.make()
        password = cli.secret(self.space, "store-database", "password")
        product.kubectl("patch", "secret", "store-database", "-n", self.space, "--type=json", "-p",
                        '[{"op":"remove","path":"/data/username"}]')
        product.kubectl("delete", "secret", "store-app", "-n", self.space)
        answer = self.json("diff", self.name)
        changes = {each["object"]: each for each in answer.lines[0] if each["change"] != "none"}
        self.assertEqual(changes["Secret/store-app"]["change"], "create")
        self.assertEqual(self.paths(changes["Secret/store-database"]), {"data.username": ("", "(secret)")})
        self.assertNotIn(password, answer.out + answer.err)
        repaired = self.json("repair", self.name, "--no-wait")
        self.assertEqual(repaired.code, 0, str(repaired))
        self.assertEqual(self.changed(), {})
        self.assertEqual(cli.secret(self.space, "store-database", "password"), password)
        self.assertEqual(cli.secret(self.space, "store-database", "username"), "store")

    # repair

    def test_repair_of_drift(self):
        self.make()
        before = self.versions()
        product.kubectl("scale", "deployment/web", "-n", self.space, "--replicas=2")
        product.kubectl("delete", "networkpolicy", "--all", "-n", self.space)
        product.kubectl("delete", "service/cache", "deployment/cache", "configmap/store-config", "-n", self.space)
        product.kubectl("patch", "configmap", "store-setup", "-n", self.space, "-p", '{"data":{"title":"theirs"}}')
        product.kubectl("patch", "resourcequota", "store-quota", "-n", self.space, "-p",
                        '{"spec":{"hard":{"limits.cpu":"1"}}}')
        product.kubectl("label", "namespace", self.space, "pod-security.kubernetes.io/enforce=privileged", "--overwrite")
        changes = self.changed()
        self.assertEqual(changes["Deployment/web"]["conflicts"][0]["path"], "spec.replicas")
        self.assertEqual(self.paths(changes["Deployment/web"])["spec.replicas"], ("2", "1"))
        self.assertEqual(changes["Deployment/cache"]["change"], "create")
        answer = self.ctl("repair", self.name, "--no-wait", "--kubeconfig", product.kubeconfig())
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn("Deployment/web spec.replicas was taken back from “kubectl”", answer.err)
        self.assertIn("Deployment/cache was made.", answer.err)
        self.assertEqual(self.changed(), {})
        after = self.versions()
        self.assertEqual(set(after), set(before))
        for kind in ("Secret", "PersistentVolumeClaim", "Deployment"):
            kept = {key: uid for key, uid in before.items() if key[0] == kind and key[1] != "cache"}
            self.assertEqual({key: after[key] for key in kept}, kept)
        again = self.ctl("repair", self.name, "--no-wait", "--kubeconfig", product.kubeconfig())
        self.assertIn("as they should be", again.err)

    def pod(self, component):
        return next((each for each in product.items("pods", self.space) if "deletionTimestamp" not in each["metadata"]
                     and each["metadata"]["labels"]["app.kubernetes.io/component"] == component), None)

    def test_repair_of_what_is_stuck(self):
        """A Deployment by its template, so that the next pod never needs room beside the old one."""
        self.make()
        old = {}
        for component in ("web", "database"):
            old[component] = product.wait_for(lambda: self.pod(component), 60, f"the pod of {component}")["metadata"]
            crashed = {"name": component, "image": "x", "imageID": "", "ready": False, "restartCount": 5,
                       "state": {"waiting": {"reason": "CrashLoopBackOff"}}}
            product.kubectl("patch", "pod", old[component]["name"], "-n", self.space, "--subresource=status", "--type=merge",
                            "-p", json.dumps({"status": {"containerStatuses": [crashed]}}))
        answer = self.ctl("repair", self.name, "--no-wait", "--kubeconfig", product.kubeconfig())
        self.assertEqual(answer.code, 0, str(answer))
        self.assertIn(f"The pod {old['web']['name']} (CrashLoopBackOff) is replaced.", answer.err)
        self.assertIn("The pod database-0 (CrashLoopBackOff) was started again.", answer.err)
        for component in old:
            product.wait_for(lambda: (pod := self.pod(component)) and pod["metadata"]["uid"] != old[component]["uid"], 60,
                             f"another pod of {component}")
        template = product.get("deployment", "web", self.space)["spec"]["template"]["metadata"]["annotations"]
        self.assertIn("shopflow.io/restarted-at", template)
        self.assertEqual(self.changed(), {}, "the note on the template is no change")
        again = self.ctl("repair", self.name, "--no-wait", "--kubeconfig", product.kubeconfig())
        self.assertIn("as they should be", again.err)
        self.assertNotIn("replaced", again.err)

    def test_what_others_added_stays(self):
        self.make()
        product.kubectl("annotate", "deployment/web", "-n", self.space, "theirs=1")
        product.kubectl("create", "configmap", "theirs", "-n", self.space)
        product.kubectl("label", "configmap", "theirs", "-n", self.space, "app.kubernetes.io/part-of=shopflow")
        self.assertEqual(self.changed(), {})
        self.assertEqual(self.json("repair", self.name, "--no-wait").code, 0)
        self.assertTrue(product.get("configmap", "theirs", self.space))

    # update

    def test_update_of_plan_and_title(self):
        self.make()
        secrets = {key: uid for key, uid in self.versions().items() if key[0] in ("Secret", "PersistentVolumeClaim")}
        answer = self.json("update", self.name, "--plan", "medium", "--title", "New 🛒", "--no-wait")
        self.assertEqual(answer.code, 0, str(answer))
        self.assertEqual({line.get("event", "store") for line in answer.lines}, {"step", "store"})
        self.assertEqual((self.spec()["plan"], self.spec()["title"]), ("medium", "New 🛒"))
        self.assertEqual(self.spec()["images"], {"web": "shopflow.example/medusa:1"})
        self.assertEqual(self.hard()["limits.cpu"], "3")
        self.assertEqual(product.get("configmap", "store-setup", self.space)["data"]["title"], "New 🛒")
        self.assertEqual(self.changed(), {})
        after = self.versions()
        self.assertEqual({key: after[key] for key in secrets}, secrets)
        # Back again: the volumes never grew. The quota stays until the pods are replaced,
        # and here none ever is.
        self.assertEqual(self.json("update", self.name, "--plan", "small", "--no-wait").code, 0)
        self.assertEqual(self.hard()["limits.cpu"], "3")
        self.assertEqual(set(self.changed()), {"ResourceQuota/store-quota"})
        same = self.ctl("update", self.name, "--plan", "medium", "--no-wait", "--kubeconfig", product.kubeconfig())
        self.assertEqual(same.code, 0, str(same))
        nothing = self.ctl("update", self.name, "--plan", "medium", "--no-wait", "--kubeconfig", product.kubeconfig())
        self.assertEqual(nothing.code, 0, str(nothing))
        self.assertIn("nothing to change", nothing.err)

    def test_update_of_a_custom_size(self):
        self.make()
        self.assertEqual(self.json("update", self.name, "--memory", "2Gi", "--no-wait").code, 0)
        spec = self.spec()
        self.assertEqual((spec["plan"], spec["cpu"], spec["memory"], spec["storage"]), ("custom", "1500m", "2Gi", "5Gi"))
        self.assertEqual(self.json("update", self.name, "--cpu", "2", "--no-wait").code, 0)
        self.assertEqual((self.spec()["cpu"], self.spec()["memory"]), ("2", "2Gi"))

    def test_update_of_exposure(self):
        self.make("--expose", "ingress", "--host", "shop.example.com")
        self.assertEqual(len(product.items("ingress", self.space)), 1)
        # A domain takes the place of the whole name.
        self.assertEqual(self.json("update", self.name, "--base-domain", "shops.example.com", "--no-wait").code, 0)
        rules = product.items("ingress", self.space)[0]["spec"]["rules"]
        self.assertEqual(rules[0]["host"], f"{self.name}.shops.example.com")
        changes = self.changed("--expose", "nodeport")
        self.assertIn("delete", {each["change"] for key, each in changes.items() if key.startswith("Ingress/")})
        self.assertEqual(self.json("update", self.name, "--expose", "nodeport", "--no-wait").code, 0)
        self.assertEqual(product.items("ingress", self.space), [])
        self.assertEqual(product.get("service", "store-" + self.name, self.space)["spec"]["type"], "NodePort")
        self.assertEqual(self.json("update", self.name, "--expose", "none", "--no-wait").code, 0)
        service = product.get("service", "store-" + self.name, self.space)["spec"]
        self.assertEqual(service["type"], "ClusterIP")
        self.assertNotIn("nodePort", service["ports"][0])
        self.assertEqual(self.changed(), {})

    def test_certificate_issuer(self):
        host = self.name + ".example.com"
        shop = ["--expose", "ingress", "--host", host, "--tls", "auto"]

        def certificates():
            dry = self.json("create", self.name, "--platform", "medusa", *IMAGES, "--storage-class", "changes-fixed", *shop,
                            "--dry-run")
            self.assertEqual(dry.code, 0, str(dry))
            return next(each for each in dry.lines[0]["checks"] if each["id"] == "certificates")

        self.assertIn("no cert-manager", certificates()["detail"])
        self.addCleanup(product.kubectl, "delete", "crd", "clusterissuers.cert-manager.io", "--ignore-not-found")
        self.assertEqual(kubectl_in(ISSUERS, "apply").returncode, 0)
        product.wait_for(lambda: "no certificate issuer" in certificates()["detail"], 30, "the new kind to be served")
        for name, server, ready in (("slow", "ca.example", "False"), ("trial", "acme-staging.example", "True"),
                                    ("trusted", "acme.example", "True")):
            text = ISSUER.replace("NAME", name).replace("SERVER", server).replace("READY", ready)
            done = kubectl_in(text, "apply")
            self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual((certificates()["result"], "trusted" in certificates()["detail"]), ("pass", True))
        self.make(*shop)
        ingress = product.items("ingress", self.space)[0]
        self.assertEqual(ingress["metadata"]["annotations"]["cert-manager.io/cluster-issuer"], "trusted")
        self.assertEqual(ingress["spec"]["tls"][0]["hosts"], [host])

    def test_host_of_another_store(self):
        host = self.name + ".example.com"
        self.make("--expose", "ingress", "--host", host)
        self.assertEqual(self.json("update", self.name, "--plan", "medium", "--no-wait").code, 0)
        other = "other-" + self.name
        self.addCleanup(product.kubectl, "delete", "namespace", "store-" + other, "--ignore-not-found", "--wait=false")
        answer = self.json("create", other, "--platform", "medusa", *IMAGES, "--storage-class", "changes-fixed", "--expose",
                           "ingress", "--host", host, "--no-wait")
        self.refused(answer, 6, "conflict")
        self.assertIn(self.space, answer.reason)
        self.assertEqual(product.kubectl("get", "namespace", "store-" + other, "--ignore-not-found"), "")

    def test_refusals(self):
        self.make("--plan", "medium")
        before = product.get("namespace", self.space, "")["metadata"]["resourceVersion"]
        rows = [(["--plan", "small"], "storage", "never shrinks"), (["--platform", "gopher"], "invalid", "platform"),
                (["--storage-class", "other"], "invalid", "storage class"),
                (["--admin-email", "new@example.com"], "invalid", "administrator"), (["--no-samples"], "invalid", "Sample"),
                (["--host", "http://x"], "invalid", "host"), (["--host", "a.example"], "invalid", "ingress"),
                (["--tls", "auto"], "invalid", "ingress"), (["--image", "oven=a/b:1"], "invalid", "oven"),
                (["--cpu", "100m"], "invalid", "at least"), (["--read-only"], "readOnly", "read-only")]
        for options, kind, word in rows:
            with self.subTest(options):
                answer = self.json("update", self.name, *options)
                self.refused(answer, 6, kind)
                self.assertIn(word, answer.reason + answer.err)
                self.assertTrue(answer.error["nextStep"])
        self.refused(self.json("update", self.name, "--plan", "huge"), 2, "usage")
        self.refused(self.json("update", self.name + "x", "--plan", "medium"), 4, "notFound")
        self.refused(self.json("repair", self.name + "x"), 4, "notFound")
        self.refused(self.json("repair", self.name, "--read-only"), 6, "readOnly")
        self.refused(self.json("create", self.name, "--platform", "medusa", *IMAGES), 6, "conflict")
        self.assertEqual(product.get("namespace", self.space, "")["metadata"]["resourceVersion"], before)

    def test_conflicts_are_named(self):
        self.make()
        product.kubectl("set", "image", "deployment/cache", "cache=theirs:1", "-n", self.space)
        answer = self.json("update", self.name, "--title", "Other")
        self.refused(answer, 6, "conflict")
        self.assertIn("Deployment/cache", answer.error["detail"])
        self.assertIn("image", answer.error["detail"])
        self.assertEqual(self.spec()["title"], TITLE)
        forced = self.json("update", self.name, "--title", "Other", "--force-conflicts", "--no-wait")
        self.assertEqual(forced.code, 0, str(forced))
        self.assertEqual(self.changed(), {})

    def test_pods_of_others_count(self):
        self.make("--plan", "medium")
        pod = {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "theirs", "namespace": self.space}, "spec": {
            "securityContext": {"runAsNonRoot": True, "runAsUser": 1000, "seccompProfile": {"type": "RuntimeDefault"}},
            "containers": [{"name": "c", "image": "x", "resources": {"limits": {"cpu": "1", "memory": "1Gi"}},
                            "securityContext": {"allowPrivilegeEscalation": False, "capabilities": {"drop": ["ALL"]}}}]}}
        # Only what maintenance needs is left over; more of it was given by hand.
        product.kubectl("patch", "resourcequota", "store-quota", "-n", self.space, "-p", json.dumps({"spec": {"hard": {
            "limits.cpu": "6", "limits.memory": "6Gi", "requests.cpu": "6", "requests.memory": "6Gi"}}}))
        product.wait_for(lambda: kubectl_in(json.dumps(pod), "apply").returncode == 0, 30, "the pod of others", 0.5)
        answer = self.json("update", self.name, "--cpu", "1500m", "--memory", "1536Mi")
        self.refused(answer, 6, "quota")
        self.assertEqual(self.spec()["plan"], "medium")

    def test_newer_stores_are_left_alone(self):
        self.make()
        product.kubectl("annotate", "namespace", self.space, "shopflow.io/blueprint-version=99", "--overwrite")
        for command in (["update", self.name, "--title", "x"], ["repair", self.name], ["diff", self.name]):
            self.refused(self.json(*command), 6, "conflict")

    # export and render

    def test_export(self):
        self.make()
        password = cli.secret(self.space, "store-admin", "password")
        plain = self.ctl("export", self.name, "--kubeconfig", product.kubeconfig())
        self.assertEqual(plain.code, 0, str(plain))
        self.assertNotIn("kind: Secret", plain.out)
        self.assertNotIn("managedFields", plain.out)
        self.assertIn("store-admin", plain.out)  # named as missing
        full = self.ctl("export", self.name, "--with-secrets", "--kubeconfig", product.kubeconfig(), "--read-only")
        self.assertIn("kind: Secret", full.out)
        for text in (plain.out, full.out):
            done = kubectl_in(text, "apply", "--dry-run=server", "--server-side", "--field-manager=shopflow-console")
            self.assertEqual(done.returncode, 0, done.stderr)
        data = {each["metadata"]["name"]: each.get("data", {}) for each in self.parsed(full.out) if each["kind"] == "Secret"}
        self.assertEqual(cli.base64.b64decode(data["store-admin"]["password"]).decode(), password)
        self.assertEqual(self.parsed(plain.out)[0]["metadata"]["annotations"]["shopflow.io/title"], TITLE)

    def parsed(self, text):
        done = kubectl_in(text, "create", "--dry-run=client", "-o", "json")
        self.assertEqual(done.returncode, 0, done.stderr)
        decoder, found, rest = json.JSONDecoder(), [], done.stdout.strip()
        while rest:
            value, end = decoder.raw_decode(rest)
            found += value["items"] if value["kind"] == "List" else [value]
            rest = rest[end:].strip()
        return found

    def test_render(self):
        title = "A\nB: \"c\" 'd' 🛒"
        answer = self.ctl("render", self.name, "--platform", "medusa", *IMAGES, "--title", title,
                          KUBECONFIG="/does/not/exist")
        self.assertEqual(answer.code, 0, str(answer))
        objects = self.parsed(answer.out)
        self.assertEqual(objects[0]["kind"], "Namespace")
        setup = [each for each in objects if each["metadata"]["name"] == "store-setup"][0]
        self.assertEqual(setup["data"]["title"], title)
        self.assertNotIn("Secret", {each["kind"] for each in objects})
        # Made with nothing but kubectl it is a store of ours, without a change.
        done = kubectl_in(self.ctl("render", self.name, "--platform", "medusa", *IMAGES, "--storage-class",
                                   "changes-fixed", "--with-secrets").out, "apply", "--server-side")
        self.assertEqual(done.returncode, 0, done.stderr)
        listed = [store["name"] for store in self.json("list").lines[0]]
        self.assertIn(self.name, listed)
        self.assertEqual(self.json("repair", self.name, "--no-wait").code, 0)
        self.assertEqual(self.changed(), {})
        self.refused(self.ctl("render", self.name, "--platform", "medusa", "-o", "json"), 6, "image")


if __name__ == "__main__":
    cli.main(needs_cluster=True)
