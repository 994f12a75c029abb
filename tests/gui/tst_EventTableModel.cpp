// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/EventTableModel.h"

#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::ui;

class tst_EventTableModel : public QObject
{
    Q_OBJECT

    Clock m_clock;

    static QString reasons(const EventTableModel &model)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row, EventTableModel::ReasonColumn).data().toString());
        return words.join(u' ');
    }

private Q_SLOTS:
    void newestFirst()
    {
        EventTableModel model(m_clock);
        QAbstractItemModelTester tester(&model);
        model.setEvents(samples::events());
        QCOMPARE(reasons(model), u"BackOff FailedScheduling Started Created Pulled"_s);
        const QModelIndex seen = model.index(0, EventTableModel::SeenColumn);
        QCOMPARE(seen.data().toString(), u"12s (×7)"_s);
        QVERIFY(seen.data(Qt::ToolTipRole).toString().contains(QString::number(QDate::currentDate().year())));
        QCOMPARE(model.index(0, EventTableModel::TypeColumn).data().toString(), u"Warning"_s);
        QCOMPARE(model.index(0, EventTableModel::ObjectColumn).data().toString(), u"Pod/web-7c9f8d6b5-x2x9k"_s);
    }

    void changesBecomeRowSignals()
    {
        EventTableModel model(m_clock);
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVector<kube::EventDigest> events = samples::events();
        model.setEvents(events);
        QCOMPARE(inserted.count(), 5);
        model.setEvents(events); // nothing is new
        QCOMPARE(inserted.count() + removed.count() + moved.count() + changed.count(), 5);

        // Seen once more: it comes first and is counted.
        kube::EventDigest again = events.takeAt(3);
        again.time = QDateTime::currentDateTimeUtc();
        again.count += 1;
        events.append(again);
        model.setEvents(events);
        QCOMPARE(reasons(model), u"FailedScheduling BackOff Started Created Pulled"_s);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(changed.count(), 1);

        events.removeFirst(); // the cluster forgets
        model.setEvents(events);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reasons(model), u"FailedScheduling BackOff Started Created"_s);
        model.setEvents({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void anyOrderBecomesTheWanted()
    {
        EventTableModel model(m_clock);
        QAbstractItemModelTester tester(&model);
        QVector<kube::EventDigest> events = samples::events();
        for (int round = 0; round < 24; ++round) {
            std::next_permutation(events.begin(), events.end(),
                                  [](const auto &left, const auto &right) { return left.reason < right.reason; });
            model.setEvents(events);
            QStringList wanted;
            for (auto event = events.crbegin(); event != events.crend(); ++event)
                wanted.append(event->reason);
            QCOMPARE(reasons(model), wanted.join(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(tst_EventTableModel)
#include "tst_EventTableModel.moc"
