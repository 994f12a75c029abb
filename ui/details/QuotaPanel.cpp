// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/QuotaPanel.h"

#include "common/Label.h"
#include "common/UsageBar.h"
#include "stores/StoreWords.h"

#include <QGridLayout>

namespace shopflow::ui {

QuotaPanel::QuotaPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_remark((new Label(Look::Small, {}, this))->wrapping())
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    const std::array<QString, 3> names{tr("CPU", "a resource"), tr("Memory", "a resource"),
                                       tr("Storage", "a resource")};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.bar = new UsageBar(theme, this);
        row.bar->setAccessibleName(names.at(i));
        row.text = new Label(Look::Muted, {}, this);
        row.text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const int line = static_cast<int>(i);
        grid->addWidget(new Label(Look::Muted, names.at(i), this), line, 0);
        grid->addWidget(row.bar, line, 1);
        grid->addWidget(row.text, line, 2);
    }
    grid->addWidget(m_remark, 3, 0, 1, 3);
}

void QuotaPanel::setStore(const Store &store)
{
    put(m_rows.at(0), store.cpu, StoreWords::cpu(store.cpu.used), StoreWords::cpu(store.cpu.hard));
    put(m_rows.at(1), store.memory, StoreWords::bytes(store.memory.used), StoreWords::bytes(store.memory.hard));
    put(m_rows.at(2), store.storage, StoreWords::bytes(store.storage.used), StoreWords::bytes(store.storage.hard));
    const bool known = !store.cpu.hard.isZero();
    m_remark->setText(known ? tr("Limits of the namespace %1. One maintenance job always fits beside the store.")
                                  .arg(store.namespaceName)
                            : tr("The quota of this store is not known yet."));
}

void QuotaPanel::put(Row &row, const QuotaUse &use, const QString &used, const QString &hard)
{
    if (use.hard.isZero()) {
        row.bar->setShare(0);
        row.text->setText(QStringLiteral("\u2014"));
        return;
    }
    row.bar->setShare(static_cast<double>(use.used.toMilli()) / static_cast<double>(use.hard.toMilli()));
    row.text->setText(tr("%1 of %2", "used of limit").arg(used, hard));
}

} // namespace shopflow::ui
