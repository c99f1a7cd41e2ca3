#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/iin.h"

namespace tanu::desktop {

/// IIN (I1): digits only, shown in groups of six and six; checked as soon as there are twelve; the note tells
/// the birth date that the digits tell (R4.1: it warns, it never refuses).
class IinEdit final : public LineField {
    Q_OBJECT

public:
    explicit IinEdit(QWidget* parent);

    [[nodiscard]] Result<Iin> value() const;
    void setValue(const Iin& value);
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    void textEdited() override;
    void retranslate() override;

private:
    void tellBirthDate();
};

} // namespace tanu::desktop
