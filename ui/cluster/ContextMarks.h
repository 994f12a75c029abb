// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace shopflow::ui {

class Settings;

//! What a person noted about one context on this desktop: whether real shops are there,
//! and whether it is locked against changes. Kept in the settings.
class ContextMarks
{
public:
    explicit ContextMarks(Settings &settings) : m_settings(settings) {}

    [[nodiscard]] bool isLocked(const QString &contextName) const;
    void setLocked(const QString &contextName, bool locked);
    //! As somebody said, else as the name sounds.
    [[nodiscard]] bool isProduction(const QString &contextName) const;
    void setProduction(const QString &contextName, bool production);

    //! Whether a context's name says that it is production.
    [[nodiscard]] static bool soundsLikeProduction(const QString &contextName);

private:
    Settings &m_settings;
};

} // namespace shopflow::ui
