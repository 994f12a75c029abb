// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUsersWorkflow } from "@medusajs/medusa/core-flows"

function required(variable: string): string {
  const path = process.env[variable]
  if (!path) {
    throw new Error(`${variable} is not set. Set it to a file that holds the value.`)
  }
  return readFileSync(path, "utf8").trim()
}

// The way of a whole Medusa process; shopflow-setup itself does the same in SQL.
export default async function ensureAdmin({ container }: ExecArgs): Promise<void> {
  const email = required("ADMIN_EMAIL_FILE")
  const password = required("ADMIN_PASSWORD_FILE")
  const auth = container.resolve(Modules.AUTH)
  const [known] = await container.resolve(Modules.USER).listUsers({ email })
  const user = known ?? (await createUsersWorkflow(container).run({ input: { users: [{ email }] } })).result[0]
  const [provider] = await auth.listProviderIdentities({ provider: "emailpass", entity_id: email })
  let identityId = provider?.auth_identity_id
  if (!identityId) {
    const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } } as never)
    if (!authIdentity) {
      throw new Error(`The admin login could not be made: ${error}`)
    }
    identityId = authIdentity.id
  }
  const identity = await auth.retrieveAuthIdentity(identityId)
  if (identity.app_metadata?.user_id !== user.id) {
    await auth.updateAuthIdentities({ id: identityId, app_metadata: { user_id: user.id } })
  }
}
