// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures one thing of the window and prints it as an object; tests/bench/console_window.py
// starts it once for each, so that none inherits another's memory.

#include "LogBench.h"
#include "StoreBench.h"

#include "cluster/ThreadedSessionLink.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using shopflow::ui::StoreTableModel;

namespace {

QJsonObject measured(const QString &what, int seconds)
{
    if (what == u"rows") {
        StoreBench bench(5000, 3);
        QJsonObject result = bench.rows(seconds, 1000, StoreTableModel::TitleColumn);
        result[u"byStatus"_s] = bench.rows(seconds, 1000, StoreTableModel::StatusColumn);
        result[u"hands"_s] = bench.hands(1000);
        return result;
    }
    if (what == u"hands")
        return StoreBench(5000, 3).hands(1000);
    if (what == u"idle")
        return StoreBench(100, 15).idle(seconds);
    if (what == u"memory")
        return StoreBench(100, 15).memory(seconds);
    if (what == u"scroll")
        return LogBench().scroll(1000000);
    if (what == u"flood")
        return LogBench().flood(20000, seconds);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"what"_s, u"rows, hands, idle, memory, scroll or flood"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long."_s, u"N"_s, u"20"_s);
    parser.addOption(seconds);
    parser.process(application);
    shopflow::ui::ThreadedSessionLink::registerTypes();
    const QJsonObject result = measured(parser.positionalArguments().value(0), parser.value(seconds).toInt());
    if (result.isEmpty())
        parser.showHelp(2);
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
