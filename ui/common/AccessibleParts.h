// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QLineEdit;

namespace shopflow::ui {

//! What assistive programs are told of our own widgets: words that are painted are
//! texts, a message is an alert. Also stands in for Qt where its answer is not safe.
//! Holds nothing.
class AccessibleParts final
{
public:
    //! To be called before the first window; later calls change nothing.
    static void install();
    //! Names the small buttons inside of \a field: its icon and the one that clears it.
    static void nameButtons(const QLineEdit &field, const QString &icon);

private:
    static QAccessibleInterface *make(const QString &className, QObject *object);
};

} // namespace shopflow::ui
