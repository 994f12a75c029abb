// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/SecretClipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}
} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(seconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearIfOurs);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp)
        clearIfOurs();
}

void SecretClipboard::copy(const Secret &secret)
{
    const QString text = QString::fromUtf8(secret.reveal());
    auto *data = new QMimeData;
    data->setText(text);
    // The marks of KDE, macOS and Windows for "do not keep this in a history".
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, QByteArray(1, '\1'));
    m_digest = digestOf(text);
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SecretClipboard::copyText(const QString &text)
{
    m_timer.stop();
    m_digest.clear();
    QGuiApplication::clipboard()->setText(text);
}

void SecretClipboard::clearIfOurs()
{
    if (m_digest.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text()) == m_digest)
        clipboard->clear();
    m_digest.clear();
}

} // namespace shopflow::ui
