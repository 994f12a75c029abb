// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "stores/Store.h"

#include <QWidget>

#include <array>

namespace shopflow::ui {

class Label;
class UsageBar;

//! CPU, memory and storage of a store: what its quota counts against its limit.
class QuotaPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaPanel(const Theme &theme, QWidget *parent = nullptr);
    void setStore(const Store &store);

private:
    struct Row {
        UsageBar *bar = nullptr;
        Label *text = nullptr;
    };
    static void put(Row &row, const QuotaUse &use, const QString &used, const QString &hard);

    std::array<Row, 3> m_rows;
    Label *m_remark;
};

} // namespace shopflow::ui
