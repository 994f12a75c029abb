// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Command.h"

#include "kube/status/EventDigest.h"

namespace shopflow::ctl {

//! Lists what the cluster noted about a store's objects, newest last, repeated events
//! counted.
class EventsCommand final : public Command
{
    Q_OBJECT

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("events"); }
    [[nodiscard]] QString summary() const override
    {
        return QStringLiteral("Lists the Kubernetes events of a store, newest last.");
    }
    [[nodiscard]] QStringList examples() const override
    {
        return {QStringLiteral("events palmonas")};
    }
    [[nodiscard]] Arguments arguments() const override { return {QStringLiteral("NAME"), 1, 1}; }
    void read(Options &options) override { m_storeName = options.argument(0); }

protected:
    void start() override;

private:
    void list();
    void report(const QVector<kube::EventDigest> &events);
    [[nodiscard]] static QJsonObject json(const kube::EventDigest &event);
    [[nodiscard]] QStringList row(const kube::EventDigest &event) const;

    QString m_storeName;
};

} // namespace shopflow::ctl
