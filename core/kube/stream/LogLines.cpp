// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/LogLines.h"

#include "kube/stream/LogTimestamp.h"

#include <utility>

namespace shopflow::kube::LogLines {

namespace {

constexpr qsizetype longestLine = 1024 * 1024;

} // namespace

QByteArray takeWhole(QByteArray &rest, const QByteArray &bytes)
{
    // What is left over holds no line feed, so only the new bytes are searched.
    const qsizetype end = bytes.lastIndexOf('\n');
    if (end < 0) {
        rest.append(bytes);
        return rest.size() > longestLine ? std::exchange(rest, {}) : QByteArray();
    }
    QByteArray whole = std::exchange(rest, bytes.mid(end + 1));
    whole.append(bytes.constData(), end + 1);
    return whole;
}

void forEach(QByteArrayView bytes, const std::function<void(QByteArrayView)> &visit)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype found = bytes.indexOf('\n', at);
        const qsizetype end = found < 0 ? bytes.size() : found;
        visit(bytes.sliced(at, end - at));
        at = end + 1;
    }
}

Parts partsOf(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView stamp = space < 0 ? line : line.first(space);
    const qint64 nanoseconds = LogTimestamp::parse(stamp);
    if (nanoseconds == 0)
        return {{}, line, 0};
    return {stamp, space < 0 ? QByteArrayView() : line.sliced(space + 1), nanoseconds};
}

} // namespace shopflow::kube::LogLines
