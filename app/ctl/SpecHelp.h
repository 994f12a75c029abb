// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stores/Blueprint.h"

#include <QCommandLineOption>

namespace shopflow::ctl {

//! What the options that describe a store are used for: their help says what is true there.
enum class SpecUse {
    NewStore,
    Change,  //!< of a store that exists
    Compare, //!< with a store that may be yet to come
};

//! The options that describe a store, as its command tells them.
QList<QCommandLineOption> specOptions(SpecUse use);

//! What each platform of \a catalog takes for them.
QString platformsHelp(const BlueprintCatalog &catalog);

} // namespace shopflow::ctl
