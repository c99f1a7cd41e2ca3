#pragma once

#include "core/base/result.h"

namespace tanu {

/// Name of a person as the identity document writes it (R4.1).
///
/// - Surname, given name, patronymic if any. Surname or given name may be missing, as some identity
///   documents have only one name; never both.
/// - Letters of any script, with spaces, hyphens, apostrophes and full stops between them; no digits.
/// - White space is trimmed and collapsed, text is kept in NFC; each part has at most 100 characters.
class PersonName {
public:
    static constexpr int greatestLength = 100;

    /// Errors: FieldEmpty{"surname"}, FieldTooLong{field, 100}, FieldMalformed{field, typed}; the field is
    /// `surname`, `givenname` or `patronymic`.
    static Result<PersonName> of(
        const QString& surname, const QString& givenName, const QString& patronymic = {});

    /// One line, "surname given patronymic": the first word is the surname, the second the given name, the
    /// rest the patronymic. Errors: as `of`.
    static Result<PersonName> parse(const QString& typed);

    [[nodiscard]] const QString& surname() const { return m_surname; }
    [[nodiscard]] const QString& givenName() const { return m_givenName; }
    [[nodiscard]] const QString& patronymic() const { return m_patronymic; }

    /// `Ахметов Әлихан Болатұлы`
    [[nodiscard]] QString full() const;

    /// `Ахметов Ә. Б.`; without a surname the given name stands in full.
    [[nodiscard]] QString shortForm() const;

    [[nodiscard]] QString toString() const { return full(); }

    friend bool operator==(const PersonName& a, const PersonName& b)
    {
        return a.m_surname == b.m_surname && a.m_givenName == b.m_givenName
            && a.m_patronymic == b.m_patronymic;
    }

    /// Kazakh alphabetical order by surname, then given name, then patronymic.
    friend bool operator<(const PersonName& a, const PersonName& b) { return a.isBefore(b); }

private:
    PersonName(QString surname, QString givenName, QString patronymic)
        : m_surname(std::move(surname))
        , m_givenName(std::move(givenName))
        , m_patronymic(std::move(patronymic))
    {
    }

    [[nodiscard]] bool isBefore(const PersonName& other) const;

    QString m_surname;
    QString m_givenName;
    QString m_patronymic;
};

} // namespace tanu
