#pragma once

#include "app/desktop/widgets/fieldframe.h"
#include "core/base/result.h"

class QPlainTextEdit;

namespace tanu::desktop {

/// Free text on several lines; Tab moves on, Enter starts a line.
class TextArea final : public FieldFrame {
    Q_OBJECT

public:
    TextArea(QString field, int greatestLength, QWidget* parent);

    /// How many lines are seen at once; three without it.
    void setLines(int lines);

    /// Trimmed. Errors: FieldEmpty{field}, FieldTooLong{field, greatest length}.
    [[nodiscard]] Result<QString> value() const;
    void setValue(const QString& value);
    [[nodiscard]] QString text() const; ///< as it was typed
    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_text;
    QString m_field;
    int m_greatestLength;
};

} // namespace tanu::desktop
