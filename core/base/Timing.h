// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Alarm.h"
#include "base/Clock.h"

namespace shopflow {

//! How time passes, as a seam: the moment, the time since any fixed point, and alarms.
//! Tests subclass it and turn the hands themselves.
class Timing : public Clock
{
public:
    //! Never runs backwards, and stands still while the computer sleeps.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const;
    [[nodiscard]] virtual Alarm *makeAlarm(QObject *parent) const;
};

} // namespace shopflow
