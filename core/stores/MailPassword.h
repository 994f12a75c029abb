// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "stores/StoreSpec.h"

namespace shopflow {

//! What is wrong with the password of \a mail, at the field "mail.password". \a stored:
//! the cluster may hold one already, which an empty one leaves as it is.
QVector<SpecProblem> mailPasswordProblems(const MailSettings &mail, const Secret &password, bool stored);

} // namespace shopflow
