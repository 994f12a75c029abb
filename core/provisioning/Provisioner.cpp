// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/Provisioner.h"

#include "base/Logging.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shopflow {

using kube::ApiJob;
using kube::ApiRequest;
using kube::ResourceType;

namespace {

const QString manager = QStringLiteral("shopflow-console");

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
    : QObject(parent), m_client(client), m_blueprint(blueprint), m_input(std::move(input))
{
}

void Provisioner::start()
{
    m_clock.start();
    auto objects = StoreManifests::render(m_blueprint, m_input);
    if (!objects) {
        QMetaObject::invokeMethod(this, [this, error = objects.error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    m_objects = std::move(objects).value();
    claim();
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
    if (!error.isConflict() && !unsure) {
        fail(error.toError());
        return;
    }
    const Error original = error.toError();
    m_client.send(ApiRequest::get(ResourceType::namespaces(), {}, m_input.spec.namespaceName()), this,
                  [this, original](const ApiJob &job) {
        if (!job.succeeded()) {
            fail(original);
            return;
        }
        const QJsonObject metadata = job.response().object().value(u"metadata"_s).toObject();
        const QJsonObject annotations = metadata.value(u"annotations"_s).toObject();
        const QString name = m_input.spec.namespaceName();
        if (metadata.value(u"labels"_s).toObject().value(u"app.kubernetes.io/part-of"_s) != u"shopflow"_s) {
            fail({ErrorKind::Conflict,
                  u"The namespace “%1” exists and is not a store of ours; it was left alone."_s.arg(name), {},
                  u"Choose another name."_s});
            return;
        }
        if (metadata.contains(u"deletionTimestamp"_s)) {
            fail({ErrorKind::Conflict, u"The store “%1” is being deleted."_s.arg(m_input.spec.name), {},
                  u"Wait until it is gone, or choose another name."_s});
            return;
        }
        if (annotations.value(u"shopflow.io/spec-hash"_s).toString() != m_input.spec.hash()) {
            fail({ErrorKind::Conflict, u"A different store “%1” exists already."_s.arg(m_input.spec.name), {},
                  u"Change it with “shopflowctl update %1”, or choose another name."_s.arg(m_input.spec.name)});
            return;
        }
        if (annotations.value(u"shopflow.io/blueprint-version"_s).toString().toInt() > m_blueprint.version) {
            fail({ErrorKind::Conflict, u"The store was made by a newer ShopFlow Console."_s, {},
                  u"Update this console first."_s});
            return;
        }
        // Continue under the run id, and the owner, of whoever claimed it first.
        m_input.runId = annotations.value(u"shopflow.io/run-id"_s).toString();
        m_input.ownerName = annotations.value(u"shopflow.io/owner-name"_s).toString();
        auto objects = StoreManifests::render(m_blueprint, m_input);
        if (!objects) {
            fail(objects.error());
            return;
        }
        m_objects = std::move(objects).value();
        m_written = true;
        applyIsolation();
    });
}

void Provisioner::applyIsolation()
{
    Q_EMIT waveStarted(u"isolation"_s);
    // The quota must exist before anything that counts against it.
    applyAll(select(m_objects, {u"NetworkPolicy"_s, u"ResourceQuota"_s, u"LimitRange"_s}), [this] {
        Q_EMIT waveStarted(u"secrets"_s);
        const QVector<QJsonObject> secrets = StoreManifests::freshSecrets(m_blueprint, m_input);
        // Made once: an existing secret is adopted, so its 409 is a success.
        ++m_pending;
        for (const QJsonObject &secret : secrets) {
            ++m_pending;
            m_client.send(ApiRequest::create(ResourceType::secrets(), secret, manager), this,
                          [this, secret](const ApiJob &job) {
                if (!job.succeeded() && !job.error().isConflict())
                    fail(withObject(job.error().toError(), secret));
                if (--m_pending == 0 && !m_failed)
                    applyWorkloads();
            });
            ++m_objectCount;
        }
        if (const auto mail = StoreManifests::mailSecret(m_blueprint, m_input)) {
            ++m_pending;
            ++m_objectCount;
            // Given anew by a person each time, so that it replaces what is there.
            m_client.send(ApiRequest::apply(ResourceType::secrets(), *mail, manager), this,
                          [this, mail](const ApiJob &job) {
                if (!job.succeeded())
                    fail(withObject(job.error().toError(), *mail));
                if (--m_pending == 0 && !m_failed)
                    applyWorkloads();
            });
        }
        const QVector<QJsonObject> places = select(m_objects, {u"PersistentVolumeClaim"_s, u"Service"_s});
        for (const QJsonObject &object : places) {
            ++m_pending;
            ++m_objectCount;
            const auto type = ResourceType::of(object.value(u"apiVersion"_s).toString(), kindOf(object));
            m_client.send(ApiRequest::apply(*type, object, manager), this, [this, object](const ApiJob &job) {
                if (job.succeeded())
                    learnNodePort(job.response().object());
                else
                    fail(withObject(job.error().toError(), object));
                if (--m_pending == 0 && !m_failed)
                    applyWorkloads();
            });
        }
        if (--m_pending == 0 && !m_failed)
            applyWorkloads();
    });
}

void Provisioner::learnNodePort(const QJsonObject &service)
{
    const QJsonObject labels = service.value(u"metadata"_s).toObject().value(u"labels"_s).toObject();
    if (kindOf(service) != "Service"_L1 || labels.value(u"shopflow.io/public"_s) != u"true"_s)
        return;
    m_input.address.nodePort = service.value(u"spec"_s).toObject().value(u"ports"_s).toArray().first().toObject()
                                   .value(u"nodePort"_s).toInt();
}

void Provisioner::applyWorkloads()
{
    Q_EMIT waveStarted(u"workloads"_s);
    // Rendered again, because the answered node port goes into the configuration.
    auto objects = StoreManifests::render(m_blueprint, m_input);
    if (!objects) {
        fail(objects.error());
        return;
    }
    m_objects = std::move(objects).value();
    applyAll(select(m_objects, {u"ConfigMap"_s}), [this] {
        applyAll(select(m_objects, {u"Deployment"_s, u"StatefulSet"_s, u"Ingress"_s}), [this] {
            m_applyMs = m_clock.elapsed();
            qCDebug(lcStores) << "applied" << m_objectCount << "objects in" << m_applyMs << "ms";
            Q_EMIT finished({});
        });
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
        m_client.send(ApiRequest::apply(*type, object, manager), this, [this, object, then](const ApiJob &job) {
            if (!job.succeeded())
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
    m_applyMs = m_clock.elapsed();
    Q_EMIT finished(Result<void>(std::move(error)));
}

} // namespace shopflow
