// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const { spawn } = require("node:child_process")
const path = require("node:path")
const { say } = require("./report")
const { folder } = require("./settings")

const cli = path.join(folder, "node_modules", "@medusajs", "cli", "cli.js")

// A whole application process, for what the template cannot do. Its log is
// passed on; the last words of a failure become the reason.
function runMedusa(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] })
    let lastError = ""
    const listen = (stream) => {
      let rest = ""
      stream.setEncoding("utf8")
      stream.on("data", (data) => {
        const lines = (rest + data).split("\n")
        rest = lines.pop()
        for (const line of lines.filter((text) => text.trim())) {
          say(line)
          lastError = errorIn(line) || lastError
        }
      })
    }
    listen(child.stdout)
    listen(child.stderr)
    child.on("error", reject)
    child.on("close", (code, signal) => {
      if (code === 0) {
        resolve()
      } else {
        reject(new Error(`${args[0]} ended with ${signal || code}: ${lastError || "no error was printed, see the log"}`))
      }
    })
  })
}

function errorIn(line) {
  try {
    const entry = JSON.parse(line)
    return entry.level === "error" ? String(entry.message).split("\n")[0] : ""
  } catch {
    return /error/i.test(line) ? line.trim() : ""
  }
}

// The flags answer every question the command would otherwise ask and hang on.
const migrate = () =>
  runMedusa(["db:migrate", "--skip-scripts", "--execute-safe-links", "--execute-safe-search"])
const seed = () => runMedusa(["exec", "./src/scripts/seed.js"])
const admin = () => runMedusa(["exec", "./src/scripts/ensure-admin.js"])

module.exports = { migrate, seed, admin }
