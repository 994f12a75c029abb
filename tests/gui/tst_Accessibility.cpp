// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/DetailsPane.h"
#include "main/HeaderBar.h"
#include "palette/CommandPalette.h"
#include "settings/SettingsDialog.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"
#include "support/WindowBench.h"
#include "wizard/NewStoreWizard.h"

#include <QAccessible>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

class tst_Accessibility : public QObject
{
    Q_OBJECT

    struct Bench : WindowBench {
        Bench() { open().table().selectUid(u"uid-palmonas"_s); }
    };

    //! Controls below \a node that can have the focus and have no name or no role.
    static void collect(QAccessibleInterface *node, int depth, QStringList &unnamed, int &controls)
    {
        if (!node || !node->isValid() || depth > 40)
            return;
        const QAccessible::State state = node->state();
        const auto *widget = qobject_cast<QWidget *>(node->object());
        if (widget && state.focusable && !state.invisible && !state.disabled && widget->focusPolicy() != Qt::NoFocus
            && !widget->isWindow()) {
            ++controls;
            if (node->text(QAccessible::Name).trimmed().isEmpty())
                unnamed.append(QString(QLatin1StringView(widget->metaObject()->className())) + u" without a name: "_s
                               + widget->objectName());
            if (node->role() == QAccessible::NoRole)
                unnamed.append(QString(QLatin1StringView(widget->metaObject()->className())) + u" without a role"_s);
        }
        // Cells are not controls, and there may be very many of them.
        const QAccessible::Role role = node->role();
        if (role == QAccessible::Table || role == QAccessible::List || role == QAccessible::Tree)
            return;
        for (int i = 0; i < node->childCount(); ++i)
            collect(node->child(i), depth + 1, unnamed, controls);
    }
    static void walk(QWidget &window, int atLeast)
    {
        QStringList unnamed;
        int controls = 0;
        collect(QAccessible::queryAccessibleInterface(&window), 0, unnamed, controls);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY2(controls >= atLeast, qPrintable(QString::number(controls)));
    }
    //! What Tab visits below \a parent, in its order.
    static QVector<QWidget *> focusOrder(QWidget &parent)
    {
        QVector<QWidget *> order;
        for (QWidget *widget = parent.nextInFocusChain(); widget && widget != &parent; widget = widget->nextInFocusChain()) {
            if (parent.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                order.append(widget);
        }
        return order;
    }
    //! From top to bottom, and in a row from left to right.
    static void readsLikeAPage(QWidget &parent, int atLeast)
    {
        // Layouts within layouts find their places one after the other.
        for (int depth = 0; depth < 5; ++depth)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVector<QWidget *> order = focusOrder(parent);
        QVERIFY2(order.size() >= atLeast, qPrintable(QString::number(order.size())));
        // Tab goes in a circle: read it from its topmost control.
        const auto top = std::min_element(order.begin(), order.end(), [&parent](const QWidget *a, const QWidget *b) {
            const QPoint first = a->mapTo(&parent, QPoint());
            const QPoint second = b->mapTo(&parent, QPoint());
            return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
        });
        std::rotate(order.begin(), top, order.end());
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QRect before(order.at(i - 1)->mapTo(&parent, QPoint()), order.at(i - 1)->size());
            const QRect after(order.at(i)->mapTo(&parent, QPoint()), order.at(i)->size());
            const bool below = after.top() >= before.bottom();
            const bool beside = after.left() >= before.right() && after.bottom() > before.top();
            const auto words = [](const QWidget *widget, const QRect &rect) {
                return u"%1 “%2” at %3, %4"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                  widget->objectName() + widget->accessibleName())
                    .arg(rect.x())
                    .arg(rect.y());
            };
            QVERIFY2(below || beside, qPrintable(words(order.at(i - 1), before) + u" before "_s + words(order.at(i), after)));
        }
    }

private Q_SLOTS:
    void everyControlOfTheWindowHasANameAndARole()
    {
        Bench bench;
        for (const Id id : {Id::ShowOverview, Id::ShowPods, Id::ShowEvents, Id::ShowLogs, Id::ShowManifest}) {
            bench.action(id)->trigger();
            walk(bench.window, 10);
        }
    }

    void soHasEveryControlOfItsPlaces()
    {
        Bench bench;
        Q_EMIT bench.desk.link->clusterInspected(samples::clusterReport());
        Q_EMIT bench.desk.link->forwardsChanged(samples::forwards());
        for (const Id id : {Id::ShowCapacity, Id::ShowChecks, Id::ShowForwards, Id::ShowSharedSettings}) {
            bench.action(id)->trigger();
            Q_EMIT bench.desk.link->sharedSettingsRead({});
            walk(bench.window, 8);
            readsLikeAPage(*bench.window.currentView(), 1);
        }
    }

    void soHasEveryControlOfItsDialogs()
    {
        Bench bench;
        bench.action(Id::Delete)->trigger();
        walk(*bench.window.findChild<DeleteDialog *>(), 3);
        bench.action(Id::Credentials)->trigger();
        bench.action(Id::Palette)->trigger();
        walk(*bench.window.findChild<CommandPalette *>(), 1);
        bench.action(Id::Settings)->trigger();
        auto *settings = bench.window.findChild<SettingsDialog *>();
        walk(*settings, 5);
        settings->findChild<QTabBar *>(u"settingsTabs"_s)->setCurrentIndex(1);
        walk(*settings, 5);
        bench.action(Id::NewStore)->trigger();
        walk(*bench.window.currentView()->wizard(), 3);
        for (QDialog *dialog : bench.window.findChildren<QDialog *>())
            walk(*dialog, 1);
    }

    void paintedWordsAreTextsAndMessagesAreAlerts()
    {
        Bench bench;
        const auto role = [&bench](const char *className) {
            for (QWidget *widget : bench.window.findChildren<QWidget *>()) {
                if (widget->inherits(className))
                    return QAccessible::queryAccessibleInterface(widget)->role();
            }
            return QAccessible::NoRole;
        };
        QCOMPARE(role("shopflow::ui::Pill"), QAccessible::StaticText);
        QCOMPARE(role("shopflow::ui::ElidedLabel"), QAccessible::StaticText);
        QCOMPARE(role("shopflow::ui::Banner"), QAccessible::AlertMessage);
        QCOMPARE(role("shopflow::ui::StatusLine"), QAccessible::StatusBar);
        QCOMPARE(role("shopflow::ui::RailButton"), QAccessible::RadioButton);
    }

    // Who reads the tree from outside counts children first and asks for them later.
    void whatHasGoneMeanwhileIsNothing()
    {
        Bench bench;
        int areas = 0;
        for (QAbstractScrollArea *area : bench.window.findChildren<QAbstractScrollArea *>()) {
            QAccessibleInterface *node = QAccessible::queryAccessibleInterface(area);
            if (area->inherits("QAbstractItemView"))
                continue;
            ++areas;
            QVERIFY(node->child(0));
            for (int behind = 0; behind < 3; ++behind)
                QVERIFY(!node->child(node->childCount() + behind));
            QVERIFY(!node->child(-1));
        }
        QVERIFY(areas > 3);
    }

    void theButtonsInsideOfFieldsHaveNames()
    {
        Bench bench;
        int buttons = 0;
        for (const QLineEdit *field : bench.window.findChildren<QLineEdit *>()) {
            for (QToolButton *button : field->findChildren<QToolButton *>()) {
                ++buttons;
                QVERIFY2(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty(),
                         qPrintable(field->objectName()));
            }
        }
        QVERIFY(buttons >= 2);
    }

    void theFocusGoesWhereTheEyeGoes()
    {
        Bench bench;
        readsLikeAPage(*bench.window.findChild<HeaderBar *>(), 4);
        const QVector<QWidget *> order = focusOrder(bench.window);
        const auto at = [&order](const QString &name) {
            for (qsizetype i = 0; i < order.size(); ++i) {
                if (order.at(i)->objectName() == name)
                    return static_cast<int>(i);
            }
            return -1;
        };
        const QVector<int> places{at(u"newStoreButton"_s), at(u"filterField"_s), at(u"contextList"_s), at(u"storeTable"_s),
                                  at(u"detailTabs"_s)};
        for (qsizetype i = 0; i < places.size(); ++i)
            QVERIFY2(places.at(i) >= 0 && (i == 0 || places.at(i) > places.at(i - 1)),
                     qPrintable(u"place %1 is %2"_s.arg(i).arg(places.at(i))));
        bench.action(Id::Delete)->trigger();
        auto *dialog = bench.window.findChild<DeleteDialog *>();
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            field->setText(field->placeholderText());
        readsLikeAPage(*dialog, 4);
        QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->hasFocus()
                || dialog->focusWidget() == dialog->findChild<QPushButton *>(u"cancelButton"_s));
        dialog->close();
        bench.action(Id::Settings)->trigger();
        readsLikeAPage(*bench.window.findChild<SettingsDialog *>(), 5);
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_Accessibility.moc"
