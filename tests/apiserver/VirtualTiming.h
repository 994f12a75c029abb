// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Timing.h"
#include "kube/client/ApiClient.h"

#include <QTest>
#include <QTimeZone>
#include <QTimer>
#include <QVector>
#include <algorithm>
#include <functional>

namespace shopflow::test {

//! A time that passes only when the test says so. After each alarm the event loop runs
//! until the requests that it caused are answered, however slow the machine is. Made
//! before the client that it is set on.
class VirtualTiming final : public Timing
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(1'796'000'000'000 + (m_elapsed + m_slept).count(), Qt::UTC);
    }
    [[nodiscard]] Alarm *makeAlarm(QObject *parent) const override { return new VirtualAlarm(*this, parent); }

    //! The client whose requests are waited for; \a answers says that the server does.
    void follow(const kube::ApiClient *client) { m_client = client; }
    void setServerAnswers(bool answers) { m_answers = answers; }

    //! Lets \a time pass; true as soon as \a until holds, looked at after each alarm.
    bool pass(std::chrono::milliseconds time, const std::function<bool()> &until = {})
    {
        const std::chrono::milliseconds end = m_elapsed + time;
        settle();
        for (VirtualAlarm *next = nextAlarm(); !(until && until()); next = nextAlarm()) {
            if (next == nullptr || next->m_at > end) {
                m_elapsed = end;
                return until && until();
            }
            m_elapsed = std::max(m_elapsed, next->m_at);
            next->ring();
            settle();
        }
        return true;
    }
    //! The moment moves on, as when the computer slept; nothing rings.
    void sleep(std::chrono::milliseconds time) { m_slept += time; }

    void settle() const
    {
        QTest::qWait(0);
        (void)waitFor([this] { return !isBusy(); }, m_answers ? 5000 : 30);
        QTest::qWait(0);
    }

    //! Runs the event loop until \a holds, looked at after every event: QTRY_VERIFY()
    //! looks every 50 ms only.
    static bool waitFor(const std::function<bool()> &holds, int milliseconds = 5000)
    {
        QTimer limit;
        limit.setSingleShot(true);
        limit.start(milliseconds);
        while (!holds()) {
            if (!limit.isActive())
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return true;
    }

private:
    class VirtualAlarm final : public Alarm
    {
    public:
        VirtualAlarm(const VirtualTiming &timing, QObject *parent) : Alarm(parent), m_timing(timing)
        {
            m_timing.m_alarms.append(this);
        }
        ~VirtualAlarm() override { m_timing.m_alarms.removeOne(this); }
        void start(std::chrono::milliseconds wait) override
        {
            m_at = m_timing.elapsed() + wait;
            m_active = true;
        }
        void stop() override { m_active = false; }
        [[nodiscard]] bool isActive() const override { return m_active; }
        void ring()
        {
            m_active = false;
            Q_EMIT rang();
        }

        const VirtualTiming &m_timing;
        std::chrono::milliseconds m_at{0};
        bool m_active = false;
    };

    [[nodiscard]] VirtualAlarm *nextAlarm() const
    {
        VirtualAlarm *next = nullptr;
        for (VirtualAlarm *each : std::as_const(m_alarms)) {
            if (each->m_active && (next == nullptr || each->m_at < next->m_at))
                next = each;
        }
        return next;
    }

    //! A request is under way; a stream that has begun is not.
    [[nodiscard]] bool isBusy() const
    {
        if (m_client == nullptr)
            return false;
        const auto jobs = m_client->findChildren<kube::ApiJob *>(QString(), Qt::FindDirectChildrenOnly);
        return std::any_of(jobs.cbegin(), jobs.cend(), [](const kube::ApiJob *job) {
            return !job->isStream() || job->response().status == 0 || job->isOver();
        });
    }

    std::chrono::milliseconds m_elapsed{1'000'000};
    std::chrono::milliseconds m_slept{0};
    mutable QVector<VirtualAlarm *> m_alarms;
    const kube::ApiClient *m_client = nullptr;
    bool m_answers = true;
};

} // namespace shopflow::test
