// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/AccessReview.h"
#include "access/AccessRights.h"

#include <QSet>
#include <QTimer>

namespace shopflow {

struct Error;

//! Keeps asking what this identity may do: on the whole cluster, and what is missing
//! there in the namespace of the store that somebody looks at. What is known holds until
//! the next answer. Lives on the session's thread; owned by the session.
class RightsWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RightsWatch)

public:
    explicit RightsWatch(kube::ApiClient &client, QObject *parent = nullptr);

    //! Asks everything anew, now and every few minutes from then on.
    void refresh();
    //! Somebody looks at the store in \a namespaceName.
    void lookAt(const QString &namespaceName);
    //! A refusal is a reason to ask anew.
    void heed(const Error &error);
    [[nodiscard]] const AccessRights &rights() const { return m_rights; }

Q_SIGNALS:
    void changed();

private:
    void onCluster(const AccessReview::Answer &answer);
    //! Asks \a namespaceName for what is missing in \a into, and writes the answer there.
    void askNamespace(const QString &namespaceName, const QStringList &missing,
                      const std::function<void(const QStringList &missing)> &done);
    void publish(const AccessRights &rights);

    kube::ApiClient &m_client;
    AccessRights m_rights;
    QString m_lookedAt; //!< the namespace
    QSet<QString> m_asked; //!< namespaces that have not answered
    bool m_asking = false;
    QTimer m_again;
};

} // namespace shopflow
