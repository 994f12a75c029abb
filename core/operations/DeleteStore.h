// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "operations/Remainder.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QVector>
#include <chrono>

namespace shopflow {

//! Deletes a store and ends only when its namespace answers 404 and no
//! PersistentVolume claims it. A claim that had none yet may get one when all is gone:
//! that is looked for during 30 s more. Never strips finalizers. Lives on the session's thread.
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
    //! While it waits, and once at the end when volumes are kept.
    void remainingChanged(const QVector<shopflow::Remainder> &remaining);
    //! Once. Kinds: NotFound (no such store), Conflict (a namespace that is not ours, or
    //! one that took its name), Timeout (it goes on in the cluster), and the client's.
    void finished(const shopflow::Result<void> &result);

private:
    void onNamespace(const kube::ApiJob &job);
    void noteClaims();
    void removeNamespace();
    void onRemoved(const kube::ApiJob &job);
    void readAgain(const Error &reason);
    void poll();
    void onPolled(const kube::ApiJob &job);
    void pollVolumes(const QString &continueToken = {});
    void onVolumes(const kube::ApiJob &job);
    void onAllVolumes();
    void pollLater();
    void setRemaining(const QVector<Remainder> &remaining);
    void conclude();
    void finish(Result<void> result);

    kube::ApiClient &m_client;
    QString m_namespace;
    QString m_uid;
    bool m_wait;
    std::chrono::milliseconds m_timeout;
    QVector<Remainder> m_remaining;
    QVector<QJsonObject> m_volumes; //!< ours, of the pages read so far
    QStringList m_unbound;          //!< claims whose volumes were not seen yet
    Alarm *m_poll;                  //!< child of this
    Alarm *m_deadline;              //!< child of this
    std::chrono::milliseconds m_goneAt{0}; //!< when the namespace was gone, by the client's timing
    bool m_volumesNext = false; //!< what the next poll asks for
    bool m_done = false;
};

} // namespace shopflow
