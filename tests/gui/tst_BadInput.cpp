// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TextFit.h"
#include "support/WindowBench.h"

#include "cluster/LoginKeeper.h"
#include "common/FormField.h"
#include "main/HeaderBar.h"
#include "palette/CommandPalette.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"
#include "stores/TestMailDialog.h"
#include "wizard/NewStoreWizard.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

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
        for (const QString &name : {u"shared-baseDomain"_s, u"shared-publicAddress"_s, u"shared-ingressClass"_s,
                                    u"shared-clusterIssuer"_s}) {
            auto *field = bench.window.findChild<FormField *>(name);
            paste(*field->edit(), text);
            save->click();
            const bool empty = text.trimmed().isEmpty();
            QVERIFY2(empty || !field->problem().isEmpty() || !bench.desk.link->sharedWrites.isEmpty(), qPrintable(name));
            QVERIFY(field->problem().size() < 400);
            if (!bench.desk.link->sharedWrites.isEmpty())
                Q_EMIT bench.desk.link->sharedSettingsRead({});
            bench.desk.link->sharedWrites.clear();
            field->edit()->clear();
        }
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
    static void wizard_inputs()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[name, text] : inputs())
            QTest::newRow(name) << text;
    }
};

QTEST_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
