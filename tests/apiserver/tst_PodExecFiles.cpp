// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExecFixture.h"
#include "kube/stream/PodExec.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::kube;
using namespace shopflow::test;

namespace {

const auto execPath = u"/api/v1/namespaces/shop/pods/web-1/exec"_s;
const QByteArray success = R"({"metadata":{},"status":"Success"})";
constexpr qsizetype mebibyte = 1024 * 1024;
//! What the pipe may hold: our buffers and those of both kernels' sockets.
constexpr qint64 inThePipe = 12 * mebibyte;

//! Bytes that tell when one is missing or twice there.
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 4711;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

//! A disk or a socket that takes things only when it is told to.
class SlowSink final : public QIODevice
{
public:
    SlowSink() { open(WriteOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_waiting.size(); }
    void drain()
    {
        const qint64 size = m_waiting.size();
        taken += std::exchange(m_waiting, {});
        Q_EMIT bytesWritten(size);
    }
    QByteArray taken;
    qint64 most = 0; //!< that waited at once
    bool broken = false;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (broken) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_waiting.append(data, size);
        most = std::max<qint64>(most, m_waiting.size());
        return size;
    }

private:
    QByteArray m_waiting;
};

//! A stream that comes in pieces and ends some time.
class Trickle final : public QIODevice
{
public:
    Trickle() { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    void add(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }
    void end()
    {
        m_ended = true;
        Q_EMIT readChannelFinished();
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const QByteArray piece = m_bytes.left(size);
        m_bytes.remove(0, piece.size());
        memcpy(data, piece.constData(), size_t(piece.size()));
        return piece.isEmpty() && m_ended ? -1 : piece.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_ended = false;
};

//! What \a value is once it has not changed for a while.
template <typename Value>
qint64 settled(Value value)
{
    qint64 last = value();
    QElapsedTimer still;
    still.start();
    (void)QTest::qWaitFor(
        [&] {
            if (const qint64 now = value(); now != last) {
                last = now;
                still.restart();
            }
            return still.hasExpired(500);
        },
        20000);
    return last;
}

struct Run {
    Run(ApiClient &client, QIODevice *source, QIODevice *sink)
    {
        PodExec::Command command;
        command.namespaceName = u"shop"_s;
        command.pod = u"web-1"_s;
        command.container = u"web"_s;
        command.argv = QStringList{u"php"_s, u"/opt/dump.php"_s};
        command.source = source;
        command.sink = sink;
        exec = std::make_unique<PodExec>(client, command);
        QObject::connect(exec.get(), &PodExec::finished, exec.get(), [this](const Result<Secret> &result) {
            output = result;
            ++times;
        });
        exec->start();
    }
    [[nodiscard]] QString kind() const { return output && !output->ok() ? toString(output->error().kind) : QString(); }
    std::unique_ptr<PodExec> exec;
    std::optional<Result<Secret>> output;
    int times = 0;
};

} // namespace

//! Commands whose input and output are files of any size.
class tst_PodExecFiles : public QObject, private ExecFixture
{
    Q_OBJECT

private:
    void serve(std::function<void(PodPeer &)> then = {}, const QByteArray &subprotocol = "v5.channel.k8s.io")
    {
        servePod(execPath, subprotocol, std::move(then));
    }

    static void print(PodPeer &peer, const QByteArray &text)
    {
        for (qsizetype at = 0; at < text.size(); at += 32 * 1024)
            peer.sendMessage(1, text.mid(at, 32 * 1024));
        peer.sendMessage(3, success);
        peer.sendClose(1000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_certificates.isValid())
            QSKIP("openssl is missing");
    }

    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }

    //! Far longer than what a command may answer with.
    void intoAFile()
    {
        const QByteArray text = pattern(5 * mebibyte + 17);
        serve([text](PodPeer &peer) { print(peer, text); });
        QTemporaryDir folder;
        QFile file(folder.filePath(u"dump"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Run run(*m_client, nullptr, &file);
        QTRY_COMPARE(run.times, 1);
        QVERIFY2(run.output->ok(), qPrintable(run.kind()));
        QVERIFY(run.output->value().isEmpty());
        QFile written(file.fileName()); // as somebody else sees it, who does not wait for our buffers
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll() == text);
    }

    //! A sink that stops makes the command wait instead of filling our memory.
    void aSlowSinkHoldsTheCommandUp()
    {
        const QByteArray text = pattern(40 * mebibyte);
        serve([text](PodPeer &peer) { print(peer, text); });
        SlowSink sink;
        Run run(*m_client, nullptr, &sink);
        QTRY_VERIFY(sink.most > 0);
        // Nothing moves any more, though most of it was not taken.
        const qint64 left = settled(
            [this] { return m_peer->socket()->bytesToWrite() + m_peer->socket()->encryptedBytesToWrite(); });
        QVERIFY2(left > text.size() - inThePipe, qPrintable(QString::number(left)));
        QCOMPARE(run.times, 0);
        while (run.times == 0) {
            sink.drain();
            QVERIFY(QTest::qWaitFor([&] { return run.times > 0 || sink.bytesToWrite() > 0; }, 20000));
        }
        sink.drain();
        QVERIFY2(run.output->ok(), qPrintable(run.kind()));
        QVERIFY(sink.taken == text);
        QVERIFY2(sink.most < mebibyte, qPrintable(QString::number(sink.most)));
    }

    void aFullDisk()
    {
        serve([](PodPeer &peer) { peer.sendMessage(1, "some"); });
        SlowSink sink;
        sink.broken = true;
        Run run(*m_client, nullptr, &sink);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.kind(), u"storage"_s);
        QCOMPARE(run.output->error().detail, u"No space left on device"_s);
        QTRY_VERIFY(m_peer->closeCode == 1000);
    }

    void cancelledInTheMiddle()
    {
        serve([](PodPeer &peer) { peer.sendMessage(1, QByteArray(1000, 'x')); });
        SlowSink sink;
        Run run(*m_client, nullptr, &sink);
        QTRY_COMPARE(sink.bytesToWrite(), 1000);
        run.exec->cancel();
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.kind(), u"cancelled"_s);
        QTRY_VERIFY(m_peer->closeCode == 1000);
        sink.drain(); // later, when nobody listens any more
    }

    void cancelledWhileItIsHeldUp()
    {
        serve([](PodPeer &peer) { print(peer, pattern(4 * mebibyte)); });
        SlowSink sink;
        Run run(*m_client, nullptr, &sink);
        QTRY_VERIFY(sink.bytesToWrite() > 256 * 1024);
        run.exec->cancel();
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.kind(), u"cancelled"_s);
    }

    //! Half a file is no file, whatever came before.
    void cutOff()
    {
        serve([](PodPeer &peer) {
            peer.sendMessage(1, "half");
            peer.socket()->disconnectFromHost();
        });
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        Run run(*m_client, nullptr, &sink);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.kind(), u"network"_s);
    }

    void outOfAFile()
    {
        serve();
        QByteArray text = "skipped" + pattern(3 * mebibyte + 5);
        QBuffer source(&text);
        QVERIFY(source.open(QIODevice::ReadOnly));
        source.seek(7);
        Run run(*m_client, &source, nullptr);
        QTRY_VERIFY(m_peer != nullptr && !m_peer->messages.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_peer->messages.constLast(), QByteArray("\xff\0", 2), 20000);
        QVERIFY(received() == text.mid(7)); // and no line break is added
        QCOMPARE(m_server->lastRequest().parameter("stdin"), u"true"_s);
        m_peer->sendMessage(1, "restored");
        m_peer->sendMessage(3, success);
        m_peer->sendClose(1000);
        QTRY_COMPARE(run.times, 1);
        QCOMPARE(run.output->value().reveal(), QByteArray("restored"));
    }

    void anEmptyFileEndsAtOnce()
    {
        serve();
        QBuffer source;
        QVERIFY(source.open(QIODevice::ReadOnly));
        Run run(*m_client, &source, nullptr);
        QTRY_VERIFY(m_peer != nullptr);
        QTRY_COMPARE(m_peer->messages, QVector<QByteArray>{QByteArray("\xff\0", 2)});
    }

    //! What the command does not read is not read from the disk either.
    void aSlowCommandHoldsTheSourceUp()
    {
        serve([](PodPeer &peer) {
            peer.socket()->setReadBufferSize(4096);
            peer.socket()->disconnect(&peer);
        });
        QByteArray text = pattern(40 * mebibyte);
        QBuffer source(&text);
        QVERIFY(source.open(QIODevice::ReadOnly));
        Run run(*m_client, &source, nullptr);
        QTRY_VERIFY(source.pos() > 0);
        const qint64 at = settled([&source] { return source.pos(); });
        QVERIFY2(at < inThePipe, qPrintable(QString::number(at)));
        run.exec->cancel();
        QTRY_COMPARE(run.times, 1);
    }

    void outOfAStream()
    {
        serve();
        Trickle source;
        Run run(*m_client, &source, nullptr);
        QTRY_VERIFY(m_peer != nullptr);
        source.add("one ");
        QTRY_COMPARE(received(), QByteArray("one "));
        source.add("two");
        QTRY_COMPARE(received(), QByteArray("one two"));
        QVERIFY(!m_peer->messages.constLast().startsWith('\xff'));
        source.end();
        QTRY_COMPARE(m_peer->messages.constLast(), QByteArray("\xff\0", 2));
    }

    //! Servers before 1.30 know no end of input.
    void olderServers_data()
    {
        QTest::addColumn<bool>("stream");
        QTest::newRow("a file is counted") << false;
        QTest::newRow("a stream is refused") << true;
    }

    void olderServers()
    {
        QFETCH(bool, stream);
        int upgrades = 0;
        m_server->onUpgrade(execPath, [&, this](QSslSocket *socket) {
            if (++upgrades == 1) {
                socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            m_peer = new PodPeer(socket, m_server->lastRequest());
            m_peer->accept("v4.channel.k8s.io");
        });
        QByteArray text = "..12345";
        QBuffer file(&text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.seek(2);
        Trickle trickle;
        Run run(*m_client, stream ? static_cast<QIODevice *>(&trickle) : &file, nullptr);
        if (stream) {
            QTRY_COMPARE(run.times, 1);
            QCOMPARE(run.kind(), u"invalid"_s);
            QCOMPARE(upgrades, 1);
            return;
        }
        QTRY_VERIFY(m_peer != nullptr);
        QTRY_COMPARE(received(), QByteArray("12345"));
        QCOMPARE(m_server->lastRequest().query.allQueryItemValues(u"command"_s, QUrl::FullyDecoded).value(3), u"5"_s);
        m_peer->sendMessage(3, success);
        m_peer->sendClose(1000);
        QTRY_COMPARE(run.times, 1);
        QVERIFY(run.output->ok());
    }
};

QTEST_GUILESS_MAIN(tst_PodExecFiles)
#include "tst_PodExecFiles.moc"
