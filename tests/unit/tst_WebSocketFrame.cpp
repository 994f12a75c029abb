// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogTimestamp.h"
#include "kube/stream/UpgradeAnswer.h"
#include "kube/stream/WebSocketFrame.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace {

using Opcode = WebSocketFrame::Opcode;

//! A frame as a server sends it: encode() with the mask 0 masks nothing, so only the
//! mask bit and the four zero bytes of the key have to go.
QByteArray serverFrame(const WebSocketFrame &frame)
{
    QByteArray wire = frame.encode(0);
    const int length = uchar(wire.at(1)) & 0x7F;
    const int head = length == 126 ? 4 : length == 127 ? 10 : 2;
    wire.remove(head, 4);
    wire[1] = char(length);
    return wire;
}

} // namespace

class tst_WebSocketFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The masked "Hello" of RFC 6455 section 5.7.
    void maskedExample()
    {
        const WebSocketFrame frame{Opcode::Text, true, QByteArrayLiteral("Hello")};
        QCOMPARE(frame.encode(0x37fa213d), QByteArray::fromHex("818537fa213d7f9f4d5158"));
    }

    void examples()
    {
        WebSocketDecoder decoder;
        // Unmasked "Hello", a fragmented one, and a ping between the fragments.
        decoder.feed(QByteArray::fromHex("810548656c6c6f"
                                         "010348656c"
                                         "890548656c6c6f"
                                         "80026c6f"));
        auto frame = decoder.next();
        QVERIFY(frame);
        QCOMPARE(frame->payload, QByteArray("Hello"));
        frame = decoder.next();
        QVERIFY(frame && !frame->final && frame->opcode == Opcode::Text);
        frame = decoder.next();
        QVERIFY(frame && frame->opcode == Opcode::Ping);
        frame = decoder.next();
        QVERIFY(frame && frame->final && frame->opcode == Opcode::Continuation);
        QCOMPARE(frame->payload, QByteArray("lo"));
        QVERIFY(!decoder.next());
        QVERIFY(!decoder.failed());
    }

    void lengths_data()
    {
        QTest::addColumn<int>("size");
        for (int size : {0, 1, 125, 126, 127, 65535, 65536, 1024 * 1024})
            QTest::addRow("%d", size) << size;
    }

    void lengths()
    {
        QFETCH(int, size);
        const QByteArray payload(size, 'x');
        WebSocketDecoder decoder;
        decoder.feed(serverFrame({Opcode::Binary, true, payload}));
        const auto frame = decoder.next();
        QVERIFY(frame);
        QCOMPARE(frame->payload, payload);
        QVERIFY(!decoder.next());
    }

    //! Whatever the frames and wherever the bytes are cut, the same frames come out.
    void anySplit()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 300; ++round) {
            QList<WebSocketFrame> sent;
            QByteArray wire;
            const int frames = random.bounded(1, 8);
            for (int i = 0; i < frames; ++i) {
                WebSocketFrame frame;
                const bool control = random.bounded(4) == 0;
                frame.opcode = control ? Opcode(random.bounded(8, 11)) : Opcode(random.bounded(3));
                frame.final = control || random.bounded(2) == 0;
                frame.payload.resize(control ? random.bounded(126) : random.bounded(700));
                for (char &c : frame.payload)
                    c = char(random.bounded(256));
                wire += serverFrame(frame);
                sent.append(frame);
            }
            WebSocketDecoder decoder;
            QList<WebSocketFrame> got;
            for (qsizetype at = 0; at < wire.size();) {
                const qsizetype piece = std::min<qsizetype>(random.bounded(1, 200), wire.size() - at);
                decoder.feed(wire.mid(at, piece));
                at += piece;
                while (auto frame = decoder.next())
                    got.append(*frame);
            }
            QVERIFY(!decoder.failed());
            QCOMPARE(got.size(), sent.size());
            for (qsizetype i = 0; i < got.size(); ++i) {
                QVERIFY(got.at(i).opcode == sent.at(i).opcode);
                QCOMPARE(got.at(i).final, sent.at(i).final);
                QCOMPARE(got.at(i).payload, sent.at(i).payload);
            }
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("masked") << QByteArray::fromHex("818537fa213d7f9f4d5158");
        QTest::newRow("reserved bit") << QByteArray::fromHex("c10548656c6c6f");
        QTest::newRow("unknown opcode") << QByteArray::fromHex("8300");
        QTest::newRow("fragmented ping") << QByteArray::fromHex("0900");
        QTest::newRow("long ping") << QByteArray::fromHex("897e0080");
        QTest::newRow("too large") << QByteArray::fromHex("827f0000000001000001");
        QTest::newRow("length beyond reason") << QByteArray::fromHex("827fffffffffffffffff");
    }

    void refused()
    {
        QFETCH(QByteArray, wire);
        WebSocketDecoder decoder;
        decoder.feed(wire);
        QVERIFY(!decoder.next());
        QVERIFY(decoder.failed());
        decoder.feed(serverFrame({Opcode::Binary, true, QByteArrayLiteral("x")}));
        QVERIFY(!decoder.next());
    }

    void httpAnswers()
    {
        const QByteArray wire = "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
        for (qsizetype cut = 1; cut < wire.size(); ++cut) {
            UpgradeAnswer answer;
            QVERIFY(answer.feed(wire.left(cut)));
            QVERIFY(!answer.isComplete() || cut > wire.indexOf("\r\n0\r\n"));
            QVERIFY(answer.feed(wire.mid(cut)));
            QVERIFY(answer.isComplete());
            QCOMPARE(answer.status(), 403);
            QCOMPARE(answer.body(), QByteArray("abcde"));
            QCOMPARE(answer.header("CONTENT-type"), QByteArray("application/json"));
        }
        UpgradeAnswer none;
        QVERIFY(!none.feed("SSH-2.0-OpenSSH\r\n"));
        UpgradeAnswer upgraded;
        QVERIFY(upgraded.feed("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x82"));
        QCOMPARE(upgraded.status(), 101);
        QCOMPARE(upgraded.rest(), QByteArray("\x82"));
    }

    void timestamps_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("nanoseconds");
        const qint64 second = 1'000'000'000;
        QTest::newRow("nanoseconds") << QByteArray("2026-11-24T07:00:00.123456789Z") << 1795503600 * second + 123456789;
        QTest::newRow("trimmed") << QByteArray("2026-11-24T07:00:00.5Z") << 1795503600 * second + 500000000;
        QTest::newRow("none") << QByteArray("2026-11-24T07:00:00Z") << 1795503600 * second;
        QTest::newRow("offset") << QByteArray("2026-11-24T09:00:00.000000001+02:00") << 1795503600 * second + 1;
        QTest::newRow("words") << QByteArray("unable") << qint64(0);
        QTest::newRow("date only") << QByteArray("2026-11-24") << qint64(0);
        QTest::newRow("no zone") << QByteArray("2026-11-24T07:00:00.1") << qint64(0);
    }

    void timestamps()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, nanoseconds);
        QCOMPARE(LogTimestamp::parse(text), nanoseconds);
        if (nanoseconds != 0)
            QCOMPARE(LogTimestamp::toSinceTime(nanoseconds), u"2026-11-24T07:00:00Z"_s);
    }
};

QTEST_APPLESS_MAIN(tst_WebSocketFrame)
#include "tst_WebSocketFrame.moc"
