// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "common/Theme.h"
#include "stores/StoreStatus.h"

#include <QTimer>
#include <QWidget>

#include <array>

namespace shopflow::ui {

class IconLabel;
class Label;

//! The eight steps of a store as a column: state, title, what it does or waits
//! for, how long it took. Used by the overview and by the wizard.
class ProgressTimeline final : public QWidget
{
    Q_OBJECT

public:
    ProgressTimeline(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    void setSteps(const QVector<StepStatus> &steps);
    //! Roomier, for a page of its own.
    void setRoomy(bool roomy);

private:
    struct Row {
        IconLabel *icon = nullptr;
        Label *title = nullptr;
        Label *detail = nullptr;
        Label *time = nullptr;
    };
    void updateRow(Row &row, const StepStatus &step);
    void updateTimes();
    [[nodiscard]] QString timeText(const StepStatus &step) const;

    std::array<Row, 8> m_rows;
    QVector<StepStatus> m_steps;
    const Clock &m_clock;
    QTimer m_tick;
};

} // namespace shopflow::ui
