// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/ManifestTab.h"

#include "cluster/SessionLink.h"
#include "common/Label.h"
#include "details/ManifestDelegate.h"
#include "details/ManifestModel.h"
#include "stores/Store.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ManifestTab::ManifestTab(const Theme &theme, SessionLink &link, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_link(link), m_model(new ManifestModel(this)), m_objects(new QListWidget(this)),
      m_lines(new QTableView(this)), m_words((new Label(Look::Muted, {}, this))->wrapping()),
      m_again(new QPushButton(tr("Read Again"), this)), m_copy(new QPushButton(tr("Copy Applied"), this))
{
    build();
    connect(&link, &SessionLink::manifestRead, this, [this](const QString &name, const ManifestReport &report) {
        if (name == m_asked)
            setReport(report);
    });
    connect(&link, &SessionLink::manifestFailed, this, [this](const QString &name, const Error &error) {
        if (name != m_asked)
            return;
        setReport({});
        m_words->setText(tr("%1 %2", "what went wrong, what to do").arg(error.message, error.nextStep));
        m_again->setEnabled(true);
    m_again->setToolTip({});
    });
    connect(&link, &SessionLink::restarted, this, [this] { m_asked.clear(); });
    connect(m_objects, &QListWidget::currentRowChanged, this, &ManifestTab::showObject);
    connect(m_copy, &QPushButton::clicked, this, &ManifestTab::copy);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_asked.clear();
        readWanted();
    });
}

void ManifestTab::build()
{
    setProperty("surface", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_objects->setObjectName(u"manifestObjects"_s);
    m_objects->setAccessibleName(tr("Objects of the store"));
    m_objects->setFixedWidth(290);
    m_objects->setIconSize(QSize(16, 16));
    m_objects->setUniformItemSizes(true);
    m_objects->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setObjectName(u"manifestLines"_s);
    m_lines->setAccessibleName(tr("Lines of the object, as applied and on the cluster"));
    m_lines->setModel(m_model);
    m_lines->setItemDelegate(new ManifestDelegate(m_theme, m_lines));
    m_lines->setShowGrid(false);
    m_lines->setSelectionBehavior(QTableView::SelectRows);
    m_lines->setTabKeyNavigation(false);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_lines->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_theme.font(TextStyle::Mono)).height() + 4);
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_lines->horizontalHeader()->setHighlightSections(false);
    m_lines->horizontalHeader()->setFixedHeight(30);
    for (QPushButton *button : {m_again, m_copy})
        button->setProperty("kind", u"small"_s);
    m_again->setIcon(m_theme.icon(u"refresh"_s));
    m_copy->setIcon(m_theme.icon(u"copy"_s));
    m_copy->setToolTip(tr("Copies this object as it was applied, as YAML."));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(18, 8, 14, 8);
    bar->setSpacing(8);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_again);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_objects);
    row->addWidget(m_lines, 1);
    setTabOrder(m_copy, m_again);
    setTabOrder(m_again, m_objects);
    setTabOrder(m_objects, m_lines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(row, 1);
}

void ManifestTab::setStore(const Store *store)
{
    m_storeName = store ? store->name() : QString();
    readWanted();
}

void ManifestTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readWanted();
}

void ManifestTab::readWanted()
{
    if (!isVisible() || m_storeName == m_asked)
        return;
    m_asked = m_storeName;
    setReport({});
    m_again->setEnabled(false);
    m_again->setToolTip(m_storeName.isEmpty() ? tr("Select a store first.") : tr("The cluster is being asked already."));
    m_words->setText(m_storeName.isEmpty() ? QString() : tr("Asking the cluster…"));
    if (!m_storeName.isEmpty())
        m_link.readManifest(m_storeName);
}

QString ManifestTab::stateWords(const ManifestObject &object)
{
    switch (object.state) {
    case ManifestObject::State::Differs:
        return tr("%n difference(s)", nullptr, object.differences);
    case ManifestObject::State::Missing:
        return tr("not there", "an object that was applied");
    case ManifestObject::State::Foreign:
        return tr("not applied", "an object on the cluster");
    case ManifestObject::State::Same:
        break;
    }
    return tr("as applied", "an object on the cluster");
}

void ManifestTab::setReport(const ManifestReport &report)
{
    m_report = report;
    m_objects->clear();
    m_model->setRows({});
    m_copy->setEnabled(!report.objects.isEmpty());
    m_copy->setToolTip(m_copy->isEnabled() ? tr("Copies this object as it was applied, as YAML.") : tr("Nothing has been read that could be copied."));
    int different = 0;
    int first = -1;
    for (qsizetype i = 0; i < report.objects.size(); ++i) {
        const ManifestObject &object = report.objects.at(i);
        const bool fine = object.state == ManifestObject::State::Same || object.state == ManifestObject::State::Foreign;
        different += fine ? 0 : 1;
        first = !fine && first < 0 ? static_cast<int>(i) : first;
        auto *item = new QListWidgetItem(m_theme.icon(fine ? u"check"_s : u"warning"_s, fine ? Role::Muted : Role::Danger),
                                         object.name, m_objects);
        item->setToolTip(stateWords(object));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2", "an object, how it is").arg(object.name, stateWords(object)));
    }
    if (report.objects.isEmpty())
        return;
    m_again->setEnabled(true);
    m_again->setToolTip({});
    m_objects->setCurrentRow(qMax(0, first));
    m_words->setText(different == 0 ? tr("Everything on the cluster is as it was applied.")
                                    : tr("%n object(s) differ from what was applied. Repair puts them right.", nullptr,
                                         different));
}

void ManifestTab::showObject(int index)
{
    if (index < 0 || index >= m_report.objects.size())
        return;
    const ManifestObject &object = m_report.objects.at(index);
    m_model->setRows(object.rows);
    const auto mark = std::find_if(object.rows.begin(), object.rows.end(), [](const ManifestRow &row) {
        return row.mark == ManifestRow::Mark::Changed || row.mark == ManifestRow::Mark::Missing;
    });
    const bool marked = mark != object.rows.end() && object.state == ManifestObject::State::Differs;
    m_lines->scrollTo(m_model->index(marked ? static_cast<int>(mark - object.rows.begin()) : 0, 0),
                      marked ? QTableView::PositionAtCenter : QTableView::PositionAtTop);
}

void ManifestTab::copy()
{
    QGuiApplication::clipboard()->setText(m_model->text(ManifestModel::AppliedColumn));
}

QString ManifestTab::words() const
{
    return m_words->text();
}

} // namespace shopflow::ui
