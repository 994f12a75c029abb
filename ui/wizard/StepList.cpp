// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/StepList.h"

#include "common/Label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

StepList::StepList(const Theme &theme, const QString &title, const QStringList &steps, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_steps(steps)
{
    setProperty("surface", u"rail-right"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 22, 16, 20);
    layout->setSpacing(16);
    layout->addWidget(new Label(Look::Title, title, this));
    layout->addSpacing(6);
    for (const QString &step : steps) {
        auto *label = (new Label(Look::Muted, step, this))->wrapping();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        label->setContentsMargins(mirrored ? 0 : 34, 3, mirrored ? 34 : 0, 3);
        m_labels.append(label);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    setFixedWidth(218);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setLook(i == step ? Look::Strong : Look::Muted);
        const QString state = i < step    ? tr("done", "state of a step of a dialog")
                              : i == step ? tr("current", "state of a step of a dialog")
                                          : tr("to come", "state of a step of a dialog");
        m_labels.at(i)->setAccessibleName(tr("Step %1, %2: %3").arg(i + 1).arg(state, m_steps.at(i)));
    }
    update();
}

void StepList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont number = m_theme.font(TextStyle::Small);
    number.setWeight(QFont::DemiBold);
    painter.setFont(number);
    for (int i = 0; i < m_labels.size(); ++i) {
        const QRect row = m_labels.at(i)->geometry();
        const qreal left = layoutDirection() == Qt::RightToLeft ? row.right() + 1 - 23 : row.left();
        const QRectF disc(left, row.center().y() - 11, 23, 23);
        if (i > 0) {
            const QRect above = m_labels.at(i - 1)->geometry();
            painter.setPen(QPen(m_theme.color(i <= m_current ? Role::Accent : Role::Line), 1.5));
            painter.drawLine(QPointF(disc.center().x(), above.center().y() + 14),
                             QPointF(disc.center().x(), disc.top() - 3));
        }
        painter.setPen(QPen(m_theme.color(i <= m_current ? Role::Accent : Role::Faint), 1.5));
        painter.setBrush(i == m_current  ? m_theme.color(Role::Accent)
                         : i < m_current ? m_theme.color(Role::Selection)
                                         : QColor(Qt::transparent));
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
        if (i < m_current) {
            Theme::paintIcon(painter, disc.adjusted(5, 5, -5, -5), u"check"_s, m_theme.color(Role::Accent));
        } else {
            painter.setPen(m_theme.color(i == m_current ? Role::OnAccent : Role::Muted));
            painter.drawText(disc, Qt::AlignCenter, locale().toString(i + 1));
        }
    }
}

} // namespace shopflow::ui
