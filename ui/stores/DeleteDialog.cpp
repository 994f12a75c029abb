// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/DeleteDialog.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

QStringList whatGoes(const Store &store)
{
    QStringList lines{DeleteDialog::tr("Products, orders, customers and uploaded files")};
    lines.append(store.storage.used.isZero()
                     ? DeleteDialog::tr("The volumes of the store")
                     : DeleteDialog::tr("The volumes of the store (%1)").arg(StoreWords::bytes(store.storage.used)));
    lines.append(DeleteDialog::tr("Namespace %1 with everything in it, %n pod(s) included", nullptr,
                                  static_cast<int>(store.pods.size()))
                     .arg(store.namespaceName));
    lines.append(DeleteDialog::tr("The admin login, in the cluster and in your keychain"));
    return lines;
}

} // namespace

DeleteDialog::DeleteDialog(const Theme &theme, const Store &store, const QString &contextName, QWidget *parent)
    : QDialog(parent), m_storeName(store.name()), m_typed(new QLineEdit(this)),
      m_delete(new QPushButton(tr("Delete Store"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete “%1”").arg(store.spec.displayTitle()));
    setFixedWidth(540);

    auto *icon = new IconLabel(theme, u"trash"_s, 44, this);
    icon->setIcon(u"trash"_s, Tone::Bad);
    icon->setDisc(true);
    auto *title = (new Label(Look::Title, tr("Delete “%1”?").arg(store.spec.displayTitle()), this))->wrapping();
    auto *where =
        (new Label(Look::Muted, tr("Store %1 on cluster %2.").arg(store.name(), contextName), this))->wrapping();
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(where);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addSpacing(4);
    layout->addWidget(new Label(Look::Medium, tr("This cannot be undone. It removes:"), this));
    for (const QString &line : whatGoes(store)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *mark = new IconLabel(theme, u"close"_s, 14, this);
        mark->setIcon(u"close"_s, Tone::Bad);
        row->addWidget(mark, 0, Qt::AlignVCenter);
        row->addWidget((new Label(Look::Body, line, this))->wrapping(), 1);
        layout->addLayout(row);
    }
    layout->addSpacing(6);
    auto *ask = new Label(Look::Body, tr("Type %1 to confirm:").arg(store.name()), this);
    ask->selectable();
    ask->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Name of the store to delete"));
    m_typed->setObjectName(u"confirmName"_s);
    m_typed->setPlaceholderText(store.name());
    layout->addWidget(ask);
    layout->addWidget(m_typed);
    layout->addSpacing(10);

    m_delete->setObjectName(u"deleteButton"_s);
    m_delete->setProperty("kind", u"destroy"_s);
    m_delete->setAutoDefault(false);
    m_delete->setEnabled(false);
    m_delete->setToolTip(tr("Type the name of the store first."));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    layout->addLayout(buttons);
    m_cancel->setFocus();

    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool same = text == m_storeName;
        m_delete->setEnabled(same);
        m_delete->setToolTip(same ? QString() : tr("Type the name of the store first."));
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_storeName);
        accept();
    });
}

} // namespace shopflow::ui
