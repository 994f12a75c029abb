// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/ChoiceCard.h"

#include "common/Label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace shopflow::ui {

ChoiceCard::ChoiceCard(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_row(new QHBoxLayout(this)),
      m_title(new Label(Look::Strong, title, this)), m_text((new Label(Look::Small, text, this))->wrapping())
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    // Tab comes to the one that is chosen, whoever chose it.
    connect(this, &QAbstractButton::toggled, this, [this](bool on) { setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    m_row->setContentsMargins(14, 12, 14, 12);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    setWords(title, text);
}

void ChoiceCard::setLeading(QWidget *widget)
{
    widget->setParent(this);
    widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_row->insertWidget(0, widget, 0, Qt::AlignTop);
}

void ChoiceCard::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateGeometry();
}

void ChoiceCard::setReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
}

QSize ChoiceCard::sizeHint() const
{
    return m_row->sizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {120, m_row->minimumSize().height()};
}

int ChoiceCard::heightForWidth(int width) const
{
    return m_row->hasHeightForWidth() ? m_row->heightForWidth(width) : m_row->sizeHint().height();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const QColor accent = m_theme.color(Role::Accent);
    QColor border = chosen ? accent : m_theme.color(underMouse() && isEnabled() ? Role::Faint : Role::Line);
    if (hasFocus() && !chosen)
        border = accent;
    painter.setBrush(m_theme.color(chosen ? Role::Selection : isEnabled() ? Role::Panel : Role::Background));
    const qreal width = chosen || hasFocus() ? 2 : 1;
    painter.setPen(QPen(border, width));
    const qreal inset = width / 2 + 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);
    if (hasFocus()) {
        QColor ring = accent;
        ring.setAlphaF(0.35F);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 7, 7);
    }
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange) {
        m_title->setEnabled(isEnabled());
        m_title->setLook(isEnabled() ? Look::Strong : Look::Muted);
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    QAbstractButton::changeEvent(event);
}

} // namespace shopflow::ui
