// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "kube/watch/InitialEvents.h"
#include "stores/Quantity.h"

#include <QObject>

namespace shopflow {

namespace kube {
class WatchStream;
}

//! Sums what all running pods of a cluster ask for, thousands of them too: as a stream
//! where the server offers that, so that hardly one is in memory at a time, else page
//! by page. Lives on the client's thread; owned by who asks.
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
    void stream();
    void takeEvents(const QVector<kube::WatchEvent> &events);
    void dropStream();
    void readPages();
    void ask(const QString &continueToken);
    void takePage(const kube::ApiJob &job);
    void add(const QJsonObject &pod);
    void finish(bool isKnown);

    kube::ApiClient &m_client;
    kube::InitialEvents m_end;             //!< of the stream; is shown nothing else
    kube::WatchStream *m_stream = nullptr; //!< under way; child of this
    Quantity m_cpu;
    Quantity m_memory;
    int m_beginnings = 0;
    bool m_isKnown = false;
};

} // namespace shopflow
