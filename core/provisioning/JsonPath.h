// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QVector>

namespace shopflow {

//! The values at \a path below \a root: names and indexes parted by dots, "*" for
//! every element or member ("products.*.variants.0.id"). A branch that does not
//! exist adds nothing, so the result may be empty.
QVector<QJsonValue> valuesAt(const QJsonValue &root, const QString &path);

} // namespace shopflow
