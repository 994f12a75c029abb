// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "logs/LogBuffer.h"

#include <QCoreApplication>

#include <optional>

namespace shopflow::ui {

//! Lines of a log on their way into a file: with time, pod and container, whole or
//! not at all. write() may run on any thread, for it has copies of everything.
struct LogExport {
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::LogExport)

public:
    LogBuffer buffer;
    std::optional<QVector<int>> lines; //!< none: all of the buffer
    QString heading;                   //!< the first line of the file, when there is something to say

    //! Answers how many lines were written.
    [[nodiscard]] Result<qint64> write(const QString &path) const;
};

} // namespace shopflow::ui
