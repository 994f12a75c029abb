// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "kube/client/ApiClient.h"
#include "kube/stream/PodExec.h"
#include "stores/StoreUsage.h"

#include <QObject>
#include <QQueue>

namespace shopflow {

//! Reads how full the volumes of one store are, by `df` in the containers that mount
//! them; where a volume is only a folder of its node's disk, by `du`. Deletes nothing and
//! writes nothing; refused in read-only mode, because it runs a command. One run, then
//! done; lives on the client's thread; owned by a StoreUsageWatch.
class VolumesUsageReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VolumesUsageReader)

public:
    //! \a limit: what all volumes of the store have together; a file system that is larger
    //! is a disk shared with others.
    VolumesUsageReader(kube::ApiClient &client, QString namespaceName, const Quantity &limit, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    //! Exactly once, asynchronously: the sum of all volumes.
    void finished(const shopflow::Result<shopflow::Quantity> &used);

private:
    //! A volume where a running container sees it.
    struct Mount {
        QString claim;
        QString pod;
        QString container;
        QString path;
    };
    void onPods(const kube::ApiJob &job);
    void next();
    void ask(const Mount &mount, const QStringList &argv, std::function<void(const QByteArray &)> then);
    void onDf(const Mount &mount, const QByteArray &output);
    void add(const std::optional<Quantity> &used);
    void finish(const Result<Quantity> &used);
    static QVector<Mount> mountsIn(const QJsonObject &podList);

    kube::ApiClient &m_client;
    QString m_namespaceName;
    qint64 m_limit;
    QQueue<Mount> m_mounts;
    qint64 m_sum = 0;
};

} // namespace shopflow
