// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RunCommand.h"
#include "SpecOptions.h"

namespace shopflow::ctl {

//! Creates a store and waits until it sells; on a store that exists with an equal
//! spec it goes on.
class CreateCommand final : public RunCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("create"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Creates a store and waits until it is Ready.");
    }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] QString platformHelp(const BlueprintCatalog &catalog) const override;
    void read(Options &options) override;

protected:
    void start() override;
    void printEnd(const Store &store) override;

private:
    void dryRun();
    void provision();

    SpecOptions m_wanted;
    StoreSpec m_spec;
    bool m_dryRun = false;
};

} // namespace shopflow::ctl
