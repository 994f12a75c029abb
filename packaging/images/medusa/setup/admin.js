// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const { newIdentifier } = require("./identifiers")
const scrypt = require("scrypt-kdf")

// Same strength and form as the login module writes and reads.
async function hash(password) {
  return (await scrypt.kdf(password, { logN: 15, r: 8, p: 1 })).toString("base64")
}

async function one(client, text, values) {
  return (await client.query(text, values)).rows[0]
}

// The first admin. Runs once in a store's life and also mends what a killed run
// of the application's own commands leaves: a user without a login, or a login
// that belongs to no user.
async function ensureAdmin(client, email, passwordHash) {
  const user =
    (await one(client, 'select id from public."user" where email = $1 and deleted_at is null', [email])) ||
    (await one(client, 'insert into public."user" (id, email) values ($1, $2) returning id', [
      "user_" + newIdentifier(),
      email,
    ]))
  const login = await one(
    client,
    "select p.id, p.auth_identity_id, a.app_metadata ->> 'user_id' as owner from public.provider_identity p" +
      " join public.auth_identity a on a.id = p.auth_identity_id where p.provider = 'emailpass' and p.entity_id = $1",
    [email]
  )
  if (!login) {
    await insertLogin(client, email, passwordHash, user.id)
  } else if (login.owner !== user.id) {
    await adoptLogin(client, login, passwordHash, user.id)
  }
}

async function insertLogin(client, email, passwordHash, userId) {
  const identity = "authid_" + newIdentifier()
  await client.query("insert into public.auth_identity (id, app_metadata) values ($1, $2)", [
    identity,
    JSON.stringify({ user_id: userId }),
  ])
  await client.query(
    "insert into public.provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata)" +
      " values ($1, $2, 'emailpass', $3, $4)",
    [newIdentifier(), email, identity, JSON.stringify({ password: passwordHash })]
  )
}

// Nobody could ever sign in with it, so that its password is nobody's choice.
async function adoptLogin(client, login, passwordHash, userId) {
  await client.query(
    "update public.auth_identity set app_metadata = coalesce(app_metadata, '{}') || $2::jsonb, updated_at = now(), deleted_at = null where id = $1",
    [login.auth_identity_id, JSON.stringify({ user_id: userId })]
  )
  await client.query(
    "update public.provider_identity set provider_metadata = coalesce(provider_metadata, '{}') || $2::jsonb, updated_at = now(), deleted_at = null where id = $1",
    [login.id, JSON.stringify({ password: passwordHash })]
  )
}

module.exports = { hash, ensureAdmin }
