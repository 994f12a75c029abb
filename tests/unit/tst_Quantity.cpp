// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/Quantity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using shopflow::Quantity;

class tst_Quantity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milli");
        QTest::newRow("milli") << u"1500m"_s << Q_INT64_C(1500);
        QTest::newRow("cores") << u"2"_s << Q_INT64_C(2000);
        QTest::newRow("fraction") << u"1.5"_s << Q_INT64_C(1500);
        QTest::newRow("mebi") << u"1536Mi"_s << Q_INT64_C(1536) * 1048576 * 1000;
        QTest::newRow("gibi") << u"5Gi"_s << Q_INT64_C(5) * 1073741824 * 1000;
        QTest::newRow("kilo") << u"100k"_s << Q_INT64_C(100000000);
        QTest::newRow("exponent") << u"1e3"_s << Q_INT64_C(1000000);
        QTest::newRow("nano rounds up") << u"1n"_s << Q_INT64_C(1);
        QTest::newRow("zero") << u"0"_s << Q_INT64_C(0);
    }
    void parses()
    {
        QFETCH(QString, text);
        const auto parsed = Quantity::parse(text);
        QVERIFY(parsed.ok());
        QTEST(parsed->toMilli(), "milli");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "x", "1.5.5", "-1", "5GiB", "nan", "inf", "Mi", "1e99", "0x10", "1 2", "1Ei", "9Pi"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto parsed = Quantity::parse(text);
        QVERIFY(!parsed.ok());
        QCOMPARE(toString(parsed.error().kind), u"invalid"_s);
        QVERIFY(!parsed.error().nextStep.isEmpty());
    }

    void tellsTooLargeFromWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("tooLarge");
        QTest::newRow("exa") << u"1Ei"_s << true;
        QTest::newRow("peta") << u"8Pi"_s << true;
        QTest::newRow("fits") << u"7Pi"_s << false;
        QTest::newRow("no number") << u"many"_s << false;
    }
    void tellsTooLargeFromWrong()
    {
        QFETCH(QString, text);
        QTEST(Quantity::isTooLarge(text), "tooLarge");
        QCOMPARE(Quantity::parse(text).ok(), text == "7Pi"_L1);
    }

    void writesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cpu");
        for (const char *text : {"1500m", "2", "50m", "0"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"1536Mi", "5Gi", "1Ki", "1000", "2Ti"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void writesBack()
    {
        QFETCH(QString, text);
        QFETCH(bool, cpu);
        const Quantity quantity = Quantity::of(text);
        QCOMPARE(cpu ? quantity.cpuText() : quantity.bytesText(), text);
    }
};

QTEST_APPLESS_MAIN(tst_Quantity)
#include "tst_Quantity.moc"
