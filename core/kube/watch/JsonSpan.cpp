// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/JsonSpan.h"

#include "kube/watch/JsonScanner.h"

namespace shopflow::kube {

bool forEachMember(const QByteArray &text, const std::function<bool(QByteArrayView, const JsonSpan &)> &visit)
{
    JsonScanner scanner(text, 0, text.size());
    if (!scanner.take('{'))
        return false;
    if (scanner.take('}'))
        return scanner.atEnd();
    do {
        const JsonSpan key = scanner.value();
        if (key.size() < 2 || text.at(key.begin) != '"' || !scanner.take(':'))
            return false;
        const JsonSpan value = scanner.value();
        if (value.size() == 0)
            return false;
        if (!visit(QByteArrayView(text).sliced(key.begin + 1, key.size() - 2), value))
            return false;
    } while (scanner.take(','));
    return scanner.take('}') && scanner.atEnd();
}

bool forEachElement(const QByteArray &text, const JsonSpan &array, const std::function<bool(const JsonSpan &)> &visit)
{
    JsonScanner scanner(text, array.begin, array.end);
    if (!scanner.take('['))
        return false;
    if (scanner.take(']'))
        return scanner.atEnd();
    do {
        const JsonSpan element = scanner.value();
        if (element.size() == 0 || !visit(element))
            return false;
    } while (scanner.take(','));
    return scanner.take(']') && scanner.atEnd();
}

} // namespace shopflow::kube
