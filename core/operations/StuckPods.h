// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow {

//! A pod that does not come up, or back, by itself.
struct StuckPod {
    QString name;
    QString uid;
    QString reason; //!< "ImagePullBackOff", "Evicted"
    QString component{};
    bool lost = false; //!< nothing runs it any more, so that it takes no room
    friend bool operator==(const StuckPod &, const StuckPod &) = default;
};

//! Those of \a pods (Pod objects) of stores that a new try may help: waiting in a
//! back-off or for their configuration, failed, or lost with their node. Pods that are
//! going already are left out. Pure.
QVector<StuckPod> stuckPods(const QVector<QJsonObject> &pods);
//! All of \a pods that belong to one of \a components and are not going already. Pure.
QVector<StuckPod> podsOf(const QVector<QJsonObject> &pods, const QStringList &components);

//! How pods are started again.
struct Restart {
    QVector<QJsonObject> workloads; //!< by their pod template
    QVector<StuckPod> replaced;     //!< the pods of those, which go by themselves
    QVector<StuckPod> removed;      //!< one by one
};

//! The best way for \a pods of \a workloads. A Deployment that replaces all at once makes
//! the next pod when the old one is gone; were the pod removed, its successor would ask
//! for room in the quota at once, be refused, and be tried more and more seldom. Pods of
//! the components \a rolling are replaced anyway. Pure.
Restart restartOf(const QVector<StuckPod> &pods, const QVector<QJsonObject> &workloads, const QStringList &rolling);

//! Those of \a workloads that want pods and have none among \a pods: their controllers
//! wait longer after each refusal, up to a quarter of an hour. Pure.
QVector<QJsonObject> workloadsWithoutPods(const QVector<QJsonObject> &workloads, const QVector<QJsonObject> &pods);

} // namespace shopflow
