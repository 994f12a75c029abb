// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/ForwardChannel.h"
#include "kube/stream/PodSocket.h"
#include "kube/stream/PortForward.h"

#include <QElapsedTimer>
#include <array>

class QTcpSocket;

namespace shopflow::kube {

//! One local TCP connection of a PortForward and its PodSocket. Owned by the
//! PortForward; deletes itself later after finished().
class ForwardedConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForwardedConnection)

public:
    //! Takes \a local over.
    ForwardedConnection(ApiClient &client, QString namespaceName, quint16 podPort,
                        const PortForward::ChoosePod &choosePod, QTcpSocket *local, QObject *parent);
    void start();

Q_SIGNALS:
    void opened(const QString &pod);
    //! Before finished(); \a error has kind Network when the pod did not answer.
    void failed(const shopflow::Error &error);
    void finished();

private:
    void choose();
    void connectTo(const QString &pod);
    void tryAgain(const Error &error, bool mayHelp);
    void onOpened();
    void onMessage(quint8 channel, const QByteArray &payload);
    void onPodClosed(int code);
    void onLocalGone();
    void pumpToPod();
    void onLocalWritten();
    void fail(const Error &error);
    void end();

    ApiClient &m_client;
    QString m_namespace;
    quint16 m_podPort;
    PortForward::ChoosePod m_choosePod;
    QTcpSocket *m_local;
    PodSocket *m_remote = nullptr;
    QString m_pod;
    QElapsedTimer m_trying;
    std::array<ForwardChannel, 2> m_channels;
    QByteArray m_complaint; //!< what came on the error channel
    bool m_localGone = false;
    bool m_carried = false; //!< bytes went one way or the other
    bool m_done = false;
};

} // namespace shopflow::kube
