// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ClusterView.h"
#include "cluster/PluginConsentDialog.h"
#include "common/Banner.h"
#include "common/StatePage.h"
#include "kube/auth/PluginLocations.h"
#include "main/StatusLine.h"
#include "support/Desk.h"

#include <QFile>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

//! What a person sees of contexts that sign in by a program, or trust anybody.
class tst_PluginConsent : public QObject
{
    Q_OBJECT

    static kube::KubeContext context()
    {
        kube::KubeContext context;
        context.name = u"staging-eks"_s;
        kube::ExecPlugin plugin;
        plugin.command = u"/opt/bin/aws"_s;
        plugin.arguments = {u"eks"_s, u"get-token"_s, u"--cluster-name"_s, u"shop"_s, u"--client-secret"_s, u"canary"_s};
        plugin.environment = {{u"AWS_PROFILE"_s, u"shop"_s}, {u"AWS_SECRET_ACCESS_KEY"_s, u"canary"_s}};
        plugin.userName = u"asha"_s;
        plugin.file = u"/home/asha/.kube/config"_s;
        context.exec = plugin;
        return context;
    }

private Q_SLOTS:
    void showsTheCommandAndAsks()
    {
        Desk desk;
        QPointer<PluginConsentDialog> dialog = new PluginConsentDialog(desk.theme, context());
        QSignalSpy allowed(dialog, &PluginConsentDialog::allowed);
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog);
        const QString command = dialog->findChild<QPlainTextEdit *>(u"pluginCommand"_s)->toPlainText();
        QVERIFY(command.contains(u"/opt/bin/aws eks get-token --cluster-name shop"_s));
        QVERIFY(command.contains(u"AWS_PROFILE=shop"_s));
        QVERIFY(!command.contains(u"canary"_s));
        desk.shoot(*dialog, u"plugin-consent"_s);
        // Enter must not let a stranger's program run.
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(allowed.size(), 0);
    }

    void remembersAYes()
    {
        Desk desk;
        QPointer<PluginConsentDialog> dialog = new PluginConsentDialog(desk.theme, context());
        QSignalSpy allowed(dialog, &PluginConsentDialog::allowed);
        dialog->show();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"allowButton"_s), Qt::LeftButton);
        QCOMPARE(allowed.size(), 1);
        QTRY_VERIFY(!dialog);
    }

    void aSignInCanBeCancelled()
    {
        Desk desk;
        ClusterView view(desk.services(), u"staging-eks"_s);
        view.resize(1000, 700);
        view.show();
        ConnectionStatus status;
        status.contextName = u"staging-eks"_s;
        status.signingIn = u"aws"_s;
        status.signInWords = u"Open https://device.sso.example and enter the code ABCD-EFGH"_s;
        Q_EMIT desk.link->connectionChanged(status);
        auto *state = view.findChild<StatePage *>();
        QCOMPARE(state->title(), u"Signing in to staging-eks…"_s);
        desk.shoot(view, u"signing-in"_s);
        QTest::mouseClick(state->primaryButton(), Qt::LeftButton);
        QCOMPARE(desk.link->cancelledSignIns, 1);
        QCOMPARE(desk.link->restarts, 0);
    }

    void aProgramCanBeLocated_data()
    {
        QTest::addColumn<bool>("executable");
        QTest::newRow("a program") << true;
        QTest::newRow("a text") << false;
    }

    void aProgramCanBeLocated()
    {
        QFETCH(bool, executable);
        QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
        const QString path = folder.filePath(u"aws"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        if (executable)
            QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        Desk desk;
        ClusterView view(desk.services(), u"staging-eks"_s);
        view.resize(1000, 700);
        view.show();
        auto *locate = view.findChild<QPushButton *>(u"otherButton"_s);
        QVERIFY(!locate->isVisible());
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Unreachable;
        status.contextName = u"staging-eks"_s;
        status.reason = {ErrorKind::Config, u"The program \"aws\", which signs in the user \"asha\", was not found."_s,
                         kube::PluginLocations::missingLine(u"aws"_s), u"Install it."_s};
        Q_EMIT desk.link->connectionChanged(status);
        QVERIFY(locate->isVisible());
        QCOMPARE(locate->text(), u"Locate “aws”…"_s);
        desk.shoot(view, u"locate-plugin"_s);
        QTest::mouseClick(locate, Qt::LeftButton);
        QPointer<QFileDialog> dialog = view.findChild<QFileDialog *>(u"locateDialog"_s);
        QVERIFY(dialog);
        dialog->selectFile(path);
        QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
        QTRY_VERIFY(!dialog);
        QCOMPARE(kube::PluginLocations().pathOf(u"aws"_s), executable ? path : QString());
        QCOMPARE(desk.link->restarts, executable ? 1 : 0);
        QCOMPARE(locate->isVisible(), !executable);
        const auto banners = view.findChildren<Banner *>();
        QCOMPARE(std::any_of(banners.begin(), banners.end(), [](const Banner *each) { return each->isVisible(); }),
                 !executable);
        qunsetenv("XDG_CONFIG_HOME");
    }

    void configProblemsHaveTheirTitle()
    {
        Desk desk;
        ClusterView view(desk.services(), u"staging-eks"_s);
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Unreachable;
        status.contextName = u"staging-eks"_s;
        status.reason = {ErrorKind::Config, u"Nobody has allowed it yet."_s, {}, u"Choose Try Again."_s};
        Q_EMIT desk.link->connectionChanged(status);
        QCOMPARE(view.findChild<StatePage *>()->title(), u"staging-eks cannot be used yet"_s);
    }

    void insecureTlsIsMarked()
    {
        Desk desk;
        StatusLine line(desk.theme, desk.clock);
        line.resize(1200, 30);
        line.show();
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Live;
        auto *mark = line.findChild<QWidget *>(u"insecureTls"_s);
        line.setConnection(status, true, false);
        QVERIFY(!mark->isVisible());
        status.insecureTls = true;
        line.setConnection(status, true, false);
        QVERIFY(mark->isVisible());
        QVERIFY(!mark->toolTip().isEmpty());
        desk.shoot(line, u"status-insecure"_s);
        line.setNotConnected();
        QVERIFY(!mark->isVisible());
    }
};

QTEST_MAIN(tst_PluginConsent)
#include "tst_PluginConsent.moc"
