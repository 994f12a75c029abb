// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/auth/ExecCredential.h"
#include "kube/auth/ProgramSearch.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace shopflow::kube {

//! How long things around an exec plugin may take.
struct ExecLimits {
    std::chrono::milliseconds run{std::chrono::minutes(5)}; //!< a sign-in in a browser takes its time
    std::chrono::milliseconds shell{std::chrono::seconds(5)};
    std::chrono::milliseconds farewell{std::chrono::seconds(2)}; //!< between asking to end and ending
    //! After a run that failed; doubled each time up to ten minutes.
    std::chrono::milliseconds pause{std::chrono::seconds(30)};
};

//! One run of the exec plugin of a context: finds the program, runs it, reads its
//! answer. Nothing blocks; what it prints as its answer is neither logged nor quoted.
//! Owned by who needs the credential; finished() comes once, later.
class ExecRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExecRun)

public:
    //! \a search: remembers between runs what the login shell said; outlives start().
    ExecRun(const KubeContext &context, const ExecLimits &limits, ProgramSearch &search, QObject *parent = nullptr);
    ~ExecRun() override;

    //! \a terminal: a person can answer the program on the standard input.
    void start(bool terminal);
    //! finished() follows with kind Cancelled.
    void cancel();

Q_SIGNALS:
    //! A line of what the program tells the person, without secrets.
    void said(const QString &line);
    void finished(const shopflow::Result<shopflow::kube::ExecCredential> &result);

private:
    [[nodiscard]] Error failure(ErrorKind kind, const QString &what, const QString &nextStep, const QString &detail = {}) const;
    [[nodiscard]] Error notFound() const;
    void run(const QString &program);
    void onError(QProcess::ProcessError error);
    void onEnd(int code, QProcess::ExitStatus status);
    void readAnswer();
    void readWords();
    void tellWords(bool all);
    void stopWith(const Error &error);
    void endLater(const Result<ExecCredential> &result);

    ExecPlugin m_plugin;
    KubeContext m_context;
    ExecLimits m_limits;
    ProgramSearch &m_search;
    QProcess m_process;
    QTimer m_limit;
    QTimer m_farewell;
    QByteArray m_answer;
    QByteArray m_words;   //!< the end of standard error
    QByteArray m_pending; //!< of it, not yet told
    bool m_terminal = false;
    bool m_done = false;
};

} // namespace shopflow::kube
