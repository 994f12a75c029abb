// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QVector>

namespace shopflow {

//! Everything known about one store at one moment: the objects of its namespace
//! as the API server sent them, and what is not known. A value, gathered by the
//! directory, read by storeStatus().
struct StoreFacts {
    //! A workload that the store's platform consists of.
    struct Workload {
        QString kind; //!< "StatefulSet"
        QString component;
    };

    QJsonObject namespaceObject; //!< empty: there is no namespace (yet)
    QVector<QJsonObject> pods;
    QVector<QJsonObject> deployments;
    QVector<QJsonObject> statefulSets;
    QVector<QJsonObject> replicaSets; //!< optional, only their ReplicaFailure is read
    QVector<QJsonObject> persistentVolumeClaims;
    QVector<QJsonObject> services;
    QVector<QJsonObject> ingresses;
    QVector<QJsonObject> quotas;
    QVector<QJsonObject> nodes;  //!< of the whole cluster
    QVector<QJsonObject> leases; //!< of kube-node-lease (optional): renewTime beats a node's own heartbeat
    QVector<QJsonObject> events; //!< of the namespace, core/v1
    QJsonObject stateConfigMap;  //!< ConfigMap shopflow-state; empty: none or not readable
    //! Pod uid -> last "step k/n name" line of the setup container's log.
    QHash<QString, QString> setupProgress;
    QVector<Workload> expected; //!< empty: not known
    QDateTime now;
    bool nodesKnown = false;  //!< false: listing nodes is not permitted, nodes says nothing
    bool eventsKnown = false; //!< false: events are not watched for this store
    //! What may not be read, as plurals of the API ("pods"); what is empty says nothing
    //! then. With "namespaces" the namespace object is put together from labels.
    QSet<QString> unreadable;
};

} // namespace shopflow
