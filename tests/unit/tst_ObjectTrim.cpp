// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/ObjectTrim.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shopflow::kube;

class tst_ObjectTrim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trims_data();
    void trims();
};

void tst_ObjectTrim::trims_data()
{
    QTest::addColumn<ResourceType>("type");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const ResourceType &type, const char *before, const char *after) {
        QTest::newRow(name) << type << QByteArray(before) << QByteArray(after);
    };
    const ResourceType any = ResourceType::services();
    row("nothing", any, R"({})", R"({})");
    row("no object", any, R"({"metadata":"x","spec":[1]})", R"({"metadata":"x","spec":[1]})");
    row("who wrote what", any, R"({"metadata":{"name":"a","managedFields":[{"manager":"m"}]}})",
        R"({"metadata":{"name":"a"}})");
    row("last applied", any,
        R"({"metadata":{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{}","b":"c"}}})",
        R"({"metadata":{"annotations":{"b":"c"}}})");
    row("other kinds keep their spec", any, R"({"spec":{"containers":[{"env":[1]}],"tolerations":[]}})",
        R"({"spec":{"containers":[{"env":[1]}],"tolerations":[]}})");
    row("pod", ResourceType::pods(),
        R"({"spec":{"nodeName":"n","tolerations":[1],"containers":[{"name":"web","image":"i","env":[1],"args":["a"],
            "livenessProbe":{},"resources":{"limits":{"memory":"1Gi"}}}],
            "initContainers":[{"name":"setup","restartPolicy":"Always","volumeMounts":[1]}]},"status":{"phase":"Running"}})",
        R"({"spec":{"nodeName":"n","containers":[{"name":"web","image":"i","resources":{"limits":{"memory":"1Gi"}}}],
            "initContainers":[{"name":"setup","restartPolicy":"Always"}]},"status":{"phase":"Running"}})");
    row("a pod's status", ResourceType::pods(),
        R"({"status":{"podIP":"10.0.0.1","conditions":[{"type":"Ready","lastProbeTime":null,"status":"True"}],
            "containerStatuses":[{"name":"web","imageID":"x","image":"i","state":{"terminated":{"exitCode":1,"containerID":"c"}},
            "lastState":{"terminated":{"containerID":"c","reason":"Error"}}}]}})",
        R"({"status":{"conditions":[{"type":"Ready","status":"True"}],
            "containerStatuses":[{"name":"web","image":"i","state":{"terminated":{"exitCode":1}},
            "lastState":{"terminated":{"reason":"Error"}}}]}})");
    row("deployment", ResourceType::deployments(),
        R"({"spec":{"replicas":1,"template":{"metadata":{"annotations":{"a":"b"}},"spec":{"containers":[{"name":"web","env":[1]}]}}}})",
        R"({"spec":{"replicas":1,"template":{"metadata":{"annotations":{"a":"b"}},"spec":{"containers":[{"name":"web"}]}}}})");
    row("set", ResourceType::statefulSets(), R"({"spec":{"template":{"spec":{"affinity":{}}}}})",
        R"({"spec":{"template":{"spec":{}}}})");
    row("node", ResourceType::nodes(), R"({"status":{"images":[{"names":["a"]}],"conditions":[1],"addresses":[2]}})",
        R"({"status":{"conditions":[1],"addresses":[2]}})");
}

void tst_ObjectTrim::trims()
{
    QFETCH(ResourceType, type);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ObjectTrim trim(type);
    QCOMPARE(QJsonDocument::fromJson(trim.object(before)).object(), QJsonDocument::fromJson(after).object());
    const auto eventWith = [](const QByteArray &object) { return QByteArray(R"({"type":"ADDED","object":)" + object + '}'); };
    QCOMPARE(QJsonDocument::fromJson(trim.event(eventWith(before))).object(),
             QJsonDocument::fromJson(eventWith(after)).object());
}

QTEST_APPLESS_MAIN(tst_ObjectTrim)
#include "tst_ObjectTrim.moc"
