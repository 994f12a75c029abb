// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Theme.h"

#include "common/ConsoleStyle.h"
#include "common/TintedIconEngine.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Pair, 12> rolePairs{{
    {0xfff6f7f9, 0xff14171c}, // Background
    {0xffffffff, 0xff1b1f26}, // Panel
    {0xffeef0f4, 0xff171a20}, // Rail
    {0xffdfe3ea, 0xff2c323c}, // Line
    {0xff1c2330, 0xffe6e9ee}, // Text
    {0xff525c6d, 0xffaab4c2}, // Muted
    {0xff626c7d, 0xff929ca8}, // Faint
    {0xff0f766e, 0xff2dd4bf}, // Accent
    {0xffffffff, 0xff06302b}, // OnAccent
    {0xffe3f4f1, 0xff16302d}, // Selection
    {0xffffffff, 0xff14171c}, // Field
    {0xffb42318, 0xfff87171}, // Danger
}};

struct TonePair {
    Pair foreground;
    Pair background;
};

// In the order of Tone.
constexpr std::array<TonePair, 5> tonePairs{{
    {{0xff137637, 0xff4ade80}, {0xffe4f5e9, 0xff14301f}}, // Ok
    {{0xffa15c00, 0xfffbbf24}, {0xfffdf0d9, 0xff3a2a0d}}, // Warning
    {{0xffb42318, 0xfff87171}, {0xfffde8e6, 0xff3c1a1a}}, // Bad
    {{0xff1d4ed8, 0xff93b4ff}, {0xffe6edfd, 0xff1b2950}}, // Info
    {{0xff5d6778, 0xffa3adbb}, {0xffeceff3, 0xff262c35}}, // Neutral
}};

constexpr std::array<Pair, 7> huePairs{{
    {0xff1d4ed8, 0xff7dadff},
    {0xff7c3aed, 0xffc4a7ff},
    {0xff0f766e, 0xff2dd4bf},
    {0xffa84c07, 0xfff5a65b},
    {0xffbe185d, 0xfff291b8},
    {0xff46720d, 0xffa7d46f},
    {0xff0369a1, 0xff6cc7f2},
}};

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(Mode mode, QObject *parent) : QObject(parent), m_mode(mode)
{
    m_systemDark = looksDark(QApplication::palette());
    m_base = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(u"Inter"_s))
        m_base.setFamily(u"Inter"_s);
    m_base.setPointSizeF(std::clamp(m_base.pointSizeF(), 9.5, 16.0));
    m_dark = mode == Mode::Dark || (mode == Mode::System && m_systemDark);
    readPortal();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setSystemDark(bool dark)
{
    m_systemDark = dark;
    refresh();
}

void Theme::refresh()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    if (m_installed)
        applyToApplication();
    Q_EMIT changed();
}

QColor Theme::color(Role role) const
{
    const Pair &pair = rolePairs.at(static_cast<std::size_t>(role));
    return QColor::fromRgba(m_dark ? pair.dark : pair.light);
}

ToneColors Theme::tone(Tone tone) const
{
    const TonePair &pair = tonePairs.at(static_cast<std::size_t>(tone));
    return {QColor::fromRgba(m_dark ? pair.foreground.dark : pair.foreground.light),
            QColor::fromRgba(m_dark ? pair.background.dark : pair.background.light)};
}

QColor Theme::hue(const QString &key) const
{
    std::size_t sum = 0;
    for (const QChar c : key)
        sum = sum * 31 + c.unicode();
    const Pair &pair = huePairs.at(sum % huePairs.size());
    return QColor::fromRgba(m_dark ? pair.dark : pair.light);
}

QFont Theme::font(TextStyle style) const
{
    QFont font = m_base;
    const qreal size = m_base.pointSizeF();
    switch (style) {
    case TextStyle::Body:
        break;
    case TextStyle::Small:
        font.setPointSizeF(size * 0.9);
        break;
    case TextStyle::Medium:
        font.setWeight(QFont::Medium);
        break;
    case TextStyle::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font.setPointSizeF(size * 1.3);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Heading:
        font.setPointSizeF(size * 1.85);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Section:
        font.setPointSizeF(size * 0.85);
        font.setWeight(QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 104);
        break;
    case TextStyle::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setStyleHint(QFont::Monospace);
        font.setPointSizeF(size * 0.93);
        break;
    }
    return font;
}

QIcon Theme::icon(const QString &name, Role role) const
{
    return QIcon(new TintedIconEngine(*this, name, role));
}

void Theme::paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    TintedIconEngine::render(painter, rect, name, color);
}

void Theme::install()
{
    m_installed = true;
    QApplication::setStyle(new ConsoleStyle(*this));
    qApp->installEventFilter(this);
    applyToApplication();
}

void Theme::applyToApplication()
{
    m_applying = true;
    QApplication::setFont(m_base);
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet());
    m_applying = false;
}

QPalette Theme::palette() const
{
    QPalette result;
    const QColor text = color(Role::Text);
    const QColor faint = color(Role::Faint);
    result.setColor(QPalette::Window, color(Role::Background));
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, color(Role::Panel));
    result.setColor(QPalette::AlternateBase, color(Role::Background));
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, color(Role::Panel));
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, tone(Tone::Bad).foreground);
    result.setColor(QPalette::Highlight, color(Role::Accent));
    result.setColor(QPalette::HighlightedText, color(Role::OnAccent));
    result.setColor(QPalette::Link, color(Role::Accent));
    result.setColor(QPalette::LinkVisited, color(Role::Accent));
    result.setColor(QPalette::ToolTipBase, color(Role::Panel));
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, faint);
    result.setColor(QPalette::Mid, color(Role::Line));
    result.setColor(QPalette::Light, color(Role::Panel));
    result.setColor(QPalette::Dark, color(Role::Line));
    result.setColor(QPalette::Shadow, color(Role::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, faint);
    return result;
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/shopflow.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto put = [&sheet](const QString &name, const QString &value) {
        sheet.replace(QString(u'@' + name + u'@'), value);
    };
    const std::array<QLatin1StringView, 11> names{"background"_L1, "panel"_L1,     "rail"_L1,  "line"_L1,
                                                  "text"_L1,       "muted"_L1,     "faint"_L1, "accent"_L1,
                                                  "onaccent"_L1,   "selection"_L1, "field"_L1};
    for (std::size_t i = 0; i < names.size(); ++i)
        put(names.at(i), color(static_cast<Role>(i)).name());
    const std::array<QLatin1StringView, 5> tones{"ok"_L1, "warning"_L1, "bad"_L1, "info"_L1, "neutral"_L1};
    for (std::size_t i = 0; i < tones.size(); ++i) {
        put(tones.at(i), tone(static_cast<Tone>(i)).foreground.name());
        put(tones.at(i) + "-bg"_L1, tone(static_cast<Tone>(i)).background.name());
    }
    const QColor accent = color(Role::Accent);
    put(u"accent-hover"_s, (m_dark ? accent.lighter(112) : accent.darker(112)).name());
    put(u"accent-press"_s, (m_dark ? accent.darker(112) : accent.darker(128)).name());
    put(u"hover"_s, m_dark ? u"#242a33"_s : u"#f1f3f6"_s);
    // Style sheets know left and right only.
    const bool mirrored = QGuiApplication::isRightToLeft();
    put(u"start"_s, mirrored ? u"right"_s : u"left"_s);
    put(u"end"_s, mirrored ? u"left"_s : u"right"_s);
    const qreal size = m_base.pointSizeF();
    put(u"pt-small"_s, QString::number(size * 0.9, 'f', 1));
    put(u"pt-section"_s, QString::number(size * 0.85, 'f', 1));
    put(u"pt-body"_s, QString::number(size, 'f', 1));
    put(u"pt-large"_s, QString::number(size * 1.15, 'f', 1));
    put(u"pt-title"_s, QString::number(size * 1.3, 'f', 1));
    put(u"pt-heading"_s, QString::number(size * 1.85, 'f', 1));
    return sheet;
}

bool Theme::eventFilter(QObject *object, QEvent *event)
{
    // A palette that is not ours comes from the system: only its lightness counts.
    if (event->type() == QEvent::ApplicationPaletteChange && object == qApp && !m_applying) {
        const QPalette now = QApplication::palette();
        if (now.color(QPalette::Window) != color(Role::Background)) {
            m_systemDark = looksDark(now);
            m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
            applyToApplication();
            Q_EMIT changed();
        }
    }
    return QObject::eventFilter(object, event);
}

void Theme::readPortal()
{
#ifdef Q_OS_LINUX
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            onPortalSetting(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
        watcher->deleteLater();
    });
#endif
}

void Theme::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != u"org.freedesktop.appearance" || key != u"color-scheme")
        return;
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    const uint scheme = inner.toUInt(); // 0 no preference, 1 dark, 2 light
    if (scheme == 1 || scheme == 2)
        setSystemDark(scheme == 1);
}

QString Theme::modeName(Mode mode)
{
    return mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"system"_s;
}

Theme::Mode Theme::modeFromName(const QString &name)
{
    return name == u"light" ? Mode::Light : name == u"dark" ? Mode::Dark : Mode::System;
}

} // namespace shopflow::ui
