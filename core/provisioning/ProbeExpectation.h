// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/HttpAnswer.h"

#include <QJsonObject>

namespace shopflow {

//! What is wrong with \a answer by \a expect, in words that follow "it"
//! ("answered 500"); empty when nothing is. Never tells a value of the answer, since
//! that may be a secret. Keys of \a expect: `status` (a number or a list; without it
//! any 2xx), `contentType`, `bodyContains`, and `json`: a list of conditions
//! {path, nonEmpty | minItems | min | max | equals, any}.
QString probeMismatch(const QJsonObject &expect, const HttpAnswer &answer);

} // namespace shopflow
