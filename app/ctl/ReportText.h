// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "provisioning/PreflightReport.h"

//! A preflight's report on a terminal and as JSON.
namespace shopflow::ctl {

QJsonArray checksJson(const PreflightReport &report);
//! {checks, moments, objects}: all that a create would do.
QJsonObject reportJson(const PreflightReport &report);
void printChecks(Output &output, const PreflightReport &report);
//! Checks, sums against the quota and the objects.
void printReport(Output &output, const PreflightReport &report);

} // namespace shopflow::ctl
