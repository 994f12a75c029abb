// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace shopflow {
struct Error;
}

namespace shopflow::ui {

class Label;
class SecretClipboard;

//! What is shown when there is no kubeconfig to work with: how to choose or get
//! one. Contacts nothing, runs nothing.
class FirstRunPage final : public QWidget
{
    Q_OBJECT

public:
    FirstRunPage(const Theme &theme, SecretClipboard &clipboard, QWidget *parent = nullptr);
    //! Why this page is here.
    void setReason(const Error &error);

Q_SIGNALS:
    void chooseFileRequested();
    void searchAgainRequested();

private:
    QWidget *makeCard(const QString &icon, const QString &title, const QString &text, QWidget *action);

    const Theme &m_theme;
    Label *m_reason;
};

} // namespace shopflow::ui
