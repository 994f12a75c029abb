// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from "node:fs"
import { defineConfig } from "@medusajs/framework/utils"

// Secrets come as files and stay in this process: never in env, argv or a log.
function secretFrom(fileVariable: string): string | undefined {
  const path = process.env[fileVariable]
  return path ? readFileSync(path, "utf8").trim() : undefined
}

function withPassword(scheme: string, user: string, password: string | undefined, place: string): string {
  const login = password ? `${encodeURIComponent(user)}:${encodeURIComponent(password)}@` : user ? `${encodeURIComponent(user)}@` : ""
  return `${scheme}://${login}${place}`
}

const env = process.env

const databaseUrl = withPassword(
  "postgres",
  env.DATABASE_USER ?? "medusa",
  secretFrom("DATABASE_PASSWORD_FILE"),
  `${env.DATABASE_HOST ?? "localhost"}:${env.DATABASE_PORT ?? "5432"}/${encodeURIComponent(env.DATABASE_NAME ?? "medusa")}`
)

const redisUrl = env.REDIS_HOST
  ? withPassword("redis", "", secretFrom("REDIS_PASSWORD_FILE"), `${env.REDIS_HOST}:${env.REDIS_PORT ?? "6379"}`)
  : undefined

const workerMode = (env.MEDUSA_WORKER_MODE ?? env.WORKER_MODE ?? "shared") as "shared" | "server" | "worker"

// FILE_BACKEND_URL may be given with or without the folder.
const uploadsUrl = `${(env.FILE_BACKEND_URL ?? "").replace(/\/+$/, "").replace(/\/static$/, "")}/static`

// Events, workflows and locks go through Redis. Caches stay in memory: there is
// one server, and a cache that fills a Redis without eviction stops the queues.
const redisModules = redisUrl
  ? [
      { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", is_default: true, options: { redisUrl } },
          ],
        },
      },
    ]
  : []

export default defineConfig({
  projectConfig: {
    databaseUrl,
    // The database is next door in the store's own network, without TLS.
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    redisUrl,
    workerMode,
    cookieOptions: { secure: env.COOKIE_SECURE === "true", sameSite: "lax" },
    http: {
      storeCors: env.STORE_CORS ?? "",
      adminCors: env.ADMIN_CORS ?? "",
      authCors: env.AUTH_CORS ?? "",
      jwtSecret: secretFrom("JWT_SECRET_FILE"),
      cookieSecret: secretFrom("COOKIE_SECRET_FILE"),
    },
  },
  admin: { disable: workerMode === "worker" },
  modules: [
    ...redisModules,
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { upload_dir: "static", backend_url: uploadsUrl },
          },
        ],
      },
    },
  ],
})
