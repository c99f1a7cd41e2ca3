#pragma once

#include <QtCore/QCborValue>
#include <QtCore/QJsonObject>

namespace tanu::server {

/// The description of the interface, and what does not fit it.
class ApiSchema {
public:
    explicit ApiSchema(QJsonObject document)
        : m_document(std::move(document))
    {
    }

    /// `GET /api/v1/keys` and so on, as the description has them, `{name}` written `{}`.
    [[nodiscard]] QStringList operations() const;
    /// The operation of such a name; empty if there is none.
    [[nodiscard]] QJsonObject operation(const QString& name) const;

    /// Why the value is not what the schema says: a path and a reason; empty if it is.
    [[nodiscard]] QString complaint(const QJsonObject& schema, const QCborValue& value, const QString& path = {}) const;

    /// References that lead nowhere, from everywhere.
    [[nodiscard]] QStringList brokenReferences() const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject& schema) const;

private:
    [[nodiscard]] QString ofObject(const QJsonObject& schema, const QCborMap& map, const QString& path) const;
    [[nodiscard]] QString ofArray(const QJsonObject& schema, const QCborArray& array, const QString& path) const;
    [[nodiscard]] QString ofText(const QJsonObject& schema, const QCborValue& value, const QString& path) const;
    [[nodiscard]] QString ofSigned(const QJsonObject& schema, const QCborValue& value, const QString& path) const;

    QJsonObject m_document;
};

} // namespace tanu::server
