// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

class QWidget;

namespace shopflow::ui {

//! Greys what tells old facts: a widget and all in it wear a mark that the style sheet
//! and whoever paints by hand look for. Stateless; the mark is a property.
class Staleness
{
public:
    //! Marks \a root and what is in it, or takes the mark away.
    static void mark(QWidget &root, bool old);
    //! Whether \a widget, or one that it is in, is marked.
    [[nodiscard]] static bool isOld(const QWidget *widget);

    //! The tone to paint with in \a widget: what is old wants nobody's attention.
    [[nodiscard]] static Tone tone(const QWidget *widget, Tone tone);
    //! The role to write with in \a widget.
    [[nodiscard]] static Role role(const QWidget *widget, Role role);
};

} // namespace shopflow::ui
