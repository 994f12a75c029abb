// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CommandContext.h"

#include "stores/StoreSpec.h"

#include <QJsonObject>
#include <QObject>
#include <functional>
#include <optional>

//! The first question to the cluster. Watches try again for ever, which is right for
//! a console and wrong for a command: asked once before them, a dead server, a refused
//! certificate or a refused token ends the command at once with its own words.
namespace shopflow::ctl {

//! Asks whether the server answers and takes the credentials.
void askServer(CommandContext &context, QObject *receiver, std::function<void(std::optional<Error>)> answer);

//! Asks for the namespace of the store \a storeName. NotFound also for a namespace
//! that is no store of ours, and for names that no store can have.
void askStore(CommandContext &context, const QString &storeName, QObject *receiver,
              std::function<void(Result<QJsonObject>)> answer);

//! As askStore(), and reads the spec that the store records; kind Invalid when it
//! cannot be read.
void askRecordedSpec(CommandContext &context, const QString &storeName, QObject *receiver,
                     std::function<void(Result<StoreSpec>)> answer);

//! Why no store can have the name \a storeName, as kind NotFound; nothing for a legal one.
std::optional<Error> storeNameProblem(const BlueprintCatalog &catalog, const QString &storeName);

//! Whether \a namespaceObject was made by this program for a store.
bool isStoreNamespace(const QJsonObject &namespaceObject);

} // namespace shopflow::ctl
