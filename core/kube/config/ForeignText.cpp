// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/config/ForeignText.h"

#include "base/Secret.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

QString printable(const QString &word)
{
    QString out;
    for (const QChar c : word.left(200))
        out.append(c.isPrint() ? c : QChar(u'\uFFFD'));
    return out;
}

QString readable(const QByteArray &printed, qsizetype most)
{
    // Colours and cursor movements, titles of windows, then whatever is left.
    static const QRegularExpression codes(u"\\x1b\\[[0-9;?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b]*(\\x07|\\x1b\\\\)?|\\x1b."_s);
    QString text = QString::fromUtf8(printed);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.remove(codes);
    QString clean;
    for (const QChar c : std::as_const(text))
        clean.append(c == u'\n' || c == u'\t' || c.isPrint() || c.isSurrogate() ? c : QChar(u'\uFFFD'));
    // Before it is cut: half a token looks like none.
    clean = redacted(clean).trimmed();
    return clean.size() > most ? u"…"_s + clean.right(most) : clean;
}

} // namespace shopflow::kube
