// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreMailbox.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shopflow;

namespace {

Store store(const QString &uid, const QString &title)
{
    Store result;
    result.uid = uid;
    result.spec.title = title;
    return result;
}

} // namespace

class tst_StoreMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestOfEachStore()
    {
        StoreMailbox mailbox;
        mailbox.put({store(u"a"_s, u"one"_s), store(u"b"_s, u"one"_s)}, {});
        mailbox.put({store(u"a"_s, u"two"_s)}, {});
        const StoreChanges changes = mailbox.take();
        QCOMPARE(changes.changed.size(), 2);
        for (const Store &one : changes.changed)
            QCOMPARE(one.spec.title, one.uid == u"a"_s ? u"two"_s : u"one"_s);
        QVERIFY(changes.removed.isEmpty());
        QVERIFY(mailbox.take().changed.isEmpty());
    }

    void announcesOnceUntilTaken()
    {
        StoreMailbox mailbox;
        QSignalSpy filled(&mailbox, &StoreMailbox::filled);
        mailbox.put({}, {});
        QCOMPARE(filled.count(), 0);
        for (int round = 0; round < 100; ++round)
            mailbox.put({store(u"a"_s, QString::number(round))}, {});
        QCOMPARE(filled.count(), 1);
        QCOMPARE(mailbox.take().changed.size(), 1);
        mailbox.put({}, {u"a"_s});
        QCOMPARE(filled.count(), 2);
        QCOMPARE(mailbox.take().removed, QVector<QString>{u"a"_s});
    }

    void removalAndReturnFollowEachOther()
    {
        StoreMailbox mailbox;
        mailbox.put({store(u"a"_s, u"one"_s)}, {});
        mailbox.put({}, {u"a"_s});
        StoreChanges changes = mailbox.take();
        QVERIFY(changes.changed.isEmpty());
        QCOMPARE(changes.removed, QVector<QString>{u"a"_s});

        mailbox.put({}, {u"b"_s});
        mailbox.put({store(u"b"_s, u"back"_s)}, {});
        changes = mailbox.take();
        QCOMPARE(changes.changed.size(), 1);
        QVERIFY(changes.removed.isEmpty());
    }

    void readerMayTakeInsideTheSignal()
    {
        StoreMailbox mailbox;
        int taken = 0;
        connect(&mailbox, &StoreMailbox::filled, this, [&] { taken += int(mailbox.take().changed.size()); });
        mailbox.put({store(u"a"_s, u"one"_s)}, {});
        mailbox.put({store(u"a"_s, u"two"_s)}, {});
        QCOMPARE(taken, 2);
    }

    //! A writer much faster than the reader: nothing is lost, nothing queues up.
    void slowReaderSeesTheEnd()
    {
        StoreMailbox mailbox;
        int notifications = 0;
        QHash<QString, int> seen;
        connect(&mailbox, &StoreMailbox::filled, this, [&] {
            ++notifications;
            QThread::msleep(2);
            for (const Store &one : mailbox.take().changed)
                seen[one.uid] = one.spec.title.toInt();
        });
        constexpr int rounds = 3000;
        const std::unique_ptr<QThread> writer(QThread::create([&mailbox] {
            for (int round = 1; round <= rounds; ++round)
                mailbox.put({store(QString::number(round % 7), QString::number(round))}, {});
        }));
        // The receiver lives here, so that the signal is queued to this thread.
        writer->start();
        QTRY_VERIFY_WITH_TIMEOUT(writer->isFinished(), 20000);
        QTRY_COMPARE(seen.size(), 7);
        QTRY_COMPARE(seen.value(QString::number(rounds % 7)), rounds);
        QVERIFY2(notifications < rounds / 2, qPrintable(QString::number(notifications)));
    }
};

QTEST_GUILESS_MAIN(tst_StoreMailbox)
#include "tst_StoreMailbox.moc"
