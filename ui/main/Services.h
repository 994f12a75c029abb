// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/UrlOpener.h"
#include "base/Clock.h"
#include "stores/Blueprint.h"

#include <QString>

#include <functional>
#include <memory>

namespace shopflow::ui {

class LoginStore;
class SecretClipboard;
class SessionLink;
class Settings;
class Theme;

//! What the window is given by the composition root. References outlive the window.
struct Services {
    Theme &theme;
    Settings &settings;
    const BlueprintCatalog &catalog;
    const Clock &clock;
    LoginStore &logins;
    UrlOpener &opener;
    SecretClipboard &clipboard;
    //! Makes the link of a context; nothing is contacted before start().
    std::function<std::unique_ptr<SessionLink>(const QString &contextName)> makeLink;
    bool readOnly = false; //!< the console was started so
    //! Tells people who look at another window; may be empty.
    std::function<void(const QString &title, const QString &text)> notify = {};
};

} // namespace shopflow::ui
