// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/BatchPanel.h"

#include "common/Label.h"
#include "stores/StoreBatch.h"

#include <QVBoxLayout>

namespace shopflow::ui {

BatchPanel::BatchPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_summary((new Label(Look::Muted, {}, this))->wrapping()),
      m_hint((new Label(Look::Small, {}, this))->wrapping()), m_list(new TaskList(theme, this))
{
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
}

void BatchPanel::follow(StoreBatch &batch)
{
    m_batch = &batch;
    connect(&batch, &StoreBatch::changed, this, &BatchPanel::refresh);
    connect(&batch, &StoreBatch::finished, this, &BatchPanel::refresh);
    refresh();
}

void BatchPanel::refresh()
{
    if (!m_batch)
        return;
    m_list->setRows(m_batch->rows());
    const bool single = m_batch->size() == 1;
    const bool over = m_batch->isFinished();
    m_summary->setText(m_batch->summary());
    m_summary->setVisible(!single || over);
    m_summary->setLook(over ? Look::Medium : Look::Muted);
    m_hint->setText(m_batch->action() == StoreBatch::Action::Delete
                        ? tr("The cluster goes on deleting when you close this.")
                        : tr("The checks go on when you close this."));
    m_hint->setVisible(!over);
}

} // namespace shopflow::ui
