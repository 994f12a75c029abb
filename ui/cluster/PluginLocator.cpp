// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/PluginLocator.h"

#include "cluster/CoreWords.h"
#include "kube/auth/PluginLocations.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

PluginLocator::PluginLocator(QWidget *view) : QObject(view), m_view(view) {}

void PluginLocator::ask(const QString &program)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_program = program;
    const QString before = kube::PluginLocations().pathOf(program);
    m_dialog = new QFileDialog(m_view, tr("Where Is the Program “%1”?").arg(program),
                               before.isEmpty() ? QDir::homePath() : QFileInfo(before).absolutePath());
    m_dialog->setObjectName(u"locateDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFileMode(QFileDialog::ExistingFile);
    m_dialog->setLabelText(QFileDialog::Accept, tr("Use This Program"));
    connect(m_dialog, &QFileDialog::fileSelected, this, &PluginLocator::take);
    m_dialog->open();
}

void PluginLocator::take(const QString &path)
{
    const auto remembered = kube::PluginLocations().remember(m_program, path);
    if (remembered.ok()) {
        Q_EMIT located();
        return;
    }
    Error error = remembered.error();
    CoreWords().translate(error);
    Q_EMIT failed(error);
}

} // namespace shopflow::ui
