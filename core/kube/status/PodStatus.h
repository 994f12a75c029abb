// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow::kube {

//! One container (init containers too) as the console shows it.
struct ContainerStatus {
    QString name;
    QString image;
    QString state;    //!< "running", "waiting", "terminated"
    QString reason;   //!< waiting or terminated reason ("CrashLoopBackOff", "OOMKilled")
    QString message;
    int exitCode = 0; //!< of state or, when waiting, of lastState
    int restarts = 0;
    bool init = false;
    bool ready = false;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString lastReason;  //!< of lastState.terminated
    QString lastMessage; //!< its termination message
    QDateTime lastFinishedAt;

    friend bool operator==(const ContainerStatus &, const ContainerStatus &) = default;
};

//! A pod in kubectl's words (the rules of kubectl's printers). A value.
struct PodStatus {
    QString name;
    QString uid;
    QString component;   //!< app.kubernetes.io/component
    QString phase;
    QString status;      //!< the STATUS column
    int ready = 0;
    int total = 0;
    int restarts = 0;
    QDateTime lastRestart; //!< newest lastState.terminated.finishedAt
    QDateTime createdAt;
    QString node;
    bool deleting = false;
    bool conditionReady = false;
    QVector<ContainerStatus> containers; //!< init containers first

    //! Reads a Pod object.
    static PodStatus of(const QJsonObject &pod);
    [[nodiscard]] QString readyText() const; //!< "1/1"
    friend bool operator==(const PodStatus &, const PodStatus &) = default;
};

//! An age as kubectl words it ("38s", "5m12s", "12d"); by
//! apimachinery's duration.HumanDuration.
QString humanDuration(qint64 seconds);

} // namespace shopflow::kube
