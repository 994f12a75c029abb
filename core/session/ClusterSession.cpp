// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/ClusterSession.h"

#include "access/AdminLink.h"
#include "access/CredentialVault.h"
#include "access/StoreExec.h"
#include "access/StoreRoutes.h"
#include "base/Logging.h"
#include "kube/auth/ExecCredentials.h"
#include "kube/client/ApiClient.h"
#include "operations/DeleteStore.h"
#include "operations/RepairStore.h"
#include "operations/UpdateStore.h"
#include "provisioning/Preflight.h"
#include "provisioning/ProvisionRun.h"
#include "session/ManifestReader.h"
#include "session/StoreEvents.h"
#include "session/StoreLogs.h"
#include "session/StoreUsageWatch.h"
#include "session/StoreVerifier.h"
#include "session/VerifySchedule.h"
#include "stores/StoreDirectory.h"
#include "stores/StoreObstacle.h"

#include <QHash>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

using kube::CacheState;

//! All that lives on the cluster thread; made by start(), gone with stop().
class ClusterSession::Private
{
public:
    Private(ClusterSession &session, kube::KubeContext context_, const BlueprintCatalog &catalog_, bool readOnly_)
        : q(session), context(std::move(context_)), catalog(catalog_), madeReadOnly(readOnly_)
    {
    }

    void identify();
    void listenToPlugin();
    void onConnection(const CacheState &state);
    void onChanged(const QVector<Store> &changed, const QVector<QString> &removed);
    void reportConnection();
    //! A store that became ready with nobody watching, or whose last check failed, is
    //! verified by an idle console that may write.
    void verifyNext();
    //! \a error of a store that could not be opened, with the verdict's reason.
    [[nodiscard]] Error explained(const QString &storeName, Error error) const;
    void onVerified(const QString &storeName, bool passed);
    //! Takes \a run as the only one of its store, and starts it.
    void startRun(const QString &storeName, StoreRun *run);

    ClusterSession &q;
    kube::KubeContext context;
    const BlueprintCatalog &catalog;
    bool madeReadOnly;
    ConnectionStatus connection;
    [[nodiscard]] bool isReadOnly() const { return madeReadOnly || connection.locked; }

    std::unique_ptr<kube::ApiClient> client;
    std::unique_ptr<StoreDirectory> directory;
    std::unique_ptr<StoreRoutes> routes;
    std::unique_ptr<CredentialVault> vault;
    std::unique_ptr<StoreVerifier> verifier;
    std::unique_ptr<VerifySchedule> schedule;
    std::unique_ptr<StoreLogs> logs;
    std::unique_ptr<StoreEvents> events;
    std::unique_ptr<StoreUsageWatch> usage;
    QHash<QString, StoreRun *> runs;
    std::unique_ptr<QTimer> heartbeat;
};

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
    connect(d->verifier.get(), &StoreVerifier::finished, this, &ClusterSession::verifyFinished);
    connect(d->verifier.get(), &StoreVerifier::finished, this,
            [this](const QString &name, const QString &problem) { d->onVerified(name, problem.isEmpty()); });
    d->heartbeat = std::make_unique<QTimer>();
    d->heartbeat->setInterval(5s);
    connect(d->heartbeat.get(), &QTimer::timeout, this, [this] {
        d->reportConnection();
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
    switch (state.phase) {
    case CacheState::Phase::Live:
        // Whatever happened while we were away may concern who we are.
        if (connection.serverVersion.isEmpty())
            identify();
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
    verifyNext();
}

void ClusterSession::Private::verifyNext()
{
    // What is known of an unreachable cluster is old, and asking would be in vain.
    if (isReadOnly() || connection.phase != ConnectionStatus::Phase::Live || !directory->isListed())
        return;
    QVector<Store> idle = directory->stores();
    idle.removeIf([this](const Store &store) {
        const StoreRun *run = runs.value(store.name());
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

void ClusterSession::preflight(int token, const StoreSpec &spec)
{
    if (!d->client)
        return;
    auto *preflight = new Preflight(*d->client, d->catalog, spec, d->client.get());
    connect(preflight, &Preflight::finished, this, [this, preflight, token](const PreflightReport &report) {
        preflight->deleteLater();
        Q_EMIT preflightFinished(token, report);
    });
    preflight->start();
}

void ClusterSession::Private::startRun(const QString &storeName, StoreRun *run)
{
    if (auto *old = runs.take(storeName))
        old->deleteLater();
    runs.insert(storeName, run);
    connect(run, &StoreRun::changed, &q, &ClusterSession::runChanged);
    run->start();
}

void ClusterSession::createStore(const StoreSpec &spec, const Secret &mailPassword)
{
    StoreRun::Options options;
    options.mailPassword = mailPassword;
    if (d->client)
        d->startRun(spec.name, new ProvisionRun(*d->client, d->catalog, *d->directory, spec, options));
}

void ClusterSession::updateStore(const StoreSpec &spec, const Secret &mailPassword)
{
    StoreRun::Options options;
    options.mailPassword = mailPassword;
    if (d->client)
        d->startRun(spec.name, new UpdateStore(*d->client, d->catalog, *d->directory, {spec, false}, options));
}

void ClusterSession::repairStore(const QString &storeName)
{
    if (d->client)
        d->startRun(storeName, new RepairStore(*d->client, d->catalog, *d->directory, storeName, {}));
}

void ClusterSession::reviewChange(int token, const StoreSpec &spec)
{
    if (!d->client)
        return;
    const auto wanted = [spec](const StoreSpec &recorded) -> Result<StoreSpec> {
        if (const auto allowed = UpdateStore::allows(recorded, spec); !allowed)
            return allowed.error();
        return spec;
    };
    auto *review = new ChangeReview(*d->client, d->catalog, spec.name, wanted, ChangeReview::Depth::Compare,
                                    d->client.get());
    connect(review, &ChangeReview::finished, this, [this, review, token, name = spec.name](const Result<void> &result) {
        review->deleteLater();
        ChangeReport changes = review->report();
        if (!result)
            changes.refusals.prepend(result.error());
        else if (changes.hasConflicts())
            changes.refusals.append(changes.conflictError(name));
        Q_EMIT changeReviewed(token, review->checks(), changes);
    });
    review->start();
}

void ClusterSession::verifyStore(const QString &storeName, bool full)
{
    if (d->verifier)
        d->verifier->verify(storeName, full);
}

void ClusterSession::deleteStore(const QString &storeName)
{
    if (!d->client)
        return;
    if (auto *run = d->runs.take(storeName))
        run->deleteLater();
    auto *operation = new DeleteStore(*d->client, u"store-"_s + storeName, true, 10min, d->client.get());
    connect(operation, &DeleteStore::remainingChanged, this,
            [this, storeName](const QVector<Remainder> &remaining) { Q_EMIT deleteProgressed(storeName, remaining); });
    connect(operation, &DeleteStore::finished, this, [this, operation, storeName](const Result<void> &result) {
        operation->deleteLater();
        Q_EMIT deleteFinished(storeName, result ? QString() : result.error().message);
    });
    operation->start();
}

void ClusterSession::runOperation(const QString &storeName, const QString &operationId, const Secret &input)
{
    const Store *store = d->directory ? d->directory->find(storeName) : nullptr;
    const Blueprint *blueprint = store != nullptr ? d->catalog.find(store->spec.platform) : nullptr;
    if (blueprint == nullptr) {
        Q_EMIT operationFailed(storeName, operationId,
                               {ErrorKind::NotFound, u"There is no store “%1”."_s.arg(storeName), {}, {}});
        return;
    }
    const auto call = StoreExec::callOf(*store, *blueprint, operationId, input);
    if (!call) {
        Q_EMIT operationFailed(storeName, operationId, call.error());
        return;
    }
    auto *exec = new StoreExec(*d->client, *call, d->client.get());
    connect(exec, &StoreExec::finished, this, [this, storeName, operationId](const Result<Secret> &output) {
        if (output)
            Q_EMIT operationFinished(storeName, operationId);
        else
            Q_EMIT operationFailed(storeName, operationId, output.error());
    });
    exec->start();
}

void ClusterSession::readCredentials(const QString &storeName)
{
    if (!d->vault)
        return;
    d->vault->readAdmin(u"store-"_s + storeName, this, [this, storeName](Result<Credentials> result) {
        if (!result) {
            Q_EMIT credentialsFailed(storeName, result.error());
            return;
        }
        Credentials credentials = std::move(result).value();
        const Store *store = d->directory->find(storeName);
        if (const StoreEndpoint *admin = store != nullptr ? store->endpoint(u"admin"_s) : nullptr)
            credentials.url = admin->url;
        Q_EMIT credentialsRead(storeName, credentials);
    });
}

void ClusterSession::findRoute(const QString &storeName, const QString &endpointKind, bool signIn)
{
    const Store *store = d->directory ? d->directory->find(storeName) : nullptr;
    const Blueprint *blueprint = store != nullptr ? d->catalog.find(store->spec.platform) : nullptr;
    if (blueprint == nullptr) {
        Q_EMIT routeFailed(storeName, endpointKind,
                           {ErrorKind::NotFound, u"There is no store “%1”."_s.arg(storeName), {}, {}});
        return;
    }
    const auto answer = [this, storeName, endpointKind](const Result<RouteAnswer> &found) {
        if (found)
            Q_EMIT routeFound(storeName, endpointKind, found.value());
        else
            Q_EMIT routeFailed(storeName, endpointKind, d->explained(storeName, found.error()));
    };
    if (!signIn || endpointKind != "admin"_L1) {
        d->routes->find(*store, *blueprint, endpointKind, answer);
        return;
    }
    auto *link = new AdminLink(*d->client, *d->routes, *store, *blueprint, false, d->client.get());
    connect(link, &AdminLink::finished, this, answer);
    link->start();
}

void ClusterSession::followLogs(const QString &storeName)
{
    if (!d->client)
        return;
    d->logs = std::make_unique<StoreLogs>(*d->client, storeName);
    connect(d->logs.get(), &StoreLogs::linesReceived, this, [this, storeName](const QVector<kube::LogLine> &lines) {
        Q_EMIT logLines(storeName, lines);
    });
    connect(d->logs.get(), &StoreLogs::problem, this,
            [this, storeName](const QString &pod, const QString &container, const Error &error) {
        Q_EMIT logProblem(storeName, pod, container, error);
    });
    d->directory->setFocus(storeName);
    if (const Store *store = d->directory->find(storeName))
        d->logs->follow(*store);
}

void ClusterSession::unfollowLogs()
{
    d->logs.reset();
}

void ClusterSession::followEvents(const QString &storeName)
{
    if (!d->client)
        return;
    d->events = std::make_unique<StoreEvents>(*d->client, u"store-"_s + storeName);
    connect(d->events.get(), &StoreEvents::changed, this, [this, storeName](const QVector<kube::EventDigest> &events) {
        Q_EMIT eventsChanged(storeName, events);
    });
    connect(d->events.get(), &StoreEvents::failed, this,
            [this, storeName](const Error &error) { Q_EMIT eventsFailed(storeName, error); });
    d->events->start();
}

void ClusterSession::unfollowEvents()
{
    d->events.reset();
}

void ClusterSession::readManifest(const QString &storeName)
{
    if (!d->client)
        return;
    auto *reader = new ManifestReader(*d->client, d->catalog, storeName, d->client.get());
    connect(reader, &ManifestReader::finished, this, [this, reader, storeName](const Result<ManifestReport> &report) {
        reader->deleteLater();
        if (report)
            Q_EMIT manifestRead(storeName, report.value());
        else
            Q_EMIT manifestFailed(storeName, report.error());
    });
    reader->start();
}

void ClusterSession::watchUsage(bool watched)
{
    if (!watched || !d->directory) {
        d->usage.reset();
        return;
    }
    if (d->usage)
        return;
    d->usage = std::make_unique<StoreUsageWatch>(*d->client, *d->directory);
    connect(d->usage.get(), &StoreUsageWatch::changed, this, &ClusterSession::usageChanged);
    d->usage->start();
}

} // namespace shopflow
