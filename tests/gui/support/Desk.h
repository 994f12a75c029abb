// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FakeLink.h"

#include "cluster/LoginStore.h"
#include "common/SecretClipboard.h"
#include "common/Theme.h"
#include "main/Services.h"
#include "main/Settings.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QWidget>

//! Remembers what would have gone into a keychain.
class FakeLogins final : public shopflow::ui::LoginStore
{
public:
    void save(const QString &entry, const shopflow::Credentials &, Done done) override
    {
        saved.append(entry);
        // Later, as a real keychain does.
        QTimer::singleShot(0, qApp, [done = std::move(done), ok = available] {
            if (ok)
                done({});
            else
                done(shopflow::Error{shopflow::ErrorKind::NotFound, QStringLiteral("No keychain."), {}, {}});
        });
    }
    void remove(const QString &entry, Done done) override
    {
        removed.append(entry);
        done({});
    }
    bool available = true;
    QStringList saved;
    QStringList removed;
};

class FakeOpener final : public shopflow::UrlOpener
{
public:
    shopflow::Result<void> open(const QUrl &url) override
    {
        opened.append(url);
        return {};
    }
    QVector<QUrl> opened;
};

//! Everything a window needs, without a cluster, a keychain or the user's settings.
class Desk
{
public:
    Desk() : settings(m_home.filePath(QStringLiteral("console.ini")))
    {
        auto loaded = shopflow::BlueprintCatalog::load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        catalog = std::move(*loaded);
        theme.install();
        // The plural forms of English are a translation too.
        if (m_words.load(QStringLiteral(":/i18n/shopflow_en")))
            QApplication::installTranslator(&m_words);
    }

    shopflow::ui::Services services()
    {
        return {theme, settings, catalog, clock, logins, opener, clipboard, [this](const QString &) {
                    auto made = std::make_unique<FakeLink>();
                    link = made.get();
                    link->password = password;
                    return made;
                }, false, [this](const QString &title, const QString &text) {
                    notified.append(title + QLatin1Char('|') + text);
                }};
    }

    //! Saves build/screenshots/<name>-{light,dark}.png of \a widget.
    void shoot(QWidget &widget, const QString &name)
    {
        using shopflow::ui::Theme;
        const Theme::Mode before = theme.mode();
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            theme.setMode(mode);
            QTest::qWait(30);
            shootNow(widget, QString(name + QLatin1Char('-') + Theme::modeName(mode)));
        }
        theme.setMode(before);
    }
    //! Saves build/screenshots/<name>.png of \a widget as it looks now.
    static void shootNow(QWidget &widget, const QString &name)
    {
        // build/<preset>/bin -> build/screenshots
        const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../../screenshots"));
        folder.mkpath(QStringLiteral("."));
        QVERIFY2(widget.grab().save(folder.filePath(name + QStringLiteral(".png"))), qPrintable(name));
    }

    QByteArray password = "hot-secret-4711-canary";
    shopflow::Clock clock;
    shopflow::BlueprintCatalog catalog;
    QStringList notified; //!< by the desktop: title|text
    FakeLogins logins;
    FakeOpener opener;
    shopflow::ui::SecretClipboard clipboard;
    shopflow::ui::Theme theme{shopflow::ui::Theme::Mode::Light};
    FakeLink *link = nullptr; //!< of the view opened last; owned by it

private:
    QTemporaryDir m_home;
    QTranslator m_words;

public:
    shopflow::ui::Settings settings;
};
