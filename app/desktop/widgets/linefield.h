#pragma once

#include "app/desktop/widgets/fieldframe.h"

class QLineEdit;

namespace tanu::desktop {

/// A field whose editor is one line of text.
class LineField : public FieldFrame {
    Q_OBJECT

public:
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit& line() { return *m_line; }
    [[nodiscard]] bool isEmpty() const override;
    void clear() override;

protected:
    explicit LineField(QWidget* parent);

    /// Called after the text changed, before valueChanged; may set a note.
    virtual void textEdited();

    /// Brings the text into its written form when the field is left.
    [[nodiscard]] virtual QString tidied(const QString& text) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_line;
};

} // namespace tanu::desktop
