// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const { Client } = require("pg")
const { say, oneLine } = require("./report")
const settings = require("./settings")

const waitSeconds = Number(process.env.SHOPFLOW_DATABASE_WAIT || 300)
const retryMilliseconds = 200
// The same lock for every setup of one store: two pods may overlap for a moment.
const lockNumber = 7315027

// What goes away by itself while a database pod is being started.
const passing = new Set([
  "ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EPIPE",
  "57P03", "57P01", "3D000", "53300",
])

function isPassing(error) {
  return passing.has(error.code) || /timeout|terminated|not queryable/i.test(error.message)
}

async function connect() {
  const place = settings.database()
  const end = Date.now() + waitSeconds * 1000
  let nextWord = Date.now() + 10000
  for (;;) {
    const client = new Client({ ...place, ssl: false, connectionTimeoutMillis: 3000, keepAlive: true })
    try {
      await client.connect()
      // A lost connection is reported by the query that runs into it.
      client.on("error", () => {})
      return client
    } catch (error) {
      await client.end().catch(() => {})
      if (!isPassing(error)) {
        throw new Error(`The database at ${place.host}:${place.port} refused the login: ${oneLine(error)}. Check the database Secret.`)
      }
      if (Date.now() > end) {
        throw new Error(`The database at ${place.host}:${place.port} did not answer for ${waitSeconds} s: ${oneLine(error)}. Look at the database pod.`)
      }
      if (Date.now() > nextWord) {
        say(`waiting for the database at ${place.host}:${place.port}: ${oneLine(error)}`)
        nextWord += 10000
      }
    }
    await new Promise((resolve) => setTimeout(resolve, retryMilliseconds))
  }
}

// Held by the connection, so that a killed run lets go of it at once.
async function lock(client) {
  const take = async () => (await client.query("select pg_try_advisory_lock($1) as taken", [lockNumber])).rows[0].taken
  const end = Date.now() + waitSeconds * 1000
  for (let told = false; !(await take()); told = true) {
    if (Date.now() > end) {
      throw new Error("Another setup of this store is still running. Wait for it, or delete its pod.")
    }
    if (!told) {
      say("waiting for another setup of this store to end")
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function transaction(client, work) {
  await client.query("begin")
  try {
    const result = await work()
    await client.query("commit")
    return result
  } catch (error) {
    await client.query("rollback").catch(() => {})
    throw error
  }
}

async function readStamps(client) {
  const { rows } = await client.query("select to_regclass('public.shopflow_setup') is not null as there")
  if (!rows[0].there) {
    return new Map()
  }
  const stamps = await client.query("select step, version from public.shopflow_setup")
  return new Map(stamps.rows.map((row) => [row.step, row.version]))
}

// Part of the caller's transaction: the mark and what it stands for are one.
async function stamp(client, step, version) {
  await client.query(
    "create table if not exists public.shopflow_setup (step text primary key, version text, at timestamptz)"
  )
  await client.query(
    "insert into public.shopflow_setup values ($1, $2, now()) on conflict (step) do update set version = excluded.version, at = excluded.at",
    [step, version]
  )
}

module.exports = { connect, isPassing, lock, transaction, readStamps, stamp }
