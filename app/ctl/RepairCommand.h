// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RunCommand.h"

namespace shopflow::ctl {

//! Brings a store back to what it records, and waits until it sells.
class RepairCommand final : public RunCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("repair"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Applies the store's recorded description again, restarts what is stuck, and verifies it.");
    }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override { return waitOptions(); }
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("repair palmonas")};
    }
    void read(Options &options) override;

protected:
    void start() override;

private:
    QString m_storeName;
};

} // namespace shopflow::ctl
