// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QScrollArea>
#include <QVector>

class QVBoxLayout;

namespace shopflow::ui {

class IconLabel;
class Label;

enum class TaskState { Waiting, Running, Done, Failed, Skipped };

//! One thing that is done, and how far it is. A value.
struct TaskRow {
    QString title;
    TaskState state = TaskState::Waiting;
    QString words; //!< what it waits for, or what came of it; may be empty
    friend bool operator==(const TaskRow &, const TaskRow &) = default;
};

//! Things that are done one after the other or at once, with what came of each: as many
//! rows as there is room for, the rest scrolls.
class TaskList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskList(const Theme &theme, QWidget *parent = nullptr);
    //! Higher lists scroll.
    void setMostHeight(int height) { m_mostHeight = height; }
    void setRows(const QVector<TaskRow> &rows);
    [[nodiscard]] const QVector<TaskRow> &rows() const { return m_shown; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! "waiting", "running", "done", "failed", "left out".
    static QString stateWord(TaskState state);

private:
    struct Line {
        QWidget *widget = nullptr;
        IconLabel *icon = nullptr;
        Label *title = nullptr;
        Label *words = nullptr;
    };
    void addLine();
    static void fill(const Line &line, const TaskRow &row);

    const Theme &m_theme;
    int m_mostHeight = 380;
    QVector<TaskRow> m_shown;
    QVector<Line> m_lines;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace shopflow::ui
