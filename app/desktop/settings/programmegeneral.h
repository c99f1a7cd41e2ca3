#pragma once

#include "app/desktop/settings/bilingualedit.h"
#include "core/domain/programme.h"

namespace tanu::desktop {

class CheckListEdit;
class CountEdit;
class FormSection;
class SegmentedChoice;

/// What a programme says apart from its lists: qualification, languages, modes, age, package, time, what suffices.
class ProgrammeGeneral final : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammeGeneral(QWidget* parent);

    void setValue(const Programme& programme);
    /// Puts what the fields hold into the programme; a field that holds no number keeps what stood there.
    void write(Programme& programme) const;
    /// False if a field holds what cannot be; it says so and gets the focus.
    [[nodiscard]] bool checkNow();
    bool showError(const Error& error);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    BilingualEdit m_qualification;
    CheckListEdit* m_languages;
    CheckListEdit* m_modes;
    CheckListEdit* m_package;
    CountEdit* m_age;
    CountEdit* m_theory;
    CountEdit* m_practice;
    CountEdit* m_percent;
    SegmentedChoice* m_rule;
    FormSection* m_section;
};

} // namespace tanu::desktop
