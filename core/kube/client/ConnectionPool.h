// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiRequest.h"

#include <QNetworkProxy>
#include <QObject>
#include <vector>

class QNetworkAccessManager;

namespace shopflow::kube {

//! The network managers of one identity. A manager has six connections to a server
//! and queues silently beyond that, so streams get managers of their own, five each.
//! A manager whose connection hung is retired: what runs on it may end, new requests
//! get a fresh one. Owned by its ApiClient.
class ConnectionPool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionPool)

public:
    explicit ConnectionPool(QNetworkProxy proxy, QObject *parent = nullptr);

    //! A manager with a free place for \a pool; give it back when the reply is over.
    QNetworkAccessManager *take(Pool pool);
    void giveBack(QNetworkAccessManager *manager);
    void retire(QNetworkAccessManager *manager);
    //! For another identity: idle connections close at once, the others when they are over.
    void retireAll();

    [[nodiscard]] int managerCount() const { return int(m_slots.size()); }

private:
    struct Slot {
        QNetworkAccessManager *manager = nullptr;
        int active = 0;
        bool streams = false;
        bool retired = false;
    };

    QNetworkProxy m_proxy;
    std::vector<Slot> m_slots;
};

} // namespace shopflow::kube
