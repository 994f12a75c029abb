// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/TestMailDialog.h"

#include "common/Banner.h"
#include "common/FormField.h"
#include "stores/StoreReasons.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_TestMailDialog : public QObject
{
    Q_OBJECT

    struct Bench {
        Desk desk;
        FakeLink link;
        Store store = samples::shop();
        QPointer<TestMailDialog> dialog = new TestMailDialog(desk.theme, store, link);

        Bench()
        {
            dialog->show();
            (void)QTest::qWaitForWindowActive(dialog);
        }
        ~Bench() { delete dialog; }
        [[nodiscard]] FormField *to() const { return dialog->findChild<FormField *>(u"recipient"_s); }
        [[nodiscard]] QPushButton *send() const { return dialog->findChild<QPushButton *>(u"sendButton"_s); }
        [[nodiscard]] QString said() const { return dialog->findChild<Banner *>()->text(); }
    };

private Q_SLOTS:
    void sendsAndTellsThatItWasTaken()
    {
        Bench bench;
        bench.to()->setText(u" me@example.com "_s);
        QTest::keyClick(bench.to()->edit(), Qt::Key_Return);
        QCOMPARE(bench.link.operations, QStringList{u"tea/send-test-mail/me@example.com"_s});
        QVERIFY(!bench.send()->isEnabled());
        Q_EMIT bench.link.operationFinished(u"other"_s, u"send-test-mail"_s);
        Q_EMIT bench.link.operationFinished(u"tea"_s, u"set-host"_s);
        QVERIFY(!bench.send()->isEnabled());
        bench.desk.shoot(*bench.dialog, u"test-mail-sending"_s);
        Q_EMIT bench.link.operationFinished(u"tea"_s, u"send-test-mail"_s);
        QVERIFY(bench.send()->isEnabled());
        QVERIFY(bench.said().contains(u"smtp.example.com"_s));
        bench.desk.shoot(*bench.dialog, u"test-mail-sent"_s);
    }

    void saysWhatTheStoreSaid()
    {
        Bench bench;
        bench.to()->setText(u"me@example.com"_s);
        bench.send()->click();
        const QString reason = u"The mail server smtp.example.com did not take the mail: wrong password."_s;
        Q_EMIT bench.link.operationFailed(u"tea"_s, u"send-test-mail"_s,
                                          {ErrorKind::Setup, u"The command “php” ended with exit code 1."_s, reason, u"Look."_s});
        QCOMPARE(bench.said(), reason);
        bench.desk.shoot(*bench.dialog, u"test-mail-failed"_s);
        bench.send()->click();
        QCOMPARE(bench.link.operations.size(), 2);
        Q_EMIT bench.link.operationFailed(u"tea"_s, u"send-test-mail"_s,
                                          {ErrorKind::NotFound, u"No pod of “web” is ready."_s, {}, u"Wait."_s});
        QVERIFY(bench.said().contains(u"No pod"_s));
    }

    void refusesBadAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"me and you"_s;
        QTest::newRow("long") << QString(10'000, u'a');
        QTest::newRow("emoji") << u"🧶@🧶"_s;
        QTest::newRow("control") << u"me\u0007@example.com"_s;
        QTest::newRow("two lines") << u"me@example.com\nyou@example.com"_s;
    }
    void refusesBadAddresses()
    {
        QFETCH(QString, address);
        Bench bench;
        bench.to()->setText(address);
        bench.send()->click();
        QVERIFY(bench.link.operations.isEmpty());
        QVERIFY(!bench.to()->problem().isEmpty());
    }

    void everyReasonIsTold()
    {
        Bench bench;
        ConnectionStatus connection;
        connection.phase = ConnectionStatus::Phase::Live;
        const Blueprint *mails = bench.desk.catalog.find(u"woocommerce"_s);
        const Blueprint *none = bench.desk.catalog.find(u"medusa"_s);
        QCOMPARE(StoreReasons::testMail(connection, &bench.store, mails), QString());
        QVERIFY(!StoreReasons::testMail(connection, &bench.store, none).isEmpty());
        QVERIFY(!StoreReasons::testMail(connection, nullptr, mails).isEmpty());
        Store quiet = bench.store;
        quiet.spec.mail.reset();
        QVERIFY(StoreReasons::testMail(connection, &quiet, mails).contains(u"no mail server"_s));
        connection.readOnly = true;
        QVERIFY(StoreReasons::testMail(connection, &bench.store, mails).contains(u"read-only"_s));
    }
};

QTEST_MAIN(tst_TestMailDialog)
#include "tst_TestMailDialog.moc"
