// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

class QDBusVariant;
class QPainter;
class QPalette;

namespace shopflow::ui {

//! What a colour is for.
enum class Role { Background, Panel, Rail, Line, Text, Muted, Faint, Accent, OnAccent, Selection, Field, Danger };

//! How much something wants a person's attention.
enum class Tone { Ok, Warning, Bad, Info, Neutral };

struct ToneColors {
    QColor foreground;
    QColor background;
};

//! The sizes and weights of type.
enum class TextStyle { Small, Body, Medium, Strong, Title, Heading, Section, Mono };

//! Colours by role, fonts by style and our own icons, light and dark. Follows the
//! system's lightness unless told otherwise. Made by the composition root before
//! any widget and outlives them all, because icons ask it when they are painted.
//! GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);
    ~Theme() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] QColor color(Role role) const;
    [[nodiscard]] ToneColors tone(Tone tone) const;
    //! One of a few quiet hues that tell sources apart, by \a key.
    [[nodiscard]] QColor hue(const QString &key) const;
    [[nodiscard]] QFont font(TextStyle style) const;

    //! The icon resources/icons/\a name.svg; its colour is looked up at each painting.
    [[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text) const;
    //! Draws that icon once, in \a color.
    static void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

    //! Gives the application its style, palette, font and style sheet.
    void install();

    static QString modeName(Mode mode); //!< "system", "light", "dark"
    static Mode modeFromName(const QString &name);

Q_SIGNALS:
    //! Every colour may be another now; the application has been re-polished.
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void readPortal();
    void setSystemDark(bool dark);
    void refresh();
    void applyToApplication();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

private Q_SLOTS:
    void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Mode m_mode;
    bool m_systemDark = false;
    bool m_dark = false;
    bool m_installed = false;
    bool m_applying = false;
    QFont m_base;
};

} // namespace shopflow::ui
