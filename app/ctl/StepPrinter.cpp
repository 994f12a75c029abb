// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StepPrinter.h"

#include "Duration.h"
#include "StoreText.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void StepPrinter::print(const RunStatus &status, const QDateTime &now)
{
    for (const StepStatus &step : status.steps) {
        Seen &seen = m_seen[int(step.step)];
        if (seen.state == step.state && seen.detail == step.detail)
            continue;
        seen = {step.state, step.detail};
        print(step, now);
    }
    // Step lines are all that a script gets; people read what was done.
    for (; m_deeds < status.deeds.size(); ++m_deeds) {
        if (!m_output.isJson())
            m_output.note(u"    "_s + status.deeds.at(m_deeds));
    }
}

void StepPrinter::print(const StepStatus &step, const QDateTime &now)
{
    if (m_output.isJson()) {
        m_output.json(QJsonObject{{u"event"_s, u"step"_s},
                                  {u"step"_s, toString(step.step)},
                                  {u"state"_s, toString(step.state)},
                                  {u"detail"_s, step.detail},
                                  {u"at"_s, now.toString(Qt::ISODateWithMs)}});
        return;
    }
    // What waits says so often and tells nobody anything.
    if (step.state == StepState::Waiting)
        return;
    QString time;
    if (step.startedAt.isValid() && step.state != StepState::Running) {
        const QDateTime end = step.finishedAt.isValid() ? step.finishedAt : now;
        time = durationText(std::chrono::milliseconds(std::max<qint64>(0, step.startedAt.msecsTo(end))));
    }
    m_output.note(u"  %1 %2 %3  %4"_s.arg(markOf(step.state), toString(step.step).leftJustified(11),
                                          time.rightJustified(11), step.detail));
}

} // namespace shopflow::ctl
