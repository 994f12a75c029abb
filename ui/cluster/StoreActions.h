// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cluster/SessionLink.h"
#include "common/Theme.h"
#include "main/Services.h"
#include "stores/Store.h"

#include <QObject>
#include <QSet>

namespace shopflow::ui {

class LoginKeeper;
class StoreBatch;
class StoreTableModel;

//! What can be done with stores that exist: asks where it has to ask, hands it to the
//! session and tells what came of it. Owned by its ClusterView; GUI thread.
class StoreActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreActions)

public:
    //! What its dialogs need; all of it outlives this.
    struct Parts {
        const Services &services;
        QString contextName;
        SessionLink &link;
        const StoreTableModel &model;
        LoginKeeper &keeper;
        std::function<bool()> isProduction; //!< whether real shops are here
        QWidget *window = nullptr;          //!< the parent of dialogs
    };

    explicit StoreActions(Parts parts, QObject *parent = nullptr);

    // Each of these does nothing without a store, and takes the first where it takes one.
    void open(const QString &storeName, const QString &endpointKind);
    void showCredentials(const QVector<Store> &stores);
    void verify(const QVector<Store> &stores);
    void change(const QVector<Store> &stores);
    void repair(const QVector<Store> &stores);
    void testMail(const QVector<Store> &stores);
    void remove(const QVector<Store> &stores);

    //! Whether an update or a repair of the store is under way here.
    [[nodiscard]] bool isWorkingOn(const QString &storeName) const { return m_working.contains(storeName); }
    //! Whether anything is being written from here.
    [[nodiscard]] bool isWorking() const { return !m_working.isEmpty(); }
    //! The session begins anew: nothing that was asked is answered any more.
    void forget() { m_working.clear(); }

Q_SIGNALS:
    //! One line of news for the status bar; empty: nothing more to say.
    void newsChanged(const QString &text);
    //! What came of something, to be read.
    void told(shopflow::ui::Tone tone, const QString &text, const QString &nextStep);
    //! Something that takes a while came to its end, whoever looks.
    void ended(const QString &text, const QString &nextStep);
    //! isWorkingOn() is another for some store.
    void workChanged();

private:
    void connectLink();
    void onRun(const RunStatus &status);
    void onChangeRun(const RunStatus &status);
    void onRouteFound(const QString &storeName, const QString &kind, const RouteAnswer &answer);
    void onRouteFailed(const QString &storeName, const QString &kind, const Error &error);
    void follow(StoreBatch *batch, QWidget *dialog);
    [[nodiscard]] bool isInBatch(const QString &storeName) const;
    void tell(Tone tone, const QString &text, const QString &nextStep = {});
    void tellEnd(Tone tone, const QString &text, const QString &nextStep = {});
    [[nodiscard]] QString titleOf(const QString &storeName) const;

    Parts m_parts;
    QSet<QString> m_working; //!< stores that are being changed or repaired
    QVector<StoreBatch *> m_batches;
};

} // namespace shopflow::ui
