// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "operations/ChangeReview.h"
#include "provisioning/ManifestReport.h"

#include <QObject>

namespace shopflow {

//! Reads one store and renders what its recorded description applies, so that both can
//! be shown side by side. Only asks. One answer, then done; lives on the client's thread,
//! owned by the session.
class ManifestReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManifestReader)

public:
    ManifestReader(kube::ApiClient &client, const BlueprintCatalog &catalog, const QString &storeName,
                   QObject *parent = nullptr);
    void start() { m_review.start(); }

Q_SIGNALS:
    //! Once.
    void finished(const shopflow::Result<shopflow::ManifestReport> &report);

private:
    [[nodiscard]] ManifestReport report() const;

    ChangeReview m_review;
};

} // namespace shopflow
