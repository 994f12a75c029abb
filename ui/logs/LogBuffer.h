// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/LogStream.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QVector>

#include <deque>

namespace shopflow::ui {

//! The lines of a log view: one byte blob with an index and a cap in bytes; the
//! oldest lines are dropped and counted. A value without a window.
class LogBuffer
{
public:
    struct Source {
        QString pod;
        QString container;
        friend bool operator==(const Source &, const Source &) = default;
    };

    static constexpr qint64 defaultCap = 32 * 1024 * 1024;

    explicit LogBuffer(qint64 byteCap = defaultCap) : m_cap(byteCap) {}

    //! Adds \a lines without terminal escapes and control characters. Answers how
    //! many old lines were dropped for them.
    int append(const QVector<kube::LogLine> &lines);
    void clear();

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_index.size()); }
    [[nodiscard]] QString text(int line) const;
    [[nodiscard]] int sourceRow(int line) const { return m_index.at(static_cast<std::size_t>(line)).source; }
    [[nodiscard]] const Source &source(int line) const { return m_sources.at(sourceRow(line)); }
    [[nodiscard]] qint64 time(int line) const { return m_index.at(static_cast<std::size_t>(line)).time; }
    [[nodiscard]] int longestLine() const { return m_longest; } //!< in bytes, of all seen
    [[nodiscard]] qint64 bytes() const { return m_blob.size() - m_start; }
    [[nodiscard]] qint64 trimmedLines() const { return m_trimmed; }
    [[nodiscard]] const QVector<Source> &sources() const { return m_sources; }

    //! \a text without escape sequences and control characters; tabs become spaces.
    static QString cleaned(const QString &text);

private:
    struct Entry {
        qint64 offset; //!< since the beginning of time, so that trimming moves nothing
        qint64 time;   //!< milliseconds since 1970, -1 when unknown
        qint32 length;
        qint32 source;
    };
    int sourceOf(const kube::LogLine &line);
    int trim();

    qint64 m_cap;
    QByteArray m_blob;
    qint64 m_start = 0; //!< unused bytes at the front of the blob
    qint64 m_base = 0;  //!< offset of the blob's first byte
    std::deque<Entry> m_index;
    QVector<Source> m_sources;
    QHash<QString, int> m_sourceRows;
    qint64 m_trimmed = 0;
    int m_longest = 0;
};

} // namespace shopflow::ui
