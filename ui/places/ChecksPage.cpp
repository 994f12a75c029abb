// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/ChecksPage.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/Pill.h"
#include "places/CheckWords.h"
#include "stores/StoreWords.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

using Result = CheckResult::Result;

namespace {
//! What stops people comes first, and what is fine comes last.
int rankOf(const CheckResult &check)
{
    switch (check.result) {
    case Result::Fail:
        return 0;
    case Result::Warn:
        return 1;
    case Result::Unknown:
        return 2;
    case Result::Pass:
        break;
    }
    return 3;
}
} // namespace

ChecksPage::ChecksPage(const Theme &theme, QWidget *parent) : PlacePage(theme, parent)
{
    setReport({});
}

QString ChecksPage::headline(const QVector<CheckResult> &checks)
{
    if (CheckWords::count(checks, Result::Fail) > 0)
        return tr("Stores cannot be created on this cluster yet");
    if (CheckWords::count(checks, Result::Warn) > 0)
        return tr("Stores can be created, with reservations");
    return tr("This cluster is ready for stores");
}

PlaceFact ChecksPage::fact(const ClusterReport &report)
{
    if (!report.at.isValid())
        return {};
    const QString sentence =
        tr("%1: %2.", "a headline, what the checks say").arg(headline(report.checks), CheckWords::summary(report.checks));
    if (const int failed = CheckWords::count(report.checks, Result::Fail))
        return {tr("%n failed", "checks", failed), sentence};
    if (const int warned = CheckWords::count(report.checks, Result::Warn))
        return {tr("%n warning(s)", "checks", warned), sentence};
    return {{}, sentence};
}

void ChecksPage::setReport(const ClusterReport &report)
{
    QVBoxLayout *column = newBody();
    if (!report.at.isValid()) {
        setTitle(tr("Asking the cluster…"), {});
        return;
    }
    setTitle(headline(report.checks), {});
    QVector<CheckResult> checks = report.checks;
    std::stable_sort(checks.begin(), checks.end(),
                     [](const CheckResult &one, const CheckResult &other) { return rankOf(one) < rankOf(other); });
    QVBoxLayout *card = addCard(*column);
    card->setSpacing(12);
    for (const CheckResult &check : std::as_const(checks)) {
        if (card->count() > 0)
            card->addWidget(makeLine(body()));
        addCheck(*card, check);
    }
}

void ChecksPage::setAge(const ClusterReport &report, const QDateTime &now, bool asking)
{
    if (report.at.isValid())
        setWords(tr("%1. Checked %2; nothing was changed.", "what the checks say, \"3 min ago\"")
                     .arg(CheckWords::summary(report.checks), StoreWords::ago(report.at, now)),
                 StoreWords::exactly(report.at));
    setButton(asking ? tr("Checking…") : tr("Check Again"), u"refresh"_s, !asking);
}

void ChecksPage::addCheck(QVBoxLayout &into, const CheckResult &check)
{
    const CheckLook look = CheckWords::look(check.result);
    auto *icon = new IconLabel(theme(), look.icon, 18, body());
    icon->setIcon(look.icon, look.tone);
    auto *title = new Label(Look::Strong, CheckWords::title(check.id), body());
    title->setAccessibleName(tr("%1: %2", "a check, its result").arg(title->text(), look.word));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget((new Label(Look::Body, check.detail, body()))->wrapping()->selectable());
    if (!check.nextStep.isEmpty())
        texts->addWidget((new Label(Look::Muted, check.nextStep, body()))->wrapping()->selectable());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *pill = new Pill(theme(), body());
    pill->setSmall(true);
    pill->setState(look.icon, look.word, look.tone);
    row->addWidget(pill, 0, Qt::AlignTop);
    // What is fine says so by its icon alone; a column of pills would shout.
    pill->setVisible(check.result != Result::Pass);
    into.addLayout(row);
}

} // namespace shopflow::ui
