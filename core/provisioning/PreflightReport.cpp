// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/PreflightReport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shopflow {

QString toString(CheckResult::Result result)
{
    switch (result) {
    case CheckResult::Result::Pass:
        return u"pass"_s;
    case CheckResult::Result::Warn:
        return u"warn"_s;
    case CheckResult::Result::Fail:
        return u"fail"_s;
    case CheckResult::Result::Unknown:
        break;
    }
    return u"unknown"_s;
}

bool PreflightReport::passed() const
{
    return std::none_of(checks.begin(), checks.end(),
                        [](const CheckResult &check) { return check.result == CheckResult::Result::Fail; });
}

QString PreflightReport::summary() const
{
    const auto warnings = std::count_if(checks.begin(), checks.end(), [](const CheckResult &check) {
        return check.result == CheckResult::Result::Warn;
    });
    const auto passed = checks.size() - warnings;
    return warnings == 0 ? u"%1 passed"_s.arg(passed) : u"%1 passed, %2 with a warning"_s.arg(passed).arg(warnings);
}

Error PreflightReport::firstFailure() const
{
    for (const CheckResult &check : checks) {
        if (check.result == CheckResult::Result::Fail)
            return {check.kind, check.detail, {}, check.nextStep};
    }
    return {};
}

} // namespace shopflow
