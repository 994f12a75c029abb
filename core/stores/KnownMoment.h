// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/watch/ObjectCache.h"

#include <QDateTime>

namespace shopflow {

//! The moment that what is known of the cluster is of: \a now while it is heard, else
//! when it was last heard. Whatever is judged by its age is judged by this moment, or a
//! cut line would look like nodes that fell silent. \a beats watches the nodes' leases,
//! which are the only thing that has to be new all the time.
QDateTime knownMoment(const kube::ApiClient &client, const kube::ObjectCache &beats, const QDateTime &now);

} // namespace shopflow
