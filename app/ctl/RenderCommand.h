// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "SpecOptions.h"

namespace shopflow::ctl {

//! Prints the objects that a create would write. Needs no cluster, so that what only a
//! cluster knows (a node's address, a node port) is left open.
class RenderCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("render"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Prints the manifests of a new store as YAML; needs no cluster.");
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    [[nodiscard]] QString platformHelp(const BlueprintCatalog &catalog) const override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("render palmonas --platform PLATFORM --image web=registry.example.com/shop:1 > palmonas.yaml")};
    }
    void read(Options &options) override;

protected:
    void start() override;

private:
    SpecOptions m_wanted;
    bool m_withSecrets = false;
};

} // namespace shopflow::ctl
