// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/StoreManifests.h"

#include <QJsonObject>

namespace shopflow {

//! What the placeholders of a blueprint's manifests stand for, by name. Pure.
QJsonObject renderValues(const Blueprint &blueprint, const RenderInput &input, const Plan &plan);

//! What a store has to know about itself, as one file: store.json of the blueprints.
//! Free text reaches containers this way only. Without secrets.
QString storeDescription(const Blueprint &blueprint, const RenderInput &input);

} // namespace shopflow
