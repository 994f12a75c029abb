// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <ctime>

//! Beats every few milliseconds on the event loop of its thread and remembers the
//! longest time in which it could not: by the clock, and by the processor time that the
//! thread itself took meanwhile. On a machine that others use only the second one tells
//! about the program. Owned by a scenario.
class Heartbeat final : public QObject
{
public:
    explicit Heartbeat(QObject *parent = nullptr) : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    }
    void start()
    {
        m_longest = m_longestOwn = 0;
        m_over = m_overOwn = 0;
        m_began = now(CLOCK_MONOTONIC);
        m_beganOwn = now(CLOCK_THREAD_CPUTIME_ID);
        m_last = m_began;
        m_lastOwn = m_beganOwn;
        m_timer.start();
    }
    //! \a limit: milliseconds that no stall may take.
    [[nodiscard]] QJsonObject stop(double limit)
    {
        m_limit = limit;
        m_timer.stop();
        beat();
        using namespace Qt::StringLiterals;
        const double wall = m_last - m_began;
        return {{u"stall"_s, m_longest}, {u"stallOwn"_s, m_longestOwn}, {u"limit"_s, limit}, {u"over"_s, m_over},
                {u"overOwn"_s, m_overOwn}, {u"share"_s, wall > 0 ? (m_lastOwn - m_beganOwn) / wall * 100 : 0}};
    }
    void setLimit(double limit) { m_limit = limit; }

    //! Milliseconds of \a clock.
    static double now(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

private:
    static constexpr int interval = 2;

    void beat()
    {
        const double wall = now(CLOCK_MONOTONIC);
        const double own = now(CLOCK_THREAD_CPUTIME_ID);
        const double gap = wall - m_last - interval;
        m_longest = std::max(m_longest, gap);
        m_longestOwn = std::max(m_longestOwn, own - m_lastOwn);
        m_over += gap > m_limit ? 1 : 0;
        m_overOwn += own - m_lastOwn > m_limit ? 1 : 0;
        m_last = wall;
        m_lastOwn = own;
    }

    QTimer m_timer;
    double m_limit = 33;
    double m_longest = 0;
    double m_longestOwn = 0;
    int m_over = 0;
    int m_overOwn = 0;
    double m_began = 0;
    double m_beganOwn = 0;
    double m_last = 0;
    double m_lastOwn = 0;
};
