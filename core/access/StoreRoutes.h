// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/ForwardStatus.h"
#include "access/StoreRoute.h"
#include "base/Result.h"
#include "kube/client/ApiClient.h"
#include "kube/stream/ForwardProbe.h"
#include "kube/stream/PortForward.h"
#include "stores/Blueprint.h"
#include "stores/Store.h"

#include <QHash>
#include <QObject>
#include <functional>

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

    //! The forward of a store, which is active as soon as forwards() says so, opened on \a localPort (0: any) when there is none.
    //! Conflict when there is one on another port than the one asked for.
    Result<kube::PortForward *> forward(const Store &store, const Blueprint &blueprint, quint16 localPort = 0);

    //! All that are open, by the names of their stores.
    [[nodiscard]] QVector<ForwardStatus> forwards() const;
    //! Ends the forward of a store with all that it carries.
    void stopForward(const QString &storeName);

    //! The ways from outside, best first: what the store's objects say, and its node
    //! ports on the host that the kubeconfig names. Pure.
    static QVector<RouteAttempt> candidates(const Store &store, const QString &endpointKind, const QString &serverHost);

Q_SIGNALS:
    void forwardsChanged();

private:
    struct Forward {
        kube::PortForward *forward = nullptr; //!< child of this
        kube::ForwardProbe *probe = nullptr;  //!< child of the forward
        QString storeName;
        Error problem; //!< of the last connection, until a pod answers
    };
    //! Asks whether a pod answers through the forward, now and after each trouble.
    void follow(const QString &namespaceName);
    void ask(const QString &namespaceName);

    kube::ApiClient &m_client;
    QHash<QString, Forward> m_forwards; //!< by namespace
};

} // namespace shopflow
