// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QString>

namespace shopflow::kube {

//! One kind of API object: where it lives in the API. A value.
struct ResourceType {
    QString group;    //!< "" for core
    QString version;
    QString resource; //!< plural, as in URLs
    QString kind;
    bool namespaced = true;

    [[nodiscard]] QString apiVersion() const;
    //! "/api/v1/namespaces/shop/pods/web/log"; names must be legal path segments
    //! (no '/', '%', "." or ".."), else the result is empty.
    [[nodiscard]] QString path(const QString &namespaceName, const QString &name = {},
                               const QString &subresource = {}) const;

    //! The type of a manifest's apiVersion and kind; NotFound for kinds unknown here.
    static Result<ResourceType> of(const QString &apiVersion, const QString &kind);

    static ResourceType namespaces();
    static ResourceType nodes();
    static ResourceType pods();
    static ResourceType services();
    static ResourceType secrets();
    static ResourceType configMaps();
    static ResourceType events(); //!< core/v1
    static ResourceType resourceQuotas();
    static ResourceType limitRanges();
    static ResourceType persistentVolumeClaims();
    static ResourceType persistentVolumes();
    static ResourceType deployments();
    static ResourceType replicaSets();
    static ResourceType statefulSets();
    static ResourceType ingresses();
    static ResourceType ingressClasses();
    static ResourceType networkPolicies();
    static ResourceType storageClasses();
    static ResourceType selfSubjectAccessReviews();
    static ResourceType selfSubjectReviews();

    friend bool operator==(const ResourceType &, const ResourceType &) = default;
};

} // namespace shopflow::kube
