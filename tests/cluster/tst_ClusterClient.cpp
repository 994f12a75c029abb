// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"
#include "kube/watch/ObjectCache.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace shopflow;
using namespace shopflow::kube;

namespace {

const QString ours = QStringLiteral("shopflow");

QJsonObject object(const char *apiVersion, const char *kind, const QString &namespaceName, const QString &name,
                   QJsonObject rest = {})
{
    QJsonObject metadata{{QStringLiteral("name"), name}};
    if (!namespaceName.isEmpty())
        metadata.insert(QStringLiteral("namespace"), namespaceName);
    rest.insert(QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion));
    rest.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
    rest.insert(QStringLiteral("metadata"), metadata);
    return rest;
}

QJsonObject settings(const QString &namespaceName, const QString &value, const QString &key = QStringLiteral("color"))
{
    return object("v1", "ConfigMap", namespaceName, QStringLiteral("settings"),
                  {{QStringLiteral("data"), QJsonObject{{key, value}}}});
}

} // namespace

//! What only a real API server can prove. Everything happens in one namespace of a
//! new name, which is deleted at the end.
class tst_ClusterClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void version();
    void appliesTwice();
    void conflictNamesManagerAndField();
    void dryRunIsStrictAndWritesNothing();
    void cacheFollowsChanges();
    void removeChecksTheUid();
    void quotaIsToldAsQuota();
    void podSecurityIsToldAsPolicy();
    void badTokenIsUnauthorized();
    void serviceAccountIsForbidden();
    void reviewInReadOnlyMode();

private:
    //! Sends and waits; the result holds what a receiver may keep of the job.
    struct Outcome {
        bool finished = false;
        bool succeeded = false;
        ApiResponse response;
        ApiError error;
    };
    static Outcome perform(ApiClient &client, const ApiRequest &request);

    KubeContext m_context;
    std::unique_ptr<ApiClient> m_client;
    QString m_namespace;
};

tst_ClusterClient::Outcome tst_ClusterClient::perform(ApiClient &client, const ApiRequest &request)
{
    Outcome outcome;
    QObject receiver;
    client.send(request, &receiver, [&](const ApiJob &job) {
        outcome = {true, job.succeeded(), job.response(), job.error()};
    });
    (void)QTest::qWaitFor([&] { return outcome.finished; }, 35000);
    return outcome;
}

void tst_ClusterClient::initTestCase()
{
    const QString path = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
    if (path.isEmpty())
        QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
    const auto config = KubeConfig::load(path);
    QVERIFY2(config.ok(), qPrintable(config.ok() ? QString() : config.error().message));
    auto context = config->context();
    QVERIFY2(context.ok(), qPrintable(context.ok() ? QString() : context.error().message));
    m_context = *context;
    auto client = ApiClient::create(m_context);
    QVERIFY2(client.ok(), qPrintable(client.ok() ? QString() : client.error().message));
    m_client = std::move(client).value();
    m_namespace = QStringLiteral("client-test-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const Outcome made = perform(
        *m_client, ApiRequest::apply(ResourceType::namespaces(), object("v1", "Namespace", {}, m_namespace), ours));
    QVERIFY2(made.succeeded, qPrintable(made.error.toError().message + made.error.message));
}

void tst_ClusterClient::cleanupTestCase()
{
    if (m_client != nullptr && !m_namespace.isEmpty())
        (void)perform(*m_client, ApiRequest::remove(ResourceType::namespaces(), {}, m_namespace, {}));
    m_client.reset();
}

void tst_ClusterClient::version()
{
    const Outcome outcome = perform(*m_client, ApiRequest::getPath(QStringLiteral("/version")));
    QVERIFY(outcome.succeeded);
    QVERIFY(outcome.response.object().value(QStringLiteral("gitVersion")).toString().startsWith(u'v'));
}

void tst_ClusterClient::appliesTwice()
{
    const ApiRequest apply =
        ApiRequest::apply(ResourceType::configMaps(), settings(m_namespace, QStringLiteral("red")), ours);
    const Outcome first = perform(*m_client, apply);
    QVERIFY2(first.succeeded, qPrintable(first.error.message));
    QCOMPARE(first.response.status, 201);
    const Outcome second = perform(*m_client, apply);
    QCOMPARE(second.response.status, 200);
    const auto versionOf = [](const Outcome &outcome) {
        return outcome.response.object()
            .value(QStringLiteral("metadata"))
            .toObject()
            .value(QStringLiteral("resourceVersion"));
    };
    QCOMPARE(versionOf(first), versionOf(second));
}

void tst_ClusterClient::conflictNamesManagerAndField()
{
    (void)perform(*m_client,
                  ApiRequest::apply(ResourceType::configMaps(), settings(m_namespace, QStringLiteral("red")), ours));
    const ApiRequest foreign = ApiRequest::apply(
        ResourceType::configMaps(), settings(m_namespace, QStringLiteral("blue")), QStringLiteral("someone-else"));
    const Outcome refused = perform(*m_client, foreign);
    QVERIFY(refused.error.isConflict());
    QVERIFY(!refused.error.isAlreadyExists());
    QCOMPARE(refused.error.causes.size(), 1);
    QCOMPARE(refused.error.causes.constFirst().reason, QStringLiteral("FieldManagerConflict"));
    QVERIFY(refused.error.causes.constFirst().message.contains(ours));
    QCOMPARE(refused.error.causes.constFirst().field, QStringLiteral(".data.color"));
    QVERIFY(refused.error.toError().message.contains(QStringLiteral("Another program")));
    const ApiRequest forced =
        ApiRequest::apply(ResourceType::configMaps(), settings(m_namespace, QStringLiteral("blue")),
                          QStringLiteral("someone-else"), true);
    QVERIFY(perform(*m_client, forced).succeeded);
}

void tst_ClusterClient::dryRunIsStrictAndWritesNothing()
{
    QJsonObject mistaken = object("v1", "ConfigMap", m_namespace, QStringLiteral("never"));
    const Outcome fine = perform(*m_client, ApiRequest::create(ResourceType::configMaps(), mistaken, ours, true));
    QVERIFY2(fine.succeeded, qPrintable(fine.error.message));
    QVERIFY(perform(*m_client, ApiRequest::get(ResourceType::configMaps(), m_namespace, QStringLiteral("never")))
                .error.isNotFound());
    mistaken.insert(QStringLiteral("dataa"), QJsonObject());
    const Outcome strict = perform(*m_client, ApiRequest::create(ResourceType::configMaps(), mistaken, ours, true));
    QVERIFY(!strict.succeeded);
    QCOMPARE(toString(strict.error.toError().kind), toString(ErrorKind::Invalid));
    QVERIFY(strict.error.message.contains(QStringLiteral("dataa")));
    QSignalSpy warned(m_client.get(), &ApiClient::warningReceived);
    const Outcome lenient = perform(*m_client, ApiRequest::create(ResourceType::configMaps(), mistaken, ours));
    QVERIFY(lenient.succeeded);
    QCOMPARE(warned.size(), 1);
    QVERIFY(warned.at(0).at(0).toString().contains(QStringLiteral("dataa")));
}

void tst_ClusterClient::cacheFollowsChanges()
{
    ObjectCache cache(*m_client, {ResourceType::configMaps(), m_namespace, {}, {}});
    cache.start();
    QTRY_VERIFY_WITH_TIMEOUT(cache.state().phase == CacheState::Phase::Live, 20000);
    const QString name = QStringLiteral("watched");
    const QJsonObject made = object("v1", "ConfigMap", m_namespace, name);
    QVERIFY(perform(*m_client, ApiRequest::create(ResourceType::configMaps(), made, ours)).succeeded);
    QTRY_VERIFY_WITH_TIMEOUT(!cache.find(m_namespace, name).isEmpty(), 20000);
    const QJsonObject found = cache.find(m_namespace, name);
    QCOMPARE(found.value(QStringLiteral("kind")).toString(), QStringLiteral("ConfigMap"));
    QVERIFY(!found.value(QStringLiteral("metadata")).toObject().contains(QStringLiteral("managedFields")));
    const Outcome again = perform(*m_client, ApiRequest::create(ResourceType::configMaps(), made, ours));
    QVERIFY(again.error.isAlreadyExists());
    const QString uid = found.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("uid")).toString();
    QVERIFY(perform(*m_client, ApiRequest::remove(ResourceType::configMaps(), m_namespace, name, uid)).succeeded);
    QTRY_VERIFY_WITH_TIMEOUT(cache.find(m_namespace, name).isEmpty(), 20000);
}

void tst_ClusterClient::removeChecksTheUid()
{
    const Outcome outcome = perform(
        *m_client, ApiRequest::remove(ResourceType::namespaces(), {}, m_namespace, QStringLiteral("another-uid")));
    QVERIFY(outcome.error.isConflict());
}

void tst_ClusterClient::quotaIsToldAsQuota()
{
    const QJsonObject quota = object(
        "v1", "ResourceQuota", m_namespace, QStringLiteral("quota"),
        {{QStringLiteral("spec"), QJsonObject{{QStringLiteral("hard"), QJsonObject{{QStringLiteral("count/services"),
                                                                                    QStringLiteral("0")}}}}}});
    QVERIFY(perform(*m_client, ApiRequest::apply(ResourceType::resourceQuotas(), quota, ours)).succeeded);
    const QJsonObject service =
        object("v1", "Service", m_namespace, QStringLiteral("web"),
               {{QStringLiteral("spec"),
                 QJsonObject{{QStringLiteral("ports"), QJsonArray{QJsonObject{{QStringLiteral("port"), 80}}}}}}});
    // The quota counts only after its controller has looked at it once.
    Outcome outcome;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            outcome = perform(*m_client, ApiRequest::create(ResourceType::services(), service, ours, true));
            return outcome.error.message.contains(QStringLiteral("exceeded quota"));
        }(),
        30000);
    QVERIFY(outcome.error.isForbidden());
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Quota));
}

void tst_ClusterClient::podSecurityIsToldAsPolicy()
{
    QJsonObject labels{{QStringLiteral("pod-security.kubernetes.io/enforce"), QStringLiteral("restricted")}};
    const QJsonObject patch{{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("labels"), labels}}}};
    QVERIFY(
        perform(*m_client, ApiRequest::mergePatch(ResourceType::namespaces(), {}, m_namespace, patch, ours)).succeeded);
    const QJsonObject pod = object(
        "v1", "Pod", m_namespace, QStringLiteral("web"),
        {{QStringLiteral("spec"),
          QJsonObject{{QStringLiteral("hostNetwork"), true},
                      {QStringLiteral("containers"),
                       QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("web")},
                                              {QStringLiteral("image"), QStringLiteral("example.test/web:1")}}}}}}});
    // The policy reads namespaces and the service account through caches of its own.
    Outcome outcome;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            outcome = perform(*m_client, ApiRequest::create(ResourceType::pods(), pod, ours, true));
            return outcome.error.message.contains(QStringLiteral("violates PodSecurity"));
        }(),
        30000);
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Policy));
}

void tst_ClusterClient::badTokenIsUnauthorized()
{
    KubeContext context = m_context;
    context.clientCertificatePem.clear();
    context.clientKeyPem = {};
    context.token = Secret("nobody-knows-this");
    auto client = ApiClient::create(context);
    QVERIFY(client.ok());
    const Outcome outcome = perform(**client, ApiRequest::list(ResourceType::pods(), m_namespace, {}));
    QVERIFY(outcome.error.isUnauthorized());
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Unauthorized));
}

void tst_ClusterClient::serviceAccountIsForbidden()
{
    const ResourceType accounts = *ResourceType::of(QStringLiteral("v1"), QStringLiteral("ServiceAccount"));
    const QString name = QStringLiteral("nobody");
    QVERIFY(perform(*m_client, ApiRequest::apply(accounts, object("v1", "ServiceAccount", m_namespace, name), ours))
                .succeeded);
    ApiRequest request = ApiRequest::create(accounts, object("v1", "ServiceAccount", m_namespace, name), ours);
    request.path = accounts.path(m_namespace, name, QStringLiteral("token"));
    request.body =
        R"({"apiVersion":"authentication.k8s.io/v1","kind":"TokenRequest","spec":{"expirationSeconds":600}})";
    const Outcome issued = perform(*m_client, request);
    QVERIFY2(issued.succeeded, qPrintable(issued.error.message));
    KubeContext context = m_context;
    context.clientCertificatePem.clear();
    context.clientKeyPem = {};
    context.token = Secret(issued.response.object()
                               .value(QStringLiteral("status"))
                               .toObject()
                               .value(QStringLiteral("token"))
                               .toString()
                               .toUtf8());
    auto client = ApiClient::create(context);
    QVERIFY(client.ok());
    const Outcome outcome = perform(**client, ApiRequest::list(ResourceType::secrets(), m_namespace, {}));
    QVERIFY(outcome.error.isForbidden());
    QVERIFY(outcome.error.message.contains(QStringLiteral("system:serviceaccount:") + m_namespace));
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Forbidden));
    // A watcher of the same account says so and shows nothing.
    ObjectCache cache(**client, {ResourceType::secrets(), m_namespace, {}, {}});
    cache.start();
    QTRY_VERIFY_WITH_TIMEOUT(cache.state().phase == CacheState::Phase::Forbidden, 20000);
    QVERIFY(!cache.state().hasList());
}

void tst_ClusterClient::reviewInReadOnlyMode()
{
    m_client->setReadOnly(true);
    const QJsonObject review{{QStringLiteral("apiVersion"), QStringLiteral("authorization.k8s.io/v1")},
                             {QStringLiteral("kind"), QStringLiteral("SelfSubjectAccessReview")},
                             {QStringLiteral("spec"),
                              QJsonObject{{QStringLiteral("resourceAttributes"),
                                           QJsonObject{{QStringLiteral("verb"), QStringLiteral("create")},
                                                       {QStringLiteral("resource"), QStringLiteral("namespaces")}}}}}};
    const Outcome outcome =
        perform(*m_client, ApiRequest::create(ResourceType::selfSubjectAccessReviews(), review, ours));
    const Outcome refused = perform(
        *m_client, ApiRequest::apply(ResourceType::configMaps(), settings(m_namespace, QStringLiteral("x")), ours));
    m_client->setReadOnly(false);
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QVERIFY(
        outcome.response.object().value(QStringLiteral("status")).toObject().value(QStringLiteral("allowed")).toBool());
    QCOMPARE(refused.error.transport, ApiError::Transport::ReadOnly);
}

QTEST_GUILESS_MAIN(tst_ClusterClient)
#include "tst_ClusterClient.moc"
