// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QVector>

namespace shopflow::kube {

//! \a documents as YAML that kubectl, and readYamlDocuments(), read back unchanged:
//! text that could be taken for something else is quoted, scripts stay readable as
//! blocks. \a comment goes on top, one "# " line for each of its lines.
QByteArray writeYaml(const QVector<QJsonObject> &documents, const QString &comment = {});

} // namespace shopflow::kube
