// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "stores/Blueprint.h"
#include "stores/Store.h"

//! A store in words for a terminal.
namespace shopflow::ctl {

//! The phase in its colour, then what keeps it from being Ready.
QString statusWords(const Store &store);
//! The phase alone, in its colour.
QString phaseWord(StorePhase phase);
//! The URL to show in a list; empty when none is known.
QString addressOf(const Store &store);
QString ageOf(const QDateTime &since, const QDateTime &now);
//! When the store was verified, and when a later check failed; empty: never.
QString checkWords(const StoreStatus &status, const QDateTime &now);
//! ✓, ✗, … or a dot.
QString markOf(StepState state);
//! NAME PLATFORM PLAN STATUS ADDRESS AGE
QStringList listHeader();
QStringList listRow(const Store &store, const BlueprintCatalog &catalog, const QDateTime &now);
//! Title, phase, addresses.
void printSummary(Output &output, const Store &store);

} // namespace shopflow::ctl
