// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogBuffer.h"

#include <algorithm>

namespace shopflow::ui {

QString LogBuffer::cleaned(const QString &text)
{
    const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() != 0x7f; };
    if (std::all_of(text.begin(), text.end(), plain))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const ushort c = text.at(i).unicode();
        if (c == 0x1b) {
            // CSI: parameters, then one final byte; anything else: one byte after ESC.
            ++i;
            if (i < text.size() && text.at(i) == u'[') {
                ++i;
                while (i < text.size() && (text.at(i).unicode() < 0x40 || text.at(i).unicode() > 0x7e))
                    ++i;
            }
        } else if (c == '\t') {
            result.append(QString(4, u' '));
        } else if (plain(text.at(i))) {
            result.append(text.at(i));
        }
    }
    return result;
}

int LogBuffer::append(const QVector<kube::LogLine> &lines)
{
    for (const kube::LogLine &line : lines) {
        const QByteArray bytes = cleaned(line.text).toUtf8();
        m_index.push_back({m_base + m_blob.size(), line.time.isValid() ? line.time.toMSecsSinceEpoch() : -1,
                           static_cast<qint32>(bytes.size()), sourceOf(line)});
        m_blob.append(bytes);
        m_longest = std::max(m_longest, static_cast<int>(bytes.size()));
    }
    return trim();
}

int LogBuffer::sourceOf(const kube::LogLine &line)
{
    const QString key = QString(line.pod + u'/' + line.container);
    const auto found = m_sourceRows.constFind(key);
    if (found != m_sourceRows.constEnd())
        return found.value();
    const int row = static_cast<int>(m_sources.size());
    m_sources.append({line.pod, line.container});
    m_sourceRows.insert(key, row);
    return row;
}

int LogBuffer::trim()
{
    int dropped = 0;
    while (bytes() > m_cap && m_index.size() > 1) {
        m_start += m_index.front().length;
        m_index.pop_front();
        ++dropped;
    }
    m_trimmed += dropped;
    // The front of the blob is given back only now and then: removing moves all.
    if (m_start > m_cap / 4) {
        m_blob.remove(0, m_start);
        m_base += m_start;
        m_start = 0;
    }
    return dropped;
}

void LogBuffer::clear()
{
    m_blob.clear();
    m_start = 0;
    m_base = 0;
    m_index.clear();
    m_sources.clear();
    m_sourceRows.clear();
    m_trimmed = 0;
    m_longest = 0;
}

QString LogBuffer::text(int line) const
{
    if (line < 0 || line >= lineCount())
        return {};
    const Entry &entry = m_index.at(static_cast<std::size_t>(line));
    return QString::fromUtf8(QByteArrayView(m_blob).sliced(entry.offset - m_base, entry.length));
}

} // namespace shopflow::ui
