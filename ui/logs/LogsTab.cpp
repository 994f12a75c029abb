// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogsTab.h"

#include "cluster/SessionLink.h"
#include "common/AccessibleParts.h"
#include "common/Label.h"
#include "common/Pill.h"
#include "logs/LogView.h"
#include "stores/Store.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
constexpr int mostMatches = 9999;
}

LogsTab::LogsTab(const Theme &theme, SessionLink &link, QWidget *parent)
    : QWidget(parent), m_link(link), m_state(new Pill(theme, this)), m_follow(new QToolButton(this)),
      m_times(new QToolButton(this)), m_search(new QLineEdit(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_found(new Label(Look::Muted, {}, this)),
      m_view(new LogView(theme, LogBuffer::defaultCap, this)), m_footer(new Label(Look::Small, {}, this))
{
    buildBar(theme);
    m_footer->setProperty("surface", u"footer"_s);
    connect(m_view, &LogView::contentChanged, this, &LogsTab::updateFooter);
    connect(m_view, &LogView::followingChanged, this, [this](bool on) {
        m_follow->setChecked(on);
        updateFooter();
    });
    connect(&link, &SessionLink::logLines, this, [this](const QString &name, const QVector<kube::LogLine> &lines) {
        if (name == m_followed)
            m_view->append(lines);
    });
    connect(&link, &SessionLink::logProblem, this,
            [this](const QString &name, const QString &pod, const QString &container, const Error &error) {
                if (name != m_followed)
                    return;
                m_problem = tr("%1/%2: %3", "pod, container, what went wrong").arg(pod, container, error.message);
                updateFooter();
            });
    connect(&link, &SessionLink::restarted, this, [this] { m_followed.clear(); });
    updateFooter();
}

void LogsTab::buildBar(const Theme &theme)
{
    auto *bar = new QWidget(this);
    bar->setProperty("surface", u"header"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_follow->setText(tr("Follow End", "keeps a log scrolled to its newest line"));
    m_follow->setIcon(theme.icon(u"follow"_s));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setProperty("kind", u"small"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keeps the newest line in sight. Scroll up to stop."));
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) { m_view->setFollowing(on); });

    m_times->setText(tr("Timestamps", "shows the time of each log line"));
    m_times->setProperty("kind", u"small"_s);
    m_times->setCheckable(true);
    m_times->setChecked(true);
    connect(m_times, &QToolButton::toggled, m_view, &LogView::setTimesShown);

    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(280);
    m_search->addAction(theme.icon(u"search"_s, Role::Faint), QLineEdit::LeadingPosition);
    AccessibleParts::nameButtons(*m_search, m_search->accessibleName());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->setNeedle(text);
        search(false);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(false); });
    const auto arrow = [&](QToolButton *button, const QString &icon, const QString &name, bool backward) {
        button->setProperty("kind", u"icon"_s);
        button->setIcon(theme.icon(icon, Role::Muted));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, backward] { search(backward); });
    };
    arrow(m_previous, u"chevron-up"_s, tr("Previous match"), true);
    arrow(m_next, u"chevron-down"_s, tr("Next match"), false);

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 7, 14, 7);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_follow);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_found);
    layout->addStretch(1);
    layout->addWidget(m_times);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(m_view, 1);
    all->addWidget(m_footer);
}

void LogsTab::setStore(const Store *store)
{
    const QString name = store ? store->name() : QString();
    if (name == m_storeName)
        return;
    m_storeName = name;
    followWanted();
}

void LogsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followWanted();
}

void LogsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    followWanted();
}

void LogsTab::followWanted()
{
    const QString wanted = isVisible() ? m_storeName : QString();
    if (wanted == m_followed)
        return;
    m_problem.clear();
    m_followed = wanted;
    if (wanted.isEmpty()) {
        m_link.unfollowLogs();
    } else {
        m_view->clear();
        m_view->setFollowing(true);
        m_view->setPlaceholder(tr("Waiting for the first line. Containers that have not started yet are waited for."));
        m_link.followLogs(wanted);
    }
    updateFooter();
}

void LogsTab::search(bool backward)
{
    const QString needle = m_search->text();
    if (needle.isEmpty()) {
        m_found->clear();
        return;
    }
    m_view->findNext(backward);
    const int matches = m_view->buffer().countMatches(needle, mostMatches);
    m_found->setText(matches >= mostMatches ? tr("more than %Ln line(s)", "matches of a search", mostMatches)
                                            : tr("%Ln line(s)", "matches of a search", matches));
    m_found->setLook(matches == 0 ? Look::Problem : Look::Muted);
}

void LogsTab::updateFooter()
{
    const LogBuffer &buffer = m_view->buffer();
    if (m_followed.isEmpty())
        m_state->setState(u"pause"_s, tr("Not following", "state of a log"), Tone::Neutral);
    else if (m_view->isFollowing())
        m_state->setState(u"dot"_s, tr("Live", "state of a log: new lines appear"), Tone::Info);
    else
        m_state->setState(u"pause"_s, tr("Scrolled up", "state of a log: new lines are added below"), Tone::Neutral);
    QStringList parts{tr("%n container(s)", nullptr, static_cast<int>(buffer.sources().size())),
                      tr("%Ln line(s)", nullptr, buffer.lineCount())};
    if (buffer.trimmedLines() > 0)
        parts.append(
            tr("%Ln older line(s) were dropped to stay below %1 MB", nullptr, static_cast<int>(buffer.trimmedLines()))
                .arg(LogBuffer::defaultCap / 1024 / 1024));
    else
        parts.append(tr("nothing was dropped"));
    if (!m_problem.isEmpty())
        parts.append(m_problem);
    m_footer->setText(parts.join(u" \u00b7 "_s));
}

} // namespace shopflow::ui
