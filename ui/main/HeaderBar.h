// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/ActionCatalog.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace shopflow::ui {

//! The row of buttons at the top of the window and the filter field.
class HeaderBar final : public QWidget
{
    Q_OBJECT

public:
    HeaderBar(const Theme &theme, ActionCatalog &actions, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }

Q_SIGNALS:
    void filterChanged(const QString &text);

private:
    QPushButton *makeButton(QAction *action);

    QLineEdit *m_filter;
};

} // namespace shopflow::ui
