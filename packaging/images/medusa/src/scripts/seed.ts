// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import { readFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { ensureBasics } from "./store-basics"
import { ensureSamples } from "./store-samples"

// medusa exec ./src/scripts/seed.js [basics]
// Fills a migrated store. Used to make the template of the image, and for a
// database that did not begin with the template.
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const titleFile = process.env.STORE_TITLE_FILE
  const title = titleFile ? readFileSync(titleFile, "utf8") : "Medusa Store"
  const basics = await ensureBasics(container, title)
  const basicsOnly = args.includes("basics") || process.env.SHOPFLOW_SAMPLES === "false"
  if (!basicsOnly) {
    await ensureSamples(container, basics)
  }
}
