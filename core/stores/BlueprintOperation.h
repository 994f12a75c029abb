// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <chrono>

namespace shopflow {

//! Something a platform can do in one of a store's containers, as its blueprint
//! describes it: a command without a shell. What is secret goes in by stdin and
//! comes out by stdout. A value.
struct BlueprintOperation {
    QString id;        //!< login-link
    QString component; //!< whose pod: web
    QString container; //!< of that pod; the component's name when not given
    QStringList argv;  //!< fixed words, nothing is filled in
    bool takesInput = false; //!< `stdin: text`
    bool readsFile = false;  //!< `stdin: file`: as long as it likes, never held as a whole
    bool writesFile = false; //!< `stdout: file`: the same for what it prints
    std::chrono::milliseconds timeout{30000};
    QString url; //!< "/?sf_login={{ output }}": what the output opens; empty: nothing

    //! Reads an entry of the blueprint's operations. Error kind Internal names what
    //! is wrong with it.
    static Result<BlueprintOperation> fromJson(const QString &id, const QJsonObject &object);
    //! The address below \a page's server that \a output opens. Secret, because
    //! whoever has it is let in.
    [[nodiscard]] Secret urlFor(const QUrl &page, const Secret &output) const;
};

} // namespace shopflow
