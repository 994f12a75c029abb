// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Backoff.h"

#include <QRandomGenerator>
#include <algorithm>

namespace shopflow {

using namespace std::chrono_literals;

std::chrono::milliseconds Backoff::next()
{
    constexpr std::chrono::milliseconds first = 800ms;
    constexpr std::chrono::milliseconds most = 30s;
    const auto base = std::min(first * (1 << std::min(m_failures, 6)), most);
    ++m_failures;
    const double jitter = QRandomGenerator::global()->generateDouble();
    const auto wait = std::chrono::milliseconds(qint64(double(base.count()) * (1.0 + jitter)));
    return std::min(wait, most);
}

void Backoff::noteHealthyFor(std::chrono::milliseconds time)
{
    if (time >= 2min)
        reset();
}

} // namespace shopflow
