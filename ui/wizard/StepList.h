// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QStringList>
#include <QWidget>

namespace shopflow::ui {

class IconLabel;
class Label;

//! The steps of a dialog at its left edge: done, current, still to come.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    StepList(const Theme &theme, const QString &title, const QStringList &steps, QWidget *parent = nullptr);
    void setCurrent(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_steps;
    QVector<Label *> m_labels;
    int m_current = 0;
};

} // namespace shopflow::ui
