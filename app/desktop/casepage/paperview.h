#pragma once

#include "app/desktop/context/paperdesk.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class DeskContext;
class PreviewPane;

/// One paper as it will be printed: look, print, save as PDF. It is recorded before it comes out: what is refused does not.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    PaperView(DeskContext& context, QWidget* parent);

    /// `fileName` is proposed for the PDF, without its ending.
    void show(PaperPages pages, const QString& title, const QString& fileName, PaperDesk::Record record);
    void print();
    void save();
    void retranslate();

Q_SIGNALS:
    void cameOut(); ///< or was refused, as its banner says
    void closed();

private:
    void tell(const Result<void>& done, const QString& success);

    DeskContext& m_context;
    QPushButton* m_back;
    QLabel* m_title;
    Banner* m_banner;
    PreviewPane* m_preview;
    PaperPages m_pages;
    PaperDesk::Record m_record;
    QString m_fileName;
};

} // namespace tanu::desktop
