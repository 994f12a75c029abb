// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExecFixture.h"
#include "kube/stream/PodExec.h"

#include <QLoggingCategory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

const auto execPath = u"/api/v1/namespaces/shop/pods/web-1/exec"_s;
const QByteArray success = R"({"metadata":{},"status":"Success"})";

QByteArray exitStatus(int code)
{
    return R"({"metadata":{},"status":"Failure","reason":"NonZeroExitCode","message":"command terminated with exit code",
               "details":{"causes":[{"reason":"ExitCode","message":")" +
           QByteArray::number(code) + R"("}]}})";
}

PodExec::Command command()
{
    PodExec::Command result;
    result.namespaceName = u"shop"_s;
    result.pod = u"web-1"_s;
    result.container = u"web"_s;
    result.argv = QStringList{u"/usr/bin/php"_s, u"/opt/a b+c.php"_s};
    return result;
}

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

//! A run with how it ended.
struct Run {
    Run(ApiClient &client, const PodExec::Command &what) : exec(client, what)
    {
        QObject::connect(&exec, &PodExec::finished, &exec, [this](const Result<Secret> &result) {
            output = result;
            ++times;
        });
        exec.start();
    }
    [[nodiscard]] QByteArray text() const { return output && output->ok() ? output->value().reveal() : "(none)"; }
    [[nodiscard]] Error error() const { return output && !output->ok() ? output->error() : Error{}; }
    PodExec exec;
    std::optional<Result<Secret>> output;
    int times = 0;
};

} // namespace

class tst_PodExec : public QObject, private ExecFixture
{
    Q_OBJECT

private:
    void serve(const QByteArray &subprotocol, std::function<void(PodPeer &)> then = {})
    {
        servePod(execPath, subprotocol, std::move(then));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("openssl is missing");
    }

    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }

    void printsItsOutput()
    {
        serve("v5.channel.k8s.io", [](PodPeer &peer) {
            peer.sendMessage(1, {}); // channels may begin with an empty message
            peer.sendMessage(1, "one ");
            peer.sendMessage(2, "warning");
            peer.sendMessage(1, "two\n");
            peer.sendMessage(3, success);
            peer.sendClose(1000);
        });
        Run run(*m_client, command());
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.text(), QByteArray("one two\n"));
        QCOMPARE(run.exec.exitCode(), 0);
        const RecordedRequest request = m_server->lastRequest();
        QCOMPARE(request.parameter("container"), u"web"_s);
        QCOMPARE(request.parameter("stdout"), u"true"_s);
        QCOMPARE(request.parameter("stdin"), QString());
        QVERIFY(request.target.contains("command=%2Fusr%2Fbin%2Fphp&command=%2Fopt%2Fa%20b%2Bc.php"));
    }

    void endsWithoutAClose()
    {
        serve("v4.channel.k8s.io", [](PodPeer &peer) {
            peer.sendMessage(1, "done");
            peer.sendMessage(3, success);
        });
        Run run(*m_client, command());
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.text(), QByteArray("done"));
    }

    void inputIsEnded()
    {
        serve("v5.channel.k8s.io");
        PodExec::Command what = command();
        const QByteArray text(100'000, 'x');
        what.input = Secret(text);
        Run run(*m_client, what);
        QTRY_VERIFY(m_peer);
        const QByteArray wanted = text + '\n';
        QTRY_COMPARE(received(), wanted);
        QTRY_COMPARE(m_peer->messages.constLast(), QByteArray("\xff\0", 2));
        m_peer->sendMessage(3, success);
        m_peer->sendClose(1000);
        QTRY_COMPARE(run.times, 1);
        QVERIFY(run.output->ok());
        QCOMPARE(m_server->lastRequest().parameter("stdin"), u"true"_s);
        // Nothing runs that would wait for ever on a server that cannot end its input.
        QCOMPARE(m_server->lastRequest().header("sec-websocket-protocol"), QByteArray("v5.channel.k8s.io"));
    }

    //! Servers before 1.30 refuse the handshake and know no end of input.
    void olderServersCountTheInput()
    {
        int upgrades = 0;
        m_server->onUpgrade(execPath, [&, this](QSslSocket *socket) {
            if (++upgrades == 1) {
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            m_peer = new PodPeer(socket, m_server->lastRequest());
            m_peer->accept("v4.channel.k8s.io");
        });
        PodExec::Command what = command();
        what.input = Secret("12345");
        Run run(*m_client, what);
        QTRY_VERIFY(m_peer);
        QTRY_COMPARE(m_peer->messages.size(), 1);
        QCOMPARE(received(), QByteArray("12345\n"));
        const RecordedRequest request = m_server->lastRequest();
        QCOMPARE(request.header("sec-websocket-protocol"), QByteArray("v4.channel.k8s.io"));
        QCOMPARE(request.query.allQueryItemValues(u"command"_s, QUrl::FullyDecoded),
                 QStringList({u"sh"_s, u"-c"_s, u"head -c \"$0\" | \"$@\""_s, u"6"_s, u"/usr/bin/php"_s,
                              u"/opt/a b+c.php"_s}));
        m_peer->sendMessage(3, success);
        m_peer->sendClose(1000);
        QTRY_COMPARE(run.times, 1);
        QVERIFY(run.output->ok());
        QCOMPARE(upgrades, 2);
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("exit code") << exitStatus(3) << u"setup"_s
                                   << u"The command “php” in web-1/web ended with exit code 3."_s << 3;
        QTest::newRow("no such program")
            << QByteArray(R"({"status":"Failure","reason":"InternalError","code":500,"message":"error executing command in container: failed to exec in container: OCI runtime exec failed: exec: stat /usr/bin/php: no such file or directory: unknown"})")
            << u"setup"_s << u"The container web-1/web has no command “php”."_s << -1;
        QTest::newRow("container gone")
            << QByteArray(R"({"status":"Failure","reason":"InternalError","message":"Internal error occurred: error executing command in container: container is not created or running"})")
            << u"notFound"_s << u"The container web-1/web is not running."_s << -1;
        QTest::newRow("no status") << QByteArray() << u"network"_s << u"The command “php” in web-1/web was cut off."_s
                                   << -1;
        QTest::newRow("not a status") << QByteArray("oops") << u"network"_s
                                      << u"The command “php” in web-1/web was cut off."_s << -1;
    }

    void failures()
    {
        QFETCH(QByteArray, status);
        QFETCH(QString, kind);
        QFETCH(QString, message);
        QFETCH(int, exitCode);
        serve("v5.channel.k8s.io", [status](PodPeer &peer) {
            peer.sendMessage(2, "first line\nThere is no order.\n");
            if (!status.isEmpty())
                peer.sendMessage(3, status);
            peer.sendClose(1000);
        });
        Run run(*m_client, command());
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(toString(run.error().kind), kind);
        QCOMPARE(run.error().message, message);
        QVERIFY(!run.error().nextStep.isEmpty());
        QCOMPARE(run.exec.exitCode(), exitCode);
        if (exitCode > 0)
            QCOMPARE(run.error().detail, u"There is no order."_s);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        QTest::newRow("no right") << 403 << u"pods \"web-1\" is forbidden: User \"a\" cannot create pods/exec"_s
                                  << u"forbidden"_s;
        QTest::newRow("no pod") << 404 << u"pods \"web-1\" not found"_s << u"notFound"_s;
        QTest::newRow("no container") << 400 << u"container web is not valid for pod web-1"_s << u"notFound"_s;
        QTest::newRow("not yet running") << 500 << u"unable to upgrade connection: container not found (\"web\")"_s
                                         << u"notFound"_s;
        QTest::newRow("server trouble") << 503 << u"etcd is away"_s << u"unreachable"_s;
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        QFETCH(QString, kind);
        m_server->on("GET", execPath, Answer::failure(status, "Whatever", words));
        PodExec::Command what = command();
        what.input = Secret("x");
        Run run(*m_client, what);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(toString(run.error().kind), kind);
        QVERIFY(run.error().detail.contains(words));
        QCOMPARE(m_server->requests().size(), 1);
    }

    //! A command that may have begun is never begun a second time.
    void isNeverAskedForTwice_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("closed before a byte") << Answer::closeBeforeAnswer();
        QTest::newRow("too busy") << Answer::failure(429, "TooManyRequests", u"later"_s);
        QTest::newRow("trouble") << Answer::failure(500, "InternalError", u"trouble"_s);
    }

    void isNeverAskedForTwice()
    {
        QFETCH(Answer, answer);
        m_server->on("GET", execPath, answer);
        Run run(*m_client, command());
        QTRY_COMPARE(run.times, 1);
        // Another question is answered meanwhile; the server would have heard the first again.
        m_server->on("GET", u"/readyz"_s, Answer::raw(200, "text/plain", "ok"));
        QVERIFY(perform(*m_client, ApiRequest::getPath(u"/readyz"_s)).succeeded);
        QCOMPARE(m_server->count("GET", execPath), 1);
        QVERIFY(!run.error().message.isEmpty());
    }

    void terminals_data()
    {
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<bool>("ends");
        QTest::newRow("v5") << QByteArray("v5.channel.k8s.io") << true;
        QTest::newRow("v4") << QByteArray("v4.channel.k8s.io") << false;
    }

    //! The size goes first, and again when it changes; what is told before the socket is
    //! open goes once.
    void terminals()
    {
        QFETCH(QByteArray, protocol);
        QFETCH(bool, ends);
        serve(protocol);
        PodExec::Command what = command();
        what.terminal = QSize(80, 24);
        what.input = Secret("ls");
        Run run(*m_client, what);
        run.exec.resize({100, 30});
        QTRY_VERIFY(m_peer);
        const QByteArray first = QByteArray(1, 4) + R"({"Height":30,"Width":100})";
        QTRY_COMPARE(m_peer->messages.size(), ends ? 3 : 2);
        QCOMPARE(m_peer->messages.at(0), first);
        QCOMPARE(m_peer->messages.at(1), QByteArray("\0ls\n", 4));
        if (ends)
            QCOMPARE(m_peer->messages.at(2), QByteArray("\xff\0", 2));
        run.exec.resize({120, 40});
        run.exec.resize({0, 40}); // no size
        m_peer->sendMessage(1, "a  b\r\n");
        const QByteArray second = QByteArray(1, 4) + R"({"Height":40,"Width":120})";
        QTRY_COMPARE(m_peer->messages.constLast(), second);
        m_peer->sendMessage(3, success);
        m_peer->sendClose(1000);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.text(), QByteArray("a  b\r\n"));
        const RecordedRequest request = m_server->lastRequest();
        QCOMPARE(request.parameter("tty"), u"true"_s);
        QCOMPARE(request.parameter("stdin"), u"true"_s);
        QCOMPARE(request.parameter("stderr"), QString());
        QCOMPARE(request.query.allQueryItemValues(u"command"_s).size(), 2);
        QCOMPARE(request.header("sec-websocket-protocol"), QByteArray("v5.channel.k8s.io, v4.channel.k8s.io"));
        QCOMPARE(m_server->requests().size(), 1);
    }

    //! Without a terminal there is nothing to tell a size to.
    void noTerminalNoSize()
    {
        serve("v5.channel.k8s.io");
        Run run(*m_client, command());
        QTRY_VERIFY(m_peer);
        run.exec.resize({80, 24});
        m_peer->sendMessage(1, "x");
        m_peer->sendMessage(3, success);
        m_peer->sendClose(1000);
        QTRY_COMPARE(run.times, 1);
        QVERIFY(m_peer->messages.isEmpty());
        QCOMPARE(m_server->lastRequest().parameter("tty"), QString());
        QCOMPARE(m_server->lastRequest().parameter("stderr"), u"true"_s);
    }

    void tooLate()
    {
        serve("v5.channel.k8s.io");
        PodExec::Command what = command();
        what.limit = std::chrono::milliseconds(300);
        Run run(*m_client, what);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(toString(run.error().kind), u"timeout"_s);
        QTRY_VERIFY(m_peer && m_peer->closeCode == 1000);
    }

    void cancelled()
    {
        serve("v5.channel.k8s.io");
        Run run(*m_client, command());
        QTRY_VERIFY(m_peer);
        run.exec.cancel();
        QCOMPARE(run.times, 0);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(toString(run.error().kind), u"cancelled"_s);
        run.exec.cancel();
        QTest::qWait(0);
        QCOMPARE(run.times, 1);
    }

    void tooMuchOutput()
    {
        serve("v5.channel.k8s.io", [](PodPeer &peer) {
            for (int i = 0; i < 8; ++i)
                peer.sendMessage(1, QByteArray(16 * 1024, 'x'));
        });
        PodExec::Command what = command();
        what.outputLimit = 64 * 1024;
        Run run(*m_client, what);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(toString(run.error().kind), u"invalid"_s);
    }

    //! An endless complaint is no reason to fail, and is not kept.
    void longComplaint()
    {
        serve("v5.channel.k8s.io", [](PodPeer &peer) {
            for (int i = 0; i < 64; ++i)
                peer.sendMessage(2, QByteArray(32 * 1024, 'y'));
            peer.sendMessage(1, "fine");
            peer.sendMessage(3, success);
            peer.sendClose(1000);
        });
        Run run(*m_client, command());
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.text(), QByteArray("fine"));
    }

    void readOnlyRunsNothing()
    {
        m_client->setReadOnly(true);
        Run run(*m_client, command());
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(toString(run.error().kind), u"readOnly"_s);
        QVERIFY(m_server->requests().isEmpty());
    }

    void logsNothingOfIt()
    {
        serve("v5.channel.k8s.io", [](PodPeer &peer) {
            peer.sendMessage(1, "out-4711");
            peer.sendMessage(2, "err-4711");
            peer.sendMessage(3, success);
            peer.sendClose(1000);
        });
        PodExec::Command what = command();
        what.input = Secret("in-4711");
        logged.clear();
        QLoggingCategory::setFilterRules(u"shopflow.*.debug=true"_s);
        const QtMessageHandler old = qInstallMessageHandler(keepLog);
        Run run(*m_client, what);
        const bool ended = QTest::qWaitFor([&run] { return run.times > 0; }, 10000);
        qInstallMessageHandler(old);
        QLoggingCategory::setFilterRules({});
        QVERIFY(ended);
        QCOMPARE(run.text(), QByteArray("out-4711"));
        QVERIFY(!logged.isEmpty());
        QVERIFY(!logged.join(u'\n').contains(u"4711"_s));
    }
};

QTEST_GUILESS_MAIN(tst_PodExec)
#include "tst_PodExec.moc"
