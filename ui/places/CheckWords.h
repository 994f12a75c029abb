// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "provisioning/PreflightReport.h"

#include <QCoreApplication>

namespace shopflow::ui {

//! How the result of a check looks.
struct CheckLook {
    QString word;
    QString icon;
    Tone tone = Tone::Neutral;
};

//! What the window says about the checks of a cluster. Stateless.
class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(shopflow::ui::CheckWords)

public:
    //! "Storage"; the check's own name when nobody knows it.
    static QString title(const QString &id);
    static CheckLook look(CheckResult::Result result);
    static int count(const QVector<CheckResult> &checks, CheckResult::Result result);
    //! "14 fine, 1 warning"; nothing about results that no check has.
    static QString summary(const QVector<CheckResult> &checks);
};

} // namespace shopflow::ui
