// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Quantity.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <optional>

namespace shopflow {

//! What a store really takes, beside what its quota reserves for it. What is not known
//! is unset and has a reason. A value.
struct StoreUsage {
    enum class Source { None, Metrics, Stats };

    QString storeName;
    std::optional<Quantity> cpu;
    std::optional<Quantity> memory;
    std::optional<Quantity> storage;
    QString podsReason;    //!< why CPU and memory are not known
    QString storageReason; //!< why storage is not known
    Source source = Source::None;
    QDateTime podsAt;    //!< when CPU and memory were read
    QDateTime storageAt; //!< when storage was read
    friend bool operator==(const StoreUsage &, const StoreUsage &) = default;
};

//! What the pods of one namespace take together.
struct PodsUsage {
    Quantity cpu;
    Quantity memory;
    PodsUsage &operator+=(const PodsUsage &more);
    friend bool operator==(const PodsUsage &, const PodsUsage &) = default;
};

//! Reads what measures usage. Pure functions.
namespace UsageReading {
//! By namespace, of a PodMetricsList of metrics.k8s.io.
QHash<QString, PodsUsage> ofMetrics(const QJsonObject &list);
//! By namespace, of a kubelet's /stats/summary.
QHash<QString, PodsUsage> ofSummary(const QJsonObject &summary);

//! A line of `df -Pk`: one file system.
struct FileSystem {
    Quantity size;
    Quantity used;
};
std::optional<FileSystem> ofDf(const QByteArray &output);
//! The sum of `du -sk`.
std::optional<Quantity> ofDu(const QByteArray &output);
} // namespace UsageReading

} // namespace shopflow
