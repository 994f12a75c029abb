// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "kube/auth/ExecRun.h"

#include <QElapsedTimer>
#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

namespace shopflow::kube {

//! The credentials of a context that its exec plugin gives. Runs the plugin when they
//! are first needed, when they have expired, and once after the server refused them;
//! never twice at a time. Who needs them waits meanwhile. After a run that failed the
//! same answer is given for a while, so that retries start no flood of programs.
//! Owned by the ApiClient.
class ExecCredentials final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExecCredentials)

public:
    //! Takes a fresh credential into use, or tells why it cannot be used.
    using Take = std::function<std::optional<Error>(const ExecCredential &)>;
    using Done = std::function<void(const std::optional<Error> &)>;

    ExecCredentials(const KubeContext &context, const Clock &clock, Take take, QObject *parent = nullptr);

    void setLimits(const ExecLimits &limits) { m_limits = limits; }
    //! A person can answer the plugin on the standard input.
    void setTerminal(bool terminal) { m_terminal = terminal; }

    //! There is a credential that needs no run before it is used.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] const ExecCredential &credential() const { return m_credential; }
    //! Which credential it is; 0: none yet.
    [[nodiscard]] int generation() const { return m_generation; }
    //! Calls \a done, always later, when there is a credential or none to be had.
    void require(QObject *receiver, Done done);

    //! The server answered 401 to the credential \a generation. True: ask again by
    //! require(), there is or will be another one.
    bool noteRefused(int generation);
    void noteAccepted(int generation);
    //! Ends a run; those who wait are told.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    //! Runs so far.
    [[nodiscard]] int runCount() const { return m_runCount; }

Q_SIGNALS:
    void runningChanged(bool running);
    //! What the plugin tells the person.
    void said(const QString &line);

private:
    struct Waiting {
        QPointer<QObject> receiver;
        Done done;
    };
    void startRun();
    void onFinished(const Result<ExecCredential> &result);
    void answerAll(const std::optional<Error> &error);

    KubeContext m_context;
    const Clock &m_clock;
    Take m_take;
    ExecLimits m_limits;
    ExecCredential m_credential;
    QDateTime m_goodUntil; //!< invalid: until refused
    std::optional<Error> m_failure;
    QElapsedTimer m_sinceFailure;
    QElapsedTimer m_sinceRefusal; //!< of a credential that was fresh; runs again after a pause
    std::vector<Waiting> m_waiting;
    ProgramSearch *m_search; //!< child of this
    ExecRun *m_run = nullptr;
    int m_generation = 0;
    int m_runCount = 0;
    int m_failures = 0;
    bool m_terminal = false;
    bool m_refused = false;  //!< the current credential
    bool m_unproved = false; //!< it came after a refusal and was not accepted since
};

} // namespace shopflow::kube
