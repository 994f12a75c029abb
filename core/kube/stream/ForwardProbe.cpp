// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/ForwardProbe.h"

#include "base/Logging.h"

#include <QPointer>
#include <algorithm>

namespace shopflow::kube {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds firstPause = 500ms;
constexpr std::chrono::milliseconds longestPause = 5s;
constexpr int doublings = 4;
//! A shop whose workers are all busy answers late; a page would be waited for as long.
constexpr std::chrono::milliseconds limit = 20s;
//! The rest of an error, from a server that does not close.
constexpr std::chrono::milliseconds complaintTime = 1s;

bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Unauthorized;
}

} // namespace

ForwardProbe::ForwardProbe(ApiClient &client, QString namespaceName, quint16 podPort,
                           PortForward::ChoosePod choosePod, QByteArray greeting, QObject *parent)
    : QObject(parent), m_client(client), m_namespace(std::move(namespaceName)), m_podPort(podPort),
      m_choosePod(std::move(choosePod)), m_greeting(std::move(greeting)), m_pause(client.timing().makeAlarm(this)),
      m_limit(client.timing().makeAlarm(this))
{
    connect(m_pause, &Alarm::rang, this, &ForwardProbe::ask);
    connect(m_limit, &Alarm::rang, this, [this] { onFailed(ForwardChannel::silent(m_pod, m_podPort, m_complaint)); });
}

void ForwardProbe::start()
{
    m_answered = false;
    if (m_asking)
        return;
    m_failures = 0;
    ask();
}

void ForwardProbe::stop()
{
    m_pause->stop();
    drop();
}

void ForwardProbe::drop()
{
    ++m_question;
    m_asking = false;
    m_limit->stop();
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->close();
    m_socket->deleteLater();
    m_socket = nullptr;
}

void ForwardProbe::ask()
{
    m_pause->stop();
    drop();
    m_asking = true;
    m_pod.clear();
    m_limit->start(limit);
    m_choosePod([self = QPointer<ForwardProbe>(this), question = m_question](const Result<QString> &pod) {
        if (!self || self->m_question != question)
            return;
        if (pod)
            self->connectTo(*pod);
        else
            self->onFailed(pod.error());
    });
}

void ForwardProbe::connectTo(const QString &pod)
{
    m_pod = pod;
    m_channels = {};
    m_complaint.clear();
    m_socket = new PodSocket(m_client, this);
    connect(m_socket, &PodSocket::opened, this, [this] { m_socket->send(ForwardChannel::data, m_greeting); });
    connect(m_socket, &PodSocket::messageReceived, this, &ForwardProbe::onMessage);
    connect(m_socket, &PodSocket::closed, this, &ForwardProbe::onClosed);
    connect(m_socket, &PodSocket::failed, this, [this](const ApiError &error) { onFailed(error.toError()); });
    m_socket->open(ForwardChannel::request(m_namespace, pod, m_podPort), ForwardChannel::protocols());
}

void ForwardProbe::onMessage(quint8 channel, const QByteArray &payload)
{
    if (channel > ForwardChannel::error)
        return;
    const QByteArray bytes = m_channels.at(channel).take(payload);
    if (bytes.isEmpty())
        return;
    if (channel == ForwardChannel::data) {
        onAnswer();
        return;
    }
    m_complaint.append(bytes.left(ForwardChannel::longestComplaint - m_complaint.size()));
    m_limit->start(complaintTime);
}

void ForwardProbe::onClosed()
{
    onFailed(m_complaint.isEmpty() ? ForwardChannel::lost(m_pod)
                                   : ForwardChannel::silent(m_pod, m_podPort, m_complaint));
}

void ForwardProbe::onAnswer()
{
    drop();
    m_failures = 0;
    m_answered = true;
    Q_EMIT answered(m_pod);
}

void ForwardProbe::onFailed(const Error &error)
{
    qCDebug(lcStream).noquote() << "port-forward" << m_namespace << m_podPort << "is not ready:" << error.message;
    drop();
    if (!isFinal(error))
        m_pause->start(std::min(longestPause, firstPause * (1 << std::min(m_failures, doublings))));
    ++m_failures;
    Q_EMIT refused(error);
}

} // namespace shopflow::kube
