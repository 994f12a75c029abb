// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace shopflow::ui {

//! A thin bar that says how much of something is used.
class UsageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit UsageBar(const Theme &theme, QWidget *parent = nullptr);
    void setShare(double share);
    [[nodiscard]] QSize sizeHint() const override { return {120, 16}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_share = 0;
};

} // namespace shopflow::ui
