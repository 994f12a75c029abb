// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/DesktopUrlOpener.h"

#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

Result<void> DesktopUrlOpener::open(const QUrl &url)
{
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (web && QDesktopServices::openUrl(url))
        return {};
    return Error{
        web ? ErrorKind::Internal : ErrorKind::Invalid,
        web ? QCoreApplication::translate("shopflow::ui::DesktopUrlOpener", "No browser could be started.")
            : QCoreApplication::translate("shopflow::ui::DesktopUrlOpener", "The address is not one for a browser."),
        url.toDisplayString(QUrl::RemoveUserInfo),
        QCoreApplication::translate("shopflow::ui::DesktopUrlOpener", "Copy the address and open it by hand.")};
}

} // namespace shopflow::ui
