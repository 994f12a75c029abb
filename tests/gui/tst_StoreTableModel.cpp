// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreTableModel.h"

#include "stores/StoreFilterProxy.h"
#include "support/Samples.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace shopflow;
using namespace shopflow::ui;

class tst_StoreTableModel : public QObject
{
    Q_OBJECT

    Clock m_clock;

    static QVector<Store> many(int count)
    {
        QVector<Store> result;
        for (int i = 0; i < count; ++i)
            result.append(samples::store(QStringLiteral("store-%1").arg(i), QStringLiteral("Store %1").arg(i),
                                         StorePhase::Ready, i));
        return result;
    }

private Q_SLOTS:
    void changesBecomeRowSignals()
    {
        StoreTableModel model(m_clock);
        QAbstractItemModelTester tester(&model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVector<Store> stores = many(1000);
        model.apply({stores, {}});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.rowCount(), 1000);

        stores[500].status.phase = StorePhase::Degraded;
        stores[500].status.cause = QStringLiteral("web is out of memory.");
        model.apply({{stores[500]}, {}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), model.index(500, StoreTableModel::StatusColumn));
        QCOMPARE(changed.first().at(1).toModelIndex(), model.index(500, StoreTableModel::StatusColumn));

        model.apply({stores, {}}); // nothing is new
        QCOMPARE(changed.count(), 1);

        QVector<QString> gone;
        for (int i = 100; i < 200; ++i)
            gone.append(stores.at(i).uid);
        gone.append(stores.at(700).uid);
        model.apply({{}, gone});
        QCOMPARE(removed.count(), 2); // neighbours go together
        QCOMPARE(model.rowCount(), 899);
        QCOMPARE(model.storeByUid(stores.at(999).uid)->name(), QStringLiteral("store-999"));
        QCOMPARE(reset.count(), 0);
    }

    void detailsWithoutAColumnTouchNoCell()
    {
        StoreTableModel model(m_clock);
        Store store = samples::store(QStringLiteral("a"), QStringLiteral("A"), StorePhase::Ready);
        model.apply({{store}, {}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy storeChanged(&model, &StoreTableModel::storeChanged);
        store.pods[0].restarts = 3;
        model.apply({{store}, {}});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(storeChanged.count(), 1);
    }

    void selectionFollowsTheStore()
    {
        StoreTableModel model(m_clock);
        StoreFilterProxy proxy;
        proxy.setSourceModel(&model);
        QAbstractItemModelTester tester(&proxy);
        proxy.sort(StoreTableModel::TitleColumn);
        QVector<Store> stores = many(50);
        model.apply({stores, {}});
        QItemSelectionModel selection(&proxy);
        const QString uid = stores.at(20).uid;
        selection.select(proxy.mapFromSource(model.index(model.rowOf(uid), 0)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        stores[20].spec.title = QStringLiteral("AAA moves to the top");
        model.apply({{stores[20], samples::store(QStringLiteral("new"), QStringLiteral("0 new"), StorePhase::Ready)},
                     {stores.at(3).uid, stores.at(40).uid}});
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().constFirst().data(StoreTableModel::UidRole).toString(), uid);
        QCOMPARE(proxy.index(1, 0).data().toString(), QStringLiteral("AAA moves to the top"));
    }

    void sortsByRawValues()
    {
        StoreTableModel model(m_clock);
        StoreFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.apply(samples::stores());
        proxy.sort(StoreTableModel::StatusColumn);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Kaveri Books")); // failed is most urgent
        proxy.sort(StoreTableModel::AgeColumn);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Bär & Söhne")); // 38 s
        QCOMPARE(proxy.index(6, 0).data().toString(), QStringLiteral("Teashop"));     // 90 d
    }

    void filtersByAllWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing") << QString() << 7;
        QTest::newRow("title") << QStringLiteral("söhne") << 1;
        QTest::newRow("owner") << QStringLiteral("ravi") << 2;
        QTest::newRow("status and owner") << QStringLiteral("ready ravi") << 1;
        QTest::newRow("cause") << QStringLiteral("out of MEMORY") << 1;
        QTest::newRow("none") << QStringLiteral("no such thing") << 0;
    }
    void filtersByAllWords()
    {
        QFETCH(QString, words);
        QFETCH(int, rows);
        StoreTableModel model(m_clock);
        StoreFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.apply(samples::stores());
        proxy.setWords(words);
        QCOMPARE(proxy.rowCount(), rows);
    }

    void showsWhatStoresTake()
    {
        StoreTableModel model(m_clock);
        QAbstractItemModelTester tester(&model);
        StoreFilterProxy proxy;
        proxy.setSourceModel(&model);
        model.apply(samples::stores());
        const auto cell = [&model](const char *uid, int column, int role = Qt::DisplayRole) {
            return model.index(model.rowOf(QString::fromLatin1(uid)), column).data(role);
        };
        QCOMPARE(cell("uid-palmonas", StoreTableModel::CpuColumn).toString(), QString(QChar(0x2013)));
        QCOMPARE(cell("uid-palmonas", StoreTableModel::CpuColumn, StoreTableModel::ShareRole).toDouble(), -1.0);
        QVERIFY(!cell("uid-palmonas", StoreTableModel::CpuColumn, Qt::ToolTipRole).toString().isEmpty());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.applyUsage(samples::usage());
        QCOMPARE(changed.count(), 6);
        QCOMPARE(changed.first().at(0).toModelIndex().column(), int(StoreTableModel::CpuColumn));
        QCOMPARE(changed.first().at(1).toModelIndex().column(), int(StoreTableModel::StorageColumn));
        QCOMPARE(cell("uid-palmonas", StoreTableModel::CpuColumn).toString(), QStringLiteral("0.21 of 1.5"));
        QCOMPARE(cell("uid-palmonas", StoreTableModel::CpuColumn, StoreTableModel::ShareRole).toDouble(), 0.14);
        QVERIFY(cell("uid-seventen", StoreTableModel::MemoryColumn, StoreTableModel::ShareRole).toDouble() > 1);
        QCOMPARE(cell("uid-teashop", StoreTableModel::CpuColumn, Qt::ToolTipRole).toString(),
                 QStringLiteral("No pod of the store is running."));
        model.applyUsage(samples::usage().mid(5)); // nothing is new
        StoreUsage stranger;
        stranger.storeName = QStringLiteral("stranger");
        model.applyUsage({stranger});
        QCOMPARE(changed.count(), 6);
        proxy.sort(StoreTableModel::MemoryColumn, Qt::DescendingOrder);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("Seventen"));
        // A store of the same name that is made later begins without.
        model.apply({{}, {QStringLiteral("uid-palmonas")}});
        model.apply({{samples::store(QStringLiteral("palmonas"), QStringLiteral("Palmonas"), StorePhase::Ready)}, {}});
        QCOMPARE(cell("uid-palmonas", StoreTableModel::CpuColumn).toString(), QString(QChar(0x2013)));
        QCOMPARE(reset.count(), 0);
    }

    void countsTotals()
    {
        StoreTableModel model(m_clock);
        QSignalSpy totals(&model, &StoreTableModel::totalsChanged);
        model.apply(samples::stores());
        QCOMPARE(model.totals(), (StoreTotals{7, 2, 1, 2, 0, 1, 1, {{QStringLiteral("medusa"), 7}}}));
        model.apply({{}, {QStringLiteral("uid-seventen")}});
        QCOMPARE(model.totals(), (StoreTotals{6, 2, 1, 1, 0, 1, 1, {{QStringLiteral("medusa"), 6}}}));
        QCOMPARE(totals.count(), 2);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_StoreTableModel)
#include "tst_StoreTableModel.moc"
