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
    //! There is room for one of them: a store in trouble is repaired, any other verified.
    void setInTrouble(bool trouble);

Q_SIGNALS:
    void filterChanged(const QString &text);

private:
    QPushButton *makeButton(QAction *action);

    QLineEdit *m_filter = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_repair = nullptr;
};

} // namespace shopflow::ui
