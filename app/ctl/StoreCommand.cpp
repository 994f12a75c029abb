// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreCommand.h"

#include "Gate.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow::ctl {

void StoreCommand::start()
{
    askStore(context(), m_storeName, this, [this](const Result<QJsonObject> &answer) {
        // Who may not read the namespace may still read what is in it.
        m_mayReadNamespace = answer.ok();
        if (answer || answer.error().kind == ErrorKind::Forbidden)
            watch();
        else
            fail(answer.error(), Stage::Reading);
    });
}

void StoreCommand::watch()
{
    const auto client = context().client();
    if (!client) {
        fail(client.error(), Stage::Reading);
        return;
    }
    m_client = *client;
    m_directory =
        new StoreDirectory(*m_client, context().catalog(), context().clock(), u"store-"_s + m_storeName, this);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        const Store *store = m_directory->find(m_storeName);
        if (store == nullptr || m_found)
            return;
        m_found = true;
        m_patience.stop();
        // A copy: the directory may replace its own while the command works on it.
        onStore(Store(*store));
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &StoreCommand::giveUp);
    connect(m_directory, &StoreDirectory::listed, this, &StoreCommand::look);
    connect(m_directory, &StoreDirectory::changed, this, &StoreCommand::look);
    connect(m_directory, &StoreDirectory::connectionChanged, this, [this](const kube::CacheState &state) {
        // Rights do not come back by waiting.
        using Phase = kube::CacheState::Phase;
        if (!m_found && state.phase == Phase::Forbidden)
            fail(nothingReadable(state.reason), Stage::Reading);
        else if (!m_found && state.phase == Phase::Failed)
            fail(state.reason, Stage::Reading);
    });
    m_directory->setFocus(m_storeName);
    m_directory->start();
    m_patience.start(context().patience());
}

void StoreCommand::look()
{
    if (m_found || m_settle.isActive() || !m_directory->isListed())
        return;
    const Store *store = m_directory->find(m_storeName);
    if (store == nullptr) {
        // Only who may not read the namespace comes here: there is nothing they may see.
        if (m_mayReadNamespace)
            return;
        fail(Error{ErrorKind::NotFound,
                   u"There is no store “%1” that you may see."_s.arg(m_storeName),
                   {},
                   u"Check the name and the context, or ask an administrator for rights in the namespace store-%1."_s
                       .arg(m_storeName)},
             Stage::Reading);
        return;
    }
    const bool calm = store->status.phase == StorePhase::Ready || store->status.phase == StorePhase::Suspended;
    m_settle.start(needsVerdict() && !calm ? 1000ms : 0ms);
}

Error StoreCommand::nothingReadable(const Error &reason) const
{
    return {ErrorKind::Forbidden, u"You may not read anything of the store “%1”."_s.arg(m_storeName),
            reason.detail.isEmpty() ? reason.message : reason.detail,
            u"Ask an administrator for the role “shopflow-tenant” or “view” in the namespace store-%1."_s.arg(m_storeName)};
}

void StoreCommand::giveUp()
{
    Error reason = m_directory->connection().reason;
    if (reason.message.isEmpty())
        reason = Error{ErrorKind::Unreachable,
                       u"The cluster did not list the store's objects in time."_s,
                       {},
                       u"Try again, or allow more time with --request-timeout."_s};
    fail(reason, Stage::Reading);
}

bool StoreCommand::requirePods(const Store &store)
{
    if (!store.podsKnown)
        fail(Error{ErrorKind::Forbidden,
                   u"You may not list pods in the namespace %1."_s.arg(store.namespaceName),
                   {},
                   u"Ask an administrator of the cluster for this right."_s},
             Stage::Reading);
    return store.podsKnown;
}

const Blueprint *StoreCommand::requireBlueprint(const Store &store)
{
    const auto blueprint = context().catalog().require(store.spec.platform);
    if (!blueprint) {
        fail(blueprint.error(), Stage::Reading);
        return nullptr;
    }
    return blueprint.value();
}

} // namespace shopflow::ctl
