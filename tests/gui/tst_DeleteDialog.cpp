// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/DeleteDialog.h"

#include "common/Label.h"
#include "support/Desk.h"
#include "support/Samples.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_DeleteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEverythingAndAsksForTheName()
    {
        Desk desk;
        QPointer<DeleteDialog> dialog = new DeleteDialog(
            desk.theme, {samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Ready)},
            DeleteDialog::Place{u"k3s-production"_s, false});
        QSignalSpy confirmed(dialog, &DeleteDialog::confirmed);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QString words;
        for (const Label *label : dialog->findChildren<Label *>())
            words += label->text() + u'\n';
        for (const QString &word : {u"Palmonas"_s, u"store-palmonas"_s, u"k3s-production"_s, u"3 GiB"_s, u"orders"_s})
            QVERIFY2(words.contains(word), qPrintable(word));

        auto *name = dialog->findChild<QLineEdit *>(u"confirmName"_s);
        auto *button = dialog->findChild<QPushButton *>(u"deleteButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->hasFocus());
        for (const QString &wrong : {u"palmona"_s, u"Palmonas"_s, u"palmonas "_s, u"store-palmonas"_s}) {
            name->setText(wrong);
            QVERIFY2(!button->isEnabled(), qPrintable(wrong));
        }
        name->clear();
        QTest::keyClicks(name, u"palmonas"_s);
        QVERIFY(button->isEnabled());
        desk.shoot(*dialog, u"delete"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        QCOMPARE(confirmed.first().first().value<QVector<Store>>().first().name(), u"palmonas"_s);
        dialog->close();
        QTRY_VERIFY(!dialog);
    }

    void enterCancels()
    {
        Desk desk;
        QPointer<DeleteDialog> dialog =
            new DeleteDialog(desk.theme, {samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Ready)},
                             DeleteDialog::Place{u"kind"_s, false});
        QSignalSpy confirmed(dialog, &DeleteDialog::confirmed);
        QSignalSpy rejected(dialog, &QDialog::rejected);
        dialog->show();
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(confirmed.count(), 0);
        QTRY_VERIFY(!dialog);
    }

    void enterInTheFieldCancelsToo()
    {
        Desk desk;
        QPointer<DeleteDialog> dialog =
            new DeleteDialog(desk.theme, {samples::store(u"palmonas"_s, u"Palmonas"_s, StorePhase::Ready)},
                             DeleteDialog::Place{u"kind"_s, false});
        QSignalSpy confirmed(dialog, &DeleteDialog::confirmed);
        dialog->show();
        auto *name = dialog->findChild<QLineEdit *>(u"confirmName"_s);
        QTest::keyClicks(name, u"palmonas"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        QTRY_VERIFY(!dialog);
    }
};

QTEST_MAIN(tst_DeleteDialog)
#include "tst_DeleteDialog.moc"
