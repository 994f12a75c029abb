// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/StatePage.h"

#include "common/IconLabel.h"
#include "common/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

StatePage::StatePage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(theme, u"store"_s, 64, this)), m_title(new Label(Look::Title, {}, this)),
      m_text((new Label(Look::Muted, {}, this))->wrapping()), m_next((new Label(Look::Body, {}, this))->wrapping()),
      m_primary(new QPushButton(this)), m_other(new QPushButton(this)), m_secondary(new QPushButton(this))
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_icon->setDisc(true);
    m_primary->setProperty("kind", u"primary"_s);
    m_primary->hide();
    m_other->setObjectName(u"otherButton"_s);
    m_other->hide();
    m_secondary->setProperty("kind", u"link"_s);
    m_secondary->setObjectName(u"secondaryButton"_s);
    m_secondary->hide();
    auto *box = new QWidget(this);
    box->setFixedWidth(540);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    for (Label *label : {m_title, m_text, m_next}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->selectable();
        column->addWidget(label);
    }
    column->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_primary);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_secondary, 0, Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(4);
    // Stretches beside it, not an alignment: wrapped text needs the true width.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(5);
    connect(m_primary, &QPushButton::clicked, this, &StatePage::primaryClicked);
    connect(m_other, &QPushButton::clicked, this, &StatePage::otherClicked);
    connect(m_secondary, &QPushButton::clicked, this, &StatePage::secondaryClicked);
}

void StatePage::setState(const QString &icon, Tone tone, const QString &title, const QString &text,
                         const QString &nextStep)
{
    m_icon->setIcon(icon, tone);
    m_title->setText(title);
    m_text->setText(text);
    m_next->setText(nextStep);
    m_next->setVisible(!nextStep.isEmpty());
    setAccessibleName(title);
}

void StatePage::setPrimary(const QString &text, const QIcon &icon)
{
    m_primary->setText(text);
    m_primary->setIcon(icon);
    m_primary->setVisible(!text.isEmpty());
}

void StatePage::setPrimaryReason(const QString &reason)
{
    m_primary->setEnabled(reason.isEmpty());
    m_primary->setToolTip(reason);
}

void StatePage::setSecondary(const QString &text)
{
    m_secondary->setText(text);
}

void StatePage::setSecondaryVisible(bool visible)
{
    m_secondary->setVisible(visible);
}

void StatePage::setOther(const QString &text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

QString StatePage::title() const
{
    return m_title->text();
}

QString StatePage::text() const
{
    return m_text->text();
}

} // namespace shopflow::ui
