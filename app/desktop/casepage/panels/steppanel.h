#pragma once

#include "core/base/result.h"
#include "core/domain/rules/role.h"
#include "core/services/queries/casequery.h"

#include <QtWidgets/QFrame>

#include <initializer_list>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace tanu::desktop {

class ClauseTag;
class DeskContext;
class FieldFrame;

/// What a step gave: what to tell, and the paper that should be printed now.
struct StepDone {
    QString message;
    QString paper = {}; ///< code of casepapers.h; empty for none
};

/// A step of a case done in place: what must be said for it, under one heading, and below it the button that does it,
/// with the reason beside it if it is another's to press.
class StepPanel : public QFrame {
    Q_OBJECT

public:
    StepPanel(DeskContext& context, const Case& file, Action action, QWidget* parent);

    [[nodiscard]] Action action() const { return m_action; }
    /// What the primary button says.
    [[nodiscard]] virtual QString verb() const;
    /// Whether the primary button may be pressed.
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Shows what is missing; the first wrong field, or null.
    virtual FieldFrame* checkNow() { return nullptr; }
    /// Shows at its field what the service refused; the field, or null where the error belongs to none.
    FieldFrame* showRefusal(const Error& error);
    /// Does it, through the service. Errors: those of the service; Cancelled if the person went back from the password.
    virtual Result<StepDone> run() = 0;
    /// Sets every text; a panel calls it itself at the end of its constructor.
    virtual void retranslate() = 0;
    /// What was read anew, of the same case.
    virtual void follow(const Case& file);
    /// Ready, and who acts now may do it: what is typed stays when another person takes over.
    [[nodiscard]] bool mayAct() const;
    /// The button says the verb and may be pressed when `mayAct`. `refusal`: why whoever acts now may not sign this (S1),
    /// empty where they may.
    void tellAct(const QString& refusal = {});
    /// Puts the focus on what comes first in it.
    void takeFocus();

Q_SIGNALS:
    void readyChanged();
    void cancelled();
    void acted(); ///< the button was pressed
    void paperRequested(const QString& paper);
    void planningWanted(const QString& key); ///< for the page of sessions

protected:
    void setHeading(const QString& text, const QString& clause = {});
    void setExplanation(const QString& text);
    /// Not shown where something else has to be done first, by a button of its own.
    void showAct(bool shown);
    /// Below what was added before, above the button.
    void add(QWidget* widget);
    /// As wide as it wants to be, at the left.
    void addButton(QPushButton* button);
    /// Half as wide as the panel, at the left: a single day.
    void addHalf(QWidget* widget);
    void addSideBySide(const std::vector<QWidget*>& widgets);
    /// Checks all that are shown; the first wrong one, or null.
    static FieldFrame* firstWrong(std::initializer_list<FieldFrame*> fields);
    void changeEvent(QEvent* event) override;

    [[nodiscard]] DeskContext& context() const { return m_context; }
    [[nodiscard]] const Case& file() const { return m_file; }
    [[nodiscard]] const ApplicationId& id() const { return m_file.application.id; }

private:
    void addRow(QLayout* row);

    DeskContext& m_context;
    Case m_file;
    Action m_action;
    QLabel* m_heading;
    QLabel* m_explanation;
    ClauseTag* m_clause;
    QPushButton* m_cancel;
    QPushButton* m_act;
    QLabel* m_whyNot;
    bool m_isRefused = false;
    QVBoxLayout* m_layout;
};

} // namespace tanu::desktop
