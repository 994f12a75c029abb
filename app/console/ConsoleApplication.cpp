// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ConsoleApplication.h"

#include "base/Logging.h"
#include "cluster/CoreWords.h"
#include "cluster/PluginConsentDialog.h"
#include "cluster/ThreadedSessionLink.h"
#include "console/FirstPaint.h"
#include "kube/auth/PluginConsents.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QPointer>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace shopflow {

using ui::Settings;
using ui::Theme;

ConsoleApplication::ConsoleApplication(ConsoleOptions options, const QString &settingsFile)
    : m_options(std::move(options)), m_settings(settingsFile), m_logins(m_keychain),
      m_theme(m_options.theme.value_or(Theme::modeFromName(m_settings.value(Settings::Key::ThemeMode).toString())))
{
    ui::ThreadedSessionLink::registerTypes();
    installWords();
}

ConsoleApplication::~ConsoleApplication() = default;

void ConsoleApplication::installWords()
{
    if (m_qtWords.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    // English has a file too, for its plural forms; it stands in for other languages.
    if (m_ourWords.load(QLocale(), u"shopflow"_s, u"_"_s, u":/i18n"_s) || m_ourWords.load(u":/i18n/shopflow_en"_s))
        QCoreApplication::installTranslator(&m_ourWords);
}

Result<void> ConsoleApplication::start()
{
    Result<BlueprintCatalog> catalog = BlueprintCatalog::load();
    if (!catalog)
        return catalog.error();
    m_catalog = std::move(*catalog);
    m_theme.install();
    const ui::Services services{
        m_theme,  m_settings, m_catalog,   m_clock,
        m_logins, m_opener,   m_clipboard, [this](const QString &name) { return makeLink(name); },
        m_options.readOnly,
        [this](const QString &title, const QString &text) { m_notifier.notify(title, text); }};
    m_window = std::make_unique<ui::MainWindow>(services);
    connect(&m_notifier, &ui::DesktopNotifier::activated, this, [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
    connect(m_window.get(), &ui::MainWindow::kubeConfigChosen, this, [this](const QString &file) {
        m_settings.setValue(Settings::Key::KubeConfigFile, file);
        loadKubeConfig(file);
    });
    connect(m_window.get(), &ui::MainWindow::kubeConfigSearchRequested, this,
            [this] { loadKubeConfig(m_options.kubeConfig); });
    connect(&m_configWatch, &kube::KubeConfigWatch::changed, this, [this](const kube::KubeConfig &config) {
        m_kubeConfig = config;
        m_window->setContexts(config.contexts());
    });
    connect(&m_configWatch, &kube::KubeConfigWatch::broken, this, [](const Error &error) {
        qCWarning(lcConfig).noquote() << error.message << error.detail;
    });
    m_window->show();
    FirstPaint::tellOf(*m_window);
    loadKubeConfig(m_options.kubeConfig);
    return {};
}

void ConsoleApplication::loadKubeConfig(const QString &file)
{
    m_kubeConfigFile = file;
    Result<kube::KubeConfig> loaded = kube::KubeConfig::load(file);
    // A file chosen in the window is a fallback for desktops without a usual one.
    const QString remembered = m_settings.value(Settings::Key::KubeConfigFile).toString();
    if ((!loaded || loaded->contexts().isEmpty()) && file.isEmpty() && QFileInfo::exists(remembered)) {
        m_kubeConfigFile = remembered;
        loaded = kube::KubeConfig::load(remembered);
    }
    if (!loaded) {
        m_window->setContexts({});
        Error reason = loaded.error();
        ui::CoreWords().translate(reason);
        m_window->showFirstRun(reason);
        return;
    }
    m_kubeConfig = std::move(*loaded);
    m_configWatch.follow(m_kubeConfigFile, m_kubeConfig);
    m_window->setContexts(m_kubeConfig.contexts());
    const QString context = contextToOpen();
    if (context.isEmpty() && !m_kubeConfig.contexts().isEmpty()) {
        // The first of a list would be a guess at who somebody wants to be.
        const QString current = m_kubeConfig.currentContext();
        m_window->showChoice(current.isEmpty() ? tr("The kubeconfig names no current context.")
                                               : tr("The current context “%1” of the kubeconfig does not exist.").arg(current));
        return;
    }
    if (context.isEmpty()) {
        m_window->showFirstRun({ErrorKind::Config, tr("The kubeconfig has no contexts."),
                                m_kubeConfig.files().join(u' '), tr("Choose another file.")});
        return;
    }
    m_window->openContext(context);
}

QString ConsoleApplication::contextToOpen() const
{
    const QVector<kube::KubeContextSummary> contexts = m_kubeConfig.contexts();
    const auto known = [&contexts](const QString &name) {
        return std::any_of(contexts.begin(), contexts.end(), [&name](const auto &entry) { return entry.name == name; });
    };
    if (!m_options.context.isEmpty())
        return m_options.context;
    const QString last = m_settings.value(Settings::Key::LastContext).toString();
    for (const QString &name : {last, m_kubeConfig.currentContext()}) {
        if (known(name))
            return name;
    }
    return {};
}

Result<void> ConsoleApplication::admitPlugin(kube::KubeContext &context, ui::SessionLink *link)
{
    if (!context.exec)
        return {};
    if (m_allowedPlugins.contains(context.exec->fingerprint()) || kube::PluginConsents().allows(*context.exec)) {
        context.exec->allowed = true;
        return {};
    }
    // The question comes later: this runs while the view is being made.
    QMetaObject::invokeMethod(
        this,
        [this, context, link = QPointer<ui::SessionLink>(link)] {
            if (!m_window || !link)
                return;
            auto *dialog = new ui::PluginConsentDialog(m_theme, context, m_window.get());
            connect(dialog, &ui::PluginConsentDialog::allowed, link, [this, link](const kube::ExecPlugin &plugin) {
                m_allowedPlugins.insert(plugin.fingerprint());
                if (const auto saved = kube::PluginConsents().allow(plugin); !saved)
                    qCWarning(lcConfig).noquote() << saved.error().message << saved.error().detail;
                link->restart();
            });
            dialog->open();
        },
        Qt::QueuedConnection);
    return kube::PluginConsents::missing(context, tr("Choose Try Again to decide once more."));
}

std::unique_ptr<ui::SessionLink> ConsoleApplication::makeLink(const QString &contextName)
{
    // Shared, because the link exists only after its reader, which is copied into it.
    const auto itself = std::make_shared<QPointer<ui::SessionLink>>();
    const auto opened = std::make_shared<std::optional<kube::KubeContext>>();
    // The file is read again at every start: a renewed certificate counts at once.
    const auto reader = [this, file = m_kubeConfigFile, contextName, itself, opened]() -> Result<kube::KubeContext> {
        const Result<kube::KubeConfig> config = kube::KubeConfig::load(file);
        if (!config)
            return config.error();
        Result<kube::KubeContext> context = config->context(contextName);
        if (!context)
            return context;
        *opened = *context;
        if (const auto admitted = admitPlugin(*context, *itself); !admitted)
            return admitted.error();
        return context;
    };
    auto link = std::make_unique<ui::ThreadedSessionLink>(contextName, reader, m_catalog, m_options.readOnly);
    *itself = link.get();
    // A file that now says something else of this context is another identity; whatever
    // else it says leaves the connection alone.
    connect(&m_configWatch, &kube::KubeConfigWatch::changed, link.get(),
            [contextName, opened, link = link.get()](const kube::KubeConfig &config) {
                const Result<kube::KubeContext> now = config.context(contextName);
                if (now && *opened && **opened != *now)
                    link->restart();
            });
    // Ages are counted by the clock of the cluster that is shown.
    m_clock.setAhead({});
    connect(link.get(), &ui::SessionLink::connectionChanged, this,
            [this](const ConnectionStatus &status) { m_clock.setAhead(status.serverAhead); });
    return link;
}

} // namespace shopflow
