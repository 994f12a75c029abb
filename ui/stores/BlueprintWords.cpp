// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/BlueprintWords.h"

#include <QCoreApplication>

namespace shopflow::ui {

QString BlueprintWords::of(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("shopflow::ui::BlueprintWords", text.toUtf8().constData());
}

} // namespace shopflow::ui
