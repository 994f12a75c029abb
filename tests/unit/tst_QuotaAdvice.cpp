// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/QuotaAdvice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_QuotaAdvice : public QObject
{
    Q_OBJECT

    static Plan plan()
    {
        Plan plan;
        plan.cpu = Quantity::of(u"1500m"_s);
        plan.memory = Quantity::of(u"1536Mi"_s);
        plan.storage = Quantity::of(u"5Gi"_s);
        return plan;
    }

    static Store store(const QString &cpuHard, const QString &cpuUsed)
    {
        Store store;
        store.cpu = {Quantity::of(cpuUsed), Quantity::of(cpuHard)};
        store.memory = {Quantity::of(u"1Gi"_s), Quantity::of(u"1536Mi"_s)};
        store.storage = {Quantity::of(u"3Gi"_s), Quantity::of(u"5Gi"_s)};
        return store;
    }

private Q_SLOTS:
    void nothingToSay()
    {
        Store shop = store(u"1500m"_s, u"1100m"_s);
        QuotaAdvice::apply(plan(), shop);
        QCOMPARE(shop.advice, QString());
        // A cluster without quota for a store of ours.
        shop = store(u"0"_s, u"0"_s);
        QuotaAdvice::apply(plan(), shop);
        QCOMPARE(shop.advice, QString());
    }

    void loweredBelowUse()
    {
        Store shop = store(u"500m"_s, u"1100m"_s);
        QuotaAdvice::apply(plan(), shop);
        QCOMPARE(shop.advice, u"The store uses more than its quota allows, so its pods cannot be replaced. Raise the "
                              "quota back to 1500m CPU; somebody lowered it to 500m CPU."_s);
        QCOMPARE(shop.toJson().value("advice"_L1).toString(), shop.advice);
    }

    void loweredAndInTheWay()
    {
        Store shop = store(u"500m"_s, u"400m"_s);
        shop.status.cause = u"web does not fit into the store's quota: CPU limit asks for 700m."_s;
        shop.status.nextStep = u"Choose a larger plan for the store, or raise its quota."_s;
        QuotaAdvice::apply(plan(), shop);
        QCOMPARE(shop.status.nextStep, u"Raise the quota back to 1500m CPU; somebody lowered it to 500m CPU."_s);
        QCOMPARE(shop.advice, QString());
    }
};

QTEST_APPLESS_MAIN(tst_QuotaAdvice)
#include "tst_QuotaAdvice.moc"
