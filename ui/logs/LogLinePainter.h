// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "logs/LogMatcher.h"

#include <QString>

class QFont;
class QPainter;
class QRect;

namespace shopflow::ui {

class LogBuffer;

//! How severe a line says it is, by the words that programs use for it.
enum class LogLevel { Plain, Warning, Error };

//! Paints rows of a log: time and container in front, then the text with its
//! matches. Measures for that font. Owned by the log view; GUI thread.
class LogLinePainter
{
public:
    static constexpr int margin = 14;

    explicit LogLinePainter(const Theme &theme) : m_theme(theme) {}
    void setFont(const QFont &font);
    void setTimesShown(bool on) { m_timesShown = on; }
    [[nodiscard]] bool timesShown() const { return m_timesShown; }
    //! Makes room for the names in \a buffer, which may be several pods' of one container.
    void fitSources(const LogBuffer &buffer);

    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal charWidth() const { return m_charWidth; } //!< pixels, often not whole
    [[nodiscard]] int textStart() const; //!< x of the text, in pixels

    struct Row {
        QString prefix; //!< the time
        QString source; //!< empty in rows that go on with a line
        QString text;
        LogLevel level = LogLevel::Plain;
        QVector<LogMatcher::Range> matches;
        bool current = false; //!< the match somebody is at
        bool selected = false;
    };
    //! In a row of \a area, scrolled \a shift pixels to the right.
    void paint(QPainter &painter, const QRect &area, int shift, const Row &row) const;

    [[nodiscard]] static QString timeOf(const LogBuffer &buffer, int line);
    [[nodiscard]] QString sourceOf(const LogBuffer &buffer, int line) const;
    [[nodiscard]] static LogLevel levelOf(const QString &text);

private:
    const Theme &m_theme;
    QVector<QString> m_names; //!< by the buffer's sources
    int m_sourceColumns = 8;
    int m_lineHeight = 16;
    qreal m_charWidth = 8;
    int m_ascent = 12;
    bool m_timesShown = true;
};

} // namespace shopflow::ui
