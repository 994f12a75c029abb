// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "details/ProgressTimeline.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "stores/StoreWords.h"

#include <QDateTime>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

ProgressTimeline::ProgressTimeline(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(9);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows.at(i);
        row.icon = new IconLabel(theme, u"circle"_s, 18, this);
        row.title = new Label(Look::Body, StoreWords::stepTitle(static_cast<ProvisionStep>(i + 1)), this);
        row.detail = (new Label(Look::Small, {}, this))->wrapping();
        row.time = new Label(Look::Muted, {}, this);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        words->addWidget(row.title);
        words->addWidget(row.detail);
        auto *line = new QHBoxLayout;
        line->setSpacing(10);
        line->addWidget(row.icon, 0, Qt::AlignTop);
        line->addLayout(words, 1);
        line->addWidget(row.time, 0, Qt::AlignTop | Qt::AlignRight);
        layout->addLayout(line);
    }
    layout->addStretch(1);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ProgressTimeline::updateTimes);
    setSteps({});
}

void ProgressTimeline::setRoomy(bool roomy)
{
    layout()->setSpacing(roomy ? 14 : 9);
}

void ProgressTimeline::setSteps(const QVector<StepStatus> &steps)
{
    m_steps.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        StepStatus step;
        step.step = static_cast<ProvisionStep>(i + 1);
        const auto found = std::find_if(steps.begin(), steps.end(),
                                        [&step](const StepStatus &other) { return other.step == step.step; });
        if (found != steps.end())
            step = *found;
        m_steps.append(step);
        updateRow(m_rows.at(i), step);
    }
    const bool running = std::any_of(m_steps.begin(), m_steps.end(),
                                     [](const StepStatus &step) { return step.state == StepState::Running; });
    if (running)
        m_tick.start();
    else
        m_tick.stop();
}

void ProgressTimeline::updateRow(Row &row, const StepStatus &step)
{
    QString state;
    switch (step.state) {
    case StepState::Waiting:
        row.icon->setIcon(u"circle"_s, Role::Faint);
        row.title->setLook(Look::Muted);
        state = tr("waiting", "state of a step");
        break;
    case StepState::Running:
        row.icon->setIcon(u"progress"_s, Tone::Info);
        row.title->setLook(Look::Strong);
        state = tr("running", "state of a step");
        break;
    case StepState::Done:
        row.icon->setIcon(u"check-circle"_s, Tone::Ok);
        row.title->setLook(Look::Body);
        state = tr("done", "state of a step");
        break;
    case StepState::Failed:
        row.icon->setIcon(u"failed"_s, Tone::Bad);
        row.title->setLook(Look::Strong);
        state = tr("failed", "state of a step");
        break;
    }
    row.detail->setText(step.detail);
    row.detail->setVisible(!step.detail.isEmpty());
    row.detail->setLook(step.state == StepState::Failed ? Look::Problem : Look::Small);
    row.time->setText(timeText(step));
    row.icon->setAccessibleName(state);
    row.title->setAccessibleName(tr("%1: %2", "a step and its state").arg(row.title->text(), state));
}

void ProgressTimeline::updateTimes()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).time->setText(timeText(m_steps.at(static_cast<qsizetype>(i))));
}

QString ProgressTimeline::timeText(const StepStatus &step) const
{
    if (!step.startedAt.isValid())
        return {};
    if (step.finishedAt.isValid())
        return StoreWords::duration(step.startedAt.msecsTo(step.finishedAt));
    if (step.state != StepState::Running)
        return {};
    // Whole seconds while it runs: tenths would only flicker.
    const qint64 seconds = qMax<qint64>(0, step.startedAt.secsTo(m_clock.now()));
    return seconds < 10 ? tr("%1 s", "a duration in seconds").arg(seconds) : StoreWords::duration(seconds * 1000);
}

} // namespace shopflow::ui
