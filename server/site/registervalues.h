#pragma once

#include "server/actions/registernames.h"
#include "server/site/siteframe.h"

namespace tanu::server {

/// Fields of registers as people read them, as HTML.
class RegisterValues {
public:
    RegisterValues(const SiteText& text, Language language, const RegisterNames& names);

    /// Empty for a field without a value. Everything in it is escaped.
    [[nodiscard]] QString html(const RegisterColumn& column, const RegisterRow& row) const;
    [[nodiscard]] QString title(const RegisterColumn& column) const;

private:
    [[nodiscard]] QString plain(const RegisterColumn& column, const QString& value) const;
    [[nodiscard]] QString linked(const RegisterColumn& column, const QString& value) const;
    [[nodiscard]] QString names(const QString& codes) const;

    const SiteText& m_text;
    Language m_language;
    const RegisterNames& m_names;
};

} // namespace tanu::server
