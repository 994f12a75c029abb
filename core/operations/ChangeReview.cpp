// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/ChangeReview.h"

#include "provisioning/LiveStoreReader.h"
#include "provisioning/Provisioner.h"
#include "provisioning/QuotaArithmetic.h"

using namespace Qt::StringLiterals;

namespace shopflow {

ChangeReview::ChangeReview(kube::ApiClient &client, const BlueprintCatalog &catalog, QString storeName, Wanted wanted,
                           Depth depth, QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_storeName(std::move(storeName)),
      m_wants(std::move(wanted)), m_depth(depth)
{
}

void ChangeReview::start()
{
    Q_EMIT stageChanged(u"reading the store"_s);
    QStringList secrets;
    for (const Blueprint &blueprint : m_catalog.all())
        secrets += StoreManifests::secretNames(blueprint);
    secrets.removeDuplicates();
    auto *reader = new LiveStoreReader(m_client, u"store-"_s + m_storeName, secrets, this);
    connect(reader, &LiveStoreReader::finished, this, &ChangeReview::onLive);
    reader->start();
}

void ChangeReview::onLive(const Result<LiveStore> &live)
{
    if (!live) {
        Error error = live.error();
        if (error.kind == ErrorKind::NotFound)
            error = {ErrorKind::NotFound, u"There is no store “%1”."_s.arg(m_storeName), error.detail,
                     u"“shopflowctl list” shows the stores there are."_s};
        Q_EMIT finished(error);
        return;
    }
    m_live = *live;
    // Who only renders may not need them, and looks at the problem where they do.
    if (m_live.secretsProblem && m_depth != Depth::Render) {
        Q_EMIT finished(*m_live.secretsProblem);
        return;
    }
    const auto recorded = m_live.spec();
    if (!recorded) {
        Q_EMIT finished(recorded.error());
        return;
    }
    m_recorded = *recorded;
    m_blueprint = m_catalog.find(m_recorded.platform);
    if (m_blueprint == nullptr) {
        Q_EMIT finished(Error{ErrorKind::Invalid,
                              u"This program does not know the platform “%1” of the store."_s.arg(m_recorded.platform),
                              {},
                              u"Use the newest version of ShopFlow Console."_s});
        return;
    }
    if (const auto allowed = m_live.mayBeWritten(m_storeName, m_blueprint->version); !allowed) {
        Q_EMIT finished(allowed);
        return;
    }
    const auto wanted = m_wants(m_recorded);
    if (!wanted) {
        Q_EMIT finished(wanted.error());
        return;
    }
    m_wanted = *wanted;
    Q_EMIT stageChanged(u"asking the cluster"_s);
    m_preflight = new Preflight(m_client, m_catalog, m_wanted, this);
    m_preflight->setPurpose(m_depth == Depth::Render ? Preflight::Purpose::Look : Preflight::Purpose::Change);
    connect(m_preflight, &Preflight::finished, this, &ChangeReview::onPreflight);
    m_preflight->start();
}

void ChangeReview::onPreflight(const PreflightReport &report)
{
    m_checks = report;
    if (!report.passed() && m_depth == Depth::Compare) {
        Q_EMIT finished(report.firstFailure());
        return;
    }
    const auto rendered = render(m_wanted);
    if (!rendered) {
        Q_EMIT finished(rendered.error());
        return;
    }
    m_objects = *rendered;
    if (m_depth == Depth::Render) {
        m_objects = m_live.withKeptVolumes(m_objects);
        Q_EMIT finished({});
        return;
    }
    const QVector<QJsonObject> asRendered = m_objects;
    QStringList notes;
    m_objects = m_live.withKeptVolumes(m_objects, &notes);
    if (const auto proof = prove(asRendered); !proof) {
        Q_EMIT finished(proof);
        return;
    }
    Q_EMIT stageChanged(u"comparing with the cluster"_s);
    auto *plan = new ChangePlan(m_client,
                                {m_objects, StoreManifests::freshSecrets(*m_blueprint, m_input),
                                 m_blueprint->prunableKinds, m_live},
                                this);
    connect(plan, &ChangePlan::finished, this, [this, notes](const ChangeReport &found) {
        m_report = found;
        m_report.notes = notes;
        Q_EMIT finished({});
    });
    plan->start();
}

Result<QVector<QJsonObject>> ChangeReview::render(const StoreSpec &spec)
{
    const ClusterFacts &facts = m_preflight->facts();
    const auto images = StoreManifests::images(*m_blueprint, spec, facts.shared.images);
    if (!images)
        return images.error();
    m_input.spec = spec;
    m_input.images = *images;
    m_input.address = facts.address;
    m_input = Provisioner::continued(m_input, m_live);
    return StoreManifests::render(*m_blueprint, m_input);
}

//! What only the store as it is can tell: volumes that would shrink, and pods of others
//! in its namespace that count against its quota.
Result<void> ChangeReview::prove(const QVector<QJsonObject> &asRendered)
{
    const auto plan = m_blueprint->planFor(m_wanted);
    if (!plan)
        return plan.error();
    const RenderInput wanted = m_input;
    const auto before = render(m_recorded);
    m_input = wanted;
    const auto planBefore = m_blueprint->planFor(m_recorded);
    // Where no less storage was asked for, a volume that would be smaller is just kept.
    // A recorded spec that this program cannot render has nothing to compare with.
    if (before && planBefore && plan->storage < planBefore->storage) {
        if (const auto kept = m_live.proveNoShrinking(asRendered, *before); !kept)
            return kept;
    }
    return QuotaArithmetic::prove(*m_blueprint, *plan, m_objects, QuotaArithmetic::foreignSum(m_live.pods));
}

} // namespace shopflow
