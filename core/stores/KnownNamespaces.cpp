// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/KnownNamespaces.h"

#include "kube/status/ObjectFields.h"

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::CacheState;
using kube::ResourceType;

KnownNamespaces::KnownNamespaces(kube::ApiClient &client, QObject *parent)
    : QObject(parent), m_client(client),
      m_cache(client, {ResourceType::namespaces(), {}, u"app.kubernetes.io/part-of=shopflow"_s, {}})
{
    connect(&m_cache, &kube::ObjectCache::stateChanged, this, &KnownNamespaces::onWatch);
    connect(&m_cache, &kube::ObjectCache::changed, this, &KnownNamespaces::takeList);
}

void KnownNamespaces::start()
{
    m_cache.start();
}

void KnownNamespaces::onWatch()
{
    if (m_cache.state().phase == CacheState::Phase::Forbidden && !m_askedIndex) {
        m_askedIndex = true;
        readIndex();
    }
}

void KnownNamespaces::takeList()
{
    QStringList names;
    const QVector<QJsonObject> all = m_cache.objects();
    for (const QJsonObject &each : all)
        names.append(kube::nameOf(each));
    take(names);
}

void KnownNamespaces::readIndex()
{
    const auto request = kube::ApiRequest::get(ResourceType::configMaps(), u"shopflow-system"_s, u"store-index"_s);
    m_client.send(request, this, [this](const kube::ApiJob &job) {
        QStringList names;
        // Not to be allowed to read it is no error: it only would have told more.
        if (job.succeeded())
            names = kube::objectAt(job.response().object(), {"data"_L1}).keys();
        names.prepend(m_client.context().namespaceName);
        take(names);
    });
}

void KnownNamespaces::take(QStringList names)
{
    names.removeDuplicates();
    names.removeAll(QString());
    names.resize(std::min<qsizetype>(names.size(), most));
    if (m_told && names == m_names)
        return;
    m_told = true;
    m_names = names;
    Q_EMIT changed();
}

} // namespace shopflow
