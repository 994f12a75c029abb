// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"

#include <QCoreApplication>

#include <optional>

namespace shopflow {

//! What the console was told on its command line. A value.
struct ConsoleOptions {
    Q_DECLARE_TR_FUNCTIONS(shopflow::ConsoleOptions)

public:
    QString kubeConfig; //!< empty: as kubectl finds it
    QString context;    //!< empty: the last one used, else the current one
    bool readOnly = false;
    std::optional<ui::Theme::Mode> theme; //!< unset: as remembered

    //! Reads the arguments of \a application; ends the program for --help,
    //! --version and what it cannot understand.
    static ConsoleOptions parse(const QCoreApplication &application);
};

} // namespace shopflow
