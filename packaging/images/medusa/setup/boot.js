// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

// The server loads some 3500 files, and a third of its start goes into finding
// them: the same folders searched and the same package.json read, every time.
// The image never changes, so that the build writes down once where everything
// was found, and V8's compiled code beside it. A miss falls back to the search.

const fs = require("node:fs")
const Module = require("node:module")
const path = require("node:path")
const { isModuleNamespaceObject } = require("node:util").types

const folder = path.resolve(__dirname, "..")
const bootFolder = path.join(__dirname, "boot")
const mapFile = path.join(bootFolder, "modules.json")
const cacheFolder = path.join(bootFolder, "cache")

function enable() {
  const mode = process.env.SHOPFLOW_BOOT
  if (mode === "plain") {
    return
  }
  if (mode === "record") {
    record()
    return
  }
  if (fs.existsSync(mapFile)) {
    replay(JSON.parse(fs.readFileSync(mapFile, "utf8")))
    // Code compiled under other memory flags is not found and not missed.
    Module.enableCompileCache(cacheFolder)
  }
}

// A request from one folder always finds the same file.
function record() {
  const search = Module._resolveFilename
  const found = {}
  Module._resolveFilename = function (request, parent, isMain, options) {
    const file = search.call(this, request, parent, isMain, options)
    if (parent?.filename?.startsWith(folder + path.sep) && !options && file.startsWith(folder + path.sep)) {
      const from = path.dirname(parent.filename).slice(folder.length + 1)
      found[from] ||= {}
      found[from][request] = file.slice(folder.length + 1)
    }
    return file
  }
  process.on("exit", () => {
    loadRedisModules()
    const others = [...new Set(Object.values(found).flatMap((requests) => Object.values(requests)))].filter(isNotCommon)
    fs.mkdirSync(bootFolder, { recursive: true })
    fs.writeFileSync(mapFile, JSON.stringify({ found, others }))
  })
}

// The build has no Redis: loading is enough, nothing connects.
function loadRedisModules() {
  for (const name of ["event-bus-redis", "workflow-engine-redis", "locking", "locking-redis"]) {
    require("@medusajs/medusa/" + name)
  }
}

function isNotCommon(file) {
  const loaded = require.cache[path.join(folder, file)]
  return !file.endsWith(".js") || !loaded || isModuleNamespaceObject(loaded.exports)
}

function replay({ found, others }) {
  const search = Module._resolveFilename
  const start = folder.length + 1
  Module._resolveFilename = function (request, parent, isMain, options) {
    if (options === undefined && parent?.filename) {
      const from = parent.filename.slice(start, parent.filename.lastIndexOf("/"))
      const file = found[from]?.[request]
      if (file !== undefined) {
        return folder + "/" + file
      }
    }
    return search.call(this, request, parent, isMain, options)
  }

  // The usual loader reads every package.json on the way up, to learn what kind
  // of script it has before it.
  const common = new Set()
  for (const requests of Object.values(found)) {
    for (const file of Object.values(requests)) {
      common.add(folder + "/" + file)
    }
  }
  others.forEach((file) => common.delete(folder + "/" + file))
  const load = Module._extensions[".js"]
  Module._extensions[".js"] = function (module, file) {
    if (common.has(file)) {
      module._compile(fs.readFileSync(file, "utf8"), file, "commonjs")
    } else {
      load(module, file)
    }
  }
}

module.exports = { enable, cacheFolder }
