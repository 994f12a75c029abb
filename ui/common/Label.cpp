// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Label.h"

#include <QStyle>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

Label::Label(Look look, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setLook(look);
}

void Label::setLook(Look look)
{
    static const std::array<QLatin1StringView, 11> names{""_L1,        "muted"_L1,   "small"_L1,      "medium"_L1,
                                                         "strong"_L1,  "number"_L1,  "number-bad"_L1, "title"_L1,
                                                         "heading"_L1, "section"_L1, "problem"_L1};
    const QString name = names.at(static_cast<std::size_t>(look));
    if (property("look").toString() == name)
        return;
    setProperty("look", name);
    if (testAttribute(Qt::WA_WState_Polished)) {
        style()->unpolish(this);
        style()->polish(this);
    }
}

Label *Label::wrapping()
{
    setWordWrap(true);
    return this;
}

Label *Label::selectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return this;
}

} // namespace shopflow::ui
