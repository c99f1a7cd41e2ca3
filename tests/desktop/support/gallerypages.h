#pragma once

#include "app/desktop/shell/page.h"

#include <memory>

class QStandardItemModel;

namespace tanu::desktop {

class FilterChips;

/// A table with filters, chips of state and terms.
class GalleryListPage final : public Page {
    Q_OBJECT

public:
    explicit GalleryListPage(QWidget* parent);
    [[nodiscard]] QString title() const override;
    void refresh() override { }

protected:
    void retranslate() override;

private:
    void fill();

    QStandardItemModel* m_rows;
    FilterChips* m_filters;
    QAction* m_new;
};

/// A long form with its outline, an error and a draft note.
class GalleryFormPage final : public Page {
    Q_OBJECT

public:
    explicit GalleryFormPage(QWidget* parent);
    [[nodiscard]] QString title() const override;
    void refresh() override { }

protected:
    void retranslate() override { }
};

/// A case: chips, steps, timeline, banner, progress.
class GalleryCasePage final : public Page {
    Q_OBJECT

public:
    explicit GalleryCasePage(QWidget* parent);
    [[nodiscard]] QString title() const override;
    void refresh() override { }

protected:
    void retranslate() override { }
};

/// A month of sessions and small months beside it.
class GalleryMonthPage final : public Page {
    Q_OBJECT

public:
    explicit GalleryMonthPage(QWidget* parent);
    [[nodiscard]] QString title() const override;
    void refresh() override { }

protected:
    void retranslate() override { }
};

/// Nothing there yet.
class GalleryEmptyPage final : public Page {
    Q_OBJECT

public:
    explicit GalleryEmptyPage(QWidget* parent);
    [[nodiscard]] QString title() const override;
    void refresh() override { }

protected:
    void retranslate() override { }
};

} // namespace tanu::desktop
