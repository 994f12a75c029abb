// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogLines.h"

#include "kube/stream/LogTimestamp.h"

#include <QTest>

using namespace shopflow::kube;

class tst_LogLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data();
    void parts();
    void cutsMakeNoDifference();
    void lineWithoutEnd();
    void stampsThatDoNotFit_data();
    void stampsThatDoNotFit();
};

void tst_LogLines::parts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QByteArray>("text");
    const QByteArray stamp("2026-11-24T07:00:02.123456789Z");
    QTest::newRow("usual") << QByteArray(stamp + " one two") << stamp << QByteArray("one two");
    QTest::newRow("return") << QByteArray(stamp + " one\r") << stamp << QByteArray("one");
    QTest::newRow("empty") << QByteArray(stamp + " ") << stamp << QByteArray();
    QTest::newRow("stamp only") << stamp << stamp << QByteArray();
    QTest::newRow("blanks kept") << QByteArray(stamp + "   x") << stamp << QByteArray("  x");
    QTest::newRow("no stamp") << QByteArray("rpc error: x") << QByteArray() << QByteArray("rpc error: x");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("no such day") << QByteArray("2026-02-30T07:00:02Z x") << QByteArray()
                                 << QByteArray("2026-02-30T07:00:02Z x");
}

void tst_LogLines::parts()
{
    QFETCH(QByteArray, line);
    const auto parts = LogLines::partsOf(line);
    QTEST(parts.stamp.toByteArray(), "stamp");
    QTEST(parts.text.toByteArray(), "text");
    QCOMPARE(parts.nanoseconds != 0, !parts.stamp.isEmpty());
}

void tst_LogLines::cutsMakeNoDifference()
{
    const QByteArray log("one\ntwo\n\nthree, cut");
    for (qsizetype size = 1; size <= log.size(); ++size) {
        QByteArray rest;
        QByteArray whole;
        for (qsizetype at = 0; at < log.size(); at += size)
            whole += LogLines::takeWhole(rest, log.mid(at, size));
        QCOMPARE(whole, QByteArray("one\ntwo\n\n"));
        QCOMPARE(rest, QByteArray("three, cut"));
    }
    QList<QByteArray> lines;
    LogLines::forEach(log, [&](QByteArrayView line) { lines.append(line.toByteArray()); });
    QCOMPARE(lines, (QList<QByteArray>{"one", "two", "", "three, cut"}));
}

void tst_LogLines::lineWithoutEnd()
{
    QByteArray rest;
    const QByteArray chunk(64 * 1024, 'x');
    qsizetype out = 0;
    for (int i = 0; i < 64; ++i) {
        out += LogLines::takeWhole(rest, chunk).size();
        QVERIFY(rest.size() <= 1024 * 1024 + chunk.size());
    }
    QVERIFY(out >= 2 * 1024 * 1024);
}

void tst_LogLines::stampsThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::newRow("last year") << QByteArray("9999-12-31T23:59:59.999999999Z");
    QTest::newRow("first year") << QByteArray("0001-01-01T00:00:00Z");
    QTest::newRow("just too late") << QByteArray("2262-04-11T23:47:17Z");
}

void tst_LogLines::stampsThatDoNotFit()
{
    QFETCH(QByteArray, stamp);
    QCOMPARE(LogTimestamp::parse(stamp), 0);
}

QTEST_APPLESS_MAIN(tst_LogLines)
#include "tst_LogLines.moc"
