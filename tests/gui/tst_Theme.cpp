// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Theme.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace shopflow::ui;
using namespace Qt::StringLiterals;

class tst_Theme : public QObject
{
    Q_OBJECT

    //! By the Web Content Accessibility Guidelines 2.2.
    static double luminance(const QColor &color)
    {
        const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double light = std::max(luminance(a), luminance(b));
        const double dark = std::min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }
    static void check(const QColor &text, const QColor &ground, const QString &what)
    {
        const double found = contrast(text, ground);
        QVERIFY2(found >= 4.5, qPrintable(u"%1: %2 on %3 is %4"_s.arg(what, text.name(), ground.name()).arg(found)));
    }

private Q_SLOTS:
    void theFormulaIsTheOneOfTheGuidelines()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    //! The button that clears a field, and what else is a picture only: 3:1 is enough.
    void theClearButtonIsSeen()
    {
        Theme theme(Theme::Mode::Light);
        theme.install();
        QLineEdit field;
        field.setClearButtonEnabled(true);
        field.setText(u"tea"_s);
        field.resize(240, 34);
        field.show();
        const auto *clear = field.findChild<QToolButton *>();
        QVERIFY(clear);
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            const auto best = [&] {
                const QImage picture = field.grab(clear->geometry()).toImage();
                double most = 0;
                for (int at = 0; at < picture.width() * picture.height(); ++at) {
                    const QColor pixel = picture.pixelColor(at % picture.width(), at / picture.width());
                    most = std::max(most, contrast(pixel, theme.color(Role::Field)));
                }
                return most;
            };
            // It fades in.
            QTRY_VERIFY2(best() >= 3, qPrintable(u"%1: %2"_s.arg(Theme::modeName(mode)).arg(best())));
        }
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }
    void everyTextCanBeRead()
    {
        QFETCH(Theme::Mode, mode);
        const Theme theme(mode);
        const QVector<Role> grounds{Role::Background, Role::Panel, Role::Rail, Role::Selection, Role::Field};
        const QVector<Role> texts{Role::Text, Role::Muted, Role::Faint, Role::Accent, Role::Danger};
        for (const Role text : texts) {
            for (const Role ground : grounds)
                check(theme.color(text), theme.color(ground),
                      u"role %1 on role %2"_s.arg(static_cast<int>(text)).arg(static_cast<int>(ground)));
            check(theme.color(text), theme.tone(Tone::Neutral).background, u"role %1"_s.arg(static_cast<int>(text)));
        }
        for (const Tone tone : {Tone::Ok, Tone::Warning, Tone::Bad, Tone::Info, Tone::Neutral}) {
            const ToneColors colors = theme.tone(tone);
            check(colors.foreground, colors.background, u"tone %1"_s.arg(static_cast<int>(tone)));
            for (const Role ground : grounds)
                check(colors.foreground, theme.color(ground), u"tone %1 alone"_s.arg(static_cast<int>(tone)));
        }
        check(theme.color(Role::OnAccent), theme.color(Role::Accent), u"primary button"_s);
        check(theme.color(Role::OnAccent), theme.tone(Tone::Bad).foreground, u"destroying button"_s);
        // Hues are chosen by a key: these many keys meet every one of them.
        for (char key = 'a'; key <= 'z'; ++key) {
            const QColor hue = theme.hue(QString(QLatin1Char(key)));
            check(hue, theme.color(Role::Panel), u"hue"_s);
            check(hue, theme.color(Role::Selection), u"hue in a selection"_s);
        }
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
