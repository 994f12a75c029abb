// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow::kube {

//! A foreign word on one line: at most 200 characters, without control characters.
QString printable(const QString &word);

//! What a program printed, for people: without terminal codes and other control
//! characters, without what looks like a secret, the last \a most characters.
QString readable(const QByteArray &printed, qsizetype most = 2048);

} // namespace shopflow::kube
