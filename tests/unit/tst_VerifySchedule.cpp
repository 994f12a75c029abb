// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/VerifySchedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

namespace {

class SetClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    void pass(qint64 seconds) { time = time.addSecs(seconds); }
    QDateTime time{QDate(2026, 11, 29), QTime(12, 0, 0), Qt::UTC};
};

Store storeNamed(const QString &name, CheckDue due, const QDateTime &failedAt = {})
{
    Store store;
    store.spec.name = name;
    store.status.due = due;
    store.status.checkFailedAt = failedAt;
    store.status.lastCheckFailed = failedAt.isValid();
    return store;
}

QString nameOf(const std::optional<VerifySchedule::Turn> &turn)
{
    return turn ? turn->storeName : QString();
}

} // namespace

class tst_VerifySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDue()
    {
        const SetClock clock;
        const VerifySchedule schedule(clock);
        QVERIFY(!schedule.next({}));
        QVERIFY(!schedule.next({storeNamed(u"a"_s, CheckDue::None)}));
    }

    void neverVerifiedGoFirstThenTheLongestFailed()
    {
        SetClock clock;
        VerifySchedule schedule(clock);
        QVector<Store> stores{storeNamed(u"recent"_s, CheckDue::Light, clock.time.addSecs(-300)),
                              storeNamed(u"old"_s, CheckDue::Full, clock.time.addSecs(-3000)),
                              storeNamed(u"new"_s, CheckDue::First)};
        QCOMPARE(nameOf(schedule.next(stores)), u"new"_s);
        QVERIFY(schedule.next(stores)->full);
        schedule.begin({u"new"_s, true});
        schedule.end(u"new"_s, true);
        stores[2].status.due = CheckDue::None;
        QCOMPARE(nameOf(schedule.next(stores)), u"old"_s);
        QVERIFY(schedule.next(stores)->full);
        schedule.begin({u"old"_s, true});
        schedule.end(u"old"_s, false);
        QCOMPARE(nameOf(schedule.next(stores)), u"recent"_s);
        QVERIFY(!schedule.next(stores)->full);
    }

    void oneAtATime()
    {
        const SetClock clock;
        VerifySchedule schedule(clock);
        const QVector<Store> stores{storeNamed(u"a"_s, CheckDue::First), storeNamed(u"b"_s, CheckDue::First)};
        schedule.begin({u"a"_s, true});
        QVERIFY(!schedule.next(stores));
        // The end of one that somebody else asked for does not free the place.
        schedule.end(u"b"_s, true);
        QVERIFY(!schedule.next(stores));
        schedule.end(u"a"_s, false);
        schedule.forget(u"a"_s);
        QCOMPARE(nameOf(schedule.next(stores)), u"a"_s);
    }

    void backsOff()
    {
        SetClock clock;
        VerifySchedule schedule(clock);
        const QVector<Store> stores{storeNamed(u"a"_s, CheckDue::First)};
        for (const int minutes : {1, 2, 5, 15, 15}) {
            const auto turn = schedule.next(stores);
            QCOMPARE(nameOf(turn), u"a"_s);
            schedule.begin(*turn);
            clock.pass(20);
            schedule.end(u"a"_s, false);
            clock.pass(minutes * 60 - 1);
            QVERIFY(!schedule.next(stores));
            clock.pass(1);
        }
        // Good news begins anew.
        schedule.end(u"a"_s, true);
        clock.pass(60);
        schedule.end(u"a"_s, false);
        clock.pass(60);
        QCOMPARE(nameOf(schedule.next(stores)), u"a"_s);
    }

    //! Two consoles look at the same store.
    void restsAfterTheCheckOfAnother()
    {
        SetClock clock;
        const VerifySchedule schedule(clock);
        const QVector<Store> stores{storeNamed(u"a"_s, CheckDue::Light, clock.time.addSecs(-10))};
        QVERIFY(!schedule.next(stores));
        clock.pass(50);
        QCOMPARE(nameOf(schedule.next(stores)), u"a"_s);
    }
};

QTEST_APPLESS_MAIN(tst_VerifySchedule)
#include "tst_VerifySchedule.moc"
