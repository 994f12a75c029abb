// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores/BatchDialog.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "stores/BatchPanel.h"
#include "stores/StoreBatch.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

BatchDialog::BatchDialog(const Theme &theme, StoreBatch &batch, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Verify %n Store(s)", nullptr, batch.size()));
    setMinimumWidth(540);
    auto *icon = new IconLabel(theme, u"verify"_s, 44, this);
    icon->setIcon(u"verify"_s, Tone::Info);
    icon->setDisc(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon);
    head->addWidget(new Label(Look::Title, windowTitle(), this), 1);
    auto *panel = new BatchPanel(theme, this);
    panel->follow(batch);
    auto *close = new QPushButton(tr("Close", "a dialog"), this);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(panel, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
}

} // namespace shopflow::ui
