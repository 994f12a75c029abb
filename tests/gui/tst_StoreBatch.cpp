// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/StoreBatch.h"

#include "stores/BatchDialog.h"
#include "stores/BatchPanel.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTableModel.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_StoreBatch : public QObject
{
    Q_OBJECT

    struct Bench {
        Desk desk;
        FakeLink link;
        StoreTableModel model{desk.clock};

        Store add(const QString &name, StorePhase phase = StorePhase::Ready)
        {
            const Store store = samples::store(name, QString(name.left(1).toUpper() + name.mid(1)), phase);
            model.apply({{store}, {}});
            return store;
        }
    };

private Q_SLOTS:
    void oneFailureStopsNoOther()
    {
        Bench bench;
        StoreBatch batch(StoreBatch::Action::Verify, bench.link, bench.model);
        for (const QString &name : {u"anna"_s, u"berta"_s, u"clara"_s})
            batch.add(bench.add(name));
        batch.leaveOut(bench.add(u"dora"_s, StorePhase::Suspended), u"The store is suspended. Resume it first."_s);
        QSignalSpy finished(&batch, &StoreBatch::finished);
        BatchDialog dialog(bench.desk.theme, batch);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        batch.start();
        QCOMPARE(bench.link.verified, (QStringList{u"anna"_s, u"berta"_s, u"clara"_s}));
        Q_EMIT bench.link.verifyFinished(u"anna"_s, {});
        Q_EMIT bench.link.verifyFinished(u"berta"_s, u"The front page answers 500."_s);
        Q_EMIT bench.link.verifyFinished(u"somebody-else"_s, {});
        QCOMPARE(finished.count(), 0);
        bench.desk.shoot(dialog, u"verify-several"_s);
        Q_EMIT bench.link.verifyFinished(u"clara"_s, {});
        QCOMPARE(finished.count(), 1);
        QCOMPARE(batch.summary(), u"2 of 3 stores work. 1 failed."_s);
        QVERIFY(batch.firstProblem().contains(u"Berta"_s));
        const QVector<TaskRow> rows = batch.rows();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(1).state, TaskState::Failed);
        QCOMPARE(rows.at(1).words, u"The front page answers 500."_s);
        QCOMPARE(rows.at(3).state, TaskState::Skipped);
    }

    void onlyAFewAreUnderWayAtOnce()
    {
        Bench bench;
        StoreBatch batch(StoreBatch::Action::Delete, bench.link, bench.model);
        for (int i = 0; i < 20; ++i)
            batch.add(bench.add(u"shop-%1"_s.arg(i)));
        batch.start();
        QCOMPARE(bench.link.deleted.size(), StoreBatch::parallel);
        QSignalSpy finished(&batch, &StoreBatch::finished);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(bench.link.deleted.size() <= StoreBatch::parallel + i);
            Q_EMIT bench.link.deleteFinished(u"shop-%1"_s.arg(i), {});
        }
        QCOMPARE(bench.link.deleted.size(), 20);
        QCOMPARE(finished.count(), 1);
    }

    void aNewConnectionEndsWhatNobodyAnswers()
    {
        Bench bench;
        StoreBatch batch(StoreBatch::Action::Delete, bench.link, bench.model);
        batch.add(bench.add(u"anna"_s));
        batch.add(bench.add(u"berta"_s));
        batch.start();
        QSignalSpy finished(&batch, &StoreBatch::finished);
        bench.link.restart();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(batch.count(TaskState::Failed), 2);
        QVERIFY(batch.firstProblem().contains(u"goes on deleting"_s));
    }

    void showsWhatGoesUntilNothingIsLeft()
    {
        Bench bench;
        const Store store = bench.add(u"palmonas"_s);
        QPointer<DeleteDialog> dialog = new DeleteDialog(bench.desk.theme, {store}, {u"kind"_s, false});
        dialog->show();
        StoreBatch batch(StoreBatch::Action::Delete, bench.link, bench.model);
        batch.add(store);
        dialog->follow(batch);
        batch.start();
        const auto states = [&batch] {
            QVector<TaskState> result;
            for (const TaskRow &row : batch.rows())
                result.append(row.state);
            return result;
        };
        using S = TaskState;
        QCOMPARE(states(), (QVector<S>{S::Running, S::Running, S::Waiting}));
        Q_EMIT bench.link.deleteProgressed(u"palmonas"_s, {{u"Namespace/store-palmonas"_s, u"The namespace is being deleted."_s}});
        QCOMPARE(states(), (QVector<S>{S::Running, S::Running, S::Waiting}));
        QCOMPARE(batch.rows().at(0).words, u"3 pods are still ending."_s);
        bench.desk.shoot(*dialog, u"delete-going"_s);
        Store empty = store;
        empty.pods.clear();
        bench.model.apply({{empty}, {}});
        QCOMPARE(states(), (QVector<S>{S::Done, S::Running, S::Waiting}));
        Q_EMIT bench.link.deleteProgressed(u"palmonas"_s, {});
        QCOMPARE(states(), (QVector<S>{S::Done, S::Done, S::Running}));
        Q_EMIT bench.link.deleteProgressed(
            u"palmonas"_s, {{u"PersistentVolume/pvc-1"_s, u"The storage provisioner is still removing it."_s}});
        QVERIFY(batch.rows().at(2).words.startsWith(u"pvc-1: "_s));
        Q_EMIT bench.link.deleteProgressed(u"palmonas"_s, {});
        Q_EMIT bench.link.deleteFinished(u"palmonas"_s, {});
        QCOMPARE(states(), (QVector<S>{S::Done, S::Done, S::Done}));
        bench.desk.shoot(*dialog, u"delete-gone"_s);
        dialog->close();
    }

    void namesEveryStoreAndAsksForTheirNumber()
    {
        Bench bench;
        const QVector<Store> stores{bench.add(u"palmonas"_s), bench.add(u"seventen"_s), bench.add(u"books"_s)};
        QPointer<DeleteDialog> dialog = new DeleteDialog(bench.desk.theme, stores, {u"k3s-production"_s, true});
        QSignalSpy confirmed(dialog, &DeleteDialog::confirmed);
        dialog->show();
        QCOMPARE(dialog->phrase(), u"delete 3 stores"_s);
        auto *context = dialog->findChild<QLineEdit *>(u"confirmContext"_s);
        auto *words = dialog->findChild<QLineEdit *>(u"confirmName"_s);
        auto *button = dialog->findChild<QPushButton *>(u"deleteButton"_s);
        QCOMPARE(dialog->findChild<TaskList *>()->rows().size(), 3);
        for (const QString &wrong : {u"3"_s, u"delete 2 stores"_s, u"palmonas"_s}) {
            words->setText(wrong);
            QVERIFY2(!button->isEnabled(), qPrintable(wrong));
        }
        words->setText(u"delete 3 stores"_s);
        QVERIFY2(!button->isEnabled(), "production wants the context's name too");
        QVERIFY(button->toolTip().contains(u"k3s-production"_s));
        context->setText(u"k3s-production"_s);
        QVERIFY(button->isEnabled());
        bench.desk.shoot(*dialog, u"delete-several"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        StoreBatch batch(StoreBatch::Action::Delete, bench.link, bench.model);
        for (const Store &store : stores)
            batch.add(store);
        dialog->follow(batch);
        batch.start();
        Q_EMIT bench.link.deleteProgressed(u"palmonas"_s, {{u"Namespace/store-palmonas"_s, u"The namespace is being deleted."_s}});
        Q_EMIT bench.link.deleteFinished(u"books"_s, {});
        Q_EMIT bench.link.deleteFinished(u"seventen"_s, u"You may not delete namespaces."_s);
        bench.desk.shoot(*dialog, u"delete-several-going"_s);
        QVERIFY(!batch.isFinished());
        // Closing it stops nothing.
        dialog->close();
        QTRY_VERIFY(!dialog);
        Q_EMIT bench.link.deleteFinished(u"palmonas"_s, {});
        QVERIFY(batch.isFinished());
        QCOMPARE(batch.summary(), u"2 of 3 stores are gone. 1 failed."_s);
    }
};

QTEST_MAIN(tst_StoreBatch)
#include "tst_StoreBatch.moc"
