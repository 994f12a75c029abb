// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include "Shortened.h"
#include "Suggestion.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"kubeconfig"_s, u"Read this kubeconfig instead of KUBECONFIG or ~/.kube/config."_s, u"FILE"_s},
        {u"context"_s, u"Use this context instead of the current one."_s, u"NAME"_s},
        {{u"o"_s, u"output"_s}, u"Print results as table (default) or json."_s, u"FORMAT"_s},
        {u"request-timeout"_s, u"Give up a request after this time, such as 30s."_s, u"DURATION"_s},
        {u"read-only"_s, u"Refuse everything that would change the cluster."_s},
        {u"allow-exec"_s, u"Let the context's credential program (exec plugin) run; remembered."_s},
        {u"no-color"_s, u"Print without colour."_s},
        {u"v"_s, u"Print each request, without credentials, to stderr."_s},
        {u"version"_s, u"Print the version and end."_s},
        {{u"h"_s, u"help"_s}, u"Print this help and end."_s},
    };
}

//! For problems found before the options could be read.
bool asksForJson(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == "-ojson"_L1 || word == "-o=json"_L1 || word == "--output=json"_L1)
            return true;
        if ((word == "-o"_L1 || word == "--output"_L1) && arguments.value(i + 1) == "json"_L1)
            return true;
    }
    return false;
}

Error usage(const QString &message, const QString &commandName = {})
{
    const QString help = commandName.isEmpty() ? u"shopflowctl --help"_s : u"shopflowctl %1 --help"_s.arg(commandName);
    return {ErrorKind::Usage, message, {}, u"“%1” shows what there is."_s.arg(help)};
}

//! QCommandLineParser's own words, as a whole sentence.
QString sentence(QString text)
{
    text = text.trimmed();
    return text.endsWith(u'.') ? text : text + u'.';
}

//! What the parser did not understand, with the option that was probably meant.
Error optionProblem(const QCommandLineParser &parser, const QList<QCommandLineOption> &known,
                    const QString &commandName = {})
{
    const QString unknown = parser.unknownOptionNames().value(0);
    Error problem = usage(unknown.isEmpty() ? sentence(parser.errorText())
                                            : u"There is no option “%1%2”."_s.arg(
                                                  unknown.size() == 1 ? u"-"_s : u"--"_s, shortened(unknown)),
                          commandName);
    QStringList names;
    for (const QCommandLineOption &option : known)
        names += option.names();
    if (const QString meant = suggestionFor(unknown, names); !meant.isEmpty())
        problem.nextStep = u"Did you mean --%1? "_s.arg(meant) + problem.nextStep;
    return problem;
}

//! QCommandLineParser's help with the program's name instead of its path, and
//! without the list of arguments, which the first line has already.
QString helpOf(const QCommandLineParser &parser)
{
    QString text = parser.helpText();
    text.replace(QCoreApplication::arguments().constFirst(), u"shopflowctl"_s);
    if (const qsizetype cut = text.indexOf(u"\nArguments:"_s); cut >= 0)
        text.truncate(cut);
    return text.trimmed() + u'\n';
}

} // namespace

QString CommandLine::overview(const QCommandLineParser &parser) const
{
    qsizetype width = 0;
    for (const auto &command : m_commands)
        width = std::max(width, command->name().size());
    QString text = helpOf(parser) + u"\nCommands:\n"_s;
    for (const auto &command : m_commands)
        text += u"  "_s + command->name().leftJustified(width + 2) + command->summary() + u'\n';
    text += u"\n“shopflowctl COMMAND --help” shows the options of a command.\n"_s;
    return text + u"\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 no cluster (or a kubeconfig or credentials that it\n"
                  "does not take), 4 no such store, pod or context, 5 timed out, 6 refused before anything was\n"
                  "written, 130 interrupted."_s;
}

Error CommandLine::unknownCommand(const QString &name) const
{
    QStringList names;
    for (const auto &command : m_commands)
        names.append(command->name());
    const QString meant = suggestionFor(name, names);
    const QString all = u"The commands are: %1."_s.arg(names.join(u", "_s));
    return {ErrorKind::Usage,
            u"There is no command “%1”."_s.arg(shortened(name)),
            {},
            meant.isEmpty() ? all : QString(u"Did you mean “%1”? "_s.arg(meant) + all)};
}

ParsedLine CommandLine::parse(const QStringList &arguments)
{
    ParsedLine parsed;
    if (asksForJson(arguments))
        parsed.format = Output::Format::Json;

    // First round: what stands before the command's name.
    QCommandLineParser first;
    first.setApplicationDescription(u"Provisions and runs online stores on a Kubernetes cluster."_s);
    first.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    first.addOptions(globalOptions());
    first.addPositionalArgument(u"command"_s, u"What to do."_s, u"COMMAND"_s);
    const bool firstIsFine = first.parse(arguments);
    const QStringList words = first.positionalArguments();
    if (!firstIsFine) {
        parsed.problem = optionProblem(first, globalOptions());
        return parsed;
    }
    if (first.isSet(u"version"_s)) {
        parsed.print = u"shopflowctl "_s + QStringLiteral(SHOPFLOW_VERSION);
        return parsed;
    }
    if (words.isEmpty()) {
        if (first.isSet(u"help"_s))
            parsed.print = overview(first);
        else
            parsed.problem = usage(u"A command is missing."_s);
        return parsed;
    }
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const auto &command) { return command->name() == words.constFirst(); });
    if (found == m_commands.end()) {
        parsed.problem = unknownCommand(words.constFirst());
        return parsed;
    }
    std::unique_ptr<Command> command = std::move(*found);
    m_commands.clear();

    // Second round: everything, now that the command's own options are known.
    QCommandLineParser second;
    second.setApplicationDescription(command->summary());
    const Command::Arguments expected = command->arguments();
    const QString syntax = command->name() + u' ' + expected.syntax;
    second.addPositionalArgument(u"arguments"_s, {}, syntax.trimmed());
    second.addOptions(command->declaredOptions());
    second.addOptions(globalOptions());
    QStringList rest = arguments.mid(0, arguments.size() - words.size());
    rest.removeAll(u"--"_s);
    rest += words.mid(1);
    if (!second.parse(rest)) {
        parsed.problem = optionProblem(second, command->declaredOptions() + globalOptions(), command->name());
        return parsed;
    }
    if (second.isSet(u"help"_s)) {
        parsed.print = helpOf(second).trimmed();
        parsed.command = std::move(command);
        return parsed;
    }
    if (second.isSet(u"version"_s)) {
        parsed.print = u"shopflowctl "_s + QStringLiteral(SHOPFLOW_VERSION);
        return parsed;
    }

    Options options(second);
    options.refuseRepeated(globalOptions() + command->declaredOptions());
    const QString format = options.oneOf(u"output"_s, {u"table"_s, u"json"_s}, u"table"_s);
    parsed.format = format == "json"_L1 ? Output::Format::Json : Output::Format::Table;
    parsed.global.kubeconfig = options.value(u"kubeconfig"_s);
    parsed.global.context = options.value(u"context"_s);
    parsed.global.readOnly = options.isSet(u"read-only"_s);
    parsed.global.allowExec = options.isSet(u"allow-exec"_s);
    parsed.global.requestTimeout = options.duration(u"request-timeout"_s, std::chrono::milliseconds(0));
    for (const QString &name : {u"kubeconfig"_s, u"context"_s}) {
        if (options.isSet(name) && options.value(name).isEmpty())
            options.refuse(name, u"Leave the option out, or give it a value."_s);
    }
    parsed.colour = !options.isSet(u"no-color"_s) && qEnvironmentVariableIsEmpty("NO_COLOR");
    parsed.verbose = options.isSet(u"v"_s);

    const qsizetype given = second.positionalArguments().size();
    if (given < expected.least) {
        parsed.problem = usage(u"“%1” needs %2."_s.arg(command->name(), expected.syntax), command->name());
        return parsed;
    }
    if (given > expected.most) {
        parsed.problem =
            usage(u"“%1” does not take “%2”."_s.arg(command->name(),
                                                    shortened(second.positionalArguments().at(expected.most))),
                  command->name());
        return parsed;
    }
    command->read(options);
    parsed.problem = options.problem();
    parsed.command = std::move(command);
    return parsed;
}

} // namespace shopflow::ctl
