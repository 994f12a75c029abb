// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/WatchDecoder.h"

#include <QHash>
#include <QJsonObject>
#include <QVector>

namespace shopflow::kube {

//! A list that comes as a stream of events: what has come of it, until the server says
//! that this was all. A value.
class InitialEvents
{
public:
    enum class Step { Arrived, Removed, Nothing, Complete };

    //! Waits for a list, or for none.
    void reset(bool expected);
    [[nodiscard]] bool isExpected() const { return m_expected; }
    //! Takes one event of the list; after Complete no list is expected any more.
    Step take(const WatchEvent &event);
    //! All that has come; nothing is kept.
    [[nodiscard]] QVector<QJsonObject> takeObjects();

private:
    QHash<QString, QJsonObject> m_objects; //!< by uid
    bool m_expected = false;
};

//! The version that \a object has, or the list up to this bookmark; may be empty.
[[nodiscard]] QString versionOf(const QJsonObject &object);

} // namespace shopflow::kube
