// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/UpgradeAnswer.h"

namespace shopflow::kube {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestBody = 256 * 1024;

} // namespace

bool UpgradeAnswer::feed(const QByteArray &bytes)
{
    if (hasHead()) {
        m_rest.append(bytes);
        return m_status == 101 || m_rest.size() <= longestBody;
    }
    m_head.append(bytes);
    // Anything else than HTTP is known by its first bytes.
    if (!m_head.startsWith(QByteArrayView("HTTP/1.").first(std::min<qsizetype>(7, m_head.size()))))
        return false;
    const qsizetype end = m_head.indexOf("\r\n\r\n");
    if (end < 0)
        return m_head.size() <= longestHead;
    m_rest = m_head.mid(end + 4);
    m_head.truncate(end);
    return parseHead(m_head);
}

bool UpgradeAnswer::parseHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    const int status = words.value(1).toInt();
    if (status < 100 || status > 599)
        return false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    m_status = status;
    return true;
}

QByteArray UpgradeAnswer::header(QByteArrayView name) const
{
    QByteArray out;
    for (const auto &[known, value] : m_headers) {
        if (known.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!out.isEmpty())
            out.append(", ");
        out.append(value);
    }
    return out;
}

bool UpgradeAnswer::isChunked() const
{
    return header("transfer-encoding").toLower().contains("chunked");
}

std::pair<QByteArray, bool> UpgradeAnswer::dechunked() const
{
    QByteArray out;
    qsizetype at = 0;
    while (true) {
        const qsizetype lineEnd = m_rest.indexOf("\r\n", at);
        if (lineEnd < 0)
            return {out, false};
        bool ok = false;
        const QByteArray sizeText = m_rest.mid(at, lineEnd - at).split(';').constFirst().trimmed();
        const qsizetype size = sizeText.toLongLong(&ok, 16);
        if (!ok || size <= 0)
            return {out, true};
        out.append(m_rest.mid(lineEnd + 2, size));
        // A length is the server's word, and may be anything.
        if (size > m_rest.size() - lineEnd - 4)
            return {out, false};
        at = lineEnd + 2 + size + 2;
    }
}

bool UpgradeAnswer::isComplete() const
{
    if (!hasHead())
        return false;
    if (isChunked())
        return dechunked().second;
    const QByteArray length = header("content-length");
    return !length.isEmpty() && m_rest.size() >= length.toLongLong();
}

QByteArray UpgradeAnswer::body() const
{
    if (isChunked())
        return dechunked().first;
    const QByteArray length = header("content-length");
    return length.isEmpty() ? m_rest : m_rest.left(length.toLongLong());
}

} // namespace shopflow::kube
