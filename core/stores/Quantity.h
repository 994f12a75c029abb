// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QMetaType>
#include <QString>

namespace shopflow {

//! A Kubernetes quantity (cpu or bytes) kept in thousandths. A value; exact up to
//! nine petabytes.
class Quantity
{
public:
    Quantity() = default;
    static Quantity milli(qint64 value) { return Quantity(value); }
    static Quantity bytes(qint64 value) { return Quantity(value * 1000); }
    //! "1500m", "1.5", "1536Mi", "5Gi", "1e3", "100k". Error kind Invalid.
    static Result<Quantity> parse(const QString &text);
    //! Well written, and more than can be kept.
    static bool isTooLarge(const QString &text);
    //! As parse() for text of ours and the server's; zero when it is not a quantity.
    static Quantity of(const QString &text);

    [[nodiscard]] qint64 toMilli() const { return m_milli; }
    [[nodiscard]] qint64 toBytes() const { return m_milli / 1000; }
    [[nodiscard]] bool isZero() const { return m_milli == 0; }
    //! Canonical for cpu: "1500m", "2".
    [[nodiscard]] QString cpuText() const;
    //! Canonical for memory and storage: "1536Mi", "5Gi", "123".
    [[nodiscard]] QString bytesText() const;

    Quantity operator+(Quantity other) const { return Quantity(m_milli + other.m_milli); }
    Quantity operator-(Quantity other) const { return Quantity(m_milli - other.m_milli); }
    Quantity &operator+=(Quantity other) { m_milli += other.m_milli; return *this; }
    friend auto operator<=>(const Quantity &, const Quantity &) = default;

private:
    explicit Quantity(qint64 value) : m_milli(value) {}
    qint64 m_milli = 0;
};

} // namespace shopflow
