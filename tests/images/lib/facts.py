# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""facts.py FOLDER CONTRACT: compares archives with the table of the contract.

Prints one line for each fact: "ok NAME", "miss NAME" or "skip NAME".
"""

import json
import os
import sys
import tarfile


class Image:
    def __init__(self, path):
        with tarfile.open(path) as archive:
            manifest = json.load(archive.extractfile("manifest.json"))[0]
            self.config = json.load(archive.extractfile(manifest["Config"]))["config"]
            with tarfile.open(fileobj=archive.extractfile(manifest["Layers"][0])) as layer:
                self.files = {member.name.rstrip("/"): member for member in layer}
                self.accounts = layer.extractfile("etc/passwd").read().decode() if "etc/passwd" in self.files else ""

    def find(self, path):
        """Follows links of folders on the way, such as /bin -> usr/bin."""
        parts, walked = [part for part in path.split("/") if part], ""
        while parts:
            walked = (walked + "/" + parts.pop(0)).lstrip("/")
            member = self.files.get(walked)
            if member is not None and member.issym() and member.linkname != walked:
                target = member.linkname
                base = "" if target.startswith("/") else os.path.dirname(walked)
                whole = os.path.normpath(os.path.join("/", base, target))
                parts, walked = [part for part in whole.split("/") if part] + parts, ""
        return self.files.get(walked)

    def environment(self):
        return dict(entry.split("=", 1) for entry in self.config.get("Env") or [])

    def program(self, name):
        for folder in self.environment()["PATH"].split(":"):
            member = self.find(folder + "/" + name)
            if member is not None and member.mode & 0o111:
                return True
        return False

    def holds(self, kind, value):
        config = self.config
        checks = {
            "entrypoint": lambda: (config.get("Entrypoint") or []) == value.split(),
            "command": lambda: (config.get("Cmd") or []) == value.split(),
            "user": lambda: config.get("User") == value,
            "stop": lambda: config.get("StopSignal") == value,
            "workdir": lambda: config.get("WorkingDir") == value,
            "port": lambda: value in (config.get("ExposedPorts") or {}),
            "volume": lambda: value in (config.get("Volumes") or {}),
            "env": lambda: value in (config.get("Env") or []),
            "env-name": lambda: value in self.environment(),
            "file": lambda: self.find(value) is not None and not self.find(value).isdir(),
            "folder": lambda: self.find(value) is not None and self.find(value).isdir(),
            "program": lambda: self.program(value),
            "no-file": lambda: self.find(value) is None,
            "no-program": lambda: not self.program(value),
            "account": lambda: self.account(*value.split(":")),
            "mode": lambda: self.mode(*value.split(":")),
            "owner": lambda: self.owner(*value.split(":")),
        }
        return checks[kind]()

    def account(self, name, number):
        rows = [row.split(":") for row in self.accounts.splitlines()]
        return any(row[0] == name and row[2] == number for row in rows)

    def mode(self, bits, path):
        member = self.find(path)
        return member is not None and member.mode == int(bits, 8)

    def owner(self, user, group, path):
        member = self.find(path)
        return member is not None and (member.uid, member.gid) == (int(user), int(group))


def main(folder, contract):
    images = {}
    for line in open(contract, encoding="utf-8"):
        if line.startswith("#") or not line.strip():
            continue
        name, kind, value = line.split(maxsplit=2)
        value = value.strip()
        path = os.path.join(folder, name + ".tar")
        if not os.path.exists(path):
            print(f"skip {name}: {kind} {value} (the image is not built)")
            continue
        if name not in images:
            images[name] = Image(path)
        print(("ok" if images[name].holds(kind, value) else "miss") + f" {name}: {kind} {value}")


main(*sys.argv[1:])
