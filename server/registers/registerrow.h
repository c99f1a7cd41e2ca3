#pragma once

#include "core/domain/bilingual.h"
#include "server/registers/registerdescription.h"

#include <QtCore/QMap>

#include <optional>

namespace tanu::server {

/// One row of a register, by its fields; fields without a value are left out.
struct RegisterRow {
    QString key; ///< values of the key's columns, joined by a colon
    QMap<QString, QString> fields; ///< by the names of the file: `name_kk`, `level`

    [[nodiscard]] QString field(const QString& name) const { return fields.value(name); }
    /// Both languages of a column; where one is empty, the other stands for it.
    [[nodiscard]] Bilingual words(const QString& column) const;
    [[nodiscard]] QString valueIn(const RegisterColumn& column, Language language) const;

    friend bool operator==(const RegisterRow&, const RegisterRow&) = default;
};

/// The row's key from its fields.
QString keyOf(const RegisterDescription& description, const QMap<QString, QString>& fields);

/// Its fields by name as deterministic CBOR: as they are stored, and as centers get them.
QByteArray contentOf(const RegisterRow& row);
/// Back from there; nothing: these bytes are no row's.
std::optional<QMap<QString, QString>> fieldsIn(const QByteArray& content);

/// What a search looks at, folded.
QString searchTextOf(const RegisterDescription& description, const RegisterRow& row);

/// Where the row stands in a list for readers of this language: by what it is called, or by its key where that is
/// an order in itself (levels, codes of a classifier).
QByteArray orderOf(const RegisterDescription& description, const RegisterRow& row, Language language);

} // namespace tanu::server
