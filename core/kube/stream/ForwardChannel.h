// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "kube/client/ApiRequest.h"

#include <QByteArray>
#include <QList>

namespace shopflow::kube {

//! One of the two channels of a forwarded port (v4.channel.k8s.io, ?ports=N), and what
//! both ends of it have in common. A value.
struct ForwardChannel {
    static constexpr quint8 data = 0;
    static constexpr quint8 error = 1;
    //! The longest error of a pod that is kept.
    static constexpr qsizetype longestComplaint = 2048;

    QByteArray portBytes; //!< the first two bytes name the port
    //! \a payload without the port.
    QByteArray take(const QByteArray &payload);

    static QList<QByteArray> protocols();
    static ApiRequest request(const QString &namespaceName, const QString &pod, quint16 port);
    //! Nothing in \a pod answers on \a port; \a complaint: the pod's own words.
    static Error silent(const QString &pod, quint16 port, const QByteArray &complaint);
    //! The connection to \a pod broke.
    static Error lost(const QString &pod);
};

} // namespace shopflow::kube
