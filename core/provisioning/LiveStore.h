// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "stores/Blueprint.h"
#include "stores/StoreSpec.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVector>
#include <optional>

namespace shopflow {

//! The objects of one store as the server has them at one moment. A value, made by
//! LiveStoreReader; holds secrets, so it is never printed.
struct LiveStore {
    QJsonObject namespaceObject;
    QHash<QString, QJsonObject> objects; //!< by "Deployment/web"; of every kind we write
    QVector<QJsonObject> pods;           //!< all of the namespace, also foreign ones
    std::optional<Error> secretsProblem; //!< why its secrets could not be read
    //! Names of storage classes that let volumes grow.
    QStringList growingClasses;

    [[nodiscard]] QJsonObject find(const QString &kind, const QString &name) const;
    [[nodiscard]] QString annotation(const QString &name) const; //!< of the namespace
    //! The spec its namespace records; kind Invalid when it cannot be read.
    [[nodiscard]] Result<StoreSpec> spec() const;
    //! The node port of the public service; 0: none.
    [[nodiscard]] int nodePort() const;
    //! The quota of the store; empty: none.
    [[nodiscard]] QJsonObject quota() const;

    //! Whether this is a store of ours that may be written: Conflict for a foreign
    //! namespace, one that goes, or one of a newer program.
    [[nodiscard]] Result<void> mayBeWritten(const QString &storeName, int blueprintVersion) const;

    //! The size that \a claim (a rendered PersistentVolumeClaim) gets: a volume never
    //! shrinks, and grows only where its class lets it. Empty: as rendered.
    [[nodiscard]] QString keptSize(const QJsonObject &claim) const;
    //! \a objects with kept volume sizes; each that differs adds a sentence to \a notes.
    [[nodiscard]] QVector<QJsonObject> withKeptVolumes(const QVector<QJsonObject> &objects, QStringList *notes = nullptr) const;
    //! A volume that \a wanted makes smaller than both \a recorded and it is, as kind
    //! Storage.
    [[nodiscard]] Result<void> proveNoShrinking(const QVector<QJsonObject> &wanted,
                                                const QVector<QJsonObject> &recorded) const;
    //! Objects that we applied once and \a wanted does not hold any more: of
    //! \a prunableKinds only, and never a volume or a secret.
    [[nodiscard]] QVector<QJsonObject> leftovers(const QVector<QJsonObject> &wanted, const QStringList &prunableKinds) const;
    //! \a quota (as rendered) raised to what the live one allows, so that neither the
    //! old nor the new pods are refused meanwhile.
    [[nodiscard]] QJsonObject widened(const QJsonObject &quota) const;
};

} // namespace shopflow
