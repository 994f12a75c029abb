// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/StoreRoute.h"
#include "base/Result.h"
#include "kube/client/ApiClient.h"
#include "kube/stream/PortForward.h"
#include "stores/Blueprint.h"
#include "stores/Store.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <memory>

namespace shopflow {

//! Finds a URL of a store that really opens, best first: ingress host, load
//! balancer, NodePort on each address, and last our own port-forward, which then
//! stays open as long as this object. Probes before it answers and tells what
//! failed. Lives on the session's thread; owned by the session.
class StoreRoutes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreRoutes)

public:
    using Found = std::function<void(Result<RouteAnswer>)>;
    explicit StoreRoutes(kube::ApiClient &client, QObject *parent = nullptr);
    ~StoreRoutes() override;

    //! \a endpointKind: store, admin or api. NotFound with the reason when the
    //! platform has no such page.
    void find(const Store &store, const Blueprint &blueprint, const QString &endpointKind, Found found);

    //! The forward of a store, opened on \a localPort (0: any) when there is none.
    Result<kube::PortForward *> forward(const Store &store, const Blueprint &blueprint, quint16 localPort = 0);

private:
    struct Search;
    void tryNext(const std::shared_ptr<Search> &search);

    kube::ApiClient &m_client;
    QHash<QString, kube::PortForward *> m_forwards; //!< by namespace
};

} // namespace shopflow
