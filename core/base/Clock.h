// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace shopflow {

//! The time, as a seam: tests subclass it to choose the moment.
class Clock
{
public:
    virtual ~Clock() = default;
    //! The current moment in UTC.
    [[nodiscard]] virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace shopflow
