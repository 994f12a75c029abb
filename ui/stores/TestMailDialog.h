// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QDialog>

class QPushButton;

namespace shopflow::ui {

class Banner;
class FormField;
class SessionLink;

//! Lets a store send a test mail and tells what came of it. Deletes itself when closed;
//! a mail that is on its way then is still sent.
class TestMailDialog final : public QDialog
{
    Q_OBJECT

public:
    TestMailDialog(const Theme &theme, const Store &store, SessionLink &link, QWidget *parent = nullptr);

private:
    void send();
    void conclude(Tone tone, const QString &text, const QString &nextStep);

    SessionLink &m_link;
    QString m_storeName;
    QString m_server;
    FormField *m_to;
    Banner *m_result;
    QPushButton *m_send;
    QPushButton *m_close;
    bool m_sending = false;
};

} // namespace shopflow::ui
