// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>
#include <string>

namespace shopflow::kube {

//! The JSON value of a plain (unquoted, untagged) YAML 1.1 scalar by kubectl's
//! rules: yes/no/on/off are booleans, 0123 is octal, 1e3 is a number, dates and
//! base-60 numbers stay strings. Nothing for infinities and "not a number", which
//! JSON cannot carry.
std::optional<QJsonValue> resolvePlainScalar(const std::string &text);

//! The JSON text of a scalar used as a mapping key ("true", "16", "a").
QString keyText(const QJsonValue &scalar);

} // namespace shopflow::kube
