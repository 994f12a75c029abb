// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <sys/stat.h>

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
    void warningsOnce();

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

    // Neither a pipe without a writer nor a file without an end keeps anybody waiting.
    QTemporaryDir folder;
    context.tokenFile = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(context.tokenFile).constData(), 0600), 0);
    for (const QString &path : {context.tokenFile, QStringLiteral("/dev/zero")}) {
        context.tokenFile = path;
        const auto patient = clientFor(context);
        QVERIFY(patient);
        QCOMPARE(patient->authorization().reveal(), QByteArray("Bearer test-token"));
    }
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

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_ApiClient.moc"
