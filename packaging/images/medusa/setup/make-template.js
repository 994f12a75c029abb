// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

// Image build only: runs the real migrations and the real seed against a
// scratch database and writes down what they did, as SQL and as rows.

const { execFileSync } = require("node:child_process")
const fs = require("node:fs")
const path = require("node:path")
const { connect } = require("./database")
const medusa = require("./medusa")
const settings = require("./settings")
const { quoted, schemaFile, rowsFile, migrationsFile } = require("./template")

async function main() {
  const client = await connect()
  await medusa.migrate()
  const migrated = await snapshot(client)
  fs.mkdirSync(path.dirname(schemaFile), { recursive: true })
  fs.writeFileSync(schemaFile, dumpSchema())
  fs.writeFileSync(migrationsFile, JSON.stringify(await readMigrations(client, migrated)))

  process.env.SHOPFLOW_SAMPLES = "false"
  await medusa.seed()
  const basics = await snapshot(client)
  process.env.SHOPFLOW_SAMPLES = "true"
  await medusa.seed()
  const samples = await snapshot(client)
  fs.writeFileSync(
    rowsFile,
    JSON.stringify({ basics: difference(migrated, basics), samples: difference(basics, samples) })
  )
  await client.end()
}

// Session settings would outlive the transaction, and lines for psql mean
// nothing to a driver.
function dumpSchema() {
  const place = settings.database()
  const text = execFileSync(
    "pg_dump",
    ["--no-owner", "--no-privileges", "--no-comments", "--rows-per-insert=1000", "-h", place.host, "-p", place.port, "-U", place.user, place.database],
    { env: { ...process.env, PGPASSWORD: place.password }, encoding: "utf8", maxBuffer: 1 << 28 }
  )
  return text
    .split("\n")
    .filter((line) => line.trim() && !/^(--|\\|SET |SELECT pg_catalog\.set_config\()/.test(line))
    .join("\n")
}

async function readMigrations(client, tables) {
  const names = await client.query("select name from mikro_orm_migrations order by 1")
  const links = await client.query("select table_name from link_module_migrations order by 1")
  return {
    names: names.rows.map((row) => row.name),
    links: links.rows.map((row) => row.table_name),
    tables: [...tables.keys()].sort(),
  }
}

// Table -> { columns, key, rows by key }, in an order that respects references.
async function snapshot(client) {
  const result = new Map()
  for (const table of await tablesInOrder(client)) {
    const columns = await client.query(
      "select attname from pg_attribute where attrelid = ($1)::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
      ["public." + quoted(table)]
    )
    const key = await client.query(
      "select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey) where i.indrelid = ($1)::regclass and i.indisprimary",
      ["public." + quoted(table)]
    )
    const names = key.rows.map((row) => row.attname)
    const order = names.length ? " order by " + names.map(quoted).join(", ") : ""
    const { rows } = await client.query(`select to_jsonb(t)::text as row from public.${quoted(table)} t${order}`)
    const byKey = new Map()
    for (const { row } of rows) {
      const parsed = JSON.parse(row)
      byKey.set(names.length ? JSON.stringify(names.map((name) => parsed[name])) : row, { row, parsed })
    }
    result.set(table, { columns: columns.rows.map((row) => row.attname), key: names, rows: byKey })
  }
  return result
}

async function tablesInOrder(client) {
  const tables = await client.query("select tablename from pg_tables where schemaname = 'public' order by 1")
  const references = await client.query(
    "select distinct t.relname as child, r.relname as parent from pg_constraint c" +
      " join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid where c.contype = 'f' and t.oid <> r.oid"
  )
  const parents = new Map()
  for (const { child, parent } of references.rows) {
    parents.set(child, [...(parents.get(child) || []), parent])
  }
  const ordered = []
  const visited = new Set()
  const visit = (table) => {
    if (!visited.has(table)) {
      visited.add(table)
      for (const parent of parents.get(table) || []) {
        visit(parent)
      }
      ordered.push(table)
    }
  }
  tables.rows.forEach((row) => visit(row.tablename))
  return ordered
}

function difference(before, after) {
  const changes = []
  for (const [table, { columns, key, rows }] of after) {
    const old = before.get(table)
    if (!old) {
      throw new Error(`The seed made a table, ${table}. Tables belong into a migration.`)
    }
    if ([...old.rows.keys()].some((id) => !rows.has(id))) {
      throw new Error(`The seed deleted rows of ${table}, which the template cannot express. Change the seed.`)
    }
    const added = [...rows].filter(([id]) => !old.rows.has(id)).map(([, value]) => value.parsed)
    const changed = [...rows].filter(([id, value]) => old.rows.has(id) && old.rows.get(id).row !== value.row)
    if (added.length > 0) {
      changes.push({ kind: "insert", table, columns, rows: added })
    }
    if (changed.length > 0) {
      const free = columns.filter((column) => !key.includes(column))
      changes.push({ kind: "update", table, columns: free, key, rows: changed.map(([, value]) => value.parsed) })
    }
  }
  return changes
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
