// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/LiveStore.h"

#include "kube/status/ObjectFields.h"
#include "provisioning/ObjectChange.h"
#include "stores/StoreNamespace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

QString storageOf(const QJsonObject &claim)
{
    return kube::textAt(claim, {"spec"_L1, "resources"_L1, "requests"_L1, "storage"_L1});
}

QJsonObject withStorage(QJsonObject claim, const QString &size)
{
    QJsonObject spec = claim.value(u"spec"_s).toObject();
    QJsonObject resources = spec.value(u"resources"_s).toObject();
    QJsonObject requests = resources.value(u"requests"_s).toObject();
    requests.insert(u"storage"_s, size);
    resources.insert(u"requests"_s, requests);
    spec.insert(u"resources"_s, resources);
    claim.insert(u"spec"_s, spec);
    return claim;
}

bool isClaim(const QJsonObject &object)
{
    return object.value(u"kind"_s) == u"PersistentVolumeClaim"_s;
}

//! Whether we wrote \a object by an apply of the store's own objects.
bool wasAppliedByUs(const QJsonObject &object)
{
    const QJsonArray managers = kube::arrayAt(object, {"metadata"_L1, "managedFields"_L1});
    return std::any_of(managers.begin(), managers.end(), [](const QJsonValue &entry) {
        return entry[u"manager"_s].toString() == "shopflow-console"_L1 && entry[u"operation"_s].toString() == "Apply"_L1;
    });
}

} // namespace

QJsonObject LiveStore::find(const QString &kind, const QString &name) const
{
    return objects.value(kind + u'/' + name);
}

QString LiveStore::annotation(const QString &name) const
{
    return kube::objectAt(namespaceObject, {"metadata"_L1, "annotations"_L1}).value(name).toString();
}

Result<StoreSpec> LiveStore::spec() const
{
    return StoreSpec::fromJson(QJsonDocument::fromJson(annotation(u"shopflow.io/spec"_s).toUtf8()).object());
}

int LiveStore::nodePort() const
{
    for (const QJsonObject &object : objects) {
        if (object.value(u"kind"_s) != u"Service"_s || kube::labelOf(object, "shopflow.io/public"_L1) != "true"_L1)
            continue;
        return kube::arrayAt(object, {"spec"_L1, "ports"_L1}).first().toObject().value(u"nodePort"_s).toInt();
    }
    return 0;
}

QJsonObject LiveStore::quota() const
{
    return find(u"ResourceQuota"_s, u"store-quota"_s);
}

Result<void> LiveStore::mayBeWritten(const QString &storeName, int blueprintVersion) const
{
    if (!isStoreNamespace(namespaceObject)) {
        return Error{ErrorKind::Conflict,
                     u"The namespace “%1” exists and is not a store of ours; it was left alone."_s.arg(
                         kube::nameOf(namespaceObject)),
                     {}, u"Choose another name."_s};
    }
    if (!kube::textAt(namespaceObject, {"metadata"_L1, "deletionTimestamp"_L1}).isEmpty()) {
        return Error{ErrorKind::Conflict, u"The store “%1” is being deleted."_s.arg(storeName), {},
                     u"Wait until it is gone, or choose another name."_s};
    }
    if (annotation(u"shopflow.io/blueprint-version"_s).toInt() > blueprintVersion) {
        return Error{ErrorKind::Conflict, u"The store was made by a newer ShopFlow Console."_s, {},
                     u"Update this console first."_s};
    }
    return {};
}

QString LiveStore::keptSize(const QJsonObject &claim) const
{
    const QJsonObject live = find(u"PersistentVolumeClaim"_s, kube::nameOf(claim));
    if (live.isEmpty())
        return {};
    const Quantity has = Quantity::of(storageOf(live));
    const Quantity wanted = Quantity::of(storageOf(claim));
    if (wanted == has)
        return {};
    const bool grows = growingClasses.contains(kube::textAt(live, {"spec"_L1, "storageClassName"_L1}))
                       && kube::textAt(live, {"status"_L1, "phase"_L1}) == "Bound"_L1;
    return wanted > has && grows ? QString() : storageOf(live);
}

QVector<QJsonObject> LiveStore::withKeptVolumes(const QVector<QJsonObject> &objects_, QStringList *notes) const
{
    QVector<QJsonObject> kept = objects_;
    for (QJsonObject &object : kept) {
        if (!isClaim(object))
            continue;
        const QString size = keptSize(object);
        if (size.isEmpty())
            continue;
        const bool wantsMore = Quantity::of(storageOf(object)) > Quantity::of(size);
        if (notes != nullptr && wantsMore) {
            notes->append(u"The volume “%1” stays at %2, because its storage class cannot make volumes larger."_s.arg(
                kube::nameOf(object), size));
        } else if (notes != nullptr) {
            notes->append(u"The volume “%1” keeps its %2; volumes never shrink."_s.arg(kube::nameOf(object), size));
        }
        object = withStorage(object, size);
    }
    return kept;
}

Result<void> LiveStore::proveNoShrinking(const QVector<QJsonObject> &wanted, const QVector<QJsonObject> &recorded) const
{
    QHash<QString, Quantity> before;
    for (const QJsonObject &object : recorded) {
        if (isClaim(object))
            before.insert(kube::nameOf(object), Quantity::of(storageOf(object)));
    }
    for (const QJsonObject &object : wanted) {
        if (!isClaim(object))
            continue;
        const Quantity size = Quantity::of(storageOf(object));
        const QJsonObject live = find(u"PersistentVolumeClaim"_s, kube::nameOf(object));
        // One that somebody grew by hand is kept, and is no reason to refuse.
        if (size >= Quantity::of(storageOf(live)) || size >= before.value(kube::nameOf(object)))
            continue;
        return Error{ErrorKind::Storage,
                     u"The volume “%1” has %2 and cannot shrink to %3; storage never shrinks."_s.arg(
                         kube::nameOf(object), storageOf(live), storageOf(object)),
                     {},
                     u"Choose a plan with at least this storage, or give --cpu and --memory alone to change only those."_s};
    }
    return {};
}

QVector<QJsonObject> LiveStore::leftovers(const QVector<QJsonObject> &wanted, const QStringList &prunableKinds) const
{
    QStringList names;
    for (const QJsonObject &object : wanted)
        names.append(changeName(object));
    QVector<QJsonObject> left;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        const QString kind = it->value(u"kind"_s).toString();
        // Named here too, so that no blueprint can ask for it.
        const bool holdsData = kind == "PersistentVolumeClaim"_L1 || kind == "Secret"_L1;
        if (holdsData || !prunableKinds.contains(kind) || names.contains(it.key()))
            continue;
        if (kube::labelOf(*it, "app.kubernetes.io/part-of"_L1) == "shopflow"_L1
            && kube::labelOf(*it, "app.kubernetes.io/component"_L1) != "state"_L1 && wasAppliedByUs(*it))
            left.append(*it);
    }
    std::sort(left.begin(), left.end(),
              [](const QJsonObject &a, const QJsonObject &b) { return changeName(a) < changeName(b); });
    return left;
}

QJsonObject LiveStore::widened(const QJsonObject &quota_) const
{
    const QJsonObject live = kube::objectAt(quota(), {"spec"_L1, "hard"_L1});
    QJsonObject spec = quota_.value(u"spec"_s).toObject();
    QJsonObject hard = spec.value(u"hard"_s).toObject();
    const QStringList keys = hard.keys();
    for (const QString &key : keys) {
        if (Quantity::of(live.value(key).toString()) > Quantity::of(hard.value(key).toString()))
            hard.insert(key, live.value(key));
    }
    spec.insert(u"hard"_s, hard);
    QJsonObject wide = quota_;
    wide.insert(u"spec"_s, spec);
    return wide;
}

} // namespace shopflow
