// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "provisioning/Preflight.h"
#include "provisioning/StoreManifests.h"

#include <QObject>

namespace shopflow {

//! Writes the objects of one store, once, in one pass: claims the namespace by
//! POST with a run id, creates secrets that are missing, applies everything else by
//! server-side apply, in waves whose members go out together. Lives on the session's
//! thread; owned by a ProvisionRun.
class Provisioner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Provisioner)

public:
    Provisioner(kube::ApiClient &client, const Blueprint &blueprint, RenderInput input, QObject *parent = nullptr);
    void start();
    //! True once something may have been written.
    [[nodiscard]] bool hasWritten() const { return m_written; }
    [[nodiscard]] const RenderInput &input() const { return m_input; }
    [[nodiscard]] qint64 applyMs() const { return m_applyMs; }
    [[nodiscard]] int objectCount() const { return m_objectCount; }

Q_SIGNALS:
    //! A wave is about to be written: "namespace", "isolation", "secrets", "workloads".
    void waveStarted(const QString &wave);
    void finished(const shopflow::Result<void> &result);

private:
    void claim();
    void checkClaimed(const kube::ApiJob &created);
    void applyIsolation();
    void applyWorkloads();
    void applyAll(const QVector<QJsonObject> &objects, std::function<void()> then);
    void learnNodePort(const QJsonObject &service);
    void fail(Error error);

    kube::ApiClient &m_client;
    const Blueprint &m_blueprint;
    RenderInput m_input;
    QVector<QJsonObject> m_objects;
    QElapsedTimer m_clock;
    qint64 m_applyMs = 0;
    int m_pending = 0;
    int m_objectCount = 0;
    bool m_written = false;
    bool m_failed = false;
};

} // namespace shopflow
