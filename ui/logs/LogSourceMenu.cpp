// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogSourceMenu.h"

#include <QCheckBox>
#include <QWidgetAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

LogSourceMenu::LogSourceMenu(QWidget *parent) : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &LogSourceMenu::build);
}

void LogSourceMenu::setSources(const QVector<LogBuffer::Source> &sources)
{
    if (sources.size() == m_sources.size() && sources == m_sources)
        return;
    m_sources = sources;
    if (!m_hidden.isEmpty())
        Q_EMIT hiddenChanged();
}

void LogSourceMenu::showAll()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    Q_EMIT hiddenChanged();
}

QSet<int> LogSourceMenu::hidden() const
{
    QSet<int> rows;
    for (int row = 0; row < m_sources.size(); ++row) {
        if (isHidden(m_sources.at(row)))
            rows.insert(row);
    }
    return rows;
}

bool LogSourceMenu::isHidden(const LogBuffer::Source &source) const
{
    return m_hidden.contains(source);
}

void LogSourceMenu::setHidden(const LogBuffer::Source &source, bool hidden)
{
    if (hidden == isHidden(source))
        return;
    if (hidden)
        m_hidden.append(source);
    else
        m_hidden.removeAll(source);
    Q_EMIT hiddenChanged();
}

void LogSourceMenu::build()
{
    clear();
    QAction *all = addAction(tr("Show All"));
    all->setEnabled(!m_hidden.isEmpty());
    connect(all, &QAction::triggered, this, &LogSourceMenu::showAll);
    QVector<LogBuffer::Source> sorted = m_sources;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &one, const auto &other) { return one.pod < other.pod; });
    QString pod;
    for (const LogBuffer::Source &source : std::as_const(sorted)) {
        if (source.pod != pod) {
            pod = source.pod;
            addSeparator();
            addAction(pod)->setEnabled(false);
        }
        // An ordinary action would close the menu at each click.
        auto *box = new QCheckBox(source.container, this);
        box->setAccessibleName(tr("%1 of pod %2", "container, pod").arg(source.container, pod));
        box->setChecked(!isHidden(source));
        box->setContentsMargins(14, 4, 14, 4);
        connect(box, &QCheckBox::toggled, this, [this, source, all](bool on) {
            setHidden(source, !on);
            all->setEnabled(!m_hidden.isEmpty());
        });
        auto *action = new QWidgetAction(this);
        action->setDefaultWidget(box);
        addAction(action);
    }
}

} // namespace shopflow::ui
