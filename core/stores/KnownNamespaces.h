// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ObjectCache.h"

#include <QStringList>

namespace shopflow {

//! The namespaces where somebody may have stores who cannot watch the whole cluster:
//! those of the cluster's list where that may be read, else the one of the
//! kubeconfig's context and those that the index in shopflow-system names. Lives on
//! the client's thread; owned by the directory.
class KnownNamespaces final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KnownNamespaces)

public:
    //! The most that are watched one by one.
    static constexpr int most = 20;

    explicit KnownNamespaces(kube::ApiClient &client, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const QStringList &names() const { return m_names; }

Q_SIGNALS:
    //! names() are known, or others than before.
    void changed();

private:
    void onWatch();
    void takeList();
    void readIndex();
    void take(QStringList names);

    kube::ApiClient &m_client;
    kube::ObjectCache m_cache;
    QStringList m_names;
    bool m_askedIndex = false;
    bool m_told = false;
};

} // namespace shopflow
