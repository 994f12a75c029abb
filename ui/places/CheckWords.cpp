// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places/CheckWords.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

using Result = CheckResult::Result;

QString CheckWords::title(const QString &id)
{
    const QHash<QString, QString> titles{
        {u"version"_s, tr("Kubernetes version", "a check")},
        {u"rights"_s, tr("Your rights", "a check: what the person may do")},
        {u"portForward"_s, tr("Port-forwards", "a check")},
        {u"exec"_s, tr("Commands in pods", "a check")},
        {u"storageClass"_s, tr("Storage", "a check")},
        {u"ingressClass"_s, tr("Ingress controller", "a check")},
        {u"ingressAddress"_s, tr("Public address", "a check: where the ingress controller answers")},
        {u"certificates"_s, tr("Certificates", "a check")},
        {u"networkPolicy"_s, tr("Network isolation", "a check")},
        {u"nodes"_s, tr("Nodes", "a check")},
        {u"capacity"_s, tr("Capacity", "a check: room for more stores")},
        {u"clock"_s, tr("Clock", "a check: does this computer's time agree")},
        {u"sharedSettings"_s, tr("Shared settings", "a check: settings of all consoles")},
    };
    return titles.value(id, id);
}

CheckLook CheckWords::look(Result result)
{
    switch (result) {
    case Result::Pass:
        return {tr("Fine", "result of a check"), u"check-circle"_s, Tone::Ok};
    case Result::Warn:
        return {tr("Warning", "result of a check"), u"warning"_s, Tone::Warning};
    case Result::Fail:
        return {tr("Failed", "result of a check"), u"failed"_s, Tone::Bad};
    case Result::Unknown:
        break;
    }
    return {tr("Unknown", "result of a check"), u"help"_s, Tone::Neutral};
}

int CheckWords::count(const QVector<CheckResult> &checks, Result result)
{
    return static_cast<int>(std::count_if(checks.begin(), checks.end(),
                                          [result](const CheckResult &check) { return check.result == result; }));
}

QString CheckWords::summary(const QVector<CheckResult> &checks)
{
    QStringList parts;
    if (const int failed = count(checks, Result::Fail))
        parts.append(tr("%n failed", "checks", failed));
    if (const int warned = count(checks, Result::Warn))
        parts.append(tr("%n warning(s)", "checks", warned));
    if (const int unknown = count(checks, Result::Unknown))
        parts.append(tr("%n unknown", "checks", unknown));
    if (const int passed = count(checks, Result::Pass))
        parts.append(tr("%n fine", "checks", passed));
    return QLocale().createSeparatedList(parts);
}

} // namespace shopflow::ui
