// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"

#include <chrono>

namespace shopflow {

//! The time of the cluster that is looked at, for views on another thread than its
//! session: this machine's time and what the session knows about the difference.
//! Owned by the composition root, set from the same thread that reads it.
class SessionClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return Clock::now().addMSecs(m_ahead.count()); }
    void setAhead(std::chrono::milliseconds ahead) { m_ahead = ahead; }

private:
    std::chrono::milliseconds m_ahead{0};
};

} // namespace shopflow
