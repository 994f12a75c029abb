// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace shopflow::kube {

//! Reads one HTTP/1.1 answer out of bytes, without I/O: what a WebSocket client
//! needs of it. After a head with status 101 the rest belongs to another protocol.
class UpgradeAnswer
{
public:
    //! \a bytes as they come; false when they are no HTTP answer or are too long.
    bool feed(const QByteArray &bytes);
    [[nodiscard]] bool hasHead() const { return m_status != 0; }
    [[nodiscard]] int status() const { return m_status; }
    //! Values of \a name (any case) joined by ", "; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    //! True when the body is whole by its own measure; a body without one ends with
    //! the connection.
    [[nodiscard]] bool isComplete() const;
    //! The body so far, chunks put together.
    [[nodiscard]] QByteArray body() const;
    //! What came after the head.
    [[nodiscard]] QByteArray rest() const { return m_rest; }

private:
    bool parseHead(const QByteArray &head);
    [[nodiscard]] bool isChunked() const;
    //! The chunks of m_rest put together, and whether the last one is there.
    [[nodiscard]] std::pair<QByteArray, bool> dechunked() const;

    QByteArray m_head;
    QByteArray m_rest;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    int m_status = 0;
};

} // namespace shopflow::kube
