// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/WebSocketFrame.h"

#include <QtEndian>
#include <array>

namespace shopflow::kube {

namespace {

// RFC 6455 section 5.2.
constexpr quint8 finalBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0F;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7F;
constexpr quint8 length16 = 126;
constexpr quint8 length64 = 127;
constexpr quint64 largestFrame = 16 * 1024 * 1024;
constexpr quint64 largestControlFrame = 125;

bool isKnown(quint8 opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

} // namespace

QByteArray WebSocketFrame::encode(quint32 mask) const
{
    QByteArray wire;
    wire.reserve(payload.size() + 14);
    wire.append(char((final ? finalBit : 0) | quint8(opcode)));
    const auto size = quint64(payload.size());
    if (size < length16) {
        wire.append(char(maskBit | quint8(size)));
    } else if (size <= 0xFFFF) {
        wire.append(char(maskBit | length16));
        std::array<char, 2> bytes{};
        qToBigEndian(quint16(size), bytes.data());
        wire.append(bytes.data(), bytes.size());
    } else {
        wire.append(char(maskBit | length64));
        std::array<char, 8> bytes{};
        qToBigEndian(size, bytes.data());
        wire.append(bytes.data(), bytes.size());
    }
    std::array<char, 4> key{};
    qToBigEndian(mask, key.data());
    wire.append(key.data(), key.size());
    const qsizetype start = wire.size();
    wire.append(payload);
    for (qsizetype i = start; i < wire.size(); ++i)
        wire[i] = char(wire.at(i) ^ key.at(std::size_t(i - start) % key.size()));
    return wire;
}

std::optional<WebSocketFrame> WebSocketDecoder::next()
{
    if (m_failed || m_buffer.size() < 2)
        return {};
    const auto first = quint8(m_buffer.at(0));
    const auto second = quint8(m_buffer.at(1));
    const quint8 opcode = first & opcodeBits;
    const bool control = opcode >= 8;
    quint64 size = second & lengthBits;
    qsizetype head = 2;
    if (size == length16)
        head = 4;
    else if (size == length64)
        head = 10;
    if ((first & reservedBits) != 0 || (second & maskBit) != 0 || !isKnown(opcode) ||
        (control && ((first & finalBit) == 0 || size > largestControlFrame))) {
        m_failed = true;
        return {};
    }
    if (m_buffer.size() < head)
        return {};
    if (head == 4)
        size = qFromBigEndian<quint16>(m_buffer.constData() + 2);
    else if (head == 10)
        size = qFromBigEndian<quint64>(m_buffer.constData() + 2);
    if (size > largestFrame) {
        m_failed = true;
        return {};
    }
    if (quint64(m_buffer.size() - head) < size)
        return {};
    WebSocketFrame frame;
    frame.opcode = WebSocketFrame::Opcode(opcode);
    frame.final = (first & finalBit) != 0;
    frame.payload = m_buffer.mid(head, qsizetype(size));
    m_buffer.remove(0, head + qsizetype(size));
    return frame;
}

} // namespace shopflow::kube
