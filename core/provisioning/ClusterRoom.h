// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Quantity.h"

#include <QJsonObject>
#include <QString>
#include <QVector>
#include <algorithm>

namespace shopflow {

class BlueprintCatalog;
struct ClusterFacts;

//! How many stores of one plan there is room for, and what decides it.
struct PlanRoom {
    QString platform;
    QString plan;
    Quantity cpu; //!< what the pods of one such store ask for
    Quantity memory;
    qint64 byCpu = 0; //!< how many the free processors would take
    qint64 byMemory = 0;
    [[nodiscard]] qint64 stores() const { return std::min(byCpu, byMemory); }
};

//! What a cluster has, what its pods ask for, and how many stores fit into the rest. By
//! requests, as the scheduler counts; that each pod also needs one node with room for
//! it is not counted. A value.
struct ClusterRoom {
    bool known = false;
    QString reason; //!< why it is not known; one whole sentence
    QString nextStep;
    int nodes = 0;
    int readyNodes = 0; //!< that take pods; only their resources count
    Quantity cpu;
    Quantity memory;
    Quantity requestedCpu;
    Quantity requestedMemory;
    QVector<PlanRoom> plans; //!< platform by platform, the smallest plan first

    [[nodiscard]] Quantity freeCpu() const;
    [[nodiscard]] Quantity freeMemory() const;

    static ClusterRoom of(const ClusterFacts &facts, const BlueprintCatalog &catalog);
    //! Whether the scheduler would give \a node a pod.
    static bool takesPods(const QJsonObject &node);
};

} // namespace shopflow
