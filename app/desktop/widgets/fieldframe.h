#pragma once

#include "core/base/error.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace tanu::desktop {

class ClauseTag;

/// What every field of a form has: a label above, the editor, below it a hint in quiet text that an error
/// replaces, with an icon and the clause it cites.
///
/// All editors of this folder derive from it and share this use:
/// - in the page's constructor: `m_iin(new IinEdit(this))`; in retranslate(): `m_iin->setLabel(tr("&IIN"))`,
///   `setHint(...)`; the ampersand is the mnemonic, the label its buddy;
/// - `setRequired(true)` writes "required" in words behind the label; where that does not fit in one field of a row
///   (`shareRow`), below every field of it;
/// - `value()` is a Result: for an empty editor FieldEmpty{name}; ask `isEmpty()` first where it may be
/// empty;
/// - `setValue(...)`, `clear()`;
/// - `valueChanged` after each change by hand or by program; `enterPressed` when Enter was pressed (then the focus
///   moves on to the next field, unless the answer to it was an error in this one);
/// - leaving a field that has text checks it and shows the error in place; typing on checks it again;
/// - `showError(error)` shows what a service refused, until the value changes.
class FieldFrame : public QWidget {
    Q_OBJECT

public:
    void setLabel(const QString& text);
    void setHint(const QString& text);
    /// Below the editor there is always room for this too: what is said there changes while somebody types, and nothing
    /// below it moves.
    void keepRoomFor(const QString& text);
    void setRequired(bool required);
    /// Enter in it acts: the focus stays instead of moving on.
    void setLast(bool isLast) { m_isLast = isLast; }
    /// They stand beside each other and live equally long.
    static void shareRow(const std::vector<FieldFrame*>& row);
    [[nodiscard]] bool isRequired() const { return m_required; }
    [[nodiscard]] QString label() const;

    void showError(const Error& error);
    void clearError();
    [[nodiscard]] bool hasError() const { return m_error.has_value(); }
    [[nodiscard]] QString errorText() const;

    /// A button that fills the field or acts on its value: in one line with the editor, whatever stands above and below it.
    void addBeside(QWidget* widget);

    /// Checks now as if the field was left; an empty required field shows FieldEmpty. True if all is well.
    bool checkNow();

    [[nodiscard]] virtual bool isEmpty() const = 0;
    virtual void clear() = 0;

    /// Why the present contents are no value; nothing for a good one. An empty editor is FieldEmpty.
    [[nodiscard]] virtual std::optional<Error> problem() const = 0;

Q_SIGNALS:
    void valueChanged();
    void enterPressed();

protected:
    explicit FieldFrame(QWidget* parent);

    /// Once, in the constructor of the derived editor.
    void setEditor(QWidget* editor);

    /// A derived fact in place of the hint ("born 01.01.1990"); empty brings the hint back.
    void setNote(const QString& note);

    /// To be called by derived editors.
    void contentsEdited();
    void leave();
    void moveOn();

    /// What is said of it at the field.
    [[nodiscard]] virtual QString wordsFor(const Error& error) const;

    virtual void retranslate();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString hintText() const;
    void showFoot();
    void keepFootHigh();
    [[nodiscard]] bool lacksRoom() const;
    void placeRequired();
    void putRequired(bool below);

    QLabel* m_label;
    QLabel* m_requiredWord;
    QLabel* m_icon;
    QLabel* m_foot;
    ClauseTag* m_clause;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_editorRow = nullptr; ///< of the editor and what stands beside it
    QWidget* m_editor = nullptr;
    std::vector<FieldFrame*> m_row;
    QString m_hint;
    QString m_note;
    QString m_longest; ///< of what may be said below the editor; empty: whatever is said
    std::optional<Error> m_error;
    bool m_isLast = false;
    bool m_required = false;
    bool m_isRequiredBelow = false; ///< there is no room for the word beside the label
};

} // namespace tanu::desktop
