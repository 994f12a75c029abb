#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the window of the console on a desktop nobody sees; needs no cluster.

    tests/bench/console_window.py                the figures for the README, about 3 min
    tests/bench/console_window.py --short        the same, less exactly, below a minute
    tests/bench/console_window.py --churn 600    memory over ten minutes of changes
    tests/bench/console_window.py --only idle    one of rows, idle, memory, scroll, flood, start

The first paint is judged by the clock. A stall is the longest time in which the event loop did not turn. It is told as the
processor time that the window's own thread took for it, which is what the goals are
judged by, and by the clock, which on a machine that others use is longer. A goal that
is missed is told; it fails nothing. Writes build/bench/console-window.json.
"""

import argparse
import datetime
import json
import os
import pathlib
import selectors
import socket
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(os.environ.get("SHOPFLOW_BIN_DIR", TOP / "build/release/bin"))

KUBECONFIG = """apiVersion: v1
kind: Config
current-context: silent
clusters: [{{name: silent, cluster: {{server: "https://127.0.0.1:{port}"}}}}]
users: [{{name: nobody, user: {{token: none}}}}]
contexts: [{{name: silent, context: {{cluster: silent, user: nobody}}}}]
"""


def environment(home: str) -> dict:
    result = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home}
    # As on a desktop where no program reads the screen.
    result.pop("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", None)
    return result


def program(what: str, seconds: int, home: str) -> dict:
    done = subprocess.run([str(BIN / "shopflow_window_bench"), what, "--seconds", str(seconds)],
                          env=environment(home), stdout=subprocess.PIPE, text=True, timeout=seconds * 3 + 180, check=True)
    return json.loads(done.stdout)


def processor_time(pid: int) -> float:
    """Milliseconds that all threads of the process took so far."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def first_paint(arguments: list, home: str) -> tuple:
    """Milliseconds from the start of the process to a painted window that takes input:
    by the clock, and of processor time."""
    began = time.monotonic()
    console = subprocess.Popen([str(BIN / "shopflow-console"), *arguments], stderr=subprocess.PIPE, text=False,
                               env={**environment(home), "QT_LOGGING_RULES": "shopflow.start.debug=true"})
    try:
        with selectors.DefaultSelector() as ready:
            ready.register(console.stderr, selectors.EVENT_READ)
            said = b""
            while b"painted" not in said:
                if not ready.select(20):
                    raise RuntimeError("The console did not say that its window was painted.")
                part = os.read(console.stderr.fileno(), 4096)
                if not part:
                    raise RuntimeError("The console ended.")
                said += part
        return (time.monotonic() - began) * 1000, processor_time(console.pid)
    finally:
        console.terminate()
        console.wait(20)
        console.stderr.close()


def starts(runs: int, home: str) -> list:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        # Whoever connects waits for an answer that never comes.
        file = pathlib.Path(home, "kubeconfig")
        file.write_text(KUBECONFIG.format(port=silent.getsockname()[1]))
        return [first_paint(["--kubeconfig", str(file)], home) for _ in range(runs)]


def stall(figures: dict) -> str:
    return f"{figures['stallOwn']:.0f} ms ({figures['stall']:.0f} ms by the clock)"


def start_figures(times: list) -> list:
    return [("Window: first paint", [clock for clock, _ in times], "ms",
             "by the clock, from the start of the process, server silent; goal 500 ms"),
            ("- processor time for it", [own for _, own in times], "ms", "of all threads")]


def rows_figures(rows: dict) -> list:
    def told(part: dict) -> str:
        kept = part["resets"] == 0 and part["selectionKept"] and part["scrollKept"]
        return "no reset, selection and scroll kept" if kept else "NOT KEPT: " + json.dumps(part)

    return [("Window: longest stall, rows change", stall(rows), "",
             f"{rows['rows']:,} rows, {rows['updatesPerSecond']:,.0f} updates/s; {told(rows)}; goal 33 ms"),
            ("- processor time of the window", rows["share"], "%", "of one core, meanwhile"),
            ("- sorted by status", stall(rows["byStatus"]), "", f"rows change places; {told(rows['byStatus'])}; goal 33 ms"),
            ("- somebody types in the filter", stall(rows["hands"]["filter"]), "", "a name; the same updates; goal 33 ms"),
            ("- clears it", stall(rows["hands"]["clear"]), "", "the same updates; goal 33 ms"),
            ("- filters by a state", stall(rows["hands"]["state"]), "", "rows come and go; the same updates; goal 33 ms"),
            ("- sorts", stall(rows["hands"]["sort"]), "", "clicks on four headers; the same updates; goal 33 ms")]


def idle_figures(idle: dict) -> list:
    return [("Window: idle", idle["share"], "% of a core", f"100 stores shown, {idle['seconds']} s; goal 1 %")]


def memory_figures(memory: dict) -> list:
    grown = (memory["after"] - memory["warm"]) / 1024
    return [("Window: memory", memory["before"] / 1024, "MiB", "resident, 100 stores and 1,500 pods as values, no cluster"),
            ("- growth", f"{grown:.1f} MiB", "", f"{memory['seconds']} s of 200 changes/s, every 50th another store")]


def scroll_figures(scroll: dict) -> list:
    return [("Window: log, longest stall, scrolled", stall(scroll["ends"]), "",
             f"{scroll['lines']:,} lines from end to end; goal 33 ms"),
            ("- by pages", stall(scroll["pages"]), "", "1,000 pages"),
            ("- while the lines come", stall(scroll["in"]), "", "4,000 lines every 20 ms"),
            ("- searched", stall(scroll["search"]), "", "each letter of a needle, with counts, in all lines")]


def flood_figures(flood: dict) -> list:
    return [("Window: log, longest stall, lines come", stall(flood), "",
             f"20,000 lines/s of 120 characters, {flood['lines']:,} in all; goal 50 ms")]


def measure(options) -> int:
    short = options.short
    seconds = {"rows": 4 if short else 20, "idle": 6 if short else 30, "memory": options.churn or (4 if short else 60),
               "scroll": 0, "flood": 4 if short else 10}
    told = {"rows": rows_figures, "idle": idle_figures, "memory": memory_figures, "scroll": scroll_figures,
            "flood": flood_figures}
    figures, raw = [], {}
    with tempfile.TemporaryDirectory() as home:
        if options.only in (None, "start"):
            raw["start"] = starts(3 if short else 7, home)
            figures += start_figures(raw["start"])
        for what, words in told.items():
            if options.only in (None, what):
                raw[what] = program(what, seconds[what], home)
                figures += words(raw[what])
    report = {"order": 25, "date": datetime.date.today().isoformat(), "raw": raw,
              "figures": [dict(zip(("what", "value", "unit", "how"), row)) for row in figures]}
    print(json.dumps(report, indent=2))
    if options.only is None:
        target = TOP / "build/bench/console-window.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(report, indent=2) + "\n")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--churn", type=int, metavar="SECONDS")
    parser.add_argument("--only", choices=["start", "rows", "idle", "memory", "scroll", "flood"])
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return measure(options)
    desktop = ["bash", str(TOP / "packaging/lib/headless.sh"), sys.executable, "-u", __file__, "--inside"]
    return subprocess.run([*desktop, *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
