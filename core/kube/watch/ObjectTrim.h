// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ResourceType.h"

#include <QByteArray>

namespace shopflow::kube {

//! Takes out of an object on its arrival what the console never looks at: who wrote
//! which field, the copy that kubectl keeps, and of pods and their templates what only
//! a kubelet needs. That is most of it, so it is taken out before anything is parsed.
//! A value.
class ObjectTrim
{
public:
    //! Only what every kind carries.
    ObjectTrim() = default;
    explicit ObjectTrim(const ResourceType &type);

    //! The JSON of one object without that.
    [[nodiscard]] QByteArray object(const QByteArray &json) const;
    //! The same for a line of a watch, which holds an object.
    [[nodiscard]] QByteArray event(const QByteArray &json) const;

private:
    enum class Shape { Any, Pod, PodTemplate, Node };
    Shape m_shape = Shape::Any;
};

} // namespace shopflow::kube
