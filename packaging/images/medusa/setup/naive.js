// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const { connect } = require("./database")
const medusa = require("./medusa")

const parts = {
  wait: async () => {
    await (await connect()).end()
  },
  migrate: medusa.migrate,
  seed: medusa.seed,
  admin: medusa.admin,
}

// One whole application process for every step and no marks: the plain way,
// kept to be compared with.
async function runNaive(name) {
  if (!parts[name]) {
    throw new Error(`There is no step '${name}'. Choose from: ${Object.keys(parts).join(", ")}.`)
  }
  await parts[name]()
}

module.exports = { runNaive, naiveSteps: Object.keys(parts) }
