// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StoreIndex.h"

#include "base/Logging.h"

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

const QString place = QStringLiteral("shopflow-system");
const QString name = QStringLiteral("store-index");
const QString manager = QStringLiteral("shopflow-index");

//! One key at a time by merge patch, so that two consoles never undo each other.
ApiRequest patch(const QString &namespaceName, const QJsonValue &value)
{
    const QJsonObject change{{u"data"_s, QJsonObject{{namespaceName, value}}}};
    ApiRequest request = ApiRequest::mergePatch(ResourceType::configMaps(), place, name, change, manager);
    request.timeout = std::chrono::seconds(5);
    return request;
}

ApiRequest create(const QString &namespaceName)
{
    const QJsonObject index{
        {u"apiVersion"_s, u"v1"_s},
        {u"kind"_s, u"ConfigMap"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, name},
                                    {u"namespace"_s, place},
                                    {u"labels"_s, QJsonObject{{u"app.kubernetes.io/managed-by"_s, u"shopflow-console"_s}}}}},
        {u"data"_s, QJsonObject{{namespaceName, QString()}}}};
    ApiRequest request = ApiRequest::create(ResourceType::configMaps(), index, manager);
    request.timeout = std::chrono::seconds(5);
    return request;
}

void tell(const ApiJob &job, const QString &namespaceName)
{
    if (!job.succeeded())
        qCDebug(lcStores) << "the index does not list" << namespaceName << job.error().status;
}

} // namespace

void StoreIndex::add(kube::ApiClient &client, const QString &namespaceName, QObject *receiver, std::function<void()> done)
{
    client.send(patch(namespaceName, QString()), receiver,
                [&client, namespaceName, receiver, done = std::move(done)](const ApiJob &job) {
                    if (!job.error().isNotFound()) {
                        tell(job, namespaceName);
                        done();
                        return;
                    }
                    // The first store of all, or nobody wants an index here: 404 again.
                    client.send(create(namespaceName), receiver, [namespaceName, done](const ApiJob &created) {
                        tell(created, namespaceName);
                        done();
                    });
                });
}

void StoreIndex::remove(kube::ApiClient &client, const QString &namespaceName, QObject *receiver,
                        std::function<void()> done)
{
    client.send(patch(namespaceName, QJsonValue::Null), receiver,
                [namespaceName, done = std::move(done)](const ApiJob &job) {
                    tell(job, namespaceName);
                    done();
                });
}

} // namespace shopflow
