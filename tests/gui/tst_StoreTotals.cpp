// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreTotals.h"

#include "stores/TotalsStrip.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QLabel>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_StoreTotals : public QObject
{
    Q_OBJECT

    static Store readyAfter(int seconds, StorePhase phase = StorePhase::Ready)
    {
        Store store = samples::store(u"palmonas"_s, u"Palmonas"_s, phase, 3600);
        StepStatus &step = store.status.steps[static_cast<int>(ProvisionStep::Application) - 1];
        step.state = StepState::Done;
        step.finishedAt = store.createdAt.addSecs(seconds);
        return store;
    }

private Q_SLOTS:
    void timeToReady_data()
    {
        QTest::addColumn<Store>("store");
        QTest::addColumn<qint64>("milliseconds");
        Store undated = readyAfter(40);
        undated.createdAt = {};
        Store unfinished = readyAfter(40);
        unfinished.status.steps.clear();
        QTest::newRow("first start") << readyAfter(64) << 64000LL;
        QTest::newRow("pod replaced an hour later") << readyAfter(3600) << -1LL;
        QTest::newRow("not ready now") << readyAfter(64, StorePhase::Degraded) << -1LL;
        QTest::newRow("no creation time") << undated << -1LL;
        QTest::newRow("no steps") << unfinished << -1LL;
        QTest::newRow("clock of another machine") << readyAfter(-5) << -1LL;
    }
    void timeToReady()
    {
        QFETCH(Store, store);
        QFETCH(qint64, milliseconds);
        QCOMPARE(StoreTotals::timeToReady(store).value_or(-1), milliseconds);
    }

    //! A store that goes, even one that cannot, is in the sums.
    void everyStoreIsCountedSomewhere()
    {
        Desk desk;
        TotalsStrip strip(desk.theme);
        strip.resize(1200, 44);
        strip.show();
        QVector<Store> stores;
        for (const StorePhase phase : {StorePhase::Requested, StorePhase::Provisioning, StorePhase::Ready,
                                       StorePhase::Degraded, StorePhase::Updating, StorePhase::Suspended,
                                       StorePhase::Failed, StorePhase::Deleting, StorePhase::Unknown})
            stores.append(samples::store(u"shop"_s, u"Shop"_s, phase, 3600));
        StoreTotals totals = StoreTotals::of(stores);
        QCOMPARE(totals.ready + totals.provisioning + totals.attention + totals.updating + totals.suspended
                     + totals.deleting,
                 totals.stores);
        strip.setTotals(totals);
        QStringList words;
        for (const QLabel *label : strip.findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.contains(u"1 updating \u00b7 1 suspended \u00b7 1 being deleted"_s), qPrintable(words.join(u'|')));
        for (const Store &store : stores)
            totals.subtract(store);
        QCOMPARE(totals, StoreTotals());
    }

    void theStripTellsTheMeanOrWhyNot()
    {
        Desk desk;
        TotalsStrip strip(desk.theme);
        strip.resize(1200, 44);
        strip.show();
        const auto words = [&strip] {
            QString all;
            for (const QLabel *label : strip.findChildren<QLabel *>())
                all += label->text() + u'|' + label->toolTip() + u'\n';
            return all;
        };
        strip.setTotals(StoreTotals::of({readyAfter(3600)}));
        QVERIFY2(words().contains(u"\u2013|No store is ready"_s), qPrintable(words()));
        strip.setTotals(StoreTotals::of({readyAfter(64), readyAfter(30), readyAfter(3600)}));
        QVERIFY2(words().contains(u"47 s|From the namespace to the running shop, over 2 stores"_s), qPrintable(words()));
    }
};

QTEST_MAIN(tst_StoreTotals)
#include "tst_StoreTotals.moc"
