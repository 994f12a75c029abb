# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a store as its customers do: HTTP by its name, by a forward, in its pods."""

import base64
import contextlib
import datetime
import http.client
import json
import pathlib
import re
import shutil
import socket
import ssl
import subprocess
import time
import urllib.parse

from . import product


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8", "replace")

    def json(self):
        return json.loads(self.body)

    def header(self, name):
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def urls(self):
        """Scheme and authority of every address in the page."""
        return set(re.findall(r"https?://[A-Za-z0-9.:\[\]-]+", self.text.replace("\\/", "/")))


class Door:
    """A way to a store: where to connect, and what to call it."""

    def __init__(self, address, port, name, tls=False):
        self.address, self.port, self.name, self.tls = address, port, name, tls

    @property
    def url(self):
        return f"{'https' if self.tls else 'http'}://{self.name}"

    def ask(self, path, method="GET", body=None, headers=None, timeout=60):
        connection = http.client.HTTPConnection(self.address, self.port, timeout=timeout)
        if self.tls:
            context = ssl._create_unverified_context()  # the controller's own certificate
            plain = socket.create_connection((self.address, self.port), timeout)
            connection.sock = context.wrap_socket(plain, server_hostname=self.name)
        fields = {"Host": self.name, **(headers or {})}
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            fields.setdefault("Content-Type", "application/json")
        try:
            connection.request(method, path, body, fields)
            answer = connection.getresponse()
            return Reply(answer.status, answer.getheaders(), answer.read())
        finally:
            connection.close()


def ingress_door(name: str, tls=False) -> Door:
    """The store's host at the address that its Ingress was given."""
    def entry():
        ingress = product.get("ingress", f"store-{name}", f"store-{name}")
        points = ingress.get("status", {}).get("loadBalancer", {}).get("ingress", [])
        return (ingress, points[0]) if points else None

    ingress, point = product.wait_for(entry, 60, "the ingress controller to take the store's host")
    host = ingress["spec"]["rules"][0]["host"]
    return Door(point.get("ip") or point["hostname"], 443 if tls else 80, host, tls)


def node_address() -> str:
    node = product.items("nodes")[0]
    return next(each["address"] for each in node["status"]["addresses"] if each["type"] == "InternalIP")


def host_address() -> str:
    """The address of this machine as the cluster's pods reach it."""
    server = urllib.parse.urlsplit(re.search(r"server: (\S+)", pathlib.Path(product.kubeconfig()).read_text())[1])
    with socket.create_connection((server.hostname, server.port), 10) as connection:
        return connection.getsockname()[0]


def node_door(url: str) -> Door:
    """The store's address \a url at a port of the node."""
    authority = urllib.parse.urlsplit(url).netloc
    return Door(node_address(), int(authority.rsplit(":", 1)[1]), authority)


@contextlib.contextmanager
def running(*arguments):
    """`shopflowctl` while the block runs; yields its first line of JSON."""
    command = [str(product.bin_dir() / "shopflowctl"), "--kubeconfig", product.kubeconfig(), "-o", "json", *arguments]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield json.loads(child.stdout.readline())
    finally:
        child.terminate()
        child.wait(20)
        child.stdout.close()


@contextlib.contextmanager
def forward(name: str, local_name="127.0.0.1"):
    """`shopflowctl port-forward` while the block runs."""
    with running("port-forward", name) as first:
        yield Door("127.0.0.1", first["port"], f"{local_name}:{first['port']}")


def run_in(name: str, component: str, *argv, stdin="", check=True, container=None):
    """A command in a store's pod, by kubectl. Secrets go by stdin."""
    workload = {"web": "deploy/web", "database": "sts/database"}[component]
    command = [product.devcluster(), "kubectl", "--kubeconfig", product.kubeconfig(), "exec", "-i", "-n",
               f"store-{name}", workload, "-c", container or component, "--", *argv]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=180)
    if check and done.returncode != 0:
        raise AssertionError(f"{argv[:2]} in {component}: {done.stderr[-2000:]}")
    return done


def php(name: str, code: str) -> str:
    """PHP inside WordPress, as a plugin would run it."""
    script = ("<?php define('DISABLE_WP_CRON', true); require '/var/www/html/wp-load.php'; "
              "require_once ABSPATH . 'wp-admin/includes/plugin.php'; " + code)
    return run_in(name, "web", "php", "-d", "display_errors=stderr", stdin=script).stdout


def sql(name: str, statement: str) -> str:
    """Asks the store's database itself, as the store's user."""
    script = "MYSQL_PWD=$(cat /run/sf/db/password) exec mariadb -u \"$MARIADB_USER\" -N -B \"$MARIADB_DATABASE\""
    return run_in(name, "database", "sh", "-c", script, stdin=statement).stdout.strip()


def order(door: Door, email="check@shopflow.invalid") -> dict:
    """Buys one T-Shirt as a guest with cash on delivery; by default at the reserved address."""
    api = "/wp-json/wc/store/v1"
    product_id = door.ask(f"{api}/products?sku=SF-TSHIRT").json()[0]["id"]
    token = {"Cart-Token": door.ask(f"{api}/cart").header("Cart-Token")}
    added = door.ask(f"{api}/cart/add-item", "POST", {"id": product_id, "quantity": 1}, token)
    assert added.status == 201, added.text[:500]
    person = {"first_name": "A", "last_name": "B", "company": "", "address_1": "1 Street", "address_2": "",
              "city": "Los Angeles", "state": "CA", "postcode": "90001", "country": "US", "phone": "5550100"}
    placed = door.ask(f"{api}/checkout", "POST", {
        "billing_address": {**person, "email": email}, "shipping_address": person,
        "payment_method": "cod"}, token)
    assert placed.status == 200, placed.text[:500]
    return placed.json()


def remove_order(name: str, placed: dict) -> str:
    return run_in(name, "web", "php", "/opt/shopflow/remove-order.php",
                  stdin=f"{placed['order_id']}\n{placed['order_key']}\n").stdout


def stock(door: Door) -> int:
    return door.ask("/wp-json/wc/store/v1/products?sku=SF-TSHIRT").json()[0]["add_to_cart"]["maximum"]


def secret(name: str, which: str, key: str) -> str:
    return base64.b64decode(product.get("secret", which, f"store-{name}")["data"][key]).decode()


def secrets_of(name: str) -> list:
    """Every generated secret of a store, to look for where it must not be."""
    found = []
    for secret in product.items("secrets", f"store-{name}"):
        for key, value in secret.get("data", {}).items():
            if key not in ("username", "email", "database"):
                found.append(base64.b64decode(value).decode())
    return [value for value in found if len(value) >= 16]


def logs_of(name: str) -> str:
    """What all containers of a store have said, the last run before this one too."""
    text = ""
    for pod in product.items("pods", f"store-{name}"):
        names = [each["name"] for kind in ("initContainers", "containers") for each in pod["spec"].get(kind, [])]
        for container in names:
            for previous in ([], ["--previous"]):
                text += product.kubectl("logs", "-n", f"store-{name}", pod["metadata"]["name"], "-c", container,
                                        *previous, check=False)
        text += json.dumps(pod.get("status", {}))
    return text


def peak_mebibytes(name: str, component: str) -> float:
    """Peak memory of a container, page cache included, as its cgroup says."""
    done = run_in(name, component, "sh", "-c", "cat /sys/fs/cgroup/memory/memory.max_usage_in_bytes 2>/dev/null || "
                  "cat /sys/fs/cgroup/memory.peak", check=False)
    return round(int(done.stdout.strip() or 0) / 2**20, 1)


def restarts_of(name: str) -> int:
    return sum(status["restartCount"] for pod in product.items("pods", f"store-{name}")
               for status in pod["status"].get("containerStatuses", []))


def seconds_until(condition, limit: float, what: str) -> float:
    began = time.monotonic()
    product.wait_for(condition, limit, what, every=0.1)
    return time.monotonic() - began


def refused_pods(name: str) -> int:
    """How often the quota had no room for a pod."""
    return sum(each.get("count") or 1 for each in product.items("events", f"store-{name}")
               if "exceeded quota" in each.get("message", ""))


def setup_seconds(name: str) -> dict:
    """The steps of the set-up, as the init containers of the web pod tell them."""
    pod = product.pod_ready(f"store-{name}", "web")["metadata"]["name"]
    seconds = {}
    for container in ("files", "setup"):
        log = product.kubectl("logs", "-n", f"store-{name}", pod, "-c", container)
        for step, milliseconds in re.findall(r"^done \d/\d (\S+) ms=(\d+)", log, re.M):
            seconds[f"{container}: {step}"] = int(milliseconds) / 1000
    return seconds


def start_seconds(name: str) -> dict:
    """Where the time of the web pod's start went, by the whole seconds of its status."""
    pod = product.pod_ready(f"store-{name}", "web")
    read = lambda text: datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    marks = [("made", read(pod["metadata"]["creationTimestamp"]))]
    for status in pod["status"]["initContainerStatuses"]:
        ended = status["state"]["terminated"]
        marks += [(f"until {status['name']}", read(ended["startedAt"])), (status["name"], read(ended["finishedAt"]))]
    marks.append(("until web", read(pod["status"]["containerStatuses"][0]["state"]["running"]["startedAt"])))
    ready = next(each for each in pod["status"]["conditions"] if each["type"] == "Ready")
    marks.append(("web ready", read(ready["lastTransitionTime"])))
    return {name: (at - before).total_seconds() for (name, at), (_, before) in zip(marks[1:], marks)}


def step_seconds(stdout: str) -> dict:
    """The steps of a run, as its lines of progress tell them."""
    begun, seconds = {}, {}
    for line in map(json.loads, stdout.splitlines()):
        if isinstance(line, dict) and line.get("event") == "step":
            at = datetime.datetime.fromisoformat(line["at"].replace("Z", "+00:00"))
            begun.setdefault(line["step"], at)
            if line["state"] in ("done", "failed"):
                seconds[line["step"]] = round((at - begun[line["step"]]).total_seconds(), 1)
    return seconds


def blueprints(folder: str) -> dict:
    """The environment of shopflowctl: where the image holds no plugin, its platforms are
    without the steps of the set-up that need it."""
    if has_shop():
        return {}
    root = pathlib.Path(folder) / "blueprints"
    shutil.copytree(product.ROOT / "resources/blueprints", root)
    files = root / "woocommerce/files"
    setup = (files / "setup.sh").read_text()
    short = setup.replace("steps=(database core plugin activate store)", "steps=(database core store)")
    assert short != setup, "setup.sh lists its steps in another way now"
    (files / "setup.sh").write_text(short)
    shutil.copy(product.ROOT / "tests/e2e/noshop/setup-store.php", files / "setup-store.php")
    return {"SHOPFLOW_BLUEPRINTS": str(root)}


def has_shop() -> bool:
    """The reference of the image tells whether the plugin is inside."""
    return "woocommerce" in product.image_refs("woocommerce")["web"]
