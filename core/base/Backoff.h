// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace shopflow {

//! Exponential back-off with jitter, by the numbers of client-go's reflector:
//! 0.8 s, doubled, up to 100 % jitter, at most 30 s, forgotten after two healthy
//! minutes. A value; not thread-safe.
class Backoff
{
public:
    //! The wait before the next try, in milliseconds (800..30000).
    std::chrono::milliseconds next();
    //! Starts over, e.g. because the server is known to be back.
    void reset() { m_failures = 0; }
    //! To be told how long the last connection was healthy.
    void noteHealthyFor(std::chrono::milliseconds time);
    [[nodiscard]] int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace shopflow
