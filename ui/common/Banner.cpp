// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Banner.h"

#include "common/IconLabel.h"
#include "common/Label.h"
#include "common/Staleness.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"check-circle"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"failed"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}
} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new IconLabel(theme, u"info"_s, 18, this)),
      m_text(new Label(Look::Medium, {}, this)), m_next(new Label(Look::Body, {}, this)),
      m_action(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_text->wrapping()->selectable();
    m_next->wrapping()->selectable();
    m_action->setProperty("kind", u"small"_s);
    m_action->hide();
    m_close->setText(tr("Dismiss", "closes a message"));
    m_close->setProperty("kind", u"link"_s);
    m_close->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_next);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void Banner::setMessage(Tone tone, const QString &text, const QString &nextStep)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), tone);
    m_text->setText(text);
    m_next->setText(nextStep);
    m_next->setVisible(!nextStep.isEmpty());
    setAccessibleName(text);
    recolor();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::recolor()
{
    static const std::array<QLatin1StringView, 5> names{"ok"_L1, "warning"_L1, "bad"_L1, "info"_L1, "neutral"_L1};
    const QString name = names.at(static_cast<std::size_t>(m_tone));
    for (Label *label : {m_text, m_next}) {
        if (label->property("tone").toString() == name)
            continue;
        label->setProperty("tone", name);
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tone(Staleness::tone(this, m_tone)).background);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace shopflow::ui
