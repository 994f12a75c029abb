// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Blueprint.h"
#include "stores/Store.h"
#include "stores/StoreFacts.h"

namespace shopflow {

//! Turns the facts of one namespace into the Store that views show: the spec from
//! its annotation, addresses, quota, components, pods, and the verdict. Pure.
//! \a fallbackHost is used for node ports when no node is known.
Store readStore(const StoreFacts &facts, const BlueprintCatalog &catalog, const QString &fallbackHost);

//! The address under which NodePorts of this cluster are reached best: an external
//! node address before an internal one, ready nodes first; empty without nodes.
QString nodeAddress(const QVector<QJsonObject> &nodes);

} // namespace shopflow
