// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ClusterView.h"
#include "common/Banner.h"
#include "common/FormField.h"
#include "common/TaskList.h"
#include "console/ConsoleApplication.h"
#include "details/DetailsPane.h"
#include "logs/LogView.h"
#include "logs/LogsTab.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreTable.h"
#include "TestFolders.h"
#include "wizard/NewStoreWizard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

namespace {

QByteArray allMessages; //!< everything that was logged in this process

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    allMessages += text.toUtf8() + '\n';
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

QStringList filesWith(const QString &folder, const QByteArray &text, const QDateTime &since)
{
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        const QFileInfo info = files.fileInfo();
        if (info.lastModified() >= since && info.size() < 64 * 1024 * 1024 && file.open(QIODevice::ReadOnly) &&
            file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

//! One person, one window, one store: from an empty cluster to a store that sells
//! and back.
class tst_ConsoleJourney : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QDateTime m_begun = QDateTime::currentDateTime();
    QString m_name = u"journey-%1"_s.arg(QCoreApplication::applicationPid());
    QString m_entry;
    QByteArray m_password;
    std::unique_ptr<ConsoleApplication> m_console;
    QVector<QUrl> m_opened;

    [[nodiscard]] MainWindow &window() const { return *m_console->window(); }
    [[nodiscard]] ClusterView &view() const { return *window().currentView(); }
    [[nodiscard]] NewStoreWizard &wizard() const { return *view().wizard(); }
    [[nodiscard]] const Store *store() const { return view().stores().storeByName(m_name); }

    static void shoot(QWidget &widget, const QString &name)
    {
        const QDir folder(test::sourcePath(QStringLiteral("build/screenshots")));
        folder.mkpath(u"."_s);
        QTest::qWait(100);
        QVERIFY(widget.grab().save(folder.filePath(QString(u"journey-"_s + name + u".png"_s))));
    }
    static void type(QWidget &root, const QString &field, const QString &text)
    {
        auto *target = root.findChild<FormField *>(field);
        QVERIFY2(target, qPrintable(field));
        target->edit()->setFocus();
        target->edit()->insert(text);
    }
    void press(const QString &button) const
    {
        auto *target = wizard().findChild<QPushButton *>(button);
        QVERIFY2(target && target->isEnabled(), qPrintable(button));
        QTest::mouseClick(target, Qt::LeftButton);
    }
    static std::optional<Result<Credentials>> load(const QString &entry)
    {
        Keychain keychain;
        std::optional<Result<Credentials>> answer;
        keychain.load(entry, [&answer](const Result<Credentials> &result) { answer = result; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000);
        return answer;
    }
    [[nodiscard]] bool hasBanner(const QString &text) const
    {
        const auto banners = view().findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [&text](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(text);
        });
    }

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString kubeConfig = qEnvironmentVariable("SHOPFLOW_TEST_KUBECONFIG");
        if (kubeConfig.isEmpty())
            QSKIP("SHOPFLOW_TEST_KUBECONFIG names no cluster");
        if (qEnvironmentVariable("SHOPFLOW_MEDUSA_WEB").isEmpty())
            QSKIP("SHOPFLOW_MEDUSA_WEB names no image of the store server");
        qputenv("HOME", m_home.path().toLocal8Bit());
        qInstallMessageHandler(keepMessage);
        QDesktopServices::setUrlHandler(u"http"_s, this, "takeUrl");
        QDesktopServices::setUrlHandler(u"https"_s, this, "takeUrl");
        ConsoleOptions options;
        options.kubeConfig = kubeConfig;
        options.theme = Theme::Mode::Light;
        m_console = std::make_unique<ConsoleApplication>(options, m_home.filePath(u"console.ini"_s));
        const Result<void> started = m_console->start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().message));
        window().resize(1360, 860);
        (void)QTest::qWaitForWindowActive(&window());
    }

    void connects()
    {
        QTRY_VERIFY_WITH_TIMEOUT(view().isListed(), 60000);
        // The list of stores and the server's version are asked for side by side.
        QTRY_COMPARE_WITH_TIMEOUT(view().connection().phase, ConnectionStatus::Phase::Live, 15000);
        QTRY_VERIFY_WITH_TIMEOUT(!view().connection().serverVersion.isEmpty(), 15000);
        QVERIFY(!store());
        m_entry = Keychain::entryName(view().connection().server, u"store-"_s + m_name);
        shoot(window(), u"1-connected"_s);
    }

    void fillsTheWizard()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window().actions().action(Id::NewStore)->isEnabled(), 5000);
        window().actions().action(Id::NewStore)->trigger();
        QVERIFY(view().wizard());
        (void)QTest::qWaitForWindowActive(&wizard());
        type(wizard(), u"titleField"_s, u"Bär & Söhne "_s + m_name);
        auto *name = wizard().findChild<FormField *>(u"nameField"_s)->edit();
        name->clear();
        QTest::keyClicks(name, m_name);
        shoot(wizard(), u"2-platform"_s);
        press(u"nextButton"_s);
        QCOMPARE(wizard().step(), NewStoreWizard::PlanAndExposure);
        QTest::mouseClick(wizard().findChild<QPushButton *>(u"moreImages"_s), Qt::LeftButton);
        type(wizard(), u"image-web"_s, qEnvironmentVariable("SHOPFLOW_MEDUSA_WEB"));
        type(wizard(), u"image-database"_s, qEnvironmentVariable("SHOPFLOW_MEDUSA_DATABASE"));
        type(wizard(), u"image-cache"_s, qEnvironmentVariable("SHOPFLOW_MEDUSA_CACHE"));
        shoot(wizard(), u"3-plan"_s);
        press(u"nextButton"_s);
        QCOMPARE(wizard().step(), NewStoreWizard::Review);
        auto *create = wizard().findChild<QPushButton *>(u"nextButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(create->isEnabled(), 60000);
        shoot(wizard(), u"4-review"_s);
    }

    void createsTheStore()
    {
        QVERIFY(view().wizard() && wizard().step() == NewStoreWizard::Review);
        press(u"nextButton"_s);
        QCOMPARE(wizard().step(), NewStoreWizard::Progress);
        QTRY_VERIFY_WITH_TIMEOUT(store(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(store()->status.phase == StorePhase::Provisioning, 30000);
        QTest::qWait(5000);
        shoot(wizard(), u"5-progress"_s);
        shoot(window(), u"6-provisioning"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard().step() == NewStoreWizard::Done, 300000);
        QTRY_VERIFY_WITH_TIMEOUT(store() && store()->status.phase == StorePhase::Ready, 30000);
        shoot(wizard(), u"7-done"_s);
    }

    void keepsTheLoginInTheKeychainOnly()
    {
        QVERIFY(store());
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is no session bus, hence no keychain");
        std::optional<Result<Credentials>> login;
        QTRY_VERIFY_WITH_TIMEOUT((login = load(m_entry)) && login->ok(), 20000);
        m_password = login->value().password.reveal();
        QVERIFY(m_password.size() >= 24);
        QVERIFY2(!allMessages.contains(m_password), "a log line");
        QFile arguments(u"/proc/self/cmdline"_s);
        if (arguments.open(QIODevice::ReadOnly))
            QVERIFY2(!arguments.readAll().contains(m_password), "the arguments");
        QCOMPARE(filesWith(m_home.path(), m_password, m_begun), QStringList());
        QCOMPARE(filesWith(test::buildFolder(), m_password, m_begun), QStringList());
        QCOMPARE(filesWith(test::sourcePath(QStringLiteral("build/screenshots")), m_password, m_begun),
                 QStringList());
    }

    void showsTheStore()
    {
        QVERIFY(store());
        press(u"cancelButton"_s); // "Close"
        view().table().selectUid(store()->uid);
        QTest::qWait(300);
        shoot(window(), u"8-overview"_s);
        QCOMPARE(store()->pods.size(), 3);
        window().actions().action(Id::ShowPods)->trigger();
        shoot(window(), u"9-pods"_s);
        window().actions().action(Id::ShowLogs)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(view().details().logs().view().buffer().lineCount() > 20, 30000);
        shoot(window(), u"10-logs"_s);
        window().actions().action(Id::ShowOverview)->trigger();
    }

    void opensTheAdmin()
    {
        QVERIFY(store());
        QVERIFY(!window().actions().action(Id::OpenStore)->isEnabled());
        QCOMPARE(window().actions().action(Id::OpenStore)->toolTip(), store()->noStorefront);
        window().actions().action(Id::OpenAdmin)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, 60000);
        QVERIFY(m_opened.constFirst().path().startsWith(u"/app"_s));
    }

    void verifies()
    {
        QVERIFY(store());
        window().actions().action(Id::Verify)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(hasBanner(u"was checked and works"_s), 90000);
    }

    void deletesTheStore()
    {
        QVERIFY(store());
        window().actions().action(Id::Delete)->trigger();
        auto *dialog = view().findChild<DeleteDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmName"_s), m_name);
        shoot(*dialog, u"11-delete"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"deleteButton"_s), Qt::LeftButton);
        const auto *progress = dialog->findChild<TaskList *>();
        QVERIFY(progress);
        QTRY_COMPARE_WITH_TIMEOUT(progress->rows().constFirst().state, TaskState::Done, 180000);
        shoot(*dialog, u"11-deleting"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!store(), 180000);
        QTRY_COMPARE_WITH_TIMEOUT(progress->rows().constLast().state, TaskState::Done, 60000);
        shoot(*dialog, u"11-deleted"_s);
        dialog->close();
        shoot(window(), u"12-gone"_s);
        if (m_password.isEmpty())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(!load(m_entry)->ok(), 20000);
    }

    void endsInOrder()
    {
        if (!m_console)
            return;
        window().close();
        m_console.reset();
        qInstallMessageHandler(nullptr);
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        if (!m_password.isEmpty())
            QCOMPARE(filesWith(m_home.path(), m_password, m_begun), QStringList());
    }
};

int main(int argc, char *argv[])
{
    // Tests run offscreen unless there is a desktop: this one wants it.
    if (!qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"shopflow-console"_s);
    tst_ConsoleJourney journey;
    return QTest::qExec(&journey, argc, argv);
}

#include "tst_ConsoleJourney.moc"
