// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace shopflow::ui {

//! Asks before a store is deleted: names it, its namespace, its cluster and all
//! that goes; the name must be typed. Cancel has the focus. Deletes itself.
class DeleteDialog final : public QDialog
{
    Q_OBJECT

public:
    DeleteDialog(const Theme &theme, const Store &store, const QString &contextName, QWidget *parent = nullptr);

    [[nodiscard]] QString storeName() const { return m_storeName; }

Q_SIGNALS:
    //! Only after the name was typed and Delete was pressed.
    void confirmed(const QString &storeName);

private:
    QString m_storeName;
    QLineEdit *m_typed;
    QPushButton *m_delete;
    QPushButton *m_cancel;
};

} // namespace shopflow::ui
