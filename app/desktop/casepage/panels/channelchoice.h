#pragma once

#include "app/desktop/widgets/segmentedchoice.h"
#include "core/domain/values/noticechannel.h"

namespace tanu::desktop {

/// How a letter reaches the candidate (R6.1, R19).
class ChannelChoice final : public FieldFrame {
    Q_OBJECT

public:
    explicit ChannelChoice(QWidget* parent);

    /// Errors: FieldEmpty{"channel"}.
    [[nodiscard]] Result<NoticeChannel> value() const;
    void setValue(NoticeChannel channel);
    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    void retranslate() override;

private:
    SegmentedChoice* m_choice;
};

} // namespace tanu::desktop
