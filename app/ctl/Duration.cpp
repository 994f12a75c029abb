// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Duration.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

std::optional<std::chrono::milliseconds> parseDuration(const QString &text)
{
    static const QRegularExpression whole(u"\\A([0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m|h))+\\z"_s);
    static const QRegularExpression piece(u"([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h)"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double milliseconds = 0;
    for (auto it = piece.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString unit = match.captured(2);
        const double factor = unit == "ms"_L1 ? 1 : unit == "s"_L1 ? 1000 : unit == "m"_L1 ? 60'000 : 3'600'000;
        milliseconds += match.captured(1).toDouble() * factor;
    }
    // Timers count milliseconds in an int: a limit of three weeks keeps clear of its end.
    constexpr double longest = 21.0 * 24 * 3'600'000;
    if (milliseconds < 1 || milliseconds > longest)
        return std::nullopt;
    return std::chrono::milliseconds(qint64(milliseconds));
}

QString durationText(std::chrono::milliseconds time)
{
    const qint64 tenths = time.count() / 100;
    if (tenths < 600)
        return u"%1.%2 s"_s.arg(tenths / 10).arg(tenths % 10);
    const qint64 seconds = time.count() / 1000;
    return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace shopflow::ctl
