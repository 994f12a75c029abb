// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Credentials.h"
#include "access/StoreExec.h"
#include "kube/client/ApiClient.h"
#include "kube/stream/PortForward.h"
#include "provisioning/HttpExchange.h"
#include "provisioning/ProbeResult.h"
#include "provisioning/ProbeStep.h"
#include "stores/Blueprint.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <memory>

namespace shopflow {

//! Asks a running store through a port-forward (and by operations in its pods)
//! whether it sells, by the blueprint's probe steps. Full: once after bootstrap; light:
//! touches nothing. Clean-up steps are taken whatever went wrong before them. One
//! report, then done. Lives on the session's thread; owned by the caller.
class StoreProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreProbe)

public:
    struct Input {
        StoreSpec spec;
        Credentials admin;                 //!< may be empty for a light probe
        Error adminError;                  //!< why a full probe does not have it
        QMap<QString, QString> remembered; //!< of earlier reports
        QUrl siteUrl; //!< where the store believes it is; may be unknown
        bool full = false;
        int timeoutMs = 0; //!< for all steps together; 0: what suits the kind of check
        int secondMs = 1000; //!< how long a second of the steps' own limits is; tests hurry
    };
    StoreProbe(kube::ApiClient &client, const Blueprint &blueprint, Input input, QObject *parent = nullptr);
    ~StoreProbe() override;
    void start();

    //! For tests: asks \a baseUrl directly, without a port-forward.
    void startAt(const QUrl &baseUrl);

    //! Asks nothing more and takes away what was made, in short time; finished() follows.
    //! False: nothing was made, and there is nothing to wait for.
    bool stop();

Q_SIGNALS:
    void stepChecked(const shopflow::ProbeResult &result);
    void finished(const shopflow::ProbeReport &report);

private:
    void begin();
    void next();
    //! Asks nothing more but waits for the answer under way, which tells what to take away.
    void windUp(const Error &why);
    //! Why the step under way is not taken; empty when it is.
    [[nodiscard]] QString skipReason() const;
    [[nodiscard]] bool leavesSomething() const;
    void ask();
    void runOperation();
    void onOutput(const Result<Secret> &output);
    void onAnswer(const Result<HttpAnswer> &answer);
    void judge(const HttpAnswer &answer);
    bool tryAgain();
    void giveUp(Error error, bool sure = false);
    //! The login that \a step asks for is not known.
    void missLogin(const ProbeStep &step);
    //! Why the step's `when` does not hold.
    [[nodiscard]] QString whyNot(const ProbeStep &step) const;
    void onDeadline();
    void add(ProbeResult::Result result, const QString &detail);
    //! \a sure: false when it says nothing about the store; what does goes first.
    void fail(Error reason, bool sure = true);
    [[nodiscard]] bool isCaptured(const QString &name) const;
    void finish();
    [[nodiscard]] const ProbeStep &current() const { return m_steps.at(m_step); }

    kube::ApiClient &m_client;
    const Blueprint &m_blueprint;
    Input m_input;
    QVector<ProbeStep> m_steps;
    ProbeReport m_report;
    ProbeValues m_values; //!< captures and inputs, some secret: never logged
    QUrl m_baseUrl;
    std::unique_ptr<kube::PortForward> m_forward;
    Error m_forwardError; //!< why the last connection was not carried through
    Error m_loginError;   //!< set when the login was needed and is not known
    QPointer<HttpExchange> m_exchange;
    QPointer<StoreExec> m_exec;
    QTimer m_deadline;
    QTimer m_pause; //!< before another try
    int m_step = -1;
    int m_tries = 0;
    bool m_mayRun = true; //!< operations, as the cluster says
    bool m_gaveUp = false; //!< only clean-up steps are still taken
    int m_cleanUpMs = 30000;
    bool m_started = false;
    bool m_done = false;
};

} // namespace shopflow
