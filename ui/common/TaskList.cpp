// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/TaskList.h"

#include "common/IconLabel.h"
#include "common/Label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

TaskList::TaskList(const Theme &theme, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_body(new QWidget(this)), m_column(new QVBoxLayout(m_body))
{
    setAccessibleName(tr("Progress", "a list of things that are done"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, 6, 0);
    m_column->setSpacing(12);
    m_column->addStretch(1);
    setWidget(m_body);
}

void TaskList::setRows(const QVector<TaskRow> &rows)
{
    while (m_lines.size() < rows.size())
        addLine();
    while (m_lines.size() > rows.size())
        delete m_lines.takeLast().widget;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i >= m_shown.size() || m_shown.at(i) != rows.at(i))
            fill(m_lines.at(i), rows.at(i));
    }
    m_shown = rows;
    // A list that nobody can scroll needs no focus.
    setFocusPolicy(m_body->sizeHint().height() > m_mostHeight ? Qt::TabFocus : Qt::NoFocus);
    updateGeometry();
}

void TaskList::addLine()
{
    Line line;
    line.widget = new QWidget(m_body);
    line.icon = new IconLabel(m_theme, u"circle"_s, 18, line.widget);
    line.title = new Label(Look::Body, {}, line.widget);
    line.words = (new Label(Look::Small, {}, line.widget))->wrapping();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(line.title);
    texts->addWidget(line.words);
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_column->insertWidget(static_cast<int>(m_lines.size()), line.widget);
    m_lines.append(line);
    line.widget->show();
}

void TaskList::fill(const Line &line, const TaskRow &row)
{
    switch (row.state) {
    case TaskState::Waiting:
        line.icon->setIcon(u"circle"_s, Role::Faint);
        break;
    case TaskState::Running:
        line.icon->setIcon(u"progress"_s, Tone::Info);
        break;
    case TaskState::Done:
        line.icon->setIcon(u"check-circle"_s, Tone::Ok);
        break;
    case TaskState::Failed:
        line.icon->setIcon(u"failed"_s, Tone::Bad);
        break;
    case TaskState::Skipped:
        line.icon->setIcon(u"info"_s, Role::Muted);
        break;
    }
    const bool strong = row.state == TaskState::Running || row.state == TaskState::Failed;
    line.title->setLook(strong ? Look::Strong : row.state == TaskState::Skipped ? Look::Muted : Look::Body);
    line.title->setText(row.title);
    line.title->setAccessibleName(tr("%1: %2", "a thing that is done, its state").arg(row.title, stateWord(row.state)));
    line.words->setLook(row.state == TaskState::Failed ? Look::Problem : Look::Small);
    line.words->setText(row.words);
    line.words->setVisible(!row.words.isEmpty());
}

QString TaskList::stateWord(TaskState state)
{
    switch (state) {
    case TaskState::Waiting:
        return tr("waiting", "state of a thing that is done");
    case TaskState::Running:
        return tr("running", "state of a thing that is done");
    case TaskState::Done:
        return tr("done", "state of a thing that is done");
    case TaskState::Failed:
        return tr("failed", "state of a thing that is done");
    case TaskState::Skipped:
        break;
    }
    return tr("left out", "state of a thing that is done");
}

QSize TaskList::sizeHint() const
{
    return {440, qMin(m_mostHeight, m_body->sizeHint().height() + 4)};
}

QSize TaskList::minimumSizeHint() const
{
    return {300, qMin(160, m_body->sizeHint().height() + 4)};
}

} // namespace shopflow::ui
