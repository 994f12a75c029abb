// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OwnControlPlane.h"
#include "ServiceAccountToken.h"
#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"
#include "kube/watch/ObjectCache.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTest>

#include <csignal>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace std::chrono_literals;
using Phase = CacheState::Phase;
using Trouble = CacheState::Trouble;

namespace {

const QString apiServer = QStringLiteral("kube-apiserver");
const QString everywhere = QStringLiteral("default");
constexpr int backInTime = 5000;
constexpr int mostRequestsOfAWatch = 12;

QJsonObject configMap(const QString &name, const QString &value)
{
    return {{QStringLiteral("apiVersion"), QStringLiteral("v1")},
            {QStringLiteral("kind"), QStringLiteral("ConfigMap")},
            {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("namespace"), everywhere},
                                                     {QStringLiteral("name"), name}}},
            {QStringLiteral("data"), QJsonObject{{QStringLiteral("value"), value}}}};
}

bool perform(ApiClient &client, const ApiRequest &request, QJsonObject *answer = nullptr)
{
    bool finished = false;
    bool succeeded = false;
    QObject receiver;
    client.send(request, &receiver, [&](const ApiJob &job) {
        finished = true;
        succeeded = job.succeeded();
        if (answer != nullptr)
            *answer = job.response().object();
    });
    (void)QTest::qWaitFor([&] { return finished; }, 35000);
    return succeeded;
}

bool apply(ApiClient &client, const QString &name, const QString &value = QStringLiteral("1"))
{
    return perform(client, ApiRequest::apply(ResourceType::configMaps(), configMap(name, value),
                                             QStringLiteral("shopflow")));
}

//! The digest of the certificate that \a server shows to a new connection.
QByteArray certificateOf(const QUrl &server)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(server.host(), quint16(server.port(443)));
    (void)QTest::qWaitFor([&] { return socket.isEncrypted() || socket.error() != QAbstractSocket::UnknownSocketError; },
                          5000);
    return socket.peerCertificate().digest();
}

} // namespace

//! What happens to live rows when the API server itself is in trouble: it restarts, has
//! forgotten what we stand at, stands still, or changes its certificate, or ours or our
//! token runs out. On a control plane of its own. With SHOPFLOW_LONG_TESTS it stands still for a
//! minute.
class tst_ServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void restarts_data();
    void restarts();
    void standsStill();
    void ourCertificateRunsOut();
    void ourTokenRunsOut();
    void itsCertificateIsRenewed();
    void itsCertificateIsAStrangers();

private:
    std::unique_ptr<ApiClient> newClient() const;
    std::unique_ptr<ObjectCache> liveCache(ApiClient &client, const WatchTimings &timings = {},
                                           std::chrono::milliseconds limit = 60s);

    std::unique_ptr<OwnControlPlane> m_plane;
    KubeContext m_context;
    std::unique_ptr<ApiClient> m_client; //!< somebody else, with other connections
};

void tst_ServerFaults::initTestCase()
{
    if (!OwnControlPlane::isPossible())
        QSKIP("SHOPFLOW_DEVCLUSTER does not name the program of the test cluster.");
    m_plane = std::make_unique<OwnControlPlane>();
    QVERIFY(m_plane->up());
    const auto config = KubeConfig::load(m_plane->kubeconfig());
    QVERIFY(config.ok());
    const auto context = config->context();
    QVERIFY(context.ok());
    m_context = *context;
    m_client = newClient();
    QVERIFY(m_client);
}

void tst_ServerFaults::cleanupTestCase()
{
    m_client.reset();
    m_plane.reset();
}

void tst_ServerFaults::cleanup()
{
    // What failed in between must not be held against the next one.
    if (m_plane && m_plane->isEnded(apiServer))
        QVERIFY(m_plane->start(apiServer));
}

std::unique_ptr<ApiClient> tst_ServerFaults::newClient() const
{
    auto client = ApiClient::create(m_context);
    return client.ok() ? std::move(client).value() : nullptr;
}

std::unique_ptr<ObjectCache> tst_ServerFaults::liveCache(ApiClient &client, const WatchTimings &timings,
                                                         std::chrono::milliseconds limit)
{
    auto cache = std::make_unique<ObjectCache>(client, WatchScope{ResourceType::configMaps(), everywhere, {}, {}});
    cache->setTimings(timings);
    cache->start();
    (void)QTest::qWaitFor([&] { return cache->state().phase == Phase::Live; }, int(limit.count()));
    return cache;
}

void tst_ServerFaults::restarts_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<bool>("forgets");
    QTest::newRow("as it should") << SIGTERM << false;
    QTest::newRow("killed, and its history is gone") << SIGKILL << true;
}

void tst_ServerFaults::restarts()
{
    QFETCH(int, signal);
    QFETCH(bool, forgets);
    const auto client = newClient();
    std::vector<std::unique_ptr<ObjectCache>> caches;
    for (const ResourceType &type : {ResourceType::configMaps(), ResourceType::pods(), ResourceType::services(),
                                     ResourceType::deployments(), ResourceType::events(), ResourceType::namespaces()}) {
        caches.push_back(std::make_unique<ObjectCache>(
            *client, WatchScope{type, type.namespaced ? everywhere : QString(), {}, {}}));
        caches.back()->start();
    }
    const auto isLive = [&caches] {
        return std::all_of(caches.begin(), caches.end(), [](const auto &each) { return each->state().phase == Phase::Live; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLive(), 60000);
    const ObjectCache &maps = *caches.front();
    const QString old = QStringLiteral("old-%1").arg(signal);
    const QString fresh = QStringLiteral("fresh-%1").arg(signal);
    QVERIFY(apply(*m_client, old));
    QTRY_VERIFY(!maps.find(everywhere, old).isEmpty());
    // From here on the row that is there must never be missing for a moment.
    int missing = 0;
    bool sawExpired = false;
    connect(&maps, &ObjectCache::changed, this, [&] { missing += int(maps.find(everywhere, old).isEmpty()); });
    connect(&maps, &ObjectCache::stateChanged, this, [&](const CacheState &state) {
        missing += int(maps.find(everywhere, old).isEmpty());
        sawExpired = sawExpired || state.reason.detail.contains(QLatin1String("too old resource version"));
    });

    QVERIFY(m_plane->end(apiServer, signal));
    // Not all of them hear of it at the same moment.
    QTRY_VERIFY_WITH_TIMEOUT(maps.state().trouble == Trouble::Unreachable, 5000);
    if (forgets)
        QVERIFY(m_plane->forgetHistory());
    QVERIFY(m_plane->start(apiServer));
    // When it is back, by somebody else's eyes.
    QTRY_VERIFY_WITH_TIMEOUT(perform(*m_client, ApiRequest::getPath(QStringLiteral("/readyz"))), 60000);
    QElapsedTimer since;
    since.start();
    const int requests = client->requestCount();
    QVERIFY(apply(*m_client, fresh));
    QTRY_VERIFY_WITH_TIMEOUT(isLive() && !maps.find(everywhere, fresh).isEmpty(), 2 * backInTime);
    const qint64 right = since.elapsed();
    qInfo("right %lld ms after the server was ready", right);
    QVERIFY2(right <= backInTime, qPrintable(QString::number(right)));
    QVERIFY(!forgets || sawExpired);
    QTRY_VERIFY_WITH_TIMEOUT(since.hasExpired(10000), 11000);
    const int asked = client->requestCount() - requests;
    qInfo("%d requests of %d watches in the first ten seconds", asked, int(caches.size()));
    QVERIFY(asked <= mostRequestsOfAWatch * int(caches.size()));
    QVERIFY(isLive());
    QCOMPARE(missing, 0);
    disconnect(&maps, nullptr, this, nullptr);
}

void tst_ServerFaults::standsStill()
{
    // A minute, when there is time for it; else only that a short stop harms nothing.
    const bool isLong = qEnvironmentVariableIsSet("SHOPFLOW_LONG_TESTS");
    const int length = isLong ? 60000 : 3000;
    const auto client = newClient();
    const auto cache = liveCache(*client);
    QVERIFY(cache->state().phase == Phase::Live);
    qint64 staleAfter = -1;
    m_plane->freeze(apiServer);
    QElapsedTimer frozen;
    frozen.start();
    (void)QTest::qWaitFor(
        [&] {
            if (staleAfter < 0 && cache->state().phase == Phase::Stale)
                staleAfter = frozen.elapsed();
            return frozen.hasExpired(length);
        },
        length + 1000);
    m_plane->thaw(apiServer);
    QElapsedTimer thawed;
    thawed.start();
    if (isLong) {
        qInfo("stale after %lld ms", staleAfter);
        QVERIFY(staleAfter > 0 && staleAfter <= 45000);
        QVERIFY(cache->state().trouble == Trouble::Unreachable);
    } else {
        QCOMPARE(staleAfter, -1);
    }
    QVERIFY(apply(*m_client, QStringLiteral("thawed")));
    QTRY_VERIFY_WITH_TIMEOUT(
        cache->state().phase == Phase::Live && !cache->find(everywhere, QStringLiteral("thawed")).isEmpty(),
        2 * backInTime);
    qInfo("right %lld ms after it went on", thawed.elapsed());
    QVERIFY(thawed.elapsed() <= backInTime);
}

void tst_ServerFaults::ourCertificateRunsOut()
{
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<ObjectCache> cache;
    WatchTimings timings;
    timings.doubtful = 0ms; // so that retryNow() opens the watch anew
    // A busy machine may need more than four seconds until the rows are there.
    for (int lifetime = 4; lifetime <= 64 && !(cache && cache->state().phase == Phase::Live); lifetime *= 4) {
        const OwnControlPlane::Identity identity = m_plane->administratorFor(lifetime);
        QVERIFY(!identity.certificate.isEmpty());
        KubeContext context = m_context;
        context.clientCertificatePem = identity.certificate;
        context.clientKeyPem = Secret(identity.key);
        auto created = ApiClient::create(context);
        QVERIFY(created.ok());
        cache.reset(); // before the client it uses
        client = std::move(created).value();
        cache = liveCache(*client, timings, std::chrono::seconds(lifetime));
    }
    QVERIFY(cache->state().phase == Phase::Live);
    QTRY_VERIFY_WITH_TIMEOUT((cache->retryNow(), cache->state().phase == Phase::Failed), 80000);
    // Not unreachable, and not the server's certificate.
    QCOMPARE(CacheState::wordOf(cache->state().trouble), CacheState::wordOf(Trouble::Credentials));
    QCOMPARE(toString(cache->state().reason.kind), toString(ErrorKind::Unauthorized));
    QVERIFY2(cache->state().reason.message.contains(QLatin1String("expired on ")),
             qPrintable(cache->state().reason.message));
}

void tst_ServerFaults::ourTokenRunsOut()
{
    const QString rbac = QStringLiteral("rbac.authorization.k8s.io");
    const QString account = QStringLiteral("default");
    const QJsonObject role{{QStringLiteral("apiGroup"), rbac},
                           {QStringLiteral("kind"), QStringLiteral("ClusterRole")},
                           {QStringLiteral("name"), QStringLiteral("view")}};
    const QJsonObject subject{{QStringLiteral("kind"), QStringLiteral("ServiceAccount")},
                              {QStringLiteral("name"), account},
                              {QStringLiteral("namespace"), everywhere}};
    const QJsonObject binding{{QStringLiteral("apiVersion"), QString(rbac + QStringLiteral("/v1"))},
                              {QStringLiteral("kind"), QStringLiteral("ClusterRoleBinding")},
                              {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("name"), account}}},
                              {QStringLiteral("roleRef"), role},
                              {QStringLiteral("subjects"), QJsonArray{subject}}};
    const ResourceType bindings{rbac, QStringLiteral("v1"), QStringLiteral("clusterrolebindings"),
                                QStringLiteral("ClusterRoleBinding"), false};
    const ResourceType accounts{{}, QStringLiteral("v1"), QStringLiteral("serviceaccounts"),
                                QStringLiteral("ServiceAccount"), true};
    QVERIFY(perform(*m_client, ApiRequest::apply(bindings, binding, QStringLiteral("shopflow"))));
    QJsonObject found;
    QTRY_VERIFY_WITH_TIMEOUT(perform(*m_client, ApiRequest::get(accounts, everywhere, account), &found), 20000);
    const QString uid = found.value(QStringLiteral("metadata")).toObject().value(QStringLiteral("uid")).toString();
    KubeContext context = m_context;
    context.clientCertificatePem.clear();
    context.clientKeyPem = {};
    context.token = signedToken(m_plane->file(QStringLiteral("pki/service-accounts.key")), {everywhere, account, uid}, 6);
    QVERIFY(!context.token.isEmpty());
    auto client = ApiClient::create(context);
    QVERIFY(client.ok());
    WatchTimings timings;
    timings.doubtful = 0ms; // so that retryNow() opens the watch anew
    const auto cache = liveCache(**client, timings);
    QVERIFY2(cache->state().phase == Phase::Live, qPrintable(cache->state().reason.message));
    // The server keeps what it has seen of a token for ten seconds.
    QTRY_VERIFY_WITH_TIMEOUT((cache->retryNow(), cache->state().phase == Phase::Failed), 30000);
    QCOMPARE(CacheState::wordOf(cache->state().trouble), CacheState::wordOf(Trouble::Credentials));
    QCOMPARE(toString(cache->state().reason.kind), toString(ErrorKind::Unauthorized));
    QVERIFY(!cache->state().reason.nextStep.isEmpty());
    // Nobody else is refused.
    QVERIFY(apply(*m_client, QStringLiteral("token")));
}

void tst_ServerFaults::itsCertificateIsRenewed()
{
    const auto client = newClient();
    WatchTimings timings;
    timings.doubtful = 0ms;
    const auto cache = liveCache(*client, timings);
    QVERIFY(cache->state().phase == Phase::Live);
    const QByteArray before = certificateOf(m_context.server);
    QVERIFY(!before.isEmpty());
    QVERIFY(m_plane->renewServerCertificate(m_context.server.host(), false));
    QTRY_VERIFY_WITH_TIMEOUT(certificateOf(m_context.server) != before, 70000);
    int unwell = 0;
    connect(cache.get(), &ObjectCache::stateChanged, this,
            [&](const CacheState &state) { unwell += int(state.phase != Phase::Live); });
    // On the connection that is open, and on a new one.
    QVERIFY(apply(*m_client, QStringLiteral("renewed")));
    QTRY_VERIFY(!cache->find(everywhere, QStringLiteral("renewed")).isEmpty());
    cache->retryNow();
    QVERIFY(apply(*m_client, QStringLiteral("renewed"), QStringLiteral("2")));
    QTRY_COMPARE(cache->find(everywhere, QStringLiteral("renewed"))
                     .value(QStringLiteral("data")).toObject().value(QStringLiteral("value")).toString(),
                 QStringLiteral("2"));
    QCOMPARE(unwell, 0);
}

void tst_ServerFaults::itsCertificateIsAStrangers()
{
    const auto client = newClient();
    WatchTimings timings;
    timings.doubtful = 0ms;
    const auto cache = liveCache(*client, timings);
    QVERIFY(cache->state().phase == Phase::Live);
    QVERIFY(apply(*m_client, QStringLiteral("kept")));
    QTRY_VERIFY(!cache->find(everywhere, QStringLiteral("kept")).isEmpty());
    const QByteArray before = certificateOf(m_context.server);
    QVERIFY(m_plane->renewServerCertificate(m_context.server.host(), true));
    QTRY_VERIFY_WITH_TIMEOUT(certificateOf(m_context.server) != before, 70000);
    cache->retryNow();
    QTRY_COMPARE(CacheState::wordOf(cache->state().trouble), CacheState::wordOf(Trouble::Certificate));
    QVERIFY(!cache->state().reason.nextStep.isEmpty());
    QVERIFY(!cache->find(everywhere, QStringLiteral("kept")).isEmpty());
    const QByteArray strange = certificateOf(m_context.server);
    QVERIFY(m_plane->renewServerCertificate(m_context.server.host(), false));
    QTRY_VERIFY_WITH_TIMEOUT(certificateOf(m_context.server) != strange, 70000);
    QTRY_VERIFY_WITH_TIMEOUT(cache->state().phase == Phase::Live, backInTime);
}

QTEST_GUILESS_MAIN(tst_ServerFaults)
#include "tst_ServerFaults.moc"
