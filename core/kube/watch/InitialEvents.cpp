// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/watch/InitialEvents.h"

#include <utility>

namespace shopflow::kube {

namespace {

QJsonObject metadataOf(const QJsonObject &object)
{
    return object.value(QLatin1String("metadata")).toObject();
}

QString keyOf(const QJsonObject &object)
{
    const QJsonObject metadata = metadataOf(object);
    const QString uid = metadata.value(QLatin1String("uid")).toString();
    if (!uid.isEmpty())
        return uid;
    return metadata.value(QLatin1String("namespace")).toString() + u'/' +
           metadata.value(QLatin1String("name")).toString();
}

bool isEnd(const QJsonObject &bookmark)
{
    const QJsonObject annotations = metadataOf(bookmark).value(QLatin1String("annotations")).toObject();
    return annotations.value(QLatin1String("k8s.io/initial-events-end")).toString() == QLatin1String("true");
}

} // namespace

void InitialEvents::reset(bool expected)
{
    m_expected = expected;
    m_objects.clear();
}

InitialEvents::Step InitialEvents::take(const WatchEvent &event)
{
    switch (event.type) {
    case WatchEvent::Type::Added:
    case WatchEvent::Type::Modified:
        m_objects.insert(keyOf(event.object), event.object);
        return Step::Arrived;
    case WatchEvent::Type::Deleted:
        m_objects.remove(keyOf(event.object));
        return Step::Removed;
    case WatchEvent::Type::Bookmark:
        if (!isEnd(event.object))
            return Step::Nothing;
        m_expected = false;
        return Step::Complete;
    case WatchEvent::Type::Error:
    case WatchEvent::Type::Malformed:
        break;
    }
    return Step::Nothing;
}

QVector<QJsonObject> InitialEvents::takeObjects()
{
    const QHash<QString, QJsonObject> objects = std::exchange(m_objects, {});
    return {objects.cbegin(), objects.cend()};
}

QString versionOf(const QJsonObject &object)
{
    return metadataOf(object).value(QLatin1String("resourceVersion")).toString();
}

} // namespace shopflow::kube
