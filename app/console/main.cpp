// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ConsoleApplication.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

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

    QTranslator qtWords;
    if (qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    QTranslator ourWords;
    // English has a file too, for the plural forms.
    if (ourWords.load(QLocale(), u"shopflow"_s, u"_"_s, u":/i18n"_s) || ourWords.load(u":/i18n/shopflow_en"_s))
        QApplication::installTranslator(&ourWords);

    shopflow::ConsoleApplication console(shopflow::ConsoleOptions::parse(application));
    const shopflow::Result<void> started = console.start();
    if (!started) {
        std::fputs(qPrintable(QString(started.error().message + u'\n')), stderr);
        return 1;
    }
    return QApplication::exec();
}
