// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const fs = require("node:fs")
const path = require("node:path")

const folder = path.resolve(__dirname, "..")

function secret(variable) {
  const file = process.env[variable]
  if (!file) {
    throw new Error(`${variable} is not set. Set it to the path of a file that holds the value.`)
  }
  const value = fs.readFileSync(file, "utf8").trim()
  if (!value) {
    throw new Error(`The file of ${variable} is empty. Fill the Secret it is mounted from.`)
  }
  return value
}

// The title is the merchant's free text: not a character of it is changed.
function storeTitle() {
  const file = process.env.STORE_TITLE_FILE
  return (file && fs.readFileSync(file, "utf8")) || "Medusa Store"
}

function wantsSamples() {
  return process.env.SHOPFLOW_SAMPLES !== "false"
}

function imageVersion() {
  return fs.readFileSync(path.join(folder, "setup", "version"), "utf8").trim()
}

function database() {
  const env = process.env
  return {
    host: env.DATABASE_HOST || "localhost",
    port: Number(env.DATABASE_PORT || 5432),
    database: env.DATABASE_NAME || "medusa",
    user: env.DATABASE_USER || "medusa",
    password: secret("DATABASE_PASSWORD_FILE"),
  }
}

module.exports = { folder, secret, storeTitle, wantsSamples, imageVersion, database }
