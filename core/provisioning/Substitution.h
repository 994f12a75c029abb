// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace shopflow {

//! Fills the placeholders of a parsed manifest. Typed: a string that is exactly
//! "{{ name }}" becomes the value itself (an object, a number; null removes its
//! key), a placeholder inside text becomes its text. Values are never parsed again,
//! so a title with quotes, "$()" or line breaks arrives unchanged. An object with
//! "$if: name" or "$unless: name" is dropped when the value is (not) truthy.
//! Error kind Internal for a placeholder without a value. Pure.
class Substitution
{
public:
    explicit Substitution(QJsonObject values) : m_values(std::move(values)) {}
    [[nodiscard]] Result<QJsonValue> fill(const QJsonValue &value) const; //!< Undefined: dropped

private:
    [[nodiscard]] Result<QJsonValue> fillText(const QString &text) const;
    [[nodiscard]] Result<QJsonValue> fillObject(const QJsonObject &object) const;
    [[nodiscard]] Result<QJsonValue> valueOf(const QString &name) const;
    QJsonObject m_values;
};

} // namespace shopflow
