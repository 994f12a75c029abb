// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"
#include "SpecOptions.h"

#include "operations/ChangeReview.h"

namespace shopflow::ctl {

//! Shows what an apply would change; writes nothing.
class DiffCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("diff"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Shows what an update with these options (none: a repair) would change; writes nothing.");
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    [[nodiscard]] QString platformHelp(const BlueprintCatalog &catalog) const override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("diff palmonas"),
                QStringLiteral("diff palmonas --plan medium -o json")};
    }
    void read(Options &options) override;

protected:
    void start() override;

private:
    void compare();
    //! For a store that does not exist: everything would be made.
    void compareWithNothing();
    [[nodiscard]] ChangeReport withShop(ChangeReport report) const;
    void print(const ChangeReport &report);

    SpecOptions m_wanted;
    QString m_storeName;
    bool m_describesStore = false; //!< with a platform it may be one that is yet to come
    ChangeReview *m_review = nullptr;
};

} // namespace shopflow::ctl
