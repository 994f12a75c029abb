// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const fs = require("node:fs")

const terminationLog = process.env.SHOPFLOW_TERMINATION_LOG || "/dev/termination-log"
const longest = 300

function say(line) {
  // Synchronous: a line that was said must not be lost with the process.
  fs.writeSync(1, line + "\n")
}

// A cause fits on one line and names no login, whatever library it comes from.
function oneLine(error) {
  const text = String((error && error.message) || error || "unknown cause")
  return text
    .replace(/[a-z]+:\/\/[^\s/@]*@/gi, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest)
}

function terminate(step, code, since, reason) {
  const line = `step=${step} rc=${code} ms=${Date.now() - since} reason=${reason}`
  say(line)
  try {
    fs.writeFileSync(terminationLog, line + "\n")
  } catch {
    // Only a container has that file.
  }
  process.exit(code)
}

// Steps know their place, so that a reader of the log can draw progress.
class Steps {
  constructor(names) {
    this.names = names
    this.current = names[0]
    this.since = Date.now()
  }

  begin(name) {
    this.current = name
    this.since = Date.now()
    say(`step ${this.place(name)} ${name}`)
  }

  end(skipped) {
    say(`${skipped ? "skipped" : "done"} ${this.place(this.current)} ${this.current} ms=${Date.now() - this.since}`)
  }

  place(name) {
    return `${this.names.indexOf(name) + 1}/${this.names.length}`
  }
}

module.exports = { say, oneLine, terminate, Steps }
