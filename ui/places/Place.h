// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow::ui {

//! What of a cluster is shown; each has an entry in the rail.
enum class Place { Stores, Capacity, Checks, Forwards, Settings };

//! The one small thing that the rail says about a place.
struct PlaceFact {
    QString text;     //!< "room for 2"; empty: nothing to say
    QString sentence; //!< the same for a tool tip
};

} // namespace shopflow::ui
