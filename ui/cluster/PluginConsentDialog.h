// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/Theme.h"
#include "kube/config/KubeContext.h"

#include <QDialog>

namespace shopflow::ui {

//! Asks whether the program that a kubeconfig wants to run may run, and shows its whole
//! command. "Don't Run" is the default. Deletes itself when it is closed.
class PluginConsentDialog final : public QDialog
{
    Q_OBJECT

public:
    PluginConsentDialog(const Theme &theme, const kube::KubeContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The person wants \a plugin to run, now and later.
    void allowed(const shopflow::kube::ExecPlugin &plugin);
};

} // namespace shopflow::ui
