// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/AboutDialog.h"

#include "common/Label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    Q_UNUSED(theme)
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About ShopFlow Console"));
    setFixedWidth(480);
    auto *icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/shopflow-console.svg"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(Look::Title, tr("ShopFlow Console"), this));
    words->addWidget(new Label(
        Look::Muted, tr("Version %1, Qt %2").arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())),
        this));
    words->addSpacing(6);
    words->addWidget((new Label(Look::Body,
                                tr("Provisions and runs online stores on any Kubernetes cluster, straight "
                                   "from your kubeconfig. The cluster is the database."),
                                this))
                         ->wrapping());
    words->addWidget(
        (new Label(Look::Small, tr("Free software under the GNU General Public License, version 3 or later."), this))
            ->wrapping());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(18);
    upper->addWidget(icon, 0, Qt::AlignTop);
    upper->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(26, 24, 26, 20);
    layout->setSpacing(18);
    layout->addLayout(upper);
    layout->addWidget(close, 0, Qt::AlignRight);
}

} // namespace shopflow::ui
