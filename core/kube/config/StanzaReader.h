// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

namespace shopflow::kube {

//! One named entry of a kubeconfig with the directory its paths resolve against.
struct Stanza {
    QString name;
    QJsonObject body;
    QString directory;
    QString file; //!< the kubeconfig that holds it
};

//! Reads the fields of one stanza by their types, as kubectl does: null is as good as
//! absent, and what has another type is a problem, never absent: it may say who the user
//! is. Problems are clauses without a full stop. Refers to what it was given.
class StanzaReader
{
public:
    StanzaReader(const Stanza &stanza, QStringList &problems) : m_stanza(stanza), m_problems(problems) {}

    QString text(const QString &field);
    QStringList texts(const QString &field);
    QMap<QString, QStringList> textLists(const QString &field);
    //! The values of a mapping of strings inside \a from, which is named \a field.
    QMap<QString, QString> textsByName(const QJsonObject &from, const QString &field);
    bool flag(const QString &field);
    //! Nothing when it is absent or no mapping.
    std::optional<QJsonObject> mapping(const QString &field);
    //! What the `extensions` hold, by their names.
    QMap<QString, QJsonValue> extensions();
    //! Whether there is anything, of whatever type.
    [[nodiscard]] bool has(const QString &field) const;
    //! What FIELD-data or the file FIELD holds; both together are a problem.
    QByteArray material(const QString &field);
    //! \a path as the stanza's kubeconfig means it.
    [[nodiscard]] QString resolved(const QString &path) const;

private:
    QStringList textsOf(const QJsonValue &value, const QString &field);
    void complain(const QString &field, const QString &what);

    const Stanza &m_stanza;
    QStringList &m_problems;
};

} // namespace shopflow::kube
