// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow::kube {

//! Repeated events of one cause as one line. A value.
struct EventDigest {
    QDateTime time;       //!< last seen: series, lastTimestamp, eventTime in that order
    bool warning = false;
    QString reason;
    QString objectKind;
    QString objectName;
    QString message;
    int count = 1;        //!< 0 and null in the API mean 1

    [[nodiscard]] QString object() const { return objectKind + QLatin1Char('/') + objectName; }
    //! Oldest first; merged by reason + object + message without "(combined from
    //! similar events)", since each try makes an event of a new name.
    static QVector<EventDigest> of(const QVector<QJsonObject> &events);
    friend bool operator==(const EventDigest &, const EventDigest &) = default;
};

} // namespace shopflow::kube
