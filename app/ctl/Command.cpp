// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"

namespace shopflow::ctl {

void Command::run(CommandContext &context)
{
    m_context = &context;
    start();
}

void Command::interrupt()
{
    if (m_finished)
        return;
    if (const QString hint = interruptionHint(); !hint.isEmpty())
        output().note(hint);
    finish(Interrupted);
}

void Command::onReaderLeft()
{
    if (onlyPrints())
        finish(Done);
}

void Command::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(exitCode);
}

void Command::fail(const Error &error, Stage stage)
{
    if (m_finished)
        return;
    output().error(error);
    finish(exitCodeOf(error.kind, stage));
}

} // namespace shopflow::ctl
