// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "provisioning/ProbeResult.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <functional>

namespace shopflow {

//! Writes what a verification found into the store's ConfigMap shopflow-state
//! (field manager shopflow-state), where every console reads it.
class StateRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateRecorder)

public:
    explicit StateRecorder(kube::ApiClient &client, QObject *parent = nullptr);
    //! \a previous is the ConfigMap as last seen: fields that a light check does not
    //! renew are kept.
    void record(const QString &namespaceName, const ProbeReport &report, const QJsonObject &previous, QObject *receiver,
                std::function<void(Result<void>)> done);

    //! The complete ConfigMap to apply. A failed check keeps what earlier ones proved;
    //! a light check cannot verify a store that never passed the full one, nor clear
    //! a wrong answer to something that only the full one asks. Pure.
    static QJsonObject stateObject(const QString &namespaceName, const ProbeReport &report, const QJsonObject &previous,
                                   const QDateTime &now);
    //! False when what failed is the way to the store or our own rights: that says
    //! nothing about the store, and record() then writes nothing. Pure.
    static bool saysSomething(const ProbeReport &report);
    //! Values that earlier checks remembered (`remember.<name>`).
    static QMap<QString, QString> rememberedIn(const QJsonObject &stateConfigMap);

private:
    kube::ApiClient &m_client;
};

} // namespace shopflow
