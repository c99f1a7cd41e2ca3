#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/theme.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tanu::desktop {

class Banner;
class ClauseTag;
class FieldFrame;

/// One action of a session in one card: heading, what follows from it, fields, and the button that does it.
///
/// - What the service refuses stands at its field where the refusal names one (fields are found by their object name),
///   else in the card; nothing that was typed is lost.
class SessionPanel : public QFrame {
    Q_OBJECT

public:
    void dismiss(); ///< as Esc and the button do

Q_SIGNALS:
    void done(const QString& what);
    void dismissed();

protected:
    SessionPanel(DeskContext& context, QWidget* parent);

    [[nodiscard]] DeskContext& context() const { return m_context; }
    void setHeading(const QString& text, const QString& clause = {});
    /// What the action leads to, before it is done.
    void setConsequence(const QString& text, Tone tone = Tone::Neutral);
    void setVerb(const QString& text, bool isDangerous = false);
    /// A row of fields of equal width.
    void addRow(const std::vector<FieldFrame*>& fields);
    void addWide(QWidget* widget);
    /// Empty and without errors, the focus on this field.
    void begin(FieldFrame* first);
    /// Asked once more before what cannot be undone.
    [[nodiscard]] virtual bool isMeant() { return true; }
    /// Does it; the value is what to tell. Errors: those of the service.
    [[nodiscard]] virtual Result<QString> act() = 0;
    virtual void retranslate();
    void changeEvent(QEvent* event) override;

private:
    void attempt();
    void showRefusal(const Error& error);
    [[nodiscard]] FieldFrame* firstWrong() const;

    DeskContext& m_context;
    QLabel* m_heading;
    ClauseTag* m_clause;
    Banner* m_consequence;
    Banner* m_banner;
    QVBoxLayout* m_rows;
    QPushButton* m_act;
    QPushButton* m_cancel;
    std::vector<FieldFrame*> m_fields;
};

} // namespace tanu::desktop
