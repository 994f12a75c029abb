// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/Settings.h"

#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

struct Entry {
    Settings::Key key;
    QLatin1StringView name;
    bool perName;
};

constexpr std::array<Entry, 14> entries{{
    {Settings::Key::WindowGeometry, "window/geometry"_L1, false},
    {Settings::Key::DetailsSplitter, "window/detailsSplitter"_L1, false},
    {Settings::Key::ThemeMode, "window/theme"_L1, false},
    {Settings::Key::LastContext, "clusters/lastContext"_L1, false},
    {Settings::Key::KubeConfigFile, "clusters/kubeConfigFile"_L1, false},
    {Settings::Key::AdminLoginPage, "stores/adminLoginPage"_L1, false},
    {Settings::Key::Columns, "storeColumns"_L1, true},
    {Settings::Key::LogView, "logView"_L1, false},
    {Settings::Key::Locked, "locked"_L1, true},
    {Settings::Key::Production, "production"_L1, true},
    {Settings::Key::Shortcut, "shortcuts"_L1, true},
    {Settings::Key::DetailsTab, "window/detailsTab"_L1, false},
    {Settings::Key::Place, "place"_L1, true},
    {Settings::Key::Filter, "filter"_L1, true},
}};

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent),
      m_settings(file.isEmpty()
                     ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"shopflow"_s, u"console"_s).fileName()
                     : file,
                 QSettings::IniFormat)
{
}

QString Settings::path(Key key, const QString &context)
{
    const Entry &entry = entries.at(static_cast<std::size_t>(key));
    Q_ASSERT(entry.key == key);
    if (!entry.perName)
        return entry.name;
    return QString(entry.name + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(context)));
}

QVariant Settings::value(Key key, const QString &context) const
{
    return m_settings.value(path(key, context));
}

void Settings::setValue(Key key, const QVariant &value, const QString &context)
{
    if (this->value(key, context) == value)
        return;
    if (value.isValid())
        m_settings.setValue(path(key, context), value);
    else
        m_settings.remove(path(key, context));
    Q_EMIT changed(key);
}

} // namespace shopflow::ui
