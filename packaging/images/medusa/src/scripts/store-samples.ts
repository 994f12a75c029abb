// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { Basics } from "./store-basics"

const STOCK = 1000

type Sample = { title: string; handle: string; sku: string; description: string; price: number; sizes: string[] }

const SAMPLES: Sample[] = [
  {
    title: "T-Shirt",
    handle: "t-shirt",
    sku: "SF-TSHIRT",
    description: "A plain cotton T-shirt.",
    price: 20,
    sizes: ["S", "M", "L", "XL"],
  },
  {
    title: "Jeans",
    handle: "jeans",
    sku: "SF-JEANS",
    description: "Straight jeans of sturdy denim.",
    price: 50,
    sizes: ["S", "M", "L", "XL"],
  },
]

// Products the merchant deleted are found too, so that they never come back.
export async function ensureSamples(container: MedusaContainer, basics: Basics): Promise<void> {
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: SAMPLES.map((sample) => sample.handle) }, { withDeleted: true, select: ["id", "handle"] })
  const missing = SAMPLES.filter((sample) => !known.some((product) => product.handle === sample.handle))
  if (missing.length > 0) {
    await createProductsWorkflow(container).run({
      input: { products: missing.map((sample) => asProduct(sample, basics)) },
    })
  }
  await ensureStock(container, basics.stockLocationId)
}

function asProduct(sample: Sample, basics: Basics) {
  return {
    title: sample.title,
    handle: sample.handle,
    description: sample.description,
    status: ProductStatus.PUBLISHED,
    weight: 400,
    shipping_profile_id: basics.shippingProfileId,
    sales_channels: [{ id: basics.salesChannelId }],
    options: [{ title: "Size", values: sample.sizes }],
    variants: sample.sizes.map((size, variant_rank) => ({
      title: size,
      variant_rank,
      sku: `${sample.sku}-${size}`,
      options: { Size: size },
      manage_inventory: true,
      prices: [
        { currency_code: "eur", amount: sample.price },
        { currency_code: "usd", amount: sample.price },
      ],
    })),
  }
}

// A run killed between the products and their stock is repaired here.
async function ensureStock(container: MedusaContainer, locationId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
    filters: { sku: SAMPLES.flatMap((sample) => sample.sizes.map((size) => `${sample.sku}-${size}`)) },
  })
  const unstocked = items.filter((item) => !item.location_levels?.some((level: { location_id: string } | null) => level?.location_id === locationId))
  if (unstocked.length > 0) {
    await createInventoryLevelsWorkflow(container).run({
      input: {
        inventory_levels: unstocked.map((item) => ({
          inventory_item_id: item.id,
          location_id: locationId,
          stocked_quantity: STOCK,
        })),
      },
    })
  }
}
