// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow::ui {

//! The texts of blueprints in the language of the window. Blueprints are data in
//! English; translations/texts.py names their texts to the translators.
class BlueprintWords
{
public:
    //! \a text as people read it; itself when nobody has translated it.
    static QString of(const QString &text);
};

} // namespace shopflow::ui
