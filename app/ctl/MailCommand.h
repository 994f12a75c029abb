// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

#include "access/StoreExec.h"

namespace shopflow::ctl {

//! Tells through which server a store sends its mails, and sends one to see that it does.
class MailCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("mail"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Tells through which server a store sends its mails; --test sends one.");
    }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("mail palmonas"), QStringLiteral("mail palmonas --test owner@example.com"),
                QStringLiteral("update palmonas --mail-host smtp.example.com --mail-user shop --mail-password-file FILE"),
                QStringLiteral("update palmonas --no-mail")};
    }

protected:
    void onStore(const Store &store) override;
    [[nodiscard]] bool needsVerdict() const override { return !m_address.isEmpty(); }

private:
    void tell(const Store &store);
    void test(const Store &store, const Blueprint &blueprint);

    QString m_address;
};

} // namespace shopflow::ctl
