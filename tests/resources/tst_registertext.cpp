// Protects the words of the shipped registers: the Kazakh is in Kazakh letters and the Russian in Russian ones, nothing
// is doubled or left as a stand-in, and no row is a copy of another.
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <functional>

namespace {

const QDir& registers()
{
    static const QDir folder(QStringLiteral(TANU_SOURCE_DIR "/resources/registers"));
    return folder;
}

QJsonDocument documentOf(const QString& name)
{
    QFile file(registers().filePath(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// Every object that is a pair of words.
void eachPair(const QJsonValue& value, const std::function<void(const QString& kk, const QString& ru)>& tell)
{
    for (const QJsonValue& item : value.toArray())
        eachPair(item, tell);
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("kk")) || object.contains(QStringLiteral("ru"))) {
        tell(object.value(QStringLiteral("kk")).toString(), object.value(QStringLiteral("ru")).toString());
        return;
    }
    for (const QJsonValue& item : object)
        eachPair(item, tell);
}

QJsonValue rootOf(const QJsonDocument& document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class TestRegisterText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksTwoLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QDirIterator files(registers().path(), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = registers().relativeFilePath(files.next());
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void speaksTwoLanguages()
    {
        QFETCH(QString, name);
        static const QRegularExpression kazakhOnly(QStringLiteral("[ӘәҒғҚқҢңӨөҰұҮүҺһІі]"));
        static const QRegularExpression untidy(QStringLiteral("^\\s|\\s$|\\s\\s|xxx|lorem|\\?\\?|[{}<>]"),
            QRegularExpression::CaseInsensitiveOption);
        // Жетісу and Ұлытау are written so in Russian too.
        const bool isNamedTheSame = name == QStringLiteral("regions.json");
        int pairs = 0;
        int kazakh = 0;
        QStringList problems;
        eachPair(rootOf(documentOf(name)), [&](const QString& kk, const QString& ru) {
            ++pairs;
            kazakh += kazakhOnly.match(kk).hasMatch() ? 1 : 0;
            if (kk.isEmpty() || ru.isEmpty() || untidy.match(kk).hasMatch() || untidy.match(ru).hasMatch())
                problems.append(kk + QStringLiteral(" | ") + ru);
            if (kazakhOnly.match(ru).hasMatch() && !isNamedTheSame)
                problems.append(QStringLiteral("Kazakh letters in Russian: ") + ru);
        });
        QCOMPARE(problems, QStringList());
        QVERIFY(pairs > 0);
        QVERIFY2(kazakh * 4 > pairs, qPrintable(QStringLiteral("%1 of %2 have a Kazakh letter").arg(kazakh).arg(pairs)));
    }

    void professionsDifferFromEachOther()
    {
        const QJsonValue root = rootOf(documentOf(QStringLiteral("professions.json")));
        QVERIFY(root.isArray());
        QSet<QString> ids;
        QSet<QString> names;
        for (const QJsonValue& value : root.toArray()) {
            const QJsonObject profession = value.toObject();
            const QString id = profession.value(QStringLiteral("id")).toString();
            ids.insert(id);
            names.insert(profession.value(QStringLiteral("name")).toObject().value(QStringLiteral("kk")).toString());
            int before = 0;
            for (const QJsonValue& level : profession.value(QStringLiteral("levels")).toArray()) {
                QVERIFY2(level.toInt() > before && level.toInt() <= 8, qPrintable(QStringLiteral("L15.1 ") + id));
                before = level.toInt();
            }
            QVERIFY2(before > 0, qPrintable(id));
        }
        QCOMPARE(ids.size(), root.toArray().size());
        QCOMPARE(names.size(), root.toArray().size());
    }
};

QTEST_GUILESS_MAIN(TestRegisterText)
#include "tst_registertext.moc"
