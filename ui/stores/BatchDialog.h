// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QDialog>

namespace shopflow::ui {

class StoreBatch;

//! What came of one action for several stores, while it is taken. Closing it stops
//! nothing. Deletes itself.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const Theme &theme, StoreBatch &batch, QWidget *parent = nullptr);
};

} // namespace shopflow::ui
