// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace shopflow::ui {

//! How a label reads; sizes and colours are in the style sheet.
enum class Look { Body, Muted, Small, Medium, Strong, Number, NumberBad, Title, Heading, Section, Problem };

//! A QLabel with one of our looks. Wraps when asked; its text is plain, because it
//! often comes from a cluster.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(Look look, const QString &text = {}, QWidget *parent = nullptr);
    void setLook(Look look);
    //! Turns word wrap on and returns this, for building.
    Label *wrapping();
    //! Lets people select the text with mouse and keyboard.
    Label *selectable();
};

} // namespace shopflow::ui
