// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ClientFixture.h"
#include "PodPeer.h"

#include <functional>
#include <memory>

namespace shopflow::test {

//! A scripted server, its client, and the pod's end of one exec. Made and ended for
//! each test by start() and stop().
struct ExecFixture {
    TestCertificates m_certificates;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<kube::ApiClient> m_client;
    PodPeer *m_peer = nullptr;

    //! False when there are no certificates to serve with.
    bool start()
    {
        m_server = std::make_unique<ScriptedServer>(m_certificates);
        if (!m_server->start())
            return false;
        m_client = clientFor(contextFor(*m_server, m_certificates));
        m_peer = nullptr;
        return m_client != nullptr;
    }

    void stop()
    {
        m_client.reset();
        m_server.reset();
    }

    //! Accepts the upgrade of \a path with \a subprotocol; \a then plays the pod.
    void servePod(const QString &path, const QByteArray &subprotocol, std::function<void(PodPeer &)> then)
    {
        m_server->onUpgrade(path, [=, this](QSslSocket *socket) {
            m_peer = new PodPeer(socket, m_server->lastRequest());
            m_peer->accept(subprotocol);
            if (then)
                then(*m_peer);
        });
    }

    //! What came on the standard input so far.
    [[nodiscard]] QByteArray received() const
    {
        QByteArray bytes;
        for (const QByteArray &message : std::as_const(m_peer->messages))
            bytes += message.startsWith('\0') ? message.mid(1) : QByteArray();
        return bytes;
    }
};

} // namespace shopflow::test
