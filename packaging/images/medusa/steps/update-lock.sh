#!/bin/sh
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# After a change of package.json: makes the lock file anew. Optional packages of
# platforms that the registry did not offer are taken out of their parents'
# lists, because "npm ci" refuses a lock that names but does not contain them.
set -eu
cd "$(dirname "$0")/.."
npm install --package-lock-only --no-audit --no-fund
node - <<'SCRIPT'
const fs = require("node:fs")
const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"))
const paths = Object.keys(lock.packages)
for (const entry of Object.values(lock.packages)) {
  for (const name of Object.keys(entry.optionalDependencies || {})) {
    if (!paths.some((path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))) {
      delete entry.optionalDependencies[name]
    }
  }
}
fs.writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n")
SCRIPT
