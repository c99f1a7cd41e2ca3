// Protects the centers that adapt their forms: marks mean what the documentation says, a typing error in a
// template is named, and no text of a person can become markup.
#include "core/documents/template/formstore.h"
#include "core/documents/template/formtemplate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

namespace {

FormData data()
{
    FormData inner;
    inner.text("name"_L1, u"ішкі"_s).text("n"_L1, u"1"_s);
    FormData data;
    data.text("name"_L1, u"Әлия"_s)
        .text("empty"_L1, {})
        .text("sly"_L1, u"<b>&\"x\"</b>"_s)
        .text("lines"_L1, u"бір\nекі"_s)
        .flag("yes"_L1, true)
        .flag("no"_L1, false)
        .list("items"_L1, {inner})
        .list("none"_L1, {})
        .lines("plain"_L1, {u"a"_s, u"b"_s});
    return data;
}

void put(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestFormTemplate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseForms(); }

    void fillsMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::newRow("plain") << u"no marks { } here"_s << u"no marks { } here"_s;
        QTest::newRow("text") << u"-{{name}}-"_s << u"-Әлия-"_s;
        QTest::newRow("spaces in the mark") << u"{{ name }}"_s << u"Әлия"_s;
        QTest::newRow("escaped") << u"{{sly}}"_s << u"&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;"_s;
        QTest::newRow("raw") << u"{{&sly}}"_s << u"<b>&\"x\"</b>"_s;
        QTest::newRow("line ends") << u"{{lines}}"_s << u"бір<br/>екі"_s;
        QTest::newRow("flag set") << u"{{?yes}}a{{/yes}}{{!yes}}b{{/yes}}"_s << u"a"_s;
        QTest::newRow("flag not set") << u"{{?no}}a{{/no}}{{!no}}b{{/no}}"_s << u"b"_s;
        QTest::newRow("text as flag") << u"{{?name}}a{{/name}}{{?empty}}b{{/empty}}"_s << u"a"_s;
        QTest::newRow("list as flag") << u"{{?items}}a{{/items}}{{?none}}b{{/none}}"_s << u"a"_s;
        QTest::newRow("list") << u"{{#plain}}[{{n}} {{text}}]{{/plain}}"_s << u"[1 a][2 b]"_s;
        QTest::newRow("empty list") << u"<{{#none}}x{{/none}}>"_s << u"<>"_s;
        QTest::newRow("item hides outer") << u"{{#items}}{{name}}{{/items}} {{name}}"_s << u"ішкі Әлия"_s;
        QTest::newRow("item sees outer") << u"{{#plain}}{{name}}{{/plain}}"_s << u"ӘлияӘлия"_s;
        QTest::newRow("nested") << u"{{?yes}}{{#plain}}{{!no}}{{text}}{{/no}}{{/plain}}{{/yes}}"_s << u"ab"_s;
    }

    void fillsMarks()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, filled);
        const Result<FormTemplate> form = FormTemplate::parse(u"x"_s, text);
        QVERIFY(form.isOk());
        const Result<QString> result = form->filled(data());
        QVERIFY(result.isOk());
        QCOMPARE(*result, filled);
    }

    void namesWhatIsBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mark");
        QTest::newRow("unknown text") << u"{{nmae}}"_s << u"nmae"_s;
        QTest::newRow("unknown flag") << u"{{?maybe}}x{{/maybe}}"_s << u"maybe"_s;
        QTest::newRow("unknown list") << u"{{#rows}}x{{/rows}}"_s << u"rows"_s;
        QTest::newRow("text used as list") << u"{{#name}}x{{/name}}"_s << u"name"_s;
        QTest::newRow("unknown inside a list") << u"{{#plain}}{{txt}}{{/plain}}"_s << u"txt"_s;
        QTest::newRow("not closed") << u"{{?yes}}x"_s << u"yes"_s;
        QTest::newRow("closed by another") << u"{{?yes}}x{{/no}}"_s << u"/no"_s;
        QTest::newRow("closed but not open") << u"x{{/yes}}"_s << u"/yes"_s;
        QTest::newRow("mark without end") << u"a {{name"_s << u"{{name"_s;
        QTest::newRow("empty mark") << u"{{}}"_s << u"{{}}"_s;
        QTest::newRow("part without name") << u"{{#}}x{{/}}"_s << u"{{}}"_s;
    }

    void namesWhatIsBroken()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, mark);
        const Result<FormTemplate> form = FormTemplate::parse(u"kk/x.html"_s, text);
        const Error error = form ? form->filled(data()).error() : form.error();
        QCOMPARE(error.kind, ErrorKind::TemplateBroken);
        QCOMPARE(error.arguments, QStringList({u"kk/x.html"_s, mark}));
    }

    void everyFormIsThereInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"application", "contract", "refusal", "notice", "protocol", "not-passed",
                 "acquaintance", "briefing", "letterhead", "violation-act", "session-log", "readiness", "attendance",
                 "substitution-order", "appeal", "appeal-receipt", "appeal-decision", "appeal-letter", "appeal-refusal",
                 "cancellation-order", "cancellation-notice", "duplicate-request", "closure-letter",
                 "contract-amendment", "personal-file", "unreadable-scan", "recovery-key"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void everyFormIsThereInBothLanguages()
    {
        QFETCH(const QString, name);
        QVERIFY(FormStore().load(name, Language::Kazakh).isOk());
        QVERIFY(FormStore().load(name, Language::Russian).isOk());
    }

    void ownFormHidesTheOneBroughtAlong()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"kk/notice.html"_s), "own {{name}}");
        const FormStore store(folder.path());
        const Result<FormTemplate> own = store.load(u"notice"_s, Language::Kazakh);
        QVERIFY(own.isOk());
        QCOMPARE(*own->filled(data()), u"own Әлия"_s);
        const Result<FormTemplate> other = store.load(u"notice"_s, Language::Russian);
        QVERIFY(other.isOk());
        QVERIFY(!other->filled(data()).isOk());
    }

    void partsAreTakenInOnce()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"kk/greeting.html"_s), "{{name}}, {{>nothing}}\n");
        put(folder.filePath(u"kk/letter.html"_s), "-{{>greeting}}-{{> signers }}-");
        put(folder.filePath(u"kk/signers.html"_s), "own {{n}}");
        put(folder.filePath(u"kk/lost.html"_s), "{{>nowhere}}");
        const FormStore store(folder.path());
        const Result<FormTemplate> letter = store.load(u"letter"_s, Language::Kazakh);
        QVERIFY(letter.isOk());
        const Result<QString> nested = letter->filled(data());
        QCOMPARE(nested.error().arguments, QStringList({u"kk/letter.html"_s, u">nothing"_s}));
        put(folder.filePath(u"kk/greeting.html"_s), "{{name}}");
        FormData numbered = data();
        numbered.text("n"_L1, u"5"_s);
        const Result<QString> whole = store.load(u"letter"_s, Language::Kazakh)->filled(numbered);
        QVERIFY(whole.isOk());
        QCOMPARE(*whole, u"-Әлия-own 5-"_s);
        const Result<FormTemplate> lost = store.load(u"lost"_s, Language::Kazakh);
        QCOMPARE(lost.error().kind, ErrorKind::TemplateBroken);
        QCOMPARE(lost.error().arguments, QStringList({u"kk/lost.html"_s, u">nowhere"_s}));
    }

    void letterheadPictureOfTheLanguageComesFirst()
    {
        const QTemporaryDir folder;
        QVERIFY(FormStore(folder.path()).letterhead(Language::Kazakh).isNull());
        QImage common(10, 4, QImage::Format_RGB32);
        common.fill(Qt::red);
        QImage kazakh(20, 4, QImage::Format_RGB32);
        kazakh.fill(Qt::blue);
        QVERIFY(QDir(folder.path()).mkpath(u"kk"_s));
        QVERIFY(common.save(folder.filePath(u"letterhead.png"_s)));
        QVERIFY(kazakh.save(folder.filePath(u"kk/letterhead.png"_s)));
        QCOMPARE(FormStore(folder.path()).letterhead(Language::Kazakh).width(), 20);
        QCOMPARE(FormStore(folder.path()).letterhead(Language::Russian).width(), 10);
    }

    void unknownFormIsNotFound()
    {
        QCOMPARE(FormStore().load(u"poem"_s, Language::Kazakh).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFormTemplate)
#include "tst_formtemplate.moc"
