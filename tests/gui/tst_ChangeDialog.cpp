// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/ChangeDialog.h"

#include "common/Banner.h"
#include "common/FormField.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_ChangeDialog : public QObject
{
    Q_OBJECT

    struct Bench {
        Desk desk;
        FakeLink link;
        Store store = samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Ready);
        QPointer<ChangeDialog> dialog;
        StoreSpec confirmed;
        Secret password;

        explicit Bench(const QString &platform = u"medusa"_s, const std::optional<MailSettings> &mail = {})
        {
            store.spec.platform = platform;
            store.spec.images = {{u"web"_s, u"shop:1"_s}};
            store.spec.mail = mail;
            dialog = new ChangeDialog(desk.theme, store, *desk.catalog.find(platform), link);
            QObject::connect(dialog, &ChangeDialog::confirmed, dialog,
                             [this](const StoreSpec &spec, const Secret &mailPassword) {
                confirmed = spec;
                password = mailPassword;
            });
            dialog->show();
            (void)QTest::qWaitForWindowActive(dialog);
        }
        ~Bench() { delete dialog; }
        template <typename Widget>
        Widget *find(const QString &name) const
        {
            return dialog->findChild<Widget *>(name);
        }
        void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        [[nodiscard]] bool says(const QString &words) const
        {
            const auto banners = dialog->findChildren<Banner *>();
            return std::any_of(banners.begin(), banners.end(), [&words](const Banner *banner) {
                return banner->isVisible() && banner->text().contains(words);
            });
        }
    };

    static ChangeReport changes()
    {
        ChangeReport report;
        report.objects = {{u"Namespace/store-palmonas"_s, ObjectChange::Kind::None, {}, {}},
                          {u"ResourceQuota/store-quota"_s,
                           ObjectChange::Kind::Update,
                           {{u"spec.hard[limits.cpu]"_s, u"\"1500m\""_s, u"\"3\""_s},
                            {u"spec.hard[limits.memory]"_s, u"\"1536Mi\""_s, u"\"3Gi\""_s}},
                           {}},
                          {u"Deployment/web"_s,
                           ObjectChange::Kind::Update,
                           {{u"spec.template.spec.containers[web].resources.limits.cpu"_s, u"\"700m\""_s, u"\"1500m\""_s}},
                           {}},
                          {u"Ingress/web"_s, ObjectChange::Kind::Delete, {}, {}}};
        report.notes = {u"The volume “data” stays at 2Gi, because its storage class cannot make volumes larger."_s};
        return report;
    }

private Q_SLOTS:
    void startsFromWhatIsRecorded()
    {
        Bench bench;
        QVERIFY(bench.find<QAbstractButton>(u"plan-small"_s)->isChecked());
        QVERIFY(!bench.find<QCheckBox>(u"samples"_s)->isVisible());
        QVERIFY(!bench.find<QWidget>(u"emailField"_s)->isVisible());
        bench.desk.shoot(*bench.dialog, u"change-plan"_s);
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.link.reviewed.size(), 1);
        // Nothing was touched, so nothing is asked for, down to what was left open.
        QCOMPARE(bench.link.reviewed.constFirst().hash(), bench.store.spec.hash());
        ChangeReport none;
        none.objects = {{u"Deployment/web"_s, ObjectChange::Kind::None, {}, {}}};
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken, {}, none);
        QTRY_VERIFY(bench.says(u"nothing would change"_s));
        QVERIFY(!bench.find<QPushButton>(u"nextButton"_s)->isEnabled());
    }

    void showsChangesBeforeTheyAreApplied()
    {
        Bench bench;
        bench.find<QAbstractButton>(u"plan-medium"_s)->click();
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.link.reviewed.constFirst().plan, u"medium"_s);
        QCOMPARE(bench.link.reviewed.constFirst().images, bench.store.spec.images);
        QVERIFY(!bench.find<QPushButton>(u"nextButton"_s)->isEnabled());
        bench.desk.shoot(*bench.dialog, u"change-asking"_s);
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken + 1, {}, {}); // somebody else's answer
        QVERIFY(!bench.find<QPushButton>(u"nextButton"_s)->isEnabled());
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken, samples::report(), changes());
        QTRY_VERIFY(bench.says(u"stays at 2Gi"_s));
        QVERIFY(bench.find<QPushButton>(u"nextButton"_s)->isEnabled());
        bench.desk.shoot(*bench.dialog, u"change-review"_s);
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.confirmed.plan, u"medium"_s);
        QTRY_VERIFY(!bench.dialog);
    }

    void givesAStoreAMailServer()
    {
        Bench bench(u"woocommerce"_s);
        QVERIFY(!bench.find<QCheckBox>(u"mailWanted"_s)->isChecked());
        QVERIFY(!bench.find<QWidget>(u"setting-currency"_s)->isVisible());
        bench.find<QCheckBox>(u"mailWanted"_s)->click();
        bench.press(u"nextButton"_s); // without a host
        QVERIFY(bench.link.reviewed.isEmpty());
        QVERIFY(!bench.find<FormField>(u"mailHost"_s)->problem().isEmpty());
        bench.find<FormField>(u"mailHost"_s)->setText(u"smtp.example.com"_s);
        bench.find<FormField>(u"mailUser"_s)->setText(u"shop"_s);
        bench.find<FormField>(u"mailPassword"_s)->setText(u"pass-canary"_s);
        bench.desk.shoot(*bench.dialog, u"change-mail"_s);
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.link.reviewed.constLast().mail->host, u"smtp.example.com"_s);
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken, samples::report(), changes());
        QTRY_VERIFY(bench.says(u"password of the mail server"_s));
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.confirmed.mail->user, u"shop"_s);
        QCOMPARE(bench.password.reveal(), QByteArray("pass-canary"));
    }

    void keepsThePasswordUnlessAnotherIsTyped()
    {
        MailSettings mail;
        mail.host = u"smtp.example.com"_s;
        mail.port = 2525;
        mail.user = u"shop"_s;
        Bench bench(u"woocommerce"_s, mail);
        QCOMPARE(bench.find<FormField>(u"mailPort"_s)->text(), u"2525"_s);
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.link.reviewed.constLast().hash(), bench.store.spec.hash());
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken, {}, {});
        QTRY_VERIFY(bench.says(u"nothing would change"_s));
        bench.press(u"backButton"_s);
        bench.find<FormField>(u"mailPassword"_s)->setText(u"another"_s);
        bench.press(u"nextButton"_s);
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken, {}, {});
        QTRY_VERIFY(bench.says(u"nothing else changes"_s));
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.password.reveal(), QByteArray("another"));
    }

    void refusalsKeepItFromBeingApplied()
    {
        Bench bench;
        bench.press(u"nextButton"_s);
        ChangeReport report = changes();
        report.refusals = {{ErrorKind::Storage, u"The volume “data” has 5Gi and cannot shrink to 2Gi."_s, {}, u"Choose."_s}};
        Q_EMIT bench.link.changeReviewed(bench.link.lastToken, samples::report(), report);
        QTRY_VERIFY(bench.says(u"cannot shrink"_s));
        QVERIFY(!bench.find<QPushButton>(u"nextButton"_s)->isEnabled());
        bench.desk.shoot(*bench.dialog, u"change-refused"_s);
        bench.press(u"backButton"_s);
        QVERIFY(bench.find<QPushButton>(u"nextButton"_s)->isEnabled());
        bench.press(u"cancelButton"_s);
        QTRY_VERIFY(!bench.dialog);
        QVERIFY(bench.confirmed.name.isEmpty());
    }
};

QTEST_MAIN(tst_ChangeDialog)
#include "tst_ChangeDialog.moc"
