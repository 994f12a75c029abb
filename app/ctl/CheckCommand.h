// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

#include "provisioning/PreflightReport.h"

namespace shopflow::ctl {

//! Asks whether stores can be created in the cluster. Writes nothing.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Checks whether the cluster can run stores, and what you may do there; changes nothing.");
    }
    [[nodiscard]] Arguments arguments() const override { return {}; }
    void read(Options &) override {}
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("check"), QStringLiteral("check --context production -o json")};
    }

protected:
    void start() override;

private:
    void check();
    void report(const PreflightReport &report);
};

} // namespace shopflow::ctl
