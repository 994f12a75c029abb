// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogBuffer.h"

#include "support/Samples.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::ui;

class tst_LogBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTextsTimesAndSources()
    {
        LogBuffer buffer;
        const QVector<kube::LogLine> lines = samples::logLines(1000);
        QCOMPARE(buffer.append(lines), 0);
        QCOMPARE(buffer.lineCount(), 1000);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(buffer.text(i), lines.at(i).text);
            QCOMPARE(buffer.source(i).container, lines.at(i).container);
            QCOMPARE(buffer.time(i), lines.at(i).time.toMSecsSinceEpoch());
        }
        QCOMPARE(buffer.sources().size(), 4);
        QCOMPARE(buffer.trimmedLines(), 0);
        QCOMPARE(buffer.text(-1), QString());
        QCOMPARE(buffer.text(1000), QString());
    }

    void staysBelowItsCapAndSaysWhatWent()
    {
        LogBuffer buffer(10'000);
        qint64 dropped = 0;
        const QVector<kube::LogLine> lines = samples::logLines(5000);
        for (int i = 0; i < 5000; i += 7)
            dropped += buffer.append(lines.mid(i, 7));
        QVERIFY(buffer.bytes() <= 10'000);
        QCOMPARE(buffer.trimmedLines(), dropped);
        QCOMPARE(buffer.lineCount() + dropped, 5000);
        QCOMPARE(buffer.text(buffer.lineCount() - 1), lines.last().text);
        QCOMPARE(buffer.text(0), lines.at(static_cast<int>(dropped)).text);
    }

    void oneLineAboveTheCapIsKept()
    {
        LogBuffer buffer(100);
        buffer.append({{{}, {}, QStringLiteral("p"), QStringLiteral("c"), QString(5000, QLatin1Char('x'))}});
        QCOMPARE(buffer.lineCount(), 1);
        QCOMPARE(buffer.text(0).size(), 5000);
    }

    void cleans_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << QStringLiteral("hello, wörld 🧶") << QStringLiteral("hello, wörld 🧶");
        QTest::newRow("colours") << QStringLiteral("\x1b[1;31mred\x1b[0m text") << QStringLiteral("red text");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a    b");
        QTest::newRow("bell and return") << QStringLiteral("a\ab\r") << QStringLiteral("ab");
        QTest::newRow("cut escape") << QStringLiteral("a\x1b[12") << QStringLiteral("a");
        QTest::newRow("lone escape") << QStringLiteral("a\x1b") << QStringLiteral("a");
    }
    void cleans()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        QCOMPARE(LogBuffer::cleaned(raw), clean);
    }

    void clears()
    {
        LogBuffer buffer(1000);
        buffer.append(samples::logLines(500));
        buffer.clear();
        QCOMPARE(buffer.lineCount(), 0);
        QCOMPARE(buffer.bytes(), 0);
        buffer.append(samples::logLines(3));
        QCOMPARE(buffer.text(2), samples::logLines(3).at(2).text);
    }
};

QTEST_GUILESS_MAIN(tst_LogBuffer)
#include "tst_LogBuffer.moc"
