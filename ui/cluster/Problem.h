// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QDateTime>

namespace shopflow::ui {

//! Something that went wrong on a cluster while this window was open. A value.
struct Problem {
    QDateTime at;  //!< when it happened last
    QString where; //!< "verify tea"
    Error error;
    int times = 1;
};

} // namespace shopflow::ui
