// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/CommandPalette.h"

#include "palette/PaletteModel.h"
#include "settings/SettingsDialog.h"
#include "settings/ShortcutsPage.h"
#include "stores/StoreTable.h"
#include "support/WindowBench.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

    struct Bench : WindowBench {
        Bench() { WindowBench::open().table().selectUid(u"uid-palmonas"_s); }
        CommandPalette *open()
        {
            window.actions().action(Id::Palette)->trigger();
            auto *palette = window.findChild<CommandPalette *>();
            if (palette)
                (void)QTest::qWaitForWindowActive(palette);
            return palette;
        }
        static QStringList titles(const CommandPalette &palette)
        {
            QStringList result;
            for (int row = 0; row < palette.list()->model()->rowCount(); ++row)
                result.append(palette.list()->model()->index(row, 0).data().toString());
            return result;
        }
    };

private Q_SLOTS:
    void opensByItsKeysAndFindsAction()
    {
        Bench bench;
        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        QPointer<CommandPalette> palette = bench.window.findChild<CommandPalette *>();
        QVERIFY(palette);
        QVERIFY(QTest::qWaitForWindowActive(palette));
        QTRY_VERIFY2(palette->field()->hasFocus(), qPrintable(QApplication::focusWidget() ? QString(QLatin1StringView(QApplication::focusWidget()->metaObject()->className())) : QString()));
        QAbstractItemModelTester tester(palette->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(palette->list()->model(), &QAbstractItemModel::modelReset);
        bench.desk.shoot(*palette, u"palette"_s);
        QTest::keyClicks(palette->field(), u"verif"_s);
        QCOMPARE(Bench::titles(*palette).first(), u"Verify"_s);
        QCOMPARE(resets.count(), 0);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.desk.link->verified, QStringList{u"palmonas"_s});
        QTRY_VERIFY(!palette);
    }

    void everyActionIsInItOnce()
    {
        Bench bench;
        CommandPalette *palette = bench.open();
        const QStringList titles = Bench::titles(*palette);
        for (const Id id : bench.window.actions().ids()) {
            const QAction *action = bench.window.actions().action(id);
            QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
            QVERIFY2(!bench.window.actions().place(id).isEmpty(), qPrintable(action->text()));
            if (id != Id::Palette && action->isVisible())
                QCOMPARE(titles.count(bench.window.actions().title(id)), 1);
        }
        QVERIFY(titles.contains(u"Palmonas"_s) && titles.contains(u"kind-shopflow"_s));
    }

    void whatCannotBeDoneSaysWhyAndDoesNothing()
    {
        Bench bench;
        CommandPalette *palette = bench.open();
        QTest::keyClicks(palette->field(), u"open store"_s);
        QCOMPARE(Bench::titles(*palette).first(), u"Open Store"_s);
        QVERIFY(palette->field()->accessibleDescription().contains(u"no shop front"_s));
        bench.desk.shoot(*palette, u"palette-disabled"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QVERIFY(bench.desk.link->routes.isEmpty());
        palette->field()->setText(u"qqqq"_s);
        QCOMPARE(palette->list()->model()->rowCount(), 0);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.window.findChild<CommandPalette *>());
    }

    void goesToAStoreEvenBehindTheFilter()
    {
        Bench bench;
        auto *filter = bench.window.findChild<QLineEdit *>(u"filterField"_s);
        filter->setText(u"ravi"_s);
        CommandPalette *palette = bench.open();
        QTest::keyClicks(palette->field(), u"kaveri"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.window.currentView()->table().selectedUid(), u"uid-books"_s);
        QVERIFY(filter->text().isEmpty());
        palette = bench.open();
        QTest::keyClicks(palette->field(), u"kishop"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_COMPARE(bench.window.currentView()->contextName(), u"kind-shopflow"_s);
    }

    void arrowsGoRound()
    {
        Bench bench;
        CommandPalette *palette = bench.open();
        const int rows = palette->list()->model()->rowCount();
        QTest::keyClick(palette->field(), Qt::Key_Up);
        QCOMPARE(palette->list()->currentIndex().row(), rows - 1);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(palette->list()->currentIndex().row(), 0);
        QTest::keyClick(palette->field(), Qt::Key_PageDown);
        QCOMPARE(palette->list()->currentIndex().row(), 8);
        QTest::keyClick(palette->field(), Qt::Key_Tab);
        QCOMPARE(palette->list()->currentIndex().row(), 9);
        QTRY_VERIFY2(palette->field()->hasFocus(), qPrintable(QApplication::focusWidget() ? QString(QLatin1StringView(QApplication::focusWidget()->metaObject()->className())) : QString()));
    }

    void shortcutsAreThePersonsOwn()
    {
        Bench bench;
        ActionCatalog &actions = bench.window.actions();
        for (const Id id : actions.ids()) {
            const auto owner = actions.ownerOf(actions.action(id)->shortcut(), id);
            QVERIFY2(!owner, qPrintable(actions.title(id)));
        }
        actions.action(Id::Settings)->trigger();
        auto *dialog = bench.window.findChild<SettingsDialog *>();
        QVERIFY(dialog);
        bench.desk.shoot(*dialog, u"settings"_s);
        dialog->findChild<QTabBar *>(u"settingsTabs"_s)->setCurrentIndex(1);
        auto *page = dialog->findChild<ShortcutsPage *>();
        auto *keys = page->findChild<QKeySequenceEdit *>(u"shortcutKeys"_s);
        const auto *note = page->findChild<QLabel *>(u"shortcutNote"_s);
        page->choose(Id::About);
        keys->setKeySequence(Qt::CTRL | Qt::Key_K);
        QVERIFY2(note->text().contains(u"Command Palette"_s), qPrintable(note->text()));
        QVERIFY(actions.action(Id::About)->shortcut().isEmpty());
        bench.desk.shoot(*dialog, u"settings-clash"_s);
        keys->setKeySequence(Qt::Key_F1);
        QCOMPARE(actions.action(Id::About)->shortcut(), QKeySequence(Qt::Key_F1));
        QVERIFY(actions.action(Id::About)->toolTip().contains(u"F1"_s));
        dialog->close();
        MainWindow again(bench.desk.services());
        QCOMPARE(again.actions().action(Id::About)->shortcut(), QKeySequence(Qt::Key_F1));
        again.actions().setShortcut(Id::About, {});
        again.actions().setShortcut(Id::Verify, {});
        MainWindow third(bench.desk.services());
        QVERIFY(third.actions().action(Id::About)->shortcut().isEmpty());
        QVERIFY(third.actions().action(Id::Verify)->shortcut().isEmpty());
        third.actions().setShortcut(Id::Verify, third.actions().defaultShortcut(Id::Verify));
        MainWindow fourth(bench.desk.services());
        QCOMPARE(fourth.actions().action(Id::Verify)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_E));
    }
};

QTEST_MAIN(tst_CommandPalette)
#include "tst_CommandPalette.moc"
