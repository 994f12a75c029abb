// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"

#include <QObject>
#include <QTimer>

namespace shopflow {

//! Something that is still there, and why.
struct Remainder {
    QString object; //!< "Namespace/store-shop", "PersistentVolume/pvc-..."
    QString reason; //!< one whole sentence
};

//! Deletes a store and ends only when its namespace answers 404 and no
//! PersistentVolume claims it. Never strips finalizers. Lives on the session's thread.
class DeleteStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteStore)

public:
    DeleteStore(kube::ApiClient &client, QString namespaceName, bool wait, std::chrono::milliseconds timeout,
                QObject *parent = nullptr);
    void start();
    [[nodiscard]] QVector<Remainder> remaining() const { return m_remaining; }

Q_SIGNALS:
    void remainingChanged(const QVector<shopflow::Remainder> &remaining);
    void finished(const shopflow::Result<void> &result);

private:
    void removeNamespace(const QString &uid);
    void poll();
    void pollVolumes();
    void finish(Result<void> result);

    kube::ApiClient &m_client;
    QString m_namespace;
    bool m_wait;
    QVector<Remainder> m_remaining;
    QTimer m_poll;
    QTimer m_deadline;
    bool m_done = false;
};

} // namespace shopflow
