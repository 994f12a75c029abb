// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QVector>

namespace shopflow {

//! One line of an object as YAML: as it was applied, beside what the cluster holds.
struct ManifestRow {
    enum class Mark {
        Same,
        Changed,   //!< the cluster holds another value
        Missing,   //!< applied, and not there
        Added,     //!< by the cluster or by somebody else
    };
    QString applied; //!< empty where only the cluster has something
    QString live;
    Mark mark = Mark::Same;
    friend bool operator==(const ManifestRow &, const ManifestRow &) = default;
};

//! One object of a store, line by line.
struct ManifestObject {
    enum class State { Same, Differs, Missing, Foreign };
    QString name; //!< "Deployment/web"
    State state = State::Same;
    int differences = 0; //!< values that are others, or not there
    QVector<ManifestRow> rows;
};

//! What was applied of a store beside what the cluster holds. Holds no value of a
//! secret. A value.
struct ManifestReport {
    QVector<ManifestObject> objects;

    //! Compares one object. An empty one is not there. Without what the server keeps for
    //! itself: status, managed fields, versions. Values of secrets show as "(hidden)" and
    //! are not compared. Pure.
    [[nodiscard]] static ManifestObject compare(const QString &name, const QJsonObject &applied,
                                                const QJsonObject &live);
};

} // namespace shopflow
