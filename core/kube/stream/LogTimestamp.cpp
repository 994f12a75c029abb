// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogTimestamp.h"

#include <limits>

namespace shopflow::kube::LogTimestamp {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;
//! "2026-11-24T07:00:00" without decimals and offset.
constexpr qsizetype secondsLength = 19;
//! Further from 1970 than this nanoseconds do not fit.
constexpr qint64 furthestSecond = std::numeric_limits<qint64>::max() / nanosecondsPerSecond - 1;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

qint64 parse(QByteArrayView text)
{
    if (text.size() <= secondsLength || !isDigit(text.at(0)) || text.at(4) != '-' || text.at(10) != 'T')
        return 0;
    qsizetype at = secondsLength;
    qint64 fraction = 0;
    if (text.at(at) == '.') {
        qint64 unit = nanosecondsPerSecond / 10;
        for (++at; at < text.size() && isDigit(text.at(at)); ++at) {
            fraction += (text.at(at) - '0') * unit;
            unit /= 10;
        }
    }
    if (at >= text.size())
        return 0;
    // Seconds and offset are Qt's business, the decimals are ours.
    const QByteArray whole = text.first(secondsLength).toByteArray() + text.sliced(at).toByteArray();
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(whole), Qt::ISODate);
    if (!time.isValid() || qAbs(time.toSecsSinceEpoch()) > furthestSecond)
        return 0;
    return time.toSecsSinceEpoch() * nanosecondsPerSecond + fraction;
}

QDateTime toDateTime(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC);
}

QString toSinceTime(qint64 nanoseconds)
{
    return QDateTime::fromSecsSinceEpoch(nanoseconds / nanosecondsPerSecond, Qt::UTC).toString(Qt::ISODate);
}

} // namespace shopflow::kube::LogTimestamp
