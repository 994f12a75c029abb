// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kube/stream/ExecOutcome.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shopflow::kube {

namespace {

bool saysAny(const QString &text, std::initializer_list<QLatin1String> pieces)
{
    for (const QLatin1String piece : pieces) {
        if (text.contains(piece, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

//! The runtimes have no reason of their own for it, only words.
bool saysNoProgram(const QString &words)
{
    return saysAny(words, {"executable file not found"_L1, "no such file or directory"_L1, "permission denied"_L1});
}

bool saysNoContainer(const QString &words)
{
    return saysAny(words, {"container not found"_L1, "is not valid for pod"_L1, "in a completed pod"_L1,
                           "container is not created or running"_L1, "container is in CONTAINER_EXITED state"_L1,
                           "does not have a host assigned"_L1, "cannot exec in a stopped"_L1,
                           "container_exited"_L1});
}

Error gone(const QString &place, const QString &detail)
{
    return {ErrorKind::NotFound, u"The container %1 is not running."_s.arg(place), detail,
            u"Wait until the store's pods are running, then try again."_s};
}

} // namespace

ExecOutcome ExecOutcome::fromStatus(const QByteArray &status)
{
    ExecOutcome outcome;
    const QJsonObject object = QJsonDocument::fromJson(status).object();
    const QString state = object.value("status"_L1).toString();
    outcome.words = redacted(object.value("message"_L1).toString()).left(1000);
    if (state == "Success"_L1) {
        outcome.end = End::Succeeded;
        outcome.exitCode = 0;
        return outcome;
    }
    if (object.value("reason"_L1).toString() == "NonZeroExitCode"_L1) {
        const QJsonArray causes = object.value("details"_L1).toObject().value("causes"_L1).toArray();
        for (const QJsonValue &cause : causes) {
            bool isNumber = false;
            const int code = cause["message"_L1].toString().toInt(&isNumber);
            if (cause["reason"_L1].toString() == "ExitCode"_L1 && isNumber) {
                outcome.end = End::Exited;
                outcome.exitCode = code;
            }
        }
        return outcome;
    }
    if (saysNoProgram(outcome.words))
        outcome.end = End::NotStarted;
    return outcome;
}

Error ExecOutcome::toError(const QString &place, const QString &program, const QString &complaint) const
{
    switch (end) {
    case End::Exited:
        return {ErrorKind::Setup, u"The command “%1” in %2 ended with exit code %3."_s.arg(program, place).arg(exitCode),
                complaint.isEmpty() ? words : complaint, u"Look at the logs of the store, then try again."_s};
    case End::NotStarted:
        return {ErrorKind::Setup, u"The container %1 has no command “%2”."_s.arg(place, program), words,
                u"Check that the store's image is the one this platform asks for, or repair the store."_s};
    case End::Succeeded:
    case End::Failed:
        break;
    }
    if (saysNoContainer(words))
        return gone(place, words);
    return {ErrorKind::Network, u"The command “%1” in %2 was cut off."_s.arg(program, place),
            words.isEmpty() ? complaint : words, u"Look at the state of the store's pods, then try again."_s};
}

Error ExecOutcome::refused(const ApiError &error, const QString &namespaceName, const QString &place)
{
    if (error.transport == ApiError::Transport::None) {
        if (error.isForbidden())
            return {ErrorKind::Forbidden, u"You may not run commands in the pods of %1."_s.arg(namespaceName),
                    error.message, u"Ask for the right to get and create pods/exec in the namespace %1."_s.arg(namespaceName)};
        if (error.isNotFound() || saysNoContainer(error.message))
            return gone(place, error.message);
    }
    if (error.transport == ApiError::Transport::ReadOnly)
        return {ErrorKind::ReadOnly, u"Nothing is run in a store's pods because read-only mode is on."_s, {},
                u"Turn read-only mode off to run it."_s};
    return error.toError();
}

} // namespace shopflow::kube
