// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

namespace shopflow::ctl {

//! Tells how a store is: verdict, steps, addresses, quota.
class StatusCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("status"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Shows a store's verdict, steps, addresses and quota.");
    }
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("status palmonas"), QStringLiteral("status palmonas -o json")};
    }

protected:
    [[nodiscard]] bool needsVerdict() const override { return true; }
    void onStore(const Store &store) override;

private:
    void printStatus(const Store &store);
    void printSteps(const Store &store);
};

} // namespace shopflow::ctl
