// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/MomentGrid.h"

#include "common/Label.h"
#include "stores/BlueprintWords.h"
#include "stores/StoreWords.h"

#include <QFrame>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
QString sumOf(const Quantity &sum, const Quantity &limit, QString (*text)(const Quantity &))
{
    return MomentGrid::tr("%1 of %2", "used of limit").arg(text(sum), text(limit));
}
} // namespace

MomentGrid::MomentGrid(const QVector<MomentSum> &moments, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    int row = 0;
    grid->addWidget(new Label(Look::Section, tr("Fits Its Quota at Every Moment").toUpper(), this), row++, 0, 1, 3);
    const QStringList heads{tr("Moment", "column: a moment in the life of a store"), tr("CPU", "a resource"),
                            tr("Memory", "a resource")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(new Label(Look::Small, heads.at(column), this), row, column);
    ++row;
    for (const MomentSum &moment : moments) {
        auto *line = new QFrame(this);
        line->setFixedHeight(1);
        line->setProperty("surface", u"line"_s);
        grid->addWidget(line, row++, 0, 1, 3);
        const Look look = moment.fits ? Look::Body : Look::Problem;
        grid->addWidget((new Label(look, BlueprintWords::of(moment.title), this))->wrapping(), row, 0);
        grid->addWidget(new Label(moment.fits ? Look::Muted : look, sumOf(moment.cpu, moment.cpuLimit, &StoreWords::cpu), this), row, 1);
        grid->addWidget(new Label(moment.fits ? Look::Muted : look, sumOf(moment.memory, moment.memoryLimit, &StoreWords::bytes), this), row, 2);
        ++row;
    }
    grid->setRowStretch(row, 1);
}

} // namespace shopflow::ui
