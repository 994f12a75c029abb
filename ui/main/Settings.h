// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

namespace shopflow::ui {

//! The few things the console remembers on this desktop; nothing secret ever. All
//! keys are in one table in the source. Owned by the composition root.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    enum class Key { WindowGeometry, DetailsSplitter, ThemeMode, LastContext, KubeConfigFile, AdminLoginPage, Columns, LogView, Locked, Production, Shortcut, DetailsTab, Place, Filter };

    //! \a file: an ini file instead of the user's settings, for tests.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(Key key, const QString &context = {}) const;
    //! \a context makes the key one of that context only (a shortcut: of that action);
    //! an invalid \a value forgets it.
    void setValue(Key key, const QVariant &value, const QString &context = {});

Q_SIGNALS:
    void changed(shopflow::ui::Settings::Key key);

private:
    [[nodiscard]] static QString path(Key key, const QString &context);

    mutable QSettings m_settings;
};

} // namespace shopflow::ui
