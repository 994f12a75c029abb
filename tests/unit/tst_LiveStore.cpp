// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/LiveStore.h"

#include "kube/status/ObjectFields.h"
#include "provisioning/ObjectChange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;

class tst_LiveStore : public QObject
{
    Q_OBJECT

    static QJsonObject claim(const QString &size, const QString &phase = u"Bound"_s)
    {
        return {{u"kind"_s, u"PersistentVolumeClaim"_s},
                {u"metadata"_s, QJsonObject{{u"name"_s, u"data"_s}}},
                {u"spec"_s, QJsonObject{{u"storageClassName"_s, u"standard"_s},
                                        {u"resources"_s, QJsonObject{{u"requests"_s, QJsonObject{{u"storage"_s, size}}}}}}},
                {u"status"_s, QJsonObject{{u"phase"_s, phase}}}};
    }

    static QJsonObject applied(const QString &kind, const QString &name, QJsonObject labels = {},
                               const QString &manager = u"shopflow-console"_s)
    {
        labels.insert(u"app.kubernetes.io/part-of"_s, u"shopflow"_s);
        return {{u"kind"_s, kind},
                {u"metadata"_s,
                 QJsonObject{{u"name"_s, name},
                             {u"labels"_s, labels},
                             {u"managedFields"_s, QJsonArray{QJsonObject{{u"manager"_s, manager},
                                                                         {u"operation"_s, u"Apply"_s}}}}}}};
    }

    static void add(LiveStore &live, const QJsonObject &object) { live.objects.insert(changeName(object), object); }

    static QString sizeOf(const QJsonObject &object)
    {
        return kube::textAt(object, {"spec"_L1, "resources"_L1, "requests"_L1, "storage"_L1});
    }

private Q_SLOTS:
    void volumes_data()
    {
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("grows");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("notes");
        QTest::newRow("equal") << u"2Gi"_s << u"2048Mi"_s << false << u"Bound"_s << u"2048Mi"_s << 0;
        QTest::newRow("grows") << u"2Gi"_s << u"5Gi"_s << true << u"Bound"_s << u"5Gi"_s << 0;
        QTest::newRow("cannot grow") << u"2Gi"_s << u"5Gi"_s << false << u"Bound"_s << u"2Gi"_s << 1;
        QTest::newRow("not bound yet") << u"2Gi"_s << u"5Gi"_s << true << u"Pending"_s << u"2Gi"_s << 1;
        QTest::newRow("never shrinks") << u"5Gi"_s << u"2Gi"_s << true << u"Bound"_s << u"5Gi"_s << 1;
    }

    void volumes()
    {
        QFETCH(QString, has);
        QFETCH(QString, wanted);
        QFETCH(bool, grows);
        QFETCH(QString, phase);
        LiveStore live;
        add(live, claim(has, phase));
        if (grows)
            live.growingClasses = {u"standard"_s};
        QStringList notes;
        const auto kept = live.withKeptVolumes({claim(wanted)}, &notes);
        QTEST(sizeOf(kept.constFirst()), "result");
        QTEST(int(notes.size()), "notes");
    }

    void shrinking_data()
    {
        QTest::addColumn<QString>("has");
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("smaller plan") << u"5Gi"_s << u"5Gi"_s << u"2Gi"_s << false;
        QTest::newRow("never grew") << u"2Gi"_s << u"5Gi"_s << u"2Gi"_s << true;
        QTest::newRow("grown by hand") << u"9Gi"_s << u"2Gi"_s << u"2Gi"_s << true;
        QTest::newRow("larger plan") << u"2Gi"_s << u"2Gi"_s << u"5Gi"_s << true;
    }

    void shrinking()
    {
        QFETCH(QString, has);
        QFETCH(QString, recorded);
        QFETCH(QString, wanted);
        LiveStore live;
        add(live, claim(has));
        const auto result = live.proveNoShrinking({claim(wanted)}, {claim(recorded)});
        QTEST(result.ok(), "allowed");
        if (!result.ok()) {
            QCOMPARE(toString(result.error().kind), u"storage"_s);
            QVERIFY(result.error().message.contains(u"never shrinks"_s));
        }
    }

    void leftovers()
    {
        LiveStore live;
        add(live, applied(u"Ingress"_s, u"old"_s));
        add(live, applied(u"Service"_s, u"kept"_s));
        add(live, applied(u"ConfigMap"_s, u"shopflow-state"_s, {{u"app.kubernetes.io/component"_s, u"state"_s}}));
        add(live, applied(u"ConfigMap"_s, u"theirs"_s, {}, u"helm"_s));
        add(live, applied(u"PersistentVolumeClaim"_s, u"data"_s));
        add(live, applied(u"Secret"_s, u"store-mail"_s));
        add(live, applied(u"Job"_s, u"j"_s));
        add(live, {{u"kind"_s, u"ConfigMap"_s}, {u"metadata"_s, QJsonObject{{u"name"_s, u"kube-root-ca.crt"_s}}}});
        const QStringList prunable{u"Ingress"_s, u"Service"_s, u"ConfigMap"_s, u"PersistentVolumeClaim"_s, u"Secret"_s};
        const auto left = live.leftovers({applied(u"Service"_s, u"kept"_s)}, prunable);
        QCOMPARE(left.size(), 1);
        QCOMPARE(changeName(left.constFirst()), u"Ingress/old"_s);
    }

    void quotaAllowsOldAndNew()
    {
        const auto quota = [](const QJsonObject &hard) {
            return QJsonObject{{u"kind"_s, u"ResourceQuota"_s},
                               {u"metadata"_s, QJsonObject{{u"name"_s, u"store-quota"_s}}},
                               {u"spec"_s, QJsonObject{{u"hard"_s, hard}}}};
        };
        LiveStore live;
        QCOMPARE(live.widened(quota({{u"limits.cpu"_s, u"1"_s}})), quota({{u"limits.cpu"_s, u"1"_s}}));
        add(live, quota({{u"limits.cpu"_s, u"3"_s}, {u"limits.memory"_s, u"1Gi"_s}, {u"theirs"_s, u"1"_s}}));
        QCOMPARE(live.widened(quota({{u"limits.cpu"_s, u"1500m"_s}, {u"limits.memory"_s, u"2Gi"_s}})),
                 quota({{u"limits.cpu"_s, u"3"_s}, {u"limits.memory"_s, u"2Gi"_s}}));
    }

    void whoMayBeWritten()
    {
        const auto space = [](const QByteArray &metadata) {
            LiveStore live;
            live.namespaceObject = {{u"metadata"_s, QJsonDocument::fromJson(metadata).object()}};
            return live;
        };
        const QByteArray ours = R"("labels":{"app.kubernetes.io/part-of":"shopflow"})";
        QVERIFY(space("{" + ours + R"(,"annotations":{"shopflow.io/blueprint-version":"2"}})").mayBeWritten(u"s"_s, 2));
        QVERIFY(!space("{" + ours + R"(,"annotations":{"shopflow.io/blueprint-version":"3"}})").mayBeWritten(u"s"_s, 2));
        QVERIFY(!space("{" + ours + R"(,"deletionTimestamp":"2026-11-29T00:00:00Z"})").mayBeWritten(u"s"_s, 2));
        QVERIFY(!space(R"({"name":"store-s"})").mayBeWritten(u"s"_s, 2));
        QVERIFY(!space(R"({"labels":{"app.kubernetes.io/part-of":"shopflow","app.kubernetes.io/managed-by":"Helm"}})")
                     .mayBeWritten(u"s"_s, 2));
    }
};

QTEST_GUILESS_MAIN(tst_LiveStore)
#include "tst_LiveStore.moc"
