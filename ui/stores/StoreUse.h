// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Store.h"
#include "stores/StoreUsage.h"

#include <QCoreApplication>

namespace shopflow::ui {

//! How much of one limit a store takes, in numbers and words. A value.
struct StoreUse {
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::StoreUse)

public:
    double share = -1; //!< of the limit; below 0: not known
    QString text;      //!< "0.2 of 1.5", or a dash
    QString words;     //!< the whole sentence for a tool tip, or why it is not known

    //! The share alone, without words: cheap enough to sort by.
    static double shareOf(const std::optional<Quantity> &used, const Quantity &hard);
    static StoreUse cpu(const Store &store, const StoreUsage &usage);
    static StoreUse memory(const Store &store, const StoreUsage &usage);
    static StoreUse storage(const Store &store, const StoreUsage &usage);
};

} // namespace shopflow::ui
