// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/client/WarningHeader.h"

namespace shopflow::kube {

QStringList warningTexts(QByteArrayView header)
{
    QStringList texts;
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < header.size() && (header[at] == ' ' || header[at] == '\t'))
            ++at;
    };
    const auto skipWord = [&] {
        while (at < header.size() && header[at] != ' ' && header[at] != ',')
            ++at;
    };
    const auto quoted = [&]() -> QByteArray {
        QByteArray text;
        for (++at; at < header.size() && header[at] != '"'; ++at) {
            if (header[at] == '\\' && at + 1 < header.size())
                ++at;
            text.append(header[at]);
        }
        ++at;
        return text;
    };
    while (at < header.size()) {
        skipBlanks();
        skipWord(); // the code
        skipBlanks();
        skipWord(); // the agent
        skipBlanks();
        if (at >= header.size() || header[at] != '"')
            break;
        texts.append(QString::fromUtf8(quoted()));
        skipBlanks();
        if (at < header.size() && header[at] == '"') {
            (void)quoted(); // the date
            skipBlanks();
        }
        if (at >= header.size() || header[at] != ',')
            break;
        ++at;
    }
    return texts;
}

} // namespace shopflow::kube
