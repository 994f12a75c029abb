// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! The list of stores for people who may not list namespaces: the keys of the ConfigMap
//! store-index in the namespace shopflow-system. An administrator makes that namespace
//! (packaging/rbac/shared.yaml); where it is missing, or may not be written, there is no
//! list, which is no failure of what was done to the store.
class StoreIndex
{
public:
    //! \a done is called once, asynchronously, whatever came of it.
    static void add(kube::ApiClient &client, const QString &namespaceName, QObject *receiver, std::function<void()> done);
    static void remove(kube::ApiClient &client, const QString &namespaceName, QObject *receiver,
                       std::function<void()> done);
};

} // namespace shopflow
