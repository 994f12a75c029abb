// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QString>

namespace shopflow::kube {

//! Where a person said that exec plugins are which nobody finds by their name, in a
//! small file that console and command line share. It counts before every search. A
//! value; read anew each time, because the other program may have written.
class PluginLocations
{
public:
    //! \a file: instead of the usual one, for tests.
    explicit PluginLocations(const QString &file = {});

    //! The absolute path told for \a program; empty: none was.
    [[nodiscard]] QString pathOf(const QString &program) const;
    //! Remembers that \a program is at \a path. Kind Invalid when nothing can be run
    //! there, kind Storage when it cannot be written.
    Result<void> remember(const QString &program, const QString &path) const;
    [[nodiscard]] QString file() const { return m_file; }

    //! The line in the detail of an error that says that \a program could not be found.
    [[nodiscard]] static QString missingLine(const QString &program);
    //! The program that \a error says could not be found; empty: it says something else.
    [[nodiscard]] static QString missingIn(const Error &error);

private:
    QString m_file;
};

} // namespace shopflow::kube
