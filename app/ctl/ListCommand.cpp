// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ListCommand.h"

#include "Gate.h"
#include "StoreText.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

namespace {

//! NAME PLATFORM PLAN STATUS ADDRESS AGE: room for what is still to come, so that the
//! columns of a watch rarely move.
const QVector<qsizetype> watchWidths{16, 11, 6, 24, 24, 3};

} // namespace

QList<QCommandLineOption> ListCommand::declaredOptions() const
{
    return {{u"watch"_s, u"Go on and print a line for each change, until interrupted (Ctrl-C)."_s}};
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
    m_widths = watchWidths;
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
        output().note(m_directory->isPartial()
                          ? u"There are no stores that you may see."_s
                          : u"There are no stores yet. “shopflowctl create NAME --platform PLATFORM” makes one."_s);
    } else {
        QVector<QStringList> rows;
        for (const Store &store : stores)
            rows.append(listRow(store, context().catalog(), context().clock().now()));
        if (m_watch) {
            m_widths = Output::widthsOf(rows, watchWidths);
            for (const QStringList &row : rows)
                printRow(row);
        } else {
            output().table(listHeader(), rows);
        }
    }
    if (m_directory->isPartial())
        output().note(u"Partial view: you may not watch all namespaces of the cluster, so there may be more stores."_s);
    if (!m_watch) {
        finish(Done);
        return;
    }
    connect(m_directory, &StoreDirectory::changed, this, &ListCommand::printChange);
    new ConnectionNews(*context().client().value(), *m_directory, output(), this);
}

void ListCommand::printRow(const QStringList &row)
{
    if (!m_headed) {
        m_headed = true;
        output().header(listHeader(), m_widths);
    }
    output().row(row, m_widths);
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
            printRow({gone.name, {}, {}, u"gone"_s});
    }
    for (const Store &store : changed) {
        const Shown now = shownOf(store);
        const bool same = m_shown.value(store.uid).row == now.row;
        m_shown.insert(store.uid, now);
        if (output().isJson())
            output().json(store.toJson());
        else if (!same)
            printRow(listRow(store, context().catalog(), context().clock().now()));
    }
}

void ListCommand::printConnection(const kube::CacheState &state)
{
    using Phase = kube::CacheState::Phase;
    const auto told = std::pair(state.phase, state.trouble);
    if (!m_watch || !output().isJson() || told == m_connection || state.phase == Phase::Empty ||
        state.phase == Phase::Listing)
        return;
    m_connection = told;
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonObject line{{u"event"_s, u"connection"_s},
                     {u"state"_s, kube::CacheState::wordOf(state.phase)},
                     {u"since"_s, moment(state.since)},
                     {u"lastHeard"_s, moment(state.lastHeard)},
                     {u"reason"_s, QJsonValue()}};
    if (state.trouble != kube::CacheState::Trouble::None)
        line.insert(u"reason"_s, QJsonObject{{u"trouble"_s, kube::CacheState::wordOf(state.trouble)},
                                             {u"kind"_s, toString(state.reason.kind)},
                                             {u"message"_s, state.reason.message},
                                             {u"nextStep"_s, state.reason.nextStep}});
    output().json(line);
}

void ListCommand::onConnection(const kube::CacheState &state)
{
    using Phase = kube::CacheState::Phase;
    if (m_printed) {
        printConnection(state);
        return;
    }
    // Rights do not come back by waiting.
    if (state.phase == Phase::Forbidden)
        fail(Error{ErrorKind::Forbidden, u"You may not list the stores of this cluster."_s,
                   state.reason.detail.isEmpty() ? state.reason.message : state.reason.detail,
                   u"Name a store (“shopflowctl status NAME”), let your context name its namespace, or ask an "
                   "administrator for the role “shopflow-viewer”."_s},
             Stage::Reading);
    else if (state.phase == Phase::Failed)
        fail(state.reason, Stage::Reading);
}

} // namespace shopflow::ctl
