// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/Quantity.h"

#include <QHash>
#include <array>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {

struct Suffix {
    const char *text;
    double factor;
};
// The suffixes of apimachinery's resource.Quantity.
constexpr std::array<Suffix, 16> suffixes{{{"Ki", 1024.0},
                                           {"Mi", 1048576.0},
                                           {"Gi", 1073741824.0},
                                           {"Ti", 1099511627776.0},
                                           {"Pi", 1125899906842624.0},
                                           {"Ei", 1152921504606846976.0},
                                           {"n", 1e-9},
                                           {"u", 1e-6},
                                           {"m", 1e-3},
                                           {"k", 1e3},
                                           {"M", 1e6},
                                           {"G", 1e9},
                                           {"T", 1e12},
                                           {"P", 1e15},
                                           {"E", 1e18},
                                           {"", 1.0}}};

constexpr double largestMilli = 9.0e18;

//! In thousandths; may be more than fits.
std::optional<double> measureOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (const Suffix &suffix : suffixes) {
        const QLatin1StringView end(suffix.text);
        if (!trimmed.endsWith(end))
            continue;
        const QString number = trimmed.left(trimmed.size() - end.size());
        // QString::toDouble also takes "inf", "nan" and blanks.
        if (number.isEmpty() || !(number.front().isDigit() || number.front() == u'.' || number.front() == u'-'
                                  || number.front() == u'+'))
            continue;
        bool ok = false;
        const double value = number.toDouble(&ok);
        const double milli = std::ceil(value * suffix.factor * 1000.0 - 1e-6);
        if (!ok || !std::isfinite(milli))
            continue;
        return milli;
    }
    return std::nullopt;
}

std::optional<qint64> toMilliOf(const QString &text)
{
    const auto measure = measureOf(text);
    if (!measure || std::abs(*measure) > largestMilli)
        return std::nullopt;
    return qint64(*measure);
}

} // namespace

Result<Quantity> Quantity::parse(const QString &text)
{
    if (isTooLarge(text))
        return Error{ErrorKind::Invalid, u"“%1” is too large."_s.arg(text.left(40)), {}, u"Write less than 8Pi."_s};
    const auto milliValue = toMilliOf(text);
    if (!milliValue || *milliValue < 0) {
        return Error{ErrorKind::Invalid, u"“%1” is not a size."_s.arg(text.left(40)), {},
                     u"Write a number with a unit, such as 500m or 2 for CPU and 1536Mi or 5Gi for memory."_s};
    }
    return Quantity(*milliValue);
}

bool Quantity::isTooLarge(const QString &text)
{
    return measureOf(text).value_or(0) > largestMilli;
}

Quantity Quantity::of(const QString &text)
{
    return Quantity(toMilliOf(text).value_or(0));
}

QString Quantity::cpuText() const
{
    if (m_milli % 1000 == 0)
        return QString::number(m_milli / 1000);
    return QString::number(m_milli) + u'm';
}

QString Quantity::bytesText() const
{
    const qint64 value = toBytes();
    static constexpr std::array<const char *, 5> units{"Ti", "Gi", "Mi", "Ki"};
    qint64 size = Q_INT64_C(1) << 40;
    for (const char *unit : units) {
        if (unit == nullptr)
            break;
        if (value != 0 && value % size == 0)
            return QString::number(value / size) + QLatin1StringView(unit);
        size >>= 10;
    }
    return QString::number(value);
}

} // namespace shopflow
