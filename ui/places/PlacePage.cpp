// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/PlacePage.h"

#include "common/Label.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PlacePage::PlacePage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new Label(Look::Heading, {}, this)),
      m_words((new Label(Look::Muted, {}, this))->wrapping()), m_button(new QPushButton(this)),
      m_column(new QVBoxLayout)
{
    setProperty("surface", u"background"_s);
    setAttribute(Qt::WA_StyledBackground);
    // Holds the focus of a button that cannot have it for a while.
    setFocusPolicy(Qt::ClickFocus);
    m_title->setWordWrap(true);
    m_title->selectable();
    m_words->selectable();
    m_button->setObjectName(u"placeButton"_s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_title);
    texts->addWidget(m_words);
    auto *head = new QHBoxLayout;
    head->setSpacing(18);
    head->addLayout(texts, 1);
    head->addWidget(m_button, 0, Qt::AlignTop);
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(1040);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(18);
    m_column->addLayout(head);
    m_column->addStretch(1);
    inside->setLayout(m_column);
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(26, 22, 26, 26);
    row->addWidget(inside, 1);
    // Lines that are too long are hard to read.
    row->addStretch(0);
    auto *scroll = new QScrollArea(this);
    m_scroll = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(page);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_button, &QPushButton::clicked, this, &PlacePage::buttonClicked);
    setButton({}, {});
}

QString PlacePage::title() const
{
    return m_title->text();
}

QString PlacePage::words() const
{
    return m_words->text();
}

void PlacePage::setTitle(const QString &title, const QString &words)
{
    m_title->setText(title);
    setAccessibleName(title);
    setWords(words);
}

void PlacePage::setWords(const QString &words, const QString &exact)
{
    m_words->setText(words);
    m_words->setToolTip(exact);
    m_words->setVisible(!words.isEmpty());
}

void PlacePage::setButton(const QString &text, const QString &icon, bool enabled)
{
    m_button->setText(text);
    m_button->setIcon(icon.isEmpty() ? QIcon() : m_theme.icon(icon));
    setEnabledInPlace(*m_button, enabled);
    m_button->setToolTip(enabled ? QString() : tr("The cluster is being asked already."));
    m_button->setVisible(!text.isEmpty());
}

void PlacePage::setEnabledInPlace(QPushButton &button, bool enabled)
{
    const bool leaving = !enabled && button.hasFocus();
    if (leaving) {
        m_left = &button;
        setFocus(Qt::OtherFocusReason);
    }
    button.setEnabled(enabled);
    if (enabled && m_left == &button && hasFocus())
        button.setFocus(Qt::OtherFocusReason);
}

void PlacePage::showWhole(QWidget &widget)
{
    m_scroll->ensureWidgetVisible(&widget);
}

QVBoxLayout *PlacePage::newBody()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_column->insertWidget(1, m_body);
    return layout;
}

QVBoxLayout *PlacePage::addCard(QBoxLayout &into)
{
    auto *card = new QFrame(m_body);
    card->setProperty("surface", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 14, 18, 16);
    layout->setSpacing(10);
    into.addWidget(card);
    return layout;
}

QWidget *PlacePage::makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setProperty("surface", u"line"_s);
    return line;
}

} // namespace shopflow::ui
