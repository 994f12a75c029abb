// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../../../app/ctl/Duration.h"

#include <QtTest>

using namespace shopflow::ctl;
using namespace Qt::StringLiterals;

class TestDuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void text_data();
    void text();
};

void TestDuration::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: refused
    QTest::newRow("seconds") << u"30s"_s << qint64(30'000);
    QTest::newRow("minutes") << u"2m"_s << qint64(120'000);
    QTest::newRow("milliseconds") << u"500ms"_s << qint64(500);
    QTest::newRow("together") << u"1h30m"_s << qint64(5'400'000);
    QTest::newRow("fraction") << u"1.5s"_s << qint64(1500);
    for (const QString &bad : {u""_s, u"0s"_s, u"-5s"_s, u"10"_s, u"s"_s, u"5 s"_s, u"5d"_s, u"5sx"_s, u"5s\n"_s,
                               u"999999999h"_s, u"1e3s"_s})
        QTest::addRow("refused %s", qPrintable(bad)) << bad << qint64(-1);
}

void TestDuration::parse()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto parsed = parseDuration(text);
    QCOMPARE(parsed ? parsed->count() : qint64(-1), milliseconds);
}

void TestDuration::text_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64(0) << u"0.0 s"_s;
    QTest::newRow("tenths") << qint64(9'249) << u"9.2 s"_s;
    QTest::newRow("minutes") << qint64(125'000) << u"2 min 05 s"_s;
}

void TestDuration::text()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, words);
    QCOMPARE(durationText(std::chrono::milliseconds(milliseconds)), words);
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_Duration.moc"
