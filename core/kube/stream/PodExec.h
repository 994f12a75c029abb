// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "kube/stream/ExecOutcome.h"
#include "kube/stream/PodSocket.h"

#include <QIODevice>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

namespace shopflow::kube {

//! Runs one command in one container, without a shell, over a PodSocket: stdin goes
//! in, stdout comes out, the status channel tells the exit code. Neither is ever
//! logged. One run, then done; lives on the client's thread; owned by the caller.
//! A command that is cancelled or overdue is let go of: only its own reading and
//! writing fails, nothing kills it.
class PodExec final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PodExec)

public:
    struct Command {
        QString namespaceName;
        QString pod;
        QString container;
        QStringList argv; //!< no shell, and never a secret
        //! What the command reads, to the end; a line break is added. Servers before 1.30
        //! cannot end it (no v5.channel.k8s.io): there `sh` and `head` of the container
        //! count the bytes instead.
        Secret input;
        std::chrono::milliseconds limit{30000}; //!< for all of it
        qsizetype outputLimit = 1024 * 1024;    //!< bytes of stdout
        //! Read instead of \a input, from where it stands to its end, and nothing is added.
        //! Servers before 1.30 need one that knows its size.
        QIODevice *source = nullptr;
        //! Takes stdout, however long: finished() then comes with nothing. What it has not
        //! passed on yet holds the command up. Both are open, outlive the run, and only a
        //! little of them is ever in memory.
        QIODevice *sink = nullptr;
        //! Columns and rows of the terminal that the command gets; empty: none. With one,
        //! stderr comes with stdout, and older servers take input without an end.
        QSize terminal;
    };
    PodExec(ApiClient &client, Command command, QObject *parent = nullptr);
    ~PodExec() override;
    void start();
    //! Tells the command another size of its terminal; nothing without one.
    void resize(const QSize &terminal);
    //! Ends it; finished() follows with kind Cancelled unless it was over already.
    void cancel();
    //! Of a command that ended by itself; -1 otherwise.
    [[nodiscard]] int exitCode() const { return m_outcome.exitCode; }

Q_SIGNALS:
    //! Exactly once, asynchronously: all of stdout. Error kinds: NotFound (the pod or
    //! container is not running), Setup (exit code other than 0, no such program),
    //! Timeout, Cancelled, Forbidden, ReadOnly, Network (cut off), Invalid (stdout is
    //! longer than the limit), Storage (a device failed), and those of the connection.
    void finished(const shopflow::Result<shopflow::Secret> &output);

private:
    void open();
    void onOpened();
    void sendSize();
    void onFailed(const ApiError &error);
    void onMessage(quint8 channel, const QByteArray &payload);
    void pump();
    QByteArray nextInput();
    void take(const QByteArray &output);
    void failSink();
    void onSinkDrained();
    void conclude();
    void finish(Result<Secret> output);
    [[nodiscard]] bool reads() const { return m_command.source != nullptr || !m_command.input.isEmpty(); }
    [[nodiscard]] bool hasTerminal() const { return !m_command.terminal.isEmpty(); }
    [[nodiscard]] QString place() const { return m_command.pod + QLatin1Char('/') + m_command.container; }
    [[nodiscard]] QString program() const { return m_command.argv.value(0).section(QLatin1Char('/'), -1); }

    ApiClient &m_client;
    Command m_command;
    PodSocket *m_socket = nullptr;
    QTimer m_deadline;
    QTimer m_grace; //!< after the status, for a server that does not close
    QByteArray m_output;
    QByteArray m_complaint; //!< the end of stderr
    QByteArray m_status;
    ExecOutcome m_outcome;
    qsizetype m_sent = 0;
    bool m_inputRead = false; //!< all of it
    bool m_inputEnded = false;
    bool m_counted = false; //!< the container counts the input, for an older server
    bool m_done = false;
};

} // namespace shopflow::kube
