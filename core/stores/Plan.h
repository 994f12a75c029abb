// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Quantity.h"

#include <QMap>
#include <QString>

namespace shopflow {

//! What one container asks for and may use at most.
struct ContainerResources {
    Quantity cpuRequest;
    Quantity memoryRequest;
    Quantity cpuLimit;
    Quantity memoryLimit;
    friend bool operator==(const ContainerResources &, const ContainerResources &) = default;
};

//! The size of a store: the quota of its namespace and how the components share
//! it. A value, from a blueprint or made for a custom size.
struct Plan {
    QString name; //!< small, medium, large, custom
    Quantity cpu;
    Quantity memory;
    Quantity storage;
    QMap<QString, ContainerResources> components;
    QMap<QString, Quantity> volumes; //!< PVC name -> size
    QMap<QString, QString> tuning;   //!< numbers for the programs, such as worker processes
    friend bool operator==(const Plan &, const Plan &) = default;
};

} // namespace shopflow
