// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "logs/LogBuffer.h"
#include "logs/LogLinePainter.h"
#include "logs/LogRows.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <functional>

namespace shopflow::ui {

//! Shows a LogBuffer: paints the visible rows only, with time and container in
//! front, follows the end until somebody scrolls up, filters, finds, wraps and
//! copies lines. What takes long is done in slices between other events.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    explicit LogView(const Theme &theme, qint64 byteCap = LogBuffer::defaultCap, QWidget *parent = nullptr);

    [[nodiscard]] const LogBuffer &buffer() const { return m_buffer; }
    [[nodiscard]] const LogRows &rows() const { return m_rows; }
    void append(const QVector<kube::LogLine> &lines);
    void clear();

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool on);
    void setTimesShown(bool on);
    void setWrapped(bool on);
    //! Lines that are JSON get a row for each member.
    void setPretty(bool on);
    //! Sources, by their row in the buffer, whose lines are left out.
    void setHidden(const QSet<int> &sources);
    //! What to mark everywhere, and whether other lines are left out.
    void setNeedle(const LogMatcher &needle);
    void setOnlyMatches(bool on);
    //! Goes to the next or the one before; false when nothing matches so far.
    bool findNext(bool backward);
    [[nodiscard]] int currentMatch() const { return m_match; }
    [[nodiscard]] int firstVisibleLine() const;
    struct VisibleRow {
        QString text; //!< as it is painted, with time and container
        int line;
        bool selected;
        QRect area; //!< of the viewport
    };
    //! What is in sight, from top to bottom; of endless lines the beginning.
    [[nodiscard]] QVector<VisibleRow> visibleRows() const;
    //! The match or else the selected line that somebody is at; -1: none.
    [[nodiscard]] int currentLine() const { return m_match >= 0 ? m_match : m_caret; }
    //! The selected lines as plain text, or all that are shown.
    [[nodiscard]] QString selectedText() const;
    //! What stands there instead of lines.
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void followingChanged(bool on);
    //! Lines came or went, or more of them are looked through.
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
    void work();
    void startAnew();
    void updateLayout();
    void updateBars();
    void scrollTo(qint64 row);
    using TakeRow = std::function<void(int line, const QRect &area, const LogLinePainter::Row &row)>;
    void eachVisibleRow(const TakeRow &take) const;
    [[nodiscard]] int lineAt(int y) const;
    [[nodiscard]] int pageRows() const;
    void showLine(int line);

    const Theme &m_theme;
    LogBuffer m_buffer;
    LogRows m_rows;
    LogLinePainter m_painter;
    QTimer m_work;
    QString m_placeholder;
    int m_match = -1;
    int m_anchor = -1; //!< selection, in lines
    int m_caret = -1;
    int m_top = -1; //!< the line to stay at while rows are laid out anew
    bool m_following = true;
    bool m_wrapped = false;
    bool m_pretty = false;
    bool m_adjusting = false;
};

} // namespace shopflow::ui
