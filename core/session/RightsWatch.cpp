// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/RightsWatch.h"

#include "base/Error.h"
#include "stores/ConsoleSettings.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

namespace {

const QString readSecrets = QStringLiteral("get secrets");

QVector<AccessReview::Right> everyRight()
{
    using kube::ResourceType;
    return {{ResourceType::namespaces(), "create"},
            {ResourceType::namespaces(), "delete"},
            {ResourceType::namespaces(), "patch"},
            {ResourceType::deployments(), "patch"},
            {ResourceType::statefulSets(), "patch"},
            {ResourceType::secrets(), "get"},
            {ResourceType::configMaps(), "patch"},
            {ResourceType::pods(), "get", "exec"},
            {ResourceType::pods(), "create", "exec"},
            {ResourceType::pods(), "get", "portforward"},
            {ResourceType::pods(), "create", "portforward"}};
}

//! Those that a namespace may grant of what the cluster does not.
QVector<AccessReview::Right> rightsIn(const QString &namespaceName, const QStringList &missing)
{
    const bool shared = namespaceName == ConsoleSettings::placeName();
    QVector<AccessReview::Right> rights = everyRight();
    rights.removeIf([&](const AccessReview::Right &right) {
        const QString words = right.words();
        const bool ofSettings = words == u"patch configmaps"_s;
        return !missing.contains(words) || words == u"create namespaces"_s || words == readSecrets || ofSettings != shared;
    });
    return rights;
}

//! Whether the login alone may be read, as a careful role grants it.
kube::ApiRequest loginReview(const QString &namespaceName)
{
    const QJsonObject wanted{{u"resource"_s, u"secrets"_s},
                             {u"verb"_s, u"get"_s},
                             {u"namespace"_s, namespaceName},
                             {u"name"_s, u"store-admin"_s}};
    const QJsonObject review{{u"apiVersion"_s, u"authorization.k8s.io/v1"_s},
                             {u"kind"_s, u"SelfSubjectAccessReview"_s},
                             {u"spec"_s, QJsonObject{{u"resourceAttributes"_s, wanted}}}};
    return kube::ApiRequest::create(kube::ResourceType::selfSubjectAccessReviews(), review, {});
}

bool isRefusal(const kube::ApiJob &job)
{
    return job.succeeded() && !job.response().object().value(u"status"_s).toObject().value(u"allowed"_s).toBool();
}

} // namespace

RightsWatch::RightsWatch(kube::ApiClient &client, QObject *parent) : QObject(parent), m_client(client)
{
    m_again.setSingleShot(true);
    m_again.setInterval(5min);
    connect(&m_again, &QTimer::timeout, this, &RightsWatch::refresh);
}

void RightsWatch::refresh()
{
    if (m_asking)
        return;
    m_asking = true;
    AccessReview::ask(m_client, everyRight(), {}, this, [this](const AccessReview::Answer &answer) { onCluster(answer); });
}

void RightsWatch::onCluster(const AccessReview::Answer &answer)
{
    m_asking = false;
    m_again.start();
    // Nothing was heard at all: what was known is the best there is.
    if (answer.unknown == everyRight().size())
        return;
    AccessRights fresh;
    if (answer.missing.isEmpty()) {
        publish(fresh);
        return;
    }
    fresh.missing = answer.missing;
    fresh.assumed = m_rights.assumed;
    askNamespace(ConsoleSettings::placeName(), fresh.missing, [this, fresh](const QStringList &shared) {
        AccessRights more = fresh;
        more.missingToShare = shared;
        const QString looked = m_lookedAt;
        if (looked.isEmpty()) {
            publish(more);
            return;
        }
        askNamespace(looked, more.missing, [this, more, looked](const QStringList &missing) {
            AccessRights all = more;
            all.inNamespace.insert(looked, missing);
            all.assumed = missing;
            publish(all);
        });
    });
}

void RightsWatch::lookAt(const QString &namespaceName)
{
    m_lookedAt = namespaceName;
    const bool known = m_rights.missing.isEmpty() || m_rights.inNamespace.contains(namespaceName);
    if (namespaceName.isEmpty() || known || m_asked.contains(namespaceName))
        return;
    m_asked.insert(namespaceName);
    askNamespace(namespaceName, m_rights.missing, [this, namespaceName](const QStringList &missing) {
        m_asked.remove(namespaceName);
        AccessRights more = m_rights;
        more.inNamespace.insert(namespaceName, missing);
        more.assumed = missing;
        publish(more);
    });
}

void RightsWatch::heed(const Error &error)
{
    if (error.kind == ErrorKind::Forbidden)
        refresh();
}

void RightsWatch::askNamespace(const QString &namespaceName, const QStringList &missing,
                               const std::function<void(const QStringList &)> &done)
{
    const bool ofStore = namespaceName != ConsoleSettings::placeName();
    const auto concluded = [this, namespaceName, done, secrets = ofStore && missing.contains(readSecrets)](QStringList found) {
        if (!secrets) {
            done(found);
            return;
        }
        m_client.send(loginReview(namespaceName), this, [found, done](const kube::ApiJob &job) {
            done(isRefusal(job) ? QStringList(found + QStringList(readSecrets)) : found);
        });
    };
    const QVector<AccessReview::Right> rights = rightsIn(namespaceName, missing);
    if (rights.isEmpty()) {
        concluded({});
        return;
    }
    AccessReview::ask(m_client, rights, namespaceName, this,
                      [concluded](const AccessReview::Answer &answer) { concluded(answer.missing); });
}

void RightsWatch::publish(const AccessRights &rights)
{
    if (rights == m_rights)
        return;
    m_rights = rights;
    Q_EMIT changed();
    // The selection may have moved on while the cluster was asked.
    lookAt(m_lookedAt);
}

} // namespace shopflow
