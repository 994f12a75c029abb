// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

namespace shopflow {
struct Blueprint;
}

namespace shopflow::ui {

//! The mark of a store platform: our own drawing, letters on a coloured square.
class PlatformMark final : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformMark(int size, QWidget *parent = nullptr);
    //! Null: a grey mark with a question mark.
    void setBlueprint(const Blueprint *blueprint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
    QColor m_color;
};

} // namespace shopflow::ui
