// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

#include "access/StoreRoutes.h"

#include <memory>

namespace shopflow::ctl {

//! Forwards a local port to the store's web pod until interrupted.
class PortForwardCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("port-forward"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral(
            "Forwards LOCALPORT of this computer (else a free port) to the store until interrupted (Ctrl-C).");
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME [LOCALPORT]"), 1, 2}; }
    void read(Options &options) override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("port-forward palmonas 8080")};
    }

protected:
    void onStore(const Store &store) override;

private:
    static Error notAllowed(const Store &store, const QStringList &missing);
    void open(const Store &store, const Blueprint &blueprint);
    void onForwards();
    void tell(int port);
    void note(const Error &error);

    quint16 m_localPort = 0;
    bool m_told = false; //!< the address
    bool m_waitTold = false;
    QString m_lastWords; //!< that were said of a problem
    std::unique_ptr<StoreRoutes> m_routes;
};

} // namespace shopflow::ctl
