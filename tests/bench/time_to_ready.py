#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the way from nothing to Ready against the plain way, in one run.

The plain way (tests/bench/naive) starts four whole processes one after another.
Both are created in turn on the same cluster, so that other work on the machine
disturbs both alike; only the ratio of the medians is judged.
Writes build/bench/time-to-ready.json.
"""

import argparse
import datetime
import json
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from support import product  # noqa: E402

# The lines of -v: "GET /api/v1/nodes 200 12 ms".
REQUEST = re.compile(r"(GET|POST|PATCH|PUT|DELETE) /\S* \d+ ")
RATIO = 0.55
RECOVERY_SECONDS = 25.0


def naive_blueprints(folder: pathlib.Path) -> pathlib.Path:
    root = folder / "blueprints"
    shutil.copytree(product.ROOT / "resources/blueprints", root)
    shutil.copy(product.ROOT / "tests/bench/naive/web.yaml", root / "medusa/manifests/web.yaml")
    return root


def create(name: str, blueprints: str = "") -> dict:
    env = {"SHOPFLOW_BLUEPRINTS": blueprints} if blueprints else None
    done = product.ctl("-v", "create", name, "--platform", "medusa", "-o", "json", *product.image_options(), env=env)
    if done.returncode != 0:
        raise AssertionError(f"create {name} ended with {done.returncode}:\n{done.stderr[-3000:]}\n{done.stdout[-3000:]}")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    requests = sum(bool(REQUEST.match(line)) for line in done.stderr.splitlines())
    return {"seconds": done.seconds, "store": lines[-1], "requests": requests, "peakKiB": done.peak_kib}


def step_seconds(store: dict) -> dict:
    steps = {}
    for step in store.get("steps", []):
        if step.get("startedAt") and step.get("finishedAt"):
            begin, end = (datetime.datetime.fromisoformat(step[key].replace("Z", "+00:00"))
                          for key in ("startedAt", "finishedAt"))
            steps[step["step"]] = (end - begin).total_seconds()
    return steps


def recover(name: str) -> float:
    """Seconds from deleting the web pod to a new ready one."""
    namespace = f"store-{name}"
    old = product.pod_ready(namespace, "web")["metadata"]["name"]
    started = time.monotonic()
    product.kubectl("delete", "pod", old, "-n", namespace, "--wait=false")
    product.wait_for(lambda: (pod := product.pod_ready(namespace, "web")) and pod["metadata"]["name"] != old,
                     180, "a new web pod to become ready")
    return time.monotonic() - started


def delete(name: str) -> subprocess.Popen:
    """Begins to delete a store, which nobody waits for before the end."""
    return subprocess.Popen([str(product.bin_dir() / "shopflowctl"), "--kubeconfig", product.kubeconfig(),
                             "delete", name, "--yes"], stdout=subprocess.DEVNULL)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    figures = {"plain": [], "ours": [], "recovery": []}
    last = {}
    going = []
    with tempfile.TemporaryDirectory() as folder:
        plain = str(naive_blueprints(pathlib.Path(folder)))
        for run in range(options.runs):
            for kind, blueprints in (("plain", plain), ("ours", "")):
                name = f"bench-{kind}-{run}"
                made = create(name, blueprints)
                figures[kind].append(round(made["seconds"], 1))
                print(f"{kind} {made['seconds']:.1f} s", flush=True)
                if kind == "ours":
                    last = made
                    figures["recovery"].append(round(recover(name), 1))
                    print(f"recovery {figures['recovery'][-1]:.1f} s", flush=True)
                # What goes meanwhile disturbs the next of either kind alike.
                going.append(delete(name))
        for process in going:
            if process.wait(180) != 0:
                raise AssertionError(f"{' '.join(process.args)} ended with {process.returncode}")
    medians = {kind: statistics.median(values) for kind, values in figures.items()}
    ratio = medians["ours"] / medians["plain"]
    report = {"runs": figures, "medians": medians, "ratio": round(ratio, 3), "steps": step_seconds(last["store"]),
              "requestsPerCreate": last["requests"], "shopflowctlPeakKiB": last["peakKiB"]}
    target = product.ROOT / "build/bench/time-to-ready.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2))
    checks = {f"ratio {ratio:.2f} is at most {RATIO}": ratio <= RATIO,
              f"recovery {medians['recovery']:.1f} s is at most {RECOVERY_SECONDS:.0f} s":
                  medians["recovery"] <= RECOVERY_SECONDS}
    for words, held in checks.items():
        print(("PASS " if held else "FAIL ") + words)
    print(f"{sum(checks.values())} passed, {len(checks) - sum(checks.values())} failed, 0 skipped")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
