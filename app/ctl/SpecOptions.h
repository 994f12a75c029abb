// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Options.h"

#include "base/Secret.h"
#include "stores/Blueprint.h"
#include "stores/StoreSpec.h"

#include <optional>

namespace shopflow::ctl {

//! The options that describe a store. A value.
class SpecOptions
{
public:
    static QList<QCommandLineOption> declared();
    //! What the options themselves can tell to be wrong stays in \a options.
    static SpecOptions read(Options &options);

    //! The spec; kind Invalid with all that is wrong with it. A custom size takes what
    //! is not given from the chosen plan.
    [[nodiscard]] Result<StoreSpec> toSpec(const BlueprintCatalog &catalog) const;
    //! What --mail-password-file names; empty without it. Reads it once.
    [[nodiscard]] Result<Secret> mailPassword() const;

private:
    StoreSpec m_spec;
    QString m_mailPasswordFile;
    std::optional<Quantity> m_cpu;
    std::optional<Quantity> m_memory;
    std::optional<Quantity> m_storage;
};

} // namespace shopflow::ctl
