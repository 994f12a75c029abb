// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreFilterProxy.h"

#include "stores/StoreTableModel.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

//! What a view is told when many rows go, come and change places at once.
class tst_StoreFilterProxy : public QObject
{
    Q_OBJECT

    Clock m_clock;

    struct Rows {
        explicit Rows(const Clock &clock, int count)
            : model(clock), tester(&proxy), selection(&proxy), removed(&proxy, &QAbstractItemModel::rowsRemoved),
              inserted(&proxy, &QAbstractItemModel::rowsInserted), layouts(&proxy, &QAbstractItemModel::layoutChanged)
        {
            proxy.setSourceModel(&model);
            proxy.sort(StoreTableModel::TitleColumn);
            for (int i = 0; i < count; ++i)
                stores.append(made(i));
            model.apply({stores, {}});
        }
        static Store made(int number)
        {
            const QString title = u"Shop %1"_s.arg(number, 3, 10, QChar(u'0'));
            Store store = samples::store(u"shop-%1"_s.arg(number), title, StorePhase::Ready, number);
            store.endpoints.clear();
            return store;
        }
        [[nodiscard]] QStringList uids() const
        {
            QStringList result;
            for (int row = 0; row < proxy.rowCount(); ++row)
                result.append(uidOf(proxy.index(row, 0)));
            return result;
        }
        [[nodiscard]] static QString uidOf(const QModelIndex &index)
        {
            return index.data(StoreTableModel::UidRole).toString();
        }
        [[nodiscard]] QModelIndex at(const QString &name) const
        {
            return proxy.mapFromSource(model.index(model.rowOf(u"uid-"_s + name), 0));
        }
        [[nodiscard]] QStringList selected() const
        {
            QStringList result;
            for (const QModelIndex &index : selection.selectedRows())
                result.append(uidOf(index));
            result.sort();
            return result;
        }
        void select(const QString &name)
        {
            selection.setCurrentIndex(at(name), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        void clearSpies()
        {
            removed.clear();
            inserted.clear();
            layouts.clear();
        }

        StoreTableModel model;
        StoreFilterProxy proxy;
        QAbstractItemModelTester tester;
        QItemSelectionModel selection;
        QSignalSpy removed;
        QSignalSpy inserted;
        QSignalSpy layouts;
        QVector<Store> stores;
    };

private Q_SLOTS:
    void manyRowsAreOneBlock()
    {
        Rows rows(m_clock, 1000);
        QSignalSpy resets(&rows.proxy, &QAbstractItemModel::modelReset);
        QCOMPARE(rows.inserted.count(), 1);
        const QStringList all = rows.uids();
        rows.clearSpies();
        rows.proxy.setWords(u"7"_s); // here and there
        QCOMPARE(rows.proxy.rowCount(), 271);
        QCOMPARE(rows.removed.count(), 1);
        QVERIFY(rows.layouts.count() <= 1);
        QCOMPARE(rows.inserted.count(), 0);
        rows.clearSpies();
        rows.proxy.setWords(u"13"_s); // some go, others come
        QCOMPARE(rows.proxy.rowCount(), 20);
        QCOMPARE(rows.removed.count(), 1);
        QCOMPARE(rows.inserted.count(), 1);
        rows.clearSpies();
        rows.proxy.setWords({});
        QCOMPARE(rows.uids(), all);
        QCOMPARE(rows.inserted.count(), 1);
        QVERIFY(rows.layouts.count() <= 1);
        QCOMPARE(resets.count(), 0);
    }

    void oneAnswerIsOneChange()
    {
        Rows rows(m_clock, 200);
        rows.proxy.sort(StoreTableModel::StatusColumn);
        rows.clearSpies();
        for (int i = 0; i < 200; i += 2)
            rows.stores[i].status.phase = StorePhase::Failed;
        rows.model.apply({rows.stores, {}});
        QCOMPARE(rows.layouts.count(), 1);
        QCOMPARE(rows.proxy.index(0, 0).data().toString(), u"Shop 000"_s);
        QCOMPARE(rows.proxy.index(99, 0).data().toString(), u"Shop 198"_s);
        QCOMPARE(rows.proxy.index(100, 0).data().toString(), u"Shop 001"_s);
        rows.clearSpies();
        rows.model.apply({rows.stores, {}}); // nothing is new
        QCOMPARE(rows.layouts.count() + rows.inserted.count() + rows.removed.count(), 0);
    }

    void selectionStaysWithWhatIsShown()
    {
        Rows rows(m_clock, 100);
        rows.select(u"shop-5"_s);
        rows.select(u"shop-42"_s);
        rows.select(u"shop-57"_s);
        rows.proxy.setWords(u"5"_s);
        QCOMPARE(rows.selected(), QStringList({u"uid-shop-5"_s, u"uid-shop-57"_s}));
        QCOMPARE(Rows::uidOf(rows.selection.currentIndex()), u"uid-shop-57"_s);
        rows.proxy.sort(StoreTableModel::AgeColumn, Qt::DescendingOrder);
        QCOMPARE(rows.selected(), QStringList({u"uid-shop-5"_s, u"uid-shop-57"_s}));
        rows.proxy.setWords({});
        QCOMPARE(rows.selected(), QStringList({u"uid-shop-5"_s, u"uid-shop-57"_s}));
        QCOMPARE(Rows::uidOf(rows.selection.currentIndex()), u"uid-shop-57"_s);
    }

    //! A view goes where its current row is: not to the other end of the list.
    void whatIsNextToItIsCurrentThen()
    {
        Rows rows(m_clock, 100);
        rows.select(u"shop-42"_s);
        QSignalSpy told(&rows.selection, &QItemSelectionModel::selectionChanged);
        rows.proxy.setWords(u"5"_s);
        QCOMPARE(rows.selected(), QStringList());
        QCOMPARE(told.count(), 1);
        QCOMPARE(Rows::uidOf(rows.selection.currentIndex()), u"uid-shop-35"_s);
        rows.proxy.setWords(u"none"_s);
        QVERIFY(!rows.selection.currentIndex().isValid());
        rows.proxy.setWords({});
        QCOMPARE(rows.proxy.rowCount(), 100);
    }

    void rowsComeAndGoWithTheirState()
    {
        Rows rows(m_clock, 50);
        rows.proxy.setWords(u"degraded"_s);
        QCOMPARE(rows.proxy.rowCount(), 0);
        QCOMPARE(rows.proxy.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Store"_s);
        rows.clearSpies();
        for (const int each : {7, 31, 12})
            rows.stores[each].status.phase = StorePhase::Degraded;
        rows.model.apply({rows.stores, {}});
        QCOMPARE(rows.uids(), QStringList({u"uid-shop-7"_s, u"uid-shop-12"_s, u"uid-shop-31"_s}));
        QCOMPARE(rows.inserted.count(), 1);
        rows.select(u"shop-31"_s);
        rows.stores[12].status.phase = StorePhase::Ready;
        rows.model.apply({{rows.stores.at(12)}, {u"uid-shop-7"_s}});
        QCOMPARE(rows.uids(), QStringList({u"uid-shop-31"_s}));
        QCOMPARE(rows.selected(), rows.uids());
        rows.model.clear();
        QCOMPARE(rows.proxy.rowCount(), 0);
    }

    //! Step by step as made anew, in however unlucky an order; who holds a row keeps it.
    void isAsMadeAnew_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U, 4U, 5U})
            QTest::addRow("%u", seed) << seed;
    }
    void isAsMadeAnew()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Rows rows(m_clock, 60);
        const QStringList words{u""_s, u"1"_s, u"ready"_s, u"SHOP 2"_s, u"failed"_s, u"3 ready"_s, u"nothing"_s};
        const QList<int> columns{StoreTableModel::TitleColumn, StoreTableModel::StatusColumn, StoreTableModel::AgeColumn};
        QString filter;
        int column = StoreTableModel::TitleColumn;
        Qt::SortOrder order = Qt::AscendingOrder;
        for (int turn = 0; turn < 200; ++turn) {
            QHash<QString, QPersistentModelIndex> held;
            for (int row = 0; row < rows.proxy.rowCount(); row += 3)
                held.insert(Rows::uidOf(rows.proxy.index(row, 1)), rows.proxy.index(row, 1));
            if (random.bounded(3) == 0)
                rows.proxy.setWords(filter = words.at(random.bounded(words.size())));
            if (random.bounded(5) == 0) {
                column = columns.at(random.bounded(columns.size()));
                order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
                rows.proxy.sort(column, order);
            }
            rows.model.apply(alter(rows.stores, random));
            for (auto each = held.cbegin(); each != held.cend(); ++each)
                QVERIFY(!each.value().isValid() || Rows::uidOf(each.value()) == each.key());
            StoreFilterProxy anew;
            anew.setWords(filter);
            anew.setSourceModel(&rows.model);
            anew.sort(column, order);
            QCOMPARE(rows.proxy.rowCount(), anew.rowCount());
            for (int row = 0; row < anew.rowCount(); ++row)
                QCOMPARE(Rows::uidOf(rows.proxy.index(row, 0)), Rows::uidOf(anew.index(row, 0)));
        }
    }

private:
    //! Some get another title or state, some go and others come.
    static StoreChanges alter(QVector<Store> &stores, QRandomGenerator &random)
    {
        StoreChanges changes;
        for (int i = 0; i < 8; ++i) {
            Store &store = stores[random.bounded(stores.size())];
            switch (random.bounded(4)) {
            case 0:
                changes.removed.append(store.uid);
                store = Rows::made(static_cast<int>(random.bounded(1000, 1000000)));
                break;
            case 1:
                store.spec.title = u"Shop %1"_s.arg(random.bounded(1000));
                break;
            default:
                store.status.phase = random.bounded(2) == 0 ? StorePhase::Failed : StorePhase::Ready;
            }
        }
        changes.changed = stores;
        return changes;
    }
};

QTEST_GUILESS_MAIN(tst_StoreFilterProxy)
#include "tst_StoreFilterProxy.moc"
