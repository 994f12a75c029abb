// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const path = require("node:path")

// The command line tool in front of the server loads a project generator and
// asks for packages of a development tree: a second of a small pod's time.
const folder = path.resolve(__dirname, "..")
process.chdir(folder)
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
process.env.NODE_ENV = process.env.NODE_ENV || "production"

process.on("unhandledRejection", (reason) => console.error(reason))
process.on("uncaughtException", (error) => console.error(error))

// The first process of a container gets no signal that it has no handler for, and
// Medusa has one only when it listens. After the last answer it says good-bye to
// database and cache without a limit: where these end too, as in a deleted store,
// that would last until the pod is killed. Nothing is lost, because both keep what
// they were told.
const goodbyeMs = 2000
let server
for (const signal of ["SIGTERM", "SIGINT"])
  process.on(signal, () => {
    if (!server) process.exit(0)
    server.once("close", () => setTimeout(() => process.exit(0), goodbyeMs).unref())
  })

require("./boot").enable()

const { default: start } = require("@medusajs/medusa/commands/start")
start({ directory: folder, port: Number(process.env.PORT || 9000), host: process.env.HOST })
  .then((started) => { server = started && started.server })
