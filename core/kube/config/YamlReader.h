// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QJsonValue>
#include <QVector>

namespace shopflow::kube {

//! Reads YAML as kubectl does, into JSON values: YAML 1.1 scalars ("yes" is true,
//! 0123 is octal, quoted scalars stay strings), anchors with a bound, no cycles,
//! duplicate keys refused, "<<" merge keys applied. Text that starts with '{' is
//! read as JSON. \a sourceName ("~/.kube/config", "blueprint medusa/web.yaml") and
//! the line and column appear in errors (kind Config).
Result<QVector<QJsonValue>> readYamlDocuments(const QByteArray &text, const QString &sourceName);

//! As readYamlDocuments() for text that must hold exactly one document. Empty text
//! is an empty object.
Result<QJsonValue> readYaml(const QByteArray &text, const QString &sourceName);

} // namespace shopflow::kube
