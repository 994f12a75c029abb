// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace shopflow::ui {

//! Something that the palette can do. A value.
struct PaletteEntry {
    enum class Kind { Action, Store, Context };
    Kind kind = Kind::Action;
    QIcon icon;
    QString title;
    QString place;    //!< where it is: a menu, a cluster
    QString shortcut; //!< as people read it; may be empty
    QString reason;   //!< why it cannot be done now; empty: it can
    std::function<void()> run;
};

} // namespace shopflow::ui
