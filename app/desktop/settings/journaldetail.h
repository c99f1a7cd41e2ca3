#pragma once

#include "core/services/queries/journalquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

/// One entry of the journal with everything that it says, and its hash: shortened, copied whole.
class JournalDetail final : public QFrame {
    Q_OBJECT

public:
    static constexpr int paneHeight = 148;

    explicit JournalDetail(QWidget* parent);

    /// Null shows what to do instead.
    void show(const JournalRow* row);
    void retranslate();

Q_SIGNALS:
    /// Of the case that the entry is about.
    void caseRequested(const tanu::ApplicationId& id);

private:
    void tell();

    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_hash;
    QPushButton* m_copy;
    QPushButton* m_open;
    std::optional<JournalRow> m_row;
};

} // namespace tanu::desktop
