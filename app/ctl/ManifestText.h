// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Output.h"

#include "stores/Blueprint.h"

#include <QJsonObject>
#include <QVector>

namespace shopflow::ctl {

//! The objects of a store for `kubectl apply`, in the order of an apply; as YAML, or
//! with -o json as one List. Without \a secrets a comment names those to be made.
void printManifests(Output &output, QVector<QJsonObject> objects, const QVector<QJsonObject> &secrets,
                    const QStringList &missingSecrets);

//! \a live as somebody would write it: without what the server keeps for itself.
QJsonObject plainSecret(const QJsonObject &live);

} // namespace shopflow::ctl
