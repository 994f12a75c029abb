// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreReasons.h"

#include "stores/Blueprint.h"
#include "stores/BlueprintWords.h"
#include "stores/StoreWords.h"

namespace shopflow::ui {

QString StoreReasons::write(const ConnectionStatus &connection)
{
    if (connection.locked)
        return tr("This cluster is locked against changes. Unlock it with Cluster > Read-Only Lock.");
    if (connection.readOnly)
        return tr("This console was started read-only.");
    switch (connection.phase) {
    case ConnectionStatus::Phase::Live:
        return {};
    case ConnectionStatus::Phase::Reconnecting:
    case ConnectionStatus::Phase::Stale:
        return tr("The cluster does not answer at the moment. Wait until it is back; the console keeps trying.");
    case ConnectionStatus::Phase::Connecting:
        return tr("The console is still connecting to the cluster.");
    default:
        return tr("The cluster cannot be used at the moment.");
    }
}

QString StoreReasons::right(const ConnectionStatus &connection, AccessRights::Wish wish, const Store *store)
{
    const QString missing = connection.rights.missingFor(wish, store ? store->namespaceName : QString());
    if (missing.isEmpty())
        return {};
    return store ? tr("You lack the right “%1” in the namespace %2. Ask an administrator of the cluster for it, or for "
                      "the role “shopflow-operator”.", "%1: \"patch deployments\"")
                       .arg(missing, store->namespaceName)
                 : tr("You lack the right “%1” on this cluster. Ask an administrator of the cluster for it, or for the "
                      "role “shopflow-operator”.", "%1: \"create namespaces\"")
                       .arg(missing);
}

QString StoreReasons::shareSettings(const ConnectionStatus &connection)
{
    const QString reason = write(connection);
    if (!reason.isEmpty() || connection.rights.missingToShare.isEmpty())
        return reason;
    return tr("You may not change the shared settings. Ask an administrator of the cluster for the role "
              "“shopflow-shared-editor”.");
}

QString StoreReasons::ofOne(const QVector<Store> &selection, const OfOne &reason)
{
    if (selection.size() > 1)
        return tr("Several stores are selected. Select only one.");
    return reason(selection.isEmpty() ? nullptr : &selection.constFirst());
}

QString StoreReasons::ofAny(const QVector<Store> &selection, const OfOne &reason)
{
    QString first = reason(selection.isEmpty() ? nullptr : &selection.constFirst());
    for (const Store &store : selection) {
        if (reason(&store).isEmpty())
            return {};
    }
    return first;
}

QString StoreReasons::lock(const ConnectionStatus &connection, bool working)
{
    if (connection.readOnly && !connection.locked)
        return tr("This console was started read-only.");
    return working ? tr("A store is being changed. Lock the cluster when that is done.") : QString();
}

QString StoreReasons::newStore(const ConnectionStatus &connection, bool listed)
{
    const QString reason = write(connection);
    if (!reason.isEmpty())
        return reason;
    if (!listed)
        return tr("The stores of this cluster are still being read.");
    return right(connection, AccessRights::Wish::Create);
}

QString StoreReasons::reach(const Store *store)
{
    if (!store)
        return tr("Select a store first.");
    const StoreStatus &status = store->status;
    switch (status.phase) {
    case StorePhase::Requested:
        return tr("The store has not been made yet.");
    case StorePhase::Suspended:
        return tr("The store is suspended. Resume it first.");
    case StorePhase::Deleting:
        return tr("The store is being deleted.");
    case StorePhase::Provisioning:
    case StorePhase::Failed:
        if (status.step && *status.step <= ProvisionStep::Application)
            return tr("The store does not answer yet (step %1 of 8: %2).")
                .arg(StoreWords::stepNumber(status))
                .arg(StoreWords::stepTitle(*status.step));
        return {};
    default:
        return {};
    }
}

QString StoreReasons::openStore(const Store *store)
{
    if (store && !store->noStorefront.isEmpty())
        return BlueprintWords::of(store->noStorefront);
    return reach(store);
}

QString StoreReasons::openAdmin(const Store *store)
{
    return reach(store);
}

QString StoreReasons::credentials(const ConnectionStatus &connection, const Store *store)
{
    if (!store)
        return tr("Select a store first.");
    if (store->status.phase == StorePhase::Deleting)
        return tr("The store is being deleted.");
    if (store->status.phase == StorePhase::Requested)
        return tr("The login is made in the third step.");
    return right(connection, AccessRights::Wish::ReadLogin, store);
}

QString StoreReasons::verify(const ConnectionStatus &connection, const Store *store)
{
    QString reason = write(connection);
    if (reason.isEmpty())
        reason = reach(store);
    return reason.isEmpty() ? right(connection, AccessRights::Wish::Verify, store) : reason;
}

QString StoreReasons::testMail(const ConnectionStatus &connection, const Store *store, const Blueprint *blueprint)
{
    const QString reason = write(connection);
    if (!reason.isEmpty())
        return reason;
    if (!store)
        return tr("Select a store first.");
    if (!blueprint || !blueprint->operations.contains(testMailOperation()))
        return tr("Stores of this platform send no mails that could be tried from here.");
    if (!store->spec.mail)
        return tr("The store has no mail server, so order mails are not sent. Name one with Change.");
    const QString away = reach(store);
    return away.isEmpty() ? right(connection, AccessRights::Wish::Operate, store) : away;
}

QString StoreReasons::mend(const ConnectionStatus &connection, const Store *store, AccessRights::Wish wish)
{
    const QString reason = write(connection);
    if (!reason.isEmpty())
        return reason;
    if (!store)
        return tr("Select a store first.");
    if (store->status.phase == StorePhase::Deleting)
        return tr("The store is being deleted.");
    if (!store->specReadable)
        return tr("The recorded description of the store cannot be read.");
    return right(connection, wish, store);
}

QString StoreReasons::repair(const ConnectionStatus &connection, const Store *store)
{
    return mend(connection, store, AccessRights::Wish::Repair);
}

QString StoreReasons::change(const ConnectionStatus &connection, const Store *store)
{
    return mend(connection, store, AccessRights::Wish::Change);
}

QString StoreReasons::deleteStore(const ConnectionStatus &connection, const Store *store)
{
    const QString reason = write(connection);
    if (!reason.isEmpty())
        return reason;
    if (!store)
        return tr("Select a store first.");
    if (store->status.phase == StorePhase::Deleting)
        return tr("The store is being deleted already.");
    return right(connection, AccessRights::Wish::Delete, store);
}

} // namespace shopflow::ui
