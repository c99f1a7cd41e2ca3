// Protects that many papers become one job: every page on a sheet of its own, a file whole or not at all.
#include "app/desktop/jobs/pagetarget.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

namespace {

class Sheets final : public PaintablePages {
public:
    explicit Sheets(int count)
        : m_count(count)
    {
    }
    [[nodiscard]] int pageCount() const override { return m_count; }
    void paintPage(QPainter& painter, int page) const override
    {
        painter.drawRect(QRectF(50, 50, 100 + page, 100));
    }

private:
    int m_count;
};

qsizetype pagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return QString::fromLatin1(file.readAll()).count(QRegularExpression(QStringLiteral("/Type\\s*/Page\\b(?!s)")));
}

} // namespace

class TestPageTarget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void papersBecomeOneFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all.pdf"));
        auto target = PageTarget::pdf(path, QStringLiteral("All"));
        QVERIFY(target);
        QVERIFY((*target)->add(Sheets(1)));
        QVERIFY((*target)->add(Sheets(2)));
        QVERIFY((*target)->add(Sheets(1)));
        QVERIFY(!QFile::exists(path));
        QVERIFY((*target)->finish());
        QCOMPARE(pagesOf(path), 4);
    }

    void whatIsGivenUpLeavesNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("none.pdf"));
        {
            auto target = PageTarget::pdf(path, QStringLiteral("None"));
            QVERIFY(target);
            QVERIFY((*target)->add(Sheets(3)));
        }
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const auto target = PageTarget::pdf(QStringLiteral("/nowhere/at/all.pdf"), QStringLiteral("X"));
        QVERIFY(!target);
        QCOMPARE(target.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(target.error().arguments.first(), QStringLiteral("/nowhere/at/all.pdf"));
    }

    void aPrinterGetsOneJob()
    {
        const QTemporaryDir folder;
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(folder.filePath(QStringLiteral("job.pdf")));
        auto target = PageTarget::printer(std::move(printer));
        QVERIFY(target);
        QVERIFY((*target)->add(Sheets(2)));
        QVERIFY((*target)->add(Sheets(1)));
        QVERIFY((*target)->finish());
        QCOMPARE(pagesOf(folder.filePath(QStringLiteral("job.pdf"))), 3);
    }
};

QTEST_MAIN(TestPageTarget)
#include "tst_pagetarget.moc"
