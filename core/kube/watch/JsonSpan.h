// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace shopflow::kube {

//! The bytes [begin, end) of one JSON value inside a larger text.
struct JsonSpan {
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
};

//! Calls \a visit with each key (as it stands between the quotes) and the bytes of
//! its value. False when \a text is not one JSON object or \a visit says false.
//! Only the nesting is checked; the values are left to a real parser, so that a
//! list of 50 MB is never in memory as one tree.
bool forEachMember(const QByteArray &text, const std::function<bool(QByteArrayView key, const JsonSpan &value)> &visit);

//! The same for the elements of the array at \a array.
bool forEachElement(const QByteArray &text, const JsonSpan &array,
                    const std::function<bool(const JsonSpan &element)> &visit);

} // namespace shopflow::kube
