// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/DesktopNotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace shopflow::ui;
using namespace Qt::StringLiterals;

//! The desktop's side of org.freedesktop.Notifications.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList shown;
    QStringList lastActions;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int)
    {
        shown.append(QString(title + u'|' + body));
        lastActions = actions;
        return static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndHearsTheClick()
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
        QVERIFY(desktop.isConnected());
        FakeDesktop fake;
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &fake,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.notify(u"“Tea & Co” is ready."_s, u"Look at <its> log."_s);
        QTRY_COMPARE(fake.shown.size(), 1);
        QCOMPARE(fake.shown.constFirst(), u"“Tea & Co” is ready.|Look at &lt;its&gt; log."_s);
        QCOMPARE(fake.lastActions.value(0), u"default"_s);
        // The answer with its number comes a moment after the call.
        const auto answered = [&notifier] { return notifier.findChildren<QDBusPendingCallWatcher *>().isEmpty(); };
        QTRY_VERIFY(answered());
        Q_EMIT fake.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        // Those of other programs are none of ours, nor what is gone.
        Q_EMIT fake.ActionInvoked(7, u"default"_s);
        Q_EMIT fake.NotificationClosed(1, 2);
        Q_EMIT fake.ActionInvoked(1, u"default"_s);
        notifier.notify(u"Two"_s, u"Text"_s);
        QTRY_COMPARE(fake.shown.size(), 2);
        QTRY_VERIFY(answered());
        Q_EMIT fake.ActionInvoked(2, u"default"_s);
        QTRY_COMPARE(activated.count(), 2);
        QDBusConnection::disconnectFromBus(u"desktop"_s);
    }
};

QTEST_MAIN(tst_DesktopNotifier)
#include "tst_DesktopNotifier.moc"
