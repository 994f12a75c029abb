// SPDX-FileCopyrightText: 2026 ShopFlow Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestFolders.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

//! A source file with its comments blanked, so that words about code are no code. Line
//! numbers stay; string literals stay too, since some rules are about them.
QString withoutComments(const QString &text)
{
    QString result = text;
    enum class State { Code, Line, Block, Text, Character };
    State state = State::Code;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar here = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        switch (state) {
        case State::Code:
            if (here == u'"' && at > 0 && text.at(at - 1) == u'R' && next == u'(') {
                const qsizetype end = text.indexOf(u")\""_s, at);
                at = end < 0 ? text.size() : end + 1; // a raw literal is left as it is
            } else if (here == u'"') {
                state = State::Text;
            } else if (here == u'\'' && !(at > 0 && text.at(at - 1).isLetterOrNumber() && next.isLetterOrNumber())) {
                state = State::Character; // not the separator of 1'000
            } else if (here == u'/' && (next == u'/' || next == u'*')) {
                state = next == u'/' ? State::Line : State::Block;
                result[at] = u' ';
            }
            break;
        case State::Text:
        case State::Character:
            if (here == u'\\')
                ++at;
            else if (here == (state == State::Text ? u'"' : u'\''))
                state = State::Code;
            break;
        case State::Line:
        case State::Block:
            if (here == u'\n') {
                if (state == State::Line)
                    state = State::Code;
                break;
            }
            result[at] = u' ';
            if (state == State::Block && here == u'/' && at > 0 && text.at(at - 1) == u'*')
                state = State::Code;
            break;
        }
    }
    return result;
}

//! The arguments of the call whose opening bracket is at \a open.
QStringList argumentsAt(const QString &text, qsizetype open)
{
    QStringList arguments{QString()};
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        const QChar here = text.at(at);
        if (here == u'(' || here == u'[' || here == u'{')
            ++depth;
        else if (here == u')' || here == u']' || here == u'}')
            --depth;
        if (depth == 0)
            break;
        if (here == u',' && depth == 1)
            arguments.append(QString());
        else if (at != open)
            arguments.last() += here;
    }
    for (QString &argument : arguments)
        argument = argument.trimmed();
    return arguments;
}

//! connect(sender, signal, functor): the functor outlives what it captured.
QVector<qsizetype> connectsWithoutContext(const QString &text)
{
    static const QRegularExpression call(u"\\bconnect\\s*\\("_s);
    QVector<qsizetype> found;
    for (auto match = call.globalMatch(text); match.hasNext();) {
        const qsizetype open = match.next().capturedEnd() - 1;
        const QStringList arguments = argumentsAt(text, open);
        // Of a socket: host and port, and how it is opened.
        if (arguments.size() == 3 && arguments.at(1).startsWith(u'&'))
            found.append(open);
    }
    return found;
}

using Search = std::function<QVector<qsizetype>(const QString &)>;

Search pattern(const QString &expression, QRegularExpression::PatternOptions options = {})
{
    const QRegularExpression compiled(expression, options | QRegularExpression::MultilineOption);
    return [compiled](const QString &text) {
        QVector<qsizetype> found;
        for (auto match = compiled.globalMatch(text); match.hasNext();)
            found.append(match.next().capturedStart());
        return found;
    };
}

struct Rule {
    QString name;
    QStringList folders;    //!< where it holds
    QStringList exceptions; //!< path beginnings where it does not
    Search search;
    QStringList bad;  //!< proves that it can fail
    QStringList good; //!< and that it does not always
};

const QString Inclusion = u"^\\s*#\\s*include\\s*[<\"]"_s;
const QStringList OwnCode{u"core"_s, u"ui"_s, u"app"_s};

QVector<Rule> rules()
{
    return {
        {u"connect has a context object"_s,
         OwnCode,
         {},
         connectsWithoutContext,
         {u"connect(a, &A::b, [this] { f(1, 2); });"_s, u"QObject::connect(a(1, 2), &A::b,\n  [] {});"_s,
          u"connect(a, &A::b, std::move(done));"_s, u"connect(a, &A::b, done);"_s},
         {u"connect(a, &A::b, this, [this] {});"_s, u"connect(a, &A::b, this, &C::d);"_s,
          u"disconnect(a, b, [] {});"_s}},
        {u"base includes base only"_s,
         {u"core/base"_s},
         {},
         pattern(Inclusion + u"(kube|stores|provisioning|operations|access|session|ui|app)/"_s),
         {u"#include \"kube/client/ApiClient.h\""_s},
         {u"#include \"base/Error.h\""_s}},
        {u"kube knows no stores"_s,
         {u"core/kube"_s},
         {},
         pattern(Inclusion + u"(stores|provisioning|operations|access|session)/"_s),
         {u"#include \"stores/Store.h\""_s, u"#include <session/X.h>"_s},
         {u"#include \"kube/client/ApiError.h\""_s}},
        {u"core needs no window"_s,
         {u"core"_s},
         {},
         pattern(Inclusion + u"(ui/|app/|QtWidgets|QtGui/|Q(Widget|Application|GuiApplication|Dialog|MessageBox|Label|"
                             "DesktopServices|Clipboard|Icon|Pixmap|Color|Font|Action|Menu)>)"_s),
         {u"#include \"ui/main/MainWindow.h\""_s, u"#include <QtWidgets/QLabel>"_s, u"#include <QWidget>"_s,
          u"#include <QDesktopServices>"_s},
         {u"#include <QObject>"_s, u"#include \"stores/Store.h\""_s}},
        {u"ui sees neither JSON nor the client"_s,
         {u"ui"_s},
         {},
         pattern(Inclusion + u"(QtCore/)?(QJson|kube/client/)"_s),
         {u"#include <QJsonObject>"_s, u"#include <QtCore/QJsonValue>"_s, u"#include \"kube/client/ApiClient.h\""_s},
         {u"#include \"kube/status/PodStatus.h\""_s}},
        {u"a platform is data"_s,
         OwnCode,
         {},
         pattern(u"medusa|woocommerce|wordpress"_s, QRegularExpression::CaseInsensitiveOption),
         {u"if (platform == \"medusa\")"_s, u"class WooCommerceProbe;"_s, u"u\"WordPress\"_s"_s},
         {u"// made for medusa"_s, u"platform == name"_s}},
        {u"no singletons"_s,
         OwnCode,
         {},
         pattern(u"\\bstatic\\s+[\\w:<>]+\\s*[&*]\\s*(instance|self|theInstance)\\s*\\("_s),
         {u"static Session &instance();"_s, u"static Session* instance()"_s},
         {u"static Error of(int);"_s}},
        {u"no nested event loops"_s,
         OwnCode,
         {},
         pattern(u"\\bQEventLoop\\b|(?<![Aa]pp)(?<![Aa]pplication)(\\.|->|::)exec\\s*\\(|\\bprocessEvents\\s*\\(|"
                 "\\bwaitFor(Connected|Encrypted|ReadyRead|BytesWritten|Disconnected|NewConnection)\\s*\\("_s),
         {u"QEventLoop loop;"_s, u"dialog.exec();"_s, u"menu->exec(p)"_s, u"QDialog::exec()"_s,
          u"socket.waitForReadyRead(1)"_s},
         {u"return app.exec();"_s, u"QCoreApplication::exec()"_s, u"application.exec()"_s}},
        {u"no shell"_s,
         OwnCode,
         {},
         pattern(u"(?<![\\w.>])(system|popen)\\s*\\(\\s*[^)\\s]"_s),
         {u"system(\"ls\");"_s, u"std::system(x)"_s, u"popen(x, y)"_s},
         {u"theme.system()"_s, u"QRandomGenerator::system()->generate()"_s, u"operatingSystem()"_s}},
        {u"no stray debug output"_s,
         OwnCode,
         {},
         pattern(u"\\bqDebug\\s*\\("_s),
         {u"qDebug() << 1;"_s},
         {u"qCDebug(lcStores) << 1;"_s}},
        {u"one file knows QtKeychain"_s,
         OwnCode,
         {u"core/access/Keychain.cpp"_s},
         pattern(Inclusion + u"(qt[56]?keychain|keychain\\.h)"_s, QRegularExpression::CaseInsensitiveOption),
         {u"#include <qt6keychain/keychain.h>"_s},
         {u"#include \"access/Keychain.h\""_s}},
    };
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder, const QStringList &patterns)
{
    const QString root = shopflow::test::sourcePath();
    QStringList found;
    for (QDirIterator files(root + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        found.append(files.next().mid(root.size() + 1));
    found.removeIf(
        [](const QString &path) { return path.contains(u"/node_modules/"_s) || path.contains(u"/vendor/"_s); });
    found.sort();
    return found;
}

} // namespace

//! The rules of the house that no compiler checks.
class tst_SourceRules : public QObject
{
    Q_OBJECT

    static void addRules()
    {
        QTest::addColumn<int>("index");
        const QVector<Rule> all = rules();
        for (int index = 0; index < all.size(); ++index)
            QTest::newRow(qPrintable(all.at(index).name)) << index;
    }

private Q_SLOTS:
    void commentsAreNoCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bare");
        QTest::newRow("line") << u"a // b\nc"_s << u"a     \nc"_s;
        QTest::newRow("block") << u"a /* b\n*/ c"_s << u"a     \n   c"_s;
        QTest::newRow("in a literal") << u"\"// no\" x"_s << u"\"// no\" x"_s;
        QTest::newRow("after a quote") << u"'\"' // b"_s << u"'\"'     "_s;
        QTest::newRow("escaped quote") << u"\"\\\"\" // b"_s << u"\"\\\"\"     "_s;
        QTest::newRow("raw literal") << u"R\"(// \" no)\" // b"_s << u"R\"(// \" no)\"     "_s;
        QTest::newRow("separator") << u"1'000 // b"_s << u"1'000     "_s;
    }

    void commentsAreNoCode()
    {
        QFETCH(QString, text);
        QFETCH(QString, bare);
        QCOMPARE(withoutComments(text), bare);
    }

    void ruleCanFail_data() { addRules(); }

    void ruleCanFail()
    {
        QFETCH(int, index);
        const Rule rule = rules().at(index);
        QVERIFY(!rule.bad.isEmpty());
        for (const QString &sample : rule.bad)
            QVERIFY2(!rule.search(withoutComments(sample)).isEmpty(), qPrintable(sample));
        for (const QString &sample : rule.good)
            QVERIFY2(rule.search(withoutComments(sample)).isEmpty(), qPrintable(sample));
    }

    void ruleHolds_data() { addRules(); }

    void ruleHolds()
    {
        QFETCH(int, index);
        const Rule rule = rules().at(index);
        QStringList violations;
        for (const QString &folder : rule.folders) {
            for (const QString &path : sources(folder, {u"*.h"_s, u"*.cpp"_s})) {
                const bool excepted = std::any_of(rule.exceptions.begin(), rule.exceptions.end(),
                                                  [&path](const QString &start) { return path.startsWith(start); });
                if (excepted)
                    continue;
                const QString text = withoutComments(readText(shopflow::test::sourcePath(path)));
                for (const qsizetype at : rule.search(text))
                    violations.append(path + u':' + QString::number(text.left(at + 1).count(u'\n') + 1));
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    //! Where an inclusion leads, by the folders that the compiler searches: our own
    //! headers are named from core, ui and app each.
    void inclusionsPointDown_data()
    {
        QTest::addColumn<QString>("layer");
        QTest::addColumn<QStringList>("above");
        QTest::newRow("core/base") << u"core/base"_s
                                   << QStringList{u"core/kube"_s, u"core/stores"_s, u"core/provisioning"_s,
                                                  u"core/operations"_s, u"core/access"_s, u"core/session"_s, u"ui"_s, u"app"_s};
        QTest::newRow("core/kube") << u"core/kube"_s
                                   << QStringList{u"core/stores"_s, u"core/provisioning"_s, u"core/operations"_s,
                                                  u"core/access"_s, u"core/session"_s, u"ui"_s, u"app"_s};
        QTest::newRow("core/stores") << u"core/stores"_s
                                     << QStringList{u"core/provisioning"_s, u"core/operations"_s, u"core/session"_s, u"ui"_s,
                                                    u"app"_s};
        QTest::newRow("core") << u"core"_s << QStringList{u"ui"_s, u"app"_s};
        QTest::newRow("ui") << u"ui"_s << QStringList{u"app"_s};
    }

    void inclusionsPointDown()
    {
        QFETCH(QString, layer);
        QFETCH(QStringList, above);
        static const QRegularExpression inclusion(Inclusion + u"([^\">]+)"_s, QRegularExpression::MultilineOption);
        const QStringList roots{u"core"_s, u"ui"_s, u"app"_s, QString()};
        const auto leadsUp = [&](const QString &name) {
            for (const QString &root : roots) {
                const QString path = root.isEmpty() ? name : QString(root + u'/' + name);
                if (!QFile::exists(shopflow::test::sourcePath(path)))
                    continue;
                return std::any_of(above.begin(), above.end(),
                                   [&path](const QString &each) { return path.startsWith(QString(each + u'/')); });
            }
            return false;
        };
        QVERIFY(leadsUp(u"main/MainWindow.h"_s) == above.contains(u"ui"_s));
        QVERIFY(leadsUp(u"ctl/Output.h"_s) && leadsUp(u"app/ctl/Output.h"_s));
        QVERIFY(!leadsUp(u"base/Result.h"_s) && !leadsUp(u"QObject"_s));
        QStringList violations;
        for (const QString &path : sources(layer, {u"*.h"_s, u"*.cpp"_s})) {
            const QString text = withoutComments(readText(shopflow::test::sourcePath(path)));
            for (auto match = inclusion.globalMatch(text); match.hasNext();) {
                const QString name = match.next().captured(1);
                if (leadsUp(name))
                    violations.append(path + u": "_s + name);
            }
        }
        QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
    }

    void everySourceNamesItsLicence()
    {
        QStringList missing;
        int count = 0;
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"packaging"_s,
                                      u"resources"_s, u"translations"_s, u"docs"_s}) {
            const QStringList kinds{u"*.h"_s,  u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.go"_s, u"*.sh"_s,
                                    u"*.py"_s, u"*.php"_s, u"*.mjs"_s,   u"*.qss"_s,          u"*.svg"_s};
            for (const QString &path : sources(folder, kinds)) {
                ++count;
                const QString head = readText(shopflow::test::sourcePath(path)).left(400);
                if (!head.contains(u"SPDX-FileCopyrightText"_s) || !head.contains(u"SPDX-License-Identifier"_s))
                    missing.append(path);
            }
        }
        QVERIFY(count > 50);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_SourceRules)
#include "tst_SourceRules.moc"
