// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "logs/LogMatcher.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace shopflow::ui {

class ElidedLabel;

//! Where somebody says what to look for in a log, as words or as a regular
//! expression, and reads how often it is there. Owned by the logs tab.
class LogSearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LogSearchBar(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const LogMatcher &needle() const { return m_needle; }
    //! \a index: which of the matches somebody is at, from 0, or -1; \a complete:
    //! whether all lines are looked through.
    void showFound(int matches, int index, bool complete);

Q_SIGNALS:
    void needleChanged(const shopflow::ui::LogMatcher &needle);
    void onlyMatchesToggled(bool on);
    void findRequested(bool backward);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readNeedle();

    LogMatcher m_needle;
    QLineEdit *m_words;
    QToolButton *m_regular;
    QToolButton *m_only;
    QToolButton *m_previous;
    QToolButton *m_next;
    ElidedLabel *m_found;
};

} // namespace shopflow::ui
