// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/ContextList.h"
#include "main/ContextListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

//! The clusters in the rail: who looks around contacts nobody.
class tst_ContextList : public QObject
{
    Q_OBJECT

    static QVector<kube::KubeContextSummary> contexts(int count)
    {
        QVector<kube::KubeContextSummary> all;
        for (int i = 0; i < count; ++i) {
            kube::KubeContextSummary context;
            context.name = u"cluster-%1"_s.arg(i);
            all.append(context);
        }
        return all;
    }

private Q_SLOTS:
    void arrowsLookAndEnterChooses()
    {
        ContextListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ContextList list;
        list.setModel(&model);
        model.setContexts(contexts(5));
        list.resize(200, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy chosen(&list, &ContextList::chosen);
        list.setChosen(model.index(0));
        QCOMPARE(chosen.size(), 0);

        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 3);
        QCOMPARE(chosen.size(), 0);
        // What is shown is still marked.
        QVERIFY(list.selectionModel()->isSelected(model.index(0)));

        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toModelIndex().row(), 3);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&list, Qt::Key_Up);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(chosen.takeFirst().at(0).toModelIndex().row(), 2);
    }

    void aClickChooses()
    {
        ContextListModel model;
        ContextList list;
        list.setModel(&model);
        model.setContexts(contexts(5));
        list.resize(200, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy chosen(&list, &ContextList::chosen);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(model.index(4)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toModelIndex().row(), 4);
        // A screen reader selects.
        list.selectionModel()->select(model.index(1), QItemSelectionModel::ClearAndSelect);
        QCOMPARE(chosen.size(), 2);
    }

    //! What stands below it must not be painted over.
    void scrollsWhereThereIsNoRoom()
    {
        ContextListModel model;
        QWidget rail;
        auto *list = new ContextList(&rail);
        list->setModel(&model);
        auto *below = new QWidget(&rail);
        below->setFixedHeight(150);
        auto *layout = new QVBoxLayout(&rail);
        layout->addWidget(list);
        layout->addWidget(below);
        layout->addStretch(1);
        rail.resize(216, 800);
        rail.show();
        for (const int count : {12, 1, 40, 0, 12}) {
            model.setContexts(contexts(count));
            QTRY_COMPARE(list->height(), list->sizeHint().height());
            QVERIFY(list->geometry().bottom() < below->geometry().top());
        }
        rail.resize(216, 380);
        QTRY_VERIFY(list->height() < list->sizeHint().height());
        QVERIFY(list->geometry().bottom() < below->geometry().top());
        list->setChosen(model.index(11));
        QVERIFY(list->viewport()->rect().contains(list->visualRect(model.index(11)).center()));
    }
};

QTEST_MAIN(tst_ContextList)
#include "tst_ContextList.moc"
