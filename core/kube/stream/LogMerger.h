// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/stream/LogStream.h"

#include <QVector>

namespace shopflow::kube {

//! Lines of several containers in the order of time: by the server's stamps with
//! nanoseconds, lines of one moment in the order they came. A value.
class LogMerger
{
public:
    void add(const QVector<LogLine> &lines) { m_lines += lines; }
    //! All lines so far, sorted; at most the last \a most when that is not negative.
    [[nodiscard]] QVector<LogLine> take(int most = -1);

private:
    QVector<LogLine> m_lines;
};

} // namespace shopflow::kube
