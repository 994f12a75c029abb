// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include "CheckCommand.h"
#include "ContextsCommand.h"
#include "CreateCommand.h"
#include "CredentialsCommand.h"
#include "DeleteCommand.h"
#include "DiffCommand.h"
#include "EventsCommand.h"
#include "ExportCommand.h"
#include "ListCommand.h"
#include "LogsCommand.h"
#include "MailCommand.h"
#include "OpenCommand.h"
#include "PodsCommand.h"
#include "PortForwardCommand.h"
#include "RenderCommand.h"
#include "RepairCommand.h"
#include "StatusCommand.h"
#include "UpdateCommand.h"
#include "VerifyCommand.h"

namespace shopflow::ctl {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ContextsCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<PodsCommand>());
    commands.push_back(std::make_unique<EventsCommand>());
    commands.push_back(std::make_unique<LogsCommand>());
    commands.push_back(std::make_unique<CredentialsCommand>());
    commands.push_back(std::make_unique<OpenCommand>());
    commands.push_back(std::make_unique<MailCommand>());
    commands.push_back(std::make_unique<PortForwardCommand>());
    commands.push_back(std::make_unique<VerifyCommand>());
    commands.push_back(std::make_unique<DiffCommand>());
    commands.push_back(std::make_unique<UpdateCommand>());
    commands.push_back(std::make_unique<RepairCommand>());
    commands.push_back(std::make_unique<RenderCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<DeleteCommand>());
    return commands;
}

} // namespace shopflow::ctl
