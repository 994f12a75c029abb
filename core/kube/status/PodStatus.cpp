// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/status/PodStatus.h"

#include "kube/status/ObjectFields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

//! A container status with the parts the printer rules look at, read once.
struct Reading {
    QString name;
    QJsonObject waiting;
    QJsonObject terminated;
    QJsonObject lastTerminated;
    int restarts = 0;
    bool isWaiting = false;
    bool isTerminated = false;
    bool isRunning = false;
    bool ready = false;
    bool started = false;
    bool sidecar = false;

    explicit Reading(const QJsonObject &status)
        : name(status.value("name"_L1).toString()), restarts(status.value("restartCount"_L1).toInt()),
          ready(status.value("ready"_L1).toBool()), started(status.value("started"_L1).toBool())
    {
        const QJsonObject state = status.value("state"_L1).toObject();
        // An empty object counts: {"running": {}} is a running container.
        isWaiting = state.value("waiting"_L1).isObject();
        isTerminated = state.value("terminated"_L1).isObject();
        isRunning = state.value("running"_L1).isObject();
        waiting = state.value("waiting"_L1).toObject();
        terminated = state.value("terminated"_L1).toObject();
        lastTerminated = objectAt(status, {"lastState"_L1, "terminated"_L1});
    }

    [[nodiscard]] QString waitingReason() const { return waiting.value("reason"_L1).toString(); }
    [[nodiscard]] int exitCode() const { return terminated.value("exitCode"_L1).toInt(); }
    [[nodiscard]] QDateTime lastFinished() const { return timeAt(lastTerminated, {"finishedAt"_L1}); }

    //! Reason of the end, or the signal, or the exit code, as kubectl picks them.
    [[nodiscard]] QString endReason() const
    {
        const QString reason = terminated.value("reason"_L1).toString();
        if (!reason.isEmpty())
            return reason;
        if (const int signal = terminated.value("signal"_L1).toInt(); signal != 0)
            return u"Signal:%1"_s.arg(signal);
        return u"ExitCode:%1"_s.arg(exitCode());
    }
};

void keepNewest(QDateTime &newest, const QDateTime &time)
{
    if (time.isValid() && (!newest.isValid() || newest < time))
        newest = time;
}

QVector<Reading> readingsAt(const QJsonObject &pod, QLatin1String field)
{
    QVector<Reading> readings;
    const QJsonArray statuses = arrayAt(pod, {"status"_L1, field});
    readings.reserve(statuses.size());
    for (const QJsonValue &value : statuses)
        readings.append(Reading(value.toObject()));
    return readings;
}

bool isTerminalPhase(const QString &phase)
{
    return phase == "Succeeded"_L1 || phase == "Failed"_L1;
}

//! The STATUS, READY and RESTARTS columns by printPod() of Kubernetes 1.37,
//! pkg/printers/internalversion/printers.go.
class Printer
{
public:
    Printer(const QJsonObject &pod, PodStatus &out) : m_pod(pod), m_out(out) {}

    void print()
    {
        const QString reason = textAt(m_pod, {"status"_L1, "reason"_L1});
        m_out.status = reason.isEmpty() ? m_out.phase : reason;
        if (conditionOf(m_pod, "PodScheduled"_L1).value("reason"_L1).toString() == "SchedulingGated"_L1)
            m_out.status = u"SchedulingGated"_s;

        m_out.total = int(arrayAt(m_pod, {"spec"_L1, "containers"_L1}).size());
        const bool initializing = walkInitContainers();
        if (!initializing || conditionIsTrue(m_pod, "Initialized"_L1))
            walkContainers();

        if (m_out.deleting) {
            if (reason == "NodeLost"_L1)
                m_out.status = u"Unknown"_s;
            else if (!isTerminalPhase(m_out.phase))
                m_out.status = u"Terminating"_s;
        }
    }

private:
    //! True when an init container is still to finish.
    bool walkInitContainers()
    {
        const QJsonArray specs = arrayAt(m_pod, {"spec"_L1, "initContainers"_L1});
        QHash<QString, bool> sidecars;
        for (const QJsonValue &value : specs) {
            const QJsonObject spec = value.toObject();
            const bool sidecar = spec.value("restartPolicy"_L1).toString() == "Always"_L1;
            sidecars.insert(spec.value("name"_L1).toString(), sidecar);
            if (sidecar)
                ++m_out.total;
        }
        int index = 0;
        for (const Reading &container : readingsAt(m_pod, "initContainerStatuses"_L1)) {
            const bool sidecar = sidecars.value(container.name, false);
            m_out.restarts += container.restarts;
            keepNewest(m_out.lastRestart, container.lastFinished());
            if (sidecar) {
                m_sidecarRestarts += container.restarts;
                keepNewest(m_lastSidecarRestart, container.lastFinished());
            }
            const bool done = container.isTerminated && container.exitCode() == 0;
            const bool serving = !done && sidecar && container.started;
            if (serving && container.ready)
                ++m_out.ready;
            if (!done && !serving) {
                m_out.status = u"Init:"_s + initReason(container, index, int(specs.size()));
                return true;
            }
            ++index;
        }
        return false;
    }

    static QString initReason(const Reading &container, int index, int total)
    {
        if (container.isTerminated)
            return container.endReason();
        const QString waiting = container.waitingReason();
        if (!waiting.isEmpty() && waiting != "PodInitializing"_L1)
            return waiting;
        return u"%1/%2"_s.arg(index).arg(total);
    }

    void walkContainers()
    {
        m_out.restarts = m_sidecarRestarts;
        m_out.lastRestart = m_lastSidecarRestart;
        bool hasRunning = false;
        QString errorReason;
        const QVector<Reading> containers = readingsAt(m_pod, "containerStatuses"_L1);
        // From the last to the first, so that the first container has the last word.
        for (auto it = containers.crbegin(); it != containers.crend(); ++it) {
            m_out.restarts += it->restarts;
            keepNewest(m_out.lastRestart, it->lastFinished());
            if (it->isWaiting && !it->waitingReason().isEmpty()) {
                m_out.status = it->waitingReason();
            } else if (it->isTerminated) {
                m_out.status = it->endReason();
                if (it->exitCode() != 0)
                    errorReason = m_out.status;
            } else if (it->ready && it->isRunning) {
                hasRunning = true;
                ++m_out.ready;
            }
        }
        if (m_out.status != "Completed"_L1)
            return;
        if (hasRunning && m_out.conditionReady)
            m_out.status = u"Running"_s;
        else if (!errorReason.isEmpty())
            m_out.status = errorReason;
        else if (hasRunning)
            m_out.status = u"NotReady"_s;
    }

    const QJsonObject &m_pod;
    PodStatus &m_out;
    int m_sidecarRestarts = 0;
    QDateTime m_lastSidecarRestart;
};

ContainerStatus containerFrom(const QJsonObject &status, bool init)
{
    const Reading reading(status);
    ContainerStatus out;
    out.name = reading.name;
    out.image = status.value("image"_L1).toString();
    out.restarts = reading.restarts;
    out.init = init;
    out.ready = reading.ready;
    out.lastReason = reading.lastTerminated.value("reason"_L1).toString();
    out.lastMessage = reading.lastTerminated.value("message"_L1).toString();
    out.lastFinishedAt = reading.lastFinished();
    if (reading.isTerminated) {
        out.state = u"terminated"_s;
        out.reason = reading.endReason();
        out.message = reading.terminated.value("message"_L1).toString();
        out.exitCode = reading.exitCode();
        out.startedAt = timeAt(reading.terminated, {"startedAt"_L1});
        out.finishedAt = timeAt(reading.terminated, {"finishedAt"_L1});
    } else if (reading.isRunning) {
        out.state = u"running"_s;
        out.startedAt = timeAt(status, {"state"_L1, "running"_L1, "startedAt"_L1});
    } else {
        out.state = u"waiting"_s;
        out.reason = reading.waitingReason();
        out.message = reading.waiting.value("message"_L1).toString();
        out.exitCode = reading.lastTerminated.value("exitCode"_L1).toInt();
    }
    return out;
}

//! In the order of the spec. A container that kubelet has not spoken of yet (the
//! pod is not scheduled) is waiting.
void appendContainers(const QJsonObject &pod, QLatin1String specField, QLatin1String statusField, bool init,
                      QVector<ContainerStatus> &out)
{
    QHash<QString, QJsonObject> statuses;
    for (const QJsonValue &value : arrayAt(pod, {"status"_L1, statusField}))
        statuses.insert(value.toObject().value("name"_L1).toString(), value.toObject());
    for (const QJsonValue &value : arrayAt(pod, {"spec"_L1, specField})) {
        const QJsonObject spec = value.toObject();
        const QString name = spec.value("name"_L1).toString();
        ContainerStatus container = containerFrom(statuses.take(name), init);
        container.name = name;
        // The status may name the image by digest only; the spec's words are the user's.
        container.image = spec.value("image"_L1).toString();
        out.append(container);
    }
}

} // namespace

PodStatus PodStatus::of(const QJsonObject &pod)
{
    PodStatus out;
    out.name = nameOf(pod);
    out.uid = textAt(pod, {"metadata"_L1, "uid"_L1});
    out.component = labelOf(pod, "app.kubernetes.io/component"_L1);
    out.phase = textAt(pod, {"status"_L1, "phase"_L1});
    out.createdAt = timeAt(pod, {"metadata"_L1, "creationTimestamp"_L1});
    out.node = textAt(pod, {"spec"_L1, "nodeName"_L1});
    out.deleting = !textAt(pod, {"metadata"_L1, "deletionTimestamp"_L1}).isEmpty();
    out.conditionReady = conditionIsTrue(pod, "Ready"_L1);
    Printer(pod, out).print();
    appendContainers(pod, "initContainers"_L1, "initContainerStatuses"_L1, true, out.containers);
    appendContainers(pod, "containers"_L1, "containerStatuses"_L1, false, out.containers);
    return out;
}

QString PodStatus::readyText() const
{
    return u"%1/%2"_s.arg(ready).arg(total);
}

QString humanDuration(qint64 seconds)
{
    const auto twoUnits = [](qint64 big, QLatin1String bigUnit, qint64 small, QLatin1String smallUnit) {
        const QString text = QString::number(big) + bigUnit;
        return small == 0 ? text : QString(text + QString::number(small) + smallUnit);
    };
    // One second of clock skew is tolerated.
    if (seconds < -1)
        return u"<invalid>"_s;
    if (seconds < 0)
        return u"0s"_s;
    if (seconds < 120)
        return u"%1s"_s.arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 10)
        return twoUnits(minutes, "m"_L1, seconds % 60, "s"_L1);
    if (minutes < 180)
        return u"%1m"_s.arg(minutes);
    const qint64 hours = seconds / 3600;
    if (hours < 8)
        return twoUnits(hours, "h"_L1, minutes % 60, "m"_L1);
    if (hours < 48)
        return u"%1h"_s.arg(hours);
    const qint64 days = hours / 24;
    if (days < 8)
        return twoUnits(days, "d"_L1, hours % 24, "h"_L1);
    if (days < 2 * 365)
        return u"%1d"_s.arg(days);
    if (days < 8 * 365)
        return twoUnits(days / 365, "y"_L1, days % 365, "d"_L1);
    return u"%1y"_s.arg(days / 365);
}

} // namespace shopflow::kube
