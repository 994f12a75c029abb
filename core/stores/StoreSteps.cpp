// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreSteps.h"

#include "kube/status/ObjectFields.h"
#include "stores/StoreParts.h"
#include "stores/TerminationLine.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

QDateTime createdAt(const QJsonObject &object)
{
    return timeAt(object, {"metadata"_L1, "creationTimestamp"_L1});
}

QDateTime earliest(const QVector<QJsonObject> &objects)
{
    QDateTime first;
    for (const QJsonObject &object : objects) {
        const QDateTime time = createdAt(object);
        if (time.isValid() && (!first.isValid() || time < first))
            first = time;
    }
    return first;
}

//! How far a pod is on its way up, in a few words.
QString podWords(const StoreComponent &component)
{
    const StorePod *pod = component.currentPod();
    if (!pod)
        return u"waiting for its pod"_s;
    if (pod->status.node.isEmpty())
        return u"waiting for a node and its volume"_s;
    for (const ContainerStatus &container : pod->status.containers) {
        if (!container.init && container.state == "running"_L1)
            return u"starting"_s;
    }
    return u"preparing image and volume"_s;
}

//! The same with the component's name, unless the step is called like it.
QString podWords(const StoreComponent &component, ProvisionStep step)
{
    const QString words = podWords(component);
    return component.name == toString(step) ? words : QString(component.name + u": "_s + words);
}

//! "setup 2/4 migrate" from the log of the setup container, else the place of the
//! init container that runs.
QString setupWords(const StoreParts &parts, const StoreComponent &web)
{
    const StorePod *pod = web.currentPod();
    if (!pod || pod->status.node.isEmpty())
        return podWords(web, ProvisionStep::Setup);
    int index = 0;
    int total = 0;
    const ContainerStatus *current = nullptr;
    for (const ContainerStatus &container : pod->status.containers) {
        if (!container.init)
            continue;
        ++total;
        const bool done = container.state == "terminated"_L1 && container.exitCode == 0;
        if (!done && !current) {
            current = &container;
            index = total;
        }
    }
    if (!current)
        return podWords(web, ProvisionStep::Setup);
    if (current->state == "waiting"_L1 && index == 1 && current->restarts == 0)
        return podWords(web, ProvisionStep::Setup);
    if (current->name == "setup"_L1) {
        const ProgressLine line = ProgressLine::of(parts.facts.setupProgress.value(pod->status.uid));
        if (line.steps > 0)
            return u"setup %1/%2 %3"_s.arg(line.step).arg(line.steps).arg(line.name).trimmed();
        // Its log may not be readable, or has not come yet.
        return current->state == "running"_L1 ? u"setup is running"_s : u"setup is about to run"_s;
    }
    return u"setup %1/%2 %3"_s.arg(index).arg(total).arg(current->name);
}

//! When the first init container began and the last one ended.
std::pair<QDateTime, QDateTime> setupTimes(const StoreComponent &web)
{
    const StorePod *pod = web.currentPod();
    if (!pod)
        return {};
    std::pair<QDateTime, QDateTime> times;
    for (const ContainerStatus &container : pod->status.containers) {
        if (!container.init)
            continue;
        if (!times.first.isValid())
            times.first = container.startedAt;
        times.second = container.finishedAt;
    }
    if (!times.first.isValid())
        times.first = pod->status.createdAt;
    if (!times.second.isValid())
        times.second = timeAt(conditionOf(pod->object, "Initialized"_L1), {"lastTransitionTime"_L1});
    return times;
}

//! A start takes minutes; what looks longer became ready once more later on.
constexpr qint64 longestStartSeconds = 1200;

//! When a container of the current pod was started anew; invalid: none was.
QDateTime restartOf(const StoreComponent &component)
{
    const StorePod *pod = component.currentPod();
    QDateTime restart;
    for (const ContainerStatus &container : pod ? pod->status.containers : QVector<ContainerStatus>()) {
        if (!container.init && container.restarts > 0)
            restart = std::max(restart, container.startedAt);
    }
    return restart;
}

//! When the current pod began its way to being ready.
QDateTime startOf(const StoreComponent &component)
{
    const StorePod *pod = component.currentPod();
    return pod ? std::max(pod->status.createdAt, restartOf(component)) : QDateTime();
}

QDateTime readySince(const StoreComponent &component)
{
    const StorePod *pod = component.currentPod();
    return pod ? timeAt(conditionOf(pod->object, "Ready"_L1), {"lastTransitionTime"_L1}) : QDateTime();
}

//! Collects the steps; what is not done has no end.
class Reader
{
public:
    explicit Reader(const StoreParts &parts) : m_parts(parts) {}

    QVector<StepStatus> read()
    {
        const StoreFacts &facts = m_parts.facts;
        const QDateTime begin = createdAt(facts.namespaceObject);
        add(ProvisionStep::Checks, m_parts.hasNamespace(), {}, begin, begin);
        const bool isolated = facts.unreadable.contains(u"resourcequotas"_s) ? !m_parts.components.isEmpty()
                                                                            : !facts.quotas.isEmpty();
        add(ProvisionStep::Isolation, isolated, u"waiting for its objects to be written"_s, begin, earliest(facts.quotas));
        const QDateTime applied = earliest(facts.deployments + facts.statefulSets);
        add(ProvisionStep::Secrets, !m_parts.components.isEmpty(), u"waiting for its workloads to be written"_s,
            earliest(facts.quotas), applied);
        readDatabase();
        readSetup();
        readApplication();
        const QJsonObject service = m_parts.publicService();
        const bool routed = !textAt(service, {"spec"_L1, "clusterIP"_L1}).isEmpty();
        add(ProvisionStep::Routing, routed, u"waiting for the public service"_s, createdAt(service),
            createdAt(service));
        add(ProvisionStep::Verify, m_parts.verified, u"waiting for verification"_s, {}, m_parts.verifiedAt);
        return m_steps;
    }

private:
    void add(ProvisionStep step, bool done, const QString &waitsFor, const QDateTime &from, const QDateTime &to)
    {
        StepStatus status;
        status.step = step;
        // What comes after a step that is not done has to hold again once it is.
        if (done && !m_running) {
            status.state = StepState::Done;
            status.startedAt = from;
            status.finishedAt = to;
            if (from.isValid() && to.isValid() && from.secsTo(to) > longestStartSeconds)
                status.startedAt = status.finishedAt;
        } else if (!m_running) {
            m_running = true;
            status.state = StepState::Running;
            status.detail = waitsFor;
            status.startedAt = from;
        }
        m_steps.append(status);
    }

    void readDatabase()
    {
        bool done = false;
        QString words;
        QDateTime from;
        QDateTime to;
        for (const StoreComponent &component : m_parts.components) {
            if (!component.isStatefulSet())
                continue;
            done = component.isReady();
            from = startOf(component);
            to = readySince(component);
            if (!done) {
                words = podWords(component, ProvisionStep::Database);
                break;
            }
        }
        // A store without a database has nothing to wait for here; but while the objects
        // are being written, the database may just not be there yet.
        for (const StoreFacts::Workload &workload : m_parts.missing) {
            if (workload.kind == "StatefulSet"_L1) {
                done = false;
                words = u"%1: waiting for its %2"_s.arg(workload.component, workload.kind);
                add(ProvisionStep::Database, false, words, {}, {});
                return;
            }
        }
        const StoreComponent *web = m_parts.web();
        const bool none = web && web->isInitialized() &&
                          std::none_of(m_parts.components.cbegin(), m_parts.components.cend(),
                                       [](const StoreComponent &component) { return component.isStatefulSet(); });
        add(ProvisionStep::Database, done || none, words, from, to);
    }

    void readSetup()
    {
        const StoreComponent *web = m_parts.web();
        if (!web) {
            add(ProvisionStep::Setup, false, {}, {}, {});
            return;
        }
        const auto times = setupTimes(*web);
        add(ProvisionStep::Setup, web->isInitialized(), setupWords(m_parts, *web), times.first, times.second);
    }

    void readApplication()
    {
        const StoreComponent *web = m_parts.web();
        const bool done = web && m_parts.allReady();
        QString words;
        for (const StoreComponent &component : m_parts.components) {
            if (!component.isStatefulSet() && !component.isReady()) {
                words = podWords(component, ProvisionStep::Application);
                break;
            }
        }
        add(ProvisionStep::Application, done, words, web ? std::max(setupTimes(*web).second, restartOf(*web)) : QDateTime(),
            web ? readySince(*web) : QDateTime());
    }

    const StoreParts &m_parts;
    QVector<StepStatus> m_steps;
    bool m_running = false;
};

} // namespace

QVector<StepStatus> storeSteps(const StoreParts &parts)
{
    return Reader(parts).read();
}

const StepStatus *currentStep(const QVector<StepStatus> &steps)
{
    const auto step = std::find_if(steps.cbegin(), steps.cend(),
                                   [](const StepStatus &status) { return status.state != StepState::Done; });
    return step == steps.cend() ? nullptr : &*step;
}

} // namespace shopflow
