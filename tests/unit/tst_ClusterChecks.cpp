// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ClusterChecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_ClusterChecks : public QObject
{
    Q_OBJECT

    static Result<kube::ApiResponse> answer(const QByteArray &json)
    {
        kube::ApiResponse response;
        response.status = 200;
        response.body = json;
        return response;
    }
    static Result<kube::ApiResponse> refused(ErrorKind kind) { return Error{kind, u"No."_s, {}, {}}; }

    static StoreSpec spec()
    {
        StoreSpec spec;
        spec.name = u"shop"_s;
        spec.platform = u"medusa"_s;
        return spec;
    }

private Q_SLOTS:
    void judgesTheVersion_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("result");
        QTest::newRow("new") << QByteArray(R"({"major":"1","minor":"37","gitVersion":"v1.37.2"})") << u"pass"_s;
        QTest::newRow("plus") << QByteArray(R"({"major":"1","minor":"28+","gitVersion":"v1.28.3-gke"})") << u"pass"_s;
        QTest::newRow("old") << QByteArray(R"({"major":"1","minor":"27","gitVersion":"v1.27.1"})") << u"fail"_s;
    }
    void judgesTheVersion()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, result);
        ClusterFacts facts;
        QCOMPARE(toString(ClusterChecks::version(answer(body), facts).result), result);
        QVERIFY(facts.serverVersion.startsWith(u"v1."_s));
    }

    void judgesTheClock_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("detail");
        QTest::newRow("same") << 0 << u"pass"_s << u"The clock of this computer agrees with the server's."_s;
        QTest::newRow("close") << -20 << u"pass"_s << u"The clock of this computer agrees with the server's."_s;
        QTest::newRow("behind") << 600 << u"warn"_s << u"The clock of this computer is 10m behind the server's."_s;
        QTest::newRow("ahead") << -90 << u"warn"_s << u"The clock of this computer is 90s ahead of the server's."_s;
    }
    void judgesTheClock()
    {
        QFETCH(int, seconds);
        QFETCH(QString, result);
        QFETCH(QString, detail);
        const CheckResult check = ClusterChecks::clock(std::chrono::seconds(seconds));
        QCOMPARE(toString(check.result), result);
        QCOMPARE(check.detail, detail);
        QCOMPARE(check.nextStep.isEmpty(), result == "pass"_L1);
        QCOMPARE(toString(ClusterChecks::clock({}).result), u"unknown"_s);
    }

    void choosesTheNewestDefaultStorageClass()
    {
        const QByteArray body = R"({"kind":"StorageClassList","apiVersion":"storage.k8s.io/v1","metadata":{},"items":[
            {"metadata":{"name":"old","creationTimestamp":"2026-01-01T00:00:00Z","annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}},
            {"metadata":{"name":"new","creationTimestamp":"2026-02-01T00:00:00Z","annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}},
            {"metadata":{"name":"fast","creationTimestamp":"2026-03-01T00:00:00Z"}}]})";
        ClusterFacts facts;
        QCOMPARE(toString(ClusterChecks::storageClass(answer(body), {}, facts).result), u"pass"_s);
        QCOMPARE(facts.defaultStorageClass, u"new"_s);
        QCOMPARE(toString(ClusterChecks::storageClass(answer(body), u"fast"_s, facts).result), u"pass"_s);
        const CheckResult wrong = ClusterChecks::storageClass(answer(body), u"gone"_s, facts);
        QCOMPARE(toString(wrong.result), u"fail"_s);
        QVERIFY(wrong.nextStep.contains(u"fast"_s));
    }

    void refusesAClusterWithoutStorage()
    {
        ClusterFacts facts;
        const CheckResult none = ClusterChecks::storageClass(answer(R"({"items":[]})"), {}, facts);
        QCOMPARE(toString(none.result), u"fail"_s);
        QCOMPARE(toString(none.kind), u"storage"_s);
        // A right that is missing makes a fact unknown, never an error.
        QCOMPARE(toString(ClusterChecks::storageClass(refused(ErrorKind::Forbidden), {}, facts).result), u"unknown"_s);
    }

    void tellsNamesApart_data()
    {
        QTest::addColumn<QJsonObject>("metadata");
        QTest::addColumn<QString>("result");
        const QJsonObject ours{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s}};
        QTest::newRow("foreign") << QJsonObject{{u"name"_s, u"store-shop"_s}} << u"fail"_s;
        const QJsonObject helm{{u"app.kubernetes.io/part-of"_s, u"shopflow"_s}, {u"app.kubernetes.io/managed-by"_s, u"Helm"_s}};
        QTest::newRow("made by another tool") << QJsonObject{{u"labels"_s, helm}} << u"fail"_s;
        QTest::newRow("ours, adopted by another tool")
            << QJsonObject{{u"labels"_s, helm},
                           {u"annotations"_s, QJsonObject{{u"shopflow.io/spec"_s, u"{}"_s}, {u"shopflow.io/spec-hash"_s, spec().hash()}}}}
            << u"pass"_s;
        QTest::newRow("equal") << QJsonObject{{u"labels"_s, ours}, {u"annotations"_s, QJsonObject{{u"shopflow.io/spec-hash"_s, spec().hash()}}}}
                               << u"pass"_s;
        QTest::newRow("different") << QJsonObject{{u"labels"_s, ours}, {u"annotations"_s, QJsonObject{{u"shopflow.io/spec-hash"_s, u"x"_s}}}}
                                   << u"fail"_s;
        QTest::newRow("deleting") << QJsonObject{{u"labels"_s, ours},
                                                 {u"deletionTimestamp"_s, u"2026-01-01T00:00:00Z"_s},
                                                 {u"annotations"_s, QJsonObject{{u"shopflow.io/spec-hash"_s, spec().hash()}}}}
                                  << u"fail"_s;
    }
    void tellsNamesApart()
    {
        QFETCH(QJsonObject, metadata);
        QFETCH(QString, result);
        const QByteArray body = QJsonDocument(QJsonObject{{u"metadata"_s, metadata}}).toJson();
        const CheckResult check = ClusterChecks::nameClash(answer(body), spec());
        QCOMPARE(toString(check.result), result);
        if (result == "fail"_L1) {
            QCOMPARE(toString(check.kind), u"conflict"_s);
            QVERIFY(!check.nextStep.isEmpty());
        }
    }

    void aFreeNamePasses()
    {
        QCOMPARE(toString(ClusterChecks::nameClash(refused(ErrorKind::NotFound), spec()).result), u"pass"_s);
        QCOMPARE(toString(ClusterChecks::nameClash(refused(ErrorKind::Forbidden), spec()).result), u"unknown"_s);
    }

    void namesMissingRights()
    {
        const CheckResult check = ClusterChecks::rights({u"create namespaces"_s}, 0, true);
        QCOMPARE(toString(check.result), u"fail"_s);
        QCOMPARE(toString(check.kind), u"forbidden"_s);
        QVERIFY(check.detail.contains(u"create namespaces"_s));
        QCOMPARE(toString(ClusterChecks::rights({}, 1, true).result), u"unknown"_s);
        QCOMPARE(toString(ClusterChecks::rights({}, 0, true).result), u"pass"_s);
    }
};

QTEST_APPLESS_MAIN(tst_ClusterChecks)
#include "tst_ClusterChecks.moc"
