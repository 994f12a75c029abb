// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogSearchBar.h"

#include "common/AccessibleParts.h"
#include "common/ElidedLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

LogSearchBar::LogSearchBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_regular(new QToolButton(this)), m_only(new QToolButton(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_found(new ElidedLabel(this))
{
    m_words->setPlaceholderText(tr("Search the log"));
    m_words->setAccessibleName(tr("Search the log"));
    m_words->setClearButtonEnabled(true);
    // Its words, the icon in front and the button that clears it.
    const int room = m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 76;
    m_words->setMinimumWidth(room);
    m_words->setMaximumWidth(std::max(room, 280));
    m_words->addAction(theme.icon(u"search"_s, Role::Faint), QLineEdit::LeadingPosition);
    AccessibleParts::nameButtons(*m_words, m_words->accessibleName());
    connect(m_words, &QLineEdit::textChanged, this, &LogSearchBar::readNeedle);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { Q_EMIT findRequested(false); });

    const auto button = [&](QToolButton *each, const QString &icon, const QString &name, const QString &help) {
        each->setProperty("kind", u"icon"_s);
        each->setIcon(theme.icon(icon, Role::Muted));
        each->setAccessibleName(name);
        each->setToolTip(help.isEmpty() ? name : help);
        each->setFocusPolicy(Qt::StrongFocus);
    };
    button(m_regular, u"regex"_s, tr("Regular expression", "switch beside a search field"),
           tr("Reads the search as a regular expression, such as “timeout|refused”."));
    m_regular->setCheckable(true);
    connect(m_regular, &QToolButton::toggled, this, &LogSearchBar::readNeedle);
    button(m_only, u"filter"_s, tr("Matching lines only", "switch beside a search field"),
           tr("Leaves out all lines that the search does not find."));
    m_only->setCheckable(true);
    connect(m_only, &QToolButton::toggled, this, &LogSearchBar::onlyMatchesToggled);
    button(m_previous, u"chevron-up"_s, tr("Previous match"), {});
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(true); });
    button(m_next, u"chevron-down"_s, tr("Next match"), {});
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT findRequested(false); });
    m_found->setObjectName(u"logFound"_s);
    m_found->setElideMode(Qt::ElideRight);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_regular);
    layout->addWidget(m_only);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(4);
    layout->addWidget(m_found, 1);
    setFocusProxy(m_words);
    showFound(0, -1, true);
}

void LogSearchBar::readNeedle()
{
    const LogMatcher needle(m_words->text(), m_regular->isChecked());
    if (needle == m_needle)
        return;
    m_needle = needle;
    m_words->setProperty("invalid", !needle.problem().isEmpty());
    m_words->style()->polish(m_words);
    Q_EMIT needleChanged(needle);
}

void LogSearchBar::showFound(int matches, int index, bool complete)
{
    const bool asks = !m_needle.isEmpty();
    m_previous->setEnabled(asks && matches > 0);
    m_next->setEnabled(asks && matches > 0);
    QString words;
    if (!m_needle.problem().isEmpty())
        words = tr("No regular expression: %1").arg(m_needle.problem());
    else if (asks && !complete)
        words = tr("%Ln line(s) so far", "matches of a search that goes on", matches);
    else if (asks && index >= 0)
        words = tr("%1 of %Ln line(s)", "which of the matches of a search", matches).arg(locale().toString(index + 1));
    else if (asks)
        words = tr("%Ln line(s)", "matches of a search", matches);
    m_found->setText(words);
    const bool bad = !m_needle.problem().isEmpty() || (asks && complete && matches == 0);
    const QString look = bad ? u"problem"_s : u"muted"_s;
    if (m_found->property("elided").toString() == look)
        return;
    m_found->setProperty("elided", look);
    m_found->style()->unpolish(m_found);
    m_found->style()->polish(m_found);
}

void LogSearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace shopflow::ui
