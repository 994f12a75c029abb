// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreBatch.h"

#include "cluster/SessionLink.h"
#include "stores/StoreTableModel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

bool isVolume(const Remainder &remainder)
{
    return remainder.object.startsWith("PersistentVolume/"_L1);
}

QString reasonsOf(const QVector<Remainder> &left, bool volumes)
{
    QStringList words;
    for (const Remainder &each : left) {
        if (isVolume(each) == volumes)
            words.append(volumes ? QString(each.object.section(u'/', 1) + u": "_s + each.reason) : each.reason);
    }
    return words.join(volumes ? u'\n' : u' ');
}

} // namespace

StoreBatch::StoreBatch(Action action, SessionLink &link, const StoreTableModel &model, QObject *parent)
    : QObject(parent), m_action(action), m_link(link), m_model(model)
{
    connect(&link, action == Action::Verify ? &SessionLink::verifyFinished : &SessionLink::deleteFinished, this,
            &StoreBatch::end);
    connect(&link, &SessionLink::deleteProgressed, this, [this](const QString &name, const QVector<Remainder> &left) {
        const int index = indexOf(name);
        if (m_action != Action::Delete || index < 0)
            return;
        m_items[index].left = left;
        m_items[index].answered = true;
        Q_EMIT changed();
    });
    connect(&link, &SessionLink::restarted, this, &StoreBatch::giveUp);
    connect(&model, &StoreTableModel::storeChanged, this, [this](const QString &uid) {
        const Store *store = m_model.storeByUid(uid);
        if (m_action == Action::Delete && store && contains(store->name()))
            Q_EMIT changed();
    });
    connect(&model, &StoreTableModel::storeRemoved, this, &StoreBatch::changed);
}

void StoreBatch::add(const Store &store)
{
    m_items.append({store.name(), store.spec.displayTitle(), {}});
}

void StoreBatch::leaveOut(const Store &store, const QString &reason)
{
    m_items.append({store.name(), store.spec.displayTitle(), reason, TaskState::Skipped});
}

void StoreBatch::start()
{
    m_started = true;
    next();
}

void StoreBatch::next()
{
    QStringList begun;
    int running = count(TaskState::Running);
    for (Item &item : m_items) {
        if (item.state != TaskState::Waiting || running >= parallel)
            continue;
        item.state = TaskState::Running;
        begun.append(item.name);
        ++running;
    }
    Q_EMIT changed();
    for (const QString &name : std::as_const(begun)) {
        if (m_action == Action::Verify)
            m_link.verifyStore(name);
        else
            m_link.deleteStore(name);
    }
    if (running == 0 && !m_finished) {
        m_finished = true;
        Q_EMIT finished();
    }
}

void StoreBatch::end(const QString &storeName, const QString &problem)
{
    const int index = indexOf(storeName);
    if (!m_started || index < 0 || m_items.at(index).state != TaskState::Running)
        return;
    m_items[index].state = problem.isEmpty() ? TaskState::Done : TaskState::Failed;
    m_items[index].problem = problem;
    next();
}

//! The session that would have answered is gone.
void StoreBatch::giveUp()
{
    for (Item &item : m_items) {
        if (item.state != TaskState::Running && item.state != TaskState::Waiting)
            continue;
        const bool asked = item.state == TaskState::Running;
        item.state = TaskState::Failed;
        item.problem = !asked                       ? tr("The console connected anew before this store’s turn came.")
                       : m_action == Action::Delete ? tr("The console connected anew, so this list does not learn the "
                                                         "end. The cluster goes on deleting the store.")
                                                    : tr("The console connected anew. Verify the store again.");
    }
    if (m_started && !m_finished)
        next();
}

int StoreBatch::indexOf(const QString &storeName) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&storeName](const Item &item) { return item.name == storeName; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int StoreBatch::count(TaskState state) const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [state](const Item &item) { return item.state == state; }));
}

int StoreBatch::podsOf(const Item &item) const
{
    const Store *store = m_model.storeByName(item.name);
    return store ? static_cast<int>(store->pods.size()) : 0;
}

QString StoreBatch::wordsOf(const Item &item) const
{
    if (!item.problem.isEmpty())
        return item.problem;
    if (m_action == Action::Verify)
        return item.state == TaskState::Done ? tr("Works.", "a store that was checked") : QString();
    if (item.state == TaskState::Done)
        return item.left.isEmpty() ? tr("Gone, with everything in it.", "a store") : reasonsOf(item.left, true);
    if (item.state != TaskState::Running)
        return {};
    if (!item.answered)
        return tr("Asking the cluster to delete it.");
    if (item.left.isEmpty())
        return tr("The namespace is gone. Looking after its volumes.");
    const QString volumes = reasonsOf(item.left, true);
    if (!volumes.isEmpty())
        return volumes;
    const int pods = podsOf(item);
    return pods > 0 ? tr("%n pod(s) are still ending.", nullptr, pods) : reasonsOf(item.left, false);
}

//! What goes of the only store: its workloads end first, then its namespace is gone,
//! then nothing claims its volumes any more.
QVector<TaskRow> StoreBatch::partsOf(const Item &item) const
{
    TaskRow workloads{tr("Workloads", "parts of a store"), TaskState::Waiting, {}};
    TaskRow space{tr("Namespace store-%1", "the namespace of a store").arg(item.name), TaskState::Waiting, {}};
    TaskRow volumes{tr("Volumes", "parts of a store"), TaskState::Waiting, {}};
    const bool over = item.state == TaskState::Done;
    const bool claimed = std::any_of(item.left.begin(), item.left.end(), isVolume);
    const bool gone = over || claimed || (item.answered && item.left.isEmpty());
    const int pods = gone ? 0 : podsOf(item);
    if (item.state == TaskState::Running || over || item.answered) {
        workloads.state = pods > 0 || !item.answered ? TaskState::Running : TaskState::Done;
        workloads.words = !item.answered ? tr("Asking the cluster to delete them.")
                          : pods > 0     ? tr("%n pod(s) are still ending.", nullptr, pods)
                                         : tr("All pods have ended.");
        space.state = gone ? TaskState::Done : TaskState::Running;
        space.words = gone ? tr("Gone. The cluster no longer knows it.") : reasonsOf(item.left, false);
    }
    if (gone) {
        workloads.state = TaskState::Done;
        workloads.words = tr("All pods have ended.");
        volumes.state = over ? TaskState::Done : TaskState::Running;
        volumes.words = claimed ? reasonsOf(item.left, true) : over ? tr("No volume of the store is left.") : QString();
    }
    if (item.state == TaskState::Failed) {
        TaskRow &stopped = volumes.state == TaskState::Running ? volumes : space;
        stopped.state = TaskState::Failed;
        stopped.words = QString(item.problem + u' ' + stopped.words).trimmed();
        if (workloads.state == TaskState::Running)
            workloads.state = TaskState::Waiting;
    }
    return {workloads, space, volumes};
}

QVector<TaskRow> StoreBatch::rows() const
{
    if (m_action == Action::Delete && m_items.size() == 1)
        return partsOf(m_items.constFirst());
    QVector<TaskRow> rows;
    for (const Item &item : m_items)
        rows.append({item.title, item.state, wordsOf(item)});
    return rows;
}

QString StoreBatch::summary() const
{
    const int failed = count(TaskState::Failed);
    const int all = size() - count(TaskState::Skipped);
    const int done = count(TaskState::Done);
    const QString good = m_action == Action::Verify ? tr("%1 of %n store(s) work.", nullptr, all).arg(done)
                                                    : tr("%1 of %n store(s) are gone.", nullptr, all).arg(done);
    return failed == 0 ? good : tr("%1 %n failed.", "%1: a sentence about those that did not", failed).arg(good);
}

QString StoreBatch::firstProblem() const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [](const Item &item) { return item.state == TaskState::Failed; });
    return found == m_items.end() ? QString() : tr("%1: %2", "a store, why it failed").arg(found->title, found->problem);
}

} // namespace shopflow::ui
