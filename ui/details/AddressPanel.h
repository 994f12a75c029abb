// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QWidget>

class QAbstractButton;
class QGridLayout;

namespace shopflow::ui {

class SecretClipboard;

//! The addresses of a store with Open and Copy. Owned by the overview.
class AddressPanel final : public QWidget
{
    Q_OBJECT

public:
    AddressPanel(const Theme &theme, SecretClipboard &clipboard, QWidget *parent = nullptr);
    void setStore(const Store &store);
    //! From top to bottom.
    [[nodiscard]] QList<QAbstractButton *> buttons() const;

Q_SIGNALS:
    void openRequested(const QString &endpointKind);
    //! There are new buttons; they are last in the order of Tab.
    void rebuilt();

private:
    void rebuild();
    void addRow(QGridLayout &grid, int row, const StoreEndpoint &endpoint);

    const Theme &m_theme;
    SecretClipboard &m_clipboard;
    QVector<StoreEndpoint> m_endpoints;
    QString m_remark;
    QWidget *m_body = nullptr;
};

} // namespace shopflow::ui
