// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"
#include "kube/watch/ObjectCache.h"

#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace shopflow;
using namespace shopflow::kube;
using namespace std::chrono_literals;
using Phase = CacheState::Phase;
using Trouble = CacheState::Trouble;

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

QJsonObject settings(const QString &namespaceName, const QString &name, const QString &value)
{
    return object("v1", "ConfigMap", namespaceName, name,
                  {{QStringLiteral("data"), QJsonObject{{QStringLiteral("value"), value}}}});
}

} // namespace

//! What a real control plane does to lists and to watches that are open: it streams
//! them, and forgets rights and identities. Everything happens in one namespace.
class tst_LiveWatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void listsAreStreamed();
    void longListComesWhole();
    void rightsAreTakenAway();
    void identityIsTakenAway();

private:
    struct Outcome {
        bool finished = false;
        bool succeeded = false;
        ApiResponse response;
        ApiError error;
    };
    static Outcome perform(ApiClient &client, const ApiRequest &request);
    bool apply(const QJsonObject &manifest);
    bool remove(const ResourceType &type, const QString &name);
    //! A client for a new service account that may read pods here.
    std::unique_ptr<ApiClient> reader(const QString &account);

    KubeContext m_context;
    std::unique_ptr<ApiClient> m_client;
    QString m_namespace;
};

tst_LiveWatches::Outcome tst_LiveWatches::perform(ApiClient &client, const ApiRequest &request)
{
    Outcome outcome;
    QObject receiver;
    client.send(request, &receiver, [&](const ApiJob &job) {
        outcome = {true, job.succeeded(), job.response(), job.error()};
    });
    (void)QTest::qWaitFor([&] { return outcome.finished; }, 35000);
    return outcome;
}

bool tst_LiveWatches::apply(const QJsonObject &manifest)
{
    const auto type = ResourceType::of(manifest.value(QStringLiteral("apiVersion")).toString(),
                                       manifest.value(QStringLiteral("kind")).toString());
    if (!type)
        return false;
    const Outcome outcome = perform(*m_client, ApiRequest::apply(*type, manifest, ours));
    if (!outcome.succeeded)
        qWarning().noquote() << outcome.error.toError().message << outcome.error.message;
    return outcome.succeeded;
}

bool tst_LiveWatches::remove(const ResourceType &type, const QString &name)
{
    return perform(*m_client, ApiRequest::remove(type, m_namespace, name, {})).succeeded;
}

void tst_LiveWatches::initTestCase()
{
    const QString path = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
    if (path.isEmpty())
        QSKIP("SHOPFLOW_TEST_KUBECONFIG does not name a kubeconfig.");
    const auto config = KubeConfig::load(path);
    QVERIFY(config.ok());
    const auto context = config->context();
    QVERIFY(context.ok());
    m_context = *context;
    auto client = ApiClient::create(m_context);
    QVERIFY(client.ok());
    m_client = std::move(client).value();
    m_namespace = QStringLiteral("watch-test-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    QVERIFY(apply(object("v1", "Namespace", {}, m_namespace)));
}

void tst_LiveWatches::cleanupTestCase()
{
    if (m_client != nullptr && !m_namespace.isEmpty())
        (void)perform(*m_client, ApiRequest::remove(ResourceType::namespaces(), {}, m_namespace, {}));
    m_client.reset();
}

std::unique_ptr<ApiClient> tst_LiveWatches::reader(const QString &account)
{
    const QString rbac = QStringLiteral("rbac.authorization.k8s.io");
    const QJsonObject rule{{QStringLiteral("apiGroups"), QJsonArray{QString()}},
                           {QStringLiteral("resources"), QJsonArray{QStringLiteral("configmaps")}},
                           {QStringLiteral("verbs"), QJsonArray{QStringLiteral("list"), QStringLiteral("watch")}}};
    const QJsonObject role{{QStringLiteral("apiGroup"), rbac},
                           {QStringLiteral("kind"), QStringLiteral("Role")},
                           {QStringLiteral("name"), account}};
    const QJsonObject subject{{QStringLiteral("kind"), QStringLiteral("ServiceAccount")},
                              {QStringLiteral("name"), account},
                              {QStringLiteral("namespace"), m_namespace}};
    const ResourceType accounts{QString(), QStringLiteral("v1"), QStringLiteral("serviceaccounts"),
                                QStringLiteral("ServiceAccount"), true};
    const ResourceType roles{rbac, QStringLiteral("v1"), QStringLiteral("roles"), QStringLiteral("Role"), true};
    const ResourceType bindings{rbac, QStringLiteral("v1"), QStringLiteral("rolebindings"),
                                QStringLiteral("RoleBinding"), true};
    const auto make = [&](const ResourceType &type, const QJsonObject &manifest) {
        return perform(*m_client, ApiRequest::apply(type, manifest, ours)).succeeded;
    };
    const char *v1 = "rbac.authorization.k8s.io/v1";
    if (!make(accounts, object("v1", "ServiceAccount", m_namespace, account)) ||
        !make(roles, object(v1, "Role", m_namespace, account, {{QStringLiteral("rules"), QJsonArray{rule}}})) ||
        !make(bindings, object(v1, "RoleBinding", m_namespace, account,
                               {{QStringLiteral("roleRef"), role}, {QStringLiteral("subjects"), QJsonArray{subject}}})))
        return nullptr;
    ApiRequest request;
    request.method = "POST";
    request.path = accounts.path(m_namespace, account, QStringLiteral("token"));
    request.contentType = "application/json";
    request.body = "{\"apiVersion\":\"authentication.k8s.io/v1\",\"kind\":\"TokenRequest\",\"spec\":{}}";
    const Outcome answer = perform(*m_client, request);
    KubeContext context = m_context;
    context.clientCertificatePem.clear();
    context.clientKeyPem = {};
    context.token = Secret(answer.response.object().value(QStringLiteral("status")).toObject()
                               .value(QStringLiteral("token")).toString().toUtf8());
    auto client = ApiClient::create(context);
    return client.ok() && !context.token.isEmpty() ? std::move(client).value() : nullptr;
}

void tst_LiveWatches::listsAreStreamed()
{
    QVERIFY(apply(settings(m_namespace, QStringLiteral("first"), QStringLiteral("1"))));
    const int before = m_client->requestCount();
    ObjectCache cache(*m_client, {ResourceType::configMaps(), m_namespace, {}, {}});
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(int(cache.state().phase), int(Phase::Live), 20000);
    QVERIFY(!cache.find(m_namespace, QStringLiteral("first")).isEmpty());
    QVERIFY(m_client->streamsLists());
    // One request is the list and the watch.
    QCOMPARE(m_client->requestCount(), before + 1);
    QVERIFY(apply(settings(m_namespace, QStringLiteral("second"), QStringLiteral("2"))));
    QTRY_VERIFY(!cache.find(m_namespace, QStringLiteral("second")).isEmpty());
    QVERIFY(remove(ResourceType::configMaps(), QStringLiteral("second")));
    QTRY_VERIFY(cache.find(m_namespace, QStringLiteral("second")).isEmpty());

    // The same by pages.
    auto plain = ApiClient::create(m_context);
    QVERIFY(plain.ok());
    (*plain)->setStreamsLists(false);
    ObjectCache paged(**plain, {ResourceType::configMaps(), m_namespace, {}, {}});
    paged.start();
    QTRY_COMPARE_WITH_TIMEOUT(int(paged.state().phase), int(Phase::Live), 20000);
    QCOMPARE(paged.objects().size(), cache.objects().size());
    paged.stop();
}

void tst_LiveWatches::longListComesWhole()
{
    // Long enough to be compressed, in pieces of their own.
    constexpr int count = 60;
    for (int i = 0; i < count; ++i)
        QVERIFY(apply(settings(m_namespace, QStringLiteral("long-%1").arg(i), QString(8000, QChar(u'a' + i % 26)))));
    ObjectCache cache(*m_client, {ResourceType::configMaps(), m_namespace, {}, {}});
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(int(cache.state().phase), int(Phase::Live), 20000);
    QVERIFY(cache.objects().size() >= count);
    QVERIFY(apply(settings(m_namespace, QStringLiteral("after"), QStringLiteral("x"))));
    QTRY_VERIFY(!cache.find(m_namespace, QStringLiteral("after")).isEmpty());
    QVERIFY(m_client->streamsLists());
    for (int i = 0; i < count; ++i)
        QVERIFY(remove(ResourceType::configMaps(), QStringLiteral("long-%1").arg(i)));
    QTRY_VERIFY_WITH_TIMEOUT(cache.objects().size() < count, 10000);
}

void tst_LiveWatches::rightsAreTakenAway()
{
    const auto client = reader(QStringLiteral("reader"));
    QVERIFY(client);
    ObjectCache cache(*client, {ResourceType::configMaps(), m_namespace, {}, {}});
    WatchTimings timings;
    timings.doubtful = 0ms; // so that retryNow() opens the watch anew
    timings.slowRetry = 500ms;
    cache.setTimings(timings);
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(int(cache.state().phase), int(Phase::Live), 20000);
    const ResourceType bindings{QStringLiteral("rbac.authorization.k8s.io"), QStringLiteral("v1"),
                                QStringLiteral("rolebindings"), QStringLiteral("RoleBinding"), true};
    QVERIFY(remove(bindings, QStringLiteral("reader")));
    // An open watch outlives the right; the next one does not come about.
    QTRY_VERIFY_WITH_TIMEOUT((cache.retryNow(), cache.state().phase == Phase::Forbidden), 20000);
    QVERIFY(cache.state().trouble == Trouble::Forbidden);
    QVERIFY(!cache.state().reason.nextStep.isEmpty());
    QVERIFY(reader(QStringLiteral("reader")));
    QTRY_COMPARE_WITH_TIMEOUT(int(cache.state().phase), int(Phase::Live), 20000);
}

void tst_LiveWatches::identityIsTakenAway()
{
    const auto client = reader(QStringLiteral("gone"));
    QVERIFY(client);
    ObjectCache cache(*client, {ResourceType::configMaps(), m_namespace, {}, {}});
    WatchTimings timings;
    timings.doubtful = 0ms;
    cache.setTimings(timings);
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(int(cache.state().phase), int(Phase::Live), 20000);
    const ResourceType accounts{QString(), QStringLiteral("v1"), QStringLiteral("serviceaccounts"),
                                QStringLiteral("ServiceAccount"), true};
    QVERIFY(remove(accounts, QStringLiteral("gone")));
    // The server keeps a token that it has seen for ten seconds.
    QTRY_VERIFY_WITH_TIMEOUT((cache.retryNow(), cache.state().phase == Phase::Failed), 30000);
    QVERIFY(cache.state().trouble == Trouble::Credentials);
    QCOMPARE(toString(cache.state().reason.kind), toString(ErrorKind::Unauthorized));
}

QTEST_GUILESS_MAIN(tst_LiveWatches)
#include "tst_LiveWatches.moc"
