// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "ConnectionNews.h"
#include "SpecOptions.h"
#include "StepPrinter.h"

#include "provisioning/ProvisionRun.h"

#include <QTimer>
#include <memory>

namespace shopflow::ctl {

//! Creates a store and waits until it sells; on a store that exists with an equal
//! spec it goes on.
class CreateCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("create"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Creates a store and waits until it is Ready.");
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] QString platformHelp(const BlueprintCatalog &catalog) const override;
    void read(Options &options) override;
    void interrupt() override;

protected:
    void start() override;
    [[nodiscard]] QString interruptionHint() const override;

private:
    void dryRun();
    void provision();
    void onFinished(const RunStatus &status);
    void conclude();
    [[nodiscard]] bool isApplying() const;

    SpecOptions m_wanted;
    StoreSpec m_spec;
    bool m_dryRun = false;
    bool m_interrupted = false;
    ProvisionRun::Options m_runOptions;
    StoreDirectory *m_directory = nullptr;
    ProvisionRun *m_run = nullptr;
    ConnectionNews *m_news = nullptr;
    std::unique_ptr<StepPrinter> m_printer;
    QTimer m_lastLook;
};

} // namespace shopflow::ctl
