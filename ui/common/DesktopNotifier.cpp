// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/DesktopNotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : QObject(parent) {}

void DesktopNotifier::notify(const QString &title, const QString &text)
{
#ifdef Q_OS_LINUX
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listens) {
        m_listens = true;
        bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"shopflow-console"_s}};
    // The body is markup to many desktops, the title is not. A click anywhere on it is "default".
    call << u"ShopFlow Console"_s << 0U << u"shopflow-console"_s << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Show", "brings the window of the console to the front")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_shown.insert(reply.value());
        watcher->deleteLater();
    });
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
#endif
}

void DesktopNotifier::onAction(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == "default"_L1)
        Q_EMIT activated();
}

void DesktopNotifier::onClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_shown.remove(id);
}

} // namespace shopflow::ui
