// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "common/Theme.h"
#include "session/ConnectionStatus.h"

#include <QTimer>
#include <QWidget>

namespace shopflow::ui {

class IconLabel;
class Label;
class Pill;

//! The lower edge of the window: what we are connected to, as whom, how fresh,
//! whether we may write, and PRODUCTION if it is.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    //! \a listed: whether the first look at the stores is complete.
    void setConnection(const ConnectionStatus &status, bool listed, bool production);
    void setNotConnected();
    //! News of a moment; goes away by itself.
    void setNews(const QString &text);

private:
    void updateHeard();

    const Clock &m_clock;
    ConnectionStatus m_status;
    bool m_connected = false;
    IconLabel *m_dot;
    Label *m_state;
    Label *m_identity;
    Label *m_heard;
    Label *m_news;
    IconLabel *m_lock;
    Label *m_mode;
    Pill *m_insecure;
    Pill *m_production;
    QTimer m_tick;
    QTimer m_newsEnd;
};

} // namespace shopflow::ui
