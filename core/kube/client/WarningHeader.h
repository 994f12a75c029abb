// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace shopflow::kube {

//! The texts of a `Warning` header of any number of values: `299 - "text", ...`.
//! Commas and escaped quotes inside the texts are kept. Stops at the first value
//! that is not formed like this.
QStringList warningTexts(QByteArrayView header);

} // namespace shopflow::kube
