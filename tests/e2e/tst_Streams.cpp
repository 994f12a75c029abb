// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ApiClient.h"
#include "kube/config/KubeConfig.h"
#include "kube/status/PodStatus.h"
#include "kube/stream/ForwardProbe.h"
#include "kube/stream/LogStream.h"
#include "kube/stream/PodExec.h"
#include "kube/stream/PodSocket.h"
#include "kube/stream/PortForward.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;

namespace {

const auto manager = u"shopflow-test"_s;
constexpr int podTimeout = 90000;

//! A pod that serves its name on port 8080 and speaks in two halves of a line, cut
//! inside a character.
QJsonObject speakingPod(const QString &namespaceName, const QString &name)
{
    const QString script = uR"(mkdir /tmp/www; echo "I am $HOSTNAME" > /tmp/www/index.html
httpd -p 8080 -h /tmp/www
i=0
while :; do i=$((i+1)); printf 'line %s Gr\303' $i; sleep 0.1; printf '\266\303\237e\n'; sleep 0.2; done)"_s;
    QJsonObject pod = QJsonDocument::fromJson(R"({"apiVersion":"v1","kind":"Pod",
        "spec":{"terminationGracePeriodSeconds":1,"automountServiceAccountToken":false,
        "containers":[{"name":"main","image":"docker.io/library/busybox:1.36","imagePullPolicy":"IfNotPresent",
        "readinessProbe":{"tcpSocket":{"port":8080},"periodSeconds":1}}]}})")
                          .object();
    pod.insert("metadata"_L1, QJsonObject{{u"name"_s, name},
                                          {u"namespace"_s, namespaceName},
                                          {u"labels"_s, QJsonObject{{u"app"_s, u"speaker"_s}}}});
    QJsonObject spec = pod.value("spec"_L1).toObject();
    QJsonArray containers = spec.value("containers"_L1).toArray();
    QJsonObject container = containers.at(0).toObject();
    container.insert("command"_L1, QJsonArray{u"sh"_s, u"-c"_s, script});
    containers[0] = container;
    spec.insert("containers"_L1, containers);
    pod.insert("spec"_L1, spec);
    return pod;
}

} // namespace

//! Streams of a real kubelet: what a scripted server can only claim.
class tst_Streams : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiClient> m_client;
    QString m_namespace = u"streams-%1"_s.arg(QCoreApplication::applicationPid());

    struct Reply {
        bool succeeded = false;
        QJsonObject object;
        ApiError error;
    };
    Reply perform(const ApiRequest &request)
    {
        Reply reply;
        bool done = false;
        m_client->send(request, this, [&](const ApiJob &job) {
            done = true;
            reply = {job.succeeded(), job.succeeded() ? job.response().object() : QJsonObject(), job.error()};
        });
        (void)QTest::qWaitFor([&] { return done; }, 40000);
        return reply;
    }

    bool makePod(const QString &name)
    {
        const Reply made = perform(ApiRequest::create(ResourceType::pods(), speakingPod(m_namespace, name), manager));
        if (!made.succeeded)
            qWarning("%s", qPrintable(made.error.message));
        return made.succeeded &&
               QTest::qWaitFor(
                   [&] {
                       QTest::qWait(300);
                       return PodStatus::of(perform(ApiRequest::get(ResourceType::pods(), m_namespace, name)).object)
                           .conditionReady;
                   },
                   podTimeout);
    }

    QByteArray fetch(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET / HTTP/1.0\r\n\r\n");
        QByteArray answer;
        (void)QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return socket.state() == QAbstractSocket::UnconnectedState;
            },
            15000);
        return answer + socket.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
        if (path.isEmpty())
            QSKIP("SHOPFLOW_TEST_KUBECONFIG names no cluster");
        const auto config = KubeConfig::load(path);
        QVERIFY2(config, qPrintable(config ? QString() : config.error().message));
        const auto context = config->context();
        QVERIFY(context);
        auto client = ApiClient::create(*context);
        QVERIFY(client);
        m_client = std::move(client).value();
        const QJsonObject object{{u"apiVersion"_s, u"v1"_s},
                                 {u"kind"_s, u"Namespace"_s},
                                 {u"metadata"_s, QJsonObject{{u"name"_s, m_namespace}}}};
        const Reply made = perform(ApiRequest::create(ResourceType::namespaces(), object, manager));
        QVERIFY2(made.succeeded, qPrintable(made.error.message));
        QVERIFY(makePod(u"speaker-1"_s));
    }

    void cleanupTestCase()
    {
        if (m_client)
            (void)perform(ApiRequest::remove(ResourceType::namespaces(), {}, m_namespace, {}));
    }

    void forwardHeals()
    {
        PortForward forward(*m_client, m_namespace, 8080,
                            PortForward::readyPod(*m_client, m_namespace, u"app=speaker"_s, this));
        const auto port = forward.listen();
        QVERIFY(port);
        for (int i = 0; i < 3; ++i)
            QVERIFY(fetch(*port).contains("I am speaker-1"));
        QTRY_COMPARE(forward.activeConnections(), 0);

        const Reply removed = perform(ApiRequest::remove(ResourceType::pods(), m_namespace, u"speaker-1"_s, {}));
        QVERIFY2(removed.succeeded, qPrintable(removed.error.message));
        QVERIFY(makePod(u"speaker-2"_s));
        QByteArray answer;
        QTRY_VERIFY_WITH_TIMEOUT((answer = fetch(*port)).contains("I am speaker-2"), 20000);
    }

    void nothingListens()
    {
        PortForward forward(*m_client, m_namespace, 9,
                            PortForward::readyPod(*m_client, m_namespace, u"app=speaker"_s, this));
        QVector<Error> errors;
        connect(&forward, &PortForward::connectionFailed, this, [&](const Error &error) { errors.append(error); });
        const auto port = forward.listen();
        QVERIFY(port);
        QCOMPARE(fetch(*port), QByteArray());
        QTRY_COMPARE(errors.size(), 1);
        QVERIFY(errors.constFirst().kind == ErrorKind::Network);
        QVERIFY(errors.constFirst().detail.contains("refused"_L1));
    }

    //! That the socket opens says nothing: only the pod's answer does.
    void forwardsAreProbed()
    {
        const auto choose = PortForward::readyPod(*m_client, m_namespace, u"app=speaker"_s, this);
        for (const quint16 port : {quint16(8080), quint16(9)}) {
            ForwardProbe probe(*m_client, m_namespace, port, choose, "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            QStringList pods;
            QVector<Error> errors;
            connect(&probe, &ForwardProbe::answered, this, [&](const QString &pod) { pods.append(pod); });
            connect(&probe, &ForwardProbe::refused, this, [&](const Error &error) { errors.append(error); });
            probe.start();
            QTRY_VERIFY_WITH_TIMEOUT(!pods.isEmpty() || !errors.isEmpty(), 20000);
            QCOMPARE(pods.size(), port == 8080 ? 1 : 0);
            QVERIFY(port == 8080 || errors.constFirst().detail.contains("refused"_L1));
        }
    }

    void followedLog()
    {
        LogRequest request;
        request.namespaceName = m_namespace;
        request.pod = u"speaker-2"_s;
        request.container = u"main"_s;
        request.follow = true;
        LogStream stream(*m_client, request);
        QStringList texts;
        bool finished = false;
        QVector<Error> errors;
        connect(&stream, &LogStream::linesReceived, this, [&](const QVector<LogLine> &lines) {
            for (const LogLine &line : lines) {
                QVERIFY(line.time.isValid());
                texts.append(line.text);
            }
        });
        connect(&stream, &LogStream::finished, this, [&] { finished = true; });
        connect(&stream, &LogStream::failed, this, [&](const Error &error) { errors.append(error); });
        stream.start();
        QTRY_VERIFY_WITH_TIMEOUT(texts.size() >= 12, 20000);
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(texts.at(i), u"line %1 Größe"_s.arg(i + 1));

        QVERIFY(perform(ApiRequest::remove(ResourceType::pods(), m_namespace, u"speaker-2"_s, {})).succeeded);
        QTRY_VERIFY_WITH_TIMEOUT(finished || !errors.isEmpty(), 60000);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.value(0).message + errors.value(0).detail));
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), texts.size());
    }

    void previousLogOfAFirstRun()
    {
        QVERIFY(makePod(u"speaker-3"_s));
        LogRequest request;
        request.namespaceName = m_namespace;
        request.pod = u"speaker-3"_s;
        request.container = u"main"_s;
        request.previous = true;
        LogStream stream(*m_client, request);
        QVector<Error> errors;
        connect(&stream, &LogStream::failed, this, [&](const Error &error) { errors.append(error); });
        stream.start();
        QTRY_COMPARE_WITH_TIMEOUT(errors.size(), 1, 10000);
        QVERIFY(errors.constFirst().kind == ErrorKind::NotFound);
    }

    void execOverTheSocket()
    {
        ApiRequest request = ApiRequest::getPath(ResourceType::pods().path(m_namespace, u"speaker-3"_s, u"exec"_s));
        for (const QString &word : {u"sh"_s, u"-c"_s, u"cat; echo done; exit 3"_s})
            request.query.addQueryItem(u"command"_s, word);
        for (const QString &stream : {u"stdin"_s, u"stdout"_s, u"stderr"_s})
            request.query.addQueryItem(stream, u"true"_s);
        PodSocket socket(*m_client);
        QByteArray out;
        QByteArray status;
        int code = 0;
        connect(&socket, &PodSocket::messageReceived, this, [&](quint8 channel, const QByteArray &bytes) {
            if (channel == 1)
                out += bytes;
            else if (channel == 3)
                status += bytes;
        });
        connect(&socket, &PodSocket::closed, this, [&](int closed) { code = closed; });
        connect(&socket, &PodSocket::opened, this, [&] {
            socket.send(0, "hello\n");
            socket.send(255, QByteArray(1, '\0')); // v5: the end of standard input
        });
        socket.open(request, {"v5.channel.k8s.io", "v4.channel.k8s.io"});
        QTRY_VERIFY_WITH_TIMEOUT(code != 0, 15000);
        QCOMPARE(socket.subprotocol(), QByteArray("v5.channel.k8s.io"));
        QCOMPARE(out, QByteArray("hello\ndone\n"));
        QVERIFY2(status.contains("NonZeroExitCode") && status.contains("\"3\""), status.constData());
        QCOMPARE(code, 1000);
    }

    void commands_data()
    {
        QTest::addColumn<QString>("pod");
        QTest::addColumn<QString>("container");
        QTest::addColumn<QStringList>("argv");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("kind"); // of the error; empty: none
        QTest::addColumn<int>("exitCode");
        const QString pod = u"speaker-3"_s;
        const QString main = u"main"_s;
        QTest::newRow("reads to the end") << pod << main << QStringList{u"cat"_s} << QByteArray("Größe")
                                          << QByteArray("Größe\n") << QString() << 0;
        QTest::newRow("counted, as for older servers")
            << pod << main << QStringList{u"sh"_s, u"-c"_s, u"head -c \"$0\" | \"$@\""_s, u"4"_s, u"cat"_s}
            << QByteArray("abcdef") << QByteArray("abcd") << QString() << 0;
        QTest::newRow("words stay words") << pod << main << QStringList{u"echo"_s, u"a b+c"_s, u"$(id) %41 &c=d"_s}
                                          << QByteArray() << QByteArray("a b+c $(id) %41 &c=d\n") << QString() << 0;
        QTest::newRow("much") << pod << main
                              << QStringList{u"sh"_s, u"-c"_s, u"head -c 300000 /dev/zero | tr '\\0' x"_s}
                              << QByteArray() << QByteArray(300000, 'x') << QString() << 0;
        QTest::newRow("exit code") << pod << main << QStringList{u"sh"_s, u"-c"_s, u"echo why >&2; exit 3"_s}
                                   << QByteArray() << QByteArray() << u"setup"_s << 3;
        QTest::newRow("no such program") << pod << main << QStringList{u"/opt/nothing"_s} << QByteArray()
                                         << QByteArray() << u"setup"_s << -1;
        QTest::newRow("not in the path") << pod << main << QStringList{u"nothing-at-all"_s} << QByteArray()
                                         << QByteArray() << u"setup"_s << -1;
        QTest::newRow("no such container") << pod << u"other"_s << QStringList{u"true"_s} << QByteArray()
                                           << QByteArray() << u"notFound"_s << -1;
        QTest::newRow("no such pod") << u"nobody"_s << main << QStringList{u"true"_s} << QByteArray() << QByteArray()
                                     << u"notFound"_s << -1;
        QTest::newRow("too long") << pod << main << QStringList{u"sleep"_s, u"20"_s} << QByteArray() << QByteArray()
                                  << u"timeout"_s << -1;
    }

    void commands()
    {
        QFETCH(QString, pod);
        QFETCH(QString, container);
        QFETCH(QStringList, argv);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, output);
        QFETCH(QString, kind);
        QFETCH(int, exitCode);
        PodExec::Command command;
        command.namespaceName = m_namespace;
        command.pod = pod;
        command.container = container;
        command.argv = argv;
        command.input = Secret(input);
        command.limit = std::chrono::seconds(kind == "timeout"_L1 ? 2 : 15);
        PodExec exec(*m_client, command);
        std::optional<Result<Secret>> ended;
        connect(&exec, &PodExec::finished, this, [&](const Result<Secret> &result) { ended = result; });
        exec.start();
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 20000);
        const QString words = ended->ok() ? QString() : ended->error().message + u' ' + ended->error().detail;
        QVERIFY2((ended->ok() ? QString() : toString(ended->error().kind)) == kind, qPrintable(words));
        if (ended->ok())
            QCOMPARE(ended->value().reveal(), output);
        QCOMPARE(exec.exitCode(), exitCode);
        if (exitCode > 0)
            QCOMPARE(ended->error().detail, u"why"_s);
    }

    //! A terminal has the size that was told, and gets another while the command runs.
    void terminals()
    {
        PodExec::Command command;
        command.namespaceName = m_namespace;
        command.pod = u"speaker-3"_s;
        command.container = u"main"_s;
        command.argv = QStringList{u"sh"_s, u"-c"_s,
                                   u"until [ \"$(stty size 2>/dev/null)\" = '24 80' ]; do sleep 0.1; done; stty size; "
                                   "until [ \"$(stty size 2>/dev/null)\" = '30 100' ]; do sleep 0.1; done; echo bigger >&2"_s};
        command.terminal = QSize(80, 24);
        QBuffer output;
        QVERIFY(output.open(QIODevice::WriteOnly));
        command.sink = &output;
        PodExec exec(*m_client, command);
        std::optional<Result<Secret>> ended;
        connect(&exec, &PodExec::finished, this, [&](const Result<Secret> &result) { ended = result; });
        exec.start();
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value() || output.data().contains("24 80"), 20000);
        exec.resize({100, 30});
        QTRY_VERIFY_WITH_TIMEOUT(ended.has_value(), 20000);
        QVERIFY2(ended->ok(), qPrintable(ended->ok() ? QString() : ended->error().message + ended->error().detail));
        QCOMPARE(output.data(), QByteArray("24 80\r\nbigger\r\n"));
    }

    //! A file of any size, out of a pod and into it, through a real kubelet.
    void files()
    {
        PodExec::Command command;
        command.namespaceName = m_namespace;
        command.pod = u"speaker-3"_s;
        command.container = u"main"_s;
        command.limit = std::chrono::seconds(100);
        std::optional<Result<Secret>> ended;
        const auto run = [&] {
            ended.reset();
            PodExec exec(*m_client, command);
            connect(&exec, &PodExec::finished, this, [&](const Result<Secret> &result) { ended = result; });
            exec.start();
            return QTest::qWaitFor([&] { return ended.has_value(); }, 110000) && ended->ok();
        };
        QTemporaryFile file;
        QVERIFY(file.open());
        command.argv = QStringList{u"sh"_s, u"-c"_s, u"head -c 30000000 /dev/urandom | tee /tmp/file"_s};
        command.sink = &file;
        QVERIFY2(run(), qPrintable(ended && !ended->ok() ? ended->error().message : QString()));
        QCOMPARE(file.size(), 30000000);
        QVERIFY(file.seek(0));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QVERIFY(hash.addData(&file));
        command.sink = nullptr;
        command.argv = QStringList{u"sha256sum"_s, u"/tmp/file"_s};
        QVERIFY(run());
        QCOMPARE(ended->value().reveal().left(64), hash.result().toHex());
        QVERIFY(file.seek(0));
        command.source = &file;
        command.argv = QStringList{u"sha256sum"_s};
        QVERIFY2(run(), qPrintable(ended && !ended->ok() ? ended->error().message : QString()));
        QCOMPARE(ended->value().reveal().left(64), hash.result().toHex());
    }

    void refusedUpgrade()
    {
        PodSocket socket(*m_client);
        QVector<ApiError> errors;
        connect(&socket, &PodSocket::failed, this, [&](const ApiError &error) { errors.append(error); });
        ApiRequest request = ApiRequest::getPath(ResourceType::pods().path(m_namespace, u"nobody"_s, u"exec"_s));
        request.query.addQueryItem(u"command"_s, u"true"_s);
        request.query.addQueryItem(u"stdout"_s, u"true"_s);
        socket.open(request, {"v5.channel.k8s.io"});
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(errors.constFirst().status, 404);
        QVERIFY(errors.constFirst().message.contains("nobody"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_Streams)
#include "tst_Streams.moc"
