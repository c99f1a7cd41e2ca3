#pragma once

#include "app/desktop/context/deskcontext.h"
#include "core/domain/venue.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class ConflictsModel;
class DataTable;

/// What office and venue both changed while a session was away, side by side, and whose value stands: chosen case by case
/// (exchange.md 23).
class ConflictsPanel final : public QFrame {
    Q_OBJECT

public:
    ConflictsPanel(DeskContext& context, QWidget* parent);

    /// The cases of this session; the first open one is selected.
    void open(const SessionId& session);
    /// How many nobody chose for yet.
    [[nodiscard]] int openCases() const { return m_openCases; }

Q_SIGNALS:
    void chosen(const QString& what);
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void choose(ConflictSide side);
    void tellButtons();
    void retranslate();
    [[nodiscard]] int selectedRow() const;

    DeskContext& m_context;
    SessionId m_session;
    int m_openCases = 0;
    QLabel* m_heading;
    QLabel* m_explanation;
    Banner* m_banner;
    ConflictsModel* m_model;
    DataTable* m_table;
    QPushButton* m_office;
    QPushButton* m_venue;
    QPushButton* m_close;
};

} // namespace tanu::desktop
