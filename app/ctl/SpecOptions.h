// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MailOptions.h"
#include "Options.h"

#include "stores/Blueprint.h"
#include "stores/ConsoleSettings.h"
#include "stores/StoreSpec.h"

#include <optional>

namespace shopflow::ctl {

//! The values of the options that describe a store (see specOptions()). A value.
class SpecOptions
{
public:
    //! What the options themselves can tell to be wrong stays in \a options.
    static SpecOptions read(Options &options);
    //! As read() for a store that exists: nothing is needed.
    static SpecOptions readChanges(Options &options);

    //! The spec; kind Usage for options that do not go together, else Invalid with all that is wrong with it. A custom size takes what
    //! is not given from the chosen plan.
    [[nodiscard]] Result<StoreSpec> toSpec(const BlueprintCatalog &catalog) const;
    [[nodiscard]] const MailOptions &mail() const { return m_mail; }
    //! What the shared settings may fill in, because no option is about it.
    [[nodiscard]] ConsoleSettings::Defaults defaults() const;
    //! What was named of that which the shop itself keeps: "title", "currency".
    [[nodiscard]] QStringList shopSettings() const;
    //! \a recorded with what the options say put over it; kind Invalid as toSpec().
    [[nodiscard]] Result<StoreSpec> over(const StoreSpec &recorded, const BlueprintCatalog &catalog) const;

private:
    void refuseContradictions(Options &options) const;
    [[nodiscard]] QString ingressOption() const;
    [[nodiscard]] std::optional<Error> withoutIngress(const StoreSpec &spec, const BlueprintCatalog &catalog,
                                                      ErrorKind kind) const;
    [[nodiscard]] std::optional<Error> planProblem(const Blueprint *blueprint) const;
    [[nodiscard]] Result<StoreSpec> sized(StoreSpec spec, const Plan &base, const BlueprintCatalog &catalog) const;
    [[nodiscard]] bool isGiven(const char *option) const { return m_given.contains(QLatin1String(option)); }

    QStringList m_given; //!< names of the options that were written
    StoreSpec m_spec;
    MailOptions m_mail;
    std::optional<Quantity> m_cpu;
    std::optional<Quantity> m_memory;
    std::optional<Quantity> m_storage;
};

} // namespace shopflow::ctl
