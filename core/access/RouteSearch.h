// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/StoreRoute.h"
#include "base/Result.h"
#include "provisioning/HttpAnswer.h"

#include <QObject>
#include <functional>

namespace shopflow {

//! Tries ways to a store one after the other until one really opens. Lives on its
//! owner's thread; deletes itself after finished().
class RouteSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteSearch)

public:
    //! Opens the way of last resort when nothing else worked: its URL, or why not.
    using LastResort = std::function<Result<QUrl>()>;

    //! \a candidates: url and route of each, best first. \a name: the store's, for
    //! the words of a failure.
    RouteSearch(QString name, QVector<RouteAttempt> candidates, QObject *parent);
    void setLastResort(LastResort open) { m_lastResort = std::move(open); }
    void start();
    //! Why the connection of the way of last resort was not carried through.
    void noteForwardError(const Error &error) { m_forwardError = error; }

    //! Whether an answer means that people see the page: neither an error of the
    //! server nor the "nobody of that name here" of an ingress controller.
    static bool opens(int status);

Q_SIGNALS:
    void finished(const shopflow::Result<shopflow::RouteAnswer> &answer);

private:
    void next();
    void probe(const RouteAttempt &candidate);
    void onAnswer(const Result<HttpAnswer> &answer);
    void giveUp();

    QString m_name;
    QVector<RouteAttempt> m_waiting;
    QVector<RouteAttempt> m_tried;
    LastResort m_lastResort;
    RouteAttempt m_current;
    Error m_forwardError;
};

} // namespace shopflow
