// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cluster/ClusterView.h"
#include "cluster/CoreWords.h"
#include "cluster/LoginKeeper.h"
#include "cluster/PluginConsentDialog.h"
#include "common/FormField.h"
#include "details/DetailsPane.h"
#include "details/ManifestDelegate.h"
#include "details/ManifestModel.h"
#include "main/AboutDialog.h"
#include "main/ContextListModel.h"
#include "main/MainWindow.h"
#include "main/RailDelegate.h"
#include "stores/BatchDialog.h"
#include "stores/ChangeDialog.h"
#include "stores/CredentialsDialog.h"
#include "stores/DeleteDialog.h"
#include "stores/StoreBatch.h"
#include "stores/StoreTable.h"
#include "stores/StoreTableModel.h"
#include "stores/TestMailDialog.h"
#include "support/Desk.h"
#include "support/PseudoWords.h"
#include "support/Samples.h"
#include "support/TextFit.h"
#include "wizard/ChoiceCard.h"
#include "wizard/NewStoreWizard.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

#include <memory>

using namespace shopflow;
using namespace shopflow::ui;
using namespace Qt::StringLiterals;
using Id = ActionCatalog::Id;

//! Every page in every language, in one that is 40 % longer, and from right to left:
//! nothing is cut off, nothing lies on something else. Leaves pictures. With
//! QT_SCALE_FACTOR: in English, at that scale.
class tst_Languages : public QObject
{
    Q_OBJECT

    static QString scale() { return qEnvironmentVariable("QT_SCALE_FACTOR"); }

    //! The desk of somebody who speaks \a language.
    struct Bench {
        QString language;
        Desk desk;
        PseudoWords pseudo;
        QTranslator words;
        QStringList faults;

        explicit Bench(const QString &name) : language(spoken(name))
        {
            if (name.startsWith(u"pseudo"_s)) {
                QCoreApplication::installTranslator(&pseudo);
                return;
            }
            if (!words.load(QString(u":/i18n/shopflow_"_s + name)))
                qFatal("No translation for %s.", qPrintable(name));
            QCoreApplication::installTranslator(&words);
        }
        ~Bench() { spoken(u"C"_s); }
        //! Sets what a desk looks at when it is made.
        static QString spoken(const QString &name)
        {
            QLocale::setDefault(name.startsWith(u"pseudo"_s) ? QLocale::c() : QLocale(name));
            QGuiApplication::setLayoutDirection(name.endsWith(u"rtl"_s) ? Qt::RightToLeft : Qt::LeftToRight);
            return name;
        }
        //! Looks at \a widget and leaves a picture of it.
        void look(QWidget &widget, const QString &page)
        {
            // What was made a moment ago is shown by an event, and invisible texts fit anywhere.
            QCoreApplication::processEvents();
            // Layouts settle a little later than their texts.
            QStringList left;
            (void)QTest::qWaitFor([&widget, &left] { return (left = TextFit::faults(widget)).isEmpty(); }, 2000);
            desk.shootNow(widget, QString((scale().isEmpty() ? language : QString(u"scale-"_s + scale())) + u'-' + page));
            for (const QString &fault : std::as_const(left))
                faults.append(QString(page + u": "_s + fault));
        }
        void noFaults()
        {
            faults.removeDuplicates();
            QVERIFY2(faults.isEmpty(), qPrintable(QString(u'\n' + faults.join(u'\n'))));
        }
    };

    static ManifestReport manifest()
    {
        const QJsonObject applied{{u"kind"_s, u"Deployment"_s}, {u"spec"_s, QJsonObject{{u"replicas"_s, 1}, {u"paused"_s, false}}}};
        const QJsonObject live{{u"kind"_s, u"Deployment"_s},
                               {u"spec"_s, QJsonObject{{u"replicas"_s, 0}, {u"revisionHistoryLimit"_s, 10}}}};
        return {{ManifestReport::compare(u"Deployment/web"_s, applied, live),
                 ManifestReport::compare(u"NetworkPolicy/allow-dns"_s, applied, {}),
                 ManifestReport::compare(u"Service/store-seventen"_s, live, live)}};
    }
    //! The columns of \a picture from \a left to \a right in which something is drawn in \a color.
    static int inked(const QImage &picture, const QColor &color, int left, int right)
    {
        int columns = 0;
        for (int x = left; x < right; ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                const QColor pixel = picture.pixelColor(x, y);
                if (qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) + qAbs(pixel.blue() - color.blue()) < 60) {
                    ++columns;
                    break;
                }
            }
        }
        return columns;
    }
    //! \a index as \a delegate paints it where one reads from right to left.
    static QImage mirrored(const QAbstractItemDelegate &delegate, const QModelIndex &index, const QColor &ground)
    {
        QImage picture(300, 34, QImage::Format_RGB32);
        picture.fill(ground);
        QPainter painter(&picture);
        painter.setLayoutDirection(Qt::RightToLeft);
        QStyleOptionViewItem option;
        option.direction = Qt::RightToLeft;
        option.rect = picture.rect();
        delegate.paint(&painter, option, index);
        return picture;
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        if (!scale().isEmpty()) {
            QTest::newRow("en") << u"en"_s;
            return;
        }
        for (const char *name : {"pseudo", "pseudo-rtl", "de", "es", "hi"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

private Q_SLOTS:
    void mainWindow_data() { languages(); }
    void mainWindow()
    {
        QFETCH(QString, language);
        Bench bench(language);
        MainWindow window(bench.desk.services());
        window.resize(1440, 900);
        const kube::KubeContextSummary production{
            u"k3s-production"_s, u"k3s"_s, u"asha"_s, u"default"_s, u"https://203.0.113.10:6443"_s, true};
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        window.showFirstRun({ErrorKind::Config, u"No kubeconfig was found at ~/.kube/config."_s, {}, {}});
        bench.look(window, u"first-run"_s);
        window.setContexts({production});
        window.openContext(production.name);
        bench.look(window, u"connecting"_s);
        FakeLink &link = *bench.desk.link;
        link.connectNow();
        Q_EMIT link.storesListed();
        bench.look(window, u"empty"_s);
        StoreChanges stores = samples::stores();
        CoreWords().translate(stores);
        Q_EMIT link.storesChanged(stores);
        Q_EMIT link.usageChanged(samples::usage());
        ClusterView &view = *window.currentView();
        view.table().selectUid(u"uid-bar-sohne"_s);
        bench.look(window, u"main"_s);
        view.table().selectUid(u"uid-seventen"_s);
        bench.look(window, u"degraded"_s);
        for (const auto &[id, page] : {std::pair{Id::ShowPods, u"pods"_s}, {Id::ShowEvents, u"events"_s},
                                       {Id::ShowManifest, u"manifest"_s}}) {
            window.actions().action(id)->trigger();
            if (id == Id::ShowEvents)
                Q_EMIT link.eventsChanged(u"seventen"_s, samples::events());
            if (id == Id::ShowManifest)
                Q_EMIT link.manifestRead(u"seventen"_s, manifest());
            bench.look(window, page);
        }
        window.actions().action(Id::ShowLogs)->trigger();
        Q_EMIT link.logLines(u"seventen"_s, samples::logLines(4000));
        bench.look(window, u"logs"_s);
        window.actions().action(Id::ShowOverview)->trigger();
        Q_EMIT link.storesChanged({{samples::shop()}, {}});
        view.table().selectUid(samples::shop().uid);
        bench.look(window, u"mail"_s);
        ConnectionStatus status;
        status.phase = ConnectionStatus::Phase::Reconnecting;
        status.contextName = production.name;
        status.lastHeard = QDateTime::currentDateTimeUtc().addSecs(-95);
        status.reason = {ErrorKind::Unreachable, u"The connection was lost."_s, {}, {}};
        Q_EMIT link.connectionChanged(status);
        bench.look(window, u"reconnecting"_s);
        link.connectNow();
        connect(window.actions().action(Id::ShowSharedSettings), &QAction::triggered, &link, [&link] {
            ConsoleSettingsStore::Record shared;
            shared.settings.mail = samples::shop().spec.mail;
            Q_EMIT link.sharedSettingsRead(shared);
        });
        ClusterReport report = samples::clusterReport();
        CoreWords().translate(report);
        Q_EMIT link.clusterInspected(report);
        QVector<ForwardStatus> forwards = samples::forwards();
        CoreWords().translate(forwards);
        Q_EMIT link.forwardsChanged(forwards);
        for (const auto &[id, page] : {std::pair{Id::ShowCapacity, u"capacity"_s}, {Id::ShowChecks, u"checks"_s},
                                       {Id::ShowForwards, u"forwards"_s}, {Id::ShowSharedSettings, u"shared-settings"_s},
                                       {Id::ShowStores, u"stores-again"_s}}) {
            window.actions().action(id)->trigger();
            bench.look(window, page);
        }
        for (const auto &[id, page] : {std::pair{Id::Palette, u"palette"_s}, {Id::Settings, u"settings"_s}}) {
            window.actions().action(id)->trigger();
            const auto dialogs = window.findChildren<QDialog *>();
            QVERIFY2(!dialogs.isEmpty(), qPrintable(page));
            const std::unique_ptr<QDialog> dialog(dialogs.last());
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            bench.look(*dialog, page);
        }
        bench.noFaults();
    }

    void trouble_data() { languages(); }
    void trouble()
    {
        QFETCH(QString, language);
        Bench bench(language);
        MainWindow window(bench.desk.services());
        window.resize(1200, 760);
        window.show();
        window.openContext(u"k3s-production"_s);
        using Phase = ConnectionStatus::Phase;
        for (const auto &[phase, page] :
             {std::pair{Phase::Unreachable, u"unreachable"_s}, {Phase::CertificateRefused, u"certificate"_s},
              {Phase::CredentialsRefused, u"credentials-refused"_s}, {Phase::Forbidden, u"forbidden"_s}}) {
            ConnectionStatus status;
            status.phase = phase;
            status.contextName = u"k3s-production"_s;
            status.reason = {ErrorKind::Unreachable, u"Nobody answers at 203.0.113.10:6443."_s, {}, {}};
            Q_EMIT bench.desk.link->connectionChanged(status);
            bench.look(window, page);
        }
        bench.noFaults();
    }

    void wizard_data() { languages(); }
    void wizard()
    {
        QFETCH(QString, language);
        Bench bench(language);
        FakeLink link;
        link.password = bench.desk.password;
        StoreTableModel stores(bench.desk.clock);
        LoginKeeper keeper(link, bench.desk.logins);
        NewStoreWizard wizard({bench.desk.theme, bench.desk.catalog, bench.desk.clock, link, stores, keeper,
                               bench.desk.clipboard, u"k3s-production"_s});
        link.connectNow();
        wizard.show();
        (void)QTest::qWaitForWindowActive(&wizard);
        PreflightReport refused = samples::report(false);
        CoreWords().translate(refused);
        const auto press = [&wizard](const QString &name) { wizard.findChild<QAbstractButton *>(name)->click(); };
        press(u"platform-woocommerce"_s);
        wizard.findChild<FormField *>(u"titleField"_s)->edit()->insert(u"Kaveri Book Shop"_s);
        bench.look(wizard, u"wizard-1-platform"_s);
        press(u"nextButton"_s);
        wizard.resize(wizard.width(), 1500);
        press(u"exposure-ingress"_s);
        press(u"mailWanted"_s);
        wizard.findChild<FormField *>(u"mailHost"_s)->setText(u"smtp.example.com"_s);
        bench.look(wizard, u"wizard-2-plan"_s);
        wizard.findChild<FormField *>(u"hostField"_s)->setText(u"books.example.com"_s);
        press(u"nextButton"_s);
        QCOMPARE(wizard.step(), NewStoreWizard::Review);
        bench.look(wizard, u"wizard-3-checking"_s);
        Q_EMIT link.preflightFinished(link.lastToken, refused);
        bench.look(wizard, u"wizard-3-refused"_s);
        press(u"backButton"_s);
        press(u"nextButton"_s);
        Q_EMIT link.preflightFinished(link.lastToken, samples::report());
        bench.look(wizard, u"wizard-3-review"_s);
        press(u"nextButton"_s);
        wizard.resize(wizard.width(), 800);
        RunStatus run;
        run.storeName = u"kaveri-book-shop"_s;
        run.startedAt = QDateTime::currentDateTimeUtc().addSecs(-64);
        run.steps = samples::steps(4, StepState::Running, u"3 of 4: seed"_s);
        Q_EMIT link.runChanged(run);
        bench.look(wizard, u"wizard-4-progress"_s);
        stores.apply({{samples::store(run.storeName, u"Kaveri Book Shop"_s, StorePhase::Ready, 64)}, {}});
        run.steps = samples::steps(8, StepState::Done);
        run.finished = true;
        run.finishedAt = QDateTime::currentDateTimeUtc();
        Q_EMIT link.runChanged(run);
        bench.look(wizard, u"wizard-5-done"_s);
        bench.noFaults();
    }

    void dialogs_data() { languages(); }
    void dialogs()
    {
        QFETCH(QString, language);
        Bench bench(language);
        Desk &desk = bench.desk;
        FakeLink link;
        link.password = desk.password;
        LoginKeeper keeper(link, desk.logins);
        const Store store = samples::shop();
        kube::KubeContext context;
        context.name = u"staging-eks"_s;
        context.exec = kube::ExecPlugin{};
        context.exec->command = u"/opt/bin/aws"_s;
        context.exec->arguments = {u"eks"_s, u"get-token"_s};
        context.exec->userName = u"asha"_s;
        context.exec->file = u"/home/asha/.kube/config"_s;
        const Blueprint &blueprint = *desk.catalog.find(store.spec.platform);
        const auto look = [&bench](QDialog *dialog, const QString &page) {
            const std::unique_ptr<QDialog> owned(dialog);
            owned->setAttribute(Qt::WA_DeleteOnClose, false);
            owned->show();
            bench.look(*owned, page);
        };
        look(new DeleteDialog(desk.theme, {store}, {u"k3s-production"_s, true}), u"delete"_s);
        look(new ChangeDialog(desk.theme, store, blueprint, link), u"change"_s);
        look(new CredentialsDialog(desk.theme, store, keeper, desk.clipboard), u"credentials"_s);
        look(new TestMailDialog(desk.theme, store, link), u"test-mail"_s);
        look(new PluginConsentDialog(desk.theme, context), u"plugin-consent"_s);
        look(new AboutDialog(desk.theme), u"about"_s);
        bench.noFaults();
    }

    void batches_data() { languages(); }
    void batches()
    {
        QFETCH(QString, language);
        Bench bench(language);
        FakeLink link;
        StoreTableModel model(bench.desk.clock);
        const Store tea = samples::shop();
        const Store books = samples::store(u"books"_s, u"Kaveri Book Shop"_s, StorePhase::Ready);
        model.apply({{tea, books}, {}});
        StoreBatch verify(StoreBatch::Action::Verify, link, model);
        verify.add(tea);
        verify.add(books);
        verify.leaveOut(samples::store(u"old"_s, u"Old"_s, StorePhase::Suspended), u"."_s);
        BatchDialog verifying(bench.desk.theme, verify);
        verifying.setAttribute(Qt::WA_DeleteOnClose, false);
        verifying.show();
        verify.start();
        bench.look(verifying, u"batch-verify"_s);
        Q_EMIT link.verifyFinished(tea.name(), {});
        Q_EMIT link.verifyFinished(books.name(), u"500"_s);
        bench.look(verifying, u"batch-verify-over"_s);
        StoreBatch remove(StoreBatch::Action::Delete, link, model);
        remove.add(tea);
        remove.add(books);
        DeleteDialog removing(bench.desk.theme, {tea, books}, {u"k3s-production"_s, false});
        removing.setAttribute(Qt::WA_DeleteOnClose, false);
        removing.show();
        bench.look(removing, u"batch-delete"_s);
        removing.follow(remove);
        remove.start();
        bench.look(removing, u"batch-deleting"_s);
        Q_EMIT link.deleteFinished(tea.name(), {});
        Q_EMIT link.deleteFinished(books.name(), u"500"_s);
        bench.look(removing, u"batch-deleted"_s);
        bench.noFaults();
    }

    //! YAML reads from left to right in every language.
    void manifestsAreNotMirrored()
    {
        Desk desk;
        ManifestModel model;
        model.setRows(manifest().objects.constFirst().rows);
        const ManifestDelegate delegate(desk.theme);
        const QModelIndex index = model.index(0, ManifestModel::AppliedColumn);
        const QImage picture = mirrored(delegate, index, desk.theme.color(Role::Panel));
        QVERIFY(inked(picture, desk.theme.color(Role::Text), 0, 150) > 10);
        QCOMPARE(inked(picture, desk.theme.color(Role::Text), 150, 300), 0);
    }

    //! The marks of a cluster are beside its number, away from its name.
    void theRailIsMirrored()
    {
        Desk desk;
        ContextListModel model;
        kube::KubeContextSummary context;
        context.name = u"k3s-production"_s;
        model.setContexts({context});
        model.setMarks(context.name, true, false);
        const RailDelegate delegate(desk.theme);
        const QImage picture = mirrored(delegate, model.index(0), desk.theme.color(Role::Rail));
        const QColor bad = desk.theme.tone(Tone::Bad).foreground;
        QVERIFY(inked(picture, bad, 0, 60) > 4);
        QCOMPARE(inked(picture, bad, 60, 300), 0);
    }

    //! What never went through tr() has no brackets.
    void nothingIsForgotten()
    {
        Bench bench(u"pseudo"_s);
        MainWindow window(bench.desk.services());
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (!action->text().isEmpty())
                QVERIFY2(action->text().startsWith(u'['), qPrintable(action->text()));
        }
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            if (!button->text().isEmpty())
                QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_Languages.moc"
