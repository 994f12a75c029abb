// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

#include "kube/auth/ExecCredentials.h"
#include "kube/watch/ObjectCache.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString podsPath = u"/api/v1/namespaces/shop/pods"_s;

ApiRequest podList()
{
    return ApiRequest::list(ResourceType::pods(), u"shop"_s, {});
}

} // namespace

//! An exec plugin and a server together. The plugin is a script that counts its runs
//! and answers with what the test has put into a file.
class tst_ExecCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void onlyWhenNeeded();
    void requestsWaitForOneRun();
    void oneRefreshAfterARefusal_data();
    void oneRefreshAfterARefusal();
    void aLateRefusal();
    void refusedForGood();
    void failureReachesTheRequest();
    void neverOverPlainHttp();
    void rotationClosesConnections();
    void unusableCertificate();
    void cancelledRequestsDoNotWait();

private:
    void setAnswer(const QJsonObject &status);
    KubeContext context(const ScriptedServer &server) const;
    int runs() const;

    TestCertificates m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ExecCredentials::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_ExecCredentials::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile script(m_folder->filePath(u"plugin"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    // A run counts when its answer is fixed, or when it stands at the gate.
    script.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n[ -e gate ] || answer=$(cat answer)\necho x >> runs\n"
                 "[ ! -e gate ] || { read x < gate; answer=$(cat answer); }\nprintf '%s' \"$answer\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    setAnswer({{u"token"_s, u"first"_s}});
}

void tst_ExecCredentials::setAnswer(const QJsonObject &status)
{
    // Replaced as a whole: the plugin may be reading it.
    QSaveFile file(m_folder->filePath(u"answer"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"apiVersion"_s, u"client.authentication.k8s.io/v1"_s},
                                         {u"kind"_s, u"ExecCredential"_s},
                                         {u"status"_s, status}})
                   .toJson());
    QVERIFY(file.commit());
}

KubeContext tst_ExecCredentials::context(const ScriptedServer &server) const
{
    KubeContext context = contextFor(server, m_certificates);
    context.token = {};
    ExecPlugin plugin;
    plugin.apiVersion = u"client.authentication.k8s.io/v1"_s;
    plugin.command = m_folder->filePath(u"plugin"_s);
    plugin.userName = u"u"_s;
    plugin.interaction = ExecPlugin::Interaction::Never;
    plugin.allowed = true;
    context.exec = plugin;
    return context;
}

int tst_ExecCredentials::runs() const
{
    QFile file(m_folder->filePath(u"runs"_s));
    return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('x')) : 0;
}

void tst_ExecCredentials::onlyWhenNeeded()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, u"1"_s)));
    const auto client = clientFor(context(server));
    QVERIFY(client);
    QCOMPARE(runs(), 0);
    const Outcome outcome = perform(*client, podList());
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(server.lastRequest().header("authorization"), QByteArray("Bearer first"));
    QVERIFY(perform(*client, podList()).succeeded);
    QCOMPARE(runs(), 1);
    QCOMPARE(server.connectionCount(), 1);
}

void tst_ExecCredentials::requestsWaitForOneRun()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, u"1"_s)));
    const auto client = clientFor(context(server));
    QVERIFY(client);
    int succeeded = 0;
    for (int i = 0; i < 20; ++i)
        client->send(podList(), this, [&](const ApiJob &job) { succeeded += job.succeeded() ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(succeeded, 20, 15000);
    QCOMPARE(runs(), 1);
}

void tst_ExecCredentials::oneRefreshAfterARefusal_data()
{
    QTest::addColumn<bool>("write");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true;
}

void tst_ExecCredentials::oneRefreshAfterARefusal()
{
    QFETCH(bool, write);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const ApiRequest request =
        write ? ApiRequest::create(ResourceType::configMaps(), objectNamed(u"shop"_s, u"a"_s, {}), u"m"_s) : podList();
    const auto answer = [](const RecordedRequest &got) {
        return got.header("authorization") == "Bearer second"
                   ? Answer::json({{u"kind"_s, u"X"_s}})
                   : Answer::failure(401, "Unauthorized", u"Unauthorized"_s);
    };
    server.on(request.method, request.path, answer);
    const auto client = clientFor(context(server));
    QVERIFY(client);
    client->send(podList(), this, [](const ApiJob &) {}); // one more that is refused at the same time
    QTRY_COMPARE_WITH_TIMEOUT(runs(), 1, 10000);
    setAnswer({{u"token"_s, u"second"_s}});
    const Outcome outcome = perform(*client, request);
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.times, 1);
    QCOMPARE(runs(), 2);
    QVERIFY(server.count(request.method, request.path) <= (write ? 2 : 4));
    QVERIFY(perform(*client, request).succeeded);
    QCOMPARE(runs(), 2);
}

//! The credential was renewed for another request before this one heard its 401.
void tst_ExecCredentials::aLateRefusal()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const auto answer = [](bool late) {
        return [late](const RecordedRequest &got) {
            if (got.header("authorization") == "Bearer second")
                return Answer::json({{u"kind"_s, u"X"_s}});
            Answer refusal = Answer::failure(401, "Unauthorized", u"Unauthorized"_s);
            refusal.chunked = late;
            return late ? refusal.endingWith(Answer::Ending::Open) : refusal;
        };
    };
    server.on("GET", u"/late"_s, answer(true));
    server.on("GET", podsPath, answer(false));
    const auto client = clientFor(context(server));
    QVERIFY(client);
    int succeeded = 0;
    int finished = 0;
    client->send(ApiRequest::getPath(u"/late"_s), this, [&](const ApiJob &job) {
        ++finished;
        succeeded += job.succeeded() ? 1 : 0;
    });
    QTRY_COMPARE_WITH_TIMEOUT(server.openStreams(u"/late"_s).size(), 1, 10000);
    setAnswer({{u"token"_s, u"second"_s}});
    QVERIFY(perform(*client, podList()).succeeded);
    QCOMPARE(runs(), 2);
    server.openStreams(u"/late"_s).constFirst()->endChunks();
    QTRY_COMPARE_WITH_TIMEOUT(finished, 1, 10000);
    QCOMPARE(succeeded, 1);
    QCOMPARE(runs(), 2);
}

void tst_ExecCredentials::refusedForGood()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::failure(401, "Unauthorized", u"Unauthorized"_s));
    const auto client = clientFor(context(server));
    QVERIFY(client);
    for (int i = 0; i < 3; ++i) {
        const Outcome outcome = perform(*client, podList());
        QVERIFY(outcome.error.isUnauthorized());
        QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Unauthorized));
    }
    // The first and one refresh, not one for each request.
    QCOMPARE(runs(), 2);
    QCOMPARE(server.count("GET", podsPath), 4);
}

void tst_ExecCredentials::failureReachesTheRequest()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    setAnswer({});
    const auto client = clientFor(context(server));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QCOMPARE(outcome.error.transport, ApiError::Transport::Credentials);
    const Error error = outcome.error.toError();
    QCOMPARE(toString(error.kind), toString(ErrorKind::Config));
    QVERIFY2(error.message.contains(u"neither a token nor a client certificate"_s), qPrintable(error.message));
    QVERIFY(!error.nextStep.isEmpty());
    QCOMPARE(server.connectionCount(), 0);
    // A watch says so as well, and does not run it again and again.
    ObjectCache cache(*client, {ResourceType::pods(), u"shop"_s, {}, {}});
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(cache.state().phase, CacheState::Phase::Failed, 10000);
    QCOMPARE(cache.state().reason.message, error.message);
    QCOMPARE(runs(), 1);
}

void tst_ExecCredentials::neverOverPlainHttp()
{
    ScriptedServer server(m_certificates, ScriptedServer::Encryption::None);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, u"1"_s)));
    const auto client = clientFor(context(server));
    QVERIFY(client);
    QVERIFY(perform(*client, podList()).succeeded);
    QVERIFY(server.lastRequest().header("authorization").isEmpty());
    QCOMPARE(runs(), 0);
}

void tst_ExecCredentials::rotationClosesConnections()
{
    ScriptedServer server(m_certificates);
    server.setClientCertificate(ScriptedServer::ClientCertificate::Required);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, u"1"_s)));
    server.on("WATCH", podsPath, Answer::stream());
    bool refuse = false;
    server.on("GET", u"/version"_s, [&](const RecordedRequest &got) {
        return refuse && got.clientName == u"alice"_s ? Answer::failure(401, "Unauthorized", u"Unauthorized"_s)
                                                      : Answer::json({{u"gitVersion"_s, u"v1"_s}});
    });
    const auto use = [&](const QString &user) {
        const KeyPair pair = m_certificates.client(user);
        setAnswer({{u"clientCertificateData"_s, QString::fromLatin1(pair.certificate)},
                   {u"clientKeyData"_s, QString::fromLatin1(pair.key)}});
    };
    use(u"alice"_s);
    const auto client = clientFor(context(server));
    QVERIFY(client);
    ObjectCache cache(*client, {ResourceType::pods(), u"shop"_s, {}, {}});
    cache.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.openStreams(podsPath).size(), 1, 10000);
    QCOMPARE(server.lastRequest().clientName, u"alice"_s);
    QVERIFY(perform(*client, ApiRequest::getPath(u"/version"_s)).succeeded);
    QCOMPARE(server.lastRequest().clientName, u"alice"_s);

    refuse = true;
    use(u"bob"_s);
    const Outcome outcome = perform(*client, ApiRequest::getPath(u"/version"_s));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(runs(), 2);
    // The watch is opened again as bob and goes on.
    const auto watchAsBob = [&] {
        for (const RecordedRequest &request : server.requests()) {
            if (request.isWatch() && request.clientName == u"bob"_s)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(watchAsBob(), 15000);
    QTRY_COMPARE_WITH_TIMEOUT(cache.state().phase, CacheState::Phase::Live, 15000);
    const int first = server.requests().constFirst().connection;
    QVERIFY(server.lastRequest().connection > first);
    QVERIFY(perform(*client, ApiRequest::getPath(u"/version"_s)).succeeded);
    QCOMPARE(server.lastRequest().clientName, u"bob"_s);
}

void tst_ExecCredentials::unusableCertificate()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const KeyPair edwards = m_certificates.client(u"eve"_s, u"ED25519"_s);
    setAnswer({{u"clientCertificateData"_s, QString::fromLatin1(edwards.certificate)},
               {u"clientKeyData"_s, QString::fromLatin1(edwards.key)}});
    const auto client = clientFor(context(server));
    QVERIFY(client);
    const Error error = perform(*client, podList()).error.toError();
    QVERIFY2(error.message.contains(u"Ed25519"_s), qPrintable(error.message));
    QVERIFY(error.detail.contains(u"plugin"_s));
    QVERIFY(!error.detail.contains(u"BEGIN"_s));
    QCOMPARE(server.connectionCount(), 0);
}

void tst_ExecCredentials::cancelledRequestsDoNotWait()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    QCOMPARE(QProcess::execute(u"mkfifo"_s, {m_folder->filePath(u"gate"_s)}), 0);
    auto client = clientFor(context(server));
    QVERIFY(client);
    bool finished = false;
    ApiError::Transport transport = ApiError::Transport::None;
    ApiJob *job = client->send(podList(), this, [&](const ApiJob &ended) {
        finished = true;
        transport = ended.error().transport;
    });
    QTRY_COMPARE_WITH_TIMEOUT(runs(), 1, 10000);
    QVERIFY(client->plugin()->isRunning());
    job->cancel();
    QTRY_VERIFY(finished);
    QCOMPARE(transport, ApiError::Transport::Cancelled);
    // Another one is told when the sign-in itself is cancelled.
    Error told;
    client->send(podList(), this, [&](const ApiJob &ended) { told = ended.error().toError(); });
    client->plugin()->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(toString(told.kind), toString(ErrorKind::Cancelled), 10000);
    // And the program does not outlive its client.
    client.reset();
    QCOMPARE(server.connectionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_ExecCredentials)
#include "tst_ExecCredentials.moc"
