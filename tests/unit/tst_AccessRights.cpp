// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/AccessRights.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shopflow;
using Wish = AccessRights::Wish;

//! What is not known is allowed, and a namespace may grant what the cluster does not.
class tst_AccessRights : public QObject
{
    Q_OBJECT

    static AccessRights viewer()
    {
        AccessRights rights;
        rights.missing = QStringList{u"create namespaces"_s, u"delete namespaces"_s, u"patch namespaces"_s,
                                     u"patch deployments"_s, u"patch statefulsets"_s, u"get secrets"_s,
                                     u"create pods/exec"_s,  u"create pods/portforward"_s};
        return rights;
    }

private Q_SLOTS:
    void nothingKnownForbidsNothing()
    {
        const AccessRights rights;
        for (const Wish wish : {Wish::Create, Wish::Change, Wish::Repair, Wish::Delete, Wish::Verify, Wish::Operate,
                                Wish::ReadLogin, Wish::ShareSettings})
            QCOMPARE(rights.missingFor(wish, u"store-tea"_s), QString());
        QVERIFY(!rights.mayNotWrite());
    }

    void aNamespaceMayGrant()
    {
        AccessRights rights = viewer();
        QCOMPARE(rights.missingFor(Wish::Create), u"create namespaces"_s);
        // It has not been asked.
        QCOMPARE(rights.missingFor(Wish::Repair, u"store-tea"_s), QString());
        rights.inNamespace[u"store-tea"_s] = rights.missing;
        rights.inNamespace[u"store-mine"_s] = QStringList{u"patch namespaces"_s, u"delete namespaces"_s};
        QCOMPARE(rights.missingFor(Wish::Repair, u"store-tea"_s), u"patch deployments"_s);
        QCOMPARE(rights.missingFor(Wish::Verify, u"store-tea"_s), u"create pods/portforward"_s);
        QCOMPARE(rights.missingFor(Wish::ReadLogin, u"store-tea"_s), u"get secrets"_s);
        QCOMPARE(rights.missingFor(Wish::Repair, u"store-mine"_s), QString());
        QCOMPARE(rights.missingFor(Wish::ReadLogin, u"store-mine"_s), QString());
        QCOMPARE(rights.missingFor(Wish::Change, u"store-mine"_s), u"patch namespaces"_s);
        QCOMPARE(rights.missingFor(Wish::Delete, u"store-mine"_s), u"delete namespaces"_s);
    }

    void whatIsBeingAskedIsAsBefore()
    {
        AccessRights rights = viewer();
        rights.assumed = QStringList{u"get secrets"_s};
        QCOMPARE(rights.missingFor(Wish::ReadLogin, u"store-new"_s), u"get secrets"_s);
        QCOMPARE(rights.missingFor(Wish::Repair, u"store-new"_s), QString());
        rights.inNamespace[u"store-new"_s] = QStringList();
        QCOMPARE(rights.missingFor(Wish::ReadLogin, u"store-new"_s), QString());
    }

    void saysWhenNothingMayBeWritten()
    {
        AccessRights rights = viewer();
        QVERIFY(rights.mayNotWrite());
        rights.inNamespace[u"store-tea"_s] = rights.missing;
        QVERIFY(rights.mayNotWrite());
        rights.inNamespace[u"store-mine"_s] = QStringList{u"delete namespaces"_s};
        QVERIFY(!rights.mayNotWrite());
        AccessRights maker = viewer();
        maker.missing.removeAll(u"create namespaces"_s);
        QVERIFY(!maker.mayNotWrite());
    }
};

QTEST_GUILESS_MAIN(tst_AccessRights)
#include "tst_AccessRights.moc"
