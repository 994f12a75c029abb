// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/DetailsPane.h"
#include "settings/SettingsDialog.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"
#include "support/WindowBench.h"
#include "wizard/NewStoreWizard.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! Tab alone reaches whatever can be used, and one sees where the focus is.
class tst_Keyboard : public QObject
{
    Q_OBJECT

    struct Bench : WindowBench {
        Bench()
        {
            open().table().selectUid(u"uid-palmonas"_s);
            Q_EMIT desk.link->usageChanged(samples::usage());
            Q_EMIT desk.link->clusterInspected(samples::clusterReport());
            Q_EMIT desk.link->forwardsChanged(samples::forwards());
        }
    };

    static QString nameOf(const QWidget &widget)
    {
        QString words = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && words.isEmpty())
            words = button->text();
        return QString(QLatin1StringView(widget.metaObject()->className()) + u" “"_s + words + u"”"_s);
    }
    //! What is painted where \a widget is, with a little around it.
    static QImage around(QWidget &window, const QWidget &widget)
    {
        const QRect area = QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-5, -5, 5, 5) & window.rect();
        return window.grab(area).toImage();
    }
    //! Presses Tab in \a window until it comes back to where it began.
    static QVector<QWidget *> tour(QWidget &window)
    {
        QVector<QWidget *> visited;
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(&window, Qt::Key_Tab);
            QWidget *now = window.focusWidget();
            if (!now || visited.contains(now))
                break;
            visited.append(now);
        }
        return visited;
    }
    static void play(QWidget &window, const QString &page, QStringList &faults)
    {
        QCoreApplication::processEvents();
        const QVector<QWidget *> visited = tour(window);
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const bool usable = widget->isVisibleTo(&window) && widget->isEnabled() && widget->window() == &window
                                && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (usable && !visited.contains(widget))
                faults.append(QString(page + u": Tab does not reach "_s + nameOf(*widget)));
        }
        for (QWidget *widget : visited) {
            // As Tab does.
            for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(each))
                    area->ensureWidgetVisible(widget);
            }
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QImage with = around(window, *widget);
            QWidget *other = visited.at(visited.constFirst() == widget ? visited.size() - 1 : 0);
            if (other == widget)
                continue;
            other->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (with == around(window, *widget))
                faults.append(QString(page + u": nothing shows the focus of "_s + nameOf(*widget)));
        }
    }

private Q_SLOTS:
    void theWindow()
    {
        Bench bench;
        QStringList faults;
        for (const Id id : {Id::ShowOverview, Id::ShowPods, Id::ShowEvents, Id::ShowLogs, Id::ShowManifest, Id::ShowCapacity,
                            Id::ShowChecks, Id::ShowForwards, Id::ShowSharedSettings}) {
            bench.action(id)->trigger();
            if (id == Id::ShowLogs)
                Q_EMIT bench.desk.link->logLines(u"palmonas"_s, samples::logLines(100));
            if (id == Id::ShowSharedSettings)
                Q_EMIT bench.desk.link->sharedSettingsRead({});
            play(bench.window, bench.action(id)->text(), faults);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void readsTheOverviewLikeAPage()
    {
        Bench bench;
        QStringList names;
        for (QWidget *widget : tour(bench.window))
            names.append(widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName());
        const auto at = [&names](const QString &name) { return names.indexOf(name); };
        const QVector<qsizetype> places{at(u"Open Admin"_s), at(u"Copy the address of Admin"_s), at(u"Copy the address of API"_s),
                                        at(u"Copy the user name"_s), at(u"Copy the password"_s)};
        for (qsizetype i = 0; i < places.size(); ++i)
            QVERIFY2(places.at(i) >= 0 && (i == 0 || places.at(i) > places.at(i - 1)), qPrintable(names.join(u", "_s)));
    }

    void arrowsGoFromPlaceToPlace()
    {
        Bench bench;
        bench.action(Id::ShowChecks)->trigger();
        auto *checks = bench.window.findChild<QAbstractButton *>(u"placeChecks"_s);
        auto *stores = bench.window.findChild<QAbstractButton *>(u"placeStores"_s);
        QCOMPARE(checks->focusPolicy(), Qt::TabFocus);
        QCOMPARE(stores->focusPolicy(), Qt::NoFocus);
        checks->setFocus(Qt::TabFocusReason);
        QTest::keyClick(checks, Qt::Key_Up);
        QCOMPARE(bench.window.currentView()->place(), Place::Capacity);
        QTest::keyClick(bench.window.focusWidget(), Qt::Key_Up);
        QCOMPARE(bench.window.currentView()->place(), Place::Stores);
        QVERIFY(stores->hasFocus());
    }

    void itsDialogs()
    {
        Bench bench;
        QStringList faults;
        bench.action(Id::Delete)->trigger();
        auto *dialog = bench.window.findChild<DeleteDialog *>();
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            field->setText(field->placeholderText());
        play(*dialog, u"delete"_s, faults);
        dialog->close();
        bench.action(Id::Settings)->trigger();
        auto *settings = bench.window.findChild<SettingsDialog *>();
        play(*settings, u"settings"_s, faults);
        settings->findChild<QTabBar *>(u"settingsTabs"_s)->setCurrentIndex(1);
        play(*settings, u"shortcuts"_s, faults);
        settings->close();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void theWizard()
    {
        Bench bench;
        QStringList faults;
        bench.action(Id::NewStore)->trigger();
        NewStoreWizard &wizard = *bench.window.currentView()->wizard();
        wizard.resize(960, 1400);
        const auto press = [&wizard](const QString &name) { wizard.findChild<QAbstractButton *>(name)->click(); };
        press(u"platform-woocommerce"_s);
        wizard.findChild<QWidget *>(u"titleField"_s)->findChild<QLineEdit *>()->insert(u"Kaveri Books and more"_s);
        play(wizard, u"platform"_s, faults);
        press(u"nextButton"_s);
        press(u"moreImages"_s);
        play(wizard, u"plan"_s, faults);
        press(u"nextButton"_s);
        QCOMPARE(wizard.step(), NewStoreWizard::Review);
        Q_EMIT bench.desk.link->preflightFinished(bench.desk.link->lastToken, samples::report());
        play(wizard, u"review"_s, faults);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(tst_Keyboard)
#include "tst_Keyboard.moc"
