// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

"use strict"

const crypto = require("node:crypto")

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// Identifiers are 10 signs of time and 16 of chance.
function newIdentifier(time = Date.now()) {
  let text = ""
  for (let i = 0, rest = time; i < 10; i++, rest = Math.floor(rest / 32)) {
    text = alphabet[rest % 32] + text
  }
  for (const byte of crypto.randomBytes(16)) {
    text += alphabet[byte & 31]
  }
  return text
}

function timeOf(identifier) {
  let time = 0
  for (const sign of identifier.slice(0, 10)) {
    time = time * 32 + alphabet.indexOf(sign)
  }
  return time
}

function newPublishableKey() {
  return "pk_" + crypto.randomBytes(32).toString("hex")
}

// The application shows keys like this once they are stored.
function shorten(key) {
  return key.slice(0, 6) + "***" + key.slice(-3)
}

// Text of template rows -> the same rows with identifiers, keys and times that
// belong to one store only. Order in time is kept: lists are sorted by it.
function makeOwn(text, now = Date.now()) {
  const identifiers = /01[0-9A-HJKMNP-TV-Z]{24}/g
  const times = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|\+00:00)/g
  const latest = Math.max(0, ...(text.match(times) || []).map((time) => Date.parse(time)))
  const shift = now - latest
  const own = new Map()
  const replace = (old, make) => own.get(old) || own.set(old, make()).get(old)
  const shortKeys = new Map()
  return text
    .replace(/pk_[0-9a-f]{64}/g, (old) =>
      replace(old, () => {
        const key = newPublishableKey()
        shortKeys.set(shorten(old), shorten(key))
        return key
      })
    )
    .replace(/pk_[0-9a-f]{3}\*\*\*[0-9a-f]{3}/g, (old) => shortKeys.get(old) || old)
    .replace(identifiers, (old) => replace(old, () => newIdentifier(timeOf(old) + shift)))
    .replace(times, (old) => new Date(Date.parse(old) + shift).toISOString())
}

module.exports = { newIdentifier, makeOwn }
