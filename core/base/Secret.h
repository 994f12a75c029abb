// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDebug>

namespace shopflow {

//! A byte string that must not be seen: prints as "(redacted)" and has no
//! implicit way out. reveal() is the only door, so that its uses can be found.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    //! A new secret of \a length characters of [A-Za-z0-9_-] from the system's
    //! cryptographic generator. \a length is at least 24.
    static Secret generate(int length = 32);

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

//! \a text with everything that looks like a credential replaced: bearer and
//! basic authorization values, PEM blocks, JWTs, `password=`-like pairs and URL
//! user information. Used on every line that reaches a log or a screen of ours.
QString redacted(const QString &text);

} // namespace shopflow
