// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/DeleteStore.h"

#include "base/Logging.h"
#include "kube/status/ObjectFields.h"
#include "operations/UnboundClaims.h"
#include "provisioning/StoreIndex.h"
#include "stores/StoreNamespace.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace shopflow {

namespace {

constexpr std::chrono::milliseconds PollInterval{500};
//! Provisioners were seen to make a volume 10 to 30 s after its claim was gone.
constexpr std::chrono::seconds LateVolumes{30};

//! A failure that the next poll may not meet again.
bool isPassing(const kube::ApiError &error)
{
    using Transport = kube::ApiError::Transport;
    if (error.transport == Transport::None)
        return error.status == 429 || error.status >= 500;
    return error.transport == Transport::Refused || error.transport == Transport::Timeout;
}

bool wasPerhapsSent(const kube::ApiError &error)
{
    using Transport = kube::ApiError::Transport;
    return error.transport == Transport::Refused || error.transport == Transport::Timeout ||
           error.transport == Transport::Protocol || (error.transport == Transport::None && error.status >= 500);
}

QString uidOf(const QJsonObject &object)
{
    return kube::textAt(object, {QLatin1String("metadata"), QLatin1String("uid")});
}

bool isGoing(const QJsonObject &object)
{
    return !kube::textAt(object, {QLatin1String("metadata"), QLatin1String("deletionTimestamp")}).isEmpty();
}

Error nameTaken(const QString &namespaceName)
{
    return {ErrorKind::Conflict,
            QStringLiteral("The namespace %1 was replaced by a new one.").arg(namespaceName),
            {},
            QStringLiteral("Look at the list of stores, then delete again if the new one is to go too.")};
}

} // namespace

DeleteStore::DeleteStore(kube::ApiClient &client, QString namespaceName, bool wait, std::chrono::milliseconds timeout,
                         QObject *parent)
    : QObject(parent), m_client(client), m_namespace(std::move(namespaceName)), m_wait(wait), m_timeout(timeout),
      m_poll(client.timing().makeAlarm(this)), m_deadline(client.timing().makeAlarm(this))
{
    connect(m_poll, &Alarm::rang, this, [this] {
        if (m_volumesNext)
            pollVolumes();
        else
            poll();
    });
    connect(m_deadline, &Alarm::rang, this, [this] {
        QStringList left;
        for (const Remainder &remainder : std::as_const(m_remaining))
            left.append(remainder.object + QStringLiteral(": ") + remainder.reason);
        finish(Error{ErrorKind::Timeout, QStringLiteral("The store is not gone yet."), left.join(QLatin1Char(' ')),
                     QStringLiteral("The cluster goes on deleting it; run the same again to see what is left.")});
    });
}

void DeleteStore::start()
{
    m_deadline->start(m_timeout);
    m_client.send(kube::ApiRequest::get(kube::ResourceType::namespaces(), {}, m_namespace), this,
                  [this](const kube::ApiJob &job) { onNamespace(job); });
}

void DeleteStore::onNamespace(const kube::ApiJob &job)
{
    if (m_done)
        return;
    if (!job.succeeded()) {
        if (job.error().isNotFound())
            finish(Error{ErrorKind::NotFound, QStringLiteral("There is no store in the namespace %1.").arg(m_namespace),
                         job.error().message, QStringLiteral("Look at the list of stores for the right name.")});
        else
            finish(job.error().toError());
        return;
    }
    const QJsonObject object = job.response().object();
    if (!isStoreNamespace(object)) {
        finish(Error{ErrorKind::Conflict,
                     QStringLiteral("The namespace %1 was not made by ShopFlow, so it is left alone.").arg(m_namespace),
                     {},
                     QStringLiteral("Delete it with the tool that made it.")});
        return;
    }
    m_uid = uidOf(object);
    const bool going = isGoing(object);
    if (going)
        setRemaining(remaindersOfNamespace(object));
    if (m_wait)
        noteClaims();
    else if (going)
        conclude();
    else
        removeNamespace();
}

//! Whoever may not see the claims waits for the volumes that are there.
void DeleteStore::noteClaims()
{
    m_client.send(kube::ApiRequest::list(kube::ResourceType::persistentVolumeClaims(), m_namespace, {}), this,
                  [this](const kube::ApiJob &job) {
                      if (m_done)
                          return;
                      if (job.succeeded())
                          m_unbound = unboundClaims(job.response().object());
                      else
                          qCInfo(lcStores) << "the claims in" << m_namespace << "cannot be listed";
                      if (m_remaining.isEmpty())
                          removeNamespace();
                      else
                          pollLater();
                  });
}

void DeleteStore::removeNamespace()
{
    m_client.send(kube::ApiRequest::remove(kube::ResourceType::namespaces(), {}, m_namespace, m_uid), this,
                  [this](const kube::ApiJob &job) { onRemoved(job); });
}

void DeleteStore::onRemoved(const kube::ApiJob &job)
{
    if (m_done)
        return;
    const kube::ApiError &error = job.error();
    if (job.succeeded() || error.isNotFound()) {
        const QJsonObject answer = job.succeeded() ? job.response().object() : QJsonObject();
        if (isGoing(answer))
            setRemaining(remaindersOfNamespace(answer));
        if (m_wait)
            poll();
        else
            conclude();
    } else if (error.isConflict() || wasPerhapsSent(error)) {
        readAgain(error.toError());
    } else {
        finish(error.toError());
    }
}

//! The DELETE may have arrived although its answer did not, or came second.
void DeleteStore::readAgain(const Error &reason)
{
    m_client.send(kube::ApiRequest::get(kube::ResourceType::namespaces(), {}, m_namespace), this,
                  [this, reason](const kube::ApiJob &job) {
                      if (m_done)
                          return;
                      const QJsonObject object = job.succeeded() ? job.response().object() : QJsonObject();
                      const bool same = uidOf(object) == m_uid;
                      if (job.succeeded() && !same)
                          finish(nameTaken(m_namespace));
                      else if (job.succeeded() ? !isGoing(object) : !job.error().isNotFound())
                          finish(reason);
                      else if (m_wait)
                          onPolled(job);
                      else
                          conclude();
                  });
}

void DeleteStore::pollLater()
{
    if (!m_done)
        m_poll->start(PollInterval);
}

void DeleteStore::poll()
{
    m_client.send(kube::ApiRequest::get(kube::ResourceType::namespaces(), {}, m_namespace), this,
                  [this](const kube::ApiJob &job) { onPolled(job); });
}

void DeleteStore::onPolled(const kube::ApiJob &job)
{
    if (m_done)
        return;
    if (!job.succeeded() && !job.error().isNotFound()) {
        if (isPassing(job.error()))
            pollLater();
        else
            finish(job.error().toError());
        return;
    }
    const QJsonObject object = job.succeeded() ? job.response().object() : QJsonObject();
    // Another namespace of the same name means that ours is gone.
    if (!job.succeeded() || uidOf(object) != m_uid) {
        m_volumesNext = true;
        m_goneAt = m_client.timing().elapsed();
        setRemaining({});
        pollVolumes();
        return;
    }
    setRemaining(remaindersOfNamespace(object));
    pollLater();
}

void DeleteStore::pollVolumes(const QString &continueToken)
{
    if (continueToken.isEmpty())
        m_volumes.clear();
    kube::ApiRequest::ListOptions options;
    options.continueToken = continueToken;
    m_client.send(kube::ApiRequest::list(kube::ResourceType::persistentVolumes(), {}, options), this,
                  [this](const kube::ApiJob &job) { onVolumes(job); });
}

void DeleteStore::onVolumes(const kube::ApiJob &job)
{
    if (m_done)
        return;
    if (!job.succeeded()) {
        // Volumes belong to the cluster: who may not see them is told what is known.
        if (job.error().isForbidden()) {
            qCInfo(lcStores) << "volumes cannot be listed; the namespace" << m_namespace << "is gone";
            conclude();
        } else if (isPassing(job.error()) || job.error().isExpired()) {
            pollLater();
        } else {
            finish(job.error().toError());
        }
        return;
    }
    const QJsonObject list = job.response().object();
    for (const QJsonValue item : list.value(QLatin1String("items")).toArray()) {
        const QJsonObject volume = item.toObject();
        if (belongsTo(volume, m_namespace))
            m_volumes.append(volume);
    }
    const QString token = kube::textAt(list, {QLatin1String("metadata"), QLatin1String("continue")});
    if (!token.isEmpty()) {
        pollVolumes(token);
        return;
    }
    onAllVolumes();
}

void DeleteStore::onAllVolumes()
{
    for (const QJsonObject &volume : std::as_const(m_volumes))
        m_unbound.removeAll(kube::textAt(volume, {QLatin1String("spec"), QLatin1String("claimRef"), QLatin1String("name")}));
    if (m_client.timing().elapsed() - m_goneAt >= LateVolumes)
        m_unbound.clear();
    setRemaining(remaindersOfVolumes(m_volumes) + remaindersOfClaims(m_unbound));
    if (m_unbound.isEmpty() && std::all_of(m_volumes.cbegin(), m_volumes.cend(), isKeptVolume))
        conclude();
    else
        pollLater();
}

void DeleteStore::setRemaining(const QVector<Remainder> &remaining)
{
    if (m_remaining == remaining)
        return;
    m_remaining = remaining;
    Q_EMIT remainingChanged(m_remaining);
}

//! The store is gone or going: whoever looks for stores need not find it any more.
void DeleteStore::conclude()
{
    if (m_done)
        return;
    m_deadline->stop();
    StoreIndex::remove(m_client, m_namespace, this, [this] { finish({}); });
}

void DeleteStore::finish(Result<void> result)
{
    if (m_done)
        return;
    m_done = true;
    m_poll->stop();
    m_deadline->stop();
    Q_EMIT finished(result);
}

} // namespace shopflow
