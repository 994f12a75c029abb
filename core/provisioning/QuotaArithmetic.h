// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioning/PreflightReport.h"
#include "stores/Blueprint.h"

#include <QJsonObject>
#include <QVector>

namespace shopflow {

//! Proves that a store fits its quota at every moment of its life, from the
//! rendered objects. A pod counts as Kubernetes counts it: the larger of its init
//! containers and the sum of its containers. Pure.
class QuotaArithmetic
{
public:
    struct Sum {
        Quantity cpuRequest;
        Quantity memoryRequest;
        Quantity cpuLimit;
        Quantity memoryLimit;
    };
    //! What one pod template counts.
    static Sum podSum(const QJsonObject &podSpec);
    //! All moments of \a blueprint with the pods of \a objects.
    static QVector<MomentSum> moments(const Blueprint &blueprint, const Plan &plan,
                                      const QVector<QJsonObject> &objects);
    //! The first moment that does not fit, as an error of kind Quota; also storage.
    //! \a beside: what others use of the quota all the time; a maintenance moment has
    //! room for them already.
    static Result<void> prove(const Blueprint &blueprint, const Plan &plan, const QVector<QJsonObject> &objects,
                              const Sum &beside = {});
    //! What those of \a pods count that are no part of a store and still run.
    static Sum foreignSum(const QVector<QJsonObject> &pods);
};

} // namespace shopflow
