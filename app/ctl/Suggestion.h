// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace shopflow::ctl {

//! The one of \a candidates that \a word was probably meant to be; empty when none
//! is near enough.
QString suggestionFor(const QString &word, const QStringList &candidates);

} // namespace shopflow::ctl
