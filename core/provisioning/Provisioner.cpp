// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/Provisioner.h"

#include "base/Logging.h"
#include "kube/client/SureWrite.h"
#include "provisioning/ChangePlan.h"
#include "provisioning/LiveStoreReader.h"
#include "provisioning/QuotaPatience.h"

#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

const QString manager = QStringLiteral("shopflow-console");
constexpr std::chrono::seconds lookAfter{1};

QString kindOf(const QJsonObject &object)
{
    return object.value(u"kind"_s).toString();
}

QVector<QJsonObject> select(const QVector<QJsonObject> &objects, const QStringList &kinds)
{
    QVector<QJsonObject> chosen;
    for (const QJsonObject &object : objects) {
        if (kinds.contains(kindOf(object)))
            chosen.append(object);
    }
    return chosen;
}

Error withObject(Error error, const QJsonObject &object)
{
    error.message = u"%1 %2 could not be written: %3"_s.arg(
        kindOf(object), object.value(u"metadata"_s).toObject().value(u"name"_s).toString(), error.message);
    return error;
}

} // namespace

Provisioner::Provisioner(kube::ApiClient &client, const Blueprint &blueprint, RenderInput input, QObject *parent)
    : QObject(parent), m_client(client), m_blueprint(blueprint), m_input(std::move(input)),
      m_patience(new QuotaPatience(client, this))
{
    connect(m_patience, &QuotaPatience::waiting, this, [this](const QString &words) {
        recountQuota();
        Q_EMIT waiting(words);
    });
}

void Provisioner::changeExisting(LiveStore live, bool force)
{
    m_input = continued(m_input, live);
    m_live = std::move(live);
    m_force = force;
}

RenderInput Provisioner::continued(RenderInput input, const LiveStore &live)
{
    // Under the run id, and the owner, of whoever claimed it first.
    input.runId = live.annotation(u"shopflow.io/run-id"_s);
    input.ownerName = live.annotation(u"shopflow.io/owner-name"_s);
    if (input.spec.exposure.value_or(Exposure::NodePort) == Exposure::NodePort)
        input.address.nodePort = live.nodePort();
    return input;
}

void Provisioner::start()
{
    m_clock.start();
    if (!render())
        return;
    if (m_live)
        patchNamespace();
    else
        claim();
}

bool Provisioner::render()
{
    auto objects = StoreManifests::render(m_blueprint, m_input);
    if (!objects) {
        QMetaObject::invokeMethod(this, [this, error = objects.error()] { fail(error); }, Qt::QueuedConnection);
        return false;
    }
    m_objects = m_live ? m_live->withKeptVolumes(*objects) : *objects;
    return true;
}

void Provisioner::claim()
{
    Q_EMIT waveStarted(u"namespace"_s);
    const QJsonObject object = select(m_objects, {u"Namespace"_s}).constFirst();
    m_client.send(ApiRequest::create(ResourceType::namespaces(), object, manager), this,
                  [this](const ApiJob &job) { checkClaimed(job); });
}

void Provisioner::checkClaimed(const ApiJob &created)
{
    if (created.succeeded()) {
        m_written = true;
        ++m_objectCount;
        applyIsolation();
        return;
    }
    const kube::ApiError &error = created.error();
    // After a lost connection nobody knows whether the namespace was made: look, the
    // run id tells whether it was us.
    const bool unsure = error.status == 0 && error.transport != kube::ApiError::Transport::ReadOnly
                        && error.transport != kube::ApiError::Transport::Config;
    if (unsure) {
        // A server that restarts closes its connections first.
        Alarm *moment = m_client.timing().makeAlarm(this);
        connect(moment, &Alarm::rang, this, [this, moment, told = error.toError()] {
            moment->deleteLater();
            continueExisting(told);
        });
        moment->start(lookAfter);
    } else if (error.isConflict()) {
        continueExisting(error.toError());
    } else {
        fail(error.toError());
    }
}

void Provisioner::continueExisting(const Error &claimError)
{
    auto *reader = new LiveStoreReader(m_client, m_input.spec.namespaceName(),
                                       StoreManifests::secretNames(m_blueprint), this);
    connect(reader, &LiveStoreReader::finished, this, [this, reader, claimError](const Result<LiveStore> &live) {
        reader->deleteLater();
        if (!live) {
            fail(claimError);
            return;
        }
        if (live->secretsProblem) {
            fail(*live->secretsProblem);
            return;
        }
        if (const auto allowed = live->mayBeWritten(m_input.spec.name, m_blueprint.version); !allowed) {
            fail(allowed.error());
            return;
        }
        if (live->annotation(u"shopflow.io/spec-hash"_s) != m_input.spec.hash()) {
            fail({ErrorKind::Conflict, u"A different store “%1” exists already."_s.arg(m_input.spec.name), {},
                  u"Change it with “shopflowctl update %1”, or choose another name."_s.arg(m_input.spec.name)});
            return;
        }
        changeExisting(*live, false);
        if (!render())
            return;
        m_written = true;
        applyIsolation();
    });
    reader->start();
}

void Provisioner::patchNamespace()
{
    Q_EMIT waveStarted(u"namespace"_s);
    const QJsonObject wanted = select(m_objects, {u"Namespace"_s}).constFirst();
    if (ChangePlan::namespaceChange(m_live->namespaceObject, wanted).kind == ObjectChange::Kind::None) {
        m_written = true;
        applyIsolation();
        return;
    }
    // It was made by POST, so its fields are no apply's; the version keeps two
    // consoles from writing two specs.
    const QJsonObject metadata = wanted.value(u"metadata"_s).toObject();
    const QJsonObject patch{
        {u"metadata"_s, QJsonObject{{u"labels"_s, metadata.value(u"labels"_s)},
                                    {u"annotations"_s, metadata.value(u"annotations"_s)},
                                    {u"resourceVersion"_s, m_live->namespaceObject.value(u"metadata"_s).toObject()
                                                               .value(u"resourceVersion"_s)}}}};
    ++m_objectCount;
    const auto request =
        ApiRequest::mergePatch(ResourceType::namespaces(), {}, m_input.spec.namespaceName(), patch, manager);
    m_client.send(request, this, [this, request, wanted](const ApiJob &job) { onPatched(job, request, wanted); });
}

void Provisioner::onPatched(const ApiJob &job, const ApiRequest &sent, const QJsonObject &wanted)
{
    if (job.succeeded()) {
        m_written = true;
        applyIsolation();
        return;
    }
    // The connection may have broken after the server took it, and a second copy, which
    // Qt sends by itself, meets a version that the first has made.
    if (job.error().isConflict() || kube::mayHaveArrived(job.error()))
        lookAtNamespace(job.error(), sent, wanted);
    else
        fail(withObject(job.error().toError(), wanted));
}

void Provisioner::lookAtNamespace(const kube::ApiError &trouble, const ApiRequest &sent, const QJsonObject &wanted)
{
    const auto version = [](const QJsonObject &object) {
        return object.value(u"metadata"_s).toObject().value(u"resourceVersion"_s);
    };
    kube::sendSurely(m_client, ApiRequest::get(ResourceType::namespaces(), {}, m_input.spec.namespaceName()), this,
                     [this, trouble, sent, wanted, version](const ApiJob &job) {
        const QJsonObject found = job.succeeded() ? job.response().object() : QJsonObject();
        if (job.succeeded() && ChangePlan::namespaceChange(found, wanted).kind == ObjectChange::Kind::None) {
            m_written = true;
            applyIsolation();
            return;
        }
        const bool untouched = job.succeeded() && version(found) == version(m_live->namespaceObject);
        if (!untouched || !kube::mayHaveArrived(trouble) || std::exchange(m_patchRepeated, true)) {
            fail(withObject(trouble.toError(), wanted));
            return;
        }
        m_client.send(sent, this, [this, sent, wanted](const ApiJob &again) { onPatched(again, sent, wanted); });
    });
}

void Provisioner::applyIsolation()
{
    Q_EMIT waveStarted(u"isolation"_s);
    // The quota must exist before anything that counts against it.
    QVector<QJsonObject> isolation = select(m_objects, {u"NetworkPolicy"_s, u"ResourceQuota"_s, u"LimitRange"_s});
    for (QJsonObject &object : isolation) {
        if (m_live && kindOf(object) == "ResourceQuota"_L1)
            object = m_live->widened(object);
    }
    applyAll(isolation, [this] { applySecrets(); });
}

//! The server counts a quota anew when its limits change, when a counted object goes,
//! or else every few minutes: one pod more for a moment does it.
void Provisioner::recountQuota()
{
    const QVector<QJsonObject> quotas = select(m_objects, {u"ResourceQuota"_s});
    if (quotas.isEmpty() || m_recounting)
        return;
    const QJsonObject quota = m_live ? m_live->widened(quotas.constFirst()) : quotas.constFirst();
    QJsonObject spec = quota.value(u"spec"_s).toObject();
    QJsonObject hard = spec.value(u"hard"_s).toObject();
    hard.insert(u"pods"_s, QString::number(hard.value(u"pods"_s).toString().toInt() + 1));
    spec.insert(u"hard"_s, hard);
    QJsonObject wider = quota;
    wider.insert(u"spec"_s, spec);
    m_recounting = true;
    m_client.send(ApiRequest::apply(ResourceType::resourceQuotas(), wider, manager, m_force), this,
                  [this, quota](const ApiJob &) {
        kube::sendSurely(m_client, ApiRequest::apply(ResourceType::resourceQuotas(), quota, manager, m_force), this,
                         [this](const ApiJob &) { m_recounting = false; });
    });
}

void Provisioner::applySecrets()
{
    Q_EMIT waveStarted(u"secrets"_s);
    const QVector<QJsonObject> secrets = StoreManifests::freshSecrets(m_blueprint, m_input);
    ++m_pending; // held until all are out
    for (const QJsonObject &secret : secrets)
        applySecret(secret);
    QVector<QJsonObject> places = select(m_objects, {u"PersistentVolumeClaim"_s, u"Service"_s});
    // Given anew by a person each time, so that it replaces what is there.
    if (const auto mail = StoreManifests::mailSecret(m_blueprint, m_input))
        places.prepend(*mail);
    else if (m_live && !m_input.spec.mail)
        forgetMailPassword();
    for (const QJsonObject &object : std::as_const(places)) {
        ++m_pending;
        ++m_objectCount;
        const auto type = ResourceType::of(object.value(u"apiVersion"_s).toString(), kindOf(object));
        m_patience->send(ApiRequest::apply(*type, object, manager, m_force), [this, object](const ApiJob &job) {
            if (job.succeeded())
                learn(job.response().object());
            else
                fail(withObject(job.error().toError(), object));
            if (--m_pending == 0 && !m_failed)
                applyWorkloads();
        });
    }
    if (--m_pending == 0 && !m_failed)
        applyWorkloads();
}

//! A store that sends no mails any more keeps no password for another server to get.
void Provisioner::forgetMailPassword()
{
    const QJsonObject live = m_live->find(u"Secret"_s, MailSettings::secretName());
    if (live.value(u"data"_s).toObject().isEmpty())
        return;
    ++m_pending;
    ++m_objectCount;
    const auto request = ApiRequest::mergePatch(ResourceType::secrets(), m_input.spec.namespaceName(),
                                                MailSettings::secretName(), {{u"data"_s, QJsonValue::Null}}, manager);
    kube::sendSurely(m_client, request, this, [this, live](const ApiJob &job) {
        if (!job.succeeded() && !job.error().isNotFound())
            fail(withObject(job.error().toError(), live));
        if (--m_pending == 0 && !m_failed)
            applyWorkloads();
    });
}

//! Made once: an existing secret is adopted, so its 409 is a success. Only keys that a
//! newer blueprint added are filled in.
void Provisioner::applySecret(const QJsonObject &secret)
{
    const QString name = secret.value(u"metadata"_s).toObject().value(u"name"_s).toString();
    const QJsonObject live = m_live ? m_live->find(u"Secret"_s, name) : QJsonObject();
    ApiRequest request = ApiRequest::create(ResourceType::secrets(), secret, manager);
    if (!live.isEmpty()) {
        QJsonObject missing = secret.value(u"data"_s).toObject();
        const QStringList present = live.value(u"data"_s).toObject().keys();
        for (const QString &key : present)
            missing.remove(key);
        if (missing.isEmpty())
            return;
        const QJsonObject patch{{u"data"_s, missing},
                                {u"metadata"_s, QJsonObject{{u"resourceVersion"_s, live.value(u"metadata"_s).toObject()
                                                                                       .value(u"resourceVersion"_s)}}}};
        request = ApiRequest::mergePatch(ResourceType::secrets(), m_input.spec.namespaceName(), name, patch, manager);
    }
    ++m_pending;
    ++m_objectCount;
    // A conflict is welcome to both forms.
    m_patience->send(request, [this, secret](const ApiJob &job) {
        if (!job.succeeded() && !job.error().isConflict())
            fail(withObject(job.error().toError(), secret));
        if (--m_pending == 0 && !m_failed)
            applyWorkloads();
    });
}

//! What only the server's answer tells: the node port, the generation of a workload.
void Provisioner::learn(const QJsonObject &answer)
{
    const QString kind = kindOf(answer);
    if (kind == "Deployment"_L1 || kind == "StatefulSet"_L1)
        m_state.noteWorkload(answer);
    const QJsonObject labels = answer.value(u"metadata"_s).toObject().value(u"labels"_s).toObject();
    if (kind != "Service"_L1 || labels.value(u"shopflow.io/public"_s) != u"true"_s)
        return;
    m_input.address.nodePort = answer.value(u"spec"_s).toObject().value(u"ports"_s).toArray().first().toObject()
                                   .value(u"nodePort"_s).toInt();
}

void Provisioner::applyWorkloads()
{
    Q_EMIT waveStarted(u"workloads"_s);
    // Rendered again, because the answered node port goes into the configuration.
    if (!render())
        return;
    applyAll(select(m_objects, {u"ConfigMap"_s}), [this] {
        applyAll(select(m_objects, {u"Deployment"_s, u"StatefulSet"_s, u"Ingress"_s}), [this] { prune(); });
    });
}

void Provisioner::prune()
{
    const QVector<QJsonObject> left =
        m_live ? m_live->leftovers(m_objects, m_blueprint.prunableKinds) : QVector<QJsonObject>();
    const auto end = [this] {
        m_applyMs = m_clock.elapsed();
        qCDebug(lcStores) << "applied" << m_objectCount << "objects in" << m_applyMs << "ms";
        Q_EMIT finished({});
    };
    if (left.isEmpty()) {
        end();
        return;
    }
    m_pending = int(left.size());
    for (const QJsonObject &object : left) {
        const QJsonObject metadata = object.value(u"metadata"_s).toObject();
        const auto type = ResourceType::of(object.value(u"apiVersion"_s).toString(), kindOf(object));
        const auto request = ApiRequest::remove(*type, m_input.spec.namespaceName(), metadata.value(u"name"_s).toString(),
                                                metadata.value(u"uid"_s).toString());
        kube::sendSurely(m_client, request, this, [this, object, end](const ApiJob &job) {
            // Gone, or replaced by somebody else: both are fine.
            if (!job.succeeded() && !job.error().isNotFound() && !job.error().isConflict())
                fail(withObject(job.error().toError(), object));
            if (--m_pending == 0 && !m_failed)
                end();
        });
    }
}

void Provisioner::settleQuota(QObject *receiver, std::function<void(Result<void>)> done)
{
    const QVector<QJsonObject> quotas = select(m_objects, {u"ResourceQuota"_s});
    const bool wide = m_live && !quotas.isEmpty() && m_live->widened(quotas.constFirst()) != quotas.constFirst();
    if (!wide) {
        done({});
        return;
    }
    const QJsonObject quota = quotas.constFirst();
    kube::sendSurely(m_client, ApiRequest::apply(ResourceType::resourceQuotas(), quota, manager, m_force), receiver,
                     [done = std::move(done), quota](const ApiJob &job) {
        if (job.succeeded())
            done({});
        else
            done(withObject(job.error().toError(), quota));
    });
}

void Provisioner::applyAll(const QVector<QJsonObject> &objects, std::function<void()> then)
{
    if (objects.isEmpty()) {
        then();
        return;
    }
    m_pending = int(objects.size());
    m_objectCount += m_pending;
    for (const QJsonObject &object : objects) {
        const auto type = ResourceType::of(object.value(u"apiVersion"_s).toString(), kindOf(object));
        if (!type) {
            fail(type.error());
            return;
        }
        m_patience->send(ApiRequest::apply(*type, object, manager, m_force), [this, object, then](const ApiJob &job) {
            if (job.succeeded())
                learn(job.response().object());
            else
                fail(withObject(job.error().toError(), object));
            if (--m_pending == 0 && !m_failed)
                then();
        });
    }
}

void Provisioner::fail(Error error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_patience->stop();
    m_applyMs = m_clock.elapsed();
    Q_EMIT finished(Result<void>(std::move(error)));
}

} // namespace shopflow
