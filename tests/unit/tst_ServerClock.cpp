// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ServerClock.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shopflow;
using kube::ServerClock;

namespace {

class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time{QDate(2026, 11, 29), QTime(12, 0, 0), Qt::UTC};
};

//! What a server writes whose clock shows \a time.
QByteArray headerOf(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

//! One answer of a server that is \a ahead; half of \a roundTrip goes either way.
void answer(ServerClock &clock, SetClock &local, qint64 aheadMs, qint64 roundTripMs)
{
    const QDateTime sent = local.time;
    const QByteArray header = headerOf(sent.addMSecs(roundTripMs / 2 + aheadMs));
    local.time = sent.addMSecs(roundTripMs);
    clock.learn(header, sent, local.time);
}

} // namespace

class tst_ServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates()
    {
        const QDateTime expected(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
        QCOMPARE(ServerClock::dateOf("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
        QVERIFY(!ServerClock::dateOf("yesterday").isValid());
        QVERIFY(!ServerClock::dateOf({}).isValid());
    }

    void isLocalBeforeAnAnswer()
    {
        const SetClock local;
        ServerClock clock(local);
        QCOMPARE(clock.now(), local.time);
        QVERIFY(!clock.ahead());
        clock.learn("nonsense", local.time, local.time);
        QVERIFY(!clock.ahead());
    }

    void agreesWithinTheHeadersSecond()
    {
        SetClock local;
        ServerClock clock(local);
        for (int i = 0; i < 20; ++i) {
            local.time = local.time.addMSecs(137);
            answer(clock, local, 0, 30);
        }
        QVERIFY(clock.ahead() == 0ms);
        QCOMPARE(clock.now(), local.time);
    }

    void skewed_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::newRow("ten minutes ahead") << qint64(600'000);
        QTest::newRow("ten minutes behind") << qint64(-600'000);
        QTest::newRow("three seconds ahead") << qint64(3'000);
    }

    void skewed()
    {
        QFETCH(qint64, ahead);
        SetClock local;
        ServerClock clock(local);
        answer(clock, local, ahead, 40);
        QVERIFY(qAbs(clock.ahead()->count() - ahead) <= 1100);
        // Many quick answers narrow it down to less than the header's second.
        for (int i = 0; i < 40; ++i) {
            local.time = local.time.addMSecs(331);
            answer(clock, local, ahead, 20);
        }
        QVERIFY2(qAbs(clock.ahead()->count() - ahead) <= 100, qPrintable(QString::number(clock.ahead()->count())));
        QVERIFY(qAbs(local.time.msecsTo(clock.now()) - ahead) <= 1100);
    }

    //! An answer that took a minute could have been written at any moment of it.
    void slowAnswersTeachLittle()
    {
        SetClock local;
        ServerClock clock(local);
        answer(clock, local, 600'000, 20);
        const auto before = clock.ahead();
        answer(clock, local, 600'000, 60'000);
        QVERIFY(qAbs((*clock.ahead() - *before).count()) <= 1000);
        ServerClock fresh(local);
        answer(fresh, local, 20'000, 60'000);
        QVERIFY(fresh.ahead() == 0ms);
    }

    void neverRunsBackwardsWhileItLearns()
    {
        SetClock local;
        ServerClock clock(local);
        QDateTime last;
        for (int i = 0; i < 60; ++i) {
            local.time = local.time.addMSecs(83);
            answer(clock, local, 600'000, 10 + (i % 7) * 90);
            const QDateTime now = clock.now();
            QVERIFY(!last.isValid() || now >= last);
            last = now;
        }
    }

    //! Somebody sets one of the clocks: what was learned is void.
    void startsAnewWhenAClockWasSet()
    {
        SetClock local;
        ServerClock clock(local);
        answer(clock, local, 600'000, 20);
        (void)clock.now();
        local.time = local.time.addSecs(600);
        answer(clock, local, 0, 20);
        QVERIFY(qAbs(local.time.msecsTo(clock.now())) <= 1100);
    }
};

QTEST_APPLESS_MAIN(tst_ServerClock)
#include "tst_ServerClock.moc"
