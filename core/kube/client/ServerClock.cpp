// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/ServerClock.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace shopflow::kube {

namespace {

//! The header counts whole seconds, cut off.
constexpr qint64 headerResolution = 1000;
//! More than this is a clock that was set, not an estimate that got better.
constexpr qint64 longestHold = 2000;

} // namespace

QDateTime ServerClock::dateOf(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

void ServerClock::learn(const QByteArray &dateHeader, const QDateTime &sentAt, const QDateTime &receivedAt)
{
    const QDateTime date = dateOf(dateHeader);
    // A local clock that was set meanwhile measures nothing.
    if (!date.isValid() || !sentAt.isValid() || receivedAt < sentAt)
        return;
    const qint64 least = receivedAt.msecsTo(date);
    const qint64 most = sentAt.msecsTo(date) + headerResolution;
    const bool agrees = m_known && least <= m_most && most >= m_least;
    // What contradicts everything before means that one of the clocks was set, or that
    // they drifted: then only the newest counts.
    m_least = agrees ? std::max(m_least, least) : least;
    m_most = agrees ? std::min(m_most, most) : most;
    m_known = true;
}

std::optional<std::chrono::milliseconds> ServerClock::ahead() const
{
    if (!m_known)
        return {};
    if (m_least <= 0 && m_most >= 0)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(m_least + (m_most - m_least) / 2);
}

QDateTime ServerClock::now() const
{
    QDateTime time = m_local.now().addMSecs(ahead().value_or(std::chrono::milliseconds(0)).count());
    const qint64 back = m_last.isValid() ? time.msecsTo(m_last) : 0;
    if (back > 0 && back <= longestHold)
        time = m_last;
    m_last = time;
    return time;
}

} // namespace shopflow::kube
