// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/ObjectCache.h"

namespace shopflow::kube {

namespace {

QString metadata(const QJsonObject &object, const char *field)
{
    return object.value(QLatin1String("metadata")).toObject().value(QLatin1String(field)).toString();
}

bool isSame(const QJsonObject &left, const QJsonObject &right)
{
    const QString version = metadata(left, "resourceVersion");
    if (version.isEmpty())
        return left == right;
    return version == metadata(right, "resourceVersion");
}

} // namespace

ObjectCache::ObjectCache(ApiClient &client, WatchScope scope, QObject *parent)
    : QObject(parent), m_watcher(client, std::move(scope))
{
    connect(&m_watcher, &ResourceWatcher::listed, this, &ObjectCache::swap);
    connect(&m_watcher, &ResourceWatcher::arrived, this, &ObjectCache::arrived);
    connect(&m_watcher, &ResourceWatcher::eventsReceived, this, &ObjectCache::apply);
    connect(&m_watcher, &ResourceWatcher::stateChanged, this, &ObjectCache::stateChanged);
}

QVector<QJsonObject> ObjectCache::objects() const
{
    return {m_byUid.cbegin(), m_byUid.cend()};
}

QVector<QJsonObject> ObjectCache::objectsIn(const QString &namespaceName) const
{
    QVector<QJsonObject> objects;
    const QSet<QString> keys = m_uidsByNamespace.value(namespaceName);
    objects.reserve(keys.size());
    for (const QString &key : keys)
        objects.append(m_byUid.value(key));
    return objects;
}

QJsonObject ObjectCache::find(const QString &namespaceName, const QString &name) const
{
    const QSet<QString> keys = m_uidsByNamespace.value(namespaceName.isEmpty() ? name : namespaceName);
    for (const QString &key : keys) {
        const QJsonObject object = m_byUid.value(key);
        if (metadata(object, "name") == name)
            return object;
    }
    return {};
}

QString ObjectCache::keyNamespace(const QJsonObject &object) const
{
    const QString namespaceName = metadata(object, "namespace");
    return namespaceName.isEmpty() ? metadata(object, "name") : namespaceName;
}

QString ObjectCache::keyOf(const QJsonObject &object)
{
    const QString uid = metadata(object, "uid");
    return uid.isEmpty() ? metadata(object, "namespace") + u'/' + metadata(object, "name") : uid;
}

void ObjectCache::put(const QString &key, const QJsonObject &object, QSet<QString> &touched)
{
    const auto known = m_byUid.constFind(key);
    if (known != m_byUid.constEnd() && isSame(*known, object))
        return;
    const QString namespaceName = keyNamespace(object);
    m_byUid.insert(key, object);
    m_uidsByNamespace[namespaceName].insert(key);
    touched.insert(namespaceName);
}

void ObjectCache::drop(const QString &key, QSet<QString> &touched)
{
    const auto known = m_byUid.find(key);
    if (known == m_byUid.end())
        return;
    const QString namespaceName = keyNamespace(*known);
    touched.insert(namespaceName);
    m_byUid.erase(known);
    auto &keys = m_uidsByNamespace[namespaceName];
    keys.remove(key);
    if (keys.isEmpty())
        m_uidsByNamespace.remove(namespaceName);
}

void ObjectCache::swap(const QVector<QJsonObject> &objects)
{
    QSet<QString> touched;
    QSet<QString> present;
    present.reserve(objects.size());
    for (const QJsonObject &object : objects)
        present.insert(keyOf(object));
    const QStringList known = m_byUid.keys();
    for (const QString &key : known) {
        if (!present.contains(key))
            drop(key, touched);
    }
    for (const QJsonObject &object : objects)
        put(keyOf(object), object, touched);
    // Whoever waits for the first list must hear of an empty one, too.
    if (!m_listedOnce || !touched.isEmpty()) {
        m_listedOnce = true;
        Q_EMIT changed(touched);
    }
}

void ObjectCache::apply(const QVector<WatchEvent> &events)
{
    QSet<QString> touched;
    for (const WatchEvent &event : events) {
        const QString key = keyOf(event.object);
        if (event.type == WatchEvent::Type::Deleted)
            drop(key, touched);
        else
            put(key, event.object, touched);
    }
    if (!touched.isEmpty())
        Q_EMIT changed(touched);
}

} // namespace shopflow::kube
