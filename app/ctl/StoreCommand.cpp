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
        if (answer)
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
        if (!m_found && (state.phase == Phase::Forbidden || state.phase == Phase::Failed))
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
    if (store == nullptr)
        return;
    const bool calm = store->status.phase == StorePhase::Ready || store->status.phase == StorePhase::Suspended;
    m_settle.start(needsVerdict() && !calm ? 1000ms : 0ms);
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
