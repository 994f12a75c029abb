// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace shopflow {

//! One field that an apply would change. Values are JSON text, shortened; those of
//! secrets are never told.
struct FieldChange {
    QString path; //!< "spec.template.spec.containers[web].image"
    QString from; //!< empty: it was not there
    QString to;   //!< empty: it goes away
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

//! A field of ours that another program set since.
struct FieldConflict {
    QString path;
    QString manager; //!< as the API server words it
    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

//! What an apply would do to one object. A value.
struct ObjectChange {
    enum class Kind { None, Create, Update, Delete };
    QString object; //!< "Deployment/web"
    Kind kind = Kind::None;
    QVector<FieldChange> fields;
    QVector<FieldConflict> conflicts;
    friend bool operator==(const ObjectChange &, const ObjectChange &) = default;
};
QString toString(ObjectChange::Kind kind); //!< "none", "create", "update", "delete"

//! All that an apply would do, and what keeps it from being done.
struct ChangeReport {
    QVector<ObjectChange> objects; //!< in the order of an apply; deletions last
    QVector<Error> refusals;       //!< by the cluster, each with a next step
    QStringList notes;             //!< what stays as it is, and why; whole sentences

    [[nodiscard]] bool changesNothing() const;
    [[nodiscard]] bool hasConflicts() const;
    //! "Deployment/web" of every object that would change.
    [[nodiscard]] QStringList changed() const;
    //! The conflicts as an error of kind Conflict, field by field.
    [[nodiscard]] Error conflictError(const QString &storeName) const;
};

//! The name of \a object in a report: "Deployment/web".
QString changeName(const QJsonObject &object);
//! The fields that differ from \a before to \a after, without what the server keeps
//! for itself; items of lists are told by their names where they have one. Pure.
QVector<FieldChange> fieldChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace shopflow
