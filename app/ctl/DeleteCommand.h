// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

#include "operations/DeleteStore.h"

class QSocketNotifier;

namespace shopflow::ctl {

//! Deletes a store and waits until nothing of it is left.
class DeleteCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("delete"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Deletes a store with its data and waits until nothing is left.");
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    [[nodiscard]] QList<QCommandLineOption> declaredOptions() const override;
    void read(Options &options) override;
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("delete palmonas"), QStringLiteral("delete palmonas --yes --no-wait")};
    }

protected:
    void start() override;
    [[nodiscard]] QString interruptionHint() const override;

private:
    void askForName();
    void onAnswer();
    void check();
    void remove();
    void onFinished(const Result<void> &result);
    void print(bool deleted);

    QString m_storeName;
    bool m_yes = false;
    bool m_wait = true;
    std::chrono::milliseconds m_timeout{std::chrono::minutes(5)};
    QSocketNotifier *m_keyboard = nullptr;
    DeleteStore *m_delete = nullptr;
};

} // namespace shopflow::ctl
