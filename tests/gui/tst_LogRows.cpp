// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogRows.h"

#include "support/Samples.h"

#include <QTest>

using namespace shopflow;
using namespace shopflow::ui;
using namespace std::chrono_literals;
using Place = LogRows::Place;

namespace {

void takeAll(LogRows &rows)
{
    while (!rows.isComplete())
        rows.advance(1h);
}

//! What at() and rowOf() say must agree for each row.
void verifyPlaces(const LogRows &rows, const LogBuffer &buffer)
{
    Place before;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        const Place place = rows.at(row);
        QVERIFY(place.line >= 0 && place.line < buffer.lineCount());
        QCOMPARE(rows.rowOf(place.line), row - place.row);
        QVERIFY(rows.isShown(place.line));
        QVERIFY(place.row == 0 ? place.line > before.line : place.line == before.line && place.row == before.row + 1);
        before = place;
    }
    QCOMPARE(rows.at(rows.rowCount()).line, -1);
    QCOMPARE(rows.at(-1).line, -1);
}

} // namespace

class tst_LogRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainLinesAreRows()
    {
        LogBuffer buffer;
        LogRows rows(buffer);
        QCOMPARE(rows.rowCount(), 0);
        QVERIFY(rows.isComplete());
        buffer.append(samples::logLines(100));
        takeAll(rows);
        QCOMPARE(rows.rowCount(), 100);
        QCOMPARE(rows.at(42), (Place{42, 0}));
        verifyPlaces(rows, buffer);
    }

    void hidesSources()
    {
        LogBuffer buffer;
        LogRows rows(buffer);
        buffer.append(samples::logLines(100)); // two of five are of source 1
        QVERIFY(rows.setHidden({1}));
        QVERIFY(!rows.setHidden({1}));
        takeAll(rows);
        QVERIFY(rows.isFiltered());
        QCOMPARE(rows.shownLines(), 60);
        QCOMPARE(rows.shown().size(), 60);
        QCOMPARE(rows.at(1).line, 3);
        QVERIFY(!rows.isShown(1));
        verifyPlaces(rows, buffer);
        buffer.append(samples::logLines(5));
        QVERIFY(!rows.isComplete());
        takeAll(rows);
        QCOMPARE(rows.shownLines(), 63);
    }

    void findsAndShowsMatchesOnly()
    {
        LogBuffer buffer;
        LogRows rows(buffer);
        buffer.append(samples::logLines(20));
        rows.setNeedle({QStringLiteral("MIGRATE"), false}); // 1, 6, 11, 16
        takeAll(rows);
        QCOMPARE(rows.matchCount(), 4);
        QCOMPARE(rows.rowCount(), 20);
        QCOMPARE(rows.findMatch(2, false), 6);
        QCOMPARE(rows.findMatch(6, false), 6);
        QCOMPARE(rows.findMatch(17, false), 1); // around the end
        QCOMPARE(rows.findMatch(0, true), 16);
        QCOMPARE(rows.findMatch(10, true), 6);
        QCOMPARE(rows.matchIndex(11), 2);
        QCOMPARE(rows.matchIndex(12), -1);
        rows.setOnlyMatches(true);
        takeAll(rows);
        QCOMPARE(rows.rowCount(), 4);
        QCOMPARE(rows.at(2).line, 11);
        verifyPlaces(rows, buffer);
        rows.setHidden({1});
        takeAll(rows);
        QCOMPARE(rows.rowCount(), 0);
        QCOMPARE(rows.matchCount(), 0);
        QCOMPARE(rows.findMatch(3, false), -1);
        rows.setHidden({});
        rows.setNeedle({QStringLiteral("(open"), true}); // nothing well-formed: all is shown
        takeAll(rows);
        QCOMPARE(rows.rowCount(), 20);
    }

    void wrapsAndForgetsOldLines()
    {
        LogBuffer buffer(20'000);
        LogRows rows(buffer);
        rows.setLayout({11, false});
        qint64 gone = 0;
        qint64 seen = 0;
        for (int i = 0; i < 60; ++i) {
            buffer.append(samples::logLines(37));
            const qint64 before = rows.rowCount();
            const qint64 dropped = rows.dropOld();
            QCOMPARE(rows.rowCount(), before - dropped);
            gone += dropped;
            takeAll(rows);
            seen = std::max(seen, rows.rowCount());
        }
        QVERIFY(buffer.trimmedLines() > 0 && gone > 0);
        QVERIFY(rows.rowCount() > buffer.lineCount());
        QCOMPARE(rows.shownLines(), buffer.lineCount());
        verifyPlaces(rows, buffer);
        rows.setNeedle({QStringLiteral("migrate"), false});
        takeAll(rows);
        for (int line = rows.findMatch(0, false), last = -1; line > last; last = line, line = rows.findMatch(line + 1, false))
            QVERIFY(buffer.text(line).contains(QStringLiteral("migrate")));
    }

    void worksInSlices()
    {
        LogBuffer buffer;
        LogRows rows(buffer);
        for (int i = 0; i < 50; ++i)
            buffer.append(samples::logLines(1000));
        rows.setNeedle({QStringLiteral("nowhere"), false});
        int slices = 0;
        while (!rows.isComplete()) {
            rows.advance(0us);
            ++slices;
            QVERIFY(slices < 2000);
        }
        QVERIFY(slices > 100);
        QCOMPARE(rows.rowCount(), 50'000);
    }

    void beginsAnewWithTheBuffer()
    {
        LogBuffer buffer;
        LogRows rows(buffer);
        rows.setLayout({20, true});
        buffer.append(samples::logLines(50));
        takeAll(rows);
        buffer.clear();
        rows.clear();
        QCOMPARE(rows.rowCount(), 0);
        buffer.append({{{}, {}, QStringLiteral("p"), QStringLiteral("c"), QStringLiteral("{\"a\":1,\"b\":2}")}});
        takeAll(rows);
        QCOMPARE(rows.rowCount(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_LogRows)
#include "tst_LogRows.moc"
