// Protects the sheet with the recovery key (S1): one page in both languages, every group readable as it must be typed back,
// and what it is for and how to keep it said beside it.
#include "core/documents/formprinter.h"
#include "core/documents/forms/recoverykeyform.h"
#include "core/documents/layout/pdfpreview.h"
#include "pdfreading.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"0123V-4567K-89ABX-CDEFG-HJKMN-PQRST-VWXYZ-01234-56789-ABCDE-FGHJK-MNPQR-STVWX"_s;

} // namespace

class TestRecoveryKeyForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSheetHoldsEveryGroup_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::newRow("S1 kk") << Language::Kazakh << u"ҚАЛПЫНА КЕЛТІРУ КІЛТІ"_s;
        QTest::newRow("S1 ru") << Language::Russian << u"КЛЮЧ ВОССТАНОВЛЕНИЯ"_s;
    }

    void theSheetHoldsEveryGroup()
    {
        QFETCH(Language, language);
        QFETCH(QString, title);
        initialiseForms();
        const auto fonts = PageFonts::load();
        QVERIFY(fonts.isOk());
        const RecoveryKeyForm form {u"«Шеберлік» орталығы"_s, QDate(2026, 11, 2), key};
        const auto pages = FormPrinter(*fonts, FormStore())
                               .layOutPlain(QString(RecoveryKeyForm::templateName), toData(form, language), language);
        QVERIFY(pages.isOk());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(writePdf(*pages, path, title).isOk());
        const auto document = reading::open(path);
        QCOMPARE(document->numPages(), 1);
        const QString text = reading::words(reading::textOf(*document));
        QVERIFY2(text.contains(title) && text.contains(form.centerName), qPrintable(text));
        for (const QString& group : key.split(QLatin1Char('-')))
            QVERIFY2(text.contains(group), qPrintable(group));
        reading::keep(path, u"recovery-key-%1.pdf"_s.arg(language == Language::Kazakh ? u"kk"_s : u"ru"_s));
    }

    void theLastLineIsTheGroupThatIsAskedFor()
    {
        const QStringList lines = linesOf(key);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.front(), u"0123V - 4567K - 89ABX - CDEFG"_s);
        QCOMPARE(lines.back(), u"STVWX"_s);
    }
};

QTEST_MAIN(TestRecoveryKeyForm)
#include "tst_recoverykeyform.moc"
