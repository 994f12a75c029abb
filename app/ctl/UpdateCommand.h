// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RunCommand.h"
#include "SpecOptions.h"

namespace shopflow::ctl {

//! Changes a store that exists: what the options say over what it records.
class UpdateCommand final : public RunCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("update"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Changes a store and waits until it is Ready; what no option names stays as it is.");
    }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    [[nodiscard]] QString platformHelp(const BlueprintCatalog &catalog) const override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("update palmonas --plan medium"),
                QStringLiteral("update palmonas --cpu 2 --memory 3Gi --timeout 30m"),
                QStringLiteral("update palmonas --image web=registry.example.com/shop:2"),
                QStringLiteral("update palmonas --set currency=EUR --title \"Palmonas Europe\""),
                QStringLiteral("update palmonas --no-mail")};
    }
    void read(Options &options) override;

protected:
    void start() override;

private:
    void update(const StoreSpec &recorded);
    //! \a stored: the cluster has the mail server's password.
    void checkLogin(const StoreSpec &spec, bool stored);

    SpecOptions m_wanted;
    QString m_storeName;
    bool m_forceConflicts = false;
};

} // namespace shopflow::ctl
