// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/TaskList.h"
#include "operations/Remainder.h"
#include "stores/Store.h"

#include <QObject>

namespace shopflow::ui {

class SessionLink;
class StoreTableModel;

//! One action for one or several stores, a few at a time; one that fails stops no
//! other. Goes on when nobody looks any more. Owned by StoreActions; GUI thread.
class StoreBatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoreBatch)

public:
    enum class Action { Verify, Delete };
    struct Item {
        QString name;
        QString title;
        QString problem;             //!< why it failed, or is left out
        TaskState state = TaskState::Waiting;
        bool answered = false;       //!< the cluster has said what is left
        QVector<Remainder> left{};   //!< of a store that goes
    };

    //! \a model: how the stores look meanwhile; outlives this.
    StoreBatch(Action action, SessionLink &link, const StoreTableModel &model, QObject *parent = nullptr);
    void add(const Store &store);
    //! One that the action cannot be taken for; it is only told.
    void leaveOut(const Store &store, const QString &reason);
    void start();

    [[nodiscard]] Action action() const { return m_action; }
    [[nodiscard]] bool contains(const QString &storeName) const { return indexOf(storeName) >= 0; }
    [[nodiscard]] bool isFinished() const { return m_finished; }
    //! How many items are in \a state.
    [[nodiscard]] int count(TaskState state) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_items.size()); }
    //! One row for each store; for a single one that is deleted, one for each of its parts.
    [[nodiscard]] QVector<TaskRow> rows() const;
    //! "2 of 3 stores are checked." and how many failed.
    [[nodiscard]] QString summary() const;
    //! The first reason why something failed; empty: nothing did.
    [[nodiscard]] QString firstProblem() const;

    //! Under way at a time.
    static constexpr int parallel = 6;

Q_SIGNALS:
    void changed();
    //! Once, when every store has an end.
    void finished();

private:
    void next();
    void end(const QString &storeName, const QString &problem);
    void giveUp();
    [[nodiscard]] int indexOf(const QString &storeName) const;
    [[nodiscard]] int podsOf(const Item &item) const;
    [[nodiscard]] QString wordsOf(const Item &item) const;
    [[nodiscard]] QVector<TaskRow> partsOf(const Item &item) const;

    Action m_action;
    SessionLink &m_link;
    const StoreTableModel &m_model;
    QVector<Item> m_items;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace shopflow::ui
