// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "CommandContext.h"

#include <memory>
#include <optional>
#include <vector>

namespace shopflow::ctl {

//! What the words after the program's name ask for.
struct ParsedLine {
    GlobalOptions global;
    Output::Format format = Output::Format::Table;
    bool colour = true;
    bool verbose = false;
    QString print;                    //!< help or the version: to be printed, then done
    std::optional<Error> problem;     //!< of kind Usage
    //! With its values read, unless print or problem is set; with print: whose help it is.
    std::unique_ptr<Command> command;
};

//! Reads the command line: options of every command may stand before or after the
//! command's name. Strict: what is not understood is refused, never skipped.
class CommandLine
{
public:
    explicit CommandLine(std::vector<std::unique_ptr<Command>> commands) : m_commands(std::move(commands)) {}
    //! \a arguments begins with the program's name. Called once: the command is taken.
    [[nodiscard]] ParsedLine parse(const QStringList &arguments);

private:
    [[nodiscard]] QString overview(const QCommandLineParser &parser) const;
    [[nodiscard]] Error unknownCommand(const QString &name) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace shopflow::ctl
