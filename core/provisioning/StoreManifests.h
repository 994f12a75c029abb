// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "stores/Blueprint.h"
#include "stores/StoreSpec.h"

#include <QJsonObject>
#include <QVector>
#include <optional>

namespace shopflow {

//! What the cluster decides about a store's address; known only after the services
//! were applied.
struct AddressFacts {
    QString publicHost;     //!< a node's address or the public address
    int nodePort = 0;       //!< 0: not answered yet
    QString ingressClass;   //!< empty: the cluster's default
    QString ingressNamespace;                  //!< of the controller's pods
    QMap<QString, QString> ingressPodLabels;   //!< of the controller's pods
    QString clusterIssuer; //!< who signs certificates; empty: the Secret is given by somebody
};

//! Everything a store's objects depend on. A value.
struct RenderInput {
    StoreSpec spec;
    QMap<QString, QString> images; //!< effective references by component
    QString ownerName;             //!< as the cluster names the user
    QString runId;
    AddressFacts address;
    Secret mailPassword; //!< empty: as it is on the cluster
};

//! Turns a spec into the complete objects of its namespace: typed substitution into
//! parsed YAML (a value goes in whole, text is never parsed again), labels and
//! namespace filled in, in the order they are applied. Pure.
class StoreManifests
{
public:
    //! Error kinds Invalid (spec, plan) and Internal (a placeholder nobody fills).
    static Result<QVector<QJsonObject>> render(const Blueprint &blueprint, const RenderInput &input);
    //! The secrets of \a blueprint with fresh values, to be created once each.
    static QVector<QJsonObject> freshSecrets(const Blueprint &blueprint, const RenderInput &input);
    //! The names of all secrets a store of \a blueprint may have.
    static QStringList secretNames(const Blueprint &blueprint);
    //! Effective images: overrides of the spec over \a shared over the defaults.
    //! Error kind Image naming each component without one and its hint.
    static Result<QMap<QString, QString>> images(const Blueprint &blueprint, const StoreSpec &spec,
                                                 const QMap<QString, QString> &shared);
    //! The legal label for a user name: "u-" and 16 hex of its SHA-256.
    static QString ownerLabel(const QString &userName);
    //! The URL people use, as far as it is known; empty otherwise.
    static QString publicUrl(const Blueprint &blueprint, const RenderInput &input);
    //! The URL that the store gives itself: as publicUrl(), but never empty.
    static QString siteUrl(const Blueprint &blueprint, const RenderInput &input);
    static QString hostName(const RenderInput &input);
    //! The Secret with the mail server's password, to be applied; none when there is
    //! nothing to write.
    static std::optional<QJsonObject> mailSecret(const Blueprint &blueprint, const RenderInput &input);
    //! Helm's order of kinds, as an index.
    static int applyOrder(const QString &kind);
};

} // namespace shopflow
