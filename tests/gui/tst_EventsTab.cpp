// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/EventsTab.h"

#include "details/EventTableModel.h"
#include "support/Desk.h"
#include "support/Samples.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::ui;

class tst_EventsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void watchesOnlyWhatCanBeSeen()
    {
        Desk desk;
        FakeLink link;
        EventsTab tab(desk.theme, desk.clock, link);
        const Store store = samples::stores().changed.constFirst();
        tab.setStore(&store);
        QVERIFY(link.eventsOf.isEmpty());
        tab.show();
        QCOMPARE(link.eventsOf, store.name());
        tab.hide();
        QVERIFY(link.eventsOf.isEmpty());
        tab.show();
        tab.setStore(nullptr);
        QVERIFY(link.eventsOf.isEmpty());
    }

    void saysWhatItKnows()
    {
        Desk desk;
        FakeLink link;
        EventsTab tab(desk.theme, desk.clock, link);
        const Store store = samples::stores().changed.constFirst();
        tab.setStore(&store);
        tab.resize(1100, 320);
        tab.show();
        QCOMPARE(tab.words(), u"Asking the cluster…"_s);
        Q_EMIT link.eventsFailed(store.name(), {ErrorKind::Forbidden, u"You are not allowed to do this in the cluster."_s,
                                                {}, u"Ask an administrator of the cluster for the missing right."_s});
        QVERIFY(tab.words().contains(u"not allowed"_s));
        QVERIFY(tab.words().contains(u"Ask an administrator"_s));
        desk.shoot(tab, u"events-forbidden"_s);

        Q_EMIT link.eventsChanged(store.name(), {});
        QVERIFY(tab.words().contains(u"nothing"_s));
        Q_EMIT link.eventsChanged(u"other"_s, samples::events());
        QCOMPARE(tab.model().rowCount(), 0);

        Q_EMIT link.eventsChanged(store.name(), samples::events());
        QCOMPARE(tab.model().rowCount(), 5);
        QCOMPARE(tab.words(), u"5 events, the newest first"_s);
        desk.shoot(tab, u"events"_s);

        Q_EMIT link.eventsFailed(store.name(), {ErrorKind::Unreachable, u"The cluster cannot be reached."_s, {}, {}});
        QCOMPARE(tab.model().rowCount(), 5);
        QVERIFY(tab.words().contains(u"may be old"_s));
        Q_EMIT link.eventsChanged(store.name(), samples::events());
        QVERIFY(!tab.words().contains(u"may be old"_s));
    }

    void anotherStoreStartsAnew()
    {
        Desk desk;
        FakeLink link;
        EventsTab tab(desk.theme, desk.clock, link);
        const QVector<Store> stores = samples::stores().changed;
        tab.setStore(&stores.at(0));
        tab.show();
        Q_EMIT link.eventsChanged(stores.at(0).name(), samples::events());
        tab.setStore(&stores.at(1));
        QCOMPARE(link.eventsOf, stores.at(1).name());
        QCOMPARE(tab.model().rowCount(), 0);
        QCOMPARE(tab.words(), u"Asking the cluster…"_s);
        Q_EMIT link.restarted();
        tab.setStore(&stores.at(1));
        QCOMPARE(link.eventsOf, stores.at(1).name());
    }
};

QTEST_MAIN(tst_EventsTab)
#include "tst_EventsTab.moc"
