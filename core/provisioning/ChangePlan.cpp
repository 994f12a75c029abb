// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ChangePlan.h"

#include "base/Secret.h"
#include "kube/status/ObjectFields.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

constexpr int mostAtOnce = 6;
const QString manager = QStringLiteral("shopflow-console");

QJsonObject overlaid(QJsonObject below, const QJsonObject &above)
{
    for (auto it = above.begin(); it != above.end(); ++it)
        below.insert(it.key(), it.value());
    return below;
}

} // namespace

ChangePlan::ChangePlan(kube::ApiClient &client, Input input, QObject *parent)
    : QObject(parent), m_client(client), m_input(std::move(input))
{
}

ObjectChange ChangePlan::namespaceChange(const QJsonObject &live, const QJsonObject &wanted)
{
    ObjectChange change{changeName(wanted), ObjectChange::Kind::Create, {}, {}};
    if (live.isEmpty())
        return change;
    QJsonObject after = live;
    QJsonObject metadata = live.value(u"metadata"_s).toObject();
    for (const QString &part : {u"labels"_s, u"annotations"_s}) {
        metadata.insert(part, overlaid(metadata.value(part).toObject(),
                                       wanted.value(u"metadata"_s).toObject().value(part).toObject()));
    }
    after.insert(u"metadata"_s, metadata);
    change.fields = fieldChanges(live, after);
    change.kind = change.fields.isEmpty() ? ObjectChange::Kind::None : ObjectChange::Kind::Update;
    return change;
}

ObjectChange ChangePlan::secretChange(const QJsonObject &live, const QJsonObject &secret)
{
    ObjectChange change{changeName(secret), ObjectChange::Kind::Create, {}, {}};
    if (live.isEmpty())
        return change;
    const QJsonObject has = live.value(u"data"_s).toObject();
    const QStringList keys = secret.value(u"data"_s).toObject().keys();
    for (const QString &key : keys) {
        if (!has.contains(key))
            change.fields.append({u"data."_s + key, {}, u"(secret)"_s});
    }
    change.kind = change.fields.isEmpty() ? ObjectChange::Kind::None : ObjectChange::Kind::Update;
    return change;
}

QVector<FieldConflict> ChangePlan::conflictsOf(const kube::ApiError &error)
{
    static const QRegularExpression quoted(u"\"([^\"]+)\""_s);
    QVector<FieldConflict> conflicts;
    for (const kube::ApiError::Cause &cause : error.causes) {
        if (cause.reason != "FieldManagerConflict"_L1)
            continue;
        const auto name = quoted.match(cause.message);
        const QString path = cause.field.startsWith(u'.') ? cause.field.mid(1) : cause.field;
        conflicts.append({path, name.hasMatch() ? name.captured(1) : cause.message});
    }
    return conflicts;
}

void ChangePlan::start()
{
    for (const QJsonObject &object : std::as_const(m_input.objects)) {
        const int index = int(m_report.objects.size());
        if (object.value(u"kind"_s) == u"Namespace"_s) {
            m_report.objects.append(namespaceChange(m_input.live.namespaceObject, object));
            continue;
        }
        m_report.objects.append({changeName(object), ObjectChange::Kind::Create, {}, {}});
        // Without a namespace there is nowhere to ask about what goes into it.
        if (!m_input.live.namespaceObject.isEmpty())
            m_waiting.append(index);
    }
    ++m_pending; // held until the first questions are out
    next();
    if (--m_pending == 0)
        QMetaObject::invokeMethod(this, &ChangePlan::conclude, Qt::QueuedConnection);
}

void ChangePlan::cancel()
{
    m_cancelled = true;
    m_waiting.clear();
    for (const auto &job : std::as_const(m_jobs)) {
        if (job)
            job->cancel();
    }
}

void ChangePlan::next()
{
    while (!m_waiting.isEmpty() && m_pending <= mostAtOnce)
        ask(m_waiting.takeFirst(), false);
}

void ChangePlan::ask(int index, bool force)
{
    const QJsonObject &object = m_input.objects.at(index);
    const auto type = ResourceType::of(object.value(u"apiVersion"_s).toString(), object.value(u"kind"_s).toString());
    if (!type) {
        m_report.refusals.append(type.error());
        return;
    }
    ++m_pending;
    m_jobs.append(m_client.send(ApiRequest::apply(*type, object, manager, force, true), this,
                                [this, index, force](const ApiJob &job) {
        if (m_cancelled)
            return;
        onAnswer(index, force, job);
        --m_pending;
        next();
        if (m_pending == 0)
            conclude();
    }));
}

void ChangePlan::onAnswer(int index, bool force, const ApiJob &job)
{
    ObjectChange &change = m_report.objects[index];
    const QJsonObject live = m_input.live.objects.value(change.object);
    if (job.succeeded()) {
        if (!live.isEmpty()) {
            change.fields = fieldChanges(live, job.response().object());
            change.kind = change.fields.isEmpty() ? ObjectChange::Kind::None : ObjectChange::Kind::Update;
        }
        return;
    }
    const QVector<FieldConflict> conflicts = conflictsOf(job.error());
    if (!force && !conflicts.isEmpty()) {
        change.conflicts = conflicts;
        ask(index, true); // what it would be if they were taken back
        return;
    }
    refuse(index, job.error());
}

void ChangePlan::refuse(int index, const kube::ApiError &error)
{
    ObjectChange &change = m_report.objects[index];
    Error refusal = error.toError();
    const bool isClaim = change.object.startsWith("PersistentVolumeClaim/"_L1);
    const QJsonObject quota = m_input.live.quota();
    // The dry run asks the quota of now; the apply raises it first.
    if (refusal.kind == ErrorKind::Quota && isClaim && !quota.isEmpty()) {
        const QJsonObject live = m_input.live.objects.value(change.object);
        change.kind = live.isEmpty() ? ObjectChange::Kind::Create : ObjectChange::Kind::Update;
        if (!live.isEmpty()) {
            change.fields = {{u"spec.resources.requests.storage"_s,
                              kube::textAt(live, {"spec"_L1, "resources"_L1, "requests"_L1, "storage"_L1}),
                              kube::textAt(m_input.objects.at(index),
                                           {"spec"_L1, "resources"_L1, "requests"_L1, "storage"_L1})}};
        }
        return;
    }
    if (refusal.kind == ErrorKind::Invalid) {
        refusal.message = u"The cluster refuses the change of %1."_s.arg(change.object);
        refusal.nextStep = u"Leave the fields named in the details as they are; what cannot be changed needs a new store."_s;
    } else {
        refusal.message = u"%1 could not be checked: %2"_s.arg(change.object, refusal.message);
    }
    refusal.detail = redacted(refusal.detail);
    m_report.refusals.append(refusal);
}

void ChangePlan::conclude()
{
    if (m_cancelled)
        return;
    QVector<ObjectChange> secrets;
    for (const QJsonObject &secret : std::as_const(m_input.secrets))
        secrets.append(secretChange(m_input.live.objects.value(changeName(secret)), secret));
    // Where an apply makes them: after quota and policies, before what uses them.
    const auto place = std::find_if(m_report.objects.begin(), m_report.objects.end(), [](const ObjectChange &each) {
        return each.object.startsWith("PersistentVolumeClaim/"_L1) || each.object.startsWith("Service/"_L1);
    });
    qsizetype at = place - m_report.objects.begin();
    for (const ObjectChange &secret : std::as_const(secrets))
        m_report.objects.insert(at++, secret);
    const QVector<QJsonObject> left = m_input.live.leftovers(m_input.objects, m_input.prunableKinds);
    for (const QJsonObject &object : left)
        m_report.objects.append({changeName(object), ObjectChange::Kind::Delete, {}, {}});
    Q_EMIT finished(m_report);
}

} // namespace shopflow
