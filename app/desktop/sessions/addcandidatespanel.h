#pragma once

#include "app/desktop/context/deskcontext.h"
#include "core/domain/session.h"

#include <QtWidgets/QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class DataTable;
class WaitingModel;

/// Gives waiting cases a place in a session; Space checks, Enter opens nothing: the button takes those checked (R6).
class AddCandidatesPanel final : public QWidget {
    Q_OBJECT

public:
    AddCandidatesPanel(DeskContext& context, QWidget* parent);

    /// With a case: it is checked and the button has the focus; where this session may not take it the panel says why, and
    /// from which day one may (R6.2).
    void start(const SessionId& session, const std::optional<ApplicationId>& application = {});

Q_SIGNALS:
    void added(int count);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void propose(const ApplicationId& application);
    void tellChecked();
    void retranslate();

    DeskContext& m_context;
    SessionId m_session;
    WaitingModel* m_model;
    QLabel* m_heading;
    Banner* m_banner;
    DataTable* m_table;
    QPushButton* m_all;
    QPushButton* m_add;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
