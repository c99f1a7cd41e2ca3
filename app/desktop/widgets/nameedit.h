#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/base/result.h"

namespace tanu::desktop {

/// One part of a person's name (R4.1): `surname`, `givenname` or `patronymic`.
///
/// - Letters of any script with spaces, hyphens, apostrophes and full stops between them; digits are not
/// taken.
/// - First letters become capital as one types (also after a hyphen or space); the others stay as typed, a
/// part
///   typed whole in capitals is kept until it is left and then written properly (`ӘБІЛҚАСЫМ` to `Әбілқасым`).
/// The whole is checked by PersonName::of when the form is read.
class NameEdit final : public LineField {
    Q_OBJECT

public:
    NameEdit(QString field, QWidget* parent);

    /// NFC, trimmed. Errors: FieldEmpty{field}, FieldMalformed{field, typed}.
    [[nodiscard]] Result<QString> value() const;
    void setValue(const QString& value) { setText(value); }
    [[nodiscard]] std::optional<Error> problem() const override;

    /// The name as it is written: first letters capital.
    [[nodiscard]] static QString capitalised(const QString& text);

protected:
    void textEdited() override;
    [[nodiscard]] QString tidied(const QString& text) const override;

private:
    QString m_field;
};

} // namespace tanu::desktop
