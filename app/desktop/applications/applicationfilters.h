#pragma once

#include "core/services/queries/applicationlistquery.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace tanu::desktop {

class DeskContext;
class FilterChips;

/// What narrows the list of applications: any part of name, IIN or number; profession, language, basis; where the
/// case stands; what is overdue.
class ApplicationFilters final : public QWidget {
    Q_OBJECT

public:
    ApplicationFilters(DeskContext& context, QWidget* parent);

    [[nodiscard]] ApplicationFilter value() const;
    /// Reads the professions anew; what is chosen stays.
    void refresh();
    void clear();
    [[nodiscard]] bool isEmpty() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillChoices();
    void fillChips();

    DeskContext& m_context;
    QLineEdit* m_text;
    QComboBox* m_profession;
    QComboBox* m_language;
    QComboBox* m_basis;
    FilterChips* m_states;
};

} // namespace tanu::desktop
