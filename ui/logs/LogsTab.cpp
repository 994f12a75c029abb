// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logs/LogsTab.h"

#include "cluster/SessionLink.h"
#include "common/ElidedLabel.h"
#include "common/Pill.h"
#include "logs/LogExport.h"
#include "logs/LogSearchBar.h"
#include "logs/LogSourceMenu.h"
#include "logs/LogView.h"
#include "main/Settings.h"
#include "stores/Store.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
constexpr int mostNotes = 3;
}

LogsTab::LogsTab(const Theme &theme, Settings &settings, SessionLink &link, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_link(link), m_state(new Pill(theme, this)), m_follow(new QToolButton(this)),
      m_pause(new QToolButton(this)), m_search(new LogSearchBar(theme, this)), m_sources(new QToolButton(this)),
      m_sourceMenu(new LogSourceMenu(this)), m_options(new QToolButton(this)), m_save(new QToolButton(this)),
      m_view(new LogView(theme, LogBuffer::defaultCap, this)), m_footer(new ElidedLabel(this))
{
    buildBar(theme);
    buildMenus();
    m_footer->setObjectName(u"logFooter"_s);
    m_footer->setElideMode(Qt::ElideRight);
    m_footer->setMuted(true);
    m_footer->setFont(theme.font(TextStyle::Small));
    connect(m_view, &LogView::contentChanged, this, &LogsTab::onContent);
    connect(m_view, &LogView::followingChanged, this, [this](bool on) {
        m_follow->setChecked(on);
        updateFooter();
    });
    connect(m_search, &LogSearchBar::needleChanged, this, [this](const LogMatcher &needle) {
        m_seeks = !needle.isEmpty();
        m_view->setNeedle(needle); // looks through the lines and tells
    });
    connect(m_search, &LogSearchBar::onlyMatchesToggled, m_view, &LogView::setOnlyMatches);
    connect(m_search, &LogSearchBar::findRequested, m_view, &LogView::findNext);
    connect(m_sourceMenu, &LogSourceMenu::hiddenChanged, this, [this] {
        m_view->setHidden(m_sourceMenu->hidden());
        updateFooter();
    });
    connect(&link, &SessionLink::logLines, this, [this](const QString &name, const QVector<kube::LogLine> &lines) {
        if (name == m_followed)
            takeLines(lines);
    });
    connect(&link, &SessionLink::logProblem, this,
            [this](const QString &name, const QString &pod, const QString &container, const Error &error) {
                if (name == m_followed)
                    addNote(tr("%1/%2: %3", "pod, container, what went wrong").arg(pod, container, error.message));
            });
    connect(&link, &SessionLink::restarted, this, [this] { m_followed.clear(); });
    updateFooter();
}

void LogsTab::buildBar(const Theme &theme)
{
    auto *bar = new QWidget(this);
    bar->setProperty("surface", u"header"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    const auto button = [&theme](QToolButton *each, const QString &icon, const QString &text, const QString &help) {
        each->setText(text);
        each->setAccessibleName(text);
        each->setIcon(theme.icon(icon));
        each->setProperty("kind", u"small"_s);
        each->setToolTip(help);
        each->setFocusPolicy(Qt::StrongFocus);
    };
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button(m_follow, u"follow"_s, tr("Follow End", "keeps a log scrolled to its newest line"),
           tr("Keeps the newest line in sight. Scroll up to stop."));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QToolButton::clicked, this, [this](bool on) { m_view->setFollowing(on); });
    button(m_pause, u"pause"_s, tr("Pause", "stops adding lines to a log"),
           tr("Pauses the log: adds no more lines until you go on. They are kept for you meanwhile."));
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::toggled, this, &LogsTab::setPaused);
    m_sources->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button(m_sources, u"pods"_s, {}, tr("Chooses the pods and containers whose lines are shown."));
    button(m_options, u"eye"_s, tr("View", "button: how a log is shown"), tr("View: timestamps, wrapping and JSON"));
    button(m_save, u"save"_s, tr("Save", "button: a log into a file"), tr("Saves the lines of the log into a file."));

    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 7, 14, 7);
    layout->setSpacing(8);
    layout->addWidget(m_state);
    layout->addWidget(m_follow);
    layout->addWidget(m_pause);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_sources);
    layout->addWidget(m_options);
    layout->addWidget(m_save);

    auto *footer = new QWidget(this);
    footer->setProperty("surface", u"footer"_s);
    footer->setAttribute(Qt::WA_StyledBackground);
    auto *footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(14, 3, 14, 3);
    footerLayout->addWidget(m_footer);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(m_view, 1);
    all->addWidget(footer);
}

void LogsTab::buildMenus()
{
    for (QToolButton *each : {m_sources, m_options, m_save})
        each->setPopupMode(QToolButton::InstantPopup);
    m_sources->setMenu(m_sourceMenu);

    auto *options = new QMenu(this);
    m_options->setMenu(options);
    QVariantMap kept = m_settings.value(Settings::Key::LogView).toMap();
    const auto option = [&](const QString &key, const QString &text, bool usual, auto apply) {
        QAction *action = options->addAction(text);
        action->setCheckable(true);
        const bool on = kept.value(key, usual).toBool();
        action->setChecked(on);
        apply(on);
        connect(action, &QAction::toggled, this, [this, key, apply](bool checked) {
            apply(checked);
            QVariantMap all = m_settings.value(Settings::Key::LogView).toMap();
            all.insert(key, checked);
            m_settings.setValue(Settings::Key::LogView, all);
        });
    };
    option(u"timestamps"_s, tr("Timestamps", "shows the time of each log line"), true,
           [this](bool on) { m_view->setTimesShown(on); });
    option(u"wrap"_s, tr("Wrap Long Lines"), false, [this](bool on) { m_view->setWrapped(on); });
    option(u"json"_s, tr("Spread JSON Over Several Rows"), false, [this](bool on) { m_view->setPretty(on); });

    auto *save = new QMenu(this);
    m_save->setMenu(save);
    connect(save->addAction(tr("Save All Lines…")), &QAction::triggered, this, [this] { chooseFile(false); });
    QAction *shown = save->addAction(tr("Save Shown Lines…"));
    connect(shown, &QAction::triggered, this, [this] { chooseFile(true); });
    connect(save, &QMenu::aboutToShow, this, [this, shown] { shown->setEnabled(m_view->rows().isFiltered()); });
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
    m_notes.clear();
    m_held.clear();
    m_missed = 0;
    m_pause->setChecked(false);
    m_followed = wanted;
    if (wanted.isEmpty()) {
        m_link.unfollowLogs();
    } else {
        m_view->clear();
        m_sourceMenu->showAll();
        m_view->setFollowing(true);
        m_view->setPlaceholder(tr("Waiting for the first line. Containers that have not started yet are waited for."));
        m_link.followLogs(wanted);
    }
    updateFooter();
}

void LogsTab::takeLines(const QVector<kube::LogLine> &lines)
{
    if (!m_paused) {
        m_view->append(lines);
        return;
    }
    m_held += lines;
    if (m_held.size() > mostHeld) {
        const qsizetype surplus = m_held.size() - mostHeld / 2;
        m_held.remove(0, surplus);
        m_missed += surplus;
    }
    updateFooter();
}

void LogsTab::setPaused(bool on)
{
    m_paused = on;
    if (!on)
        m_view->append(std::exchange(m_held, {}));
    updateFooter();
}

void LogsTab::addNote(const QString &note)
{
    if (m_notes.contains(note))
        return;
    m_notes.append(note);
    updateFooter();
}

void LogsTab::onContent()
{
    m_sourceMenu->setSources(m_view->buffer().sources());
    const LogRows &rows = m_view->rows();
    if (m_seeks && (rows.matchCount() > 0 || rows.isComplete())) {
        m_seeks = false;
        m_view->findNext(false);
    }
    m_search->showFound(rows.matchCount(), rows.matchIndex(m_view->currentMatch()), rows.isComplete());
    updateFooter();
}

void LogsTab::updateFooter()
{
    const LogBuffer &buffer = m_view->buffer();
    if (m_followed.isEmpty())
        m_state->setState(u"pause"_s, tr("Not following", "state of a log"), Tone::Neutral);
    else if (m_paused)
        m_state->setState(u"pause"_s, tr("Paused", "state of a log: new lines wait"), Tone::Warning);
    else if (m_view->isFollowing())
        m_state->setState(u"dot"_s, tr("Live", "state of a log: new lines appear"), Tone::Info);
    else
        m_state->setState(u"pause"_s, tr("Scrolled up", "state of a log: new lines are added below"), Tone::Neutral);
    const auto containers = static_cast<int>(buffer.sources().size());
    const auto hidden = static_cast<int>(m_sourceMenu->hidden().size());
    const QString shown = hidden > 0 ? tr("%1 of %n container(s)", "shown, all", containers).arg(locale().toString(containers - hidden))
                                     : tr("%n container(s)", nullptr, containers);
    m_sources->setText(shown);
    m_sources->setAccessibleName(shown);
    m_sources->setChecked(hidden > 0);
    QStringList parts{shown};
    if (m_view->rows().isFiltered())
        parts.append(tr("%1 of %Ln line(s) shown", nullptr, buffer.lineCount()).arg(locale().toString(m_view->rows().shownLines())));
    else
        parts.append(tr("%Ln line(s)", nullptr, buffer.lineCount()));
    if (!m_held.isEmpty())
        parts.append(tr("%Ln line(s) wait", "while a log is paused", static_cast<int>(m_held.size())));
    if (m_missed > 0)
        parts.append(tr("%Ln line(s) were missed while paused", nullptr, static_cast<int>(m_missed)));
    if (buffer.trimmedLines() > 0)
        parts.append(
            tr("%Ln older line(s) were dropped to stay below %1 MB", nullptr, static_cast<int>(buffer.trimmedLines()))
                .arg(LogBuffer::defaultCap / 1024 / 1024));
    else if (m_missed == 0)
        parts.append(tr("nothing was dropped"));
    parts += m_notes.mid(std::max<qsizetype>(0, m_notes.size() - mostNotes));
    m_footer->setText(parts.join(u" \u00b7 "_s));
    m_save->setEnabled(buffer.lineCount() > 0);
}

void LogsTab::chooseFile(bool onlyShown)
{
    auto *dialog = new QFileDialog(this, tr("Save the Log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"log"_s);
    dialog->setNameFilters({tr("Log files (*.log)"), tr("All files (*)")});
    dialog->selectFile(u"%1-%2.log"_s.arg(m_followed, QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, onlyShown](const QString &path) { save(path, onlyShown); });
    dialog->open();
}

void LogsTab::save(const QString &path, bool onlyShown)
{
    const LogBuffer &buffer = m_view->buffer();
    LogExport job{buffer, {}, {}};
    if (onlyShown)
        job.lines = m_view->rows().shown();
    if (buffer.trimmedLines() + m_missed > 0)
        job.heading = tr("%Ln older line(s) are missing here: they were no longer kept.", nullptr,
                         static_cast<int>(buffer.trimmedLines() + m_missed));
    // A disk may be slow, and the window goes on meanwhile.
    const QPointer<LogsTab> guard(this);
    QThreadPool::globalInstance()->start([guard, job, path] {
        const Result<qint64> result = job.write(path);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, path, result] {
                if (guard)
                    guard->showSaved(path, result);
            },
            Qt::QueuedConnection);
    });
}

void LogsTab::showSaved(const QString &path, const Result<qint64> &result)
{
    addNote(result.ok() ? tr("%Ln line(s) were saved as %1", nullptr, static_cast<int>(*result)).arg(QDir::toNativeSeparators(path))
                        : QString(result.error().message + u' ' + result.error().detail));
}

} // namespace shopflow::ui
