#include "core/documents/certificate/certificatesheet.h"

#include "core/documents/certificate/guilloche.h"
#include "core/documents/layout/paintablepages.h"
#include "core/documents/layout/textwrap.h"
#include "core/documents/code/qrcode.h"

#include <algorithm>

namespace tanu {

namespace {

const QColor ink(0x1A, 0x1A, 0x1A);
const QColor quiet(0x5A, 0x5F, 0x62);
const QColor deep(0x1F, 0x5A, 0x63);
const QColor warning(0x9A, 0x2B, 0x2B);

constexpr double middle = pageSize.width() / 2;
constexpr double textWidth = millimetres(148);
constexpr double qrSide = millimetres(32);
constexpr double qrLeft = millimetres(32);
constexpr double footTop = millimetres(225);
constexpr double stampCenter = millimetres(93);
constexpr double signatureLeft = millimetres(120);
constexpr double signatureRight = millimetres(180);
constexpr double flowTop = millimetres(106);
constexpr double flowBottom = millimetres(192);
constexpr double factsTop = millimetres(200);
constexpr double almost = 0.999; ///< of a width that has to fit, whatever the rounding
constexpr int greatestLength = 500; ///< characters of any field

Error tooLong(const QString& field)
{
    return {ErrorKind::FieldTooLong, {field, QString::number(greatestLength)}, {}};
}

/// A centred paragraph of the page's middle: its style and the space above it, in points.
struct Paragraph {
    QString text;
    Face face;
    double size;
    double above;
    QColor color;
};

/// Places text on the page; y runs downwards as lines are added.
class Pen {
public:
    Pen(const PageFonts& fonts, PageItems& items)
        : m_fonts(fonts)
        , m_items(items)
    {
    }

    void line(double x, double y, const QString& text, Face face, double size, const QColor& color)
    {
        m_items.texts.push_back({face, size, color, {x, y}, text});
    }

    void centred(double center, double y, const QString& text, Face face, double size, const QColor& color)
    {
        line(center - m_fonts.width(face, text, size) / 2, y, text, face, size, color);
    }

    /// Centred lines of at most `width`, the first baseline at y; gives the baseline after the last one.
    double paragraph(double center, double y, double width, const Paragraph& what)
    {
        const QStringList lines = wrapBalanced(m_fonts, what.face, what.size, what.text, width);
        for (const QString& text : lines) {
            centred(center, y, text, what.face, what.size, what.color);
            y += what.size * lineHeight;
        }
        return y;
    }

    void rule(double left, double right, double y, double width, const QColor& color)
    {
        QPainterPath path(QPointF(left, y));
        path.lineTo(right, y);
        m_items.strokes.push_back({path, width, color, false});
    }

    static constexpr double lineHeight = 1.26;

private:
    const PageFonts& m_fonts;
    PageItems& m_items;
};

QString skillsLine(const QString& label, const QStringList& skills)
{
    return label + skills.join(QStringLiteral("; "));
}

/// The two statements, in the state language and in Russian (A2).
std::vector<Paragraph> statements(const CertificatePageData& data)
{
    std::vector<Paragraph> all {
        {data.personName, Face::Bold, 24, 0, ink},
        {QStringLiteral("берілді және оның"), Face::Regular, 12, 6, ink},
        {data.professionKk, Face::Bold, 17, 6, deep},
        {QStringLiteral("кәсібі бойынша кәсіптік біліктілігін растайды."), Face::Regular, 12, 6, ink},
    };
    if (!data.skillsKk.isEmpty())
        all.push_back({skillsLine(QStringLiteral("Танылған дағдылар: "), data.skillsKk), Face::Italic, 11, 6, ink});
    all.push_back({QStringLiteral("Выдан"), Face::Regular, 10.5, 24, quiet});
    all.push_back({data.personName, Face::Bold, 14, 4, ink});
    all.push_back({QStringLiteral("и подтверждает его (её) профессиональную квалификацию по профессии"),
        Face::Regular, 10.5, 4, quiet});
    all.push_back({data.professionRu, Face::Bold, 13, 4, deep});
    if (!data.skillsRu.isEmpty())
        all.push_back({skillsLine(QStringLiteral("Признанные навыки: "), data.skillsRu), Face::Italic, 10, 4, ink});
    return all;
}

/// Lines of the paragraphs at this scale, and the height that they take.
double heightOf(const PageFonts& fonts, const std::vector<Paragraph>& paragraphs, double scale)
{
    double height = 0;
    for (const Paragraph& what : paragraphs) {
        const double size = what.size * scale;
        const auto lines = wrapBalanced(fonts, what.face, size, what.text, textWidth).size();
        height += what.above * scale + static_cast<double>(lines) * size * Pen::lineHeight;
    }
    return height;
}

std::vector<Paragraph> scaled(std::vector<Paragraph> paragraphs, double scale)
{
    for (Paragraph& what : paragraphs) {
        what.size *= scale;
        what.above *= scale;
    }
    return paragraphs;
}

/// Smaller where a part of the name is wider than the line, but still the name of a document: a part that does not fit
/// then is broken.
void fitName(const PageFonts& fonts, Paragraph& name)
{
    constexpr double leastScale = 0.6;
    const double widest = widestPart(fonts, name.face, name.size, name.text);
    if (widest > textWidth)
        name.size *= std::max(leastScale, almost * textWidth / widest);
}

/// The name on one line, if a somewhat smaller size allows it.
void tightenName(const PageFonts& fonts, Paragraph& name, double least)
{
    const double width = fonts.width(name.face, name.text, name.size);
    if (width > textWidth && width * least / name.size <= textWidth)
        name.size *= almost * textWidth / width;
}

Result<void> drawStatements(Pen& pen, const PageFonts& fonts, const CertificatePageData& data)
{
    std::vector<Paragraph> paragraphs = statements(data);
    tightenName(fonts, paragraphs.front(), 18);
    for (Paragraph& what : paragraphs) {
        if (what.text == data.personName)
            fitName(fonts, what);
    }
    const double room = flowBottom - flowTop;
    constexpr double leastScale = 0.4;
    double scale = 1;
    while (heightOf(fonts, paragraphs, scale) > room && scale > leastScale)
        scale -= 0.05;
    const double height = heightOf(fonts, paragraphs, scale);
    if (height > room)
        return tooLong(QStringLiteral("personname"));
    double y = flowTop + (room - height) / 2;
    for (const Paragraph& what : scaled(paragraphs, scale)) {
        y += what.above;
        y = pen.paragraph(middle, y + what.size, textWidth, what) - what.size;
    }
    return {};
}

QString dateText(const QDate& date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

void drawFacts(Pen& pen, const CertificatePageData& data)
{
    constexpr double columns[] {middle - millimetres(50), middle, middle + millimetres(50)};
    const QString untilKk = data.validUntil ? QString(dateText(*data.validUntil) + QStringLiteral(" қоса алғанда"))
                                            : QStringLiteral("мерзімсіз");
    const QString untilRu = data.validUntil ? QStringLiteral("по %1 включительно").arg(dateText(*data.validUntil))
                                            : QStringLiteral("бессрочно");
    pen.centred(columns[0], factsTop + 33, dateText(data.issued), Face::Bold, 12, ink);
    pen.centred(columns[1], factsTop + 33, untilKk, Face::Bold, 12, ink);
    pen.centred(columns[1], factsTop + 45, untilRu, Face::Regular, 9, quiet);
    pen.centred(columns[2], factsTop + 33, data.nqfLevel, Face::Bold, 12, ink);
}

void drawHead(Pen& pen, const CertificatePageData& data)
{
    double y = millimetres(32);
    y = pen.paragraph(middle, y, textWidth, {data.centerKk, Face::Bold, 12, 0, ink});
    pen.paragraph(middle, y + 1, textWidth, {data.centerRu, Face::Regular, 9.5, 0, quiet});
    pen.centred(middle, millimetres(96), data.serial, Face::Mono, 16, ink);
    if (data.isDuplicate)
        pen.centred(middle, millimetres(103), QStringLiteral("ТЕЛНҰСҚА / ДУБЛИКАТ"), Face::Bold, 12, warning);
}

Result<void> drawQr(PageItems& items, const QString& text)
{
    const Result<QrCode> code = QrCode::of(text);
    if (!code)
        return code.error();
    items.modules.push_back({{qrLeft, footTop}, qrSide / code->size(), code->runs()});
    return {};
}

/// Under the signature; smaller if one part of it is wider than the line to sign on.
void drawHeadName(Pen& pen, const PageFonts& fonts, const QString& name)
{
    constexpr double room = signatureRight - signatureLeft;
    constexpr double usual = 10.5;
    const double widest = widestPart(fonts, Face::Regular, usual, name);
    const double size = std::max(6.0, widest > room ? almost * usual * room / widest : usual);
    pen.paragraph((signatureLeft + signatureRight) / 2, footTop + millimetres(19) + 24, room,
        {name, Face::Regular, size, 0, ink});
}

Result<void> checkText(const PageFonts& fonts, const QString& field, const QString& text, Face face)
{
    if (text.trimmed().isEmpty())
        return Error {ErrorKind::FieldEmpty, {field}, {}};
    if (text.size() > greatestLength)
        return tooLong(field);
    if (!fonts.covers(face, text))
        return Error {ErrorKind::FieldMalformed, {field, text}, QStringLiteral("no glyph")};
    return {};
}

Result<void> check(const PageFonts& fonts, const CertificatePageData& data)
{
    struct Field {
        QString name;
        QString text;
        Face face;
    };
    const Field fields[] {
        {QStringLiteral("center"), data.centerKk, Face::Bold},
        {QStringLiteral("center"), data.centerRu, Face::Regular},
        {QStringLiteral("personname"), data.personName, Face::Bold},
        {QStringLiteral("profession"), data.professionKk, Face::Bold},
        {QStringLiteral("profession"), data.professionRu, Face::Bold},
        {QStringLiteral("serial"), data.serial, Face::Mono},
        {QStringLiteral("headname"), data.headName, Face::Regular},
    };
    for (const Field& field : fields) {
        if (const Result<void> good = checkText(fonts, field.name, field.text, field.face); !good)
            return good;
    }
    return {};
}

void drawFixedWords(Pen& pen)
{
    pen.centred(middle, millimetres(63), QStringLiteral("Кәсіптік біліктілікті"), Face::Bold, 25, deep);
    pen.centred(middle, millimetres(73.5), QStringLiteral("тану туралы құжат"), Face::Bold, 25, deep);
    pen.centred(middle, millimetres(81.5), QStringLiteral("Документ о признании профессиональной квалификации"),
        Face::Regular, 12.5, ink);
    pen.centred(middle, millimetres(89.5), QStringLiteral("Сериялық нөмірі / Серийный номер"), Face::Regular, 8.5,
        quiet);
}

void drawFactLabels(Pen& pen)
{
    const struct {
        double center;
        QString kk;
        QString ru;
    } labels[] {
        {middle - millimetres(50), QStringLiteral("Берілген күні"), QStringLiteral("Дата выдачи")},
        {middle, QStringLiteral("Қолданылу мерзімі"), QStringLiteral("Срок действия")},
        {middle + millimetres(50), QStringLiteral("ҰБШ деңгейі"), QStringLiteral("Уровень НРК")},
    };
    for (const auto& label : labels) {
        pen.centred(label.center, factsTop, label.kk, Face::Regular, 9.5, ink);
        pen.centred(label.center, factsTop + 11, label.ru, Face::Regular, 8.5, quiet);
    }
}

void drawFoot(Pen& pen, PageItems& items)
{
    const double signatureY = footTop + millimetres(19);
    pen.line(signatureLeft, footTop + 8, QStringLiteral("Тану орталығының басшысы"), Face::Regular, 10.5, ink);
    pen.line(signatureLeft, footTop + 19, QStringLiteral("Руководитель центра признания"), Face::Regular, 9, quiet);
    pen.rule(signatureLeft, signatureRight, signatureY, 0.6, ink);
    pen.centred((signatureLeft + signatureRight) / 2, signatureY + 10, QStringLiteral("қолы / подпись"),
        Face::Italic, 8, quiet);
    QPainterPath stamp;
    stamp.addEllipse(QPointF(stampCenter, footTop + qrSide / 2), millimetres(18), millimetres(18));
    items.strokes.push_back({stamp, 0.5, QColor(0xB5, 0xBD, 0xBF), true});
    pen.centred(stampCenter, footTop + qrSide / 2 + 3, QStringLiteral("М.О. / М.П."), Face::Regular, 8.5, quiet);
    pen.centred(qrLeft + qrSide / 2, footTop + qrSide + 16, QStringLiteral("Құжатты тексеру"), Face::Regular, 8, ink);
    pen.centred(qrLeft + qrSide / 2, footTop + qrSide + 26, QStringLiteral("Проверка документа"), Face::Regular, 8,
        quiet);
}

} // namespace

CertificateSheet::CertificateSheet(PageFonts fonts)
    : m_fonts(std::move(fonts))
{
    m_background.strokes = guilloche();
    Pen pen(m_fonts, m_background);
    drawFixedWords(pen);
    drawFactLabels(pen);
    drawFoot(pen, m_background);
}

Result<PageItems> CertificateSheet::page(const CertificatePageData& data) const
{
    if (const Result<void> good = check(m_fonts, data); !good)
        return good.error();
    PageItems items;
    Pen pen(m_fonts, items);
    drawHead(pen, data);
    if (const Result<void> drawn = drawStatements(pen, m_fonts, data); !drawn)
        return drawn.error();
    drawFacts(pen, data);
    if (const Result<void> drawn = drawQr(items, data.qrText); !drawn)
        return drawn.error();
    drawHeadName(pen, m_fonts, data.headName);
    return items;
}

} // namespace tanu
