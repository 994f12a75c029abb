// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/PluginConsentDialog.h"

#include "common/IconLabel.h"
#include "common/Label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PluginConsentDialog::PluginConsentDialog(const Theme &theme, const kube::KubeContext &context, QWidget *parent)
    : QDialog(parent)
{
    const kube::ExecPlugin plugin = *context.exec;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run “%1”?").arg(plugin.shortName()));
    setFixedWidth(600);
    auto *icon = new IconLabel(theme, u"key"_s, 44, this);
    icon->setIcon(u"key"_s, Tone::Warning);
    icon->setDisc(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        (new Label(Look::Title, tr("Let “%1” sign you in?").arg(plugin.shortName()), this))->wrapping());
    words->addWidget((new Label(Look::Muted,
                                tr("The context %1 gets its credentials by running a program. It runs with your rights "
                                   "on this computer, so allow it only if you trust the kubeconfig.")
                                    .arg(context.name),
                                this))
                         ->wrapping());
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *command = new QPlainTextEdit(this);
    command->setObjectName(u"pluginCommand"_s);
    command->setAccessibleName(tr("The command"));
    command->setReadOnly(true);
    command->setTabChangesFocus(true);
    command->setFixedHeight(120);
    QStringList lines = plugin.environmentLines();
    lines.append(plugin.commandLine());
    command->setPlainText(lines.join(u'\n'));
    auto *from = (new Label(Look::Small, tr("Asked for by the user “%1” in %2").arg(plugin.userName, plugin.file), this))
                     ->wrapping();
    from->selectable();

    auto *refuse = new QPushButton(tr("Don’t Run"), this);
    refuse->setObjectName(u"refuseButton"_s);
    refuse->setDefault(true);
    auto *allow = new QPushButton(tr("Allow and Remember"), this);
    allow->setObjectName(u"allowButton"_s);
    allow->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(refuse);
    buttons->addWidget(allow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(14);
    layout->addLayout(head);
    layout->addWidget(command);
    layout->addWidget(from);
    layout->addWidget((new Label(Look::Small, tr("You are asked again when the command changes."), this))->wrapping());
    layout->addLayout(buttons);
    refuse->setFocus();

    connect(refuse, &QPushButton::clicked, this, &QDialog::reject);
    connect(allow, &QPushButton::clicked, this, [this, plugin] {
        Q_EMIT allowed(plugin);
        accept();
    });
}

} // namespace shopflow::ui
