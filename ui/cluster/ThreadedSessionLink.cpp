// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ThreadedSessionLink.h"

#include "session/StoreLogs.h"

namespace shopflow::ui {

ThreadedSessionLink::ThreadedSessionLink(QString contextName, ContextReader reader, const BlueprintCatalog &catalog,
                                         bool readOnly, QObject *parent)
    : SessionLink(parent), m_contextName(std::move(contextName)), m_reader(std::move(reader)), m_catalog(catalog),
      m_readOnly(readOnly)
{
}

ThreadedSessionLink::~ThreadedSessionLink()
{
    endSession();
    for (const QPointer<QThread> &thread : std::as_const(m_threads)) {
        if (thread) {
            thread->wait();
            delete thread;
        }
    }
}

void ThreadedSessionLink::start()
{
    if (m_session)
        return;
    Result<kube::KubeContext> context = m_reader();
    if (!context) {
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Unreachable;
        status.contextName = m_contextName;
        status.readOnly = m_readOnly || m_locked;
        status.locked = m_locked;
        status.reason = context.error();
        m_words.translate(status);
        QMetaObject::invokeMethod(
            this, [this, status] { Q_EMIT connectionChanged(status); }, Qt::QueuedConnection);
        return;
    }
    auto *thread = new QThread;
    thread->setObjectName(m_contextName);
    m_threads.removeAll(QPointer<QThread>());
    m_threads.append(thread);
    m_session = new ClusterSession(std::move(*context), m_catalog, m_readOnly);
    m_session->setLocked(m_locked);
    m_session->moveToThread(thread);
    connect(thread, &QThread::finished, m_session, &QObject::deleteLater);
    forwardSignals(m_session);
    thread->start();
    post([](ClusterSession &session) { session.start(); });
    if (m_usageWatched)
        watchUsage(true);
    if (!m_lookedAt.isEmpty())
        lookAt(m_lookedAt);
}

void ThreadedSessionLink::restart()
{
    endSession();
    Q_EMIT restarted();
    start();
}

void ThreadedSessionLink::setLocked(bool locked)
{
    m_locked = locked;
    post([locked](ClusterSession &session) { session.setLocked(locked); });
}

void ThreadedSessionLink::cancelSignIn()
{
    post([](ClusterSession &session) { session.cancelSignIn(); });
}

void ThreadedSessionLink::lookAt(const QString &storeName)
{
    m_lookedAt = storeName;
    post([storeName](ClusterSession &session) { session.lookAt(storeName); });
}

void ThreadedSessionLink::endSession()
{
    if (!m_session)
        return;
    m_session->disconnect(this);
    m_session->mailbox().disconnect(this);
    QThread *thread = m_threads.last();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    post([thread](ClusterSession &session) {
        session.stop();
        thread->quit();
    });
    m_session = nullptr;
}

void ThreadedSessionLink::forwardSignals(ClusterSession *session)
{
    relay(session, &ClusterSession::connectionChanged, &SessionLink::connectionChanged);
    connect(session, &ClusterSession::storesListed, this, &SessionLink::storesListed);
    relay(session, &ClusterSession::preflightFinished, &SessionLink::preflightFinished);
    relay(session, &ClusterSession::changeReviewed, &SessionLink::changeReviewed);
    relay(session, &ClusterSession::runChanged, &SessionLink::runChanged);
    relay(session, &ClusterSession::verifyFinished, &SessionLink::verifyFinished);
    connect(session, &ClusterSession::deleteProgressed, this, &SessionLink::deleteProgressed);
    relay(session, &ClusterSession::deleteFinished, &SessionLink::deleteFinished);
    relay(session, &ClusterSession::operationFinished, &SessionLink::operationFinished);
    relay(session, &ClusterSession::operationFailed, &SessionLink::operationFailed);
    connect(session, &ClusterSession::credentialsRead, this, &SessionLink::credentialsRead);
    relay(session, &ClusterSession::credentialsFailed, &SessionLink::credentialsFailed);
    relay(session, &ClusterSession::routeFound, &SessionLink::routeFound);
    relay(session, &ClusterSession::routeFailed, &SessionLink::routeFailed);
    connect(session, &ClusterSession::logLines, this, [this](const QString &name, const QVector<kube::LogLine> &lines) {
        Q_EMIT logLines(name, lines);
        // A view that cannot keep up holds the server back instead of filling the memory.
        post([name, weight = StoreLogs::weightOf(lines)](ClusterSession &now) { now.acknowledgeLogs(name, weight); });
    });
    relay(session, &ClusterSession::logProblem, &SessionLink::logProblem);
    connect(session, &ClusterSession::eventsChanged, this, &SessionLink::eventsChanged);
    relay(session, &ClusterSession::eventsFailed, &SessionLink::eventsFailed);
    connect(session, &ClusterSession::manifestRead, this, &SessionLink::manifestRead);
    relay(session, &ClusterSession::manifestFailed, &SessionLink::manifestFailed);
    relay(session, &ClusterSession::usageChanged, &SessionLink::usageChanged);
    connect(session, &ClusterSession::sharedSettingsRead, this, &SessionLink::sharedSettingsRead);
    relay(session, &ClusterSession::sharedSettingsFailed, &SessionLink::sharedSettingsFailed);
    relay(session, &ClusterSession::clusterInspected, &SessionLink::clusterInspected);
    connect(session, &ClusterSession::clusterTooLarge, this, &SessionLink::clusterTooLarge);
    relay(session, &ClusterSession::forwardsChanged, &SessionLink::forwardsChanged);
    connect(session, &ClusterSession::watchesReported, this, &SessionLink::watchesReported);
    connect(
        &session->mailbox(), &StoreMailbox::filled, this,
        [this] {
            if (!m_session)
                return;
            StoreChanges changes = m_session->mailbox().take();
            m_words.translate(changes);
            Q_EMIT storesChanged(changes);
        },
        Qt::QueuedConnection);
}

void ThreadedSessionLink::post(std::function<void(ClusterSession &)> call)
{
    if (!m_session)
        return;
    ClusterSession *session = m_session;
    QMetaObject::invokeMethod(
        session, [session, call = std::move(call)] { call(*session); }, Qt::QueuedConnection);
}

void ThreadedSessionLink::preflight(int token, const StoreSpec &spec, const ConsoleSettings::Defaults &defaults)
{
    post([=](ClusterSession &session) { session.preflight(token, spec, defaults); });
}

void ThreadedSessionLink::createStore(const StoreSpec &spec, const Secret &mailPassword,
                                      const ConsoleSettings::Defaults &defaults)
{
    post([=](ClusterSession &session) { session.createStore(spec, mailPassword, defaults); });
}

void ThreadedSessionLink::reviewChange(int token, const StoreSpec &spec)
{
    post([token, spec](ClusterSession &session) { session.reviewChange(token, spec); });
}

void ThreadedSessionLink::updateStore(const StoreSpec &spec, const Secret &mailPassword)
{
    post([=](ClusterSession &session) { session.updateStore(spec, mailPassword); });
}

void ThreadedSessionLink::repairStore(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.repairStore(storeName); });
}

void ThreadedSessionLink::verifyStore(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.verifyStore(storeName, false); });
}

void ThreadedSessionLink::deleteStore(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.deleteStore(storeName); });
}

void ThreadedSessionLink::runOperation(const QString &storeName, const QString &operationId, const Secret &input)
{
    post([=](ClusterSession &session) { session.runOperation(storeName, operationId, input); });
}

void ThreadedSessionLink::readCredentials(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.readCredentials(storeName); });
}

void ThreadedSessionLink::findRoute(const QString &storeName, const QString &endpointKind, bool signIn)
{
    post([=](ClusterSession &session) { session.findRoute(storeName, endpointKind, signIn); });
}

void ThreadedSessionLink::followLogs(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.followLogs(storeName); });
}

void ThreadedSessionLink::unfollowLogs()
{
    post([](ClusterSession &session) { session.unfollowLogs(); });
}

void ThreadedSessionLink::followEvents(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.followEvents(storeName); });
}

void ThreadedSessionLink::unfollowEvents()
{
    post([](ClusterSession &session) { session.unfollowEvents(); });
}

void ThreadedSessionLink::readManifest(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.readManifest(storeName); });
}

void ThreadedSessionLink::watchUsage(bool watched)
{
    m_usageWatched = watched;
    post([watched](ClusterSession &session) { session.watchUsage(watched); });
}

void ThreadedSessionLink::inspectCluster()
{
    post([](ClusterSession &session) { session.inspectCluster(); });
}

void ThreadedSessionLink::glanceAtCluster()
{
    post([](ClusterSession &session) { session.glanceAtCluster(); });
}

void ThreadedSessionLink::stopForward(const QString &storeName)
{
    post([storeName](ClusterSession &session) { session.stopForward(storeName); });
}

void ThreadedSessionLink::readSharedSettings()
{
    post([](ClusterSession &session) { session.readSharedSettings(); });
}

void ThreadedSessionLink::writeSharedSettings(const ConsoleSettingsStore::Record &wanted, const Secret &mailPassword,
                                              bool force)
{
    post([=](ClusterSession &session) { session.writeSharedSettings(wanted, mailPassword, force); });
}

void ThreadedSessionLink::registerTypes()
{
    // Queued signals name their types as the signals spell them.
    qRegisterMetaType<ConnectionStatus>("shopflow::ConnectionStatus");
    qRegisterMetaType<PreflightReport>("shopflow::PreflightReport");
    qRegisterMetaType<ChangeReport>("shopflow::ChangeReport");
    qRegisterMetaType<ManifestReport>("shopflow::ManifestReport");
    qRegisterMetaType<RunStatus>("shopflow::RunStatus");
    qRegisterMetaType<Credentials>("shopflow::Credentials");
    qRegisterMetaType<RouteAnswer>("shopflow::RouteAnswer");
    qRegisterMetaType<Error>("shopflow::Error");
    qRegisterMetaType<QVector<Remainder>>("QVector<shopflow::Remainder>");
    qRegisterMetaType<QVector<kube::LogLine>>("QVector<shopflow::kube::LogLine>");
    qRegisterMetaType<QVector<StoreUsage>>("QVector<shopflow::StoreUsage>");
    qRegisterMetaType<QVector<kube::EventDigest>>("QVector<shopflow::kube::EventDigest>");
    qRegisterMetaType<ConsoleSettingsStore::Record>("shopflow::ConsoleSettingsStore::Record");
    qRegisterMetaType<ClusterReport>("shopflow::ClusterReport");
    qRegisterMetaType<QVector<ForwardStatus>>("QVector<shopflow::ForwardStatus>");
    qRegisterMetaType<QVector<kube::WatchReport>>("QVector<shopflow::kube::WatchReport>");
}

} // namespace shopflow::ui
