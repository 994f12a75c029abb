// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/CapacityPage.h"

#include "common/Banner.h"
#include "common/Label.h"
#include "common/PlatformMark.h"
#include "common/UsageBar.h"
#include "stores/StoreWords.h"

#include <QGridLayout>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

CapacityPage::CapacityPage(const Theme &theme, const BlueprintCatalog &catalog, QWidget *parent)
    : PlacePage(theme, parent), m_catalog(catalog)
{
    setReport({});
}

int CapacityPage::roomOf(const ClusterRoom &room)
{
    if (!room.known || room.plans.isEmpty())
        return -1;
    QSet<QString> seen;
    qint64 least = std::numeric_limits<int>::max();
    for (const PlanRoom &plan : room.plans) {
        // The first of a platform is its smallest.
        if (!seen.contains(plan.platform))
            least = std::min(least, plan.stores());
        seen.insert(plan.platform);
    }
    return static_cast<int>(least);
}

QString CapacityPage::headline(const ClusterRoom &room)
{
    const int stores = roomOf(room);
    if (stores < 0)
        return tr("Nobody can tell how much room there is");
    if (room.readyNodes == 0)
        return tr("No node takes pods, so no store fits");
    const bool none = std::all_of(room.plans.begin(), room.plans.end(), [](const PlanRoom &plan) { return plan.stores() == 0; });
    if (none)
        return tr("No room for another store");
    return stores == 0 ? tr("Not every kind of Small store fits any more")
                       : tr("Room for %n more Small store(s) of any kind", nullptr, stores);
}

PlaceFact CapacityPage::fact(const ClusterReport &report)
{
    const int stores = roomOf(report.room);
    if (!report.at.isValid())
        return {};
    if (stores < 0)
        return {tr("unknown", "how much room there is"), headline(report.room)};
    return {stores == 0 ? tr("full", "a cluster has no room")
                        : tr("room for %1", "%1: a number of stores").arg(QLocale().toString(stores)),
            headline(report.room)};
}

void CapacityPage::setReport(const ClusterReport &report)
{
    QVBoxLayout *column = newBody();
    if (!report.at.isValid()) {
        setTitle(tr("Counting what is free…"), {});
        return;
    }
    setTitle(headline(report.room), {});
    if (!report.room.known) {
        auto *banner = new Banner(theme(), body());
        banner->setMessage(Tone::Neutral, report.room.reason, report.room.nextStep);
        column->addWidget(banner);
        return;
    }
    addResources(*column, report.room);
    for (const Blueprint &blueprint : m_catalog.all())
        addPlatform(*column, blueprint, report.room);
    column->addWidget((new Label(Look::Small,
                                 tr("Counted as Kubernetes places pods: by what they ask for, not by what they use just "
                                    "now. Each pod of a store also needs one node with room for it."),
                                 body()))
                          ->wrapping());
}

void CapacityPage::setAge(const ClusterReport &report, const QDateTime &now, bool asking)
{
    if (report.at.isValid())
        setWords(tr("Counted %1.", "%1: \"3 min ago\"").arg(StoreWords::ago(report.at, now)),
                 StoreWords::exactly(report.at));
    setButton(asking ? tr("Counting…") : tr("Count Again"), u"refresh"_s, !asking);
}

void CapacityPage::addResources(QVBoxLayout &into, const ClusterRoom &room)
{
    QVBoxLayout *card = addCard(into);
    const QString nodes = room.readyNodes == room.nodes
        ? tr("Free on %n node(s)", "heading; node of a cluster", room.nodes)
        : tr("Free on %1 of %n node(s); the others take no pods", "heading; node of a cluster", room.nodes)
              .arg(QLocale().toString(room.readyNodes));
    card->addWidget(new Label(Look::Title, nodes, body()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    const auto share = [](const Quantity &part, const Quantity &all) {
        return all.isZero() ? 0.0 : static_cast<double>(part.toMilli()) / static_cast<double>(all.toMilli());
    };
    addResource(*grid, 0, tr("CPU", "a resource"), StoreWords::cpu(room.requestedCpu), StoreWords::cpu(room.cpu),
                StoreWords::cpu(room.freeCpu()), share(room.requestedCpu, room.cpu));
    addResource(*grid, 1, tr("Memory", "a resource"), StoreWords::bytes(room.requestedMemory),
                StoreWords::bytes(room.memory), StoreWords::bytes(room.freeMemory()),
                share(room.requestedMemory, room.memory));
    card->addLayout(grid);
}

void CapacityPage::addResource(QGridLayout &grid, int row, const QString &name, const QString &used, const QString &all,
                               const QString &free, double share)
{
    auto *bar = new UsageBar(theme(), body());
    bar->setShare(share);
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(tr("%1 of %2 asked for by pods", "resources").arg(used, all));
    grid.addWidget(new Label(Look::Body, name, body()), row, 0);
    grid.addWidget(bar, row, 1);
    grid.addWidget(new Label(Look::Muted, tr("%1 of %2 asked for by pods", "resources").arg(used, all), body()), row, 2);
    auto *rest = new Label(Look::Strong, tr("%1 free", "resources").arg(free), body());
    rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(rest, row, 3);
}

void CapacityPage::addPlatform(QVBoxLayout &into, const Blueprint &blueprint, const ClusterRoom &room)
{
    QVBoxLayout *card = addCard(into);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *mark = new PlatformMark(22, body());
    mark->setBlueprint(&blueprint);
    head->addWidget(mark);
    head->addWidget(new Label(Look::Title, blueprint.title, body()));
    head->addStretch(1);
    card->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(26);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (int column = 2; column < 5; ++column)
        grid->setColumnStretch(column, 1);
    const QStringList columns{tr("Plan", "column: small, medium, large"), tr("One Store Asks For", "column: resources"),
                              tr("By CPU", "column: how many stores the free CPU takes"),
                              tr("By Memory", "column: how many stores the free memory takes"),
                              tr("Room For", "column: a number of stores")};
    const auto right = [](QWidget *label) {
        static_cast<QLabel *>(label)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        return label;
    };
    for (int column = 0; column < columns.size(); ++column) {
        auto *label = new Label(Look::Small, columns.at(column), body());
        grid->addWidget(column < 2 ? label : right(label), 0, column);
    }
    int row = 1;
    for (const PlanRoom &plan : room.plans) {
        if (plan.platform != blueprint.platform)
            continue;
        grid->addWidget(makeLine(body()), row++, 0, 1, static_cast<int>(columns.size()));
        const auto number = [this](qint64 count, Look look) { return new Label(look, QLocale().toString(count), body()); };
        grid->addWidget(new Label(Look::Body, StoreWords::planTitle(plan.plan), body()), row, 0);
        grid->addWidget(new Label(Look::Muted,
                                  tr("%1 CPU, %2", "cpu, memory").arg(StoreWords::cpu(plan.cpu), StoreWords::bytes(plan.memory)),
                                  body()),
                        row, 1);
        // What decides is what stands out.
        grid->addWidget(right(number(plan.byCpu, plan.byCpu <= plan.byMemory ? Look::Body : Look::Muted)), row, 2);
        grid->addWidget(right(number(plan.byMemory, plan.byMemory <= plan.byCpu ? Look::Body : Look::Muted)), row, 3);
        QWidget *stores = right(number(plan.stores(), plan.stores() > 0 ? Look::Number : Look::NumberBad));
        stores->setObjectName(QString(u"room-"_s + plan.platform + u'-' + plan.plan));
        stores->setAccessibleName(tr("Room for %n %1 store(s)", "%1: a plan", static_cast<int>(plan.stores()))
                                      .arg(StoreWords::planTitle(plan.plan)));
        grid->addWidget(stores, row++, 4);
    }
    card->addLayout(grid);
}

} // namespace shopflow::ui
