// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/LiveStoreReader.h"

#include "kube/status/ObjectFields.h"
#include "kube/watch/WatchDecoder.h"
#include "provisioning/ObjectChange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

LiveStoreReader::LiveStoreReader(kube::ApiClient &client, QString namespaceName, QStringList secrets, QObject *parent)
    : QObject(parent), m_client(client), m_namespace(std::move(namespaceName)), m_secrets(std::move(secrets))
{
}

void LiveStoreReader::ask(const ApiRequest &request, std::function<void(const ApiJob &)> take)
{
    ++m_pending;
    m_client.send(request, this, [this, take = std::move(take)](const ApiJob &job) {
        take(job);
        if (--m_pending > 0)
            return;
        if (m_error)
            Q_EMIT finished(*m_error);
        else
            Q_EMIT finished(m_live);
    });
}

void LiveStoreReader::list(const ResourceType &type)
{
    ask(ApiRequest::list(type, m_namespace, {{}, {}, {}, {}, 1000}), [this, type](const ApiJob &job) {
        if (!job.succeeded()) {
            // The namespace's own answer says best why nothing can be read.
            if (!m_error)
                m_error = job.error().toError();
            return;
        }
        // Whole objects: whose fields are whose decides what may be removed.
        const QJsonArray items = job.response().object().value(u"items"_s).toArray();
        for (const QJsonValue &value : items) {
            QJsonObject item = value.toObject();
            item.insert(u"kind"_s, type.kind);
            item.insert(u"apiVersion"_s, type.apiVersion());
            if (type == ResourceType::pods())
                m_live.pods.append(item);
            else
                m_live.objects.insert(changeName(item), item);
        }
    });
}

void LiveStoreReader::readSecret(const QString &name)
{
    ask(ApiRequest::get(ResourceType::secrets(), m_namespace, name), [this](const ApiJob &job) {
        if (job.succeeded()) {
            const QJsonObject secret = job.response().object();
            m_live.objects.insert(changeName(secret), secret);
        } else if (!job.error().isNotFound() && !m_live.secretsProblem) {
            m_live.secretsProblem = job.error().toError();
        }
    });
}

void LiveStoreReader::start()
{
    ask(ApiRequest::get(ResourceType::namespaces(), {}, m_namespace), [this](const ApiJob &job) {
        if (job.succeeded())
            m_live.namespaceObject = job.response().object();
        else
            m_error = job.error().toError();
    });
    // Who may not see the classes is on the safe side: then no volume grows.
    ask(ApiRequest::list(ResourceType::storageClasses(), {}, {}), [this](const ApiJob &job) {
        if (!job.succeeded())
            return;
        const QVector<QJsonObject> classes = kube::decodeList(job.response().body).items;
        for (const QJsonObject &each : classes) {
            if (each.value(u"allowVolumeExpansion"_s).toBool())
                m_live.growingClasses.append(kube::nameOf(each));
        }
    });
    for (const QString &secret : std::as_const(m_secrets))
        readSecret(secret);
    for (const ResourceType &type :
         {ResourceType::networkPolicies(), ResourceType::resourceQuotas(), ResourceType::limitRanges(),
          ResourceType::persistentVolumeClaims(), ResourceType::services(),
          ResourceType::configMaps(), ResourceType::deployments(), ResourceType::statefulSets(),
          ResourceType::ingresses(), ResourceType::pods()})
        list(type);
}

} // namespace shopflow
