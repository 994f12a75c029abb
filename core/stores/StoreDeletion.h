// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Explanations.h"

#include <QJsonObject>
#include <QVector>

namespace shopflow {

//! One thing that a namespace still holds while it is being deleted.
struct DeletionRemainder {
    QString what;  //!< "configmaps", "example.com/hold", "pods in group metrics.k8s.io"
    int count = 0; //!< 0: not told
    bool finalizer = false;

    friend bool operator==(const DeletionRemainder &, const DeletionRemainder &) = default;
};

//! What the conditions of a namespace that is going away say is left.
QVector<DeletionRemainder> deletionRemainders(const QJsonObject &namespaceObject);

//! "3 pods and 1 volume are still there."; empty: nothing is.
QString remainingObjects(const QJsonObject &namespaceObject);
//! "The finalizer example.com/hold holds an object back."; empty: none does. Those that
//! Kubernetes itself sets and removes are not told.
QString remainingFinalizers(const QJsonObject &namespaceObject);

//! The same in words; the next step is only there when it does not end by itself.
Explanation explainDeletion(const QJsonObject &namespaceObject);

} // namespace shopflow
