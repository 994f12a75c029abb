// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ConsoleOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace shopflow {

ConsoleOptions ConsoleOptions::parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Provisions and runs online stores on Kubernetes."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption kubeConfig(u"kubeconfig"_s, tr("The kubeconfig to read instead of the usual ones."),
                                        u"FILE"_s);
    const QCommandLineOption context(u"context"_s, tr("The context to open."), u"NAME"_s);
    const QCommandLineOption readOnly(u"read-only"_s, tr("Never write to a cluster."));
    const QCommandLineOption theme(u"theme"_s, tr("Look: light, dark or system."), u"LOOK"_s);
    parser.addOptions({kubeConfig, context, readOnly, theme});
    parser.process(application);

    ConsoleOptions options;
    options.kubeConfig = parser.value(kubeConfig);
    options.context = parser.value(context);
    options.readOnly = parser.isSet(readOnly);
    if (parser.isSet(theme)) {
        const QString look = parser.value(theme);
        options.theme = ui::Theme::modeFromName(look);
        if (ui::Theme::modeName(*options.theme) != look) {
            std::fputs(qPrintable(tr("--theme takes light, dark or system.\n")), stderr);
            std::exit(2);
        }
    }
    return options;
}

} // namespace shopflow
