#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What kubectl makes of our kubeconfigs, in recorded.json.

    record.py                       compares with the kubectl of SHOPFLOW_DEVCLUSTER
    record.py KUBECTL...            compares, exit code 1 where kubectl says something else now
    record.py --write KUBECTL...    writes the file anew

KUBECTL is a command, e.g. "build/devcluster/devcluster kubectl". No cluster is asked.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from cases import CASES

RECORDED = Path(__file__).with_name("recorded.json")


def ask(kubectl, case):
    """The JSON that kubectl prints, or None where it refuses."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in case["files"].items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        names = [str(Path(folder, name)) if name else "" for name in case["list"]]
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "KUBECONFIG": os.pathsep.join(names)}
        done = subprocess.run([*kubectl, "config", "view", "--raw", "--minify", "-o", "json"], env=environment,
                              cwd=folder, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            return None
        return json.loads(done.stdout.replace(folder, "FOLDER"))


def main(arguments):
    write = arguments[:1] == ["--write"]
    kubectl = arguments[1:] if write else arguments
    if not kubectl and os.environ.get("SHOPFLOW_DEVCLUSTER"):
        kubectl = [os.environ["SHOPFLOW_DEVCLUSTER"], "kubectl"]
    if not kubectl:
        print("SKIP: SHOPFLOW_DEVCLUSTER does not name the test cluster's program.")
        return 0
    kubectl = [os.path.abspath(kubectl[0]) if "/" in kubectl[0] else kubectl[0], *kubectl[1:]]
    names = [case["name"] for case in CASES]
    assert len(names) == len(set(names)), "two cases have the same name"
    result = [dict(case, kubectl=ask(kubectl, case)) for case in CASES]
    if write:
        RECORDED.write_text(json.dumps(result, indent=1, ensure_ascii=True, sort_keys=True) + "\n")
        print(f"{len(result)} cases, {sum(1 for each in result if each['kubectl'] is None)} refused by kubectl")
        return 0
    recorded = {each["name"]: each for each in json.loads(RECORDED.read_text())}
    different = [each["name"] for each in result if recorded.get(each["name"]) != each]
    for name in different:
        print(f"FAIL: {name}: recorded.json says something else")
    print(f"{len(result) - len(different)} of {len(result)} as recorded")
    return 1 if different or len(recorded) != len(result) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
