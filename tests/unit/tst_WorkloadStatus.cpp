// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/WorkloadStatus.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

class tst_WorkloadStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollout_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("rolledOut");
        const QString deployment = u"Deployment"_s;
        const QString set = u"StatefulSet"_s;
        const QByteArray one = R"({"replicas":1})";

        QTest::newRow("done")
            << deployment << one
            << QByteArray(
                   R"({"observedGeneration":2,"replicas":1,"updatedReplicas":1,"readyReplicas":1,"availableReplicas":1})")
            << true;
        QTest::newRow("absent replicas mean one")
            << deployment << QByteArray("{}") << QByteArray(R"({"observedGeneration":2})") << false;
        QTest::newRow("not observed")
            << deployment << one
            << QByteArray(R"({"observedGeneration":1,"replicas":1,"updatedReplicas":1,"availableReplicas":1})")
            << false;
        QTest::newRow("never observed") << deployment << QByteArray(R"({"replicas":0})") << QByteArray("{}") << false;
        QTest::newRow("not updated") << deployment << one
                                     << QByteArray(R"({"observedGeneration":2,"replicas":1,"availableReplicas":1})")
                                     << false;
        QTest::newRow("an old replica is left")
            << deployment << one
            << QByteArray(R"({"observedGeneration":2,"replicas":2,"updatedReplicas":1,"availableReplicas":2})")
            << false;
        QTest::newRow("not available") << deployment << one
                                       << QByteArray(R"({"observedGeneration":2,"replicas":1,"updatedReplicas":1})")
                                       << false;
        QTest::newRow("deadline exceeded")
            << deployment << one
            << QByteArray(R"({"observedGeneration":2,"replicas":1,"updatedReplicas":1,"availableReplicas":1,
                "conditions":[{"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded"}]})")
            << false;
        QTest::newRow("scaled to nothing")
            << deployment << QByteArray(R"({"replicas":0})") << QByteArray(R"({"observedGeneration":2})") << true;
        QTest::newRow("set done") << set << one
                                  << QByteArray(
                                         R"({"observedGeneration":2,"replicas":1,"readyReplicas":1,"updatedReplicas":1,
                "currentRevision":"a","updateRevision":"a"})")
                                  << true;
        QTest::newRow("set not ready")
            << set << one
            << QByteArray(
                   R"({"observedGeneration":2,"replicas":1,"updatedReplicas":1,"currentRevision":"a","updateRevision":"a"})")
            << false;
        QTest::newRow("set with an old pod")
            << set << one
            << QByteArray(
                   R"({"observedGeneration":2,"replicas":1,"readyReplicas":1,"currentRevision":"a","updateRevision":"b"})")
            << false;
        QTest::newRow("set with a partition")
            << set
            << QByteArray(R"({"replicas":3,"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"partition":2}}})")
            << QByteArray(
                   R"({"observedGeneration":2,"replicas":3,"readyReplicas":3,"updatedReplicas":1,"currentRevision":"a","updateRevision":"b"})")
            << true;
        QTest::newRow("set updated on delete")
            << set << QByteArray(R"({"replicas":1,"updateStrategy":{"type":"OnDelete"}})")
            << QByteArray(R"({"observedGeneration":2,"readyReplicas":1,"currentRevision":"a","updateRevision":"b"})")
            << true;
    }

    void rollout()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, spec);
        QFETCH(QByteArray, status);
        QFETCH(bool, rolledOut);
        QJsonObject object = QJsonDocument::fromJson(R"({"metadata":{"name":"web","generation":2,
            "labels":{"app.kubernetes.io/component":"web"}}})")
                                 .object();
        object.insert("kind"_L1, kind);
        object.insert("spec"_L1, QJsonDocument::fromJson(spec).object());
        object.insert("status"_L1, QJsonDocument::fromJson(status).object());
        const WorkloadStatus read = WorkloadStatus::of(object);
        QCOMPARE(read.kind, kind);
        QCOMPARE(read.component, u"web"_s);
        QCOMPARE(read.rolledOut, rolledOut);
    }

    void refusal()
    {
        const QJsonDocument document =
            QJsonDocument::fromJson(R"({"kind":"Deployment","metadata":{"name":"web","generation":1},
            "spec":{"replicas":1,"template":{"spec":{"containers":[{"name":"web","image":"shop:2"}]}}},
            "status":{"observedGeneration":1,"conditions":[
              {"type":"ReplicaFailure","status":"True","reason":"FailedCreate","message":"exceeded quota: store"},
              {"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded"}]}})");
        const WorkloadStatus read = WorkloadStatus::of(document.object());
        QCOMPARE(read.failureReason, u"FailedCreate"_s);
        QCOMPARE(read.failureMessage, u"exceeded quota: store"_s);
        QCOMPARE(read.image, u"shop:2"_s);
        QVERIFY(read.deadlineExceeded);
        QVERIFY(!read.rolledOut);
    }
};

QTEST_APPLESS_MAIN(tst_WorkloadStatus)
#include "tst_WorkloadStatus.moc"
