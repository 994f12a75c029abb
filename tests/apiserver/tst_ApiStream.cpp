// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"

using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

const QString podsPath = QStringLiteral("/api/v1/namespaces/shop/pods");

ApiRequest podList()
{
    return ApiRequest::list(ResourceType::pods(), QStringLiteral("shop"), {});
}

} // namespace

class tst_ApiStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void watchesDoNotBlockReads();
    void streamsInPieces();
    void streamPauses();
    void streamFailureHasItsBody();
    void whatGoesOnIsNotPacked_data();
    void whatGoesOnIsNotPacked();

private:
    TestCertificates m_certificates;
};

void tst_ApiStream::initTestCase()
{
    QVERIFY2(m_certificates.isValid(), "openssl is needed");
}

void tst_ApiStream::watchesDoNotBlockReads()
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

void tst_ApiStream::whatGoesOnIsNotPacked_data()
{
    QTest::addColumn<Pool>("pool");
    QTest::addColumn<bool>("packed");
    QTest::newRow("read") << Pool::Crud << true;
    QTest::newRow("watch") << Pool::Watch << false;
    QTest::newRow("logs") << Pool::Logs << false;
}

//! Qt keeps every packed byte of an answer until it ends, four KiB for each event of a watch.
void tst_ApiStream::whatGoesOnIsNotPacked()
{
    QFETCH(Pool, pool);
    QFETCH(bool, packed);
    ScriptedServer server(m_certificates);
    QVERIFY(server.start());
    server.on("GET", podsPath, Answer::json(listOf("PodList", {}, QStringLiteral("1"))));
    const auto client = clientFor(contextFor(server, m_certificates));
    QVERIFY(client);
    ApiRequest request = podList();
    request.pool = pool;
    QVERIFY(perform(*client, request).succeeded);
    QCOMPARE(server.lastRequest().header("accept-encoding").contains("gzip"), packed);
}

void tst_ApiStream::streamsInPieces()
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

void tst_ApiStream::streamPauses()
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
    QTRY_VERIFY(stream->isHeldBack());
    QCOMPARE(received, 0);
    QVERIFY(stream->unsent() > piece.size() * pieces / 2);
    job->setPaused(false);
    stream->endChunks();
    QTRY_VERIFY(succeeded);
    QCOMPARE(received, qint64(piece.size()) * pieces);
}

void tst_ApiStream::streamFailureHasItsBody()
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

QTEST_GUILESS_MAIN(tst_ApiStream)
#include "tst_ApiStream.moc"
