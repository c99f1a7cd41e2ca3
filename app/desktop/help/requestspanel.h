#pragma once

#include "app/desktop/context/deskcontext.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPlainTextEdit;

namespace tanu::desktop {

class Banner;
class DataTable;
class EmptyState;
class RequestsModel;

/// What the center asked of the support, how it stands, and the answers (P15, P16), without a network too.
///
/// - An answer that is shown here was looked at (ReadSupportAnswer): nobody is told of it any more.
/// - One line says when the last exchange was: with each of them comes what is new.
class RequestsPanel final : public QWidget {
    Q_OBJECT

public:
    RequestsPanel(DeskContext& context, QWidget* parent);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void answerRead();
    /// From where nothing was asked yet.
    void newRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] int rowToShow(const QByteArray& chosen) const;
    [[nodiscard]] int selectedRow() const;
    void tellSelected();
    void tellAge();
    void markRead(int row);

    DeskContext& m_context;
    Banner* m_banner;
    RequestsModel* m_model;
    DataTable* m_table;
    QLabel* m_which;
    QPlainTextEdit* m_text;
    QLabel* m_age;
    QAction* m_new;
    EmptyState* m_empty;
};

} // namespace tanu::desktop
