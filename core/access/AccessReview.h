// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! What the person at the keyboard may do, asked by SelfSubjectAccessReview: one question
//! for each right, all at once. Writes nothing.
class AccessReview
{
public:
    struct Right {
        kube::ResourceType type;
        const char *verb;
        const char *subresource = "";
        [[nodiscard]] QString words() const; //!< "create pods/portforward"
    };
    struct Answer {
        QStringList missing; //!< words of those that are not granted, in the order of the question
        int unknown = 0;     //!< how many could not be asked
    };
    //! Rights on namespaced kinds are asked for in \a namespaceName; empty: everywhere.
    //! \a done is called once, asynchronously, unless \a rights is empty.
    static void ask(kube::ApiClient &client, const QVector<Right> &rights, const QString &namespaceName,
                    QObject *receiver, const std::function<void(const Answer &answer)> &done);

    //! The upgrade of a port-forward is a GET; servers from 1.35 on ask for "create" too.
    static QVector<Right> portForward();
};

} // namespace shopflow
