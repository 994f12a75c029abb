// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConnectionNews.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

namespace {

constexpr auto lookInterval = 1s;
constexpr auto askAfter = 8s;
constexpr auto askTimeout = 5s;
constexpr auto tellAfter = 15s;

} // namespace

ConnectionNews::ConnectionNews(kube::ApiClient &client, StoreDirectory &directory, Output &output, QObject *parent)
    : QObject(parent), m_client(client), m_directory(directory), m_output(output)
{
    m_silence.start();
    m_tick.setInterval(lookInterval);
    connect(&m_tick, &QTimer::timeout, this, &ConnectionNews::look);
    m_tick.start();
}

void ConnectionNews::look()
{
    const QDateTime byWatches = m_directory.connection().lastHeard;
    if (byWatches.isValid() && byWatches != m_lastHeard) {
        m_lastHeard = byWatches;
        heard();
        return;
    }
    if (m_silence.hasExpired(std::chrono::milliseconds(askAfter).count()))
        ask();
    if (!m_told && m_silence.hasExpired(std::chrono::milliseconds(tellAfter).count())) {
        m_told = true;
        m_output.note(u"No word from the cluster for 15 s; still trying …"_s);
    }
}

void ConnectionNews::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    kube::ApiRequest request = kube::ApiRequest::getPath(u"/version"_s);
    request.timeout = askTimeout;
    m_client.send(request, this, [this](const kube::ApiJob &job) {
        m_asking = false;
        // A refusal is a word, too.
        if (job.succeeded() || job.error().status > 0)
            heard();
    });
}

void ConnectionNews::heard()
{
    m_silence.restart();
    if (!m_told)
        return;
    m_told = false;
    m_output.note(u"The connection is back."_s);
    // What waits for its next try, or hangs on the connection that was lost.
    m_directory.retryNow();
}

} // namespace shopflow::ctl
