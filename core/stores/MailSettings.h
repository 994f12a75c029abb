// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow {

struct SpecProblem;

//! The server through which a store sends its mails. A value without secrets: the
//! password is in the store's Secret store-mail alone.
struct MailSettings {
    QString host;
    int port = 587;
    QString security = QStringLiteral("starttls"); //!< tls, starttls or none
    QString user; //!< empty: the server wants no login
    QString from; //!< the sender's address; empty: the administrator's

    static QString secretName() { return QStringLiteral("store-mail"); }
    [[nodiscard]] QVector<SpecProblem> problems() const;
    [[nodiscard]] QJsonObject toJson() const;
    static MailSettings fromJson(const QJsonObject &object);
    friend bool operator==(const MailSettings &, const MailSettings &) = default;
};

} // namespace shopflow
