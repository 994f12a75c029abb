// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "kube/client/ApiJob.h"
#include "provisioning/PreflightReport.h"

#include <QString>

namespace shopflow {

//! Who signs the certificate of a store that asks for https: cert-manager's
//! ClusterIssuers, from the server's answer to a choice. A value without a network.
class CertificateIssuers
{
public:
    //! The list of cert-manager.io/v1; a cluster without cert-manager answers 404.
    static kube::ApiRequest request();

    //! \a named is the issuer of the shared settings, or empty: then the only ready
    //! one is taken, and one that signs for tests (ACME staging) only when there is
    //! no other. Several that fit are no choice of ours.
    static CertificateIssuers choose(const Result<kube::ApiResponse> &answer, const QString &named);

    [[nodiscard]] const QString &issuer() const { return m_issuer; } //!< empty: nobody
    [[nodiscard]] CheckResult check() const { return m_check; }      //!< "certificates"

private:
    QString m_issuer;
    CheckResult m_check;
};

} // namespace shopflow
