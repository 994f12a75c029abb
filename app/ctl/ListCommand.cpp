// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ListCommand.h"

#include "Gate.h"
#include "StoreText.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

QList<QCommandLineOption> ListCommand::declaredOptions() const
{
    return {{u"watch"_s, u"Go on and print a line for each change."_s}};
}

void ListCommand::start()
{
    askServer(context(), this, [this](const std::optional<Error> &problem) {
        if (problem)
            fail(*problem, Stage::Reading);
        else
            open();
    });
}

void ListCommand::open()
{
    m_directory = new StoreDirectory(*context().client().value(), context().catalog(), context().clock(), {}, this);
    connect(m_directory, &StoreDirectory::listed, this, &ListCommand::onListed);
    connect(m_directory, &StoreDirectory::connectionChanged, this, &ListCommand::onConnection);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ListCommand::printAll);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        Error reason = m_directory->connection().reason;
        if (reason.message.isEmpty())
            reason = Error{ErrorKind::Unreachable,
                           u"The cluster did not list its stores in time."_s,
                           {},
                           u"Try again, or allow more time with --request-timeout."_s};
        fail(reason, Stage::Reading);
    });
    m_patience.start(context().patience());
    m_directory->start();
}

void ListCommand::onListed()
{
    m_patience.stop();
    const QVector<Store> stores = m_directory->stores();
    // Some causes are told by events, which are asked for once a store is known to
    // need attention.
    const bool troubled = std::any_of(stores.begin(), stores.end(), [](const Store &store) {
        return store.status.phase != StorePhase::Ready && store.status.phase != StorePhase::Suspended;
    });
    m_settle.start(troubled ? 1000ms : 0ms);
}

QVector<Store> ListCommand::sortedStores() const
{
    QVector<Store> stores = m_directory->stores();
    std::sort(stores.begin(), stores.end(), [](const Store &a, const Store &b) { return a.name() < b.name(); });
    return stores;
}

ListCommand::Shown ListCommand::shownOf(const Store &store) const
{
    QStringList row = listRow(store, context().catalog(), context().clock().now());
    row.removeLast();
    return {store.name(), row};
}

void ListCommand::printAll()
{
    const QVector<Store> stores = sortedStores();
    m_printed = true;
    for (const Store &store : stores)
        m_shown.insert(store.uid, shownOf(store));
    if (output().isJson() && !m_watch) {
        QJsonArray array;
        for (const Store &store : stores)
            array.append(store.toJson());
        output().json(array);
    } else if (output().isJson()) {
        for (const Store &store : stores)
            output().json(store.toJson());
    } else if (stores.isEmpty()) {
        output().note(u"There are no stores yet. “shopflowctl create NAME --platform PLATFORM” makes one."_s);
    } else {
        QVector<QStringList> rows;
        for (const Store &store : stores)
            rows.append(listRow(store, context().catalog(), context().clock().now()));
        output().table(listHeader(), rows);
    }
    if (!m_watch) {
        finish(Done);
        return;
    }
    connect(m_directory, &StoreDirectory::changed, this, &ListCommand::printChange);
}

void ListCommand::printChange(const QVector<Store> &changed, const QVector<QString> &removed)
{
    for (const QString &uid : removed) {
        const Shown gone = m_shown.take(uid);
        if (gone.name.isEmpty())
            continue;
        if (output().isJson())
            output().json(QJsonObject{{u"event"_s, u"removed"_s},
                                      {u"name"_s, gone.name},
                                      {u"namespace"_s, QString(u"store-"_s + gone.name)}});
        else
            output().line(gone.name + u"   is gone"_s);
    }
    for (const Store &store : changed) {
        const Shown now = shownOf(store);
        const bool same = m_shown.value(store.uid).row == now.row;
        m_shown.insert(store.uid, now);
        if (output().isJson())
            output().json(store.toJson());
        else if (!same)
            output().line(listRow(store, context().catalog(), context().clock().now()).join(u"   "_s));
    }
}

void ListCommand::onConnection(const kube::CacheState &state)
{
    using Phase = kube::CacheState::Phase;
    if (!m_printed) {
        // Rights do not come back by waiting.
        if (state.phase == Phase::Forbidden || state.phase == Phase::Failed)
            fail(state.reason, Stage::Reading);
        return;
    }
    const bool stale = state.phase != Phase::Live && state.phase != Phase::Listing;
    if (stale == m_stale)
        return;
    m_stale = stale;
    if (!stale)
        output().note(u"The connection is back; what follows is current."_s);
    else
        output().note(
            QString(u"The connection was lost; what is shown may be out of date. "_s + state.reason.message).trimmed());
}

} // namespace shopflow::ctl
