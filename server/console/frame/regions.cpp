#include "server/console/frame/regions.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

constexpr qsizetype codeLength = 2;

std::vector<Region> shippedRegions()
{
    QFile file(QStringLiteral(":/web/regions.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "shippedRegions", "the classifier of regions is compiled in");
    Q_UNUSED(isOpen)
    std::vector<Region> regions;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& item : items) {
        const QJsonObject name = item[QLatin1String("name")].toObject();
        regions.push_back({regionCode(item[QLatin1String("kato")].toString()),
            {name[QLatin1String("kk")].toString(), name[QLatin1String("ru")].toString()}});
    }
    return regions;
}

} // namespace

const std::vector<Region>& allRegions()
{
    static const std::vector<Region> regions = shippedRegions();
    return regions;
}

Bilingual regionName(const QString& code)
{
    if (code.isEmpty())
        return {QStringLiteral("–"), QStringLiteral("–")};
    const QString wanted = regionCode(code);
    for (const Region& region : allRegions()) {
        if (region.code == wanted)
            return region.name;
    }
    return {code, code};
}

QString regionCode(const QString& kato)
{
    return kato.left(codeLength);
}

} // namespace tanu::server
