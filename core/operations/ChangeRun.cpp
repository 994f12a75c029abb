// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/ChangeRun.h"

#include "kube/client/SureWrite.h"
#include "kube/status/ObjectFields.h"
#include "kube/watch/WatchDecoder.h"
#include "operations/ShopSettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

QString fieldWords(const ObjectChange &change)
{
    if (change.kind != ObjectChange::Kind::Update)
        return {};
    QStringList paths;
    for (const FieldChange &field : change.fields.mid(0, 3))
        paths.append(field.path);
    if (change.fields.size() > 3)
        paths.append(u"%1 more"_s.arg(change.fields.size() - 3));
    return u" (%1)"_s.arg(paths.join(u", "_s));
}

//! Whether the controller replaces the pods because of \a change.
bool changesPods(const ObjectChange &change)
{
    return std::any_of(change.fields.cbegin(), change.fields.cend(),
                       [](const FieldChange &field) { return field.path.startsWith("spec.template"_L1); });
}

//! "Deployment/web was changed (spec.replicas)."
QString deedOf(const ObjectChange &change)
{
    switch (change.kind) {
    case ObjectChange::Kind::Create:
        return u"%1 was made."_s.arg(change.object);
    case ObjectChange::Kind::Update:
        return u"%1 was changed%2."_s.arg(change.object, fieldWords(change));
    case ObjectChange::Kind::Delete:
        return u"%1 was removed."_s.arg(change.object);
    case ObjectChange::Kind::None:
        break;
    }
    return {};
}

} // namespace

ChangeRun::ChangeRun(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                     const QString &storeName, Options options, const QString &again, QObject *parent)
    : ApplyRun(directory, storeName, options, again, parent), m_client(client), m_catalog(catalog),
      m_storeName(storeName)
{
}

ChangeRun::~ChangeRun() = default;

void ChangeRun::begin()
{
    m_review = new ChangeReview(
        m_client, m_catalog, m_storeName, [this](const StoreSpec &recorded) { return wantedSpec(recorded); },
        ChangeReview::Depth::Compare, this);
    connect(m_review, &ChangeReview::stageChanged, this,
            [this](const QString &words) { setStep(ProvisionStep::Checks, StepState::Running, words); });
    connect(m_review, &ChangeReview::finished, this, &ChangeRun::onReviewed);
    m_review->start();
}

void ChangeRun::refuse(const Error &error)
{
    setStep(ProvisionStep::Checks, StepState::Failed, error.message);
    finish(error);
}

void ChangeRun::onReviewed(const Result<void> &result)
{
    const ChangeReport &report = m_review->report();
    if (!result) {
        refuse(result.error());
        return;
    }
    if (!report.refusals.isEmpty()) {
        refuse(report.refusals.constFirst());
        return;
    }
    if (report.hasConflicts() && !takesBack()) {
        refuse(report.conflictError(m_storeName));
        return;
    }
    for (const QString &note : report.notes)
        addDeed(note);
    const qsizetype count = report.changed().size();
    setStep(ProvisionStep::Checks, StepState::Done,
            m_review->checks().summary()
                + (count == 0 ? u"; nothing to change"_s : u"; objects to change: %1"_s.arg(count)));
    changeShop();
}

//! Before the spec is written: killed in between, the next update sees the difference and
//! sets it again.
void ChangeRun::changeShop()
{
    const auto recorded = m_review->live().spec();
    const auto wishes = recorded ? ShopSettings::wishes(m_review->blueprint(), *recorded, m_review->wanted(), asked())
                                 : QVector<ShopSettings::Wish>();
    if (wishes.isEmpty()) {
        write();
        return;
    }
    auto *shop = new ShopSettings(m_client, m_review->blueprint(), u"store-"_s + m_storeName, wishes, this);
    connect(shop, &ShopSettings::started, this, [this](const ShopSettings::Wish &wish) {
        setStep(ProvisionStep::Checks, StepState::Running, u"changing “%1” in the shop"_s.arg(wish.name));
    });
    connect(shop, &ShopSettings::set, this, [this](const ShopSettings::Wish &wish) {
        noteWritten();
        addDeed(u"The setting “%1” of the shop is “%2” now."_s.arg(wish.name, wish.to));
    });
    connect(shop, &ShopSettings::finished, this, [this, shop](const Result<void> &result) {
        shop->deleteLater();
        if (!result) {
            refuse(result.error());
            return;
        }
        setStep(ProvisionStep::Checks, StepState::Done, u"the shop's settings are changed"_s);
        write();
    });
    shop->start();
}

void ChangeRun::write()
{
    // A password is given to be written; nobody can tell whether it differs.
    if (m_review->report().changesNothing() && options().mailPassword.isEmpty()) {
        addDeed(u"All objects of the store are as they should be."_s);
        setStep(ProvisionStep::Isolation, StepState::Done, u"nothing to change"_s);
        setStep(ProvisionStep::Secrets, StepState::Done, u"nothing to change"_s);
        for (const QJsonObject &object : m_review->live().objects) {
            const QString kind = object.value(u"kind"_s).toString();
            if (kind == "Deployment"_L1 || kind == "StatefulSet"_L1)
                m_state.noteWorkload(object);
        }
        // Past all refusals: what goes wrong from here on is the store's trouble.
        noteWritten();
        startStuck();
        return;
    }
    RenderInput input = m_review->input();
    input.mailPassword = options().mailPassword;
    makeProvisioner(m_client, m_review->blueprint(), input).changeExisting(m_review->live(), takesBack());
    apply();
}

void ChangeRun::onWritten()
{
    for (const ObjectChange &change : m_review->report().objects) {
        for (const FieldConflict &conflict : change.conflicts)
            addDeed(u"%1 %2 was taken back from “%3”."_s.arg(change.object, conflict.path, conflict.manager));
        if (change.kind != ObjectChange::Kind::None)
            addDeed(deedOf(change));
    }
    setStep(ProvisionStep::Secrets, StepState::Done,
            u"changed in %1 ms: %2"_s.arg(provisioner()->applyMs()).arg(m_review->report().changed().join(u", "_s)));
    m_state = provisioner()->written();
    startStuck();
}

void ChangeRun::startStuck()
{
    const QVector<QJsonObject> waiting =
        workloadsWithoutPods(QVector<QJsonObject>(m_review->live().objects.cbegin(), m_review->live().objects.cend()), m_review->live().pods);
    for (const QJsonObject &workload : waiting)
        nudge(workload);
    QStringList rolling;
    for (const ObjectChange &change : m_review->report().objects) {
        if (change.kind == ObjectChange::Kind::Update && changesPods(change))
            rolling.append(change.object.section(u'/', 1));
    }
    startAgain(stuckPods(m_review->live().pods), rolling, [this] { wait(); });
}

//! Any change of a workload makes its controller try at once instead of after its next
//! pause. Nobody waits for the answer: it only saves time.
void ChangeRun::nudge(const QJsonObject &workload)
{
    const auto type = ResourceType::of(workload.value(u"apiVersion"_s).toString(), workload.value(u"kind"_s).toString());
    if (!type)
        return;
    const QJsonObject patch{
        {u"metadata"_s,
         QJsonObject{{u"annotations"_s, QJsonObject{{u"shopflow.io/started-at"_s,
                                                     directory().now().toString(Qt::ISODateWithMs)}}}}}};
    m_client.send(ApiRequest::mergePatch(*type, u"store-"_s + m_storeName, kube::nameOf(workload), patch,
                                         u"shopflow-console"_s));
}

//! \a rolling: components whose pods are being replaced already.
void ChangeRun::startAgain(const QVector<StuckPod> &pods, const QStringList &rolling, std::function<void()> then)
{
    const Restart restart = restartOf(pods, m_review->objects(), rolling);
    m_pending = int(1 + restart.workloads.size() + restart.removed.size()); // one is held until all are out
    const auto end = [this, then = std::move(then)] {
        if (--m_pending == 0)
            then();
    };
    for (const QJsonObject &workload : restart.workloads)
        replacePods(workload, end);
    for (const StuckPod &pod : restart.replaced)
        addDeed(pod.reason.isEmpty() ? u"The pod %1 is replaced."_s.arg(pod.name)
                                     : u"The pod %1 (%2) is replaced."_s.arg(pod.name, pod.reason));
    for (const StuckPod &pod : restart.removed)
        removePod(pod, end);
    end();
}

//! As “kubectl rollout restart” does it.
void ChangeRun::replacePods(const QJsonObject &workload, std::function<void()> end)
{
    const QString now = directory().now().toString(Qt::ISODateWithMs);
    const QJsonObject annotations{{u"annotations"_s, QJsonObject{{u"shopflow.io/restarted-at"_s, now}}}};
    const QJsonObject patch{
        {u"spec"_s, QJsonObject{{u"template"_s, QJsonObject{{u"metadata"_s, annotations}}}}}};
    const auto type = ResourceType::of(workload.value(u"apiVersion"_s).toString(), workload.value(u"kind"_s).toString());
    noteWritten();
    // The moment in it is the same each time, so that the pods are replaced once.
    const auto request = ApiRequest::mergePatch(*type, u"store-"_s + m_storeName, kube::nameOf(workload), patch,
                                                u"shopflow-console"_s);
    kube::sendSurely(m_client, request, this, [this, name = kube::nameOf(workload), end = std::move(end)](const ApiJob &job) {
        if (job.succeeded())
            m_state.noteWorkload(job.response().object());
        else
            addDeed(u"The pods of %1 could not be started again: %2"_s.arg(name, job.error().toError().message));
        end();
    });
}

void ChangeRun::removePod(const StuckPod &pod, std::function<void()> end)
{
    noteWritten();
    const auto request = ApiRequest::remove(ResourceType::pods(), u"store-"_s + m_storeName, pod.name, pod.uid);
    kube::sendSurely(m_client, request, this, [this, pod, end = std::move(end)](const ApiJob &job) {
        if (job.succeeded()) {
            m_state.noteRemovedPod(pod.uid);
            addDeed(pod.reason.isEmpty() ? u"The pod %1 was started again."_s.arg(pod.name)
                                         : u"The pod %1 (%2) was started again."_s.arg(pod.name, pod.reason));
        } else if (!job.error().isNotFound() && !job.error().isConflict()) {
            addDeed(u"The pod %1 could not be started again: %2"_s.arg(pod.name, job.error().toError().message));
        }
        end();
    });
}

void ChangeRun::wait()
{
    if (!options().wait) {
        finish(std::nullopt);
        return;
    }
    auto *wait = new StoreWait(m_client, m_catalog, directory(), m_review->wanted(), StoreWait::Check::Always, this);
    connect(wait, &StoreWait::stepChanged, this, &ChangeRun::setStep);
    connect(wait, &StoreWait::finished, this, [this, wait](const Result<void> &result, bool mendable) {
        wait->deleteLater();
        onWaited(result, mendable);
    });
    wait->start(m_state);
}

void ChangeRun::onWaited(const Result<void> &result, bool mendable)
{
    if (!result && mendable && mends() && !m_mended && !m_review->blueprint().repairRestarts.isEmpty())
        mend(result.error());
    else if (!result)
        conclude(result.error());
    else
        conclude(std::nullopt);
}

//! The store runs and does not sell: its set-up converges when its pods start.
void ChangeRun::mend(const Error &problem)
{
    m_mended = true;
    addDeed(u"The store does not sell (%1)"_s.arg(problem.message));
    setStep(ProvisionStep::Verify, StepState::Running, u"starting the shop again, which mends it from inside"_s);
    const QString space = u"store-"_s + m_storeName;
    m_client.send(ApiRequest::list(ResourceType::pods(), space, {}), this, [this, problem](const ApiJob &job) {
        if (!job.succeeded()) {
            conclude(problem);
            return;
        }
        const QVector<QJsonObject> pods = kube::decodeList(job.response().body).items;
        startAgain(podsOf(pods, m_review->blueprint().repairRestarts), {}, [this] { wait(); });
    });
}

void ChangeRun::conclude(const std::optional<Error> &problem)
{
    const Store *store = directory().find(m_storeName);
    const bool replaced = store != nullptr && m_state.isRolledOutIn(*store);
    // Old pods may still need the room that the old quota gave them.
    if (provisioner() == nullptr || !replaced) {
        finish(problem);
        return;
    }
    provisioner()->settleQuota(this, [this, problem](const Result<void> &settled) {
        finish(problem || settled ? problem : std::optional<Error>(settled.error()));
    });
}

} // namespace shopflow
