// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

#include "access/AdminLink.h"
#include "access/StoreRoutes.h"

#include <memory>

namespace shopflow::ctl {

//! Finds an address of a store that really opens and hands it to the desktop; for the
//! admin page one that signs in, where the platform has it. Such an address is printed
//! only when it was asked for.
class OpenCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("open"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Opens the store in the browser, by an address that works.");
    }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("open palmonas"), QStringLiteral("open palmonas --admin --print")};
    }

protected:
    void onStore(const Store &store) override;
    [[nodiscard]] bool needsVerdict() const override { return true; }

private:
    void onAnswer(const Result<RouteAnswer> &answer);
    void onNoRoute(Error error);
    void print(const RouteAnswer &answer);
    [[nodiscard]] QString endpointKind() const { return m_admin ? QStringLiteral("admin") : QStringLiteral("store"); }

    bool m_admin = false;
    bool m_loginPage = false;
    bool m_print = false;
    std::unique_ptr<StoreRoutes> m_routes;
};

} // namespace shopflow::ctl
