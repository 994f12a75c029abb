# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A control plane for measurements, and thousands of pods in it that no node runs."""

import base64
import concurrent.futures
import datetime
import http.client
import json
import pathlib
import re
import ssl
import subprocess
import threading
import time
import urllib.parse

WORKERS = 8


class Cluster:
    """The control plane of one folder."""

    def __init__(self, devcluster: str, directory: pathlib.Path):
        self.devcluster, self.directory = devcluster, directory
        self.kubeconfig = directory / "kubeconfig"
        self._local = threading.local()

    def up(self):
        subprocess.run([self.devcluster, "up", "--control-plane-only", "--dir", str(self.directory)], check=True,
                       stdout=subprocess.DEVNULL)
        # Written by devcluster itself, always in the same shape.
        fields = dict(re.findall(r"(?m)^\s+([a-z-]+): (\S+)$", self.kubeconfig.read_text()))
        server = urllib.parse.urlsplit(fields["server"])
        self.host, self.port = server.hostname, server.port
        authority = base64.b64decode(fields["certificate-authority-data"]).decode()
        self._tls = ssl.create_default_context(cadata=authority)
        self._tls.load_cert_chain(self.directory / "pki/admin.crt", self.directory / "pki/admin.key")

    def down(self):
        subprocess.run([self.devcluster, "down", "--dir", str(self.directory)], check=False, stdout=subprocess.DEVNULL)

    def bytes_sent(self) -> int:
        """By the API server to this machine; nothing else comes over this interface."""
        route = json.loads(subprocess.run(["ip", "-j", "route", "get", self.host], check=True, capture_output=True).stdout)
        device = pathlib.Path("/sys/class/net") / route[0]["dev"]
        return int((device / "statistics/rx_bytes").read_text())

    def ask(self, method: str, path: str, body=None):
        """(status, object) of the answer, over a connection that each thread keeps."""
        connection = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = http.client.HTTPSConnection(self.host, self.port, context=self._tls, timeout=60)
        text = None if body is None else json.dumps(body, separators=(",", ":"))
        connection.request(method, path, text, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        content = answer.read()
        return answer.status, json.loads(content) if content else {}

    def make(self, path: str, body):
        """Creates `body`; waits while its namespace is not ready for it."""
        end = time.monotonic() + 60
        while True:
            status, answer = self.ask("POST", path, body)
            if status == 201 or status == 409:
                return answer
            if time.monotonic() > end or status not in (403, 404, 429, 500):
                raise RuntimeError(f"{path}: {status} {answer.get('message')}")
            time.sleep(0.2)


def stamp(seconds_ago: float) -> str:
    time_of = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(seconds=seconds_ago)
    return time_of.strftime("%Y-%m-%dT%H:%M:%SZ")


class PodMaker:
    """Namespaces that are not the console's, and pods in them by turns."""

    def __init__(self, cluster: Cluster, namespaces: int):
        self.cluster = cluster
        self.names = [f"team-{number:03}" for number in range(namespaces)]

    def make_namespaces(self):
        def make(name):
            self.cluster.make("/api/v1/namespaces", {"metadata": {"name": name, "labels": {"team": name}}})
        self._all(make, self.names)

    def make_stores(self, count: int):
        """A few stores of one pod each."""
        for number in range(count):
            self.make_store(f"store-own{number}", [number])

    def make_store(self, name: str, numbers):
        """A namespace that the console takes for its own; answers its pods."""
        labels = {"app.kubernetes.io/part-of": "shopflow", "shopflow.io/platform": "medusa"}
        self.cluster.make("/api/v1/namespaces", {"metadata": {"name": name, "labels": labels}})
        pods = []
        for number in numbers:
            pod = self._pod(number)
            pod["metadata"]["labels"] = {**labels, "app.kubernetes.io/component": "web"}
            pods.append(self._make(f"/api/v1/namespaces/{name}/pods", number, pod))
        return pods

    def alter(self, namespace: str, pod, turn: int):
        """Its containers are other ones now; nothing happens when it has gone."""
        pod["status"] = self._status(turn, pod)
        pod["metadata"].pop("resourceVersion", None)
        self.cluster.ask("PUT", f"/api/v1/namespaces/{namespace}/pods/{pod['metadata']['name']}/status", pod)

    def make_pods(self, count: int):
        self._all(self._make_pod, range(count))

    @staticmethod
    def _all(work, items):
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            for _ in pool.map(work, items):
                pass

    def _make_pod(self, number: int):
        namespace = self.names[number % len(self.names)]
        self._make(f"/api/v1/namespaces/{namespace}/pods", number, self._pod(number))

    def _make(self, path: str, number: int, pod):
        pod = self.cluster.make(path, pod)
        if "status" not in pod or pod.get("kind") == "Status":
            return pod  # it was there
        pod["status"] = self._status(number, pod)
        status, answer = self.cluster.ask("PUT", f"{path}/{pod['metadata']['name']}/status", pod)
        if status != 200:
            raise RuntimeError(f"{path}: {status} {answer.get('message')}")
        return pod

    @staticmethod
    def _container(name: str, number: int, initial=False):
        probe = {"httpGet": {"path": "/health/ready", "port": "http", "httpHeaders": [{"name": "Host", "value": "localhost"}]},
                 "initialDelaySeconds": 10, "periodSeconds": 10, "timeoutSeconds": 3}
        probes = {} if initial else {"livenessProbe": probe, "readinessProbe": probe}
        return {**probes, "name": name, "image": f"registry.example.com/team/{name}:2.{number % 40}.1", "imagePullPolicy": "IfNotPresent",
                "args": ["--listen=:8080", "--log-format=json", f"--shard={number}"],
                "ports": [{"name": "http", "containerPort": 8080}, {"name": "metrics", "containerPort": 9090}],
                "env": [{"name": f"SETTING_{index}", "value": f"value-{index}-of-{number}"} for index in range(4)]
                + [{"name": "POD_NAME", "valueFrom": {"fieldRef": {"fieldPath": "metadata.name"}}},
                   {"name": "PASSWORD", "valueFrom": {"secretKeyRef": {"name": "database", "key": "password"}}}],
                "resources": {"requests": {"cpu": "50m", "memory": "64Mi"}, "limits": {"cpu": "500m", "memory": "256Mi"}},
                "volumeMounts": [{"name": "configuration", "mountPath": "/etc/app"}, {"name": "cache", "mountPath": "/var/cache"}]}

    def _pod(self, number: int):
        name = f"app-{number % 7}-6c9f{number:05}-x{number % 97:02}"
        return {"apiVersion": "v1", "kind": "Pod",
                "metadata": {"name": name, "labels": {"app": f"app-{number % 7}", "pod-template-hash": f"6c9f{number:05}"},
                             "annotations": {"prometheus.io/scrape": "true", "prometheus.io/port": "9090",
                                             "checksum/config": f"{number:064}"}},
                # No scheduler takes it, so that nothing changes by itself.
                "spec": {"schedulerName": "nobody", "automountServiceAccountToken": False,
                         "initContainers": [self._container("prepare", number, initial=True)],
                         "containers": [self._container("app", number)],
                         "volumes": [{"name": "configuration", "configMap": {"name": "app"}}, {"name": "cache", "emptyDir": {}}]}}

    @staticmethod
    def _status(number: int, pod):
        started, restarts = stamp(7 * 86400 + number), number % 11 if number % 5 == 0 else 0

        def told(container, state, ready):
            last = {"terminated": {"exitCode": 1, "reason": "Error", "startedAt": started, "finishedAt": stamp(3600 + number),
                                   "containerID": f"containerd://{number:063}2"}} if restarts else {}
            return {"name": container["name"], "image": container["image"], "imageID": f"registry.example.com/team@sha256:{number:064}",
                    "containerID": f"containerd://{number:063}1", "ready": ready, "started": ready, "restartCount": restarts,
                    "state": state, "lastState": last}
        waiting = number % 50 == 0
        state = {"waiting": {"reason": "CrashLoopBackOff", "message": "back-off 5m0s restarting failed container"}} if waiting \
            else {"running": {"startedAt": started}}
        done = {"terminated": {"exitCode": 0, "reason": "Completed", "startedAt": started, "finishedAt": started,
                               "containerID": f"containerd://{number:063}3"}}
        conditions = [{"type": kind, "status": "False" if waiting and kind.endswith("Ready") else "True",
                       "lastTransitionTime": started, "lastProbeTime": None}
                      for kind in ("PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled")]
        address = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
        return {"phase": "Running", "qosClass": "Burstable", "startTime": started, "hostIP": "192.0.2.7", "podIP": address,
                "podIPs": [{"ip": address}], "hostIPs": [{"ip": "192.0.2.7"}], "conditions": conditions,
                "initContainerStatuses": [told(each, done, True) for each in pod["spec"]["initContainers"]],
                "containerStatuses": [told(each, state, not waiting) for each in pod["spec"]["containers"]]}
