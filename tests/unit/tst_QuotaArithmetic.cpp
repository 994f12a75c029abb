// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RenderFixture.h"
#include "provisioning/QuotaArithmetic.h"

using namespace Qt::StringLiterals;
using namespace shopflow;
using namespace shopflow::test;

class tst_QuotaArithmetic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provesEveryPlan_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("plan");
        for (const QString &platform : catalog().platforms()) {
            for (const char *plan : {"small", "medium", "large"})
                QTest::addRow("%s %s", qPrintable(platform), plan) << platform << QString::fromLatin1(plan);
        }
    }
    void provesEveryPlan()
    {
        QFETCH(QString, platform);
        QFETCH(QString, plan);
        const Blueprint &blueprint = blueprintOf(platform);
        const RenderInput in = renderInput(platform, plan);
        const auto objects = rendered(in);
        const auto planValue = blueprint.planFor(in.spec);
        QVERIFY(planValue.ok());
        const auto proof = QuotaArithmetic::prove(blueprint, *planValue, objects);
        QVERIFY2(proof.ok(), proof.ok() ? "" : qPrintable(proof.error().message + proof.error().detail));
        QCOMPARE(QuotaArithmetic::moments(blueprint, *planValue, objects).size(), blueprint.moments.size());
        // Nothing is given away either: with the maintenance pod the quota is used up.
        const QuotaArithmetic::Sum web = QuotaArithmetic::podSum(podSpec(find(objects, u"Deployment"_s, u"web"_s)));
        QCOMPARE(web.memoryLimit, planValue->components.value(u"web"_s).memoryLimit);
    }

    void provesEveryCustomPlanOrRefusesIt_data() { platformRows(); }
    void provesEveryCustomPlanOrRefusesIt()
    {
        QFETCH(QString, platform);
        const Blueprint &blueprint = blueprintOf(platform);
        int proved = 0;
        int refused = 0;
        for (int cpu = 1000; cpu <= 8000; cpu += 700) {
            for (int memory = 1024; memory <= 8192; memory += 900) {
                RenderInput in = renderInput(platform, u"custom"_s);
                in.spec.customCpu = Quantity::milli(cpu);
                in.spec.customMemory = Quantity::bytes(qint64(memory) << 20);
                in.spec.customStorage = Quantity::of(u"25Gi"_s);
                const auto plan = blueprint.planFor(in.spec);
                if (!plan) {
                    ++refused;
                    QCOMPARE(toString(plan.error().kind), u"invalid"_s);
                    continue;
                }
                ++proved;
                QVERIFY(QuotaArithmetic::prove(blueprint, *plan, rendered(in)).ok());
            }
        }
        QVERIFY(proved > 20);
        QVERIFY(refused > 5);
    }

    void findsWhatDoesNotFit_data() { platformRows(); }
    void findsWhatDoesNotFit()
    {
        QFETCH(QString, platform);
        const Blueprint &blueprint = blueprintOf(platform);
        auto plan = blueprint.planFor(renderInput(platform).spec);
        QVERIFY(plan.ok());
        Plan tight = plan.value();
        tight.memory = tight.memory - Quantity::bytes(Q_INT64_C(1) << 20);
        QCOMPARE(toString(QuotaArithmetic::prove(blueprint, tight, rendered(renderInput(platform))).error().kind), u"quota"_s);
        tight = plan.value();
        tight.storage = Quantity::of(u"2Gi"_s);
        QCOMPARE(toString(QuotaArithmetic::prove(blueprint, tight, rendered(renderInput(platform))).error().kind), u"quota"_s);
    }

    void countsAPodAsKubernetesDoes()
    {
        const auto container = [](const char *cpu, bool sidecar = false) {
            QJsonObject object{{u"resources"_s, QJsonObject{{u"limits"_s, QJsonObject{{u"cpu"_s, QString::fromLatin1(cpu)}}}}}};
            if (sidecar)
                object.insert(u"restartPolicy"_s, u"Always"_s);
            return object;
        };
        QJsonObject pod{{u"containers"_s, QJsonArray{container("300m"), container("200m")}},
                        {u"initContainers"_s, QJsonArray{container("700m")}}};
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuLimit, Quantity::milli(700));
        pod.insert(u"initContainers"_s, QJsonArray{container("100m")});
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuLimit, Quantity::milli(500));
        pod.insert(u"initContainers"_s, QJsonArray{container("100m", true), container("600m")});
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuLimit, Quantity::milli(700));
        QCOMPARE(QuotaArithmetic::podSum(pod).cpuRequest, Quantity::milli(700));
    }
};

QTEST_APPLESS_MAIN(tst_QuotaArithmetic)
#include "tst_QuotaArithmetic.moc"
