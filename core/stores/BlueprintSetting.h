// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>
#include <QVector>

namespace shopflow {

//! Something about a store that only its platform understands, such as a currency.
//! A value.
struct BlueprintSetting {
    QString name;
    QString title;
    QString defaultValue;
    QString pattern; //!< the whole value must match; empty: any text of one line
    QString help;    //!< a sentence that says what to write
    bool advanced = false;

    //! Whether \a value may be given; an empty one always may where the default is.
    [[nodiscard]] bool accepts(const QString &value) const;
    static QVector<BlueprintSetting> fromJson(const QJsonArray &items);
};

} // namespace shopflow
