// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/PodsTab.h"

#include "common/Label.h"
#include "details/PodCellDelegate.h"
#include "details/PodTableModel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PodsTab::PodsTab(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(new PodTableModel(clock, this)), m_table(new QTableView(this)),
      m_empty(new Label(Look::Muted, tr("This store has no pods right now."), this))
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_table->setAccessibleName(tr("Pods", "the table of the pods of a store"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PodCellDelegate(theme, this));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(32);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_ages.setInterval(1000);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_table->viewport()->update();
    });
    m_ages.start();
}

void PodsTab::setStore(const Store &store)
{
    m_model->setPods(store.pods);
    m_table->setVisible(!store.pods.isEmpty());
    m_empty->setVisible(store.pods.isEmpty());
}

void PodsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int em = fontMetrics().averageCharWidth();
    const int fixed = em * (10 + 20 + 18 + 11);
    m_table->setColumnWidth(PodTableModel::NameColumn, qMax(em * 24, (width() - fixed) * 6 / 10));
    m_table->setColumnWidth(PodTableModel::ReadyColumn, em * 10);
    m_table->setColumnWidth(PodTableModel::StatusColumn, em * 24);
    m_table->setColumnWidth(PodTableModel::RestartsColumn, em * 18);
    m_table->setColumnWidth(PodTableModel::AgeColumn, em * 11);
}

} // namespace shopflow::ui
