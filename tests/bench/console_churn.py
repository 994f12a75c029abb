#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the memory of an open console whose cluster never rests.

    tests/bench/console_churn.py [--seconds N] [--stores N] [--pods N]

A control plane of its own holds 100 stores of 15 pods. For ten minutes the pods change
through its API, and every two seconds a store goes and another one comes; the console
hears of all of it through its watches. What changes for the first time takes room once,
so that the growth is told from the end of the first minute on.

Needs shopflow-console, and SHOPFLOW_BIN_DIR and SHOPFLOW_DEVCLUSTER as the other tests
do. Writes build/bench/console-churn.json.
"""

import argparse
import contextlib
import datetime
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from pod_maker import Cluster, PodMaker  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SHOPFLOW_BIN_DIR", ROOT / "build/release/bin"))
DEVCLUSTER = os.environ.get("SHOPFLOW_DEVCLUSTER", str(ROOT / "build/devcluster/devcluster"))
SETTLED = 15  # seconds after the start
WARM = 60
CHANGES = 40  # of pods, a second
REPLACED_EVERY = 2  # seconds


def resident_mib(pid):
    return int(re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Churn:
    """Alters the pods of stores and replaces stores until it is told to stop."""

    def __init__(self, maker, stores, pods):
        self.maker, self.pods = maker, pods
        self.numbers = itertools.count()
        self.stores = [self._made() for _ in range(stores)]
        self.changes = self.replaced = 0
        self._end = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._alter, self._replace)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._end.set()
        for thread in self._threads:
            thread.join(60)

    def _made(self):
        number = next(self.numbers)
        name = f"store-churn{number}"
        return name, self.maker.make_store(name, range(number * self.pods, (number + 1) * self.pods))

    def _alter(self):
        while not self._end.wait(1 / CHANGES):
            with self._lock:
                name, pods = self.stores[self.changes % len(self.stores)]
            self.changes += 1
            self.maker.alter(name, pods[self.changes // len(self.stores) % len(pods)], self.changes)

    def _replace(self):
        while not self._end.wait(REPLACED_EVERY):
            fresh = self._made()
            with self._lock:
                name, _ = self.stores.pop(0)
                self.stores.append(fresh)
            self.maker.cluster.ask("DELETE", f"/api/v1/namespaces/{name}")
            self.replaced += 1


def sample(cluster, churn, pid, passed):
    """With the stores that are there: those that are being deleted are shown, too."""
    _, there = cluster.ask("GET", "/api/v1/namespaces?labelSelector=shopflow.io/platform")
    return {"second": round(passed), "mib": resident_mib(pid), "stores": len(there["items"]),
            "going": sum("deletionTimestamp" in each["metadata"] for each in there["items"]),
            "changes": churn.changes, "replaced": churn.replaced}


def measure(cluster, churn, seconds):
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
        console = subprocess.Popen([str(BIN / "shopflow-console"), "--kubeconfig", str(cluster.kubeconfig)],
                                   env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            time.sleep(SETTLED)
            result = {"before": resident_mib(console.pid), "samples": []}
            busy, began = processor_seconds(console.pid), time.monotonic()
            with churn:
                while (passed := time.monotonic() - began) < WARM + seconds:
                    result["samples"].append(sample(cluster, churn, console.pid, passed))
                    time.sleep(10)
                result["samples"].append(sample(cluster, churn, console.pid, passed))
            result["share"] = (processor_seconds(console.pid) - busy) / (time.monotonic() - began) * 100
        finally:
            console.terminate()
            console.wait(20)
    result.update(changes=churn.changes, replaced=churn.replaced)
    result["warm"] = next(each["mib"] for each in result["samples"] if each["second"] >= WARM)
    result["most"] = max(each["mib"] for each in result["samples"])
    result["after"] = result["samples"][-1]["mib"]
    return result


def report_of(arguments, result):
    many = f"{arguments.stores} stores and {arguments.stores * arguments.pods:,} pods"
    figures = [
        {"what": "Memory of the console in a cluster that never rests", "value": result["most"], "unit": "MiB",
         "how": f"resident, the most of {arguments.seconds + WARM} s; {many}; {result['before']:.1f} MiB at rest; goal 150"},
        {"what": "- growth", "value": f"{result['after'] - result['warm']:.1f} MiB",
         "how": f"in {arguments.seconds} s after the first minute; {result['changes']:,} pods changed and "
                f"{result['replaced']} stores replaced, through watches"},
        {"what": "- processor time of the console", "value": result["share"], "unit": "% of a core", "how": "meanwhile"}]
    return {"order": 27, "date": datetime.date.today().isoformat(), "raw": result, "figures": figures}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--stores", type=int, default=100)
    parser.add_argument("--pods", type=int, default=15, help="of each store")
    arguments = parser.parse_args()
    with contextlib.ExitStack() as stack:
        directory = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sf-churn-")))
        cluster = Cluster(DEVCLUSTER, directory)
        stack.callback(cluster.down)
        cluster.up()
        churn = Churn(PodMaker(cluster, 0), arguments.stores, arguments.pods)
        report = report_of(arguments, measure(cluster, churn, arguments.seconds))
    target = ROOT / "build/bench/console-churn.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
