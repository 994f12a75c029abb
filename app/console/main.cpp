// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ConsoleApplication.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"shopflow"_s);
    QApplication::setApplicationName(u"shopflow-console"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(SHOPFLOW_VERSION));
    QApplication::setDesktopFileName(u"io.shopflow.Console"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/shopflow-console.svg"_s));

    shopflow::ConsoleApplication console(shopflow::ConsoleOptions::parse(application));
    const shopflow::Result<void> started = console.start();
    if (!started) {
        std::fputs(qPrintable(QString(started.error().message + u'\n')), stderr);
        return 1;
    }
    return QApplication::exec();
}
