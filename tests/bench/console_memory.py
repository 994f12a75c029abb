#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the memory of an open console on the cluster of SHOPFLOW_TEST_KUBECONFIG.

The window is drawn offscreen; the figure is what the process holds once it has not
grown for five seconds. Writes build/bench/console-memory.json.
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "e2e"))
from support import product  # noqa: E402


def resident_kib(pid: int) -> int:
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def main() -> int:
    stores = len(json.loads(product.ctl("list", "-o", "json", check=True).stdout))
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
        console = subprocess.Popen([str(product.bin_dir() / "shopflow-console"), "--kubeconfig", product.kubeconfig()],
                                   env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            most, steady = 0, time.monotonic()
            end = time.monotonic() + 60
            while time.monotonic() < end and time.monotonic() - steady < 5:
                now = resident_kib(console.pid)
                if now > most:
                    most, steady = now, time.monotonic()
                time.sleep(0.2)
        finally:
            console.terminate()
            console.wait(20)
    report = {"order": 20, "date": datetime.date.today().isoformat(),
              "figures": [{"what": "Memory of the console", "value": most / 1024, "unit": "MiB",
                           "how": f"resident, window open, {stores} store(s)"}]}
    target = product.ROOT / "build/bench/console-memory.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2))
    return 0 if most else 1


if __name__ == "__main__":
    sys.exit(main())
