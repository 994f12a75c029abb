// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/JsonText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shopflow {

namespace {
constexpr qsizetype longest = 64 * 1024;
constexpr int indent = 2;
} // namespace

QStringList spreadJson(const QString &text)
{
    const QStringView object = QStringView(text).trimmed();
    if (object.size() < 2 || object.size() > longest || object.front() != u'{' || object.back() != u'}' ||
        !QJsonDocument::fromJson(object.toUtf8()).isObject())
        return {};
    QStringList rows;
    QString row;
    int depth = 0;
    bool quoted = false;
    const auto breakRow = [&] {
        rows.append(row);
        row = QString(depth * indent, u' ');
    };
    for (qsizetype i = 0; i < object.size(); ++i) {
        const QChar c = object.at(i);
        if (quoted) {
            row += c;
            if (c == u'\\' && i + 1 < object.size())
                row += object.at(++i);
            else
                quoted = c != u'"';
        } else if (c == u'"') {
            quoted = true;
            row += c;
        } else if (c == u'{' || c == u'[') {
            row += c;
            qsizetype next = i + 1;
            while (next < object.size() && object.at(next).isSpace())
                ++next;
            if (next < object.size() && (object.at(next) == u'}' || object.at(next) == u']')) {
                row += object.at(next); // nothing in it
                i = next;
            } else {
                ++depth;
                breakRow();
            }
        } else if (c == u'}' || c == u']') {
            --depth;
            breakRow();
            row += c;
        } else if (c == u',') {
            row += c;
            breakRow();
        } else if (c == u':') {
            row += u": "_s;
        } else if (!c.isSpace()) {
            row += c;
        }
    }
    rows.append(row);
    return rows;
}

} // namespace shopflow
