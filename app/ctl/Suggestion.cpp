// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Suggestion.h"

#include <QVector>
#include <algorithm>

namespace shopflow::ctl {

namespace {

//! How many characters must be put in, left out or changed.
qsizetype distance(const QString &a, const QString &b)
{
    QVector<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype change = diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            diagonal = row.at(j);
            row[j] = std::min({change, row.at(j) + 1, row.at(j - 1) + 1});
        }
    }
    return row.constLast();
}

} // namespace

QString suggestionFor(const QString &word, const QStringList &candidates)
{
    if (word.size() < 2 || word.size() > 40)
        return {};
    QString best;
    qsizetype least = word.size() < 5 ? 2 : 3;
    for (const QString &each : candidates) {
        // Somebody who stops in the middle of a long name means it as well.
        const bool begun = word.size() >= 3 && each.startsWith(word);
        const qsizetype far = begun ? 1 : distance(word.toLower(), each);
        if (each.size() > 1 && far < least) {
            least = far;
            best = each;
        }
    }
    return best;
}

} // namespace shopflow::ctl
