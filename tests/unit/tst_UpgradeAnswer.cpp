// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/UpgradeAnswer.h"

#include <QTest>

using namespace shopflow::kube;

class tst_UpgradeAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data();
    void bodies();
    void noAnswer_data();
    void noAnswer();
};

void tst_UpgradeAnswer::bodies_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("complete");
    const QByteArray chunked("Transfer-Encoding: chunked");
    QTest::newRow("length") << QByteArray("Content-Length: 4") << QByteArray("bodymore") << QByteArray("body") << true;
    QTest::newRow("length, cut") << QByteArray("Content-Length: 4") << QByteArray("bo") << QByteArray("bo") << false;
    QTest::newRow("length below nothing") << QByteArray("Content-Length: -4") << QByteArray("body") << QByteArray() << true;
    QTest::newRow("no measure") << QByteArray("X: y") << QByteArray("body") << QByteArray("body") << false;
    QTest::newRow("chunks") << chunked << QByteArray("2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n") << QByteArray("abc") << true;
    QTest::newRow("chunks, cut") << chunked << QByteArray("2\r\nab\r\n5\r\nc") << QByteArray("abc") << false;
    QTest::newRow("chunk without its end") << chunked << QByteArray("2\r\nab") << QByteArray("ab") << false;
    QTest::newRow("longer than there are numbers") << chunked << QByteArray("7fffffffffffffff\r\nabc\r\n")
                                                   << QByteArray("abc\r\n") << false;
    QTest::newRow("length below nothing in chunks") << chunked << QByteArray("-5\r\nabc\r\n") << QByteArray() << true;
    QTest::newRow("no number") << chunked << QByteArray("zz\r\nabc\r\n") << QByteArray() << true;
}

void tst_UpgradeAnswer::bodies()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, rest);
    const QByteArray wire = "HTTP/1.1 403 Forbidden\r\n" + head + "\r\n\r\n" + rest;
    for (qsizetype size : {qsizetype(1), qsizetype(7), wire.size()}) {
        UpgradeAnswer answer;
        for (qsizetype at = 0; at < wire.size(); at += size)
            QVERIFY(answer.feed(wire.mid(at, size)));
        QCOMPARE(answer.status(), 403);
        QTEST(answer.isComplete(), "complete");
        QTEST(answer.body(), "body");
    }
}

void tst_UpgradeAnswer::noAnswer_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1 \r\n\r\n");
    QTest::newRow("strange status") << QByteArray("HTTP/1.1 999 x\r\n\r\n");
    QTest::newRow("head without end") << QByteArray("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20000));
}

void tst_UpgradeAnswer::noAnswer()
{
    QFETCH(QByteArray, wire);
    UpgradeAnswer answer;
    QVERIFY(!answer.feed(wire));
}

QTEST_APPLESS_MAIN(tst_UpgradeAnswer)
#include "tst_UpgradeAnswer.moc"
