// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>

namespace shopflow::ui {

//! Shows a notification of the desktop (org.freedesktop.Notifications); where there is
//! none, nothing happens. Waits for nobody. Owned by the composition root.
class DesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    //! Both are plain text.
    void notify(const QString &title, const QString &text);

Q_SIGNALS:
    //! Somebody clicked one of ours.
    void activated();

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    bool m_listens = false;
    QSet<uint> m_shown;
};

} // namespace shopflow::ui
