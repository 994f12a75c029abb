// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "stores/Quantity.h"

#include <QObject>

namespace shopflow {

//! Sums what all running pods of a cluster ask for, thousands of them too: page by
//! page, so that no more than one page is ever in memory. Lives on the client's
//! thread; owned by who asks.
class RequestedResources final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestedResources)

public:
    explicit RequestedResources(kube::ApiClient &client, QObject *parent = nullptr);

    void start();
    //! After finished().
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] Quantity cpu() const { return m_cpu; }
    [[nodiscard]] Quantity memory() const { return m_memory; }

Q_SIGNALS:
    //! Once.
    void finished();

private:
    void ask(const QString &continueToken);
    void take(const kube::ApiJob &job);

    kube::ApiClient &m_client;
    Quantity m_cpu;
    Quantity m_memory;
    int m_beginnings = 0;
    bool m_isKnown = false;
};

} // namespace shopflow
