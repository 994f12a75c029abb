// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ResourceType.h"

#include <QJsonObject>

namespace shopflow::kube {

//! Takes from objects, as soon as they arrive, what is long and of no use to anybody
//! who looks at a cluster: who wrote which field, what kubectl applied last, how
//! containers are started and probed, which images a node keeps. What it does not
//! know it leaves alone. A value.
class ObjectTrim
{
public:
    //! Only what every kind carries.
    ObjectTrim() = default;
    explicit ObjectTrim(const ResourceType &type);

    void apply(QJsonObject &object) const;

private:
    enum class Shape { Any, Pod, PodTemplate, Node };
    Shape m_shape = Shape::Any;
};

} // namespace shopflow::kube
