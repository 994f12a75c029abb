// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/QuotaArithmetic.h"

#include "kube/status/ObjectFields.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

QuotaArithmetic::Sum resourcesOf(const QJsonObject &container)
{
    const QJsonObject resources = container.value(u"resources"_s).toObject();
    const QJsonObject requests = resources.value(u"requests"_s).toObject();
    const QJsonObject limits = resources.value(u"limits"_s).toObject();
    QuotaArithmetic::Sum sum{
        Quantity::of(requests.value(u"cpu"_s).toString()), Quantity::of(requests.value(u"memory"_s).toString()),
        Quantity::of(limits.value(u"cpu"_s).toString()), Quantity::of(limits.value(u"memory"_s).toString())};
    // A request that is not given is the limit, as the API server fills it in.
    if (sum.cpuRequest.isZero())
        sum.cpuRequest = sum.cpuLimit;
    if (sum.memoryRequest.isZero())
        sum.memoryRequest = sum.memoryLimit;
    return sum;
}

void add(QuotaArithmetic::Sum &sum, const QuotaArithmetic::Sum &more)
{
    sum.cpuRequest += more.cpuRequest;
    sum.memoryRequest += more.memoryRequest;
    sum.cpuLimit += more.cpuLimit;
    sum.memoryLimit += more.memoryLimit;
}

void raise(QuotaArithmetic::Sum &sum, const QuotaArithmetic::Sum &other)
{
    sum.cpuRequest = std::max(sum.cpuRequest, other.cpuRequest);
    sum.memoryRequest = std::max(sum.memoryRequest, other.memoryRequest);
    sum.cpuLimit = std::max(sum.cpuLimit, other.cpuLimit);
    sum.memoryLimit = std::max(sum.memoryLimit, other.memoryLimit);
}

struct Moment {
    QString title;
    QuotaArithmetic::Sum sum;
};

QVector<Moment> sumsOf(const Blueprint &blueprint, const QVector<QJsonObject> &objects,
                       const QuotaArithmetic::Sum &beside = {})
{
    QVector<Moment> moments;
    for (const BlueprintMoment &each : blueprint.moments) {
        Moment moment{each.title, {}};
        for (const QJsonObject &object : objects) {
            const QJsonObject spec = object.value(u"spec"_s).toObject();
            const QString component = object.value(u"metadata"_s).toObject().value(u"labels"_s).toObject()
                                          .value(u"app.kubernetes.io/component"_s).toString();
            if (!spec.contains(u"template"_s) || !each.components.contains(component))
                continue;
            const QJsonObject pod = spec.value(u"template"_s).toObject().value(u"spec"_s).toObject();
            // Strategy Recreate and StatefulSets never run two pods at a time; anything
            // else may surge by one.
            const bool recreate = object.value(u"kind"_s) == u"StatefulSet"_s
                                  || spec.value(u"strategy"_s).toObject().value(u"type"_s) == u"Recreate"_s;
            const int pods = spec.value(u"replicas"_s).toInt(1) + (recreate ? 0 : 1);
            for (int i = 0; i < pods; ++i)
                add(moment.sum, QuotaArithmetic::podSum(pod));
        }
        if (!each.maintenance)
            add(moment.sum, beside);
        if (each.maintenance) {
            add(moment.sum, {Quantity::milli(100), Quantity::bytes(Q_INT64_C(128) << 20), blueprint.maintenanceCpu,
                             blueprint.maintenanceMemory});
        }
        moments.append(moment);
    }
    return moments;
}

bool fits(const QuotaArithmetic::Sum &sum, const Plan &plan)
{
    return sum.cpuLimit <= plan.cpu && sum.memoryLimit <= plan.memory && sum.cpuRequest <= plan.cpu
           && sum.memoryRequest <= plan.memory;
}

} // namespace

QuotaArithmetic::Sum QuotaArithmetic::podSum(const QJsonObject &podSpec)
{
    Sum running;
    Sum initPeak;
    const QJsonArray inits = podSpec.value(u"initContainers"_s).toArray();
    const QJsonArray containers = podSpec.value(u"containers"_s).toArray();
    Sum sidecars;
    for (const QJsonValue &init : inits) {
        // A sidecar runs on beside everything that starts after it.
        if (init.toObject().value(u"restartPolicy"_s) == u"Always"_s) {
            add(sidecars, resourcesOf(init.toObject()));
            continue;
        }
        Sum together = sidecars;
        add(together, resourcesOf(init.toObject()));
        raise(initPeak, together);
    }
    for (const QJsonValue &container : containers)
        add(running, resourcesOf(container.toObject()));
    add(running, sidecars);
    raise(running, initPeak);
    return running;
}

QVector<MomentSum> QuotaArithmetic::moments(const Blueprint &blueprint, const Plan &plan,
                                            const QVector<QJsonObject> &objects)
{
    QVector<MomentSum> sums;
    const QVector<Moment> all = sumsOf(blueprint, objects);
    for (const Moment &moment : all) {
        sums.append({moment.title, moment.sum.cpuLimit, plan.cpu, moment.sum.memoryLimit, plan.memory,
                     fits(moment.sum, plan)});
    }
    return sums;
}

QuotaArithmetic::Sum QuotaArithmetic::foreignSum(const QVector<QJsonObject> &pods)
{
    Sum sum;
    for (const QJsonObject &pod : pods) {
        const QString phase = kube::textAt(pod, {"status"_L1, "phase"_L1});
        const bool counts = phase != "Succeeded"_L1 && phase != "Failed"_L1;
        if (counts && kube::labelOf(pod, "app.kubernetes.io/part-of"_L1) != "shopflow"_L1)
            add(sum, podSum(pod.value(u"spec"_s).toObject()));
    }
    return sum;
}

Result<void> QuotaArithmetic::prove(const Blueprint &blueprint, const Plan &plan, const QVector<QJsonObject> &objects,
                                    const Sum &beside)
{
    const QVector<Moment> all = sumsOf(blueprint, objects, beside);
    for (const Moment &moment : all) {
        if (fits(moment.sum, plan))
            continue;
        return Error{ErrorKind::Quota,
                     u"The store would not fit its quota at the moment “%1”."_s.arg(moment.title),
                     u"%1 of %2 CPU and %3 of %4 memory."_s.arg(moment.sum.cpuLimit.cpuText(), plan.cpu.cpuText(),
                                                                 moment.sum.memoryLimit.bytesText(),
                                                                 plan.memory.bytesText()),
                     u"Choose a larger plan."_s};
    }
    Quantity storage;
    for (const QJsonObject &object : objects) {
        if (object.value(u"kind"_s) != u"PersistentVolumeClaim"_s)
            continue;
        storage += Quantity::of(object.value(u"spec"_s).toObject().value(u"resources"_s).toObject()
                                    .value(u"requests"_s).toObject().value(u"storage"_s).toString());
    }
    if (storage > plan.storage) {
        return Error{ErrorKind::Quota, u"The volumes would not fit the store's storage."_s,
                     u"%1 of %2."_s.arg(storage.bytesText(), plan.storage.bytesText()), u"Choose a larger plan."_s};
    }
    return {};
}

} // namespace shopflow
