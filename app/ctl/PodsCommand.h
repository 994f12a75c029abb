// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

namespace shopflow::ctl {

//! Lists a store's pods in kubectl's words.
class PodsCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pods"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Lists a store's pods in kubectl's words.");
    }
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("pods palmonas")};
    }

protected:
    void onStore(const Store &store) override;

private:
    [[nodiscard]] QJsonObject podJson(const kube::PodStatus &pod) const;
    [[nodiscard]] QStringList podRow(const kube::PodStatus &pod) const;
};

} // namespace shopflow::ctl
