// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/ForwardChannel.h"
#include "kube/stream/PodSocket.h"
#include "kube/stream/PortForward.h"

#include <array>

namespace shopflow::kube {

//! Whether a forward leads anywhere: one connection to the pod's port, a greeting, and
//! any answer to it. Asks until there is one, with pauses of up to five seconds. Lives
//! on the client's thread; owned by the caller.
class ForwardProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForwardProbe)

public:
    //! \a greeting: what the program behind the port answers to, whatever it is asked.
    ForwardProbe(ApiClient &client, QString namespaceName, quint16 podPort, PortForward::ChoosePod choosePod,
                 QByteArray greeting, QObject *parent = nullptr);
    //! Asks anew, unless it is asking already.
    void start();
    void stop();
    //! A pod has answered since start().
    [[nodiscard]] bool hasAnswered() const { return m_answered; }

Q_SIGNALS:
    void answered(const QString &pod);
    //! Not yet, for this reason. It is asked again, but for a right that is missing.
    void refused(const shopflow::Error &error);

private:
    void ask();
    void connectTo(const QString &pod);
    void onMessage(quint8 channel, const QByteArray &payload);
    void onClosed();
    void onAnswer();
    void onFailed(const Error &error);
    void drop();

    ApiClient &m_client;
    QString m_namespace;
    quint16 m_podPort;
    PortForward::ChoosePod m_choosePod;
    QByteArray m_greeting;
    Alarm *m_pause; //!< before the next question
    Alarm *m_limit; //!< of one question
    PodSocket *m_socket = nullptr;
    QString m_pod;
    std::array<ForwardChannel, 2> m_channels;
    QByteArray m_complaint;
    int m_question = 0; //!< its number, so that late answers to others are known
    int m_failures = 0;
    bool m_asking = false;
    bool m_answered = false;
};

} // namespace shopflow::kube
