// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CheckCommand.h"

#include "Gate.h"
#include "ReportText.h"

#include "provisioning/Preflight.h"

namespace shopflow::ctl {

void CheckCommand::start()
{
    askServer(context(), this, [this](const std::optional<Error> &problem) {
        if (problem)
            fail(*problem, Stage::Reading);
        else
            check();
    });
}

void CheckCommand::check()
{
    auto *preflight = new Preflight(*context().client().value(), context().catalog(), std::nullopt, this);
    connect(preflight, &Preflight::finished, this, &CheckCommand::report);
    preflight->start();
}

void CheckCommand::report(const PreflightReport &report)
{
    if (output().isJson())
        output().json(checksJson(report));
    else
        printChecks(output(), report);
    if (report.passed()) {
        finish(Done);
        return;
    }
    output().error(report.firstFailure());
    finish(OperationFailed);
}

} // namespace shopflow::ctl
