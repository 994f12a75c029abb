// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QWidget>

namespace shopflow::ui {

//! The running parts of a store in one line each.
class ComponentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ComponentsPanel(const Theme &theme, QWidget *parent = nullptr);
    void setStore(const Store &store);

private:
    void rebuild();

    const Theme &m_theme;
    QVector<ComponentStatus> m_components;
    QWidget *m_body = nullptr;
};

} // namespace shopflow::ui
