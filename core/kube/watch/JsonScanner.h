// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/JsonSpan.h"

namespace shopflow::kube {

//! Walks over JSON text without building anything; nesting is all that it checks.
class JsonScanner
{
public:
    JsonScanner(const QByteArray &text, qsizetype begin, qsizetype end)
        : m_data(text.constData()), m_position(begin), m_end(end)
    {
    }

    void skipBlanks()
    {
        while (m_position < m_end && isBlank(m_data[m_position]))
            ++m_position;
    }

    //! Takes \a c when it is next.
    bool take(char c)
    {
        skipBlanks();
        if (m_position >= m_end || m_data[m_position] != c)
            return false;
        ++m_position;
        return true;
    }

    //! The character that is next; NUL: none.
    char peek()
    {
        skipBlanks();
        return m_position < m_end ? m_data[m_position] : '\0';
    }

    [[nodiscard]] qsizetype position() const { return m_position; }

    bool atEnd()
    {
        skipBlanks();
        return m_position >= m_end;
    }

    //! The next value whatever it is; an empty span when there is none.
    JsonSpan value()
    {
        skipBlanks();
        const qsizetype begin = m_position;
        if (m_position >= m_end)
            return {};
        const char first = m_data[m_position];
        bool sound = true;
        if (first == '"')
            sound = skipString();
        else if (first == '{' || first == '[')
            sound = skipNested();
        else
            skipWord();
        return sound && m_position > begin ? JsonSpan{begin, m_position} : JsonSpan{};
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    bool skipString()
    {
        for (++m_position; m_position < m_end; ++m_position) {
            const char c = m_data[m_position];
            if (c == '\\') {
                ++m_position;
            } else if (c == '"') {
                ++m_position;
                return true;
            }
        }
        return false;
    }

    bool skipNested()
    {
        qsizetype depth = 0;
        while (m_position < m_end) {
            const char c = m_data[m_position];
            if (c == '"') {
                if (!skipString())
                    return false;
                continue;
            }
            ++m_position;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return true;
        }
        return false;
    }

    void skipWord()
    {
        while (m_position < m_end) {
            const char c = m_data[m_position];
            if (isBlank(c) || c == ',' || c == '}' || c == ']' || c == ':')
                return;
            ++m_position;
        }
    }

    const char *m_data;
    qsizetype m_position;
    qsizetype m_end;
};

} // namespace shopflow::kube
