#pragma once

#include "app/desktop/context/paperdesk.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class DeskContext;
class PreviewPane;

/// One paper as it will be printed: look, print, save as PDF. Tells when it came out, so that it is recorded.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    PaperView(DeskContext& context, QWidget* parent);

    /// `fileName` is proposed for the PDF, without its ending.
    void show(PaperPages pages, const QString& title, const QString& fileName);
    void print();
    void save();
    void retranslate();

Q_SIGNALS:
    void cameOut();
    void closed();

private:
    void tell(const Result<void>& done, const QString& success);

    DeskContext& m_context;
    QPushButton* m_back;
    QLabel* m_title;
    Banner* m_banner;
    PreviewPane* m_preview;
    PaperPages m_pages;
    QString m_fileName;
};

} // namespace tanu::desktop
