// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StatusCommand.h"

#include "Duration.h"
#include "StoreText.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

void StatusCommand::onStore(const Store &store)
{
    if (output().isJson())
        output().json(store.toJson());
    else
        printStatus(store);
    finish(Done);
}

void StatusCommand::printStatus(const Store &store)
{
    printSummary(output(), store);
    const StoreStatus &status = store.status;
    if (!status.cause.isEmpty())
        output().line(status.cause);
    if (!status.nextStep.isEmpty())
        output().line(status.nextStep);
    if (status.cause.isEmpty() && !status.progressDetail.isEmpty())
        output().line(status.progressDetail);
    if (const QString words = checkWords(status, context().clock().now()); !words.isEmpty())
        output().line(words);
    if (status.phase != StorePhase::Ready && status.phase != StorePhase::Suspended)
        printSteps(store);

    QVector<QStringList> components;
    for (const ComponentStatus &each : store.components)
        components.append({each.name, u"%1/%2"_s.arg(each.ready).arg(each.desired), each.status,
                           QString::number(each.restarts), each.image});
    if (!components.isEmpty()) {
        output().line({});
        output().table({u"COMPONENT"_s, u"READY"_s, u"STATUS"_s, u"RESTARTS"_s, u"IMAGE"_s}, components);
    }
    output().line({});
    if (!store.quotaKnown) {
        output().line(u"The quota is unknown, because you may not read it."_s);
        return;
    }
    output().table({u"QUOTA"_s, u"USED"_s, u"HARD"_s},
                   {{u"cpu"_s, store.cpu.used.cpuText(), store.cpu.hard.cpuText()},
                    {u"memory"_s, store.memory.used.bytesText(), store.memory.hard.bytesText()},
                    {u"storage"_s, store.storage.used.bytesText(), store.storage.hard.bytesText()}});
    if (!store.advice.isEmpty())
        output().line(store.advice);
}

void StatusCommand::printSteps(const Store &store)
{
    output().line({});
    const QDateTime now = context().clock().now();
    for (const StepStatus &step : store.status.steps) {
        QString time;
        // How long it has been failing is not how long it took.
        if (step.startedAt.isValid() && (step.state == StepState::Done || step.state == StepState::Running)) {
            const QDateTime end = step.finishedAt.isValid() ? step.finishedAt : now;
            time = durationText(std::chrono::milliseconds(std::max<qint64>(0, step.startedAt.msecsTo(end))));
        }
        output().line(u"  %1 %2 %3  %4"_s.arg(markOf(step.state), toString(step.step).leftJustified(11),
                                              time.rightJustified(11), step.detail));
    }
}

} // namespace shopflow::ctl
