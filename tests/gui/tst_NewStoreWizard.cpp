// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/NewStoreWizard.h"

#include "cluster/LoginKeeper.h"
#include "common/Banner.h"
#include "common/FormField.h"
#include "stores/StoreTableModel.h"
#include "support/Desk.h"
#include "support/Samples.h"
#include "wizard/ChoiceCard.h"
#include "wizard/CtlCommand.h"
#include "wizard/PlanPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_NewStoreWizard : public QObject
{
    Q_OBJECT

    struct Bench {
        Desk desk;
        FakeLink link;
        StoreTableModel stores{desk.clock};
        LoginKeeper keeper{link, desk.logins};
        NewStoreWizard wizard{{desk.theme, desk.catalog, desk.clock, link, stores, keeper, desk.clipboard, u"k3s-production"_s}};

        Bench()
        {
            link.password = desk.password;
            link.connectNow();
            stores.apply(samples::stores());
            wizard.show();
            (void)QTest::qWaitForWindowActive(&wizard);
        }
        QPushButton *next() const { return wizard.findChild<QPushButton *>(u"nextButton"_s); }
        QPushButton *back() const { return wizard.findChild<QPushButton *>(u"backButton"_s); }
        FormField *field(const QString &name) const { return wizard.findChild<FormField *>(name); }
        void press(QAbstractButton *button) const { QTest::mouseClick(button, Qt::LeftButton); }
        void fillFirstPage(const QString &title = u"Kaveri Book Shop"_s) const
        {
            // Inserted as by an input method: keyClicks() knows ASCII only.
            field(u"titleField"_s)->edit()->insert(title);
        }
        void toReview() const
        {
            fillFirstPage();
            press(next());
            field(u"image-web"_s)->setText(u"registry.example.com/shop:1"_s);
            press(next());
        }
    };

private Q_SLOTS:
    void suggestsANameUntilOneIsTyped()
    {
        Bench bench;
        bench.fillFirstPage(u"Bär und Tochter"_s);
        QCOMPARE(bench.field(u"nameField"_s)->text(), u"bar-und-tochter"_s);
        bench.field(u"nameField"_s)->edit()->clear();
        QTest::keyClicks(bench.field(u"nameField"_s)->edit(), u"tochter"_s);
        QTest::keyClicks(bench.field(u"titleField"_s)->edit(), u" GmbH"_s);
        QCOMPARE(bench.field(u"nameField"_s)->text(), u"tochter"_s);
        bench.desk.shoot(bench.wizard, u"wizard-1-platform"_s);
    }

    // Assistive programs put whole texts into fields and press no keys.
    void aNameThatNobodyTypedStaysToo()
    {
        Bench bench;
        bench.fillFirstPage(u"Bär und Tochter"_s);
        bench.field(u"nameField"_s)->edit()->setText(u"tochter"_s);
        QTest::keyClicks(bench.field(u"titleField"_s)->edit(), u" GmbH"_s);
        QCOMPARE(bench.field(u"nameField"_s)->text(), u"tochter"_s);
    }

    void refusesBadNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("long") << QString(10'000, u'a');
        QTest::newRow("emoji") << u"shop🧶"_s;
        QTest::newRow("right to left") << u"متجر"_s;
        QTest::newRow("upper case") << u"Shop"_s;
        QTest::newRow("digit first") << u"1shop"_s;
        QTest::newRow("hyphen last") << u"shop-"_s;
        QTest::newRow("control") << u"sh\u0007op"_s;
        QTest::newRow("newline") << u"shop\nother"_s;
        QTest::newRow("space") << u"my shop"_s;
        QTest::newRow("taken") << u"palmonas"_s;
    }
    void refusesBadNames()
    {
        QFETCH(QString, name);
        Bench bench;
        auto *field = bench.field(u"nameField"_s);
        QGuiApplication::clipboard()->setText(name);
        field->edit()->setFocus();
        field->edit()->paste();
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Platform);
        QVERIFY(!field->problem().isEmpty());
        QVERIFY(field->edit()->hasFocus());
        QVERIFY(field->edit()->property("invalid").toBool());
        QVERIFY(bench.link.preflights.isEmpty());
    }

    void refusesBadTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("good");
        QTest::newRow("long") << QString(10'000, u'x') << false;
        QTest::newRow("control") << u"Sh\u0007op"_s << true; // without it
        QTest::newRow("emoji") << u"Wool 🧶 & more"_s << true;
        QTest::newRow("right to left") << u"متجر"_s << true;
        QTest::newRow("markup") << u"<b>Shop</b> $(id)"_s << true;
    }
    void refusesBadTitles()
    {
        QFETCH(QString, title);
        QFETCH(bool, good);
        Bench bench;
        bench.field(u"nameField"_s)->edit()->setFocus();
        QTest::keyClicks(bench.field(u"nameField"_s)->edit(), u"fine"_s);
        bench.field(u"titleField"_s)->setText(title);
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), good ? NewStoreWizard::PlanAndExposure : NewStoreWizard::Platform);
        QCOMPARE(bench.field(u"titleField"_s)->problem().isEmpty(), good);
        QVERIFY(!bench.wizard.spec().title.contains(u'\a'));
    }

    void refusesBadFieldsOfThePlan_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        for (const QString &field : {u"hostField"_s, u"emailField"_s, u"image-web"_s}) {
            const auto row = [&field](const char *name, const QString &text) {
                QTest::newRow(qPrintable(QString(field + u' ' + QLatin1StringView(name)))) << field << text;
            };
            row("long", QString(10'000, u'a'));
            row("emoji", u"🧶"_s);
            row("space", u"two words"_s);
            row("control", u"a\u0007b.example.com"_s);
        }
        QTest::newRow("host right to left") << u"hostField"_s << u"متجر ."_s;
        QTest::newRow("host with a path") << u"hostField"_s << u"shop.example.com/x"_s;
        QTest::newRow("e-mail without at") << u"emailField"_s << u"admin.example.com"_s;
    }
    void refusesBadFieldsOfThePlan()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Bench bench;
        bench.fillFirstPage();
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
        if (field == u"hostField")
            bench.press(bench.wizard.findChild<ChoiceCard *>(u"exposure-ingress"_s));
        bench.field(field)->setText(text);
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
        QVERIFY(!bench.field(field)->problem().isEmpty());
        QVERIFY(bench.link.preflights.isEmpty());
    }

    void backLosesNothing()
    {
        Bench bench;
        bench.fillFirstPage();
        bench.press(bench.next());
        bench.press(bench.wizard.findChild<ChoiceCard *>(u"plan-medium"_s));
        bench.field(u"emailField"_s)->setText(u"boss@example.com"_s);
        bench.desk.shoot(bench.wizard, u"wizard-2-plan"_s);
        bench.press(bench.back());
        QCOMPARE(bench.field(u"titleField"_s)->text(), u"Kaveri Book Shop"_s);
        bench.press(bench.next());
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Review);
        QCOMPARE(bench.link.preflights.size(), 1);
        const StoreSpec &spec = bench.link.preflights.constFirst();
        QCOMPARE(spec.plan, u"medium"_s);
        QCOMPARE(spec.adminEmail, u"boss@example.com"_s);
        QCOMPARE(spec.name, u"kaveri-book-shop"_s);
        QVERIFY(spec.samples);
    }

    //! A bench on the second page of a platform that sends mails.
    static void toMail(const Bench &bench)
    {
        bench.press(bench.wizard.findChild<ChoiceCard *>(u"platform-woocommerce"_s));
        bench.fillFirstPage();
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
    }
    static void wantMail(const Bench &bench)
    {
        bench.wizard.findChild<QCheckBox *>(u"mailWanted"_s)->click();
        bench.field(u"mailHost"_s)->setText(u"smtp.example.com"_s);
    }

    void asksForSettingsOfThePlatform()
    {
        Bench bench;
        QVERIFY(!bench.field(u"setting-currency"_s)); // the first platform has none
        toMail(bench);
        QVERIFY(bench.field(u"setting-currency"_s)->isVisible());
        QVERIFY(!bench.field(u"setting-plugin"_s)->isVisible());
        QCOMPARE(bench.field(u"setting-currency"_s)->edit()->placeholderText(), u"USD"_s);
        bench.field(u"setting-currency"_s)->setText(u"euros"_s);
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
        QVERIFY(bench.field(u"setting-currency"_s)->problem().contains(u"EUR"_s));
        QVERIFY(bench.field(u"setting-currency"_s)->edit()->hasFocus());
        bench.field(u"setting-currency"_s)->setText(u"EUR"_s);
        bench.field(u"setting-plugin"_s)->setText(u"not a version"_s);
        bench.press(bench.next());
        // What is wrong is not left behind a closed door.
        QVERIFY(bench.field(u"setting-plugin"_s)->isVisible());
        QVERIFY(!bench.field(u"setting-plugin"_s)->problem().isEmpty());
        bench.field(u"setting-plugin"_s)->setText(u"11.0.1"_s);
        bench.desk.shoot(bench.wizard, u"wizard-2-settings"_s);
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Review);
        const QMap<QString, QString> expected{{u"currency"_s, u"EUR"_s}, {u"plugin"_s, u"11.0.1"_s}};
        QCOMPARE(bench.link.preflights.constFirst().settings, expected);
        QVERIFY(!bench.link.preflights.constFirst().mail);
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report());
        QVERIFY(bench.wizard.findChild<Banner *>(u"noMail"_s));
        bench.desk.shoot(bench.wizard, u"wizard-3-no-mail"_s);
    }

    //! The server that all consoles share is taken unless somebody says no, and is told of.
    //! What all consoles share is the choice until somebody makes another.
    void beginsWithThePlanAndTheImagesThatAreShared()
    {
        Bench bench;
        QCOMPARE(bench.link.sharedReads, 1);
        ConsoleSettingsStore::Record record;
        record.settings.defaultPlan = u"medium"_s;
        record.settings.images = {{u"medusa.web"_s, u"registry.example.com/shop:7"_s}, {u"medusa.cache"_s, u"no reference"_s}};
        Q_EMIT bench.link.sharedSettingsRead(record);
        bench.fillFirstPage();
        bench.press(bench.next());
        const auto plan = [&bench](const QString &name) { return bench.wizard.findChild<QAbstractButton *>(QString(u"plan-"_s + name)); };
        QVERIFY(plan(u"medium"_s)->isChecked());
        FormField *web = bench.field(u"image-web"_s);
        QCOMPARE(web->edit()->placeholderText(), u"registry.example.com/shop:7"_s);
        QCOMPARE(web->text(), QString());
        // What cannot be used is not offered.
        QVERIFY(bench.field(u"image-cache"_s)->edit()->placeholderText().contains(u"redis"_s));
        bench.desk.shoot(bench.wizard, u"wizard-2-shared"_s);
        bench.press(plan(u"small"_s));
        Q_EMIT bench.link.sharedSettingsRead(record);
        QVERIFY(plan(u"small"_s)->isChecked());
        bench.press(bench.next());
        QCOMPARE(bench.link.preflights.size(), 1);
        QCOMPARE(bench.link.preflights.constFirst().plan, u"small"_s);
        // The cluster fills it in, so that a later one counts for the store too.
        QVERIFY(bench.link.preflights.constFirst().images.isEmpty());
    }

    void takesTheSharedMailServerOrNone()
    {
        for (const bool taken : {true, false}) {
            Bench bench;
            toMail(bench);
            auto *shared = bench.wizard.findChild<QCheckBox *>(u"mailShared"_s);
            QVERIFY(shared->isVisibleTo(&bench.wizard) && shared->isChecked());
            wantMail(bench);
            QVERIFY(!shared->isVisibleTo(&bench.wizard)); // a server of its own is named
            bench.wizard.findChild<QCheckBox *>(u"mailWanted"_s)->click();
            shared->setChecked(taken);
            if (!taken) {
                bench.wizard.findChild<PlanPage *>()->ensureWidgetVisible(shared);
                bench.desk.shoot(bench.wizard, u"wizard-2-shared-mail"_s);
            }
            bench.press(bench.next());
            QCOMPARE(bench.link.lastDefaults.mail, taken);
            PreflightReport report = samples::report();
            if (taken)
                report.sharedMail = MailSettings{u"smtp.example.org"_s, 587, u"starttls"_s, {}, {}};
            Q_EMIT bench.link.preflightFinished(bench.link.lastToken, report);
            const auto *banner = bench.wizard.findChild<Banner *>(taken ? u"sharedMail"_s : u"noMail"_s);
            QVERIFY(banner && !banner->isHidden());
            bench.wizard.findChild<QPushButton *>(u"copyCommand"_s)->click();
            QCOMPARE(QGuiApplication::clipboard()->text().contains(u" --no-mail"_s), !taken);
            bench.link.lastDefaults = {};
            bench.press(bench.next());
            QCOMPARE(bench.link.created.size(), 1);
            QVERIFY(!bench.link.created.constFirst().mail);
            QCOMPARE(bench.link.lastDefaults.mail, taken);
        }
    }

    void refusesBadMailFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        for (const QString &field : {u"mailHost"_s, u"mailUser"_s, u"mailFrom"_s, u"mailPassword"_s}) {
            const auto row = [&field](const char *name, const QString &text) {
                QTest::newRow(qPrintable(QString(field + u' ' + QLatin1StringView(name)))) << field << text;
            };
            row("long", QString(10'000, u'a'));
            row("control", u"a\u0007b.example.com"_s);
        }
        for (const QString &field : {u"mailHost"_s, u"mailFrom"_s}) {
            QTest::newRow(qPrintable(QString(field + u" emoji"_s))) << field << u"🧶"_s;
            QTest::newRow(qPrintable(QString(field + u" right to left"_s))) << field << u"متجر ."_s;
        }
        QTest::newRow("host empty") << u"mailHost"_s << QString();
        QTest::newRow("host with a port") << u"mailHost"_s << u"smtp.example.com:587"_s;
        QTest::newRow("port empty") << u"mailPort"_s << QString();
        QTest::newRow("port too large") << u"mailPort"_s << u"70000"_s;
        QTest::newRow("user without password") << u"mailPassword"_s << QString();
    }
    void refusesBadMailFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        Bench bench;
        toMail(bench);
        wantMail(bench);
        bench.field(u"mailUser"_s)->setText(u"shop"_s);
        bench.field(u"mailPassword"_s)->setText(u"once-upon-a-canary"_s);
        bench.field(field)->setText(text);
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
        QVERIFY(!bench.field(field)->problem().isEmpty());
        QVERIFY(!bench.field(field)->problem().contains(u"canary"_s));
        QVERIFY(bench.link.preflights.isEmpty());
    }

    void givesAMailServerWithoutSayingItsPassword()
    {
        const QString canary = u"hot-mail-canary-0815"_s;
        Bench bench;
        toMail(bench);
        QVERIFY(!bench.field(u"mailHost"_s)->isVisible());
        wantMail(bench);
        QVERIFY(bench.field(u"mailHost"_s)->isVisible());
        bench.press(bench.wizard.findChild<QPushButton *>(u"mailSecurity-tls"_s));
        QCOMPARE(bench.field(u"mailPort"_s)->text(), u"465"_s);
        bench.field(u"mailUser"_s)->setText(u"shop"_s);
        bench.field(u"mailPassword"_s)->setText(canary);
        bench.field(u"mailFrom"_s)->setText(u"orders@example.com"_s);
        bench.wizard.findChild<PlanPage *>()->ensureWidgetVisible(bench.field(u"mailFrom"_s));
        bench.desk.shoot(bench.wizard, u"wizard-2-mail"_s);
        bench.press(bench.next());
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report());
        QVERIFY(!bench.wizard.findChild<Banner *>(u"noMail"_s));
        bench.desk.shoot(bench.wizard, u"wizard-3-mail"_s);
        auto *copy = bench.wizard.findChild<QPushButton *>(u"copyCommand"_s);
        copy->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(command.contains(u"--mail-host smtp.example.com --mail-port 465 --mail-security tls --mail-user shop "
                                 "--mail-from orders@example.com --mail-password-file -"_s));
        QVERIFY(!command.contains(canary));
        bench.press(bench.next());
        QCOMPARE(bench.link.created.size(), 1);
        QCOMPARE(bench.link.created.constFirst().mail->port, 465);
        QCOMPARE(bench.link.lastMailPassword.reveal(), canary.toUtf8());
        QVERIFY(!QJsonDocument(bench.link.created.constFirst().toJson()).toJson().contains(canary.toUtf8()));
        QVERIFY(bench.field(u"mailPassword"_s)->text().isEmpty());
    }

    void platformsWithoutMailAreNotAskedForIt()
    {
        Bench bench;
        toMail(bench);
        wantMail(bench);
        bench.press(bench.back());
        bench.press(bench.wizard.findChild<ChoiceCard *>(u"platform-medusa"_s));
        bench.press(bench.next());
        QVERIFY(!bench.wizard.findChild<QCheckBox *>(u"mailWanted"_s)->isVisible());
        bench.press(bench.next());
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Review);
        QVERIFY(!bench.link.preflights.constFirst().mail);
        QVERIFY(bench.link.preflights.constFirst().settings.isEmpty());
    }

    void createsOnlyWhatPassed()
    {
        Bench bench;
        bench.toReview();
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Review);
        QVERIFY(!bench.next()->isEnabled()); // still checking
        QVERIFY(!bench.next()->toolTip().isEmpty());
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken - 1, samples::report()); // an old answer
        QVERIFY(!bench.next()->isEnabled());
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report(false));
        QVERIFY(!bench.next()->isEnabled());
        bench.desk.shoot(bench.wizard, u"wizard-3-refused"_s);

        bench.press(bench.back());
        bench.press(bench.next());
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report());
        QVERIFY(bench.next()->isEnabled());
        bench.desk.shoot(bench.wizard, u"wizard-3-review"_s);
        QVERIFY(bench.link.created.isEmpty());
        bench.press(bench.next());
        QCOMPARE(bench.link.created.size(), 1);
        QCOMPARE(bench.link.created.constFirst().images.value(u"web"_s), u"registry.example.com/shop:1"_s);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Progress);
    }

    void runsToTheEnd()
    {
        Bench bench;
        bench.toReview();
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report());
        bench.press(bench.next());
        RunStatus run;
        run.storeName = u"kaveri-book-shop"_s;
        run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-64);
        run.steps = samples::steps(4, StepState::Running, u"3 of 4: seed"_s);
        Q_EMIT bench.link.runChanged(run);
        bench.desk.shoot(bench.wizard, u"wizard-4-progress"_s);
        run.storeName = u"another"_s;
        run.finished = true;
        Q_EMIT bench.link.runChanged(run);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Progress);
        bench.stores.apply({{samples::store(u"kaveri-book-shop"_s, u"Kaveri Book Shop"_s, StorePhase::Ready, 64)}, {}});
        run.storeName = u"kaveri-book-shop"_s;
        run.steps = samples::steps(8, StepState::Done);
        run.finishedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT bench.link.runChanged(run);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Done);
        QCOMPARE(bench.desk.logins.saved.last(), u"203.0.113.10:6443/store-kaveri-book-shop"_s);
        bench.desk.shoot(bench.wizard, u"wizard-5-done"_s);
        QSignalSpy open(&bench.wizard, &NewStoreWizard::openRequested);
        bench.press(bench.next());
        QCOMPARE(open.count(), 1);
        QCOMPARE(open.first().at(1).toString(), u"admin"_s);
    }

    void showsWhyARunFailed()
    {
        Bench bench;
        bench.toReview();
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report());
        bench.press(bench.next());
        RunStatus run;
        run.storeName = u"kaveri-book-shop"_s;
        run.finished = true;
        run.steps = samples::steps(4, StepState::Failed, u"The image cannot be pulled."_s);
        run.error = Error{ErrorKind::Image,
                          u"The image registry.example.com/shop:1 cannot be pulled: not found."_s,
                          {},
                          u"Push the image or name another one, then repair the store."_s};
        Q_EMIT bench.link.runChanged(run);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Progress);
        bench.desk.shoot(bench.wizard, u"wizard-4-failed"_s);
        QVERIFY(bench.desk.logins.saved.isEmpty());
    }

    void worksWithTheKeyboardAlone()
    {
        Bench bench;
        QVERIFY(bench.field(u"titleField"_s)->edit()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Key Shop"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
        auto *small = bench.wizard.findChild<ChoiceCard *>(u"plan-small"_s);
        QVERIFY(small->hasFocus());
        QTest::keyClick(small, Qt::Key_Right);
        QVERIFY(bench.wizard.findChild<ChoiceCard *>(u"plan-medium"_s)->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::Review);
        Q_EMIT bench.link.preflightFinished(bench.link.lastToken, samples::report());
        QVERIFY(bench.next()->hasFocus());
        QTest::keyClick(bench.next(), Qt::Key_Return);
        QCOMPARE(bench.link.created.size(), 1);
        QCOMPARE(bench.link.created.constFirst().plan, u"medium"_s);
    }

    void writesACommandForTheShell()
    {
        StoreSpec spec;
        spec.name = u"bar"_s;
        spec.platform = u"medusa"_s;
        spec.title = u"Bär's $(shop)"_s;
        spec.exposure = Exposure::NodePort;
        spec.images.insert(u"web"_s, u"registry.example.com/shop:1"_s);
        spec.samples = false;
        QCOMPARE(
            ctlCreateCommand(spec, u"kind-shop"_s),
            u"shopflowctl --context kind-shop create bar --platform medusa --title 'Bär'\\''s $(shop)' --plan small "
            "--expose nodeport --image web=registry.example.com/shop:1 --no-samples"_s);
    }
};

QTEST_MAIN(tst_NewStoreWizard)
#include "tst_NewStoreWizard.moc"
