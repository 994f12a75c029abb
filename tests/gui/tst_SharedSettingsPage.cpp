// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/WindowBench.h"

#include "common/Banner.h"
#include "common/FormField.h"
#include "places/SharedSettingsPage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

class tst_SharedSettingsPage : public QObject
{
    Q_OBJECT

    static ConsoleSettingsStore::Record record()
    {
        ConsoleSettingsStore::Record record;
        record.version = u"7"_s;
        record.settings.baseDomain = u"shops.example.com"_s;
        record.settings.defaultPlan = u"medium"_s;
        record.settings.images.insert(u"medusa.web"_s, u"registry.example.com/shop:1"_s);
        record.imageKeys = {u"medusa.web"_s};
        record.mailPasswordKnown = true;
        return record;
    }

    struct Bench : WindowBench {
        SharedSettingsPage *page = nullptr;

        Bench()
        {
            open();
            action(Id::ShowSharedSettings)->trigger();
            page = window.findChild<SharedSettingsPage *>();
        }
        FakeLink &link() const { return *desk.link; }
        FormField *field(const QString &name) const { return page->findChild<FormField *>(name); }
        QPushButton *save() const { return page->findChild<QPushButton *>(u"sharedSave"_s); }
        QPushButton *plan(const QString &name) const
        {
            return page->findChild<QPushButton *>(QString(u"sharedPlan-"_s + name));
        }
        Banner *banner() const { return page->findChild<Banner *>(u"sharedBanner"_s); }
        QPushButton *offer() const
        {
            for (QPushButton *each : banner()->findChildren<QPushButton *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        }
    };

private Q_SLOTS:
    void readsWhenSomebodyLooksAndWritesOnlyOnSave()
    {
        Bench bench;
        QCOMPARE(bench.link().sharedReads, 1);
        QVERIFY(!bench.field(u"shared-baseDomain"_s)->isEnabled());
        QCOMPARE(bench.save()->toolTip(), u"Reading the settings…"_s);
        Q_EMIT bench.link().sharedSettingsRead(record());
        QVERIFY(bench.field(u"shared-baseDomain"_s)->isEnabled());
        QCOMPARE(bench.field(u"shared-baseDomain"_s)->text(), u"shops.example.com"_s);
        QCOMPARE(bench.save()->toolTip(), u"Nothing was changed."_s);
        bench.field(u"shared-publicAddress"_s)->edit()->setText(u" 203.0.113.10 "_s);
        QVERIFY(bench.save()->isEnabled());
        bench.desk.shoot(bench.window, u"place-settings"_s);
        // Coming back does not lose what was typed.
        bench.action(Id::ShowChecks)->trigger();
        bench.action(Id::ShowSharedSettings)->trigger();
        QCOMPARE(bench.link().sharedReads, 1);
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QCOMPARE(bench.link().sharedWrites.size(), 1);
        QVERIFY(!bench.link().lastForce);
        ConsoleSettings wanted = record().settings;
        wanted.publicAddress = u"203.0.113.10"_s;
        // What nobody touched stays: plan and images.
        QVERIFY(bench.link().sharedWrites.constFirst().settings == wanted);
        QCOMPARE(bench.link().sharedWrites.constFirst().version, u"7"_s);
        QVERIFY(!bench.save()->isEnabled());
        QVERIFY(bench.page->hasFocus());
        ConsoleSettingsStore::Record now = bench.link().sharedWrites.constFirst();
        now.version = u"8"_s;
        Q_EMIT bench.link().sharedSettingsRead(now);
        QVERIFY(bench.banner()->isVisible() && bench.banner()->text().startsWith(u"Saved."_s));
        QVERIFY(!bench.page->isChanged());
        QVERIFY(bench.field(u"shared-baseDomain"_s)->edit()->hasFocus()); // not New Store
        bench.action(Id::ShowChecks)->trigger();
        bench.action(Id::ShowSharedSettings)->trigger();
        QCOMPARE(bench.link().sharedReads, 2);
    }

    void mailLeavesAsSettingsAndASecret()
    {
        Bench bench;
        Q_EMIT bench.link().sharedSettingsRead(record());
        bench.page->findChild<QCheckBox *>(u"mailWanted"_s)->setChecked(true);
        QVERIFY(bench.save()->isEnabled());
        // Nothing is missing before somebody has tried.
        QCOMPARE(bench.field(u"mailHost"_s)->problem(), QString());
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QVERIFY(bench.link().sharedWrites.isEmpty());
        QVERIFY(!bench.field(u"mailHost"_s)->problem().isEmpty());
        bench.field(u"mailHost"_s)->edit()->setText(u"smtp.example.com"_s);
        bench.field(u"mailUser"_s)->edit()->setText(u"shops"_s);
        bench.field(u"mailPassword"_s)->edit()->setText(QString::fromUtf8(bench.desk.password));
        bench.desk.shoot(bench.window, u"place-settings-mail"_s);
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QCOMPARE(bench.link().sharedWrites.size(), 1);
        QCOMPARE(bench.link().sharedWrites.constFirst().settings.mail->host, u"smtp.example.com"_s);
        QVERIFY(bench.link().lastMailPassword == Secret(bench.desk.password));
        Q_EMIT bench.link().sharedSettingsRead(bench.link().sharedWrites.constFirst());
        QCOMPARE(bench.field(u"mailPassword"_s)->text(), QString());
    }

    void planAndImagesOfNewStores()
    {
        Bench bench;
        Q_EMIT bench.link().sharedSettingsRead(record());
        QVERIFY(bench.plan(u"medium"_s)->isChecked());
        QCOMPARE(bench.field(u"shared-image-medusa.web"_s)->text(), u"registry.example.com/shop:1"_s);
        QVERIFY(bench.field(u"shared-image-medusa.database"_s)->edit()->placeholderText().contains(u"postgres"_s));
        bench.plan(u"large"_s)->click();
        bench.field(u"shared-image-medusa.web"_s)->edit()->clear();
        FormField *cache = bench.field(u"shared-image-medusa.cache"_s);
        cache->edit()->setText(u"https://not a reference"_s);
        QVERIFY2(cache->problem().contains(u"is not an image reference"_s), qPrintable(cache->problem()));
        bench.desk.shoot(bench.window, u"place-settings-images"_s);
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QVERIFY(bench.link().sharedWrites.isEmpty());
        cache->edit()->setText(u" registry.example.com/redis:7 "_s);
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QCOMPARE(bench.link().sharedWrites.size(), 1);
        const ConsoleSettingsStore::Record wanted = bench.link().sharedWrites.constFirst();
        QCOMPARE(wanted.settings.defaultPlan, u"large"_s);
        QCOMPARE(wanted.settings.images, (QMap<QString, QString>{{u"medusa.cache"_s, u"registry.example.com/redis:7"_s}}));
        // So that the one taken out goes on the cluster too.
        QCOMPARE(wanted.imageKeys, QStringList{u"medusa.web"_s});
    }

    void theSmallestPlanNeedsNoRecord()
    {
        Bench bench;
        ConsoleSettingsStore::Record none;
        none.mailPasswordKnown = true;
        Q_EMIT bench.link().sharedSettingsRead(none);
        QVERIFY(bench.plan(u"small"_s)->isChecked());
        QVERIFY(!bench.page->isChanged());
        bench.plan(u"medium"_s)->click();
        QVERIFY(bench.page->isChanged());
        bench.plan(u"small"_s)->click();
        QVERIFY(!bench.page->isChanged());
    }

    //! Written by hand or by a newer console: shown, told, and not in the way for good.
    void whatNobodyKnowsCanBeTakenOut()
    {
        Bench bench;
        ConsoleSettingsStore::Record odd = record();
        odd.settings.defaultPlan = u"gigantic"_s;
        odd.settings.images.insert(u"magento.web"_s, u"registry.example.com/magento:2"_s);
        Q_EMIT bench.link().sharedSettingsRead(odd);
        const auto *told = bench.page->findChild<QLabel *>(u"sharedPlanProblem"_s);
        QVERIFY(told->isVisibleTo(bench.page) && told->text().contains(u"gigantic"_s));
        FormField *unknown = bench.field(u"shared-image-magento.web"_s);
        QVERIFY(unknown && unknown->problem().contains(u"magento.web"_s));
        bench.plan(u"small"_s)->click();
        unknown->edit()->clear();
        QVERIFY(!told->isVisibleTo(bench.page));
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QCOMPARE(bench.link().sharedWrites.size(), 1);
        QCOMPARE(bench.link().sharedWrites.constFirst().settings.defaultPlan, u"small"_s);
        QVERIFY(!bench.link().sharedWrites.constFirst().settings.images.contains(u"magento.web"_s));
    }

    //! The wizard asks too; what is typed here stays.
    void anAnswerToSomebodyElseChangesNothing()
    {
        Bench bench;
        Q_EMIT bench.link().sharedSettingsRead(record());
        bench.field(u"shared-baseDomain"_s)->edit()->setText(u"mine.example.com"_s);
        Q_EMIT bench.link().sharedSettingsRead(record());
        QCOMPARE(bench.field(u"shared-baseDomain"_s)->text(), u"mine.example.com"_s);
        Q_EMIT bench.link().sharedSettingsFailed({ErrorKind::Network, u"The cluster did not answer."_s, {}, {}});
        QVERIFY(!bench.banner()->isVisible());
    }

    void tellsWhatIsWrongAtTheField()
    {
        Bench bench;
        Q_EMIT bench.link().sharedSettingsRead(record());
        bench.field(u"shared-baseDomain"_s)->edit()->setText(u"http://shops example"_s);
        QVERIFY(bench.field(u"shared-baseDomain"_s)->problem().contains(u"is not a domain"_s));
        bench.save()->setFocus();
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        QVERIFY(bench.link().sharedWrites.isEmpty());
        QVERIFY(bench.field(u"shared-baseDomain"_s)->edit()->hasFocus());
        bench.desk.shoot(bench.window, u"place-settings-wrong"_s);
        QTest::mouseClick(bench.page->findChild<QPushButton *>(u"sharedDiscard"_s), Qt::LeftButton);
        QCOMPARE(bench.field(u"shared-baseDomain"_s)->text(), u"shops.example.com"_s);
        QCOMPARE(bench.field(u"shared-baseDomain"_s)->problem(), QString());
    }

    void tellsWhoWasFaster()
    {
        Bench bench;
        Q_EMIT bench.link().sharedSettingsRead(record());
        bench.field(u"shared-baseDomain"_s)->edit()->setText(u"other.example.com"_s);
        QTest::mouseClick(bench.save(), Qt::LeftButton);
        Q_EMIT bench.link().sharedSettingsFailed({ErrorKind::Conflict, u"Another program manages some of the settings that all consoles share."_s,
                                                  u"baseDomain: kubectl"_s, u"Change them there, or take them back."_s});
        QVERIFY(bench.banner()->text().contains(u"baseDomain: kubectl"_s));
        bench.desk.shoot(bench.window, u"place-settings-conflict"_s);
        QTest::mouseClick(bench.offer(), Qt::LeftButton);
        QCOMPARE(bench.link().sharedWrites.size(), 2);
        QVERIFY(bench.link().lastForce);
        Q_EMIT bench.link().sharedSettingsFailed({ErrorKind::Conflict, u"Another console changed the shared settings in the meantime."_s,
                                                  u"Operation cannot be fulfilled on configmaps \"console-settings\": it was modified"_s,
                                                  u"Read them again, then save once more."_s});
        QCOMPARE(bench.offer()->text(), u"Discard and Read Again"_s);
        QTest::mouseClick(bench.offer(), Qt::LeftButton);
        QCOMPARE(bench.link().sharedReads, 2);
        QVERIFY(!bench.banner()->isVisible());
    }

    void whoMayNotReadOrWriteIsTold()
    {
        Bench bench;
        Q_EMIT bench.link().sharedSettingsFailed({ErrorKind::Forbidden, u"You may not read the settings that all consoles share."_s,
                                                  {}, u"Ask your cluster's administrator."_s});
        QVERIFY(bench.banner()->isVisible());
        QVERIFY(!bench.field(u"shared-baseDomain"_s)->isEnabled());
        QVERIFY(!bench.save()->isEnabled());
        bench.desk.shoot(bench.window, u"place-settings-forbidden"_s);
        QTest::mouseClick(bench.offer(), Qt::LeftButton);
        Q_EMIT bench.link().sharedSettingsRead(record());
        bench.action(Id::ReadOnlyLock)->trigger();
        QVERIFY(!bench.field(u"shared-baseDomain"_s)->isEnabled());
        QVERIFY2(bench.save()->toolTip().contains(u"locked"_s), qPrintable(bench.save()->toolTip()));
    }
};

QTEST_MAIN(tst_SharedSettingsPage)
#include "tst_SharedSettingsPage.moc"
