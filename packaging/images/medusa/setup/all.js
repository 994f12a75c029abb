// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const { connect, lock, transaction, readStamps, stamp } = require("./database")
const settings = require("./settings")
const template = require("./template")

// "2.21.2-1" against "2.21.2-2", number by number.
function compareVersions(left, right) {
  const a = left.split(/[.-]/).map(Number)
  const b = right.split(/[.-]/).map(Number)
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] || 0) - (b[i] || 0)
    if (difference) {
      return difference
    }
  }
  return 0
}

function refuseDowngrade(stamped, ours) {
  if (stamped && compareVersions(stamped.split(" ")[0], ours) > 0) {
    throw new Error(
      `This store was last set up by image version ${stamped.split(" ")[0]}, which is newer than ${ours}. Use that image or a newer one, or restore a backup made before the upgrade.`
    )
  }
}

async function migrate(client, stamps, version, wanted) {
  if (stamps.get("migrate") === wanted) {
    return false
  }
  if (await template.isEmpty(client)) {
    await transaction(client, async () => {
      await template.restoreSchema(client)
      await stamp(client, "migrate", wanted)
    })
    return true
  }
  const stamped = (stamps.get("migrate") || "").split(" ")[0]
  // Same image and nothing pending: only the wish to look again has changed.
  if (stamped !== version || !(await template.isCurrent(client))) {
    await require("./medusa").migrate()
  }
  await transaction(client, () => stamp(client, "migrate", wanted))
  return true
}

async function samples(client, stamps, version) {
  if (stamps.has("samples")) {
    return false
  }
  if ((await template.isCurrent(client)) && (await template.isUnseeded(client))) {
    await transaction(client, async () => {
      await template.insertRows(client, settings.wantsSamples(), settings.storeTitle())
      await stamp(client, "samples", version)
    })
  } else {
    await require("./medusa").seed()
    await transaction(client, () => stamp(client, "samples", version))
  }
  return true
}

async function admin(client, stamps, version, prepared) {
  if (stamps.has("admin")) {
    return false
  }
  const { hash, ensureAdmin } = require("./admin")
  const email = settings.secret("ADMIN_EMAIL_FILE")
  const passwordHash = await (prepared || hash(settings.secret("ADMIN_PASSWORD_FILE")))
  await transaction(client, async () => {
    await ensureAdmin(client, email, passwordHash)
    await stamp(client, "admin", version)
  })
  return true
}

// Bootstrap (samples, admin) happens once in a store's life and never again;
// migrate converges. Every mark is written in the transaction it stands for, so
// that a kill at any moment leaves a step either done or not begun.
async function runAll(steps) {
  const version = settings.imageVersion()
  const wanted = `${version} ${process.env.SF_VERSION || ""}`.trim()
  steps.begin("database")
  const client = await connect()
  await lock(client)
  const stamps = await readStamps(client)
  refuseDowngrade(stamps.get("migrate"), version)
  steps.end(false)

  steps.begin("migrate")
  // Hashing takes a fifth of a second of its own thread: the database works meanwhile.
  const prepared = stamps.has("admin") ? null : startHash()
  steps.end(!(await migrate(client, stamps, version, wanted)))

  steps.begin("samples")
  steps.end(!(await samples(client, stamps, version)))

  steps.begin("admin")
  steps.end(!(await admin(client, stamps, version, prepared)))
  await client.end()
}

function startHash() {
  const hashing = require("./admin").hash(settings.secret("ADMIN_PASSWORD_FILE"))
  // Asked for later; until then a failure must not end the process.
  hashing.catch(() => {})
  return hashing
}

module.exports = { runAll, compareVersions }
