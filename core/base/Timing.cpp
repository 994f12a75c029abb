// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Timing.h"

#include <QTimer>

namespace shopflow {

namespace {

//! An Alarm of the real time.
class TimerAlarm final : public Alarm
{
public:
    explicit TimerAlarm(QObject *parent) : Alarm(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
    }

    void start(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

std::chrono::milliseconds Timing::elapsed() const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now);
}

Alarm *Timing::makeAlarm(QObject *parent) const
{
    return new TimerAlarm(parent);
}

} // namespace shopflow
