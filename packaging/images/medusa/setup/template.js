// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const fs = require("node:fs")
const path = require("node:path")
const { makeOwn } = require("./identifiers")

const folder = path.join(__dirname, "template")

const schemaFile = path.join(folder, "schema.sql")
const rowsFile = path.join(folder, "rows.json")
const migrationsFile = path.join(folder, "migrations.json")

// What a merchant's data would be in: rows there mean that the store has begun.
const storeTables = ["store", "region", "sales_channel", "api_key", "product", "stock_location", "shipping_option"]

const quoted = (name) => '"' + name.replace(/"/g, '""') + '"'

async function isEmpty(client) {
  const { rows } = await client.query(
    "select count(*)::int as n from pg_class c join pg_namespace s on s.oid = c.relnamespace" +
      " where s.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relname <> 'shopflow_setup'"
  )
  return rows[0].n === 0
}

async function isUnseeded(client) {
  const parts = storeTables.map((table) => `select 1 from public.${quoted(table)}`)
  const { rows } = await client.query(parts.join(" union all ") + " limit 1")
  return rows.length === 0
}

// The schema as the migrations of this very image leave it, in one round trip.
async function restoreSchema(client) {
  await client.query(fs.readFileSync(schemaFile, "utf8"))
}

// Everything the migrations of this image would record; the rest is pending.
async function isCurrent(client) {
  const { names, links, tables } = JSON.parse(fs.readFileSync(migrationsFile, "utf8"))
  const { rows } = await client.query(
    "select (select count(*) from unnest($1::text[]) t where to_regclass('public.' || quote_ident(t)) is null)::int as missing",
    [tables]
  )
  if (rows[0].missing > 0) {
    return false
  }
  const pending = await client.query(
    "select (select count(*) from unnest($1::text[]) n where n not in (select name from public.mikro_orm_migrations))" +
      " + (select count(*) from unnest($2::text[]) l where l not in (select table_name from public.link_module_migrations)) as n",
    [names, links]
  )
  return Number(pending.rows[0].n) === 0
}

// The rows a real seed run wrote when the image was built, made this store's own.
async function insertRows(client, withSamples, title) {
  const parts = JSON.parse(makeOwn(fs.readFileSync(rowsFile, "utf8")))
  for (const change of [...parts.basics, ...(withSamples ? parts.samples : [])]) {
    const table = "public." + quoted(change.table)
    const columns = change.columns.map(quoted).join(", ")
    const json = JSON.stringify(change.rows)
    const source = `jsonb_populate_recordset(null::${table}, $1::jsonb)`
    if (change.kind === "insert") {
      await client.query(`insert into ${table} (${columns}) select ${columns} from ${source}`, [json])
    } else {
      const pairs = change.columns.map((column) => `${quoted(column)} = n.${quoted(column)}`).join(", ")
      const keys = change.key.map((column) => `t.${quoted(column)} = n.${quoted(column)}`).join(" and ")
      await client.query(`update ${table} t set ${pairs} from ${source} n where ${keys}`, [json])
    }
  }
  await client.query("update public.store set name = $1", [title])
}

module.exports = { isEmpty, isUnseeded, restoreSchema, isCurrent, insertRows, quoted, schemaFile, rowsFile, migrationsFile }
