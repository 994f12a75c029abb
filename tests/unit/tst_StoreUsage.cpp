// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreUsage.h"

#include <QJsonDocument>
#include <QTest>

using namespace shopflow;
using namespace Qt::StringLiterals;

class tst_StoreUsage : public QObject
{
    Q_OBJECT

    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

private Q_SLOTS:
    void sumsMetricsByNamespace()
    {
        const auto all = UsageReading::ofMetrics(json(R"({"items":[
            {"metadata":{"name":"web","namespace":"store-a"},"containers":[
                {"name":"web","usage":{"cpu":"120500000n","memory":"200Mi"}},
                {"name":"side","usage":{"cpu":"9500u","memory":"1024Ki"}}]},
            {"metadata":{"name":"database","namespace":"store-a"},"containers":[
                {"name":"database","usage":{"cpu":"20m","memory":"50Mi"}}]},
            {"metadata":{"name":"web","namespace":"store-b"},"containers":[]}]})"));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.value(u"store-a"_s).cpu, Quantity::milli(151)); // each container is rounded up
        QCOMPARE(all.value(u"store-a"_s).memory, Quantity::of(u"251Mi"_s));
    }

    void sumsSummariesByNamespace()
    {
        const auto all = UsageReading::ofSummary(json(R"({"node":{"nodeName":"n"},"pods":[
            {"podRef":{"name":"web","namespace":"store-a"},"cpu":{"usageNanoCores":150000000},
             "memory":{"workingSetBytes":104857600}},
            {"podRef":{"name":"database","namespace":"store-a"},"cpu":{"usageNanoCores":50000000},
             "memory":{"workingSetBytes":52428800}},
            {"podRef":{"name":"starting","namespace":"store-b"}}]})"));
        QCOMPARE(all.value(u"store-a"_s), (PodsUsage{Quantity::milli(200), Quantity::of(u"150Mi"_s)}));
        QVERIFY(all.value(u"store-b"_s).cpu.isZero());
        QVERIFY(UsageReading::ofSummary({}).isEmpty());
        QVERIFY(UsageReading::ofMetrics(json(R"({"items":"none"})")).isEmpty());
    }

    void readsDf_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<qint64>("used"); // KiB; -1: unreadable
        const QByteArray head = "Filesystem     1024-blocks      Used Available Capacity Mounted on\n";
        QTest::newRow("volume") << QByteArray(head + "/dev/sdb 5242880 1048576 4194304 20% /var/lib/data\n") << Q_INT64_C(1048576);
        QTest::newRow("name with a blank") << QByteArray(head + "overlay 100 40 60 40% /mnt/my files\n") << Q_INT64_C(40);
        QTest::newRow("head only") << head << Q_INT64_C(-1);
        QTest::newRow("empty") << QByteArray() << Q_INT64_C(-1);
        QTest::newRow("words") << QByteArray(head + "df: /x: No such file or directory at all\n") << Q_INT64_C(-1);
        QTest::newRow("negative") << QByteArray(head + "/dev/sdb 100 -40 60 40% /x\n") << Q_INT64_C(-1);
    }
    void readsDf()
    {
        QFETCH(QByteArray, output);
        QFETCH(qint64, used);
        const auto found = UsageReading::ofDf(output);
        QCOMPARE(found ? found->used.toBytes() / 1024 : -1, used);
    }

    void readsDu()
    {
        QCOMPARE(UsageReading::ofDu("2048\t/var/www/html\n")->toBytes(), Q_INT64_C(2097152));
        QVERIFY(!UsageReading::ofDu("du: no such folder"));
        QVERIFY(!UsageReading::ofDu({}));
    }
};

QTEST_GUILESS_MAIN(tst_StoreUsage)
#include "tst_StoreUsage.moc"
