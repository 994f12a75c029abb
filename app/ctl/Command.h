// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CommandContext.h"
#include "ExitCode.h"
#include "Options.h"

#include <QObject>

namespace shopflow::ctl {

//! One command of the command line: tells what it takes, reads it, runs without
//! blocking and finishes once with an exit code. Owned by main().
class Command : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Command)

public:
    //! The arguments that are not options: "NAME [LOCALPORT]".
    struct Arguments {
        QString syntax;
        int least = 0;
        int most = 0;
    };

    Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual Arguments arguments() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> declaredOptions() const { return {}; }
    //! Command lines that show what it is good for, for its help.
    [[nodiscard]] virtual QStringList examples() const { return {}; }
    //! What its help tells of the platforms; empty: nothing.
    [[nodiscard]] virtual QString platformHelp(const BlueprintCatalog &) const { return {}; }
    //! Takes the values; problems stay in \a options. Contacts nothing.
    virtual void read(Options &options) = 0;

    //! Starts the command; finished() follows later.
    void run(CommandContext &context);
    //! The person at the terminal wants to stop.
    virtual void interrupt();
    //! Nobody reads stdout any more. What only prints has no reason to go on.
    void onReaderLeft();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    virtual void start() = 0;
    //! What to say when the command is interrupted; empty: nothing.
    [[nodiscard]] virtual QString interruptionHint() const { return {}; }
    //! True while the command does nothing but print what comes.
    [[nodiscard]] virtual bool onlyPrints() const { return false; }

    [[nodiscard]] CommandContext &context() const { return *m_context; }
    [[nodiscard]] Output &output() const { return m_context->output(); }
    //! Ends the command; only the first call counts.
    void finish(int exitCode);
    //! Says why and ends with the exit code of the error.
    void fail(const Error &error, Stage stage);
    [[nodiscard]] bool isFinished() const { return m_finished; }

private:
    CommandContext *m_context = nullptr;
    bool m_finished = false;
};

} // namespace shopflow::ctl
