// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Secret.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtGlobal>

namespace shopflow {

Secret Secret::generate(int length)
{
    static constexpr char alphabet[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    static_assert(sizeof(alphabet) - 1 == 64, "six bits a character");
    QByteArray bytes;
    const int wanted = qMax(length, 24);
    bytes.reserve(wanted);
    // The first character is a letter or digit: a leading '-' reads as an option.
    while (bytes.size() < wanted) {
        const char c = alphabet[QRandomGenerator::system()->generate() & 63U];
        if (bytes.isEmpty() && (c == '-' || c == '_'))
            continue;
        bytes.append(c);
    }
    return Secret(bytes);
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    QDebugStateSaver saver(debug);
    debug.noquote() << (secret.isEmpty() ? "(empty secret)" : "(redacted)");
    return debug;
}

QString redacted(const QString &text)
{
    struct Rule {
        QRegularExpression pattern;
        QString replacement;
    };
    static const Rule rules[] = {
        {QRegularExpression(QStringLiteral("-----BEGIN [^-]+-----.*?(-----END [^-]+-----|$)"),
                            QRegularExpression::DotMatchesEverythingOption),
         QStringLiteral("(redacted PEM)")},
        {QRegularExpression(QStringLiteral("\\b(Bearer|Basic)\\s+[A-Za-z0-9._~+/=-]+"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1 (redacted)")},
        {QRegularExpression(QStringLiteral("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*\\.?[A-Za-z0-9_-]*")),
         QStringLiteral("(redacted token)")},
        {QRegularExpression(QStringLiteral("(\"?\\b[\\w.-]*(?:password|passwd|secret|token|api[_-]?key)\\b\"?\\s*[=:]\\s*)"
                                           "(\"[^\"]*\"|[^\\s,;&}\"]+)"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1(redacted)")},
        {QRegularExpression(QStringLiteral("(\\b[a-z][a-z0-9+.-]*://)[^/\\s:@]+:[^/\\s@]+@"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1(redacted)@")},
    };
    QString out = text;
    for (const Rule &rule : rules)
        out.replace(rule.pattern, rule.replacement);
    return out;
}

} // namespace shopflow
