#include "app/demo/operatorregisters.h"

#include "core/domain/values/generatednumbers.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

// Outside of the namespace: the macro declares a function of the resource compiler.
static void initialiseDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace tanu::demo {

namespace {

struct DemoCenter {
    const char* number;
    const char16_t* nameKk;
    const char16_t* nameRu;
    const char* region;
    int bin;
};

constexpr std::array<DemoCenter, 3> centers {{
    {"0501", u"«Білік тану орталығы» ЖШС", u"ТОО «Центр признания Білік»", "710000000", 21},
    {"0502", u"«Алатау тану орталығы» ЖШС", u"ТОО «Центр признания Алатау»", "750000000", 22},
    {"0503", u"«Оңтүстік тану орталығы» ЖШС", u"ТОО «Центр признания Оңтүстік»", "790000000", 23},
}};

QStringList addWords(const QString& serverData, const DemoCenter& center, QDate from)
{
    return {QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), serverData,
        QStringLiteral("--number"), QString::fromLatin1(center.number), QStringLiteral("--name-kk"),
        QString::fromUtf16(center.nameKk), QStringLiteral("--name-ru"), QString::fromUtf16(center.nameRu),
        QStringLiteral("--bin"), generatedBin(QDate(2020, 6, 1), center.bin).toString(), QStringLiteral("--region"),
        QString::fromLatin1(center.region), QStringLiteral("--from"), from.toString(Qt::ISODate),
        QStringLiteral("--until"), from.addYears(3).addDays(-1).toString(Qt::ISODate)};
}

Result<void> publish(const QString& serverData, const QString& folder, const QString& name, const ServerCommand& run)
{
    const QString path = folder + u'/' + name + QLatin1String(".csv");
    if (!QFile::copy(QLatin1String(":/demo/") + name + QLatin1String(".csv"), path))
        return Error {ErrorKind::FileUnwritable, {path}, {}};
    const auto imported = run({QStringLiteral("register"), QStringLiteral("import"), name, QStringLiteral("--data"), serverData,
        QStringLiteral("--file"), path, QStringLiteral("--source"), QStringLiteral("Tanu demo"), QStringLiteral("--date"),
        QStringLiteral("2026-01-15")});
    if (!imported)
        return imported.error();
    const auto published = run({QStringLiteral("register"), QStringLiteral("publish"), name, QStringLiteral("--data"), serverData});
    return published ? Result<void>() : Result<void>(published.error());
}

} // namespace

Result<void> publishDemoRegisters(const QString& serverData, QDate accreditedFrom, const ServerCommand& run)
{
    initialiseDemoResource();
    for (const DemoCenter& center : centers) {
        if (const auto added = run(addWords(serverData, center, accreditedFrom)); !added)
            return added.error();
    }
    const QTemporaryDir folder;
    for (const char* name : {"center-structure", "center-prices", "standards", "councils", "council-activity"}) {
        if (const auto done = publish(serverData, folder.path(), QString::fromLatin1(name), run); !done)
            return done;
    }
    return {};
}

} // namespace tanu::demo
