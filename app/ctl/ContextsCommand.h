// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

namespace shopflow::ctl {

//! Lists the kubeconfig's contexts. Contacts no cluster, runs no plugin.
class ContextsCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("contexts"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("Lists the contexts of the kubeconfig; contacts no cluster."); }
    [[nodiscard]] Arguments arguments() const override { return {}; }
    void read(Options &) override {}
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("contexts"), QStringLiteral("contexts -o json")};
    }

protected:
    void start() override;
};

} // namespace shopflow::ctl
