// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace shopflow::kube {

//! RFC 6455 framing without I/O: what a client needs, for servers that never mask.
struct WebSocketFrame {
    enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };
    Opcode opcode = Opcode::Binary;
    bool final = true;
    QByteArray payload;

    //! Bytes on the wire, masked with \a mask as a client must.
    [[nodiscard]] QByteArray encode(quint32 mask) const;
};

//! Cuts bytes into whole frames. Refuses masked server frames, reserved bits and
//! frames above 16 MiB: then failed() is true and stays so.
class WebSocketDecoder
{
public:
    void feed(const QByteArray &bytes) { m_buffer.append(bytes); }
    std::optional<WebSocketFrame> next();
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    QByteArray m_buffer;
    bool m_failed = false;
};

} // namespace shopflow::kube
