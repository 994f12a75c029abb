// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportText.h"

using namespace Qt::StringLiterals;

namespace shopflow::ctl {

namespace {

QString resultCell(CheckResult::Result result)
{
    switch (result) {
    case CheckResult::Result::Pass:
        return Output::toned(u"pass"_s, Output::Tone::Good);
    case CheckResult::Result::Warn:
        return Output::toned(u"warn"_s, Output::Tone::Warning);
    case CheckResult::Result::Fail:
        return Output::toned(u"fail"_s, Output::Tone::Bad);
    case CheckResult::Result::Unknown:
        break;
    }
    return Output::toned(u"unknown"_s, Output::Tone::Faint);
}

QString cpuOf(const MomentSum &moment)
{
    return u"%1 of %2"_s.arg(moment.cpu.cpuText(), moment.cpuLimit.cpuText());
}

QString memoryOf(const MomentSum &moment)
{
    return u"%1 of %2"_s.arg(moment.memory.bytesText(), moment.memoryLimit.bytesText());
}

} // namespace

QJsonArray checksJson(const PreflightReport &report)
{
    QJsonArray checks;
    for (const CheckResult &check : report.checks) {
        checks.append(QJsonObject{{u"id"_s, check.id},
                                  {u"result"_s, toString(check.result)},
                                  {u"detail"_s, check.detail},
                                  {u"nextStep"_s, check.nextStep}});
    }
    return checks;
}

QJsonObject reportJson(const PreflightReport &report)
{
    QJsonArray moments;
    for (const MomentSum &moment : report.moments) {
        moments.append(QJsonObject{{u"title"_s, moment.title},
                                   {u"cpu"_s, cpuOf(moment)},
                                   {u"memory"_s, memoryOf(moment)},
                                   {u"fits"_s, moment.fits}});
    }
    QJsonArray objects;
    for (const PlannedObject &object : report.objects)
        objects.append(QJsonObject{{u"kind"_s, object.kind}, {u"name"_s, object.name}, {u"remark"_s, object.remark}});
    return {{u"checks"_s, checksJson(report)}, {u"moments"_s, moments}, {u"objects"_s, objects}};
}

void printChecks(Output &output, const PreflightReport &report)
{
    QVector<QStringList> rows;
    for (const CheckResult &check : report.checks) {
        QString detail = check.detail;
        if (check.result != CheckResult::Result::Pass && !check.nextStep.isEmpty())
            detail += u' ' + check.nextStep;
        rows.append({check.id, resultCell(check.result), detail});
    }
    output.table({u"CHECK"_s, u"RESULT"_s, u"DETAIL"_s}, rows);
}

void printReport(Output &output, const PreflightReport &report)
{
    printChecks(output, report);
    if (!report.moments.isEmpty()) {
        QVector<QStringList> rows;
        for (const MomentSum &moment : report.moments) {
            rows.append({moment.title, cpuOf(moment), memoryOf(moment),
                         moment.fits ? Output::toned(u"yes"_s, Output::Tone::Good)
                                     : Output::toned(u"no"_s, Output::Tone::Bad)});
        }
        output.line({});
        output.table({u"MOMENT"_s, u"CPU LIMITS"_s, u"MEMORY LIMITS"_s, u"FITS"_s}, rows);
    }
    if (!report.objects.isEmpty()) {
        QVector<QStringList> rows;
        for (const PlannedObject &object : report.objects)
            rows.append({object.kind, object.name, object.remark});
        output.line({});
        output.table({u"OBJECT"_s, u"NAME"_s, u"REMARK"_s}, rows);
    }
}

} // namespace shopflow::ctl
