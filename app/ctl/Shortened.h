// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow::ctl {

//! \a text as it is repeated in a sentence: no longer than a line, and without control characters.
QString shortened(const QString &text);

} // namespace shopflow::ctl
