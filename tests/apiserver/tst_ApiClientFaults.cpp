// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

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

class tst_ApiClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void redirectIsNotFollowed();
    void loginPageIsNoSuccess();
    void repeatsWhenTold_data();
    void repeatsWhenTold();
    void timesOutAndGoesOn();
    void cancels();
    void clientMayDieFirst();
    void receiverMayDieFirst();
    void bodyCutInTheMiddle();
    void nobodyListens();
    void writesMayArriveTwice_data();
    void writesMayArriveTwice();

private:
    TestCertificates m_certificates;
};

void tst_ApiClientFaults::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_ApiClientFaults::redirectIsNotFollowed()
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

void tst_ApiClientFaults::loginPageIsNoSuccess()
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

void tst_ApiClientFaults::repeatsWhenTold_data()
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

void tst_ApiClientFaults::repeatsWhenTold()
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

void tst_ApiClientFaults::timesOutAndGoesOn()
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

void tst_ApiClientFaults::cancels()
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

void tst_ApiClientFaults::clientMayDieFirst()
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

void tst_ApiClientFaults::receiverMayDieFirst()
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

void tst_ApiClientFaults::bodyCutInTheMiddle()
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

void tst_ApiClientFaults::nobodyListens()
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

void tst_ApiClientFaults::writesMayArriveTwice_data()
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
void tst_ApiClientFaults::writesMayArriveTwice()
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

QTEST_GUILESS_MAIN(tst_ApiClientFaults)
#include "tst_ApiClientFaults.moc"
