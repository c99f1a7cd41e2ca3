#pragma once

#include "core/base/error.h"

#include <QtWidgets/QFrame>

#include <vector>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

class FieldFrame;

/// A section of a form: heading, a line of explanation, rows of fields; fields of one row share its width.
class FormSection : public QFrame {
    Q_OBJECT

public:
    enum class Completeness { Empty, Started, Complete, Wrong };

    explicit FormSection(QWidget* parent);

    /// Empty hides it: the section stands below a heading of its own already.
    void setHeading(const QString& text);
    void setExplanation(const QString& text);
    [[nodiscard]] QString heading() const;

    /// A row of fields of equal width.
    void addRow(const std::vector<FieldFrame*>& fields);

    /// Two long texts beside each other; one below the other where the section is narrow.
    void addPair(const std::vector<FieldFrame*>& fields);

    /// Anything else, as wide as the section; with a `stretch` it gets the height that is left over.
    void addWide(QWidget* widget, int stretch = 0);

    /// Complete: every required field holds a value, no field an error, and nothing else is lacking.
    [[nodiscard]] Completeness completeness() const;

    /// Whether something that is no field of it is missing (a document of the package).
    void setLacking(bool lacking);
    [[nodiscard]] const std::vector<FieldFrame*>& fields() const { return m_fields; }

    /// Shows what is missing in every field; the first wrong one, or null.
    FieldFrame* checkNow();

    /// Shows the error in the field that its first argument names (by object name) and leads there; false if it names none.
    bool showError(const Error& error);

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* place(const std::vector<FieldFrame*>& fields);

    QLabel* m_heading;
    QLabel* m_explanation;
    QVBoxLayout* m_rows;
    std::vector<FieldFrame*> m_fields;
    std::vector<QBoxLayout*> m_pairs;
    bool m_isLacking = false;
};

} // namespace tanu::desktop
