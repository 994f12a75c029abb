// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/StoreExec.h"
#include "provisioning/ObjectChange.h"

#include <QObject>

namespace shopflow {

//! Sets what an update changes inside the shop itself, where its merchant may have changed
//! it since: the title and those settings for which the platform has an operation
//! set-<name>. One after the other, in the running pod; what is set already is set once
//! more, which changes nothing. Lives on the client's thread, owned by its parent.
class ShopSettings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShopSettings)

public:
    struct Wish {
        QString name; //!< title, currency
        QString from; //!< as recorded; the shop may have another one
        QString to;
        friend bool operator==(const Wish &, const Wish &) = default;
    };
    //! What differs from \a recorded to \a wanted, and what was \a asked for by name. Pure.
    static QVector<Wish> wishes(const Blueprint &blueprint, const StoreSpec &recorded, const StoreSpec &wanted,
                                const QStringList &asked);
    //! Why a setting cannot be changed any more, as kind Invalid. Pure.
    static Result<void> allows(const Blueprint &blueprint, const StoreSpec &recorded, const StoreSpec &wanted);
    //! For a plan: "Shop/currency". Pure.
    static QVector<ObjectChange> changes(const QVector<Wish> &wishes);

    ShopSettings(kube::ApiClient &client, const Blueprint &blueprint, QString namespaceName, QVector<Wish> wishes,
                 QObject *parent);
    void start();

Q_SIGNALS:
    void started(const shopflow::ShopSettings::Wish &wish);
    void set(const shopflow::ShopSettings::Wish &wish);
    //! Once; the error names the setting.
    void finished(const shopflow::Result<void> &result);

private:
    void next();
    void onAnswer(const Wish &wish, const Result<Secret> &answer);

    kube::ApiClient &m_client;
    const Blueprint &m_blueprint;
    QString m_namespaceName;
    QVector<Wish> m_wishes;
};

} // namespace shopflow
