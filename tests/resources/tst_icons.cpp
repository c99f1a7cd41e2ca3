// Protects the pictures of the desktop: each draws something in any colour at every size, and every name that the code
// asks for has its picture.
#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>

namespace {

const QDir& icons()
{
    static const QDir folder(QStringLiteral(TANU_SOURCE_DIR "/resources/icons"));
    return folder;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage drawn(const QString& path, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer svg(path);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
    }
    return ink;
}

/// What stands between the bracket at `open` and its partner.
QString insideBrackets(const QString& code, qsizetype open)
{
    const QChar begin = code.at(open);
    const QChar end = begin == QLatin1Char('(') ? QLatin1Char(')') : QLatin1Char('}');
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        depth += code.at(at) == begin ? 1 : code.at(at) == end ? -1 : 0;
        if (depth == 0)
            return code.mid(open + 1, at - open - 1);
    }
    return {};
}

/// The names in literals of this stretch of code; `tr` and the like are no names.
QStringList namesIn(const QString& code)
{
    static const QRegularExpression literal(QStringLiteral("QStringLiteral\\(\"([a-z][a-z-]*)\"\\)"));
    QStringList names;
    auto found = literal.globalMatch(code);
    while (found.hasNext())
        names.append(found.next().captured(1));
    return names;
}

/// Names given to icon(...), those that functions called iconOf or ...Icon return, and those in rows of looks.
QStringList iconsAskedFor(const QString& code)
{
    static const QRegularExpression call(QStringLiteral("\\b(?:icon|iconPixmap|addMenuButton|iconButton|EmptyState)\\("));
    static const QRegularExpression function(QStringLiteral("\\bQString (?:\\w+::)?(?:iconOf|iconName|\\w+Icon)\\([^;{]*\\)(?: const)?\\s*\\{"));
    static const QRegularExpression row(QStringLiteral("Tone::\\w+, \"([a-z][a-z-]*)\""));
    QStringList names;
    auto rows = row.globalMatch(code);
    while (rows.hasNext())
        names += rows.next().captured(1);
    auto calls = call.globalMatch(code);
    while (calls.hasNext())
        names += namesIn(insideBrackets(code, calls.next().capturedEnd() - 1));
    auto functions = function.globalMatch(code);
    while (functions.hasNext())
        names += namesIn(insideBrackets(code, functions.next().capturedEnd() - 1));
    return names;
}

} // namespace

class TestIcons final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draws_data()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo& file : icons().entryInfoList({QStringLiteral("*.svg")}, QDir::Files))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
    }

    void draws()
    {
        QFETCH(QString, path);
        QSvgRenderer svg(path);
        QVERIFY(svg.isValid());
        QVERIFY2(svg.defaultSize().width() == svg.defaultSize().height(), "a square");
        for (const int size : {16, 20, 48}) {
            const int ink = inkOf(drawn(path, size));
            QVERIFY2(ink >= size / 2, qPrintable(QStringLiteral("%1 px: %2 points").arg(size).arg(ink)));
            QVERIFY2(ink < size * size, "the corners stay free: it is tinted by its shape");
        }
    }

    void bringsNothingFromOutside_data() { draws_data(); }
    void bringsNothingFromOutside()
    {
        QFETCH(QString, path);
        const QByteArray content = contentOf(path);
        for (const char* foreign : {"<image", "<script", "<text", "xlink:href=\"http", "href=\"http", "url(http"})
            QVERIFY2(!content.contains(foreign), foreign);
    }

    void noTwoLookTheSame()
    {
        QHash<QByteArray, QString> seen;
        for (const QFileInfo& file : icons().entryInfoList({QStringLiteral("*.svg")}, QDir::Files)) {
            const QImage image = drawn(file.filePath(), 48);
            const QByteArray points(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
            QVERIFY2(!seen.contains(points), qPrintable(file.fileName() + QStringLiteral(" is ") + seen.value(points)));
            seen.insert(points, file.fileName());
        }
        QVERIFY(seen.size() > 50);
    }

    void everyNameInTheCodeHasItsPicture()
    {
        QSet<QString> asked;
        QStringList missing;
        QDirIterator files(QStringLiteral(TANU_SOURCE_DIR "/app"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString& name : iconsAskedFor(QString::fromUtf8(contentOf(path)))) {
                asked.insert(name);
                if (!icons().exists(name + QStringLiteral(".svg")))
                    missing.append(name + QStringLiteral(" in ") + path);
            }
        }
        QCOMPARE(missing, QStringList());
        QVERIFY2(asked.size() > 20, "the names are found at all");
    }

    void theSearchForNamesSeesTheirForms_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const char* code, const QStringList& names) {
            QTest::newRow(name) << QString::fromLatin1(code) << names;
        };
        row("plain", R"(icon(QStringLiteral("add"), X))", {QStringLiteral("add")});
        row("one of two", R"(icon(f(x) ? QStringLiteral("pass") : QStringLiteral("fail")))",
            {QStringLiteral("pass"), QStringLiteral("fail")});
        row("function", "QString iconOf(State state)\n{\n    switch (state) {\n    case A:\n        return QStringLiteral(\"sun\");\n    }\n}\n",
            {QStringLiteral("sun")});
        row("row of a table", R"({"Planned", Tone::Accent, "calendar"},)", {QStringLiteral("calendar")});
        row("another call", R"(setText(QStringLiteral("add")))", {});
    }

    void theSearchForNamesSeesTheirForms()
    {
        QFETCH(QString, code);
        QTEST(iconsAskedFor(code), "names");
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
