// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <initializer_list>
#include <vector>

namespace shopflow::kube {

//! Members that are left out of JSON before it is parsed: what nobody looks at costs
//! neither time nor memory then. A value.
class JsonPrune
{
public:
    JsonPrune() = default;
    //! Leaves out the member at \a path, names from the outside in. Arrays on the way
    //! count as each of their elements.
    void leaveOut(std::initializer_list<QByteArrayView> path);
    //! The same for each of \a names below \a path.
    void leaveOut(std::initializer_list<QByteArrayView> path, std::initializer_list<QByteArrayView> names);
    //! These rules for the member \a name of something larger.
    [[nodiscard]] JsonPrune below(QByteArrayView name) const;

    //! \a text without these members. What is no JSON comes back as it is, or as
    //! something that is none either; the parser judges it.
    [[nodiscard]] QByteArray apply(const QByteArray &text) const;

private:
    struct Node {
        QByteArray name;
        bool isLeftOut = false;
        std::vector<Node> members;
        [[nodiscard]] const Node *find(QByteArrayView key) const;
        Node &at(QByteArrayView key);
    };
    class Walk;
    Node m_root;
};

} // namespace shopflow::kube
