// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace shopflow::test {

//! A certificate with its key, both PEM.
struct KeyPair {
    QByteArray certificate;
    QByteArray key;
};

//! A certificate authority made by the openssl program for one test run. Keep one
//! per test class; isValid() is false when openssl is missing.
class TestCertificates
{
public:
    TestCertificates();

    [[nodiscard]] bool isValid() const { return !m_ca.certificate.isEmpty(); }
    [[nodiscard]] QByteArray caPem() const { return m_ca.certificate; }
    //! Valid for localhost, 127.0.0.1 and kubernetes.test.
    [[nodiscard]] KeyPair server() const { return m_server; }
    //! A client certificate with common name \a user, EC unless \a algorithm says
    //! otherwise ("RSA", "ED25519").
    [[nodiscard]] KeyPair client(const QString &user, const QString &algorithm = QStringLiteral("EC")) const;
    //! A server certificate for \a hostName only.
    [[nodiscard]] KeyPair serverFor(const QString &hostName) const;
    //! The folder of the files; openssl() runs there.
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    //! Standard output of "openssl \a arguments"; empty when it failed.
    [[nodiscard]] QByteArray openssl(const QStringList &arguments, const QByteArray &input = {}) const;

private:
    [[nodiscard]] KeyPair issue(const QString &name, const QString &algorithm, const QString &extensions) const;

    QTemporaryDir m_directory;
    KeyPair m_ca;
    KeyPair m_server;
};

} // namespace shopflow::test
