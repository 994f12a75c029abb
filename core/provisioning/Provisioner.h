// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "provisioning/LiveStore.h"
#include "provisioning/Preflight.h"
#include "provisioning/StoreManifests.h"
#include "provisioning/WrittenState.h"

#include <QObject>

namespace shopflow {

class QuotaPatience;

//! Writes the objects of one store, once, in one pass: claims the namespace by
//! POST with a run id (or, for a store that exists, writes its spec there), creates
//! secrets that are missing, applies everything else by server-side apply, in waves
//! whose members go out together, and removes what the spec wants no more. While pods
//! are replaced the quota allows the old ones as well as the new ones; settleQuota()
//! ends that. Lives on the session's thread; owned by a run.
class Provisioner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Provisioner)

public:
    Provisioner(kube::ApiClient &client, const Blueprint &blueprint, RenderInput input, QObject *parent = nullptr);
    //! Makes start() change the store \a live instead of claiming a new one. \a force
    //! takes fields of ours back from other programs.
    void changeExisting(LiveStore live, bool force);
    void start();
    //! To be called when all pods are replaced: brings the quota to what the spec says.
    //! \a done is called once, at once when there is nothing to do.
    void settleQuota(QObject *receiver, std::function<void(Result<void>)> done);
    //! True once something may have been written.
    [[nodiscard]] bool hasWritten() const { return m_written; }
    [[nodiscard]] const RenderInput &input() const { return m_input; }
    [[nodiscard]] qint64 applyMs() const { return m_applyMs; }
    [[nodiscard]] int objectCount() const { return m_objectCount; }
    [[nodiscard]] const WrittenState &written() const { return m_state; }
    //! The run id, owner and node port of \a live go into what is rendered.
    static RenderInput continued(RenderInput input, const LiveStore &live);

Q_SIGNALS:
    //! A wave is about to be written: "namespace", "isolation", "secrets", "workloads".
    void waveStarted(const QString &wave);
    //! See QuotaPatience::waiting().
    void waiting(const QString &words);
    void finished(const shopflow::Result<void> &result);

private:
    void claim();
    void checkClaimed(const kube::ApiJob &created);
    void continueExisting(const Error &claimError);
    bool render();
    void patchNamespace();
    void onPatched(const kube::ApiJob &job, const kube::ApiRequest &sent, const QJsonObject &wanted);
    //! Looks what became of the patch \a sent, which ended with \a trouble.
    void lookAtNamespace(const kube::ApiError &trouble, const kube::ApiRequest &sent, const QJsonObject &wanted);
    void applyIsolation();
    void recountQuota();
    void applySecrets();
    void applySecret(const QJsonObject &secret);
    void forgetMailPassword();
    void applyWorkloads();
    void prune();
    void applyAll(const QVector<QJsonObject> &objects, std::function<void()> then);
    void learn(const QJsonObject &answer);
    void fail(Error error);

    kube::ApiClient &m_client;
    const Blueprint &m_blueprint;
    RenderInput m_input;
    QuotaPatience *m_patience; //!< child of this
    std::optional<LiveStore> m_live; //!< of a store that was there before
    QVector<QJsonObject> m_objects;
    WrittenState m_state;
    QElapsedTimer m_clock;
    qint64 m_applyMs = 0;
    int m_pending = 0;
    int m_objectCount = 0;
    bool m_written = false;
    bool m_patchRepeated = false;
    bool m_failed = false;
    bool m_force = false;
    bool m_recounting = false;
};

} // namespace shopflow
