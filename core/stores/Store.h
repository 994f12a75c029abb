// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/status/EventDigest.h"
#include "kube/status/PodStatus.h"
#include "stores/Quantity.h"
#include "stores/StoreSpec.h"
#include "stores/StoreStatus.h"

#include <QUrl>

namespace shopflow {

//! Where a store is reached, as its objects say.
struct StoreEndpoint {
    QString kind;  //!< store, admin, api
    QUrl url;
    QString route; //!< ingress, nodePort, loadBalancer
    friend bool operator==(const StoreEndpoint &, const StoreEndpoint &) = default;
};

struct QuotaUse {
    Quantity used;
    Quantity hard;
    friend bool operator==(const QuotaUse &, const QuotaUse &) = default;
};

struct ComponentStatus {
    QString name;
    QString image;
    QString status; //!< kubectl's word of its pod, "Suspended" or "Missing"
    int ready = 0;
    int desired = 0;
    int restarts = 0;
    QString uid{};          //!< of its workload
    qint64 generation = 0;  //!< of its workload's spec
    bool rolledOut = false; //!< its controller has nothing left to do
    friend bool operator==(const ComponentStatus &, const ComponentStatus &) = default;
};

//! One store as every view sees it: facts read from its namespace plus the
//! verdict. A value.
struct Store {
    QString uid; //!< of the namespace
    QString namespaceName;
    StoreSpec spec;
    bool specReadable = true; //!< false: the annotation is missing or damaged
    QString owner;
    QDateTime createdAt;
    StoreStatus status;
    QString advice; //!< what else is to be mended, though it is not what the verdict is about; may be empty
    QVector<StoreEndpoint> endpoints;
    QUrl siteUrl; //!< the address it was set up with, where its platform needs one
    QString noStorefront; //!< why there is no "store" endpoint
    QuotaUse cpu;
    QuotaUse memory;
    QuotaUse storage;
    bool quotaKnown = true; //!< false: it may not be read
    QVector<ComponentStatus> components;
    QVector<kube::PodStatus> pods;
    bool podsKnown = true; //!< false: they may not be read
    QVector<kube::EventDigest> events;

    [[nodiscard]] QString name() const { return spec.name; }
    [[nodiscard]] const StoreEndpoint *endpoint(const QString &kind) const;
    //! The object of cli.md.
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const Store &, const Store &) = default;
};

} // namespace shopflow
