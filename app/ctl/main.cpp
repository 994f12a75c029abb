// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"
#include "Commands.h"
#include "Interruption.h"
#include "ReaderWatch.h"

#include "base/Secret.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <cstdio>
#include <cstdlib>

using namespace shopflow;
using namespace shopflow::ctl;
using namespace Qt::StringLiterals;

namespace {

//! Our own lines, redacted; Qt's remarks about the environment are not for the
//! people who use this program, and the last line on stderr is the reason.
void printMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QLatin1StringView category(context.category);
    if (type != QtFatalMsg && !category.startsWith("shopflow."_L1))
        return;
    std::fputs(qPrintable(redacted(text) + u'\n'), stderr);
}

//! What the parser's own help does not know.
void printHelpEnd(Output &output, const Command &command, const BlueprintCatalog &catalog)
{
    if (const QString platforms = command.platformHelp(catalog); !platforms.isEmpty())
        output.line(u"\n"_s + platforms);
    const QStringList examples = command.examples();
    if (examples.isEmpty())
        return;
    output.line(examples.size() == 1 ? u"\nExample:"_s : u"\nExamples:"_s);
    for (const QString &example : examples)
        output.line(u"  shopflowctl "_s + example);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(printMessage);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shopflowctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOPFLOW_VERSION));

    CommandLine line(allCommands());
    ParsedLine parsed = line.parse(QCoreApplication::arguments());
    Output output;
    output.setFormat(parsed.format);
    output.setColour(parsed.colour);
    if (parsed.problem) {
        output.error(*parsed.problem);
        return WrongUsage;
    }
    if (parsed.verbose)
        QLoggingCategory::setFilterRules(u"shopflow.request.debug=true\nshopflow.stores.debug=true"_s);

    // A folder of blueprints of one's own, for people who write a platform.
    const QString blueprints = qEnvironmentVariable("SHOPFLOW_BLUEPRINTS", QStringLiteral(":/blueprints"));
    const auto catalog = BlueprintCatalog::load(blueprints);
    if (!parsed.print.isEmpty()) {
        output.line(parsed.print);
        if (parsed.command && catalog)
            printHelpEnd(output, *parsed.command, *catalog);
        return Done;
    }
    if (!catalog) {
        output.error(catalog.error());
        return OperationFailed;
    }
    const Clock clock;
    CommandContext context(parsed.global, output, *catalog, clock);
    // Declared after what it borrows, so that it is gone before that.
    const std::unique_ptr<Command> command = std::move(parsed.command);
    const Interruption interruption;
    QObject::connect(command.get(), &Command::finished, &application, [](int code) {
        // Later, so that it also ends an event loop that has not begun.
        QTimer::singleShot(0, qApp, [code] { QCoreApplication::exit(code); });
    });
    QObject::connect(&interruption, &Interruption::requested, command.get(), &Command::interrupt);
    const ReaderWatch reader;
    QObject::connect(&reader, &ReaderWatch::readerLeft, command.get(), &Command::onReaderLeft);
    QTimer::singleShot(0, command.get(), [&command, &context] { command->run(context); });
    const int code = QCoreApplication::exec();
    // Without the exit handlers: OpenSSL's frees its locks, and a network thread that
    // is still closing a connection then crashes after everything has been said.
    std::fflush(nullptr);
    std::_Exit(code);
}
