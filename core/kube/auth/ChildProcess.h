// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QProcess;

namespace shopflow::kube {

//! To be called before \a process starts: it becomes the head of a group of its own
//! without a terminal, and ends with us. A plugin that asks there hangs for nobody.
void runDetachedFromTerminal(QProcess &process);

//! Ends \a process and what it has started; \a now leaves it no time to clean up.
//! Only for processes that were prepared by runDetachedFromTerminal().
void endGroup(QProcess &process, bool now);

} // namespace shopflow::kube
