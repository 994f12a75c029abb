// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

//! The timestamps of container logs: RFC 3339 with up to nine decimals and the
//! offset of the node's time zone. As nanoseconds since 1970 they can be compared.
namespace shopflow::kube::LogTimestamp {

//! 0 when \a text is none.
qint64 parse(QByteArrayView text);
//! UTC, milliseconds.
QDateTime toDateTime(qint64 nanoseconds);
//! The second that \a nanoseconds lies in, for the query item sinceTime.
QString toSinceTime(qint64 nanoseconds);

} // namespace shopflow::kube::LogTimestamp
