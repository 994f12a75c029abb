// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/auth/ExecCredentials.h"

#include <algorithm>
#include <utility>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

// A clock that goes wrong makes each credential look old; each is used a while.
constexpr std::chrono::milliseconds shortestLife = 10s;
// Not at the last moment: the request has a way to go.
constexpr std::chrono::milliseconds leeway = 10s;
constexpr std::chrono::milliseconds longestPause = 10min;

} // namespace

ExecCredentials::ExecCredentials(const KubeContext &context, const Clock &clock, Take take, QObject *parent)
    : QObject(parent), m_context(context), m_clock(clock), m_take(std::move(take)),
      m_search(new ProgramSearch(this))
{
}

bool ExecCredentials::isCurrent() const
{
    return m_generation > 0 && !m_refused && (!m_goodUntil.isValid() || m_clock.now() < m_goodUntil);
}

void ExecCredentials::require(QObject *receiver, Done done)
{
    m_waiting.push_back({receiver, std::move(done)});
    if (m_run != nullptr)
        return;
    const auto pause = std::min(m_limits.pause * (1 << std::clamp(m_failures - 1, 0, 16)), longestPause);
    const bool resting = m_failure && m_sinceFailure.isValid() && m_sinceFailure.elapsed() < pause.count();
    if (!isCurrent() && !resting) {
        startRun();
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_run == nullptr)
                answerAll(isCurrent() ? std::nullopt : m_failure);
        },
        Qt::QueuedConnection);
}

void ExecCredentials::startRun()
{
    ++m_runCount;
    m_run = new ExecRun(m_context, m_limits, *m_search, this);
    connect(m_run, &ExecRun::said, this, &ExecCredentials::said);
    connect(m_run, &ExecRun::finished, this, &ExecCredentials::onFinished);
    m_run->start(m_terminal);
    Q_EMIT runningChanged(true);
}

void ExecCredentials::onFinished(const Result<ExecCredential> &result)
{
    m_run->deleteLater();
    m_run = nullptr;
    std::optional<Error> error;
    if (!result)
        error = result.error();
    else
        error = m_take(*result);
    if (error) {
        m_failure = error;
        ++m_failures;
        m_sinceFailure.start();
    } else {
        m_unproved = m_refused;
        m_refused = false;
        m_credential = *result;
        ++m_generation;
        m_failure.reset();
        m_failures = 0;
        m_goodUntil = {};
        if (m_credential.expiry.isValid()) {
            const QDateTime now = m_clock.now();
            const qint64 life = now.msecsTo(m_credential.expiry);
            if (life <= 0)
                m_goodUntil = now.addMSecs(shortestLife.count());
            else
                m_goodUntil = m_credential.expiry.addMSecs(life > 6 * leeway.count() ? -leeway.count() : 0);
        }
    }
    Q_EMIT runningChanged(false);
    answerAll(error);
}

void ExecCredentials::answerAll(const std::optional<Error> &error)
{
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (each.receiver)
            each.done(error);
    }
}

bool ExecCredentials::noteRefused(int generation)
{
    if (generation != m_generation)
        return true; // another one came meanwhile
    if (m_refused)
        return true; // somebody has told already
    // A fresh credential that is refused as well: the next one would be no better.
    if (m_unproved && m_sinceRefusal.isValid() && m_sinceRefusal.elapsed() < m_limits.pause.count())
        return false;
    m_refused = true;
    m_sinceRefusal.start();
    return true;
}

void ExecCredentials::noteAccepted(int generation)
{
    if (generation == m_generation && !m_refused)
        m_unproved = false;
}

void ExecCredentials::cancel()
{
    if (m_run != nullptr)
        m_run->cancel();
}

} // namespace shopflow::kube
