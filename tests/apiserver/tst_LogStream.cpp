// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "VirtualTiming.h"
#include "kube/stream/LogStream.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

const auto logPath = u"/api/v1/namespaces/shop/pods/web/log"_s;
const auto podPath = u"/api/v1/namespaces/shop/pods/web"_s;

//! A log stream with everything it said.
struct Watched {
    Watched(ApiClient &client, const LogRequest &request) : stream(client, request)
    {
        QObject::connect(&stream, &LogStream::linesReceived, &stream, [this](const QVector<LogLine> &received) {
            for (const LogLine &line : received) {
                texts.append(line.text);
                lines.append(line);
            }
        });
        QObject::connect(&stream, &LogStream::finished, &stream, [this] { ++finished; });
        QObject::connect(&stream, &LogStream::gapFound, &stream, [this] { ++gaps; });
        QObject::connect(&stream, &LogStream::failed, &stream, [this](const Error &error) { errors.append(error); });
        stream.start();
    }
    LogStream stream;
    QStringList texts;
    QVector<LogLine> lines;
    QVector<Error> errors;
    int finished = 0;
    int gaps = 0;
};

LogRequest request(bool follow)
{
    LogRequest wanted;
    wanted.namespaceName = u"shop"_s;
    wanted.pod = u"web"_s;
    wanted.container = u"main"_s;
    wanted.follow = follow;
    return wanted;
}

Answer text(const QByteArray &body)
{
    return Answer::raw(200, "text/plain", body);
}

//! A line with a timestamp in second 7:00:SS.
QByteArray line(const char *second, const QByteArray &words)
{
    return QByteArray("2026-11-24T07:00:") + second + "Z " + words + '\n';
}

QJsonObject podWithState(const char *state)
{
    QJsonObject pod = objectNamed(u"shop"_s, u"web"_s, u"1"_s);
    pod.insert("status"_L1, QJsonDocument::fromJson(QByteArray("{\"phase\":\"Running\",\"containerStatuses\":"
                                                               "[{\"name\":\"main\",\"state\":") +
                                                    state + "}]}")
                                .object());
    pod.insert("spec"_L1, QJsonObject{{u"restartPolicy"_s, u"Never"_s}});
    return pod;
}

} // namespace

class tst_LogStream : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("openssl is missing");
    }

    void init()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        QVERIFY(m_server->start());
        m_client = clientFor(contextFor(*m_server, m_certificates));
        QVERIFY(m_client);
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void wholeLog_data()
    {
        QTest::addColumn<int>("cut");
        for (int cut : {1, 2, 3, 7, 50, 1000})
            QTest::addRow("%d bytes", cut) << cut;
    }

    //! Characters and lines are cut anywhere; nothing is lost or torn.
    void wholeLog()
    {
        QFETCH(int, cut);
        Answer answer = text(line("01.000000001", "first") + line("02.5", "Größe € 🛒") + line("03", "") +
                             "2026-11-24T07:00:04Z no line feed");
        answer.chunked = true;
        answer.cutEvery(cut);
        m_server->on("GET", logPath, answer);
        LogRequest wanted = request(false);
        wanted.tailLines = 10;
        wanted.sinceSeconds = 60;
        wanted.previous = true;
        Watched watched(*m_client, wanted);
        QTRY_COMPARE(watched.finished, 1);
        QCOMPARE(watched.texts, (QStringList{u"first"_s, u"Größe € 🛒"_s, QString(), u"no line feed"_s}));
        QCOMPARE(watched.lines.at(0).stamp, QByteArray("2026-11-24T07:00:01.000000001Z"));
        QCOMPARE(watched.lines.at(1).time, QDateTime::fromString(u"2026-11-24T07:00:02.500Z"_s, Qt::ISODateWithMs));
        QCOMPARE(watched.lines.at(1).container, u"main"_s);
        const RecordedRequest sent = m_server->lastRequest();
        QCOMPARE(sent.parameter("timestamps"), u"true"_s);
        QCOMPARE(sent.parameter("tailLines"), u"10"_s);
        QCOMPARE(sent.parameter("sinceSeconds"), u"60"_s);
        QCOMPARE(sent.parameter("previous"), u"true"_s);
        QCOMPARE(sent.parameter("container"), u"main"_s);
        QVERIFY(watched.errors.isEmpty());
    }

    //! A broken connection goes on at the last stamp without a gap or a repetition.
    void resumes()
    {
        Answer first = Answer::stream({line("01", "a"), line("02.1", "b"), line("02.1", "b"), line("02.1", "c"),
                                       "2026-11-24T07:00:02.2Z cut in the mid"});
        m_server->enqueue("GET", logPath, first.endingWith(Answer::Ending::Abort));
        m_server->enqueue("GET", logPath,
                          Answer::stream({line("02.0", "old"), line("02.1", "b"), line("02.1", "b"), line("02.1", "c"),
                                          line("02.1", "c"), line("02.2", "cut in the middle"), line("02.2", "d"),
                                          line("01.9", "late")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts.size(), 8, 10000);
        QCOMPARE(watched.texts,
                 (QStringList{u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"c"_s, u"cut in the middle"_s, u"d"_s, u"late"_s}));
        QCOMPARE(m_server->lastRequest().parameter("sinceTime"), u"2026-11-24T07:00:02Z"_s);
        QVERIFY(!m_server->lastRequest().query.hasQueryItem(u"tailLines"_s));
        QCOMPARE(watched.gaps, 0);
        QCOMPARE(watched.finished, 0);
    }

    //! A stream may be silent for hours; whether it is dead is not to be seen from it.
    void asksAnewAfterASleep()
    {
        VirtualTiming timing;
        const auto client = clientFor(contextFor(*m_server, m_certificates));
        client->setTiming(timing);
        timing.follow(client.get());
        m_server->on("GET", u"/readyz"_s, text("ok"));
        m_server->enqueue("GET", logPath, Answer::stream({line("01", "a")}));
        m_server->enqueue("GET", logPath, Answer::stream({line("01", "a"), line("02", "b")}));
        Watched watched(*client, request(true));
        QTRY_COMPARE(watched.texts.size(), 1);
        timing.pass(20s);
        QCOMPARE(m_server->count("GET", logPath), 1);
        timing.sleep(1h);
        timing.pass(6s);
        QTRY_COMPARE(watched.texts, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(m_server->count("GET", logPath), 2);
        QTRY_COMPARE(m_server->openStreams(logPath).size(), 1);
        QCOMPARE(watched.gaps, 0);
    }

    //! A reader that cannot keep up makes the server wait, for minutes if need be; nothing
    //! is dropped for it, and nothing is asked for again.
    void aSlowReaderHoldsTheServerBack()
    {
        VirtualTiming timing;
        const auto client = clientFor(contextFor(*m_server, m_certificates));
        client->setTiming(timing);
        timing.follow(client.get());
        m_server->on("GET", u"/readyz"_s, text("ok"));
        m_server->on("GET", logPath, Answer::stream());
        Watched watched(*client, request(true));
        QTRY_COMPARE(m_server->openStreams(logPath).size(), 1);
        watched.stream.setPaused(true);
        ServerConnection *server = m_server->openStreams(logPath).constFirst();
        constexpr int count = 24'000;
        const QByteArray padding(1000, 'x');
        for (int i = 0; i < count; ++i) {
            const QByteArray stamp = "01." + QByteArray::number(i).rightJustified(9, '0');
            server->sendChunk(line(stamp.constData(), QByteArray::number(i) + ' ' + padding));
        }
        QTRY_VERIFY(server->isHeldBack());
        const qint64 waiting = server->unsent();
        QVERIFY2(waiting > qint64(count) * padding.size() / 2, qPrintable(QString::number(waiting)));
        timing.pass(10min);
        QCOMPARE(server->unsent(), waiting);
        QVERIFY(watched.texts.isEmpty());
        QCOMPARE(m_server->count("GET", logPath), 1);

        watched.stream.setPaused(false);
        QTRY_COMPARE(watched.texts.size(), count);
        for (int i = 0; i < count; ++i)
            QVERIFY(watched.texts.at(i).startsWith(QString::number(i) + u' '));
        QCOMPARE(server->unsent(), 0);
        QCOMPARE(m_server->count("GET", logPath), 1);
        QCOMPARE(watched.gaps, 0);
        QVERIFY(watched.errors.isEmpty());
    }

    //! Paused while the connection breaks: what had come is read, then it goes on from there.
    void aPauseOutlivesItsConnection()
    {
        m_server->enqueue("GET", logPath, Answer::stream({line("01", "a")}));
        m_server->on("GET", logPath, Answer::stream({line("01", "a"), line("02", "b"), line("03", "c")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE(watched.texts.size(), 1);
        watched.stream.setPaused(true);
        ServerConnection *server = m_server->openStreams(logPath).constFirst();
        server->sendChunk(line("02", "b"));
        server->end(Answer::Ending::Abort);
        QTRY_VERIFY(m_server->openStreams(logPath).isEmpty());
        QCOMPARE(watched.texts.size(), 1);
        watched.stream.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts, (QStringList{u"a"_s, u"b"_s, u"c"_s}), 10000);
        QCOMPARE(m_server->count("GET", logPath), 2);
        QCOMPARE(watched.gaps, 0);
        QVERIFY(watched.errors.isEmpty());
    }

    //! What there was comes first and is told to be over; then it is followed.
    void backlogFirst()
    {
        m_server->enqueue("GET", logPath, text(line("01", "a") + line("02", "b")));
        m_server->enqueue("GET", logPath, Answer::stream({line("02", "b"), line("03", "c")}));
        LogRequest wanted = request(true);
        wanted.tailLines = 2;
        wanted.backlogFirst = true;
        Watched watched(*m_client, wanted);
        int seenBefore = -1;
        QObject receiver;
        QObject::connect(&watched.stream, &LogStream::backlogRead, &receiver,
                         [&] { seenBefore = int(watched.texts.size()); });
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts, (QStringList{u"a"_s, u"b"_s, u"c"_s}), 5000);
        QCOMPARE(seenBefore, 2);
        QCOMPARE(m_server->requests().at(0).parameter("follow"), QString());
        QCOMPARE(m_server->requests().at(0).parameter("tailLines"), u"2"_s);
        QCOMPARE(m_server->requests().at(1).parameter("follow"), u"true"_s);
        QCOMPARE(m_server->requests().at(1).parameter("sinceTime"), u"2026-11-24T07:00:02Z"_s);
        QCOMPARE(watched.finished, 0);
    }

    void tellsAGap()
    {
        Answer first = Answer::stream({line("01", "a")});
        m_server->enqueue("GET", logPath, first.endingWith(Answer::Ending::Abort));
        m_server->enqueue("GET", logPath, Answer::stream({line("30", "after the rotation"), line("31", "more")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts.size(), 3, 10000);
        QCOMPARE(watched.gaps, 1);
    }

    void waitsForTheStart()
    {
        m_server->enqueue("GET", logPath,
                          Answer::failure(400, "BadRequest",
                                          u"container \"main\" in pod \"web\" is waiting to start: "
                                          "PodInitializing"_s));
        m_server->enqueue("GET", logPath, Answer::stream({line("01", "a")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts.size(), 1, 5000);
        QVERIFY(watched.errors.isEmpty());
    }

    void notStartedWithoutFollowing()
    {
        m_server->on("GET", logPath,
                     Answer::failure(400, "BadRequest",
                                     u"container \"main\" in pod \"web\" is waiting to start: "
                                     "ContainerCreating"_s));
        Watched watched(*m_client, request(false));
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.errors.constFirst().kind == ErrorKind::NotFound);
        QCOMPARE(watched.finished, 0);
    }

    void complaintInsideTheStream()
    {
        m_server->on("GET", logPath, text("unable to retrieve container logs for containerd://0123456789abcdef"));
        Watched watched(*m_client, request(false));
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.texts.isEmpty());
        QVERIFY(watched.errors.constFirst().detail.startsWith("unable to retrieve"_L1));
    }

    //! The same words after a timestamp are the container's own.
    void sameWordsFromTheContainer()
    {
        m_server->on("GET", logPath, text(line("01", "unable to retrieve container logs for fun")));
        Watched watched(*m_client, request(false));
        QTRY_COMPARE(watched.finished, 1);
        QCOMPARE(watched.texts.size(), 1);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not found") << 404 << ErrorKind::NotFound;
        QTest::newRow("forbidden") << 403 << ErrorKind::Forbidden;
        QTest::newRow("unauthorized") << 401 << ErrorKind::Unauthorized;
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        m_server->on("GET", logPath, Answer::failure(status, "Reason", u"no"_s));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE(watched.errors.size(), 1);
        QVERIFY(watched.errors.constFirst().kind == kind);
        QTest::qWait(1200);
        QCOMPARE(m_server->count("GET", logPath), 1);
    }

    void serverTroubleIsOutlived()
    {
        m_server->enqueue("GET", logPath, Answer::failure(503, "ServiceUnavailable", u"later"_s));
        m_server->on("GET", logPath, Answer::stream({line("01", "a")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts.size(), 1, 15000);
        QVERIFY(watched.errors.isEmpty());
    }

    void endsWithTheContainer_data()
    {
        QTest::addColumn<Answer>("pod");
        QTest::newRow("terminated") << Answer::json(podWithState(R"({"terminated":{"exitCode":0}})"));
        QTest::newRow("gone") << Answer::failure(404, "NotFound", u"pods \"web\" not found"_s);
    }

    void endsWithTheContainer()
    {
        QFETCH(Answer, pod);
        m_server->on("GET", podPath, pod);
        m_server->on("GET", logPath, text(line("01", "a")));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE_WITH_TIMEOUT(watched.finished, 1, 15000);
        QCOMPARE(watched.texts, QStringList{u"a"_s});
        QVERIFY(m_server->count("GET", logPath) >= 3);
        QVERIFY(watched.errors.isEmpty());
    }

    void goesOnWhileTheContainerRuns()
    {
        m_server->on("GET", podPath, Answer::json(podWithState(R"({"running":{}})")));
        for (int i = 0; i < 3; ++i)
            m_server->enqueue("GET", logPath, text(line("01", "a")));
        m_server->on("GET", logPath, Answer::stream({line("01", "a"), line("02", "b")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE_WITH_TIMEOUT(watched.texts.size(), 2, 20000);
        QCOMPARE(watched.texts, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(watched.finished, 0);
        QVERIFY(m_server->count("GET", podPath) >= 1);
    }

    void stopIsSilent()
    {
        m_server->on("GET", logPath, Answer::stream({line("01", "a")}));
        Watched watched(*m_client, request(true));
        QTRY_COMPARE(watched.texts.size(), 1);
        watched.stream.stop();
        QTest::qWait(300);
        QCOMPARE(watched.finished, 0);
        QVERIFY(watched.errors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_LogStream)
#include "tst_LogStream.moc"
