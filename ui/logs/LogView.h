// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "logs/LogBuffer.h"

#include <QAbstractScrollArea>

namespace shopflow::ui {

//! Shows a LogBuffer: paints the visible lines only, with time and container in
//! front, follows the end until somebody scrolls up, finds words, copies lines.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    explicit LogView(const Theme &theme, qint64 byteCap = LogBuffer::defaultCap, QWidget *parent = nullptr);

    [[nodiscard]] const LogBuffer &buffer() const { return m_buffer; }
    void append(const QVector<kube::LogLine> &lines);
    void clear();

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool on);
    void setTimesShown(bool on);
    //! Words to mark everywhere; empty: none.
    void setNeedle(const QString &needle);
    //! Goes to the next or the one before; false when nothing matches.
    bool findNext(bool backward);
    [[nodiscard]] int currentMatch() const { return m_match; }
    [[nodiscard]] int firstVisibleLine() const;
    //! The selected lines as plain text, or all of them.
    [[nodiscard]] QString selectedText() const;
    //! What stands there instead of lines.
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void followingChanged(bool on);
    void contentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void updateBars();
    void paintLine(QPainter &painter, int line, int y) const;
    void paintMatches(QPainter &painter, const QString &text, int x, int y, bool current) const;
    [[nodiscard]] int lineAt(int y) const;
    [[nodiscard]] int textStart() const;
    [[nodiscard]] QString prefix(int line) const;
    void showLine(int line);

    const Theme &m_theme;
    LogBuffer m_buffer;
    QString m_needle;
    QString m_placeholder;
    int m_lineHeight = 16;
    int m_charWidth = 8;
    int m_sourceColumns = 8;
    int m_match = -1;
    int m_anchor = -1; //!< selection, in lines
    int m_caret = -1;
    bool m_following = true;
    bool m_timesShown = true;
    bool m_adjusting = false;
};

} // namespace shopflow::ui
