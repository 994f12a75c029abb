// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QWidget>

namespace shopflow::ui {

//! A status pill as a widget: icon, word and tone.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(const Theme &theme, QWidget *parent = nullptr);
    void setState(const QString &icon, const QString &text, Tone tone);
    //! For places with small type.
    void setSmall(bool small);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    QString m_text;
    Tone m_tone = Tone::Neutral;
    TextStyle m_style = TextStyle::Medium;
};

} // namespace shopflow::ui
