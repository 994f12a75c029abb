// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

//! A language that nobody speaks: each text in [brackets], accented and 40 % longer, as
//! a long translation would be. What is not in brackets never went through tr().
class PseudoWords final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *, int) const override
    {
        // What Qt itself says is left alone.
        if (!QLatin1StringView(context).startsWith(QLatin1StringView("shopflow::")))
            return {};
        return disguised(QString::fromUtf8(sourceText));
    }

    static QString disguised(const QString &source)
    {
        static const QString plain = QStringLiteral("aceinosuyACEINOSUY");
        static const QString accented = QStringLiteral("\u00e1\u00e7\u00e9\u00ee\u00f1\u00f5\u0161\u00fc\u00fd"
                                                       "\u00c1\u00c7\u00c9\u00ce\u00d1\u00d5\u0160\u00dc\u00dd");
        QString text = QStringLiteral("[");
        int letters = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            // Placeholders (%1, %L1, %n) stay what they are.
            if (source.at(i) == QLatin1Char('%')) {
                text += source.at(i++);
                while (i < source.size() && (source.at(i) == QLatin1Char('L') || source.at(i) == QLatin1Char('n') ||
                                             source.at(i).isDigit()))
                    text += source.at(i++);
                if (i >= source.size())
                    break;
            }
            const qsizetype at = plain.indexOf(source.at(i));
            text += at < 0 ? source.at(i) : accented.at(at);
            ++letters;
        }
        // In words, so that what wraps can still wrap.
        const int more = qMax(1, letters * 2 / 5);
        for (int i = 0; i < more; ++i)
            text += QChar(i % 7 == 0 && more > 3 ? u' ' : u'\u00f6');
        return text + QLatin1Char(']');
    }
};
