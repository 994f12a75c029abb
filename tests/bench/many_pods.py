#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures 10,000 pods in 500 namespaces on a control plane of its own.

    tests/bench/many_pods.py [--pods N] [--namespaces N] [--runs N]

The pods have no node: their status is written through the API, so that they look
as they would after a week on one. Compared in the same run are `kubectl get pods -A`
and our client: the time until the first row and until the last one, and the peak
memory of each process. Then what pods cost the console that are none of its own:
`shopflowctl list` and an open window before they were there and after.

Needs the targets shopflow_pod_rows, shopflowctl and shopflow-console, and
SHOPFLOW_BIN_DIR and SHOPFLOW_DEVCLUSTER as the other tests do. Writes
build/bench/many-pods.json; ends with 1 when a goal is missed.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import re
import statistics
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
GOALS = {"first": 0.1, "all": 0.5, "memory": 0.25}
OWN_STORES = 3
SETTLED = 12  # seconds that a console is given at least


def peak_kib(pid: int) -> int:
    """The most that a process has held so far; 0: it is over."""
    found = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) if found else 0


def watch_peak(child, peaks):
    """What the kernel reports at the end is at least what this program holds."""
    with contextlib.suppress(OSError):
        while child.returncode is None:
            peaks.append(peak_kib(child.pid))
            time.sleep(0.01)


def measure(command, env=None):
    """Seconds until the first and the last byte of output, the peak in MiB, the rows."""
    started = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, env={**os.environ, **(env or {})})
        peaks, first, rows = [0], None, 0
        watcher = threading.Thread(target=watch_peak, args=(child, peaks), daemon=True)
        watcher.start()
        while piece := os.read(child.stdout.fileno(), 1 << 16):
            first = first or time.monotonic() - started
            rows += piece.count(b"\n")
        _, state, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - started
        child.returncode = os.waitstatus_to_exitcode(state)
        watcher.join()
        child.stdout.close()
        errors.seek(0)
        words = errors.read().decode(errors="replace")
    if child.returncode != 0:
        sys.exit(f"{command[0]} ended with {child.returncode}: {words[:2000]}")
    return {"first": first or seconds, "all": seconds, "memory": max(peaks) / 1024,
            "cpu": usage.ru_utime + usage.ru_stime, "rows": rows, "words": words}


def listing(cluster):
    """What `shopflowctl list` costs: seconds, requests, bytes, memory."""
    before = cluster.bytes_sent()
    result = measure([str(BIN / "shopflowctl"), "--kubeconfig", str(cluster.kubeconfig), "list"],
                     {"QT_LOGGING_RULES": "shopflow.request.debug=true;shopflow.watch.debug=true"})
    # A watch is told when it ends, and by what it has listed.
    result["requests"] = len(re.findall(r"(?m)\b(?:GET|POST) /\S+ \d+ \d+ ms|\blisted \S+ \d+ at", result["words"]))
    result["kib"] = (cluster.bytes_sent() - before) / 1024
    return result


def window(cluster):
    """The memory of an open console in MiB, after all that it reads at its start."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
        console = subprocess.Popen([str(BIN / "shopflow-console"), "--kubeconfig", str(cluster.kubeconfig)],
                                   env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            most, begin = 0, time.monotonic()
            steady = begin + SETTLED
            while time.monotonic() < begin + 60 and time.monotonic() - steady < 3:
                status = pathlib.Path(f"/proc/{console.pid}/status").read_text()
                now = int(re.search(r"VmRSS:\s+(\d+)", status)[1])
                if now > most:
                    most, steady = now, max(steady, time.monotonic())
                time.sleep(0.1)
        finally:
            console.terminate()
            console.wait(20)
    return most / 1024


def middle(results, key):
    return statistics.median(each[key] for each in results)


def foreign(cluster, runs):
    listing(cluster)
    results = [listing(cluster) for _ in range(runs)]
    cost = {key: middle(results, key) for key in ("all", "cpu", "memory", "requests", "kib")}
    if (BIN / "shopflow-console").exists():
        cost["window"] = statistics.median(window(cluster) for _ in range(runs))
    return cost


def compare(cluster, runs, pods):
    """Our client and kubectl by turns, after one run each that warms both up."""
    commands = {"ours": [str(BIN / "shopflow_pod_rows"), str(cluster.kubeconfig)],
                "kubectl": [DEVCLUSTER, "kubectl", "--kubeconfig", str(cluster.kubeconfig), "get", "pods", "-A", "--no-headers"]}
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = measure(command)
            if result["rows"] != pods:
                sys.exit(f"{name} printed {result['rows']} rows instead of {pods}.")
            if turn:
                results[name].append(result)
    return {name: {key: middle(each, key) for key in ("first", "all", "memory", "cpu")}
            for name, each in results.items()}


def report_of(arguments, compared, without, with_pods):
    ours, kubectl = compared["ours"], compared["kubectl"]
    ratios = {"first": ours["first"] / kubectl["all"], "all": ours["all"] / kubectl["all"],
              "memory": ours["memory"] / kubectl["memory"]}
    many = f"{arguments.pods:,} pods in {arguments.namespaces} namespaces"
    names = {"first": (f"First row of {arguments.pods:,} pods", "s", "until kubectl is done"),
             "all": (f"All rows of {arguments.pods:,} pods", "s", "for `kubectl get pods -A`"),
             "memory": (f"Memory for {arguments.pods:,} pods", "MiB", "for kubectl")}
    theirs = {"first": kubectl["all"], "all": kubectl["all"], "memory": kubectl["memory"]}
    # Seconds say something about the machine and what else it did, ratios about us.
    figures = [{"what": what, "value": f"{ratios[key]:.3f} of kubectl's",
                "how": f"{ours[key]:.2f} {unit} against {theirs[key]:.0f} {unit} {against}, same run; {many}"}
               for key, (what, unit, against) in names.items()]
    figures += [
        {"what": f"`shopflowctl list` beside {arguments.pods:,} foreign pods", "value": with_pods["all"], "unit": "s",
         "how": f"{OWN_STORES} stores; {without['all']:.2f} s without them; {with_pods['requests']:.0f} requests and "
                f"{with_pods['kib']:.0f} KiB with them, {without['requests']:.0f} and {without['kib']:.0f} KiB without"}]
    if "window" in with_pods:
        figures.append({"what": f"Memory of the console beside {arguments.pods:,} foreign pods",
                        "value": with_pods["window"], "unit": "MiB", "how": f"{without['window']:.1f} MiB without them"})
    return {"order": 30, "date": datetime.date.today().isoformat(), "ratios": ratios, "goals": GOALS,
            "compared": compared, "foreign": {"without": without, "with": with_pods}, "figures": figures}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pods", type=int, default=10_000)
    parser.add_argument("--namespaces", type=int, default=500)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--dir", type=pathlib.Path, help="the folder of a control plane that is kept")
    arguments = parser.parse_args()
    if not (BIN / "shopflow_pod_rows").exists():
        sys.exit("Build shopflow_pod_rows first.")
    with contextlib.ExitStack() as stack:
        directory = arguments.dir or pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sf-many-")))
        cluster = Cluster(DEVCLUSTER, directory)
        if not arguments.dir:
            stack.callback(cluster.down)
        cluster.up()
        maker = PodMaker(cluster, arguments.namespaces)
        maker.make_namespaces()
        maker.make_stores(OWN_STORES)
        without = foreign(cluster, arguments.runs)
        maker.make_pods(arguments.pods)
        with_pods = foreign(cluster, arguments.runs)
        compared = compare(cluster, arguments.runs, arguments.pods + OWN_STORES)
    report = report_of(arguments, compared, without, with_pods)
    target = ROOT / "build/bench/many-pods.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2))
    missed = [f"{name}: {ratio:.2f} instead of at most {GOALS[name]}"
              for name, ratio in report["ratios"].items() if ratio > GOALS[name]]
    print("\n".join(missed) or "Every goal is met.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
