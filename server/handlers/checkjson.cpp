#include "server/handlers/checkjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tanu::server {

namespace {

QJsonObject jsonOf(const Bilingual& words)
{
    return {{QStringLiteral("kk"), words.kk}, {QStringLiteral("ru"), words.ru}};
}

QJsonValue jsonOf(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

void addShown(QJsonObject& object, const ShownCertificate& shown)
{
    QJsonArray skills;
    for (const Bilingual& skill : shown.skills)
        skills.append(jsonOf(skill));
    object.insert(QStringLiteral("serial"), shown.serial);
    object.insert(QStringLiteral("name"), shown.name);
    object.insert(QStringLiteral("profession"), jsonOf(shown.profession));
    object.insert(QStringLiteral("skills"), skills);
    object.insert(QStringLiteral("level"), shown.level);
    object.insert(QStringLiteral("procedureOn"), shown.procedureOn.toString(Qt::ISODate));
    object.insert(QStringLiteral("issuedOn"), shown.issuedOn.toString(Qt::ISODate));
    object.insert(QStringLiteral("validUntil"), jsonOf(shown.validUntil));
    object.insert(QStringLiteral("cancelledOn"), jsonOf(shown.cancelledOn));
    object.insert(QStringLiteral("center"),
        QJsonObject{{QStringLiteral("number"), shown.centerNumber},
            {QStringLiteral("name"), jsonOf(shown.centerName)}});
}

} // namespace

QByteArray checkJson(const CheckResult& result)
{
    QJsonObject object{{QStringLiteral("state"), nameOf(result.state)}};
    if (result.shown)
        addShown(object, *result.shown);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tanu::server
