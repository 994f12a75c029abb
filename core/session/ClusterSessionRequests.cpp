// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of a session about its stores; each answers by a signal.

#include "session/ClusterSessionPrivate.h"

#include "access/AdminLink.h"
#include "access/StoreExec.h"
#include "operations/DeleteStore.h"
#include "operations/RepairStore.h"
#include "operations/ShopSettings.h"
#include "operations/UpdateStore.h"
#include "provisioning/Preflight.h"
#include "provisioning/ProvisionRun.h"
#include "session/ManifestReader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

void ClusterSession::preflight(int token, const StoreSpec &spec, const ConsoleSettings::Defaults &defaults)
{
    if (!d->client)
        return;
    auto *preflight = new Preflight(*d->client, d->catalog, spec, d->client.get());
    preflight->setDefaults(defaults);
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

void ClusterSession::createStore(const StoreSpec &spec, const Secret &mailPassword,
                                 const ConsoleSettings::Defaults &defaults)
{
    StoreRun::Options options;
    options.mailPassword = mailPassword;
    options.defaults = defaults;
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
    const auto wanted = [spec, &catalog = d->catalog](const StoreSpec &recorded) -> Result<StoreSpec> {
        if (const auto allowed = UpdateStore::allows(catalog, recorded, spec); !allowed)
            return allowed.error();
        return spec;
    };
    auto *review = new ChangeReview(*d->client, d->catalog, spec.name, wanted, ChangeReview::Depth::Compare,
                                    d->client.get());
    connect(review, &ChangeReview::finished, this, [this, review, token, name = spec.name](const Result<void> &result) {
        review->deleteLater();
        ChangeReport changes = review->report();
        if (const auto recorded = review->live().spec(); result && recorded)
            changes.objects += ShopSettings::changes(
                ShopSettings::wishes(review->blueprint(), *recorded, review->wanted(), {}));
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
        if (!result)
            d->rights->heed(result.error());
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

void ClusterSession::acknowledgeLogs(const QString &storeName, qint64 weight)
{
    if (d->logs && d->logs->storeName() == storeName)
        d->logs->acknowledge(weight);
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

void ClusterSession::readSharedSettings()
{
    if (!d->client)
        return;
    auto *store = new ConsoleSettingsStore(*d->client, d->catalog, d->client.get());
    store->read(
        [this, store](const Result<ConsoleSettingsStore::Record> &answer) { d->onSharedSettings(store, answer); });
}

void ClusterSession::writeSharedSettings(const ConsoleSettingsStore::Record &wanted, const Secret &mailPassword,
                                         bool force)
{
    if (!d->client)
        return;
    auto *store = new ConsoleSettingsStore(*d->client, d->catalog, d->client.get());
    store->write({wanted, mailPassword, force}, [this, store](const Result<ConsoleSettingsStore::Record> &answer) {
        d->onSharedSettings(store, answer);
    });
}

void ClusterSession::Private::onSharedSettings(ConsoleSettingsStore *store,
                                               const Result<ConsoleSettingsStore::Record> &answer)
{
    store->deleteLater();
    if (answer)
        Q_EMIT q.sharedSettingsRead(*answer);
    else
        Q_EMIT q.sharedSettingsFailed(answer.error());
}

void ClusterSession::inspectCluster()
{
    if (!d->client)
        return;
    auto *preflight = new Preflight(*d->client, d->catalog, std::nullopt, d->client.get());
    connect(preflight, &Preflight::finished, this, [this, preflight](const PreflightReport &report) {
        preflight->deleteLater();
        Q_EMIT clusterInspected({report.checks, ClusterRoom::of(preflight->facts(), d->catalog), d->client->clock().now()});
    });
    preflight->start();
}

void ClusterSession::glanceAtCluster()
{
    if (!d->client)
        return;
    // Beyond that the list of all pods takes seconds, for a number that nobody asked for.
    constexpr int mostPods = 2000;
    kube::ApiRequest::ListOptions one;
    one.limit = 1;
    d->client->send(kube::ApiRequest::list(kube::ResourceType::pods(), {}, one), this, [this](const kube::ApiJob &job) {
        const QJsonObject metadata = job.response().object().value(u"metadata"_s).toObject();
        if (job.succeeded() && metadata.value(u"remainingItemCount"_s).toInteger() > mostPods)
            Q_EMIT clusterTooLarge();
        else
            inspectCluster();
    });
}

void ClusterSession::stopForward(const QString &storeName)
{
    if (d->routes)
        d->routes->stopForward(storeName);
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
