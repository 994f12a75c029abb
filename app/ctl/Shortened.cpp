// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Shortened.h"

#include <algorithm>

namespace shopflow::ctl {

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString piece = text.left(longest);
    std::replace_if(piece.begin(), piece.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
                    QChar(QChar::ReplacementCharacter));
    return text.size() <= longest ? piece : QString(piece + u'…');
}

} // namespace shopflow::ctl
