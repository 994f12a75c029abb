// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

const COUNTRIES = ["de", "dk", "es", "fr", "gb", "it", "se"]
const LOCATION = "Warehouse"
const FULFILLMENT_SET = "Warehouse delivery"
const OPTION = "Standard Shipping"
const REGION = "Europe"
const KEY = "Webshop"

export type Basics = { salesChannelId: string; stockLocationId: string; shippingProfileId: string }

// Every part is looked for first, deleted ones included: a run that was killed
// goes on where it stopped, and what a merchant removed stays removed.
export async function ensureBasics(container: MedusaContainer, title: string): Promise<Basics> {
  const salesChannelId = await ensureSalesChannel(container)
  const regionId = await ensureRegion(container)
  const stockLocationId = await ensureStockLocation(container, salesChannelId)
  const shippingProfileId = await ensureShippingProfile(container)
  const serviceZoneId = await ensureServiceZone(container, stockLocationId)
  await ensureShippingOption(container, serviceZoneId, shippingProfileId, regionId)
  await ensurePublishableKey(container, salesChannelId)
  await nameStore(container, title, { salesChannelId, regionId, stockLocationId })
  return { salesChannelId, stockLocationId, shippingProfileId }
}

async function ensureSalesChannel(container: MedusaContainer): Promise<string> {
  // Starting the application has made one and named it in the store record.
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (store?.default_sales_channel_id) {
    return store.default_sales_channel_id
  }
  const [known] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1, withDeleted: true })
  if (known) {
    return known.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Webshop" }] },
  })
  return result[0].id
}

async function ensureRegion(container: MedusaContainer): Promise<string> {
  const [known] = await container.resolve(Modules.REGION).listRegions({ name: REGION }, { withDeleted: true })
  const region =
    known ??
    (
      await createRegionsWorkflow(container).run({
        input: {
          regions: [
            { name: REGION, currency_code: "eur", countries: COUNTRIES, payment_providers: ["pp_system_default"] },
          ],
        },
      })
    ).result[0]
  const taxed = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRIES }, { withDeleted: true })
  const untaxed = COUNTRIES.filter((country) => !taxed.some((tax) => tax.country_code === country))
  if (untaxed.length > 0) {
    await createTaxRegionsWorkflow(container).run({
      input: untaxed.map((country_code) => ({ country_code, provider_id: "tp_system" })),
    })
  }
  return region.id
}

async function ensureStockLocation(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [known] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: LOCATION }, { withDeleted: true })
  const location =
    known ??
    (
      await createStockLocationsWorkflow(container).run({
        input: { locations: [{ name: LOCATION, address: { city: "Copenhagen", country_code: "DK", address_1: "" } }] },
      })
    ).result[0]
  // Linking again is no error and changes nothing.
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location.id, add: [salesChannelId] } })
  return location.id
}

async function ensureShippingProfile(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" }, { withDeleted: true })
  if (known) {
    return known.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default Shipping Profile", type: "default" }] },
  })
  return result[0].id
}

async function ensureServiceZone(container: MedusaContainer, stockLocationId: string): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listFulfillmentSets(
    { name: FULFILLMENT_SET },
    { relations: ["service_zones"], withDeleted: true }
  )
  const set =
    known ??
    (await fulfillment.createFulfillmentSets({
      name: FULFILLMENT_SET,
      type: "shipping",
      service_zones: [
        { name: REGION, geo_zones: COUNTRIES.map((country_code) => ({ country_code, type: "country" as const })) },
      ],
    }))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.service_zones[0].id
}

async function ensureShippingOption(
  container: MedusaContainer,
  serviceZoneId: string,
  shippingProfileId: string,
  regionId: string
): Promise<void> {
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ name: OPTION }, { withDeleted: true })
  if (known.length > 0) {
    return
  }
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: OPTION,
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: serviceZoneId,
        shipping_profile_id: shippingProfileId,
        type: { label: "Standard", description: "Delivered in 2 to 3 days.", code: "standard" },
        prices: [
          { currency_code: "eur", amount: 5 },
          { currency_code: "usd", amount: 5 },
          { region_id: regionId, amount: 5 },
        ],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" },
          { attribute: "is_return", value: "false", operator: "eq" },
        ],
      },
    ],
  })
}

async function ensurePublishableKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const [known] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" }, { take: 1 })
  const key =
    known ??
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: KEY, type: "publishable", created_by: "" }] },
      })
    ).result[0]
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } })
}

async function nameStore(
  container: MedusaContainer,
  title: string,
  defaults: { salesChannelId: string; regionId: string; stockLocationId: string }
): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, relations: ["supported_currencies"] })
  if (store.default_location_id && store.supported_currencies?.some((currency) => currency.currency_code === "usd")) {
    return
  }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: title,
        supported_currencies: [{ currency_code: "eur", is_default: true }, { currency_code: "usd" }],
        default_sales_channel_id: defaults.salesChannelId,
        default_region_id: defaults.regionId,
        default_location_id: defaults.stockLocationId,
      },
    },
  })
}
