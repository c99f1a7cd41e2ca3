#pragma once

#include <QtWidgets/QWidget>

#include <vector>

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace tanu::desktop {

class FormSection;

/// The sections of a long form at its side, with what is complete; a click scrolls there and puts the focus
/// in the first field.
class FormOutline final : public QWidget {
    Q_OBJECT

public:
    FormOutline(QScrollArea& form, QWidget* parent);

    void addSection(FormSection* section);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        FormSection* section;
        QToolButton* button;
    };

    void update(const Entry& entry);
    void go(FormSection* section);

    QScrollArea& m_form;
    QVBoxLayout* m_layout;
    std::vector<Entry> m_entries;
};

} // namespace tanu::desktop
