// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/StoreRun.h"

using namespace Qt::StringLiterals;

namespace shopflow {

StoreRun::StoreRun(StoreDirectory &directory, const QString &storeName, Options options, const QString &again,
                   QObject *parent)
    : QObject(parent), m_directory(directory), m_options(std::move(options)), m_status(RunStatus::waiting(storeName))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this, again] {
        const Store *store = m_directory.find(m_status.storeName);
        const QString cause = store != nullptr ? store->status.cause : QString();
        finish(Error{ErrorKind::Timeout, u"The store is not ready yet; it goes on converging."_s, cause,
                     u"Look again with “shopflowctl status %1”, or %2."_s.arg(m_status.storeName, again)});
    });
}

StoreRun::~StoreRun() = default;

void StoreRun::start()
{
    m_status.startedAt = m_directory.now();
    m_deadline.start(m_options.timeout);
    begin();
}

void StoreRun::setStep(ProvisionStep step, StepState state, const QString &detail)
{
    if (!m_status.finished && m_status.setStep(step, state, detail, m_directory.now()))
        Q_EMIT changed(m_status);
}

void StoreRun::addDeed(const QString &sentence)
{
    m_status.deeds.append(sentence);
    Q_EMIT changed(m_status);
}

void StoreRun::finish(std::optional<Error> error)
{
    if (m_status.finished)
        return;
    m_deadline.stop();
    m_status.finished = true;
    m_status.error = std::move(error);
    m_status.finishedAt = m_directory.now();
    Q_EMIT changed(m_status);
    Q_EMIT finished(m_status);
}

} // namespace shopflow
