// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LoopbackServer.h"
#include "provisioning/HttpExchange.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using shopflow::test::LoopbackServer;

namespace {

//! Runs \a request to its end; the only place of this test that waits.
Result<HttpAnswer> run(const HttpExchange::Request &request, int *signalCount = nullptr)
{
    QObject owner;
    auto *exchange = new HttpExchange(request, &owner);
    Result<HttpAnswer> got = Error{ErrorKind::Internal, u"finished() did not come"_s, {}, {}};
    int count = 0;
    QObject::connect(exchange, &HttpExchange::finished, &owner, [&](const Result<HttpAnswer> &answer) {
        got = answer;
        ++count;
    });
    exchange->start();
    if (count != 0)
        return Error{ErrorKind::Internal, u"finished() came inside start()"_s, {}, {}};
    (void)QTest::qWaitFor([&count] { return count > 0; }, 10000);
    QTest::qWait(20); // a second signal would come now
    if (signalCount)
        *signalCount = count;
    return got;
}

} // namespace

class tst_HttpExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");

        const auto row = [](const char *name, const QByteArray &bytes, bool closes, int status, const QByteArray &body,
                            const QString &problem = {}) {
            QTest::newRow(name) << bytes << closes << status << body << problem;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false, 200, "hello");
        row("length of nothing", "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", false, 201, "");
        row("bytes after the end", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokmore", false, 200, "ok");
        row("until the end", "HTTP/1.0 200 OK\r\n\r\nall of it", true, 200, "all of it");
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, "");
        row("not modified", "HTTP/1.1 304 X\r\nContent-Length: 50\r\n\r\n", false, 304, "");
        row("no reason phrase", "HTTP/1.1 404\r\ncontent-length: 1\r\n\r\nx", false, 404, "x");
        row("interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", false, 200, "x");
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n", false,
            200, "abc0123456789");
        row("chunks and trailers", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n",
            false, 200, "a");
        row("nothing", "", true, 0, "", u"connection closed without an answer"_s);
        row("half a head", "HTTP/1.1 200 O", true, 0, "", u"connection lost in the middle of the answer"_s);
        row("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhe", true, 200, "he",
            u"connection lost in the middle of the answer"_s);
        row("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe", true, 200, "he",
            u"connection lost in the middle of the answer"_s);
        row("not http", "SSH-2.0-OpenSSH\r\n", false, 0, "", u"answer is not HTTP"_s);
        row("bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", false, 200, "",
            u"damaged chunk in the answer"_s);
        row("chunk without its end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc", false, 200, "a",
            u"damaged chunk in the answer"_s);
        row("bad length", "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\n", false, 200, "",
            u"answer with an impossible length"_s);
        row("too large", "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 * 1024 * 1024 + 1, 'x'), false, 200, "",
            u"answer larger than 8 MiB"_s);
    }

    //! The same result however the bytes are cut.
    void reader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        const QVector<qsizetype> cuts = bytes.size() > 4096
                                            ? QVector<qsizetype>{bytes.size()}
                                            : QVector<qsizetype>{1, 2, 7, qMax<qsizetype>(1, bytes.size())};
        for (const qsizetype cut : cuts) {
            HttpAnswerReader reader;
            auto state = HttpAnswerReader::State::Reading;
            for (qsizetype at = 0; at < bytes.size() && state == HttpAnswerReader::State::Reading; at += cut)
                state = reader.feed(bytes.mid(at, cut));
            if (closes && state == HttpAnswerReader::State::Reading)
                state = reader.end();
            QCOMPARE(state, problem.isEmpty() ? HttpAnswerReader::State::Complete : HttpAnswerReader::State::Broken);
            QCOMPARE(reader.problem(), problem);
            QCOMPARE(reader.answer().status, status);
            QCOMPARE(reader.answer().body, body);
        }
    }

    void headersAreFoundByLowerName()
    {
        HttpAnswerReader reader;
        reader.feed("HTTP/1.1 200 OK\r\nContent-TYPE:  text/html \r\nSet-Cookie: a\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(reader.answer().header("content-type"), QByteArray("text/html"));
        QCOMPARE(reader.answer().header("x-none"), QByteArray());
    }

    void headHasNoBody()
    {
        HttpAnswerReader reader(true);
        QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), HttpAnswerReader::State::Complete);
    }

    void sendsWhatIsAsked()
    {
        LoopbackServer server([](const QByteArray &) { return LoopbackServer::answer(200, "{}"); });
        HttpExchange::Request request;
        request.method = "POST";
        request.url = server.url(u"/a%20b?x=%2By&z=*c"_s);
        request.host = "shop.example";
        request.headers = {{"X-Key", "k"}};
        request.body = "{\"a\":1}";
        int signalCount = 0;
        const Result<HttpAnswer> answer = run(request, &signalCount);
        QVERIFY2(answer.ok(), qPrintable(answer.ok() ? QString() : answer.error().detail));
        QCOMPARE(signalCount, 1);
        QCOMPARE(server.requests.size(), 1);
        const QByteArray sent = server.requests.first();
        QCOMPARE(LoopbackServer::line(sent), QByteArray("POST /a%20b?x=%2By&z=*c HTTP/1.1"));
        QVERIFY(sent.contains("\r\nHost: shop.example\r\n"));
        QVERIFY(sent.contains("\r\nX-Key: k\r\n"));
        QVERIFY(sent.contains("\r\nConnection: close\r\n"));
        QVERIFY(sent.contains("\r\nContent-Length: 7\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\n{\"a\":1}"));
    }

    void refusesWhatWouldBreakTheMessage_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("line feed in a value") << QByteArray("X-Key") << QByteArray("a\r\nX-Other: b");
        QTest::newRow("colon in a name") << QByteArray("X:Key") << QByteArray("a");
        QTest::newRow("no name") << QByteArray() << QByteArray("a");
    }

    void refusesWhatWouldBreakTheMessage()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        LoopbackServer server([](const QByteArray &) { return LoopbackServer::answer(200, "{}"); });
        HttpExchange::Request request;
        request.url = server.url();
        request.headers = {{name, value}};
        const Result<HttpAnswer> answer = run(request);
        QVERIFY(!answer.ok());
        QCOMPARE(toString(answer.error().kind), u"invalid"_s);
        QCOMPARE(server.connections, 0);
    }

    //! Qt's own client sends such a POST four times.
    void brokenPostIsNeverRepeated_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("closed before an answer") << false;
        QTest::newRow("reset before an answer") << true;
    }

    void brokenPostIsNeverRepeated()
    {
        QFETCH(bool, reset);
        LoopbackServer server([reset](const QByteArray &) { return LoopbackServer::Reply{{}, false, reset}; });
        HttpExchange::Request request;
        request.method = "POST";
        request.url = server.url();
        request.body = "order";
        const Result<HttpAnswer> answer = run(request);
        QVERIFY(!answer.ok());
        QCOMPARE(toString(answer.error().kind), u"network"_s);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.connections, 1);
    }

    void redirectIsAnAnswer()
    {
        LoopbackServer server([](const QByteArray &) {
            return LoopbackServer::Reply{{"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"}};
        });
        HttpExchange::Request request;
        request.url = server.url();
        const Result<HttpAnswer> answer = run(request);
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->header("location"), QByteArray("/other"));
        QCOMPARE(server.requests.size(), 1);
    }

    void nobodyListens()
    {
        LoopbackServer server([](const QByteArray &) { return LoopbackServer::Reply{}; });
        HttpExchange::Request request;
        request.url = server.url();
        server.stop();
        const Result<HttpAnswer> answer = run(request);
        QVERIFY(!answer.ok());
        QCOMPARE(toString(answer.error().kind), u"unreachable"_s);
        QCOMPARE(answer.error().detail, u"connection refused"_s);
    }

    void silenceEndsAtTheDeadline()
    {
        LoopbackServer server([](const QByteArray &) { return LoopbackServer::Reply{{}, true, false}; });
        HttpExchange::Request request;
        request.url = server.url();
        request.timeoutMs = 200;
        int signalCount = 0;
        const Result<HttpAnswer> answer = run(request, &signalCount);
        QVERIFY(!answer.ok());
        QCOMPARE(toString(answer.error().kind), u"timeout"_s);
        QCOMPARE(signalCount, 1);
    }

    void cancelEndsItOnce()
    {
        LoopbackServer server([](const QByteArray &) { return LoopbackServer::Reply{{}, true, false}; });
        HttpExchange::Request request;
        request.url = server.url();
        QPointer<HttpExchange> exchange = new HttpExchange(request, this);
        QStringList kinds;
        connect(exchange, &HttpExchange::finished, this,
                [&kinds](const Result<HttpAnswer> &answer) { kinds.append(toString(answer.error().kind)); });
        exchange->start();
        exchange->cancel();
        exchange->cancel();
        QVERIFY(kinds.isEmpty());
        QTRY_VERIFY(exchange.isNull());
        QCOMPARE(kinds, QStringList{u"cancelled"_s});
    }

    void plainTextOnAnEncryptedPortIsNamed()
    {
        LoopbackServer server([](const QByteArray &) { return LoopbackServer::answer(200, "{}"); });
        HttpExchange::Request request;
        request.url = server.url();
        request.url.setScheme(u"https"_s);
        request.timeoutMs = 2000;
        const Result<HttpAnswer> answer = run(request);
        QVERIFY(!answer.ok());
        QVERIFY(server.requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_HttpExchange)
#include "tst_HttpExchange.moc"
