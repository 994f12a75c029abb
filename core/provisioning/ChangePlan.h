// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiClient.h"
#include "provisioning/LiveStore.h"
#include "provisioning/ObjectChange.h"

#include <QObject>
#include <QPointer>

namespace shopflow {

//! Asks the server what an apply of a store's objects would change, without changing
//! anything: a dry run of each object, compared with what is there. At most a few
//! questions are under way at a time; cancel() ends it. One report, then done; lives
//! on the client's thread.
class ChangePlan final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePlan)

public:
    struct Input {
        QVector<QJsonObject> objects; //!< as rendered, in the order of an apply
        QVector<QJsonObject> secrets; //!< with any values: only their keys are compared
        QStringList prunableKinds;
        LiveStore live; //!< empty: the store does not exist
    };
    ChangePlan(kube::ApiClient &client, Input input, QObject *parent = nullptr);
    void start();
    //! Ends it; finished() does not come any more.
    void cancel();

    //! What would change at the namespace object, which is patched and not applied. Pure.
    static ObjectChange namespaceChange(const QJsonObject &live, const QJsonObject &wanted);
    //! Whether \a secret has to be made, or lacks keys. Values never show. Pure.
    static ObjectChange secretChange(const QJsonObject &live, const QJsonObject &secret);
    //! The fields that the causes of a refused apply name. Pure.
    static QVector<FieldConflict> conflictsOf(const kube::ApiError &error);

Q_SIGNALS:
    void finished(const shopflow::ChangeReport &report);

private:
    void next();
    void ask(int index, bool force);
    void onAnswer(int index, bool force, const kube::ApiJob &job);
    void refuse(int index, const kube::ApiError &error);
    void conclude();

    kube::ApiClient &m_client;
    Input m_input;
    ChangeReport m_report;
    QVector<int> m_waiting; //!< indexes of objects that are still to be asked
    QVector<QPointer<kube::ApiJob>> m_jobs;
    int m_pending = 0;
    bool m_cancelled = false;
};

} // namespace shopflow
