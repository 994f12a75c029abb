// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/PodProblems.h"

#include "kube/status/ObjectFields.h"
#include "stores/TerminationLine.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

//! kstatus takes a pod for failed when it is unschedulable for longer.
constexpr qint64 schedulingSeconds = 15;
//! kubelet backs off 10 s after a first failed pull; this long and it failed again.
constexpr qint64 pullSeconds = 20;
constexpr qint64 slowPullSeconds = 40;
constexpr qint64 configSeconds = 15;
constexpr qint64 mountSeconds = 30;
constexpr qint64 hopelessMountSeconds = 120;
constexpr qint64 readinessSeconds = 60;
//! The default progressDeadlineSeconds, for workloads that have none.
constexpr qint64 deadlineSeconds = 600;
constexpr int finalInitRestarts = 3;
constexpr int killedCode = 137; // by signal 9
constexpr int finalCrashes = 5;

bool isImageReason(const QString &reason)
{
    return reason == "ErrImagePull"_L1 || reason == "ImagePullBackOff"_L1 || reason == "InvalidImageName"_L1 ||
           reason == "ErrImageNeverPull"_L1 || reason == "RegistryUnavailable"_L1 || reason == "ImageInspectError"_L1 ||
           reason == "SignatureValidationFailed"_L1;
}

bool isConfigReason(const QString &reason)
{
    return reason == "CreateContainerConfigError"_L1 || reason == "CreateContainerError"_L1 ||
           reason == "RunContainerError"_L1 || reason == "StartError"_L1 || reason == "PreStartHookError"_L1;
}

QString memoryLimit(const QJsonObject &pod, const ContainerStatus &container)
{
    const QLatin1String field = container.init ? "initContainers"_L1 : "containers"_L1;
    for (const QJsonValue &value : arrayAt(pod, {"spec"_L1, field})) {
        if (value.toObject().value("name"_L1).toString() == container.name)
            return textAt(value.toObject(), {"resources"_L1, "limits"_L1, "memory"_L1});
    }
    return {};
}

//! How a container that runs now ended the last time.
int lastExitCode(const QJsonObject &pod, const QString &container)
{
    for (const QJsonValue &value : arrayAt(pod, {"status"_L1, "containerStatuses"_L1})) {
        const QJsonObject status = value.toObject();
        if (status.value("name"_L1).toString() == container)
            return numberAt(status, {"lastState"_L1, "terminated"_L1, "exitCode"_L1});
    }
    return 0;
}

//! The words of a probe failure without addresses, which differ from pod to pod.
QString probeWords(const QString &message)
{
    static const QRegularExpression status(u"statuscode: (\\d+)"_s);
    if (const auto match = status.match(message); match.hasMatch())
        return u"HTTP %1"_s.arg(match.captured(1));
    if (message.contains("connection refused"_L1))
        return u"connection refused"_s;
    if (message.contains("context deadline exceeded"_L1) || message.contains("i/o timeout"_L1) ||
        message.contains("Client.Timeout"_L1))
        return u"no answer in time"_s;
    const qsizetype colon = message.indexOf("probe failed: "_L1);
    return firstLine(colon < 0 ? message : message.mid(colon + 14));
}

} // namespace

PodProblems::PodProblems(const StoreParts &parts, const QVector<EventDigest> &events, const StoreComponent &component,
                         const StorePod &pod)
    : m_parts(parts), m_events(events), m_component(component), m_pod(pod)
{
}

QVector<StoreProblem> PodProblems::find()
{
    readNode();
    readEnd();
    if (m_pod.isOver())
        return m_problems;
    readScheduling();
    readMounts();
    for (const ContainerStatus &container : m_pod.status.containers)
        readContainer(container);
    return m_problems;
}

void PodProblems::add(StoreProblem::Weight weight, const Explanation &what, bool final, bool init)
{
    StoreProblem problem;
    problem.weight = weight;
    problem.what = what;
    problem.final = final && !what.passing;
    if (m_component.isStatefulSet())
        problem.step = ProvisionStep::Database;
    else if (init || (m_component.hasInitContainers() && !m_component.isInitialized()))
        problem.step = ProvisionStep::Setup;
    else
        problem.step = ProvisionStep::Application;
    m_problems.append(problem);
}

const EventDigest *PodProblems::lastEvent(QLatin1String reason, QLatin1String words) const
{
    const EventDigest *found = nullptr;
    for (const EventDigest &event : m_events) {
        if (event.objectKind == "Pod"_L1 && event.objectName == m_pod.status.name && event.reason == reason &&
            (words.isEmpty() || event.message.contains(words)))
            found = &event;
    }
    return found;
}

void PodProblems::readNode()
{
    if (m_pod.node == StorePod::Node::Answers)
        return;
    const bool gone = m_pod.node == StorePod::Node::Gone;
    const QString cause = gone ? u"The node %1 of %2 is gone."_s : u"The node %1 does not answer, and %2 runs on it."_s;
    add(StoreProblem::Weight::Node,
        {ErrorKind::Scheduling, cause.arg(m_pod.status.node, m_component.name),
         gone ? u"Wait until its pods have moved, or repair the store."_s
              : u"Start the node again, or remove it from the cluster so that its pods move."_s,
         true, false},
        false);
}

void PodProblems::readEnd()
{
    const QString reason = textAt(m_pod.object, {"status"_L1, "reason"_L1});
    const QString message = textAt(m_pod.object, {"status"_L1, "message"_L1});
    if (reason == "SysctlForbidden"_L1) {
        static const QRegularExpression quoted(u"forbidden sysctl: \"([^\"]+)\""_s);
        const auto match = quoted.match(message);
        const QString sysctl = match.hasMatch() ? u" "_s + match.captured(1) : QString();
        add(StoreProblem::Weight::Refusal,
            {ErrorKind::Policy,
             u"The node refuses %1, which needs the system setting%2."_s.arg(m_component.name, sysctl),
             u"Allow the setting on the nodes (allowedUnsafeSysctls), or choose another image."_s, true, false},
            true);
        return;
    }
    if (!m_pod.isOver() || reason.isEmpty())
        return;
    const QString cause = reason == "Evicted"_L1 ? u"%1 was evicted from its node: %2."_s : u"The node ended %1: %2."_s;
    add(StoreProblem::Weight::Scheduling,
        {ErrorKind::Scheduling, cause.arg(m_component.name, firstLine(message.isEmpty() ? reason : message)),
         u"Free resources on the node, or add a node."_s, true, false},
        false);
}

void PodProblems::readScheduling()
{
    const QJsonObject scheduled = conditionOf(m_pod.object, "PodScheduled"_L1);
    if (scheduled.value("reason"_L1).toString() != "Unschedulable"_L1)
        return;
    QDateTime since = timeAt(scheduled, {"lastTransitionTime"_L1});
    if (!since.isValid())
        since = m_pod.status.createdAt;
    if (m_parts.age(since) <= schedulingSeconds)
        return;
    const Explanation what = explainUnschedulable(m_component.name, scheduled.value("message"_L1).toString());
    add(what.kind == ErrorKind::Storage ? StoreProblem::Weight::Volume : StoreProblem::Weight::Scheduling, what, true);
}

void PodProblems::readMounts()
{
    if (m_pod.status.node.isEmpty() || m_parts.age(m_pod.status.createdAt) <= mountSeconds)
        return;
    for (const ContainerStatus &container : m_pod.status.containers) {
        // One container that was started proves sandbox and volumes.
        if (container.state != "waiting"_L1 || container.restarts > 0)
            return;
        if (!container.reason.isEmpty() && container.reason != "ContainerCreating"_L1 &&
            container.reason != "PodInitializing"_L1)
            return;
    }
    const bool final = m_parts.age(m_pod.status.createdAt) > hopelessMountSeconds;
    if (const EventDigest *event = lastEvent("FailedCreatePodSandBox"_L1)) {
        add(StoreProblem::Weight::Volume,
            {ErrorKind::Network,
             u"The node %1 cannot set up the network of %2."_s.arg(m_pod.status.node, m_component.name),
             u"Check the cluster's network plugin on that node (%1)."_s.arg(firstLine(event->message)), true, false},
            final);
        return;
    }
    for (QLatin1String reason : {"FailedMount"_L1, "FailedAttachVolume"_L1}) {
        const EventDigest *event = lastEvent(reason);
        if (!event)
            continue;
        if (event->message.contains("configmap \""_L1) || event->message.contains("secret \""_L1)) {
            add(StoreProblem::Weight::Config, explainConfig(m_component.name, event->message), final);
        } else {
            add(StoreProblem::Weight::Volume,
                {ErrorKind::Storage,
                 u"A volume of %1 cannot be mounted: %2."_s.arg(m_component.name, firstLine(event->message)),
                 u"Check the storage of the node, then repair the store."_s, true, false},
                final);
        }
        return;
    }
}

void PodProblems::readContainer(const ContainerStatus &container)
{
    const bool waiting = container.state == "waiting"_L1;
    if (waiting && isImageReason(container.reason)) {
        readImage(container);
    } else if (waiting && isConfigReason(container.reason)) {
        const QString name = container.init ? container.name : m_component.name;
        add(StoreProblem::Weight::Config, explainConfig(name, container.message),
            m_parts.age(m_pod.status.createdAt) > configSeconds, container.init);
    } else if (container.init) {
        readInitFailure(container);
    } else if (container.state == "running"_L1 && container.restarts == 0) {
        readReadiness(container);
    } else if (container.state == "terminated"_L1 || container.restarts > 0) {
        readCrash(container);
    }
}

void PodProblems::readImage(const ContainerStatus &container)
{
    // "Back-off pulling image" does not say why; the event of the failed pull does.
    const EventDigest *failed = lastEvent("Failed"_L1, "Failed to pull image"_L1);
    QString message = container.message;
    if (failed && (container.reason == "ImagePullBackOff"_L1 || message.isEmpty()))
        message += u' ' + failed->message;
    const qint64 age = m_parts.age(m_pod.status.createdAt);
    bool final = container.reason == "InvalidImageName"_L1 || container.reason == "ErrImageNeverPull"_L1;
    if (failed && m_parts.facts.eventsKnown)
        final = final || failed->count >= 2;
    else
        final = final || age > (container.reason == "ImagePullBackOff"_L1 ? pullSeconds : slowPullSeconds);
    add(StoreProblem::Weight::Image, explainImage(m_component.name, container.image, container.reason, message), final,
        container.init);
}

StoreProblem PodProblems::outOfMemory(const StoreComponent &component, const StorePod &pod,
                                      const ContainerStatus &container)
{
    StoreProblem problem;
    problem.weight = StoreProblem::Weight::Memory;
    const QString limit = memoryLimit(pod.object, container);
    const QString name = container.init ? container.name : component.name;
    problem.what = {ErrorKind::Quota,
                    limit.isEmpty() ? u"%1 is out of memory."_s.arg(name)
                                    : u"%1 is out of memory (limit %2)."_s.arg(name, limit),
                    u"Raise the plan."_s, false, false};
    problem.final = container.restarts >= finalInitRestarts;
    problem.step = component.isStatefulSet() ? ProvisionStep::Database
                   : container.init          ? ProvisionStep::Setup
                                             : ProvisionStep::Application;
    return problem;
}

void PodProblems::readInitFailure(const ContainerStatus &container)
{
    const bool ended = container.state == "terminated"_L1;
    if (ended && container.exitCode == 0)
        return;
    const QString reason = ended ? container.reason : container.lastReason;
    if (!ended && (container.lastReason.isEmpty() || container.lastReason == "Completed"_L1))
        return;
    // After a lost sandbox (reboot) kubelet cannot say how the container ended.
    if (reason == "ContainerStatusUnknown"_L1)
        return;
    // A try that runs for long gets further than those before it.
    if (container.state == "running"_L1 && m_parts.age(container.startedAt) > readinessSeconds)
        return;
    if (reason == "OOMKilled"_L1) {
        m_problems.append(outOfMemory(m_component, m_pod, container));
        return;
    }
    const TerminationLine line = TerminationLine::of(ended ? container.message : container.lastMessage);
    const bool final = container.restarts >= finalInitRestarts || !line.retryable;
    QString words = firstLine(line.reason);
    if (words.isEmpty()) {
        const int code = line.exitCode != 0 ? line.exitCode : container.exitCode;
        words = (code == killedCode ? u"it was killed (exit code %1)"_s : u"it ended with exit code %1"_s).arg(code);
    }
    const QString step = line.step.isEmpty() ? container.name : line.step;
    add(StoreProblem::Weight::Setup,
        {ErrorKind::Setup, u"The setup step %1 failed: %2."_s.arg(step, words),
         final ? u"Read the log of %1, remove the cause, then repair the store."_s.arg(container.name)
               : u"It is tried again by itself."_s,
         line.retryable, false},
        final, true);
}

void PodProblems::readCrash(const ContainerStatus &container)
{
    if (container.state == "running"_L1 && container.ready)
        return;
    const bool ended = container.state == "terminated"_L1;
    const QString reason = ended ? container.reason : container.lastReason;
    if (reason == "OOMKilled"_L1) {
        m_problems.append(outOfMemory(m_component, m_pod, container));
        return;
    }
    // Restarted by a reboot or once, and on its way up again.
    if (container.state == "running"_L1 && container.restarts < finalInitRestarts) {
        readReadiness(container);
        return;
    }
    if (!ended && reason.isEmpty())
        return;
    const TerminationLine line = TerminationLine::of(ended ? container.message : container.lastMessage);
    QString words = firstLine(line.reason);
    if (!words.isEmpty())
        words.prepend(u": "_s);
    int code = container.exitCode;
    if (container.state == "running"_L1)
        code = lastExitCode(m_pod.object, container.name);
    const QString cause = code != 0
                              ? u"%1 keeps crashing (exit code %2)%3."_s.arg(m_component.name).arg(code).arg(words)
                              : u"%1 keeps ending%2."_s.arg(m_component.name, words);
    add(StoreProblem::Weight::Crash,
        {ErrorKind::Setup, cause,
         u"Read the log of %1, remove the cause, then repair the store."_s.arg(m_component.name), true, false},
        container.restarts >= finalCrashes);
}

void PodProblems::readReadiness(const ContainerStatus &container)
{
    if (container.ready || container.state != "running"_L1)
        return;
    const QDateTime changed = timeAt(conditionOf(m_pod.object, "Ready"_L1), {"lastTransitionTime"_L1});
    // It was ready before, when the condition changed well after the start.
    const bool wasReady = changed.isValid() && container.startedAt.isValid() && container.startedAt.secsTo(changed) > 5;
    const qint64 running = m_parts.age(container.startedAt);
    if (!wasReady && running <= readinessSeconds)
        return;
    const EventDigest *unhealthy = lastEvent("Unhealthy"_L1);
    const QString words = unhealthy ? u" (%1)"_s.arg(probeWords(unhealthy->message)) : QString();
    const bool final =
        m_component.workload.deadlineExceeded || (m_component.isStatefulSet() && running > deadlineSeconds);
    add(StoreProblem::Weight::Readiness,
        {ErrorKind::Setup, u"%1 runs but does not pass its health check%2."_s.arg(m_component.name, words),
         u"Read the log of %1; if it does not recover, repair the store."_s.arg(m_component.name), true, false},
        final);
}

} // namespace shopflow
