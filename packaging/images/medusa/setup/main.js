// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const { say, oneLine, terminate, Steps } = require("./report")

// The application reads no telemetry wish from its configuration.
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
process.env.NODE_ENV = process.env.NODE_ENV || "production"

// A database that restarts in the middle costs a second, not a pod restart with
// its growing pauses: every step may be begun again.
async function untilDatabaseStays(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === 5 || !require("./database").isPassing(error)) {
        throw error
      }
      say(`the database went away (${oneLine(error)}); beginning again`)
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}

async function main(args) {
  const started = Date.now()
  let steps = new Steps(["database", "migrate", "samples", "admin"])
  let done = "setup"
  try {
    if (args[0] === "--naive") {
      const { runNaive, naiveSteps } = require("./naive")
      steps = new Steps(naiveSteps)
      done = args[1]
      steps.begin(args[1])
      await runNaive(args[1])
      steps.end(false)
    } else if (args.length === 0 || (args.length === 1 && args[0] === "all")) {
      await untilDatabaseStays(() => require("./all").runAll(steps))
    } else {
      say("Usage: shopflow-setup [all] | --naive wait|migrate|seed|admin")
      terminate("setup", 2, started, "The command line was not understood.")
    }
  } catch (error) {
    terminate(steps.current, 1, started, oneLine(error))
  }
  terminate(done, 0, started, "")
}

main(process.argv.slice(2))
