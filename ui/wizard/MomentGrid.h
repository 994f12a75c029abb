// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/PreflightReport.h"

#include <QWidget>

namespace shopflow::ui {

//! The sums of every moment of a store's life against its quota, as a table.
class MomentGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit MomentGrid(const QVector<MomentSum> &moments, QWidget *parent = nullptr);
};

} // namespace shopflow::ui
