// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "common/Theme.h"
#include "kube/stream/LogStream.h"

#include <QWidget>

class QToolButton;

namespace shopflow {
struct Store;
}

namespace shopflow::ui {

class ElidedLabel;
class LogSearchBar;
class LogSourceMenu;
class LogView;
class Pill;
class SessionLink;
class Settings;

//! The merged, followed log of one store: all its pods and containers, those of the
//! setup and of the run before a restart too. Follows only while it can be seen;
//! says what was dropped, missed or not read. Owned by the details pane.
class LogsTab final : public QWidget
{
    Q_OBJECT

public:
    //! Held while paused; what is more is dropped and counted.
    static constexpr int mostHeld = 100'000;

    LogsTab(const Theme &theme, Settings &settings, SessionLink &link, QWidget *parent = nullptr);
    void setStore(const Store *store);
    [[nodiscard]] LogView &view() const { return *m_view; }
    //! Writes what is shown, or everything that is kept, to \a path; in the background.
    void save(const QString &path, bool onlyShown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildBar(const Theme &theme);
    void buildMenus();
    void followWanted();
    void takeLines(const QVector<kube::LogLine> &lines);
    void setPaused(bool on);
    void addNote(const QString &note);
    void chooseFile(bool onlyShown);
    void showSaved(const QString &path, const Result<qint64> &result);
    void onContent();
    void updateFooter();

    Settings &m_settings;
    SessionLink &m_link;
    QString m_storeName;
    QString m_followed;
    QStringList m_notes;         //!< what went wrong or is missing
    QVector<kube::LogLine> m_held; //!< while paused
    qint64 m_missed = 0;           //!< dropped while paused
    bool m_paused = false;
    bool m_seeks = false; //!< a match is wanted as soon as there is one
    Pill *m_state;
    QToolButton *m_follow;
    QToolButton *m_pause;
    LogSearchBar *m_search;
    QToolButton *m_sources;
    LogSourceMenu *m_sourceMenu;
    QToolButton *m_options;
    QToolButton *m_save;
    LogView *m_view;
    ElidedLabel *m_footer;
};

} // namespace shopflow::ui
