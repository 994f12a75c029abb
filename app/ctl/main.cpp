// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("shopflowctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOPFLOW_VERSION));
    return 0;
}
