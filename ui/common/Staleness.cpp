// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Staleness.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace shopflow::ui {

namespace {

constexpr const char *markName = "stale";

void dressAgain(QWidget &widget)
{
    // Who was never shown is dressed when it is.
    if (widget.testAttribute(Qt::WA_WState_Polished)) {
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
    }
    widget.update();
}

} // namespace

void Staleness::mark(QWidget &root, bool old)
{
    if (root.property(markName).toBool() == old)
        return;
    root.setProperty(markName, old);
    dressAgain(root);
    const auto all = root.findChildren<QWidget *>();
    for (QWidget *each : all)
        dressAgain(*each);
}

bool Staleness::isOld(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(markName).toBool())
            return true;
    }
    return false;
}

Tone Staleness::tone(const QWidget *widget, Tone tone)
{
    return isOld(widget) ? Tone::Neutral : tone;
}

Role Staleness::role(const QWidget *widget, Role role)
{
    return isOld(widget) ? Role::Muted : role;
}

} // namespace shopflow::ui
