// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestFolders.h"

namespace shopflow::test {

QString sourcePath(const QString &path)
{
    const QString top = QStringLiteral(SHOPFLOW_SOURCE_DIR);
    return path.isEmpty() ? top : QString(top + QLatin1Char('/') + path);
}

QString buildFolder() { return QStringLiteral(SHOPFLOW_BINARY_DIR); }

} // namespace shopflow::test
