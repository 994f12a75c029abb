// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClientFixture.h"
#include "session/StoreLogs.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

Answer text(const QByteArray &body)
{
    return Answer::raw(200, "text/plain", body);
}

QByteArray line(int second, const QByteArray &words)
{
    return "2026-11-24T07:00:" + QByteArray::number(second).rightJustified(2, '0') + ".000000000Z " + words + '\n';
}

ContainerStatus container(const QString &name, const QString &state, int restarts = 0)
{
    ContainerStatus status;
    status.name = name;
    status.state = state;
    status.restarts = restarts;
    return status;
}

Store storeWith(const QVector<ContainerStatus> &containers)
{
    Store store;
    store.namespaceName = u"store-demo"_s;
    PodStatus pod;
    pod.name = u"web"_s;
    pod.uid = u"uid-web"_s;
    pod.containers = containers;
    store.pods = {pod};
    return store;
}

} // namespace

class tst_StoreLogs : public QObject
{
    Q_OBJECT

private:
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    QStringList m_texts;
    QStringList m_problems;

    std::unique_ptr<StoreLogs> logs()
    {
        auto logs = std::make_unique<StoreLogs>(*m_client, u"demo"_s);
        connect(logs.get(), &StoreLogs::linesReceived, this, [this](const QVector<LogLine> &lines) {
            for (const LogLine &each : lines)
                m_texts.append(each.container + u": "_s + each.text);
        });
        connect(logs.get(), &StoreLogs::problem, this, [this](const QString &, const QString &name, const Error &error) {
            m_problems.append(name + u": "_s + error.message);
        });
        return logs;
    }

    //! What is followed says nothing more; what was written before is \a backlogs.
    void serve(const QHash<QString, QByteArray> &backlogs)
    {
        m_server->on("GET", u"/api/v1/namespaces/store-demo/pods/web/log"_s, [backlogs](const RecordedRequest &request) {
            QString name = request.parameter("container");
            if (request.parameter("previous") == u"true"_s)
                name += u" before"_s;
            if (request.parameter("follow") == u"true"_s)
                return Answer::stream();
            return backlogs.contains(name) ? text(backlogs.value(name))
                                           : Answer::failure(400, "BadRequest", u"previous terminated container not found"_s);
        });
    }

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
        m_texts.clear();
        m_problems.clear();
    }

    void ordersWhatWasWrittenBefore()
    {
        serve({{u"setup"_s, line(1, "one") + line(4, "four")},
               {u"web"_s, line(6, "six") + line(8, "eight")},
               {u"web before"_s, line(2, "two") + line(5, "five")},
               {u"cache"_s, line(3, "three") + line(7, "seven")}});
        const auto all = logs();
        all->follow(storeWith({container(u"setup"_s, u"terminated"_s), container(u"web"_s, u"running"_s, 1),
                               container(u"cache"_s, u"running"_s), container(u"later"_s, u"waiting"_s)}));
        QTRY_COMPARE(m_texts.size(), 8);
        QCOMPARE(m_texts, (QStringList{u"setup: one"_s, u"web: two"_s, u"cache: three"_s, u"setup: four"_s, u"web: five"_s,
                                       u"web: six"_s, u"cache: seven"_s, u"web: eight"_s}));
        QVERIFY(m_problems.isEmpty());
    }

    void aRunBeforeThatIsGoneIsNoProblem()
    {
        serve({{u"web"_s, line(6, "six")}});
        const auto all = logs();
        all->follow(storeWith({container(u"web"_s, u"running"_s, 3)}));
        QTRY_COMPARE(m_texts, QStringList{u"web: six"_s});
        QVERIFY(m_problems.isEmpty());
    }

    //! A window that stands still fills no memory: the server waits, and all comes in the end.
    void aWindowThatStandsStillHoldsTheServerBack()
    {
        const QString path = u"/api/v1/namespaces/store-demo/pods/web/log"_s;
        serve({{u"web"_s, line(1, "first")}});
        StoreLogs all(*m_client, u"demo"_s);
        qint64 weight = 0;
        QVector<QString> texts;
        bool acknowledges = false;
        connect(&all, &StoreLogs::linesReceived, this, [&](const QVector<LogLine> &lines) {
            weight += StoreLogs::weightOf(lines);
            for (const LogLine &each : lines)
                texts.append(each.text);
            if (acknowledges)
                all.acknowledge(StoreLogs::weightOf(lines));
        });
        all.follow(storeWith({container(u"web"_s, u"running"_s)}));
        QTRY_COMPARE(texts.size(), 1);
        QTRY_COMPARE(m_server->openStreams(path).size(), 1);
        ServerConnection *server = m_server->openStreams(path).constFirst();
        constexpr int count = 30'000;
        const QByteArray padding(1000, 'x');
        for (int i = 0; i < count; ++i)
            server->sendChunk("2026-11-24T07:00:05." + QByteArray::number(i).rightJustified(9, '0') + "Z " +
                              QByteArray::number(i) + ' ' + padding + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(texts.size() > 1000 && server->isHeldBack(), 20000);
        QVERIFY(server->unsent() > 1024 * 1024);
        // What one read of the socket brings comes on top.
        QVERIFY2(weight < StoreLogs::mostUnderWay + 1024 * 1024, qPrintable(QString::number(weight)));

        acknowledges = true;
        all.acknowledge(weight);
        QTRY_COMPARE_WITH_TIMEOUT(texts.size(), count + 1, 20000);
        for (int i = 0; i < count; ++i)
            QVERIFY(texts.at(i + 1).startsWith(QString::number(i) + u' '));
        QCOMPARE(m_server->requests().size(), 2);
    }

    void tellsThatOlderLinesWereNotRead()
    {
        QByteArray many;
        for (int i = 0; i < StoreLogs::backlog; ++i)
            many += line(i * 59 / StoreLogs::backlog, "line " + QByteArray::number(i));
        serve({{u"web"_s, many}});
        const auto all = logs();
        all->follow(storeWith({container(u"web"_s, u"running"_s)}));
        QTRY_COMPARE(m_texts.size(), StoreLogs::backlog);
        QCOMPARE(m_problems, QStringList{u"web: Only the newest 5000 lines were read."_s});
    }
};

QTEST_GUILESS_MAIN(tst_StoreLogs)
#include "tst_StoreLogs.moc"
