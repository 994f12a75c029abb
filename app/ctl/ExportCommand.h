// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

#include "operations/ChangeReview.h"

namespace shopflow::ctl {

//! Prints the objects of a store that exists, by what it records.
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Prints the manifests of a store as YAML for kubectl or GitOps.");
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("export palmonas > palmonas.yaml"),
                QStringLiteral("export palmonas --with-secrets | kubectl apply -f -")};
    }
    void read(Options &options) override;

protected:
    void start() override;

private:
    void print();

    QString m_storeName;
    bool m_withSecrets = false;
    ChangeReview *m_review = nullptr;
};

} // namespace shopflow::ctl
