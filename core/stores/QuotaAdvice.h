// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Plan.h"
#include "stores/Store.h"

namespace shopflow {

//! What to do about a quota that allows less than the store's plan: somebody lowered
//! it, and a larger plan would not help. Pure.
class QuotaAdvice
{
public:
    //! Sets the next step of a verdict that the lowered quota explains, else the
    //! store's advice; does nothing while the quota is as the \a plan wants it.
    static void apply(const Plan &plan, Store &store);
};

} // namespace shopflow
