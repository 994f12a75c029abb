// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/RouteSearch.h"

#include "base/Logging.h"
#include "provisioning/HttpExchange.h"

#include <QStringList>

#include <utility>

namespace shopflow {

namespace {

constexpr int ProbeTimeoutMs = 5000;
//! A port-forward makes two more connections before the shop hears of us.
constexpr int ForwardTimeoutMs = 15000;
const QString PortForwardRoute = QStringLiteral("portForward");

} // namespace

RouteSearch::RouteSearch(QString name, QVector<RouteAttempt> candidates, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_waiting(std::move(candidates))
{
}

bool RouteSearch::opens(int status)
{
    return status >= 200 && status < 500 && status != 404;
}

void RouteSearch::start()
{
    QMetaObject::invokeMethod(this, &RouteSearch::next, Qt::QueuedConnection);
}

void RouteSearch::next()
{
    if (!m_waiting.isEmpty()) {
        probe(m_waiting.takeFirst());
        return;
    }
    if (!m_lastResort) {
        giveUp();
        return;
    }
    const LastResort open = std::exchange(m_lastResort, {});
    const Result<QUrl> url = open();
    if (url) {
        probe({*url, PortForwardRoute, {}, false});
        return;
    }
    m_tried.append({{}, PortForwardRoute, url.error().message, false});
    giveUp();
}

void RouteSearch::probe(const RouteAttempt &candidate)
{
    m_current = candidate;
    HttpExchange::Request request;
    request.url = candidate.url;
    request.timeoutMs = candidate.route == PortForwardRoute ? ForwardTimeoutMs : ProbeTimeoutMs;
    auto *exchange = new HttpExchange(request, this);
    connect(exchange, &HttpExchange::finished, this, &RouteSearch::onAnswer);
    exchange->start();
}

void RouteSearch::onAnswer(const Result<HttpAnswer> &answer)
{
    if (answer) {
        m_current.works = opens(answer->status);
        m_current.result = QString::number(answer->status);
    } else {
        const bool forwarded = m_current.route == PortForwardRoute && !m_forwardError.message.isEmpty();
        m_current.result = forwarded ? m_forwardError.message : answer.error().detail;
    }
    qCDebug(lcAccess) << "route" << m_current.route << m_current.url.host() << m_current.result;
    m_tried.append(m_current);
    if (!m_current.works) {
        next();
        return;
    }
    deleteLater();
    Q_EMIT finished(RouteAnswer{m_current.url, m_current.route, m_tried, {}, {}});
}

void RouteSearch::giveUp()
{
    QStringList attempts;
    for (const RouteAttempt &attempt : std::as_const(m_tried)) {
        const QString place = attempt.url.isEmpty() ? attempt.route : attempt.url.toString(QUrl::RemoveUserInfo);
        attempts.append(place + QStringLiteral(": ") + attempt.result);
    }
    deleteLater();
    Q_EMIT finished(Error{ErrorKind::Unreachable, QStringLiteral("No way to the store %1 opens right now.").arg(m_name),
                          attempts.join(QStringLiteral("; ")),
                          QStringLiteral("Wait until the store is Ready, then try again.")});
}

} // namespace shopflow
