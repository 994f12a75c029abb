// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow {

//! Something that is still there, and why.
struct Remainder {
    QString object; //!< "Namespace/store-shop", "PersistentVolume/pvc-..."
    QString reason; //!< one whole sentence
    friend bool operator==(const Remainder &, const Remainder &) = default;
};

//! What the conditions of a namespace that goes say is left; at least the namespace
//! itself.
QVector<Remainder> remaindersOfNamespace(const QJsonObject &namespaceObject);
//! One for each of \a volumes.
QVector<Remainder> remaindersOfVolumes(const QVector<QJsonObject> &volumes);
//! Whether the claim of a PersistentVolume is, or was, in \a namespaceName.
bool belongsTo(const QJsonObject &volume, const QString &namespaceName);
//! Whether nothing will remove the volume any more: its policy is to keep it, and
//! nobody uses it.
bool isKeptVolume(const QJsonObject &volume);

} // namespace shopflow
