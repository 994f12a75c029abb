#!/bin/sh
# SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build-server.sh PROJECT TARGET: compiles the project, whose node_modules are
# installed, and leaves the production tree in TARGET.
set -eu
project=$(cd "$1" && pwd)
target=$2

export NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true
# With an address built in, the admin would work at that address only.
unset MEDUSA_BACKEND_URL

cd "$project"
# A type error leaves output behind too: only the exit code tells.
node node_modules/.bin/medusa build

mkdir -p "$target"
cp -a .medusa/server/. "$target/"
# A fresh install by the copied lock is refused (optional packages of other
# platforms), so that the installed tree is linked over and pruned.
cp -al node_modules "$target/node_modules"
cd "$target"
npm prune --omit=dev --no-audit --no-fund --loglevel=error

# Never read by a running server: half of the tree.
find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.md' \) -delete
rm -rf node_modules/.cache
# Compilers and the admin's sources: the admin is built, and nothing is compiled
# in production.
for name in @swc typescript @esbuild esbuild @rollup rollup @babel/core tailwindcss \
    react-aria react-stately @react-aria @react-stately @react-types \
    figlet caniuse-lite @medusajs/dashboard @medusajs/ui @medusajs/icons @ariakit @types; do
    rm -rf "node_modules/$name"
done

# Migrations look into this folder of every module and make it if it is
# missing, which a user without rights on the image cannot.
for dist in node_modules/@medusajs/*/dist; do
    mkdir -p "$dist/migrations"
done

mkdir -p static
cp -a "$project/setup" .
sed -n 's/^  "version": "\(.*\)",$/\1/p' "$project/package.json" > setup/version
