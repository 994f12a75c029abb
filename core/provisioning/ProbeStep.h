// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "provisioning/HttpExchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace shopflow {

//! What is known while a store is asked: inputs and captures by name. Some are
//! secret, so none of them ever goes into a text for people.
using ProbeValues = QMap<QString, QString>;

//! One thing a store is asked, as its platform describes it: a request or one of the
//! platform's operations, with placeholders, what must come back, and what to keep of
//! it. A value, no I/O.
struct ProbeStep {
    //! A known reason of a failure, told by what was answered.
    struct Cause {
        QJsonObject when; //!< see probeMismatch()
        QString failure;
        QString nextStep;
    };

    struct Note {
        QJsonObject when; //!< see probeMismatch()
        QString text;
    };

    QString id;
    QString title; //!< words for people: "Admin login"
    QByteArray method;
    QString path;      //!< with placeholders
    QString operation; //!< an operation of the platform instead of a request
    QString input;     //!< of the operation, with placeholders
    //! Takes away what an earlier step made: taken even after a failure, and that
    //! step is only taken when this one may be.
    bool cleanup = false;
    QJsonObject headers;
    QJsonValue json{QJsonValue::Undefined}; //!< the body, undefined for none
    QJsonObject form;                       //!< the body as a submitted form, empty for none
    QString when;
    QJsonObject expect;             //!< see probeMismatch(), with placeholders
    QMap<QString, QString> capture; //!< value name <- JSON path, "header:<name>", "cookies" or "text" (all of it)
    QStringList remember;
    bool refusalIsNote = false;
    QVector<int> refusals{401, 403}; //!< status codes that mean a refused login
    QString refusedText;
    QString refusedIf; //!< a condition as `when`; otherwise a refusal is a failure
    bool optional = false; //!< what is not as expected is a note
    QString optionalText;
    QString optionalIf; //!< a condition as `when`; otherwise it is a failure
    QVector<Note> notes; //!< what is worth a word in an answer as expected
    QVector<Cause> causes; //!< the first that fits the answer tells why
    QString failure;
    QString nextStep;
    bool mendedByRestart = false; //!< what fails is put right when the pods start
    int tries = 1; //!< more than one only for GET: nothing else is ever sent twice
    int timeoutMs = 15000;

    //! Reads an entry of the blueprint's probe lists.
    static ProbeStep fromJson(const QJsonObject &object);
    static QVector<ProbeStep> fromJson(const QJsonArray &steps);

    //! Whether the step's `when` holds; several conditions are separated by commas.
    [[nodiscard]] bool applies(const ProbeValues &values) const { return holds(when, values); }
    //! Such a condition; an empty one holds.
    static bool holds(const QString &condition, const ProbeValues &values);
    //! Names of placeholders that \a values does not hold.
    [[nodiscard]] QStringList missing(const ProbeValues &values) const;
    [[nodiscard]] QJsonObject expectation(const ProbeValues &values) const;
    //! Failure and next step for an \a answer that was not as expected.
    [[nodiscard]] Cause causeOf(const HttpAnswer &answer) const;
    //! The notes that fit \a answer, one after the other.
    [[nodiscard]] QString notesOn(const HttpAnswer &answer) const;
    //! What the operation reads.
    [[nodiscard]] Secret operationInput(const ProbeValues &values) const;
    [[nodiscard]] HttpExchange::Request request(const QUrl &base, const ProbeValues &values) const;
    //! "POST /auth/user/emailpass" or "The operation remove-order": without any value.
    [[nodiscard]] QString requestName() const;
    //! Adds what is to be captured of \a answer to \a values; answers with the
    //! sources that gave nothing.
    [[nodiscard]] QStringList captureFrom(const HttpAnswer &answer, ProbeValues &values) const;
    //! "Admin login", or the id.
    [[nodiscard]] QString name() const { return title.isEmpty() ? id : title; }
};

} // namespace shopflow
