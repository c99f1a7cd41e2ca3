#pragma once

#include "server/console/frame/say.h"
#include "server/console/html/html.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

#include <QtCore/QList>

namespace tanu::server {

/// Names and values of what a page was asked with.
using AskedFields = QList<std::pair<const char*, QString>>;

/// What stands around the pages of the support (P15): `/support` and what is below it.
class SupportFrame {
public:
    explicit SupportFrame(const SiteText& text);

    [[nodiscard]] Say sayFor(const HttpRequest& request) const;
    /// `path` is where the other language is; with `asked`, fields and their values, it is asked there again by a form, so that
    /// they are in no address.
    [[nodiscard]] HttpResponse page(const Say& say, const QString& path, const QString& title, const Html& content,
        int status = 200, const AskedFields& asked = {}) const;

private:
    const SiteText& m_text;
};

inline const QString supportPath = QStringLiteral("/support");
inline const QString supportAnswerPath = QStringLiteral("/support/answer");

/// The path in the reader's language.
QString pathFor(const Say& say, const QString& path);

/// A form that is posted there, with a button of this label.
Html supportForm(const Say& say, const QString& path, const char* encoding, const Html& fields, const QString& button);

/// With which number and code, and where, the answer is read; `code` as it was just made.
Html receiptFacts(const Say& say, qint64 number, QDate answerBy, const QString& code);

} // namespace tanu::server
