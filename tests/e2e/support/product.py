# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives shopflowctl and looks at the test cluster from outside, for scripts.

The environment names the parts: SHOPFLOW_BIN_DIR, SHOPFLOW_TEST_KUBECONFIG,
SHOPFLOW_IMAGE_REFS and SHOPFLOW_DEVCLUSTER (whose `kubectl` is the independent
witness of what the cluster holds).
"""

import json
import os
import pathlib
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[3]


def bin_dir() -> pathlib.Path:
    return pathlib.Path(os.environ.get("SHOPFLOW_BIN_DIR", ROOT / "build/release/bin"))


def kubeconfig() -> str:
    return os.environ.get("SHOPFLOW_TEST_KUBECONFIG", "")


def devcluster() -> str:
    return os.environ.get("SHOPFLOW_DEVCLUSTER", str(ROOT / "build/devcluster/devcluster"))


def all_image_refs() -> dict:
    path = os.environ.get("SHOPFLOW_IMAGE_REFS", ROOT / "build/images/refs.json")
    return json.loads(pathlib.Path(path).read_text())


def image_refs(platform: str = "medusa") -> dict:
    return all_image_refs()[platform]


def image_options(platform: str = "medusa") -> list:
    options = []
    for component, reference in image_refs(platform).items():
        options += ["--image", f"{component}={reference}"]
    return options


def ctl(*arguments, env=None, timeout=900, check=False):
    """Runs shopflowctl to its end.

    The result has returncode, stdout, stderr, seconds and peak_kib (of this very
    process: the usage of all children would be that of the largest one).
    """
    command = [str(bin_dir() / "shopflowctl"), "--kubeconfig", kubeconfig(), *arguments]
    started = time.monotonic()
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        child = subprocess.Popen(command, stdout=out, stderr=err, text=True, env={**os.environ, **(env or {})})
        while True:
            pid, state, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - started > timeout:
                child.kill()
                os.wait4(child.pid, 0)
                raise AssertionError(f"{arguments} did not end within {timeout} s")
            time.sleep(0.05)
        child.returncode = os.waitstatus_to_exitcode(state)
        out.seek(0)
        err.seek(0)
        done = subprocess.CompletedProcess(command, child.returncode, out.read(), err.read())
    done.seconds = time.monotonic() - started
    done.peak_kib = usage.ru_maxrss
    if check and done.returncode != 0:
        raise AssertionError(f"{arguments} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done


def kubectl(*arguments, check=True) -> str:
    done = subprocess.run([devcluster(), "kubectl", "--kubeconfig", kubeconfig(), *arguments],
                          capture_output=True, text=True, timeout=120)
    if check and done.returncode != 0:
        raise AssertionError(f"kubectl {arguments}: {done.stderr}")
    return done.stdout


def get(kind: str, name: str, namespace: str) -> dict:
    text = kubectl("get", kind, name, "-n", namespace, "-o", "json", "--ignore-not-found")
    return json.loads(text) if text.strip() else {}


def items(kind: str, namespace: str = "") -> list:
    where = ["-n", namespace] if namespace else ["-A"]
    return json.loads(kubectl("get", kind, *where, "-o", "json"))["items"]


def wait_for(condition, seconds: float, what: str, every: float = 0.3):
    """Returns the first truthy answer of condition(); fails with `what` after `seconds`."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(every)


def status(name: str) -> dict:
    done = ctl("status", name, "-o", "json")
    return json.loads(done.stdout) if done.returncode == 0 else {}


def pod_ready(namespace: str, component: str) -> dict:
    for pod in items("pods", namespace):
        if pod["metadata"]["labels"].get("app.kubernetes.io/component") != component:
            continue
        if "deletionTimestamp" in pod["metadata"]:
            continue
        for condition in pod.get("status", {}).get("conditions", []):
            if condition["type"] == "Ready" and condition["status"] == "True":
                return pod
    return {}


def container_processes(namespace: str, component: str) -> list:
    """Host pids of a component's containers, the pod's sandbox left out."""
    pids = []
    for pod in items("pods", namespace):
        if pod["metadata"]["labels"].get("app.kubernetes.io/component") != component:
            continue
        uid = pod["metadata"]["uid"]
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                groups = (entry / "cgroup").read_text()
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if f"pod{uid}" in groups and command and not command.startswith((b"/pause", b"pause")):
                pids.append(int(entry.name))
    return pids
