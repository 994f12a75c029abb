// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ObjectCache.h"
#include "kube/watch/WatchReport.h"
#include "stores/NamespaceLook.h"
#include "stores/StoreFacts.h"

#include <memory>
#include <vector>

namespace shopflow {

//! The watches of everything that stores consist of, in the whole cluster or in one
//! namespace. What may not be read stays unknown; it is an error only where nothing
//! at all may be read. Lives on the client's thread; owned by the directory.
class StoreWatches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreWatches)

public:
    //! \a namespaceName empty: the whole cluster.
    StoreWatches(kube::ApiClient &client, QString namespaceName, QObject *parent = nullptr);
    ~StoreWatches() override;

    void start();
    void stop();
    void retryNow();

    //! Every kind has been listed or refused.
    [[nodiscard]] bool isSettled() const;
    //! No verdict is possible: neither pods nor workloads may be read, or (in the
    //! whole cluster) not the namespaces.
    [[nodiscard]] bool isTooNarrow() const;
    //! The worst state of what may be read; Forbidden where that is nothing.
    [[nodiscard]] kube::CacheState connection() const;

    [[nodiscard]] QVector<kube::WatchReport> reports() const;
    [[nodiscard]] QStringList namespaceNames() const;
    //! Put together from labels where the Namespace itself may not be read.
    [[nodiscard]] QJsonObject namespaceObject(const QString &name) const;
    //! All that is known about the namespace \a name.
    void addTo(StoreFacts &facts, const QString &name) const;
    [[nodiscard]] QJsonObject stateOf(const QString &name) const;

Q_SIGNALS:
    void changed(const QSet<QString> &namespaces);
    void stateChanged();

private:
    enum Part { Pods, Deployments, StatefulSets, Claims, Services, Ingresses, Quotas, States, PartCount };
    [[nodiscard]] const kube::ObjectCache &cache(Part part) const { return *m_caches.at(part); }
    [[nodiscard]] bool isUnreadable(Part part) const;
    [[nodiscard]] const kube::CacheState &namespaceState() const;
    [[nodiscard]] QJsonObject namespaceFromLabels() const;

    QString m_namespace;
    std::vector<std::unique_ptr<kube::ObjectCache>> m_caches; //!< by Part
    std::unique_ptr<kube::ObjectCache> m_namespaces;          //!< of the whole cluster, or null
    std::unique_ptr<NamespaceLook> m_look;                    //!< of the one namespace, or null
};

} // namespace shopflow
