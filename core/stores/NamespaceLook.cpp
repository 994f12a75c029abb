// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/NamespaceLook.h"

#include "kube/status/ObjectFields.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shopflow {

using kube::CacheState;

namespace {

constexpr auto readInterval = 5s;
const QString ourLabel = QStringLiteral("app.kubernetes.io/part-of=shopflow");

} // namespace

NamespaceLook::NamespaceLook(kube::ApiClient &client, QString name, QObject *parent)
    : QObject(parent), m_client(client), m_name(std::move(name)),
      m_cache(client, {kube::ResourceType::namespaces(), {}, ourLabel, u"metadata.name="_s + m_name})
{
    m_again.setSingleShot(true);
    m_again.setInterval(readInterval);
    connect(&m_again, &QTimer::timeout, this, &NamespaceLook::read);
    connect(&m_cache, &kube::ObjectCache::stateChanged, this, &NamespaceLook::onWatch);
    connect(&m_cache, &kube::ObjectCache::changed, this, &NamespaceLook::changed);
}

void NamespaceLook::start()
{
    m_stopped = false;
    m_cache.start();
}

void NamespaceLook::stop()
{
    m_stopped = true;
    m_cache.stop();
    m_again.stop();
}

void NamespaceLook::retryNow()
{
    m_cache.retryNow();
    if (m_again.isActive()) {
        m_again.stop();
        read();
    }
}

QJsonObject NamespaceLook::object() const
{
    return m_reading ? m_object : m_cache.find({}, m_name);
}

void NamespaceLook::onWatch()
{
    if (m_cache.state().phase != CacheState::Phase::Forbidden) {
        // While it is tried again nothing new is known.
        if (m_reading && !m_cache.state().hasList())
            return;
        m_reading = false;
        m_again.stop();
        setState(m_cache.state());
        return;
    }
    if (m_reading)
        return;
    m_reading = true;
    read();
}

void NamespaceLook::read()
{
    m_client.send(kube::ApiRequest::get(kube::ResourceType::namespaces(), {}, m_name), this,
                  [this](const kube::ApiJob &job) {
                      if (m_stopped || !m_reading)
                          return;
                      CacheState state = m_state;
                      if (job.succeeded() || job.error().isNotFound()) {
                          const QJsonObject object = job.succeeded() ? job.response().object() : QJsonObject();
                          const bool ours = kube::labelOf(object, "app.kubernetes.io/part-of"_L1) == "shopflow"_L1;
                          state.phase = CacheState::Phase::Live;
                          state.reason = {};
                          state.trouble = CacheState::Trouble::None;
                          state.lastHeard = QDateTime::currentDateTimeUtc();
                          setObject(ours ? object : QJsonObject());
                      } else {
                          state.reason = job.error().toError();
                          state.trouble = CacheState::troubleOf(job.error());
                          if (job.error().isForbidden())
                              state.phase = CacheState::Phase::Forbidden;
                          else
                              state.phase =
                                  m_state.hasList() ? CacheState::Phase::Reconnecting : CacheState::Phase::Failed;
                      }
                      setState(state);
                      m_again.start();
                  });
}

void NamespaceLook::setState(const CacheState &state)
{
    const bool same = m_state.phase == state.phase && m_state.reason == state.reason;
    const QDateTime since = same ? m_state.since : QDateTime::currentDateTimeUtc();
    m_state = state;
    m_state.since = since;
    if (!same)
        Q_EMIT stateChanged();
}

void NamespaceLook::setObject(const QJsonObject &object)
{
    if (m_object == object)
        return;
    m_object = object;
    Q_EMIT changed();
}

} // namespace shopflow
