// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provisioning/ProbeResult.h"

namespace shopflow {

QString toString(ProbeResult::Result result)
{
    switch (result) {
    case ProbeResult::Result::Pass:
        return QStringLiteral("pass");
    case ProbeResult::Result::Note:
        return QStringLiteral("note");
    case ProbeResult::Result::Fail:
        return QStringLiteral("fail");
    case ProbeResult::Result::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

} // namespace shopflow
