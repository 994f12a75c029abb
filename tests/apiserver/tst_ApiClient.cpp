// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

#include <QJsonDocument>
#include <QTemporaryFile>

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;
using Transport = ApiError::Transport;

namespace {

const QString podsPath = QStringLiteral("/api/v1/namespaces/shop/pods");

ApiRequest podList()
{
    return ApiRequest::list(ResourceType::pods(), QStringLiteral("shop"), {});
}

ApiRequest applyRequest()
{
    return ApiRequest::apply(ResourceType::configMaps(),
                             objectNamed(QStringLiteral("shop"), QStringLiteral("settings"), {}),
                             QStringLiteral("shopflow"));
}

const QString applyPath = QStringLiteral("/api/v1/namespaces/shop/configmaps/settings");

} // namespace

class tst_ApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsHeaders();
    void authorization_data();
    void authorization();
    void authorizationNeverOverPlainHttp();
    void tokenFileWinsAndIsKept();
    void impersonates();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void readOnlySendsNoByte();
    void readOnlyLetsReviewsThrough();
    void serverPrefixAndQuery();
    void answersInPieces();
    void failureBodies_data();
    void failureBodies();
    void redirectIsNotFollowed();
    void loginPageIsNoSuccess();
    void repeatsWhenTold_data();
    void repeatsWhenTold();
    void warningsOnce();
    void timesOutAndGoesOn();
    void cancels();
    void clientMayDieFirst();
    void receiverMayDieFirst();
    void bodyCutInTheMiddle();
    void nobodyListens();
    void writesMayArriveTwice_data();
    void writesMayArriveTwice();
    void watchesDoNotBlockReads();
    void streamsInPieces();
    void streamPauses();
    void streamFailureHasItsBody();

private:
    TestCertificates m_certificates;
};

void tst_ApiClient::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_ApiClient::sendsHeaders()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, QStringLiteral("1"))));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.response.object().value(QStringLiteral("kind")).toString(), QStringLiteral("PodList"));
    const RecordedRequest request = server.lastRequest();
    QVERIFY(request.header("user-agent").startsWith("shopflow-console/"));
    QVERIFY(request.header("user-agent").endsWith("kubernetes"));
    QCOMPARE(request.header("accept"), QByteArray("application/json"));
    QVERIFY(request.header("accept-encoding").contains("gzip"));
    QCOMPARE(request.header("authorization"), QByteArray("Bearer test-token"));
    QCOMPARE(request.parameter("limit"), QStringLiteral("500"));
    QCOMPARE(client->requestCount(), 1);
}

void tst_ApiClient::authorization_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("bearer") << QByteArray("abc") << QString() << QByteArray() << QByteArray("Bearer abc");
    QTest::newRow("basic") << QByteArray() << QStringLiteral("eve") << QByteArray("pa:ss")
                           << QByteArray("Basic ZXZlOnBhOnNz");
    QTest::newRow("none") << QByteArray() << QString() << QByteArray() << QByteArray();
}

void tst_ApiClient::authorization()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    KubeContext context = contextFor(server, m_certificates);
    context.token = Secret(token);
    context.username = user;
    context.password = Secret(password);
    const auto client = clientFor(context);
    QVERIFY(client);
    QTEST(client->authorization().reveal(), "expected");
    (void)perform(*client, podList());
    QTEST(server.lastRequest().header("authorization"), "expected");
}

void tst_ApiClient::authorizationNeverOverPlainHttp()
{
    ScriptedServer server(m_certificates, ScriptedServer::Encryption::None);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, QStringLiteral("1"))));
    KubeContext context = contextFor(server, m_certificates);
    context.impersonateUser = QStringLiteral("jane");
    const auto client = clientFor(context);
    QVERIFY(client);
    QVERIFY(client->authorization().isEmpty());
    QVERIFY(perform(*client, podList()).succeeded);
    QVERIFY(server.lastRequest().header("authorization").isEmpty());
    QCOMPARE(server.lastRequest().header("impersonate-user"), QByteArray("jane"));
}

void tst_ApiClient::tokenFileWinsAndIsKept()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(" from-file\n");
    file.close();
    KubeContext context = contextFor(server, m_certificates);
    context.tokenFile = file.fileName();
    const auto client = clientFor(context);
    QVERIFY(client);
    QCOMPARE(client->authorization().reveal(), QByteArray("Bearer from-file"));
    QVERIFY(file.remove());
    QCOMPARE(client->authorization().reveal(), QByteArray("Bearer from-file"));

    context.tokenFile = QStringLiteral("/does/not/exist");
    const auto fallingBack = clientFor(context);
    QVERIFY(fallingBack);
    QCOMPARE(fallingBack->authorization().reveal(), QByteArray("Bearer test-token"));
}

void tst_ApiClient::impersonates()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    KubeContext context = contextFor(server, m_certificates);
    context.impersonateUser = QStringLiteral("jane");
    context.impersonateGroups = {QStringLiteral("viewers")};
    const auto client = clientFor(context);
    QVERIFY(client);
    (void)perform(*client, podList());
    QCOMPARE(server.lastRequest().header("impersonate-user"), QByteArray("jane"));
    QCOMPARE(server.lastRequest().header("impersonate-group"), QByteArray("viewers"));
}

void tst_ApiClient::refusesBeforeSending_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("groups");
    QTest::addColumn<QString>("path");
    const QStringList none;
    QTest::newRow("two groups") << QByteArray("t") << QStringLiteral("jane")
                                << QStringList{QStringLiteral("a"), QStringLiteral("b")} << podsPath;
    QTest::newRow("group without user") << QByteArray("t") << QString() << QStringList{QStringLiteral("a")} << podsPath;
    QTest::newRow("line break in the token") << QByteArray("t\r\nX-Evil: 1") << QString() << none << podsPath;
    QTest::newRow("line break in the user") << QByteArray("t") << QStringLiteral("a\nb") << none << podsPath;
    QTest::newRow("no path") << QByteArray("t") << QString() << none << QString();
}

void tst_ApiClient::refusesBeforeSending()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, user);
    QFETCH(QStringList, groups);
    QFETCH(QString, path);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    KubeContext context = contextFor(server, m_certificates);
    context.token = Secret(token);
    context.impersonateUser = user;
    context.impersonateGroups = groups;
    const auto client = clientFor(context);
    QVERIFY(client);
    ApiRequest request = podList();
    request.path = path;
    const Outcome outcome = perform(*client, request);
    QCOMPARE(outcome.error.transport, Transport::Config);
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Config));
    QVERIFY(!outcome.error.message.contains(QStringLiteral("Evil")));
    QCOMPARE(server.connectionCount(), 0);
}

void tst_ApiClient::readOnlySendsNoByte()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    client->setReadOnly(true);
    const ApiRequest writes[] = {
        applyRequest(),
        ApiRequest::create(ResourceType::configMaps(), objectNamed(QStringLiteral("shop"), QStringLiteral("a"), {}),
                           QStringLiteral("m"), true),
        ApiRequest::mergePatch(ResourceType::pods(), QStringLiteral("shop"), QStringLiteral("a"), {},
                               QStringLiteral("m")),
        ApiRequest::remove(ResourceType::pods(), QStringLiteral("shop"), QStringLiteral("a"), {}),
    };
    for (const ApiRequest &write : writes) {
        const Outcome outcome = perform(*client, write);
        QCOMPARE(outcome.error.transport, Transport::ReadOnly);
        QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::ReadOnly));
    }
    QCOMPARE(server.connectionCount(), 0);
    QCOMPARE(client->requestCount(), 0);
}

void tst_ApiClient::readOnlyLetsReviewsThrough()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const ResourceType review = ResourceType::selfSubjectAccessReviews();
    server.on("POST", review.path({}), Answer::json({{QStringLiteral("kind"), QStringLiteral("X")}}, 201));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    client->setReadOnly(true);
    const Outcome outcome = perform(*client, ApiRequest::create(review, {}, QStringLiteral("m")));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.response.status, 201);
}

void tst_ApiClient::serverPrefixAndQuery()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    KubeContext context = contextFor(server, m_certificates);
    context.server.setPath(QStringLiteral("/k8s/clusters/c-1/"));
    const auto client = clientFor(context);
    QVERIFY(client);
    ApiRequest request = ApiRequest::getPath(QStringLiteral("/version"));
    request.addParameter(QStringLiteral("labelSelector"), QStringLiteral("a in (b,c),d=1+2%20&x"));
    (void)perform(*client, request);
    QCOMPARE(server.lastRequest().path, QStringLiteral("/k8s/clusters/c-1/version"));
    QCOMPARE(server.lastRequest().target,
             QByteArray("/k8s/clusters/c-1/version?labelSelector=a%20in%20%28b%2Cc%29%2Cd%3D1%2B2%2520%26x"));
}

void tst_ApiClient::answersInPieces()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    Answer answer = Answer::json(
        listOf("PodList", {objectNamed(QStringLiteral("shop"), QStringLiteral("web-ä"), QStringLiteral("4"))},
               QStringLiteral("7")));
    answer.cutEvery(7);
    answer.chunked = true;
    server.on("GET", podsPath, answer);
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QVERIFY(QJsonDocument::fromJson(outcome.response.body).isObject());
}

void tst_ApiClient::failureBodies_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << Answer::failure(401, "Unauthorized", QStringLiteral("Unauthorized"))
                                .header("WWW-Authenticate", "Basic realm=\"x\"")
                         << 401 << QStringLiteral("Unauthorized") << toString(ErrorKind::Unauthorized);
    QTest::newRow("403") << Answer::failure(403, "Forbidden", QStringLiteral("pods is forbidden")) << 403
                         << QStringLiteral("Forbidden") << toString(ErrorKind::Forbidden);
    QTest::newRow("404") << Answer::failure(404, "NotFound", QStringLiteral("pods \"x\" not found")) << 404
                         << QStringLiteral("NotFound") << toString(ErrorKind::NotFound);
    QTest::newRow("409") << Answer::failure(409, "Conflict", QStringLiteral("modified")) << 409
                         << QStringLiteral("Conflict") << toString(ErrorKind::Conflict);
    QTest::newRow("422") << Answer::failure(422, "Invalid", QStringLiteral("bad")) << 422 << QStringLiteral("Invalid")
                         << toString(ErrorKind::Invalid);
    QTest::newRow("html 502") << Answer::html(502, "<h1>Bad gateway</h1>") << 502 << QStringLiteral("InternalError")
                              << toString(ErrorKind::Unreachable);
    QTest::newRow("407-like proxy text") << Answer::raw(403, "text/plain", "blocked by proxy") << 403
                                         << QStringLiteral("Forbidden") << toString(ErrorKind::Forbidden);
}

void tst_ApiClient::failureBodies()
{
    QFETCH(Answer, answer);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, answer);
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QVERIFY(!outcome.succeeded);
    QTEST(outcome.error.status, "status");
    QTEST(outcome.error.reason, "reason");
    QTEST(toString(outcome.error.toError().kind), "kind");
    QVERIFY(!outcome.error.message.isEmpty());
    QCOMPARE(outcome.error.where, QStringLiteral("GET ") + podsPath);
    QCOMPARE(server.requests().size(), 1);
}

void tst_ApiClient::redirectIsNotFollowed()
{
    ScriptedServer elsewhere(m_certificates);
    QVERIFY(elsewhere.start());
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::redirect(elsewhere.url().toEncoded() + "/login"));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QCOMPARE(outcome.error.transport, Transport::Protocol);
    QVERIFY(outcome.error.message.contains(QStringLiteral("127.0.0.1")));
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void tst_ApiClient::loginPageIsNoSuccess()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::html(200, "<html>Please sign in</html>"));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QCOMPARE(outcome.error.transport, Transport::Protocol);
    QVERIFY(outcome.error.message.contains(QStringLiteral("Please sign in")));
}

void tst_ApiClient::repeatsWhenTold_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("arrivals");
    QTest::newRow("429 on GET") << false << 429 << QByteArray("0") << 3;
    QTest::newRow("429 on PATCH") << true << 429 << QByteArray("0") << 3;
    QTest::newRow("503 on GET") << false << 503 << QByteArray("0") << 3;
    QTest::newRow("503 on PATCH") << true << 503 << QByteArray("0") << 1;
    QTest::newRow("503 without Retry-After") << false << 503 << QByteArray() << 1;
    QTest::newRow("Retry-After as a date") << false << 429 << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << 1;
    QTest::newRow("Retry-After too long") << false << 429 << QByteArray("11") << 1;
    QTest::newRow("500") << false << 500 << QByteArray("0") << 1;
}

void tst_ApiClient::repeatsWhenTold()
{
    QFETCH(bool, write);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    Answer answer = Answer::failure(status, "Busy", QStringLiteral("wait"));
    if (!retryAfter.isEmpty())
        answer.header("Retry-After", retryAfter);
    server.on(write ? "PATCH" : "GET", write ? applyPath : podsPath, answer);
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, write ? applyRequest() : podList());
    QCOMPARE(outcome.error.status, status);
    QCOMPARE(outcome.times, 1);
    QTEST(int(server.requests().size()), "arrivals");
    QCOMPARE(server.lastRequest().body.isEmpty(), !write);
}

void tst_ApiClient::warningsOnce()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    Answer answer = Answer::json(listOf("PodList", {}, QStringLiteral("1")));
    answer.header("Warning", "299 - \"old, \\\"very\\\" old\"").header("Warning", "299 - \"second\"");
    server.on("GET", podsPath, answer);
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    QSignalSpy warned(client.get(), &ApiClient::warningReceived);
    const QStringList expected{QStringLiteral("old, \"very\" old"), QStringLiteral("second")};
    QCOMPARE(perform(*client, podList()).response.warnings, expected);
    QCOMPARE(perform(*client, podList()).response.warnings, expected);
    QCOMPARE(warned.size(), 2);
}

void tst_ApiClient::timesOutAndGoesOn()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.enqueue("GET", podsPath, Answer::hang());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, QStringLiteral("1"))));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    client->setRequestTimeout(std::chrono::milliseconds(200));
    const Outcome late = perform(*client, podList());
    QCOMPARE(late.error.transport, Transport::Timeout);
    QCOMPARE(toString(late.error.toError().kind), toString(ErrorKind::Unreachable));
    client->setRequestTimeout(std::chrono::milliseconds(0));
    QVERIFY(perform(*client, podList()).succeeded);
    QCOMPARE(server.requests().constFirst().connection, 1);
    QCOMPARE(server.requests().constLast().connection, 2);
}

void tst_ApiClient::cancels()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::hang());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    QSignalSpy received(&server, &ScriptedServer::requestReceived);
    int finished = 0;
    ApiError error;
    ApiJob *job = client->send(podList(), this, [&](const ApiJob &ended) {
        ++finished;
        error = ended.error();
    });
    QVERIFY(received.wait());
    QPointer<ApiJob> alive(job);
    job->cancel();
    job->cancel();
    QCOMPARE(finished, 0);
    QTRY_COMPARE(finished, 1);
    QCOMPARE(error.transport, Transport::Cancelled);
    QTRY_VERIFY(alive.isNull());
    QCOMPARE(finished, 1);

    ApiJob *early = client->send(podList(), this, [&](const ApiJob &) { ++finished; });
    early->cancel();
    QTRY_COMPARE(finished, 2);
}

void tst_ApiClient::clientMayDieFirst()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::hang());
    server.on("WATCH", podsPath, Answer::stream({"{}\n"}));
    auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    int finished = 0;
    client->send(podList(), this, [&](const ApiJob &) { ++finished; });
    client->send(ApiRequest::watch(ResourceType::pods(), QStringLiteral("shop"), {}), this,
                 [&](const ApiJob &) { ++finished; });
    QTRY_COMPARE(server.requests().size(), 2);
    client.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished, 0);
}

void tst_ApiClient::receiverMayDieFirst()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    int finished = 0;
    auto receiver = std::make_unique<QObject>();
    ApiJob *job = client->send(podList(), receiver.get(), [&](const ApiJob &) { ++finished; });
    QSignalSpy ended(job, &ApiJob::finished);
    receiver.reset();
    QVERIFY(ended.wait());
    QCOMPARE(finished, 0);
}

void tst_ApiClient::bodyCutInTheMiddle()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    Answer answer = Answer::raw(200, "application/json", "{\"kind\":\"Po");
    answer.chunked = true;
    server.on("GET", podsPath, answer.endingWith(Answer::Ending::Abort));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, podList());
    QVERIFY(!outcome.succeeded);
    QCOMPARE(outcome.error.transport, Transport::Refused);
    QCOMPARE(toString(outcome.error.toError().kind), toString(ErrorKind::Unreachable));
}

void tst_ApiClient::nobodyListens()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    server.stop();
    const Outcome outcome = perform(*client, podList());
    QCOMPARE(outcome.error.transport, Transport::Refused);
    QCOMPARE(outcome.error.status, 0);
    QVERIFY(!outcome.error.toError().nextStep.isEmpty());
}

void tst_ApiClient::writesMayArriveTwice_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::newRow("apply") << applyRequest();
    QTest::newRow("create") << ApiRequest::create(
        ResourceType::configMaps(), objectNamed(QStringLiteral("shop"), QStringLiteral("a"), {}), QStringLiteral("m"));
    QTest::newRow("remove") << ApiRequest::remove(ResourceType::configMaps(), QStringLiteral("shop"),
                                                  QStringLiteral("a"), QStringLiteral("uid-1"));
}

// Qt sends a write again when the connection closes before the first byte of the
// answer. What we can do is to know how often, and to send the very same bytes.
void tst_ApiClient::writesMayArriveTwice()
{
    QFETCH(ApiRequest, request);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on(request.method, request.path, Answer::closeBeforeAnswer());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, request);
    QCOMPARE(outcome.error.transport, Transport::Refused);
    QVERIFY2(server.requests().size() >= 1 && server.requests().size() <= 4,
             qPrintable(QString::number(server.requests().size())));
    for (const RecordedRequest &arrived : server.requests())
        QCOMPARE(arrived.body, request.body);
    QCOMPARE(client->requestCount(), 1);
}

void tst_ApiClient::watchesDoNotBlockReads()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("WATCH", podsPath, Answer::stream());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, QStringLiteral("1"))));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    constexpr int watches = 7;
    int started = 0;
    for (int i = 0; i < watches; ++i) {
        const ApiJob *job = client->send(ApiRequest::watch(ResourceType::pods(), QStringLiteral("shop"), {}));
        connect(job, &ApiJob::started, this, [&] { ++started; });
    }
    QVERIFY(perform(*client, podList()).succeeded);
    QTRY_COMPARE(started, watches);
    QCOMPARE(server.openStreams(podsPath).size(), watches);
    QVERIFY(perform(*client, podList()).succeeded);
}

void tst_ApiClient::streamsInPieces()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("WATCH", podsPath, Answer::stream({"ab", "c\nd"}));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    QByteArray all;
    bool succeeded = false;
    ApiJob *job = client->send(ApiRequest::watch(ResourceType::pods(), QStringLiteral("shop"), {}), this,
                               [&](const ApiJob &ended) { succeeded = ended.succeeded(); });
    connect(job, &ApiJob::bytesReceived, this, [&](const QByteArray &bytes) { all += bytes; });
    QTRY_COMPARE(all, QByteArray("abc\nd"));
    ServerConnection *stream = server.openStreams(podsPath).value(0);
    QVERIFY(stream != nullptr);
    stream->sendChunk("!");
    QTRY_COMPARE(all, QByteArray("abc\nd!"));
    stream->endChunks();
    QTRY_VERIFY(succeeded);
}

void tst_ApiClient::streamPauses()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    const QByteArray piece(64 * 1024, 'x');
    constexpr int pieces = 400; // 25 MiB, more than the buffers of both sides
    server.on("WATCH", podsPath, Answer::stream());
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    qint64 received = 0;
    bool succeeded = false;
    ApiJob *job = client->send(ApiRequest::watch(ResourceType::pods(), QStringLiteral("shop"), {}), this,
                               [&](const ApiJob &ended) { succeeded = ended.succeeded(); });
    connect(job, &ApiJob::bytesReceived, this, [&](const QByteArray &bytes) { received += bytes.size(); });
    QSignalSpy started(job, &ApiJob::started);
    QVERIFY(started.wait());
    job->setPaused(true);
    ServerConnection *stream = server.openStreams(podsPath).value(0);
    QVERIFY(stream != nullptr);
    for (int i = 0; i < pieces; ++i)
        stream->sendChunk(piece);
    // The server's queue stops shrinking when the client's buffer is full.
    qint64 before = -1;
    QTRY_VERIFY([&] {
        const qint64 now = stream->socket()->bytesToWrite() + stream->socket()->encryptedBytesToWrite();
        const bool still = now == before;
        before = now;
        return still;
    }());
    QCOMPARE(received, 0);
    QVERIFY(before > piece.size() * pieces / 2);
    job->setPaused(false);
    stream->endChunks();
    QTRY_VERIFY(succeeded);
    QCOMPARE(received, qint64(piece.size()) * pieces);
}

void tst_ApiClient::streamFailureHasItsBody()
{
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("WATCH", podsPath, Answer::failure(410, "Expired", QStringLiteral("too old")));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    const Outcome outcome = perform(*client, ApiRequest::watch(ResourceType::pods(), QStringLiteral("shop"), {}));
    QVERIFY(outcome.error.isExpired());
    QCOMPARE(outcome.error.message, QStringLiteral("too old"));
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_ApiClient.moc"
