// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow {

//! What went wrong, as a closed set of causes. The names are those of the
//! `kind` field of shopflowctl's error objects.
enum class ErrorKind {
    Usage,
    Config,
    Unreachable,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    Quota,
    Policy,
    Image,
    Scheduling,
    Storage,
    Network,
    Setup,
    Timeout,
    Invalid,
    ReadOnly,
    Cancelled,
    Internal,
};

//! The stable lower-camel-case word of \a kind ("notFound").
QString toString(ErrorKind kind);

//! A failure as people read it. A value; never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;  //!< One whole sentence: what failed.
    QString detail;   //!< The foreign words, as they came (may be empty).
    QString nextStep; //!< One whole sentence: what to do now (may be empty).

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace shopflow
