// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ClusterRoom.h"
#include "provisioning/Preflight.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_ClusterRoom : public QObject
{
    Q_OBJECT

    static QJsonObject node(const QString &cpu, const QString &memory, bool ready = true, bool cordoned = false)
    {
        const QJsonObject condition{{u"type"_s, u"Ready"_s}, {u"status"_s, ready ? u"True"_s : u"False"_s}};
        return {{u"spec"_s, QJsonObject{{u"unschedulable"_s, cordoned}}},
                {u"status"_s, QJsonObject{{u"conditions"_s, QJsonArray{condition}},
                                          {u"allocatable"_s, QJsonObject{{u"cpu"_s, cpu}, {u"memory"_s, memory}}}}}};
    }

    static ClusterFacts facts(const QString &cpu, const QString &memory, const QVector<QJsonObject> &nodes)
    {
        ClusterFacts facts;
        facts.nodes = nodes;
        facts.nodesKnown = true;
        facts.capacityKnown = true;
        facts.freeCpu = Quantity() - Quantity::of(cpu);
        facts.freeMemory = Quantity() - Quantity::of(memory);
        return facts;
    }

private Q_SLOTS:
    void countsOnlyNodesThatTakePods()
    {
        const auto room = ClusterRoom::of(
            facts(u"1500m"_s, u"2Gi"_s, {node(u"4"_s, u"8Gi"_s), node(u"4"_s, u"8Gi"_s, false), node(u"4"_s, u"8Gi"_s, true, true)}), {});
        QVERIFY(room.known);
        QCOMPARE(room.nodes, 3);
        QCOMPARE(room.readyNodes, 1);
        QCOMPARE(room.freeCpu().cpuText(), u"2500m"_s);
        QCOMPARE(room.freeMemory().bytesText(), u"6Gi"_s);
    }

    void neverHasLessThanNothing()
    {
        const auto room = ClusterRoom::of(facts(u"5"_s, u"9Gi"_s, {node(u"4"_s, u"8Gi"_s)}), {});
        QVERIFY(room.freeCpu().isZero());
        QVERIFY(room.freeMemory().isZero());
        QCOMPARE(room.requestedCpu.cpuText(), u"5"_s);
    }

    void whatThereIsLessOfDecides()
    {
        const auto catalog = BlueprintCatalog::load();
        QVERIFY(catalog);
        const auto room = ClusterRoom::of(facts(u"0"_s, u"0"_s, {node(u"100"_s, u"4Gi"_s)}), *catalog);
        QVERIFY(!room.plans.isEmpty());
        QString platform;
        PlanRoom smaller;
        for (const PlanRoom &plan : room.plans) {
            QVERIFY(!plan.cpu.isZero() && !plan.memory.isZero());
            QVERIFY(plan.byMemory < plan.byCpu);
            QCOMPARE(plan.stores(), plan.byMemory);
            QCOMPARE(plan.byMemory, Quantity::of(u"4Gi"_s).toMilli() / plan.memory.toMilli());
            // The smallest of a platform is the first.
            QVERIFY(plan.platform != platform || plan.stores() <= smaller.stores());
            platform = plan.platform;
            smaller = plan;
        }
    }

    void saysWhyNothingIsKnown_data()
    {
        QTest::addColumn<bool>("nodes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nodes") << false << u"The nodes of the cluster cannot be listed, so nobody can tell what is still free."_s;
        QTest::newRow("pods") << true << u"The pods of all namespaces cannot be listed, so nobody can tell what is still free."_s;
    }
    void saysWhyNothingIsKnown()
    {
        QFETCH(bool, nodes);
        QFETCH(QString, reason);
        ClusterFacts facts;
        facts.nodesKnown = nodes;
        const auto room = ClusterRoom::of(facts, {});
        QVERIFY(!room.known);
        QCOMPARE(room.reason, reason);
        QVERIFY(!room.nextStep.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ClusterRoom)
#include "tst_ClusterRoom.moc"
