// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/ForwardedConnection.h"

#include "base/Logging.h"

#include <QPointer>
#include <QTcpSocket>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr qint64 bufferLimit = 1024 * 1024;
constexpr qint64 resumeBelow = bufferLimit / 2;
constexpr qint64 localReadBuffer = 256 * 1024;
// client-go's chunk; larger messages only delay pongs.
constexpr qint64 chunk = 32 * 1024;
constexpr auto retryWait = 500ms;
//! A pod that is being replaced is waited for so long.
constexpr qint64 patienceMs = 6000;

//! The pod may be gone or just starting; another try may find another one.
bool mayPass(const ApiError &error)
{
    return error.status == 404 || error.status >= 500 || error.transport == ApiError::Transport::Refused;
}

} // namespace

ForwardedConnection::ForwardedConnection(ApiClient &client, QString namespaceName, quint16 podPort,
                                         const PortForward::ChoosePod &choosePod, QTcpSocket *local, QObject *parent)
    : QObject(parent), m_client(client), m_namespace(std::move(namespaceName)), m_podPort(podPort),
      m_choosePod(choosePod), m_local(local)
{
    m_local->setParent(this);
    // Bounded, so that a slow pod slows the local program down.
    m_local->setReadBufferSize(localReadBuffer);
    connect(m_local, &QTcpSocket::readyRead, this, &ForwardedConnection::pumpToPod);
    connect(m_local, &QTcpSocket::bytesWritten, this, &ForwardedConnection::onLocalWritten);
    connect(m_local, &QTcpSocket::disconnected, this, &ForwardedConnection::onLocalGone);
}

void ForwardedConnection::start()
{
    m_trying.start();
    choose();
}

void ForwardedConnection::choose()
{
    if (m_done)
        return;
    m_choosePod([self = QPointer<ForwardedConnection>(this)](const Result<QString> &pod) {
        if (!self || self->m_done)
            return;
        if (pod)
            self->connectTo(*pod);
        else
            self->tryAgain(pod.error(), pod.error().kind == ErrorKind::NotFound);
    });
}

void ForwardedConnection::connectTo(const QString &pod)
{
    m_pod = pod;
    m_channels = {};
    m_complaint.clear();
    m_remote = new PodSocket(m_client, this);
    connect(m_remote, &PodSocket::opened, this, &ForwardedConnection::onOpened);
    connect(m_remote, &PodSocket::messageReceived, this, &ForwardedConnection::onMessage);
    connect(m_remote, &PodSocket::bytesWritten, this, &ForwardedConnection::pumpToPod);
    connect(m_remote, &PodSocket::closed, this, &ForwardedConnection::onPodClosed);
    connect(m_remote, &PodSocket::failed, this,
            [this](const ApiError &error) { tryAgain(error.toError(), mayPass(error)); });

    m_remote->open(ForwardChannel::request(m_namespace, pod, m_podPort), ForwardChannel::protocols());
}

void ForwardedConnection::tryAgain(const Error &error, bool mayHelp)
{
    if (m_remote) {
        m_remote->disconnect(this);
        m_remote->deleteLater();
        m_remote = nullptr;
    }
    if (!mayHelp || m_carried || m_localGone || m_trying.hasExpired(patienceMs)) {
        fail(error);
        return;
    }
    QTimer::singleShot(retryWait, this, &ForwardedConnection::choose);
}

void ForwardedConnection::onOpened()
{
    if (m_localGone && m_local->bytesAvailable() == 0) {
        end();
        return;
    }
    const QPointer<ForwardedConnection> self(this);
    Q_EMIT opened(m_pod);
    if (self)
        pumpToPod();
}

void ForwardedConnection::pumpToPod()
{
    if (m_done || !m_remote || !m_remote->isOpen())
        return;
    while (m_local->bytesAvailable() > 0 && m_remote->bytesToWrite() < bufferLimit) {
        m_remote->send(ForwardChannel::data, m_local->read(chunk));
        m_carried = true;
    }
    // The protocol knows no half-close: what the local side sent goes out first.
    if (m_localGone && m_local->bytesAvailable() == 0 && m_remote->bytesToWrite() == 0)
        end();
}

void ForwardedConnection::onMessage(quint8 channel, const QByteArray &payload)
{
    if (m_done || channel > ForwardChannel::error)
        return;
    const QByteArray bytes = m_channels.at(channel).take(payload);
    if (bytes.isEmpty())
        return;
    if (channel == ForwardChannel::error) {
        m_complaint.append(bytes.left(ForwardChannel::longestComplaint - m_complaint.size()));
        return;
    }
    m_carried = true;
    if (m_localGone)
        return;
    m_local->write(bytes);
    if (m_local->bytesToWrite() > bufferLimit)
        m_remote->setPaused(true);
}

void ForwardedConnection::onLocalWritten()
{
    if (!m_done && m_remote && m_local->bytesToWrite() < resumeBelow)
        m_remote->setPaused(false);
}

void ForwardedConnection::onPodClosed(int code)
{
    if (m_done)
        return;
    if (!m_complaint.isEmpty()) {
        // Nothing of the local side's bytes may be lost by going to another pod.
        m_local->abort();
        fail(ForwardChannel::silent(m_pod, m_podPort, m_complaint));
        return;
    }
    if (code == 1006) {
        // Cut off in the middle: an orderly end would tell the local side that all came.
        m_local->abort();
        fail(ForwardChannel::lost(m_pod));
        return;
    }
    end();
}

void ForwardedConnection::onLocalGone()
{
    if (m_done)
        return;
    m_localGone = true;
    if (m_remote && m_remote->isOpen()) {
        pumpToPod();
        return;
    }
    if (!m_remote)
        end();
}

void ForwardedConnection::fail(const Error &error)
{
    if (m_done)
        return;
    qCDebug(lcStream).noquote() << "port-forward" << m_pod << error.message;
    const QPointer<ForwardedConnection> self(this);
    Q_EMIT failed(error);
    if (self)
        end();
}

void ForwardedConnection::end()
{
    if (m_done)
        return;
    m_done = true;
    if (m_remote)
        m_remote->close();
    if (m_local->state() == QAbstractSocket::ConnectedState) {
        // Writes what is left first; a local side that reads no more is not waited for.
        connect(m_local, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        m_local->disconnectFromHost();
        QTimer::singleShot(60s, this, &QObject::deleteLater);
    } else {
        QTimer::singleShot(1s, this, &QObject::deleteLater);
    }
    Q_EMIT finished();
}

} // namespace shopflow::kube
