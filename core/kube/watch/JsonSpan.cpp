// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/JsonSpan.h"

namespace shopflow::kube {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

//! Walks over \a text without building anything.
class Scanner
{
public:
    Scanner(const QByteArray &text, qsizetype begin, qsizetype end)
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

} // namespace

bool forEachMember(const QByteArray &text, const std::function<bool(QByteArrayView, const JsonSpan &)> &visit)
{
    Scanner scanner(text, 0, text.size());
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
    Scanner scanner(text, array.begin, array.end);
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
