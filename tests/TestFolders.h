// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopflow::test {

//! \a path below the folder of the sources, absolute. A function and no macro: a path
//! in the command line of a test would keep ccache from knowing it in another clone.
[[nodiscard]] QString sourcePath(const QString &path = {});

//! The folder of the build, absolute.
[[nodiscard]] QString buildFolder();

} // namespace shopflow::test
