// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TextFit.h"
#include "support/WindowBench.h"

#include "cluster/LoginKeeper.h"
#include "common/FormField.h"
#include "main/HeaderBar.h"
#include "palette/CommandPalette.h"
#include "settings/SettingsDialog.h"
#include "settings/ShortcutsPage.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"
#include "stores/TestMailDialog.h"
#include "wizard/NewStoreWizard.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFocusEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QTabBar>

#include <functional>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! What nobody should type, pasted into every field: it is taken as it is seen, or the
//! field says why not. Never a crash, nothing lost in silence.
class tst_BadInput : public QObject
{
    Q_OBJECT

    using Input = std::pair<const char *, QString>;
    static QVector<Input> inputs()
    {
        return {{"empty", {}},
                {"blanks", u"    "_s},
                {"10,000 letters", QString(10000, u'a')},
                {"10,000 words", QString(u"tea "_s).repeated(2500)},
                {"emoji", u"🛍️ Tee 👩‍🔧🧵"_s},
                {"half an emoji", QString(u"Tee "_s + QChar(0xD83D))},
                {"right to left", u"متجر الشاي"_s},
                {"turned around", u"tea \u202Emoc.live\u202C shop"_s},
                {"control characters", u"tea\u0001\u0007\u001B[31m\u007Fshop"_s},
                {"zero", QString(u"tea"_s + QChar(0) + u"shop"_s)},
                {"lines", u"tea\nshop\r\nlast\u2028one"_s},
                {"a line break at the end", u"tea\n"_s},
                {"markup", u"<b onclick=x>tea</b><img src=file:///etc/passwd>"_s},
                {"placeholders", u"%1 %n {{ store.json }} $(HOME) %s"_s}};
    }
    static void paste(QLineEdit &edit, const QString &text)
    {
        edit.setFocus();
        edit.selectAll();
        QGuiApplication::clipboard()->setText(text);
        if (text.isEmpty())
            edit.clear();
        else
            edit.paste();
        QTest::keyClick(&edit, Qt::Key_End);
    }
    //! What a person would say was typed.
    static QString letters(const QString &text)
    {
        QString kept = text;
        return kept.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    }

    //! Where to find a field, and what of it arrives.
    struct Target {
        const char *name;
        NewStoreWizard::Step page;
        std::function<QString(const StoreSpec &)> taken;
    };
    static QVector<Target> targets()
    {
        using W = NewStoreWizard;
        const auto setting = [](const QString &name) {
            return [name](const StoreSpec &spec) { return spec.settings.value(name); };
        };
        return {{"titleField", W::Platform, [](const StoreSpec &spec) { return spec.title; }},
                {"nameField", W::Platform, [](const StoreSpec &spec) { return spec.name; }},
                {"hostField", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.host; }},
                {"emailField", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.adminEmail; }},
                {"mailHost", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.mail->host; }},
                {"mailPort", W::PlanAndExposure, [](const StoreSpec &spec) { return QString::number(spec.mail->port); }},
                {"mailUser", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.mail->user; }},
                {"mailFrom", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.mail->from; }},
                {"mailPassword", W::PlanAndExposure, nullptr},
                {"setting-currency", W::PlanAndExposure, setting(u"currency"_s)},
                {"setting-country", W::PlanAndExposure, setting(u"country"_s)},
                {"setting-plugin", W::PlanAndExposure, setting(u"plugin"_s)},
                {"image-web", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.images.value(u"web"_s); }},
                {"image-tools", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.images.value(u"tools"_s); }},
                {"image-database", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.images.value(u"database"_s); }},
                {"storageClassField", W::PlanAndExposure, [](const StoreSpec &spec) { return spec.storageClass; }}};
    }

    //! A wizard in which everything is well.
    struct WizardBench {
        Desk desk;
        FakeLink link;
        StoreTableModel stores{desk.clock};
        LoginKeeper keeper{link, desk.logins};
        NewStoreWizard wizard{{desk.theme, desk.catalog, desk.clock, link, stores, keeper, desk.clipboard, u"k3s"_s}};

        WizardBench()
        {
            link.connectNow();
            wizard.show();
            press(u"platform-woocommerce"_s);
            field(u"titleField"_s)->setText(u"Tea"_s);
        }
        void press(const QString &name) const { wizard.findChild<QAbstractButton *>(name)->click(); }
        [[nodiscard]] FormField *field(const QString &name) const { return wizard.findChild<FormField *>(name); }
        void toPlan() const
        {
            press(u"nextButton"_s);
            press(u"exposure-ingress"_s);
            field(u"hostField"_s)->setText(u"tea.example.com"_s);
            press(u"mailWanted"_s);
            field(u"mailHost"_s)->setText(u"smtp.example.com"_s);
            field(u"mailUser"_s)->setText(u"tea"_s);
            field(u"mailPassword"_s)->setText(u"hunter2"_s);
        }
    };

private Q_SLOTS:
    void wizard_data()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < targets().size(); ++i)
            QTest::newRow(targets().at(i).name) << i;
    }
    void wizard()
    {
        QFETCH(int, target);
        const Target wanted = targets().at(target);
        WizardBench bench;
        if (wanted.page == NewStoreWizard::PlanAndExposure)
            bench.toPlan();
        QCOMPARE(bench.wizard.step(), wanted.page);
        FormField *field = bench.field(QLatin1StringView(wanted.name));
        QVERIFY(field);
        const int width = bench.wizard.width();
        for (const auto &[name, text] : inputs()) {
            const QString row = QString(u"%1: "_s).arg(QLatin1StringView(name));
            paste(*field->edit(), text);
            // Nothing is lost on the way into the field.
            if (!text.contains(QChar(0)))
                QVERIFY2(letters(field->text()) == letters(text), qPrintable(QString(row + field->text().left(200))));
            bench.link.preflights.clear();
            bench.press(u"nextButton"_s);
            if (bench.wizard.step() == wanted.page) {
                // Without a title there is no name either, which is what is missing.
                const FormField *told = wanted.page == NewStoreWizard::Platform && field->problem().isEmpty()
                                            ? bench.field(u"nameField"_s)
                                            : field;
                QVERIFY2(!told->problem().isEmpty(), qPrintable(QString(row + u"refused without a word"_s)));
                QVERIFY2(told->problem().size() < 400, qPrintable(QString(row + told->problem())));
                QVERIFY(told->edit()->property("invalid").toBool());
            } else {
                if (wanted.page == NewStoreWizard::Platform)
                    bench.press(u"nextButton"_s);
                // What was taken is what is seen.
                if (wanted.taken && !bench.link.preflights.isEmpty())
                    QVERIFY2(letters(wanted.taken(bench.link.preflights.constLast())) == letters(field->text()),
                             qPrintable(QString(row + wanted.taken(bench.link.preflights.constLast()))));
                while (bench.wizard.step() != wanted.page)
                    bench.press(u"backButton"_s);
            }
            QCOMPARE(bench.wizard.width(), width);
        }
        // What it says can be read, and pushes nothing out of its place.
        paste(*field->edit(), QString(200, u'x'));
        bench.press(u"nextButton"_s);
        if (bench.wizard.step() != wanted.page)
            return;
        QVERIFY(QTest::qWaitFor([&bench] { return TextFit::faults(bench.wizard).isEmpty(); }));
        const auto whole = [field] { return field->visibleRegion().boundingRect().height() == field->height(); };
        QVERIFY(QTest::qWaitFor(whole, 2000));
        bench.desk.shootNow(bench.wizard, QString(u"bad-input-"_s + QLatin1StringView(wanted.name)));
    }

    //! Pasted from a document, a title is one line, with its words apart.
    void linesOfATitleBecomeOne()
    {
        WizardBench bench;
        paste(*bench.field(u"titleField"_s)->edit(), u"Tea\nShop\r\nKaveri\t\u2028Road\n"_s);
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.wizard.step(), NewStoreWizard::PlanAndExposure);
        bench.press(u"nextButton"_s);
        QCOMPARE(bench.link.preflights.constLast().title, u"Tea Shop Kaveri Road"_s);
    }

    void settings_data() { wizard_inputs(); }
    void settings()
    {
        QFETCH(QString, text);
        WindowBench bench;
        bench.open();
        bench.action(Id::ShowSharedSettings)->trigger();
        Q_EMIT bench.desk.link->sharedSettingsRead({});
        auto *save = bench.window.findChild<QPushButton *>(u"sharedSave"_s);
        for (const QString &name : sharedFields()) {
            auto *field = bench.window.findChild<FormField *>(name);
            QVERIFY2(field, qPrintable(name));
            const bool mail = name.startsWith(u"mail"_s);
            if (mail) {
                bench.window.findChild<QAbstractButton *>(u"mailWanted"_s)->setChecked(true);
                // What the field before was given stays otherwise, and is refused again.
                bench.window.findChild<FormField *>(u"mailHost"_s)->setText(u"smtp.example.com"_s);
                bench.window.findChild<FormField *>(u"mailPort"_s)->setText(u"587"_s);
                bench.window.findChild<FormField *>(u"mailFrom"_s)->setText({});
                bench.window.findChild<FormField *>(u"mailUser"_s)->setText(u"tea"_s);
                bench.window.findChild<FormField *>(u"mailPassword"_s)->setText(u"hunter2"_s);
            }
            paste(*field->edit(), text);
            save->click();
            const bool empty = !mail && text.trimmed().isEmpty();
            QString others = name;
            for (const FormField *each : bench.window.findChildren<FormField *>())
                others += each->problem().isEmpty() ? QString() : QString(u"; "_s + each->objectName() + u": "_s + each->problem());
            QVERIFY2(empty || !field->problem().isEmpty() || !bench.desk.link->sharedWrites.isEmpty(), qPrintable(others + save->toolTip()));
            QVERIFY(field->problem().size() < 400);
            if (!bench.desk.link->sharedWrites.isEmpty())
                Q_EMIT bench.desk.link->sharedSettingsRead({});
            bench.desk.link->sharedWrites.clear();
            bench.window.findChild<QPushButton *>(u"sharedDiscard"_s)->click();
        }
    }

    //! Numbers take numbers only, whatever is pasted, and what is seen is what is meant.
    void numbers_data() { wizard_inputs(); }
    void numbers()
    {
        QFETCH(QString, text);
        WizardBench bench;
        bench.toPlan();
        bench.press(u"plan-custom"_s);
        const QList<QDoubleSpinBox *> spins = bench.wizard.findChildren<QDoubleSpinBox *>();
        QCOMPARE(spins.size(), 3);
        for (QDoubleSpinBox *spin : spins) {
            const double before = spin->value();
            auto *edit = spin->findChild<QLineEdit *>();
            paste(*edit, text);
            // Whoever goes on leaves the field.
            QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
            QCoreApplication::sendEvent(spin, &leaving);
            QCOMPARE(spin->value(), before);
            QVERIFY2(edit->text().startsWith(QLocale().toString(before, 'f', spin->decimals())), qPrintable(edit->text()));
        }
    }

    //! Letters alone are for typing; what no key can say changes nothing.
    void shortcuts()
    {
        WindowBench bench;
        ActionCatalog &actions = bench.window.actions();
        bench.action(Id::Settings)->trigger();
        auto *dialog = bench.window.findChild<SettingsDialog *>();
        dialog->findChild<QTabBar *>(u"settingsTabs"_s)->setCurrentIndex(1);
        auto *page = dialog->findChild<ShortcutsPage *>();
        auto *keys = page->findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        const auto *note = page->findChild<QLabel *>(u"shortcutNote"_s);
        page->choose(Id::About);
        for (const QKeySequence &typed : {QKeySequence(Qt::Key_A), QKeySequence(Qt::SHIFT | Qt::Key_A), QKeySequence(Qt::Key_Space),
                                          QKeySequence(Qt::Key_5), QKeySequence(u"ß"_s), QKeySequence(Qt::Key_A, Qt::Key_B)}) {
            keys->setKeySequence(typed);
            QVERIFY2(actions.action(Id::About)->shortcut().isEmpty(), qPrintable(typed.toString()));
            QVERIFY2(note->text().contains(u"Ctrl"_s), qPrintable(note->text()));
        }
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K)); // of the palette
        QVERIFY(actions.action(Id::About)->shortcut().isEmpty());
        QVERIFY2(note->text().contains(u"Command Palette"_s), qPrintable(note->text()));
        auto *inner = keys->findChild<QLineEdit *>();
        for (const auto &[name, text] : inputs()) {
            QGuiApplication::clipboard()->setText(text);
            inner->paste();
            QVERIFY2(actions.action(Id::About)->shortcut().isEmpty(), name);
        }
        keys->setKeySequence(QKeySequence(Qt::Key_F1));
        QCOMPARE(actions.action(Id::About)->shortcut(), QKeySequence(Qt::Key_F1));
    }

    //! Whoever adds a field adds it to these tests too.
    void everyFieldIsAmongThem()
    {
        WindowBench bench;
        bench.open();
        QSet<QString> found = fieldsOf(bench.window);
        bench.action(Id::ShowSharedSettings)->trigger();
        Q_EMIT bench.desk.link->sharedSettingsRead({});
        found += fieldsOf(bench.window);
        bench.action(Id::ShowStores)->trigger();
        for (const Id tab : {Id::ShowPods, Id::ShowEvents, Id::ShowLogs, Id::ShowManifest})
            bench.action(tab)->trigger();
        for (const Id id : {Id::Settings, Id::Palette, Id::Delete, Id::Change, Id::Credentials, Id::NewStore}) {
            bench.window.currentView()->table().selectUid(u"uid-palmonas"_s);
            bench.action(id)->trigger();
            found += fieldsOf(bench.window);
        }
        WizardBench wizard;
        wizard.toPlan();
        found += fieldsOf(wizard.wizard);
        FakeLink link;
        TestMailDialog mail(bench.desk.theme, samples::shop(), link);
        found += fieldsOf(mail);
        // The one of a cache is made like that of a database.
        QSet<QString> covered{u"image-cache"_s, u"filterField"_s,  u"logSearch"_s, u"paletteField"_s, u"confirmName"_s,
                              u"confirmContext"_s, u"recipient"_s, u"shortcutKeys"_s, u"number"_s};
        for (const Target &target : targets())
            covered.insert(QString::fromLatin1(target.name));
        for (const QString &name : sharedFields())
            covered.insert(name);
        QStringList missing = (found - covered).values();
        missing.sort();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(found.size() > 25);
    }

    void filterSearchAndPalette_data() { wizard_inputs(); }
    void filterSearchAndPalette()
    {
        QFETCH(QString, text);
        WindowBench bench;
        ClusterView &view = bench.open();
        const int all = view.table().visibleRows();
        QVERIFY(all > 3);
        QLineEdit *filter = bench.window.findChild<HeaderBar *>()->filterField();
        paste(*filter, text);
        QVERIFY(text.trimmed().isEmpty() == (view.table().visibleRows() == all) || view.table().visibleRows() < all);
        filter->clear();
        QCOMPARE(view.table().visibleRows(), all);

        view.table().selectUid(u"uid-seventen"_s);
        bench.action(Id::ShowLogs)->trigger();
        Q_EMIT bench.desk.link->logLines(u"seventen"_s, samples::logLines(500));
        QLineEdit *search = nullptr;
        for (QLineEdit *edit : view.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Search the log"_s)
                search = edit;
        }
        QVERIFY(search);
        paste(*search, text);
        QTest::keyClick(search, Qt::Key_Return);
        search->clear();

        bench.action(Id::Palette)->trigger();
        auto *palette = bench.window.findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        paste(*field, text);
        const auto *list = palette->findChild<QListView *>(u"paletteList"_s);
        if (list->model()->rowCount() == 0) {
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(palette->isVisible()); // and says that nothing was found
        }
        field->clear();
        QVERIFY(list->model()->rowCount() > 5);
    }

    void confirmations_data() { wizard_inputs(); }
    void confirmations()
    {
        QFETCH(QString, text);
        Desk desk;
        const Store store = samples::shop();
        DeleteDialog dialog(desk.theme, {store}, {u"k3s-production"_s, true});
        dialog.show();
        auto *remove = dialog.findChild<QPushButton *>(u"deleteButton"_s);
        auto *context = dialog.findChild<QLineEdit *>(u"confirmContext"_s);
        auto *name = dialog.findChild<QLineEdit *>(u"confirmName"_s);
        paste(*context, u"k3s-production"_s);
        paste(*name, text);
        QVERIFY(!remove->isEnabled());
        QVERIFY(remove->toolTip().contains(u"tea"_s));
        paste(*context, text);
        QVERIFY(!remove->isEnabled());

        FakeLink link;
        TestMailDialog mail(desk.theme, store, link);
        mail.show();
        auto *to = mail.findChild<FormField *>(u"recipient"_s);
        paste(*to->edit(), text);
        mail.findChild<QPushButton *>(u"sendButton"_s)->click();
        QVERIFY(link.operations.isEmpty());
        QVERIFY(!to->problem().isEmpty());
    }

private:
    static QStringList sharedFields()
    {
        QStringList names{u"shared-baseDomain"_s, u"shared-publicAddress"_s, u"shared-ingressClass"_s, u"shared-clusterIssuer"_s,
                          u"mailHost"_s,          u"mailPort"_s,             u"mailUser"_s,            u"mailPassword"_s,
                          u"mailFrom"_s};
        for (const QString &image : {u"medusa.web"_s, u"medusa.database"_s, u"medusa.cache"_s, u"woocommerce.web"_s,
                                     u"woocommerce.database"_s, u"woocommerce.tools"_s})
            names.append(QString(u"shared-image-"_s + image));
        return names;
    }
    //! By the name of the field they are in, or their own.
    static QSet<QString> fieldsOf(const QWidget &window)
    {
        QSet<QString> names;
        for (const QLineEdit *edit : window.findChildren<QLineEdit *>()) {
            if (edit->isReadOnly())
                continue;
            QString name = edit->objectName();
            for (const QWidget *each = edit->parentWidget(); each; each = each->parentWidget()) {
                if (qobject_cast<const FormField *>(each) || qobject_cast<const QKeySequenceEdit *>(each)) {
                    name = each->objectName();
                    break;
                }
                if (qobject_cast<const QAbstractSpinBox *>(each)) {
                    name = u"number"_s;
                    break;
                }
            }
            if (edit->accessibleName() == u"Search the log")
                name = u"logSearch"_s;
            names.insert(name.isEmpty() ? QString(u"? "_s + edit->accessibleName()) : name);
        }
        return names;
    }
    static void wizard_inputs()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : inputs())
            QTest::newRow(name) << text;
    }
};

QTEST_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
