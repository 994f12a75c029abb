// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QWidget>

class QPushButton;

namespace shopflow {
struct Blueprint;
}

namespace shopflow::ui {

class Label;

//! How a store sends its mails, or that it sends none and what to do about it. Owned by
//! the overview.
class MailPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MailPanel(const Theme &theme, QWidget *parent = nullptr);

    //! Why a mail cannot be tried, and why the store cannot be changed; empty: it can.
    struct Reasons {
        QString test;
        QString change;
    };
    void setStore(const Store &store, const Blueprint &blueprint, const Reasons &reasons);

Q_SIGNALS:
    void testRequested();
    void changeRequested();

private:
    Label *m_server;
    Label *m_note;
    QPushButton *m_test;
    QPushButton *m_change;
};

} // namespace shopflow::ui
