// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/status/ObjectFields.h"
#include "stores/StoreFacts.h"
#include "stores/StoreStatus.h"
#include "TestFolders.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

//! Stores made of plain objects, healthy or with a recorded fault put in.
namespace shopflow::test {

using namespace Qt::StringLiterals;

inline const QString componentLabel = u"app.kubernetes.io/component"_s;

inline QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text.constData());
    return document.object();
}

inline QDateTime at(const char *time)
{
    return QDateTime::fromString(QString::fromLatin1("2026-11-24T") + QString::fromLatin1(time) + u'Z', Qt::ISODate);
}

//! \a object with its member at the top changed.
inline QJsonObject withMetadata(QJsonObject object, const QString &key, const QJsonValue &value)
{
    QJsonObject metadata = object.value("metadata"_L1).toObject();
    metadata.insert(key, value);
    object.insert("metadata"_L1, metadata);
    return object;
}

inline QJsonObject labelled(const QJsonObject &object, const QString &component)
{
    return withMetadata(object, u"labels"_s, QJsonObject{{componentLabel, component}});
}

inline QJsonObject withStatus(QJsonObject object, const QByteArray &status)
{
    object.insert("status"_L1, json(status));
    return object;
}

//! A store with everything but its workloads, seen two minutes after its creation.
inline StoreFacts emptyStore()
{
    StoreFacts facts;
    facts.now = at("07:02:40");
    facts.namespaceObject =
        json(R"({"metadata":{"name":"store-a","uid":"n1","creationTimestamp":"2026-11-24T07:01:30Z"},
        "status":{"phase":"Active"}})");
    facts.nodes = {json(R"({"metadata":{"name":"node1"},"status":{"conditions":[
        {"type":"Ready","status":"True","lastHeartbeatTime":"2026-11-24T07:02:00Z"}]}})")};
    facts.nodesKnown = true;
    facts.eventsKnown = true;
    facts.quotas = {json(R"({"metadata":{"name":"store-quota","creationTimestamp":"2026-11-24T07:01:31Z"}})")};
    facts.services = {json(R"({"metadata":{"name":"store-a","creationTimestamp":"2026-11-24T07:01:31Z"},
        "spec":{"clusterIP":"10.96.0.7","type":"NodePort","ports":[{"port":80,"nodePort":31000}]}})")};
    return facts;
}

inline QJsonObject deployment(const QString &name, bool ready)
{
    QJsonObject object = labelled(json(R"({"metadata":{"name":"x","generation":1,
        "creationTimestamp":"2026-11-24T07:01:32Z"},"spec":{"replicas":1,"template":{"spec":{
        "initContainers":[{"name":"setup"}],"containers":[{"name":"web","image":"shop:1"}]}}}})"),
                                  name);
    object = withMetadata(object, u"name"_s, name);
    return withStatus(object, ready ? QByteArray(R"({"observedGeneration":1,"replicas":1,"updatedReplicas":1,
        "readyReplicas":1,"availableReplicas":1,"conditions":[
        {"type":"Progressing","status":"True","reason":"NewReplicaSetAvailable"}]})")
                                    : QByteArray(R"({"observedGeneration":1,"replicas":1,"updatedReplicas":1,
        "conditions":[{"type":"Progressing","status":"True","reason":"NewReplicaSetAvailable"}]})"));
}

inline QJsonObject statefulSet(bool ready)
{
    const QJsonObject object = labelled(json(R"({"metadata":{"name":"database","generation":1,
        "creationTimestamp":"2026-11-24T07:01:32Z"},"spec":{"replicas":1}})"),
                                        u"database"_s);
    QJsonObject named = withMetadata(object, u"name"_s, u"database"_s);
    return withStatus(named,
                      ready ? QByteArray(R"({"observedGeneration":1,"replicas":1,"readyReplicas":1,
        "updatedReplicas":1,"currentRevision":"r","updateRevision":"r"})")
                            : QByteArray(R"({"observedGeneration":1,"currentRevision":"r","updateRevision":"r"})"));
}

inline QJsonObject readyPod(const QString &component)
{
    QJsonObject pod = json(R"({"metadata":{"creationTimestamp":"2026-11-24T07:01:33Z"},
        "spec":{"nodeName":"node1","initContainers":[{"name":"setup"}],"containers":[{"name":"main","image":"shop:1",
            "resources":{"limits":{"memory":"640Mi"}}}]},
        "status":{"phase":"Running","conditions":[
            {"type":"PodScheduled","status":"True"},
            {"type":"Initialized","status":"True","lastTransitionTime":"2026-11-24T07:01:55Z"},
            {"type":"Ready","status":"True","lastTransitionTime":"2026-11-24T07:02:05Z"}],
          "initContainerStatuses":[{"name":"setup","state":{"terminated":{"exitCode":0,"reason":"Completed",
            "startedAt":"2026-11-24T07:01:40Z","finishedAt":"2026-11-24T07:01:54Z","message":"step=setup rc=0 ms=14000"}}}],
          "containerStatuses":[{"name":"main","ready":true,"started":true,
            "state":{"running":{"startedAt":"2026-11-24T07:01:56Z"}}}]}})");
    pod = labelled(pod, component);
    pod = withMetadata(pod, u"name"_s, QString(component + u"-1"_s));
    return withMetadata(pod, u"uid"_s, QString(component + u"-uid"_s));
}

//! A pod of \a component with the spec above and another status.
inline QJsonObject podWith(const QString &component, const QByteArray &status)
{
    return withStatus(readyPod(component), status);
}

inline StoreFacts runningStore()
{
    StoreFacts facts = emptyStore();
    facts.statefulSets = {statefulSet(true)};
    facts.deployments = {deployment(u"web"_s, true)};
    facts.pods = {readyPod(u"database"_s), readyPod(u"web"_s)};
    return facts;
}

inline StoreFacts verifiedStore()
{
    StoreFacts facts = runningStore();
    facts.stateConfigMap = json(R"({"data":{"verified":"true","verifiedAt":"2026-11-24T07:02:20Z"}})");
    return facts;
}

//! The web pod of a running store replaced by one with \a status.
inline StoreFacts withWeb(StoreFacts facts, const QByteArray &status)
{
    facts.deployments = {deployment(u"web"_s, false)};
    facts.pods = {readyPod(u"database"_s), podWith(u"web"_s, status)};
    return facts;
}

inline QJsonObject eventOf(const char *kind, const char *name, const char *reason, const QString &message, int count)
{
    return QJsonObject{{u"type"_s, u"Warning"_s},
                       {u"reason"_s, QString::fromLatin1(reason)},
                       {u"message"_s, message},
                       {u"count"_s, count},
                       {u"lastTimestamp"_s, u"2026-11-24T07:02:20Z"_s},
                       {u"involvedObject"_s,
                        QJsonObject{{u"kind"_s, QString::fromLatin1(kind)}, {u"name"_s, QString::fromLatin1(name)}}}};
}

//! The objects of a recorded fault put into a store: each one is given the component
//! that \a components names for it ("img" -> "web"); others are left out.
inline StoreFacts recorded(const QString &fixture, const QHash<QString, QString> &components)
{
    QFile file(sourcePath(QStringLiteral("tests/fixtures/cluster/")) + fixture + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(fixture));
    StoreFacts facts = emptyStore();
    facts.quotas.clear();
    const QJsonArray items = json(file.readAll()).value("items"_L1).toArray();
    for (const QJsonValue &value : items) {
        QJsonObject object = value.toObject();
        const QString kind = object.value("kind"_L1).toString();
        const QString name = kube::nameOf(object);
        if (kind == "Event"_L1) {
            facts.events.append(object);
            continue;
        }
        for (auto it = components.cbegin(); it != components.cend(); ++it) {
            if (name != it.key() && !name.startsWith(it.key() + u'-'))
                continue;
            object = labelled(object, it.value());
            if (kind == "Pod"_L1)
                facts.pods.append(object);
            else if (kind == "Deployment"_L1)
                facts.deployments.append(object);
            else if (kind == "StatefulSet"_L1)
                facts.statefulSets.append(object);
            else if (kind == "ReplicaSet"_L1)
                facts.replicaSets.append(object);
            else if (kind == "PersistentVolumeClaim"_L1)
                facts.persistentVolumeClaims.append(object);
            else if (kind == "Service"_L1)
                facts.services.append(object);
            else if (kind == "Ingress"_L1)
                facts.ingresses.append(object);
        }
        if (kind == "ResourceQuota"_L1)
            facts.quotas.append(object);
    }
    if (facts.quotas.isEmpty())
        facts.quotas = emptyStore().quotas;
    return facts;
}

//! A web Deployment that is not ready, for recorded pods that stood alone.
inline StoreFacts withDeployment(StoreFacts facts)
{
    facts.deployments = {deployment(u"web"_s, false)};
    return facts;
}

//! Every cause is one or more whole sentences, with nothing left to fill in.
inline void checkSentences(const StoreStatus &status)
{
    QCOMPARE(status.steps.size(), 8);
    if (status.cause.isEmpty())
        return;
    QVERIFY2(status.cause.endsWith(u'.'), qPrintable(status.cause));
    QVERIFY2(!status.cause.contains(".."_L1), qPrintable(status.cause));
    QVERIFY2(!status.cause.contains(u'%'), qPrintable(status.cause));
    if (!status.nextStep.isEmpty())
        QVERIFY2(status.nextStep.endsWith(u'.'), qPrintable(status.nextStep));
}

} // namespace shopflow::test
