// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/MailFields.h"

#include "common/FormField.h"
#include "common/Label.h"
#include "stores/MailPassword.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace shopflow::ui {

namespace {
const QStringList securities{u"starttls"_s, u"tls"_s, u"none"_s};
const QStringList usualPorts{u"587"_s, u"465"_s, u"25"_s};
} // namespace

MailFields::MailFields(QWidget *parent)
    : QWidget(parent), m_wanted(new QCheckBox(tr("Send the store’s mails through a mail server"), this)),
      m_shared(new QCheckBox(tr("Take the mail server that all consoles share, if there is one"), this)),
      m_without((new Label(Look::Small, tr("Without one, order mails are not sent. It can be given later."), this))->wrapping()),
      m_body(new QWidget(this)), m_security(new QButtonGroup(this)),
      m_host(new FormField(tr("Mail server"), tr("A host name such as smtp.example.com."), m_body)),
      m_port(new FormField(tr("Port", "of a mail server"), {}, m_body)),
      m_user(new FormField(tr("User name"), tr("Leave it empty for a server without login."), m_body)),
      m_password(new FormField(tr("Password", "of a mail server"), tr("Kept in a Secret of the cluster only."), m_body)),
      m_from(new FormField(tr("Sender"), tr("The address that customers see. Leave it empty for the admin e-mail."), m_body))
{
    m_wanted->setObjectName(u"mailWanted"_s);
    m_shared->setObjectName(u"mailShared"_s);
    m_shared->setChecked(true);
    m_host->setObjectName(u"mailHost"_s);
    m_port->setObjectName(u"mailPort"_s);
    m_user->setObjectName(u"mailUser"_s);
    m_password->setObjectName(u"mailPassword"_s);
    m_from->setObjectName(u"mailFrom"_s);
    m_host->edit()->setPlaceholderText(u"smtp.example.com"_s);
    m_from->edit()->setPlaceholderText(u"shop@example.com"_s);
    m_password->edit()->setEchoMode(QLineEdit::Password);
    m_password->edit()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);

    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_host, 0, 0, Qt::AlignTop);
    buildSecurity();
    grid->addWidget(m_port, 0, 2, Qt::AlignTop);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    for (FormField *field : {m_user, m_password, m_from})
        lower->addWidget(field, 1, Qt::AlignTop);
    grid->addLayout(lower, 1, 0, 1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_wanted);
    layout->addWidget(m_shared);
    layout->addWidget(m_without);
    layout->addWidget(m_body);
    updateVisibility();
    suggestPort();

    connect(m_wanted, &QCheckBox::toggled, this, [this] {
        updateVisibility();
        Q_EMIT edited();
    });
    connect(m_shared, &QCheckBox::toggled, this, &MailFields::edited);
    connect(m_port, &FormField::editedByHand, this, [this] { m_portByHand = !m_port->text().isEmpty(); });
    for (FormField *field : {m_host, m_port, m_user, m_password, m_from})
        connect(field, &FormField::edited, this, &MailFields::edited);
}

void MailFields::buildSecurity()
{
    auto *box = new QWidget(m_body);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(new Label(Look::Medium, tr("Security", "of a mail connection"), box));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const QStringList words{u"STARTTLS"_s, u"TLS"_s, tr("None", "no security of a mail connection")};
    for (int i = 0; i < securities.size(); ++i) {
        auto *button = new QPushButton(words.at(i), box);
        button->setObjectName(QString(u"mailSecurity-"_s + securities.at(i)));
        button->setAccessibleName(tr("Security: %1").arg(words.at(i)));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_security->addButton(button, i);
        row->addWidget(button);
    }
    m_security->button(0)->setChecked(true);
    column->addLayout(row);
    static_cast<QGridLayout *>(m_body->layout())->addWidget(box, 0, 1, Qt::AlignTop);
    connect(m_security, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        suggestPort();
        Q_EMIT edited();
    });
}

void MailFields::suggestPort()
{
    if (!m_portByHand)
        m_port->setText(usualPorts.at(qMax(0, m_security->checkedId())));
}

QString MailFields::security() const
{
    return securities.at(qMax(0, m_security->checkedId()));
}

MailSettings MailFields::settings() const
{
    MailSettings mail;
    mail.host = m_host->text().trimmed();
    mail.port = m_port->text().toInt();
    mail.security = security();
    mail.user = m_user->text().trimmed();
    mail.from = m_from->text().trimmed();
    return mail;
}

void MailFields::setPurpose(const QString &wanted, const QString &without)
{
    m_wanted->setText(wanted);
    m_without->setText(without);
}

void MailFields::offerShared(bool offered)
{
    m_sharedOffered = offered;
    updateVisibility();
}

bool MailFields::takesShared() const
{
    return m_sharedOffered && m_shared->isChecked() && !m_wanted->isChecked();
}

void MailFields::updateVisibility()
{
    const bool own = m_wanted->isChecked();
    m_body->setVisible(own);
    m_without->setVisible(!own);
    m_shared->setVisible(!own && m_sharedOffered);
}

void MailFields::setExisting(const StoreSpec &spec)
{
    m_stored = spec.mail.has_value();
    m_wanted->setChecked(m_stored);
    if (!spec.mail)
        return;
    m_security->button(int(qMax(qsizetype(0), securities.indexOf(spec.mail->security))))->setChecked(true);
    m_host->setText(spec.mail->host);
    m_port->setText(QString::number(spec.mail->port));
    m_portByHand = !usualPorts.contains(m_port->text());
    m_user->setText(spec.mail->user);
    m_from->setText(spec.mail->from);
    m_password->setHint(tr("Leave it empty to keep the one in the cluster."));
}

void MailFields::write(StoreSpec &spec) const
{
    spec.mail.reset();
    if (m_wanted->isChecked())
        spec.mail = settings();
}

Secret MailFields::password() const
{
    return m_wanted->isChecked() ? Secret(m_password->text().toUtf8()) : Secret();
}

QVector<SpecProblem> MailFields::passwordProblems() const
{
    return m_wanted->isChecked() ? mailPasswordProblems(settings(), password(), m_stored) : QVector<SpecProblem>();
}

void MailFields::forgetPassword()
{
    m_password->edit()->clear();
}

FormField *MailFields::field(const QString &problemField) const
{
    if (!problemField.startsWith(u"mail."_s))
        return nullptr;
    const QString name = problemField.mid(5);
    return name == u"port"       ? m_port
           : name == u"user"     ? m_user
           : name == u"password" ? m_password
           : name == u"from"     ? m_from
                                 : m_host;
}

void MailFields::setProblem(const SpecProblem &problem, bool all)
{
    FormField *target = field(problem.field);
    if (!target)
        return;
    if (all)
        target->touch();
    if (target->isTouched())
        target->setProblem(QString(problem.message + u' ' + problem.nextStep).trimmed());
}

void MailFields::clearProblems()
{
    for (FormField *field : {m_host, m_port, m_user, m_password, m_from})
        field->setProblem({});
}

} // namespace shopflow::ui
