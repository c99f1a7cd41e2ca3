#pragma once

#include "app/desktop/settings/listmodel.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace tanu::desktop {

class Banner;
class DataTable;

/// A short list at the left and the form of what is chosen at the right, with New and Save below it.
class ListAndForm final : public QWidget {
    Q_OBJECT

public:
    ListAndForm(QWidget* form, Banner* banner, QWidget* parent);

    [[nodiscard]] ListModel& model() { return *m_model; }
    [[nodiscard]] DataTable& table() { return *m_table; }
    [[nodiscard]] QPushButton& addButton() { return *m_add; }
    [[nodiscard]] QPushButton& saveButton() { return *m_save; }

    /// The rows anew; what was chosen stays chosen, without `chosen` being told.
    void setRows(std::vector<ListRow> rows);
    void choose(const QString& key);
    [[nodiscard]] QString chosenKey() const { return m_chosen; }
    /// Between New and Save.
    void addWidget(QWidget* widget);
    void setAllowed(bool isAllowed);

Q_SIGNALS:
    void chosen(const QString& key);
    void addRequested();
    void saveRequested();

private:
    void take();

    ListModel* m_model;
    DataTable* m_table;
    QPushButton* m_add;
    QPushButton* m_save;
    QWidget* m_buttons;
    QString m_chosen;
    bool m_isFilling = false;
};

} // namespace tanu::desktop
