#pragma once

#include "app/desktop/venues/venuerunner.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace tanu::desktop {

class Banner;
class CheckListEdit;
class ChoiceEdit;
class FieldFrame;
class FormSection;
class TextEdit;

/// To which venue a session goes, into which file or folder, and who travels besides the commission (V1). What follows stands above before it is done, and
/// when it counts as done (exchange.md 22, 24).
class CheckOutPanel final : public QFrame {
    Q_OBJECT

public:
    CheckOutPanel(DeskContext& context, QWidget* parent);

    /// Empty, with the venues that may get a session; the focus on the first field.
    void open(const SessionId& session, const QString& number);
    void setBusy(bool isBusy);
    /// At the field that it concerns, else in the card.
    void showError(const Error& error);

Q_SIGNALS:
    void handOverRequested(const tanu::CheckOutPlan& plan, const QString& target);
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void offerVenues();
    void offerStaff();
    void attempt();
    void chooseFolder();
    void chooseFile();

    DeskContext& m_context;
    SessionId m_session;
    QString m_number;
    FormSection* m_form;
    Banner* m_consequence;
    Banner* m_banner;
    ChoiceEdit* m_venue;
    TextEdit* m_target;
    CheckListEdit* m_staff; ///< who travels besides the commission (R9.1)
    QScrollArea* m_staffArea;
    QPushButton* m_folder;
    QPushButton* m_file;
    QPushButton* m_act;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
