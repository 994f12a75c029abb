// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/Remainder.h"

#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace shopflow {

//! The names of those of a list of PersistentVolumeClaims that have no volume yet: a
//! provisioner that has begun to make one goes on when the claim is gone.
QStringList unboundClaims(const QJsonObject &list);
//! One for each of the claims \a names.
QVector<Remainder> remaindersOfClaims(const QStringList &names);

} // namespace shopflow
