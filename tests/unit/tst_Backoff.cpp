// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Backoff.h"

#include <QTest>

using namespace shopflow;
using namespace std::chrono_literals;

class tst_Backoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithinItsBounds();
    void health_data();
    void health();
    void resets();
};

void tst_Backoff::growsWithinItsBounds()
{
    for (int round = 0; round < 50; ++round) {
        Backoff backoff;
        std::chrono::milliseconds base = 800ms;
        for (int i = 0; i < 12; ++i) {
            const auto wait = backoff.next();
            QVERIFY(wait >= std::min<std::chrono::milliseconds>(base, 30s));
            QVERIFY(wait <= std::min<std::chrono::milliseconds>(2 * base, 30s));
            base = std::min<std::chrono::milliseconds>(2 * base, 30s);
        }
        QCOMPARE(backoff.failures(), 12);
    }
}

void tst_Backoff::health_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("failures");
    QTest::newRow("short") << 119 << 2;
    QTest::newRow("long enough") << 120 << 0;
}

void tst_Backoff::health()
{
    QFETCH(int, seconds);
    Backoff backoff;
    (void)backoff.next();
    (void)backoff.next();
    backoff.noteHealthyFor(std::chrono::seconds(seconds));
    QTEST(backoff.failures(), "failures");
}

void tst_Backoff::resets()
{
    Backoff backoff;
    for (int i = 0; i < 10; ++i)
        (void)backoff.next();
    backoff.reset();
    QVERIFY(backoff.next() <= 1600ms);
}

QTEST_APPLESS_MAIN(tst_Backoff)
#include "tst_Backoff.moc"
