// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow {

//! A host name by RFC 1123, without a port.
bool isHostName(const QString &text);
bool isEmailAddress(const QString &text);
bool isImageReference(const QString &text);
//! Also line and paragraph separators.
bool hasControlCharacters(const QString &text);
//! Control characters other than those that text may well have: line breaks and tabs.
bool hasUnprintableCharacters(const QString &text);

} // namespace shopflow
