// Protects the promise that every clause of the law is held to by a test: an id of docs/requirements.md that no test
// or scenario cites is named here.
#include "sourcetree.h"

#include <QtTest/QTest>

namespace {

QStringList requirementIds()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/docs/requirements.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression row(
        QStringLiteral("^\\| ([A-Z][0-9][0-9A-Za-z.+]*) \\|"), QRegularExpression::MultilineOption);
    QStringList ids;
    for (auto match = row.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();)
        ids.append(match.next().captured(1));
    return ids;
}

/// `R13.off` is also cited as `R13_off` in the name of a function; `R14` is not cited by `R14+` or `R141`.
QRegularExpression citationOf(const QString& id)
{
    QString pattern;
    for (const QChar letter : id)
        pattern += letter == QLatin1Char('.') ? QStringLiteral("[._]") : QRegularExpression::escape(letter);
    return QRegularExpression(QStringLiteral("(?<![A-Za-z0-9])%1(?![0-9+])").arg(pattern));
}

} // namespace

class TestRequirements final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableIsRead()
    {
        QVERIFY(requirementIds().size() > 50);
        QVERIFY(requirementIds().contains(QStringLiteral("R14+")));
        QVERIFY(citationOf(QStringLiteral("R13.off")).match(QStringLiteral("removed_R13_off()")).hasMatch());
        QVERIFY(!citationOf(QStringLiteral("R14")).match(QStringLiteral("R14+")).hasMatch());
        QVERIFY(!citationOf(QStringLiteral("R1")).match(QStringLiteral("R15")).hasMatch());
    }

    void everyIdIsCitedByATest()
    {
        auto tests = readSources({QStringLiteral("tests")}, {QStringLiteral("tst_*.cpp"), QStringLiteral("*.txt")});
        tests.remove(QStringLiteral("tests/architecture/tst_requirements.cpp"));
        QStringList uncited;
        for (const QString& id : requirementIds()) {
            const QRegularExpression citation = citationOf(id);
            const bool isCited = std::any_of(
                tests.cbegin(), tests.cend(), [&](const QString& text) { return citation.match(text).hasMatch(); });
            if (!isCited)
                uncited.append(id);
        }
        QVERIFY2(uncited.isEmpty(), qPrintable(QStringLiteral("no test cites ") + uncited.join(QStringLiteral(", "))));
    }
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
