// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/StoreVerifier.h"

#include "stores/StoreObstacle.h"

using namespace Qt::StringLiterals;

namespace shopflow {

StoreVerifier::StoreVerifier(kube::ApiClient &client, const BlueprintCatalog &catalog, StoreDirectory &directory,
                             QObject *parent)
    : QObject(parent), m_client(client), m_catalog(catalog), m_directory(directory), m_vault(client),
      m_recorder(client)
{
}

void StoreVerifier::verify(const QString &storeName, bool full)
{
    if (m_busy.contains(storeName))
        return;
    const Store *store = m_directory.find(storeName);
    if (store == nullptr || m_catalog.find(store->spec.platform) == nullptr) {
        end(storeName, u"There is no store “%1” that this console can verify."_s.arg(storeName));
        return;
    }
    m_busy.insert(storeName);
    // A light check settles nothing where only the full one tells.
    full = full || store->status.due == CheckDue::First || store->status.due == CheckDue::Full;
    if (!full) {
        probe(*store, full, Credentials{});
        return;
    }
    m_vault.readAdmin(store->namespaceName, this, [this, storeName, full](const Result<Credentials> &admin) {
        const Store *known = m_directory.find(storeName);
        if (known == nullptr)
            end(storeName, u"The store is gone."_s);
        else
            probe(*known, full, admin);
    });
}

void StoreVerifier::probe(const Store &store, bool full, const Result<Credentials> &admin)
{
    StoreProbe::Input input;
    input.spec = store.spec;
    if (admin)
        input.admin = admin.value();
    else
        input.adminError = admin.error();
    input.siteUrl = store.siteUrl;
    input.full = full;
    input.remembered = StateRecorder::rememberedIn(m_directory.stateOf(store.name()));
    auto *probe = new StoreProbe(m_client, *m_catalog.find(store.spec.platform), input, this);
    connect(probe, &StoreProbe::finished, this,
            [this, probe, name = store.name(), space = store.namespaceName](const ProbeReport &report) {
        probe->deleteLater();
        QString problem = report.sells ? QString() : report.problem.message;
        const Store *now = m_directory.find(name);
        const auto obstacle = now != nullptr ? StoreObstacle::of(*now, u"The store cannot be checked"_s) : std::nullopt;
        if (obstacle && !report.conclusive)
            problem = obstacle->message;
        if (m_client.isReadOnly()) {
            end(name, problem);
            return;
        }
        m_recorder.record(space, report, m_directory.stateOf(name), this,
                          [this, name, problem](const Result<void> &recorded) {
            end(name, recorded || !problem.isEmpty() ? problem : recorded.error().message);
        });
    });
    probe->start();
}

void StoreVerifier::end(const QString &storeName, const QString &problem)
{
    m_busy.remove(storeName);
    Q_EMIT finished(storeName, problem);
}

} // namespace shopflow
