// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/JsonPrune.h"

#include "kube/watch/JsonScanner.h"

#include <algorithm>

namespace shopflow::kube {

namespace {

// Deeper than every rule, and far from the end of the stack.
constexpr int deepest = 32;

} // namespace

const JsonPrune::Node *JsonPrune::Node::find(QByteArrayView key) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(), [key](const Node &each) { return each.name == key; });
    return found == members.cend() ? nullptr : &*found;
}

JsonPrune::Node &JsonPrune::Node::at(QByteArrayView key)
{
    const auto found = std::find_if(members.begin(), members.end(), [key](const Node &each) { return each.name == key; });
    if (found != members.end())
        return *found;
    members.push_back({key.toByteArray(), false, {}});
    return members.back();
}

//! Copies text in one go through it, in pieces as large as possible.
class JsonPrune::Walk
{
public:
    explicit Walk(const QByteArray &text) : m_text(text), m_scanner(text, 0, text.size()) { m_out.reserve(text.size()); }

    //! The text without what \a rules leave out; null when it is no JSON.
    QByteArray result(const Node &rules)
    {
        if (!walk(rules, 0))
            return {};
        copyUpTo(m_text.size());
        return m_out;
    }

private:
    bool walk(const Node &rules, int depth)
    {
        const char next = m_scanner.peek();
        if (depth > deepest || (next != '{' && next != '['))
            return m_scanner.value().size() > 0;
        return next == '{' ? walkObject(rules, depth) : walkArray(rules, depth);
    }

    bool walkObject(const Node &rules, int depth)
    {
        (void)m_scanner.take('{');
        if (m_scanner.take('}'))
            return true;
        bool isFirst = true; // of what is kept
        do {
            m_scanner.skipBlanks();
            const qsizetype begin = m_scanner.position();
            const JsonSpan key = m_scanner.value();
            if (key.size() < 2 || m_text.at(key.begin) != '"' || !m_scanner.take(':'))
                return false;
            const Node *rule = rules.find(QByteArrayView(m_text).sliced(key.begin + 1, key.size() - 2));
            if (rule != nullptr && rule->isLeftOut) {
                if (m_scanner.value().size() == 0)
                    return false;
                leaveOut(begin, isFirst);
                continue;
            }
            isFirst = false;
            if (rule == nullptr ? m_scanner.value().size() == 0 : !walk(*rule, depth + 1))
                return false;
        } while (m_scanner.take(','));
        return m_scanner.take('}');
    }

    bool walkArray(const Node &rules, int depth)
    {
        (void)m_scanner.take('[');
        if (m_scanner.take(']'))
            return true;
        do {
            if (!walk(rules, depth + 1))
                return false;
        } while (m_scanner.take(','));
        return m_scanner.take(']');
    }

    //! The member that began at \a begin and has just been read, with one comma.
    void leaveOut(qsizetype begin, bool isFirst)
    {
        copyUpTo(begin);
        m_copied = m_scanner.position();
        if (!isFirst) {
            // The comma before it; blanks behind that do no harm.
            m_out.truncate(m_out.lastIndexOf(','));
        } else if (m_scanner.peek() == ',') {
            m_copied = m_scanner.position() + 1;
        }
    }

    void copyUpTo(qsizetype end)
    {
        m_out.append(m_text.constData() + m_copied, end - m_copied);
        m_copied = end;
    }

    const QByteArray &m_text;
    JsonScanner m_scanner;
    QByteArray m_out;
    qsizetype m_copied = 0;
};

void JsonPrune::leaveOut(std::initializer_list<QByteArrayView> path)
{
    Node *node = &m_root;
    for (const QByteArrayView name : path)
        node = &node->at(name);
    node->isLeftOut = true;
}

void JsonPrune::leaveOut(std::initializer_list<QByteArrayView> path, std::initializer_list<QByteArrayView> names)
{
    Node *node = &m_root;
    for (const QByteArrayView name : path)
        node = &node->at(name);
    for (const QByteArrayView name : names)
        node->at(name).isLeftOut = true;
}

JsonPrune JsonPrune::below(QByteArrayView name) const
{
    JsonPrune outer;
    outer.m_root.at(name).members = m_root.members;
    return outer;
}

QByteArray JsonPrune::apply(const QByteArray &text) const
{
    const QByteArray pruned = Walk(text).result(m_root);
    return pruned.isNull() ? text : pruned;
}

} // namespace shopflow::kube
