// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreProblems.h"

#include "kube/status/EventDigest.h"
#include "kube/status/ObjectFields.h"
#include "stores/PodProblems.h"
#include "stores/StoreParts.h"

#include <QStringList>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace shopflow::kube;

namespace shopflow {

namespace {

//! A refusal may be about a pod that is just going away (Recreate); after this it is not.
constexpr qint64 refusalSeconds = 10;
constexpr qint64 defaultClassSeconds = 15;
//! Everything is applied within seconds; after this the apply did not get to its end.
constexpr qint64 applySeconds = 30;
constexpr qint64 memoryLoopSeconds = 600;
constexpr int memoryLoopRestarts = 3;

//! The step that cannot begin while \a component has no working pod.
ProvisionStep stepOf(const StoreComponent &component)
{
    if (component.isStatefulSet())
        return ProvisionStep::Database;
    return component.hasInitContainers() && !component.isInitialized() ? ProvisionStep::Setup
                                                                       : ProvisionStep::Application;
}

class Finder
{
public:
    explicit Finder(const StoreParts &parts) : m_parts(parts), m_events(EventDigest::of(parts.facts.events)) {}

    QVector<StoreProblem> find()
    {
        for (int i = 0; i < m_parts.components.size(); ++i) {
            m_index = i;
            readComponent(m_parts.components.at(i));
        }
        m_index = 0;
        readVolumes();
        readMissing();
        dropConsequences();
        std::stable_sort(m_problems.begin(), m_problems.end(), [](const StoreProblem &a, const StoreProblem &b) {
            const auto key = [](const StoreProblem &p) {
                return std::tuple(p.weight == StoreProblem::Weight::Node ? 0 : 1, p.final ? 0 : 1, p.component,
                                  p.weight);
            };
            return key(a) < key(b);
        });
        return m_problems;
    }

private:
    void add(StoreProblem::Weight weight, const Explanation &what, ProvisionStep step, bool final)
    {
        m_problems.append({weight, what, step, final && !what.passing, m_index});
    }

    void readComponent(const StoreComponent &component)
    {
        if (component.isReady())
            return;
        if (component.workload.desired < 1) {
            add(StoreProblem::Weight::Config,
                {ErrorKind::Setup, u"%1 is scaled to zero."_s.arg(component.name),
                 u"Repair the store, which starts it again."_s, true, false},
                stepOf(component), true);
            return;
        }
        const qsizetype before = m_problems.size();
        const StorePod *current = component.currentPod();
        if (!current || current->isOver())
            readRefusal(component);
        readForbiddenSettings(component, current);
        if (current) {
            for (StoreProblem problem : PodProblems(m_parts, m_events, component, *current).find()) {
                problem.component = m_index;
                m_problems.append(problem);
            }
        }
        if (m_problems.size() == before && component.workload.deadlineExceeded) {
            add(StoreProblem::Weight::Readiness,
                {ErrorKind::Timeout, u"%1 did not become ready in time."_s.arg(component.name),
                 u"Look at its log and events, then repair the store."_s, true, false},
                stepOf(component), true);
        }
    }

    void readRefusal(const StoreComponent &component)
    {
        QString message = component.workload.failureMessage;
        QDateTime since = timeAt(conditionOf(component.object, "ReplicaFailure"_L1), {"lastTransitionTime"_L1});
        for (const QJsonObject &set : m_parts.facts.replicaSets) {
            if (!message.isEmpty() || !ownedBy(set, component) || !conditionIsTrue(set, "ReplicaFailure"_L1))
                continue;
            const QJsonObject failure = conditionOf(set, "ReplicaFailure"_L1);
            message = failure.value("message"_L1).toString();
            since = timeAt(failure, {"lastTransitionTime"_L1});
        }
        bool repeated = false;
        // A StatefulSet has no such condition: only its events tell.
        for (const EventDigest &event : m_events) {
            if (event.objectKind != component.workload.kind || event.objectName != component.workload.name)
                continue;
            if (event.reason == "FailedCreate"_L1) {
                message = event.message;
                since = event.time;
                repeated = event.count > 1;
            } else if (event.reason == "SuccessfulCreate"_L1) {
                message.clear();
            }
        }
        if (message.isEmpty())
            return;
        const bool final = repeated || m_parts.age(since) > refusalSeconds;
        add(StoreProblem::Weight::Refusal, explainRefusal(component.name, message), stepOf(component), final);
    }

    static bool ownedBy(const QJsonObject &object, const StoreComponent &component)
    {
        for (const QJsonValue &value : arrayAt(object, {"metadata"_L1, "ownerReferences"_L1})) {
            if (value.toObject().value("name"_L1).toString() == component.workload.name)
                return true;
        }
        return nameOf(object).startsWith(component.workload.name + u'-');
    }

    //! kubelet fails such a pod at once and its controller makes the next one, so the
    //! newest pod may look innocent for a moment.
    void readForbiddenSettings(const StoreComponent &component, const StorePod *current)
    {
        if (current && (current->isOver() || current->isReady()))
            return; // read with the pod itself
        for (const StorePod &pod : component.pods) {
            if (textAt(pod.object, {"status"_L1, "reason"_L1}) != "SysctlForbidden"_L1)
                continue;
            for (StoreProblem problem : PodProblems(m_parts, m_events, component, pod).find()) {
                problem.component = m_index;
                m_problems.append(problem);
            }
            return;
        }
    }

    void readVolumes()
    {
        for (const QJsonObject &claim : m_parts.facts.persistentVolumeClaims) {
            const QString phase = textAt(claim, {"status"_L1, "phase"_L1});
            const QString name = nameOf(claim);
            // The database's volume is "data"; any other one belongs to the set-up of the rest.
            const ProvisionStep step = labelOf(claim, "app.kubernetes.io/component"_L1) == "web"_L1
                                           ? ProvisionStep::Setup
                                           : ProvisionStep::Database;
            if (phase == "Lost"_L1) {
                add(StoreProblem::Weight::Volume,
                    {ErrorKind::Storage, u"The volume %1 is lost."_s.arg(name), u"Restore the store from a backup."_s,
                     false, false},
                    step, true);
            }
            if (phase != "Pending"_L1)
                continue;
            for (const EventDigest &event : m_events) {
                if (event.objectKind != "PersistentVolumeClaim"_L1 || event.objectName != name)
                    continue;
                const bool failed = event.reason == "ProvisioningFailed"_L1;
                const bool noClass =
                    event.reason == "FailedBinding"_L1 && event.message.contains("no storage class is set"_L1);
                if (!failed && !noClass)
                    continue;
                const Explanation what = explainVolume(name, event.message);
                const bool final =
                    !what.retryable || event.count >= 3 ||
                    m_parts.age(timeAt(claim, {"metadata"_L1, "creationTimestamp"_L1})) > defaultClassSeconds;
                add(StoreProblem::Weight::Volume, what, step, final);
            }
        }
    }

    void readMissing()
    {
        const qint64 age = m_parts.age(timeAt(m_parts.facts.namespaceObject, {"metadata"_L1, "creationTimestamp"_L1}));
        if (!m_parts.everVerified && age <= applySeconds)
            return;
        const bool noWeb = m_parts.web() == nullptr;
        const bool noService = m_parts.publicService().isEmpty();
        if (!noWeb && !noService && m_parts.missing.isEmpty())
            return;
        m_index = int(m_parts.components.size());
        ProvisionStep step = ProvisionStep::Routing;
        if (m_parts.components.isEmpty())
            step = m_parts.facts.quotas.isEmpty() ? ProvisionStep::Isolation : ProvisionStep::Secrets;
        else if (noWeb || !m_parts.missing.isEmpty())
            step = ProvisionStep::Application;
        QStringList names;
        for (const StoreFacts::Workload &workload : m_parts.missing) {
            names.append(workload.kind + u' ' + workload.component);
            if (workload.kind == "StatefulSet"_L1) {
                // Before what the others suffer from its absence.
                step = m_parts.components.isEmpty() ? step : ProvisionStep::Database;
                m_index = -1;
            }
        }
        QString cause = u"The store's public service is missing."_s;
        if (!m_parts.everVerified && m_parts.components.isEmpty())
            cause = u"The creation stopped before everything was applied."_s;
        else if (names.size() == 1)
            cause = u"The %1 is missing on the cluster."_s.arg(names.constFirst());
        else if (!names.isEmpty())
            cause = u"Parts of the store are missing on the cluster: %1."_s.arg(names.join(u", "_s));
        else if (noWeb)
            cause = u"Parts of the store are missing on the cluster."_s;
        else if (!m_parts.everVerified)
            cause = u"The creation stopped before everything was applied."_s;
        add(StoreProblem::Weight::Config,
            {ErrorKind::Setup, cause, u"Repair the store, which applies the recorded spec again."_s, true, false}, step,
            true);
    }

    //! The set-up waits for the database, and a pod waits for its volume: what follows
    //! from a problem told anyway is not told again, but its being final counts.
    void dropConsequences()
    {
        const auto databaseProblem = std::find_if(m_problems.begin(), m_problems.end(), [this](const StoreProblem &p) {
            return p.component < 0 || (p.component < m_parts.components.size() &&
                                       m_parts.components.at(p.component).isStatefulSet());
        });
        if (databaseProblem != m_problems.end()) {
            bool final = false;
            const int database = databaseProblem->component;
            const auto follows = [database](const StoreProblem &p) {
                return p.component != database && p.weight >= StoreProblem::Weight::Setup;
            };
            for (const StoreProblem &problem : m_problems)
                final = final || (follows(problem) && problem.final);
            databaseProblem->final = databaseProblem->final || final;
            m_problems.removeIf(follows);
        }
        // The claim's own words say more than the scheduler's.
        const auto fromScheduler = [](const StoreProblem &p) {
            return p.weight == StoreProblem::Weight::Volume && p.what.cause.endsWith("not provided by the cluster."_L1);
        };
        const bool claimTold = std::any_of(m_problems.cbegin(), m_problems.cend(), [&](const StoreProblem &p) {
            return p.weight == StoreProblem::Weight::Volume && !fromScheduler(p);
        });
        if (claimTold)
            m_problems.removeIf(fromScheduler);
    }

    const StoreParts &m_parts;
    QVector<EventDigest> m_events;
    QVector<StoreProblem> m_problems;
    int m_index = 0;
};

} // namespace

QVector<StoreProblem> storeProblems(const StoreParts &parts)
{
    return Finder(parts).find();
}

std::optional<StoreProblem> memoryLoop(const StoreParts &parts)
{
    for (const StoreComponent &component : parts.components) {
        const StorePod *pod = component.currentPod();
        if (!pod)
            continue;
        for (const ContainerStatus &container : pod->status.containers) {
            if (!container.init && container.restarts >= memoryLoopRestarts && container.lastReason == "OOMKilled"_L1 &&
                parts.age(container.lastFinishedAt) < memoryLoopSeconds)
                return PodProblems::outOfMemory(component, *pod, container);
        }
    }
    return {};
}

} // namespace shopflow
