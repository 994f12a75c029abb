// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ServerProbe.h"
#include "base/Logging.h"
#include "kube/auth/ExecCredentials.h"
#include "kube/client/ApiClient.h"

#include <algorithm>
#include <utility>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds interval = 2s;
constexpr std::chrono::milliseconds limit = 10s;
//! While it is lost a question may hang where packets vanish, and a new one gets through.
constexpr std::chrono::milliseconds limitWhileLost = 4s;
constexpr std::chrono::milliseconds tick = 5s;
constexpr std::chrono::milliseconds overslept = 10s;

//! What speaks against a server that answered like this; a refusal is an answer, too.
std::optional<ApiError> problemOf(const ApiJob &job)
{
    if (job.succeeded())
        return std::nullopt;
    const ApiError &error = job.error();
    if (error.transport == ApiError::Transport::None && error.status >= 400 && error.status < 500)
        return std::nullopt;
    return error;
}

ApiRequest question(bool anonymous)
{
    ApiRequest request = ApiRequest::getPath(QStringLiteral("/readyz"));
    request.pool = Pool::Probe;
    request.accept = QByteArrayLiteral("*/*");
    request.anonymous = anonymous;
    return request;
}

} // namespace

ServerProbe::ServerProbe(ApiClient &client, const Timing &timing)
    : QObject(&client), m_client(client), m_timing(timing), m_next(timing.makeAlarm(this)),
      m_limit(timing.makeAlarm(this)), m_tick(timing.makeAlarm(this)), m_tickedAt(timing.elapsed()),
      m_tickedOn(timing.now())
{
    connect(m_next, &Alarm::rang, this, &ServerProbe::ask);
    connect(m_limit, &Alarm::rang, this, &ServerProbe::onLimit);
    connect(m_tick, &Alarm::rang, this, &ServerProbe::lookAtTheClock);
    m_tick->start(tick);
}

void ServerProbe::doubt()
{
    if (m_job != nullptr || m_next->isActive() || (m_knownWell && m_timing.elapsed() - m_wellAt < interval))
        return;
    ask();
}

void ServerProbe::ask()
{
    if (m_job != nullptr)
        return;
    m_askedAt = m_timing.elapsed();
    // A question must not start a program that asks a person.
    const ExecCredentials *plugin = m_client.plugin();
    m_job = m_client.send(question(plugin != nullptr && !plugin->isCurrent()), this,
                          [this](const ApiJob &job) { onAnswer(job); });
    m_limit->start(isLost() ? limitWhileLost : limit);
}

void ServerProbe::onLimit()
{
    if (m_job == nullptr)
        return;
    ApiJob *job = std::exchange(m_job, nullptr);
    job->disconnect(this);
    job->cancel();
    ApiError problem;
    problem.transport = ApiError::Transport::Timeout;
    problem.message = QStringLiteral("The server did not even say whether it is ready.");
    conclude(problem);
}

void ServerProbe::onAnswer(const ApiJob &job)
{
    if (&job != m_job)
        return;
    m_job = nullptr;
    m_limit->stop();
    conclude(problemOf(job));
}

void ServerProbe::conclude(const std::optional<ApiError> &problem)
{
    if (!problem) {
        m_wellAt = m_timing.elapsed();
        m_knownWell = true;
        if (!m_lost)
            return;
        m_lost.reset();
        qCDebug(lcWatch) << "the server is back";
        Q_EMIT back();
        return;
    }
    m_knownWell = false;
    const std::chrono::milliseconds spent = m_timing.elapsed() - m_askedAt;
    m_next->start(std::max<std::chrono::milliseconds>(interval - spent, 0ms));
    // A word from it on another connection counts more than a question that hung.
    if (!m_lost && m_client.lastHeard() > m_askedAt)
        return;
    const bool isNew = !m_lost || m_lost->transport != problem->transport || m_lost->status != problem->status;
    m_lost = problem;
    if (!isNew)
        return;
    qCDebug(lcWatch).noquote() << "the server is lost:" << problem->toError().message;
    Q_EMIT lost(*problem);
}

void ServerProbe::askWithoutCredentials(QObject *receiver, Answer answer)
{
    m_waiting.push_back({receiver, std::move(answer)});
    if (m_waiting.size() > 1)
        return;
    ApiRequest request = question(true);
    request.timeout = limit;
    m_client.send(request, this, [this](const ApiJob &job) {
        const std::optional<ApiError> problem = problemOf(job);
        const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
        for (const Waiting &each : waiting) {
            if (each.receiver != nullptr)
                each.answer(problem);
        }
    });
}

void ServerProbe::lookAtTheClock()
{
    const std::chrono::milliseconds ran = m_timing.elapsed() - m_tickedAt;
    const QDateTime now = m_timing.now();
    const std::chrono::milliseconds passed(m_tickedOn.msecsTo(now));
    m_tickedAt = m_timing.elapsed();
    m_tickedOn = now;
    m_tick->start(tick);
    if (passed - ran < overslept)
        return;
    m_knownWell = false;
    Q_EMIT wokeUp();
    doubt();
}

} // namespace shopflow::kube
