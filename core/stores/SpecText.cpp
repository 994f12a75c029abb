// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/SpecText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

bool hasControlCharacters(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            return true;
    }
    return false;
}

bool hasUnprintableCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
}

bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"_s);
    return text.size() <= 253 && pattern.match(text).hasMatch();
}

bool isEmailAddress(const QString &text)
{
    // As WordPress's is_email(): it drops what it refuses, and mails would go to a stranger.
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,190}\\z"_s);
    const QString domain = text.section(u'@', 1).toLower();
    return pattern.match(text).hasMatch() && domain.contains(u'.') && isHostName(domain);
}

bool isImageReference(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[a-z0-9]([a-z0-9._:/-]*[a-z0-9])?(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(@sha256:[a-f0-9]{64})?\\z"_s);
    return text.size() <= 400 && pattern.match(text).hasMatch();
}

} // namespace shopflow
