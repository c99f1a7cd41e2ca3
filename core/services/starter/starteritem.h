#pragma once

#include "core/domain/bilingual.h"

#include <QtCore/QJsonObject>

#include <optional>
#include <vector>

namespace tanu {

/// One object of a starter's list while it is read: remembers the first field that has the wrong shape, so that a
/// list is read as its fields with one check at the end.
class StarterItem {
public:
    explicit StarterItem(QJsonObject json);

    /// A text that is not empty.
    [[nodiscard]] QString text(const char* field);
    [[nodiscard]] int number(const char* field);
    /// Nothing for null or a field that is not there.
    [[nodiscard]] std::optional<QString> optionalText(const char* field);
    [[nodiscard]] std::optional<int> optionalNumber(const char* field);
    [[nodiscard]] std::vector<int> numbers(const char* field);
    /// `{kk, ru}` under the field, both not empty.
    [[nodiscard]] Bilingual words(const char* field);
    /// `kk` and `ru` of the object itself.
    [[nodiscard]] Bilingual words();

    /// The value that `parse` made, nothing after a failure.
    template <typename T>
    [[nodiscard]] std::optional<T> accept(const char* field, const Result<T>& parsed)
    {
        if (parsed)
            return *parsed;
        fail(field);
        return std::nullopt;
    }

    void fail(const char* field);
    /// The first field that was wrong; empty if all were right.
    [[nodiscard]] const QString& wrongField() const { return m_wrong; }

private:
    QJsonObject m_json;
    QString m_wrong;
};

} // namespace tanu
