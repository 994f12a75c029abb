// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/Keychain.h"
#include "cluster/LoginStore.h"
#include "common/DesktopNotifier.h"
#include "common/SecretClipboard.h"
#include "common/Theme.h"
#include "console/ConsoleOptions.h"
#include "kube/config/KubeConfigWatch.h"
#include "main/DesktopUrlOpener.h"
#include "main/MainWindow.h"
#include "main/Settings.h"
#include "session/SessionClock.h"

#include <QObject>
#include <QSet>
#include <QTranslator>

namespace shopflow {

//! The composition root of the console: makes everything once, passes references,
//! ends it in the opposite order. Lives as long as the program, on the GUI thread.
class ConsoleApplication final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsoleApplication)

public:
    //! \a settingsFile: instead of the user's settings, for tests.
    explicit ConsoleApplication(ConsoleOptions options, const QString &settingsFile = {});
    ~ConsoleApplication() override;

    //! Loads what is needed and shows the window; the error says why it cannot.
    Result<void> start();
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }

private:
    void installWords();
    void loadKubeConfig(const QString &file);
    [[nodiscard]] QString contextToOpen() const;
    [[nodiscard]] std::unique_ptr<ui::SessionLink> makeLink(const QString &contextName);
    //! Whether the exec plugin of \a context may run; asks the person if not yet, and
    //! has \a link start again when the answer is yes.
    [[nodiscard]] Result<void> admitPlugin(kube::KubeContext &context, ui::SessionLink *link);

    ConsoleOptions m_options;
    QTranslator m_qtWords;
    QTranslator m_ourWords;
    ui::Settings m_settings;
    SessionClock m_clock;
    Keychain m_keychain;
    ui::KeychainLoginStore m_logins;
    ui::DesktopUrlOpener m_opener;
    ui::SecretClipboard m_clipboard;
    ui::Theme m_theme;
    BlueprintCatalog m_catalog;
    QString m_kubeConfigFile;
    kube::KubeConfig m_kubeConfig;
    kube::KubeConfigWatch m_configWatch;
    QSet<QString> m_allowedPlugins; //!< in this run, for a folder that cannot be written
    ui::DesktopNotifier m_notifier;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace shopflow
