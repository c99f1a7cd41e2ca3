#pragma once

#include <QtWidgets/QTextBrowser>

namespace tanu::desktop {

/// Shows a page of the manual: Markdown dressed in the type and colours of the theme, pictures as wide as the text.
///
/// - Pages are `help:/page/TOPIC.md`, the same in each language: back and forward hold when the language changes.
class ManualBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualBrowser(QWidget* parent = nullptr);

    /// `kk` or `ru`; the page that is shown is read anew.
    void setLanguageCode(const QString& code);
    void showTopic(const QString& topic);
    [[nodiscard]] const QString& topic() const { return m_topic; }

    /// Marks these words and goes to the first; none takes the marks away.
    void markWords(const QStringList& words);
    [[nodiscard]] int markedCount() const { return static_cast<int>(extraSelections().size()); }

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void topicChanged(const QString& topic);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void dressBlocks();
    void dressLists();
    void dressTables();
    void fitPictures();
    void told(const QUrl& page);

    QString m_code;
    QString m_topic;
    QStringList m_words;
};

} // namespace tanu::desktop
