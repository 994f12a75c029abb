// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogMerger.h"

#include <algorithm>

namespace shopflow::kube {

namespace {

//! Nanoseconds below the second. Stamps may have another time zone than their
//! neighbours or fewer digits, so they are not compared as text.
int nanosecondsOf(const QByteArray &stamp)
{
    const qsizetype dot = stamp.indexOf('.');
    int value = 0;
    for (qsizetype digit = 1; digit <= 9; ++digit) {
        const char c = dot < 0 ? '0' : stamp.size() > dot + digit ? stamp.at(dot + digit) : '0';
        if (c < '0' || c > '9') {
            for (; digit <= 9; ++digit)
                value *= 10;
            break;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

bool isBefore(const LogLine &a, const LogLine &b)
{
    const qint64 secondsA = a.time.toSecsSinceEpoch();
    const qint64 secondsB = b.time.toSecsSinceEpoch();
    return secondsA != secondsB ? secondsA < secondsB : nanosecondsOf(a.stamp) < nanosecondsOf(b.stamp);
}

} // namespace

QVector<LogLine> LogMerger::take(int most)
{
    QVector<LogLine> lines;
    std::swap(lines, m_lines);
    std::stable_sort(lines.begin(), lines.end(), isBefore);
    if (most >= 0 && lines.size() > most)
        lines.remove(0, lines.size() - most);
    return lines;
}

} // namespace shopflow::kube
