// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/AccessibleParts.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

void AccessibleParts::install()
{
    QAccessible::installFactory(&AccessibleParts::make);
}

QAccessibleInterface *AccessibleParts::make(const QString &className, QObject *object)
{
    static const QHash<QString, QAccessible::Role> roles{
        {u"shopflow::ui::Pill"_s, QAccessible::StaticText},
        {u"shopflow::ui::ElidedLabel"_s, QAccessible::StaticText},
        {u"shopflow::ui::PlatformMark"_s, QAccessible::Graphic},
        {u"shopflow::ui::Banner"_s, QAccessible::AlertMessage},
        {u"shopflow::ui::StatusLine"_s, QAccessible::StatusBar},
        // Qt 6.4 reads behind its list when a scroll bar has gone since somebody
        // counted the children; a plain widget looks at the number first.
        {u"QScrollArea"_s, QAccessible::Client},
        {u"QAbstractScrollArea"_s, QAccessible::Client},
    };
    const auto role = roles.constFind(className);
    auto *widget = qobject_cast<QWidget *>(object);
    return role == roles.cend() || !widget ? nullptr : new QAccessibleWidget(widget, *role);
}

void AccessibleParts::nameButtons(const QLineEdit &field, const QString &icon)
{
    const auto buttons = field.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const QAction *action = button->defaultAction();
        const bool clears = action && action->objectName() == u"_q_qlineeditclearaction";
        button->setAccessibleName(
            clears ? QCoreApplication::translate("shopflow::ui::AccessibleParts", "Clear", "empties a text field") : icon);
    }
}

} // namespace shopflow::ui
