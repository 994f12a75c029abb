// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Store.h"

#include <QMap>
#include <optional>

namespace shopflow::ui {

//! How many stores there are of each sort, and how fast they came up. A value.
struct StoreTotals {
    int stores = 0;
    int ready = 0;
    int provisioning = 0;
    int attention = 0;
    int updating = 0;
    int suspended = 0;
    int deleting = 0;
    QMap<QString, int> byPlatform{};
    qint64 readyMilliseconds = 0; //!< the sum over the stores that are measured
    int measured = 0;             //!< stores whose first start can still be seen

    [[nodiscard]] static StoreTotals of(const QVector<Store> &stores);
    void add(const Store &store) { count(store, 1); }
    //! Takes a store out again, as it was when it was added.
    void subtract(const Store &store) { count(store, -1); }
    //! From the namespace of \a store to its running application; nothing when its pods
    //! were replaced since, because then nobody knows any more.
    [[nodiscard]] static std::optional<qint64> timeToReady(const Store &store);
    friend bool operator==(const StoreTotals &, const StoreTotals &) = default;

private:
    void count(const Store &store, int sign);
};

} // namespace shopflow::ui
