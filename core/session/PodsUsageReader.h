// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/client/ApiClient.h"
#include "stores/StoreUsage.h"

#include <QObject>
#include <QSet>

namespace shopflow {

//! Reads what all pods of ours take now: from metrics.k8s.io where it is served, else
//! from the kubelets of the nodes they run on. One question at a time; lives on the
//! client's thread; owned by a StoreUsageWatch.
class PodsUsageReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PodsUsageReader)

public:
    explicit PodsUsageReader(kube::ApiClient &client, QObject *parent = nullptr);

    //! Asks again, unless an answer is still awaited. \a nodes: where our pods run.
    void read(const QSet<QString> &nodes);

    //! What came of a question.
    struct Reading {
        QHash<QString, PodsUsage> byNamespace;
        StoreUsage::Source source = StoreUsage::Source::None;
        QString reason; //!< why nothing, or not everything, is known
        bool unheard = false; //!< nobody answered at all
    };

Q_SIGNALS:
    void finished(const shopflow::PodsUsageReader::Reading &reading);

private:
    void askMetrics();
    void askNodes();
    void onSummary(const kube::ApiJob &job, const QString &node);
    //! Nobody answered: what was known is as true as before.
    void giveUp();
    void conclude();

    kube::ApiClient &m_client;
    QSet<QString> m_nodes;
    Reading m_reading;
    int m_open = 0;
    bool m_asking = false;
    int m_metricsPause = 0; //!< questions until metrics are tried again
};

} // namespace shopflow
