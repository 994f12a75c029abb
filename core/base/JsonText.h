// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace shopflow {

//! \a text with a row for each member, for people to read: members in the order they
//! came in, numbers and strings as they were written. Empty when it is not one whole
//! JSON object or longer than 64 Ki characters.
QStringList spreadJson(const QString &text);

} // namespace shopflow
