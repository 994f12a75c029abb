// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "kube/watch/ObjectTrim.h"
#include "kube/watch/WatchScope.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QVector>

namespace shopflow::kube {

//! One complete list of a collection, read in pages; as a whole when the token of the
//! next page ran out. Made for one list by a ResourceWatcher, which owns it.
class PagedList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagedList)

public:
    PagedList(ApiClient &client, const WatchScope &scope, QObject *parent);
    ~PagedList() override;

    void start();
    //! Ends the request under way at once; nothing is told any more.
    void close();
    //! After finished().
    [[nodiscard]] const QVector<QJsonObject> &objects() const { return m_objects; }
    [[nodiscard]] const QString &resourceVersion() const { return m_resourceVersion; }

Q_SIGNALS:
    //! A page came, with these.
    void pageRead(const QVector<QJsonObject> &objects);
    //! Either of them, once.
    void finished();
    void failed(const shopflow::kube::ApiError &error);

private:
    void ask(const QString &continueToken, int limit);
    void onPage(const ApiJob &job, bool wasContinued);

    ApiClient &m_client;
    WatchScope m_scope;
    ObjectTrim m_trim;
    QVector<QJsonObject> m_objects;
    QString m_resourceVersion;
    QPointer<ApiJob> m_job;
    bool m_isClosed = false;
};

} // namespace shopflow::kube
