// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreCommand.h"

#include "access/CredentialVault.h"
#include "provisioning/StateRecorder.h"
#include "provisioning/StoreProbe.h"

#include <memory>

namespace shopflow::ctl {

//! Asks a running store whether it sells, and records the answer for everybody.
class VerifyCommand final : public StoreCommand
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("Checks whether a store sells, and records the result."); }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override;
    void interrupt() override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("verify palmonas"), QStringLiteral("verify palmonas --full -o json")};
    }

protected:
    void onStore(const Store &store) override;
    [[nodiscard]] bool needsVerdict() const override { return true; }

private:
    void probe(const Store &store, const Credentials &admin, const Error &adminError);
    //! Without a table: nothing could be asked.
    void refuse(const Error &obstacle);
    void onProbed(const ProbeReport &report);
    void conclude(const ProbeReport &report);

    bool m_full = false;
    bool m_interrupted = false;
    std::unique_ptr<CredentialVault> m_vault;
    std::unique_ptr<StateRecorder> m_recorder;
    std::unique_ptr<StoreProbe> m_probe;
};

} // namespace shopflow::ctl
