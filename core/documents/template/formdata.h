#pragma once

#include <QtCore/QHash>
#include <QtCore/QLatin1String>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// What a form template is filled with: texts, flags and lists of such data, each by its name.
///
/// - The same names must be there for every form of a kind, even when empty: a template that names anything
///   else is broken (FormTemplate).
class FormData {
public:
    FormData& text(QLatin1String name, const QString& value);
    FormData& flag(QLatin1String name, bool value);
    FormData& list(QLatin1String name, const QList<FormData>& items);

    /// A list of plain lines: each item has `n` (from 1) and `text`.
    FormData& lines(QLatin1String name, const QStringList& items);

    /// Nothing where there is no such text, or list.
    [[nodiscard]] std::optional<QString> findText(const QString& name) const;
    [[nodiscard]] std::optional<QList<FormData>> findList(const QString& name) const;

    /// The flag of this name; else whether the text or list of this name is there and not empty; nothing if
    /// the name means nothing.
    [[nodiscard]] std::optional<bool> findTruth(const QString& name) const;

private:
    QHash<QString, QString> m_texts;
    QHash<QString, bool> m_flags;
    QHash<QString, QList<FormData>> m_lists;
};

} // namespace tanu
