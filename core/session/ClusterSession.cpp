// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ClusterSessionPrivate.h"

#include "base/Logging.h"
#include "kube/auth/ExecCredentials.h"
#include "stores/StoreObstacle.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

using kube::CacheState;

ClusterSession::ClusterSession(kube::KubeContext context, const BlueprintCatalog &catalog, bool readOnly, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(context), catalog, readOnly)), m_mailbox(this)
{
    d->connection.contextName = d->context.name;
    d->connection.server = d->context.server.toString();
    d->connection.identity = d->context.userName;
    d->connection.readOnly = readOnly;
    d->connection.insecureTls = d->context.insecureSkipTlsVerify;
}

ClusterSession::~ClusterSession() = default;

void ClusterSession::start()
{
    auto made = kube::ApiClient::create(d->context);
    if (!made) {
        d->connection.phase = ConnectionStatus::Phase::CredentialsRefused;
        d->connection.reason = made.error();
        Q_EMIT connectionChanged(d->connection);
        return;
    }
    d->client = std::move(made).value();
    d->client->setReadOnly(d->isReadOnly());
    d->listenToPlugin();
    d->directory = std::make_unique<StoreDirectory>(*d->client, d->catalog, d->client->clock());
    d->routes = std::make_unique<StoreRoutes>(*d->client);
    d->vault = std::make_unique<CredentialVault>(*d->client);
    d->verifier = std::make_unique<StoreVerifier>(*d->client, d->catalog, *d->directory);
    connect(d->directory.get(), &StoreDirectory::changed, this,
            [this](const QVector<Store> &changed, const QVector<QString> &removed) { d->onChanged(changed, removed); });
    connect(d->directory.get(), &StoreDirectory::listed, this, &ClusterSession::storesListed);
    connect(d->directory.get(), &StoreDirectory::connectionChanged, this,
            [this](const CacheState &state) { d->onConnection(state); });
    d->schedule = std::make_unique<VerifySchedule>(d->client->clock());
    d->rights = std::make_unique<RightsWatch>(*d->client);
    connect(d->rights.get(), &RightsWatch::changed, this, [this] {
        d->connection.rights = d->rights->rights();
        d->reportConnection();
    });
    connect(this, &ClusterSession::runChanged, d->rights.get(), [this](const RunStatus &status) {
        if (status.error)
            d->rights->heed(*status.error);
    });
    connect(this, &ClusterSession::credentialsFailed, d->rights.get(),
            [this](const QString &, const Error &error) { d->rights->heed(error); });
    connect(this, &ClusterSession::operationFailed, d->rights.get(),
            [this](const QString &, const QString &, const Error &error) { d->rights->heed(error); });
    connect(d->verifier.get(), &StoreVerifier::finished, this, &ClusterSession::verifyFinished);
    connect(d->verifier.get(), &StoreVerifier::finished, this,
            [this](const QString &name, const QString &problem) { d->onVerified(name, problem.isEmpty()); });
    d->heartbeat = std::make_unique<QTimer>();
    d->heartbeat->setInterval(5s);
    connect(d->routes.get(), &StoreRoutes::forwardsChanged, this, [this] { d->reportForwards(); });
    connect(d->heartbeat.get(), &QTimer::timeout, this, [this] {
        d->reportConnection();
        Q_EMIT watchesReported(d->directory->watchReports());
        d->verifyNext();
    });
    d->heartbeat->start();
    Q_EMIT connectionChanged(d->connection);
    d->identify();
    d->directory->start();
}

void ClusterSession::stop()
{
    qDeleteAll(d->runs);
    d->runs.clear();
    d->logs.reset();
    d->events.reset();
    d->usage.reset();
    d->rights.reset();
    d->heartbeat.reset();
    d->verifier.reset();
    d->schedule.reset();
    d->vault.reset();
    d->routes.reset();
    if (d->directory)
        d->directory->stop();
    d->directory.reset();
    d->client.reset();
}

void ClusterSession::setLocked(bool locked)
{
    if (d->connection.locked == locked)
        return;
    d->connection.locked = locked;
    d->connection.readOnly = d->isReadOnly();
    if (!d->client)
        return;
    d->client->setReadOnly(d->isReadOnly());
    d->reportConnection();
    d->verifyNext();
}

void ClusterSession::cancelSignIn()
{
    if (d->client && d->client->plugin() != nullptr)
        d->client->plugin()->cancel();
}

void ClusterSession::lookAt(const QString &storeName)
{
    if (d->rights)
        d->rights->lookAt(storeName.isEmpty() ? QString() : QString(u"store-"_s + storeName));
}

void ClusterSession::Private::listenToPlugin()
{
    kube::ExecCredentials *plugin = client->plugin();
    if (plugin == nullptr)
        return;
    connect(plugin, &kube::ExecCredentials::runningChanged, &q, [this](bool running) {
        connection.signingIn = running ? context.exec->shortName() : QString();
        connection.signInWords.clear();
        Q_EMIT q.connectionChanged(connection);
    });
    connect(plugin, &kube::ExecCredentials::said, &q, [this](const QString &line) {
        connection.signInWords = line;
        Q_EMIT q.connectionChanged(connection);
    });
}

void ClusterSession::Private::identify()
{
    const auto version = kube::ApiRequest::getPath(u"/version"_s);
    client->send(version, &q, [this](const kube::ApiJob &job) {
        if (!job.succeeded())
            return;
        connection.serverVersion = job.response().object().value(u"gitVersion"_s).toString();
        reportConnection();
    });
    const QJsonObject review{{u"apiVersion"_s, u"authentication.k8s.io/v1"_s}, {u"kind"_s, u"SelfSubjectReview"_s}};
    const auto who = kube::ApiRequest::create(kube::ResourceType::selfSubjectReviews(), review, {});
    client->send(who, &q, [this](const kube::ApiJob &job) {
        if (!job.succeeded())
            return;
        const QString name = job.response().object().value(u"status"_s).toObject().value(u"userInfo"_s).toObject()
                                 .value(u"username"_s).toString();
        if (!name.isEmpty())
            connection.identity = name;
        reportConnection();
    });
}

void ClusterSession::Private::onConnection(const CacheState &state)
{
    using Phase = ConnectionStatus::Phase;
    connection.reason = state.reason;
    const Phase before = connection.phase;
    switch (state.phase) {
    case CacheState::Phase::Live:
        // Whatever happened while we were away may concern who we are.
        if (connection.serverVersion.isEmpty())
            identify();
        if (before != Phase::Live)
            rights->refresh();
        connection.phase = Phase::Live;
        break;
    case CacheState::Phase::Empty:
    case CacheState::Phase::Listing:
        if (connection.phase != Phase::Live)
            connection.phase = Phase::Connecting;
        break;
    case CacheState::Phase::Forbidden:
        connection.phase = Phase::Forbidden;
        break;
    case CacheState::Phase::Stale:
        connection.phase = Phase::Stale;
        break;
    case CacheState::Phase::Reconnecting:
    case CacheState::Phase::Failed:
        connection.phase = directory->isListed() ? Phase::Reconnecting : Phase::Unreachable;
        break;
    }
    if (state.trouble == CacheState::Trouble::Credentials)
        connection.phase = Phase::CredentialsRefused;
    else if (state.trouble == CacheState::Trouble::Certificate)
        connection.phase = Phase::CertificateRefused;
    reportConnection();
    if (connection.phase != before)
        Q_EMIT q.watchesReported(directory->watchReports());
}

void ClusterSession::Private::reportConnection()
{
    connection.serverAhead = client->clock().ahead().value_or(0ms);
    connection.lastHeard = directory->connection().lastHeard.addMSecs(connection.serverAhead.count());
    connection.partialView = directory->isPartial();
    Q_EMIT q.connectionChanged(connection);
}

void ClusterSession::Private::onChanged(const QVector<Store> &changed, const QVector<QString> &removed)
{
    q.m_mailbox.put(changed, removed);
    for (const Store &store : changed) {
        if (logs && logs->storeName() == store.name())
            logs->follow(store);
        if (store.status.due == CheckDue::None)
            schedule->forget(store.name());
    }
    if (!removed.isEmpty())
        reportForwards();
    verifyNext();
}

void ClusterSession::Private::reportForwards()
{
    QVector<ForwardStatus> now = routes->forwards();
    const auto gone = std::find_if(now.cbegin(), now.cend(), [this](const ForwardStatus &each) {
        return directory->isListed() && directory->find(each.storeName) == nullptr;
    });
    if (gone != now.cend()) {
        // Tells of the rest itself.
        routes->stopForward(QString(gone->storeName));
        return;
    }
    if (now == forwards)
        return;
    forwards = std::move(now);
    Q_EMIT q.forwardsChanged(forwards);
}

void ClusterSession::Private::verifyNext()
{
    // What is known of an unreachable cluster is old, and asking would be in vain.
    if (isReadOnly() || connection.phase != ConnectionStatus::Phase::Live || !directory->isListed())
        return;
    QVector<Store> idle = directory->stores();
    idle.removeIf([this](const Store &store) {
        const StoreRun *run = runs.value(store.name());
        if (!connection.rights.missingFor(AccessRights::Wish::Verify, store.namespaceName).isEmpty())
            return true;
        return (run != nullptr && !run->status().finished) || verifier->isVerifying(store.name());
    });
    const auto turn = schedule->next(idle);
    if (!turn)
        return;
    schedule->begin(*turn);
    verifier->verify(turn->storeName, turn->full);
}

void ClusterSession::Private::onVerified(const QString &storeName, bool passed)
{
    schedule->end(storeName, passed);
    verifyNext();
}

Error ClusterSession::Private::explained(const QString &storeName, Error error) const
{
    const Store *store = directory->find(storeName);
    const auto obstacle = store != nullptr ? StoreObstacle::of(*store, u"The store cannot be opened"_s) : std::nullopt;
    if (obstacle && error.kind != ErrorKind::NotFound) {
        error.message = obstacle->message;
        error.nextStep = obstacle->nextStep;
    }
    return error;
}

} // namespace shopflow
