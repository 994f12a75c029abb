// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "kube/client/ApiClient.h"
#include "stores/Blueprint.h"
#include "stores/Store.h"

#include <QObject>
#include <functional>

namespace shopflow::kube {
class PodExec;
}

namespace shopflow {

//! Runs one operation of a store's platform in the ready pod of its component. It
//! writes nothing to the API; read-only mode refuses it all the same, because a
//! command may change the store. Lives on the session's thread, owned by its parent;
//! deletes itself after finished().
class StoreExec final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreExec)

public:
    //! What is run. A value.
    struct Call {
        QString namespaceName;
        BlueprintOperation operation;
        Secret input;
        QString cause;    //!< why there may be no pod, as the store's status says it
        QString nextStep; //!< with the cause
        //! For operations that read or print a file; see kube::PodExec::Command.
        QIODevice *source = nullptr;
        QIODevice *sink = nullptr;
    };
    //! The call of an operation by its id; NotFound when the platform has none.
    static Result<Call> callOf(const Store &store, const Blueprint &blueprint, const QString &operationId,
                               const Secret &input = {});

    StoreExec(kube::ApiClient &client, Call call, QObject *parent);
    ~StoreExec() override;
    void start();
    //! Ends it; finished() follows with kind Cancelled unless it was over already.
    void cancel();

    //! Whether commands may be run in the pods of \a namespaceName: both rights, since
    //! servers differ in which one they ask for. True when nobody can tell.
    static void askRight(kube::ApiClient &client, const QString &namespaceName, QObject *receiver,
                         std::function<void(bool allowed)> done);

Q_SIGNALS:
    //! Exactly once, asynchronously: what the operation printed (nothing when that went
    //! into the sink). Error kinds are those of kube::PodExec; NotFound when no pod of
    //! the component is ready.
    void finished(const shopflow::Result<shopflow::Secret> &output);

private:
    void onPod(const Result<QString> &pod);
    void finish(const Result<Secret> &output);

    kube::ApiClient &m_client;
    Call m_call;
    kube::PodExec *m_exec = nullptr;
    bool m_done = false;
};

} // namespace shopflow
