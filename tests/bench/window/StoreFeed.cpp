// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreFeed.h"

#include "support/Samples.h"

using namespace shopflow;
using namespace Qt::StringLiterals;

StoreFeed::StoreFeed(StoreMailbox &mailbox, int stores, int podsOfEach)
    : m_mailbox(mailbox), m_timer(new QTimer(this)), m_podsOfEach(podsOfEach)
{
    m_stores.reserve(stores);
    while (m_made < stores)
        m_stores.append(made(m_made++));
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &StoreFeed::alterSome);
}

Store StoreFeed::made(int number) const
{
    const QString name = u"shop-%1"_s.arg(number, 4, 10, QChar(u'0'));
    Store store = samples::store(name, u"Shop %1"_s.arg(number), StorePhase::Ready, 3600 + number);
    store.endpoints = {{u"admin"_s, QUrl(u"https://%1.shops.example.com/app"_s.arg(name)), u"ingress"_s}};
    store.pods.clear();
    for (int pod = 0; pod < m_podsOfEach; ++pod) {
        kube::PodStatus each = samples::pod(name, u"web"_s, u"Running"_s, 1);
        each.name = u"web-7c9f8d6b5-%1"_s.arg(number * m_podsOfEach + pod, 5, 36, QChar(u'0'));
        each.uid = u"%1/%2"_s.arg(name).arg(pod);
        each.containers[0].image = u"registry.example.com/shop-server:2.21.2"_s;
        store.pods.append(each);
    }
    return store;
}

void StoreFeed::putAll()
{
    m_mailbox.put(m_stores, {});
}

void StoreFeed::setRate(int perSecond, int replaced)
{
    m_batch = perSecond / 10;
    m_replaced = replaced;
    if (m_batch > 0)
        m_timer->start();
    else
        m_timer->stop();
}

void StoreFeed::alterSome()
{
    QVector<Store> changed;
    QVector<QString> removed;
    for (int i = 0; i < m_batch; ++i) {
        Store &store = m_stores[m_next];
        m_next = (m_next + 1) % static_cast<int>(m_stores.size());
        ++m_updates;
        if (m_replaced > 0 && m_updates % m_replaced == 0) {
            removed.append(store.uid);
            store = made(m_made++);
        } else {
            alter(store, m_updates);
        }
        changed.append(store);
    }
    m_mailbox.put(changed, removed);
}

//! What happens to stores: a pod starts again, one fails, heals, is verified, is made.
void StoreFeed::alter(Store &store, qint64 turn)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    kube::PodStatus &pod = store.pods.first();
    switch ((turn / 3 + turn) % 4) {
    case 0:
        store.status.phase = StorePhase::Degraded;
        store.status.cause = u"web is out of memory (limit 672Mi)."_s;
        store.status.nextStep = u"Raise the plan to Medium."_s;
        pod.status = u"CrashLoopBackOff"_s;
        pod.ready = 0;
        break;
    case 1:
        store.status.phase = StorePhase::Ready;
        store.status.cause.clear();
        store.status.nextStep.clear();
        store.status.verifiedAt = now;
        pod.status = u"Running"_s;
        pod.ready = 1;
        break;
    case 2:
        pod.restarts += 1;
        pod.lastRestart = now;
        pod.containers[0].restarts = pod.restarts;
        break;
    default:
        store.status.phase = StorePhase::Provisioning;
        store.status.step = ProvisionStep::Setup;
        store.status.cause.clear();
        store.status.progressDetail = u"setup %1/4 seed"_s.arg(turn % 4 + 1);
    }
}
