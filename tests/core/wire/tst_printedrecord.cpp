// Protects the short way of the public check to the printed fields (L6.1.8): it reads what the whole reader reads, and of
// bytes that are cut off or changed at any place it never reads beyond their end.
#include "core/wire/cborview.h"
#include "core/wire/printedrecord.h"
#include "samples.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

QByteArray canonicalOf(const CertificateRecord& certificate)
{
    RecordRevision revision = samples::record();
    revision.content = contentOf(certificate);
    return tanu::canonicalOf(revision);
}

CertificateRecord withoutTermAndPatronymic()
{
    CertificateRecord record = samples::certificate();
    record.validUntil.reset();
    record.skills.clear();
    record.person.name = *PersonName::of(QString(), QStringLiteral("Әлихан"));
    return record;
}

CertificateRecord ofAnotherRevision()
{
    CertificateRecord record = samples::certificate();
    record.state = CertificateState::Cancelled;
    record.cancellation = RecordedCancellation {QDate(2026, 5, 4), QString(2000, u'ғ'), QStringLiteral("x")};
    record.skills.assign(100, {QString(300, u'қ'), QString(300, u'к')});
    return record;
}

/// Of its own memory, so that a sanitizer sees what is read behind it.
QByteArray firstOf(const QByteArray& bytes, qsizetype count)
{
    return QByteArray(bytes.constData(), count);
}

} // namespace

class tst_PrintedRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheWholeReaderReads_data()
    {
        QTest::addColumn<QByteArray>("canonical");
        QTest::newRow("usual") << canonicalOf(samples::certificate());
        QTest::newRow("L21.5 no term, one name, the whole profession") << canonicalOf(withoutTermAndPatronymic());
        QTest::newRow("long texts and lists") << canonicalOf(ofAnotherRevision());
    }

    void readsWhatTheWholeReaderReads()
    {
        QFETCH(QByteArray, canonical);
        const auto opened = openRecord(canonical);
        QVERIFY(opened);
        const auto whole = readCertificateRecord(opened->content);
        QVERIFY(whole);
        const auto printed = readPrinted(canonical);
        QVERIFY(printed);
        QCOMPARE(printed->holder, whole->person.name.full());
        QVERIFY(printed->professionName == whole->professionName);
        QVERIFY(printed->skills == whole->skills);
        QCOMPARE(printed->issuedOn, whole->issuedOn);
        QVERIFY(printed->validUntil == whole->validUntil);
    }

    void otherKindsHaveNone()
    {
        RecordRevision revision = samples::record();
        revision.kind = RecordKind::Outcome;
        revision.content = contentOf(samples::outcome());
        QVERIFY(!readPrinted(tanu::canonicalOf(revision)));
        QVERIFY(!readPrinted({}));
        QVERIFY(!readPrinted(QByteArrayLiteral("nonsense")));
    }

    void survivesEveryCutAndEveryChangedByte()
    {
        const QByteArray good = canonicalOf(samples::certificate());
        for (qsizetype at = 0; at < good.size(); ++at) {
            static_cast<void>(readPrinted(firstOf(good, at)));
            for (const int value : {0x00, 0x1b, 0x3b, 0x5b, 0x7b, 0x9b, 0xbb, 0xdb, 0xff}) {
                QByteArray changed = firstOf(good, good.size());
                changed[at] = static_cast<char>(value);
                static_cast<void>(readPrinted(changed));
            }
        }
    }

    void findsBehindValuesOfEveryKind()
    {
        const Cbor map = Cbor::map({{1, QStringLiteral("number as a key")}, {QStringLiteral("a"), -500},
            {QStringLiteral("b"), Cbor::tagged(18, Cbor(Cbor::Array {QByteArray(300, 'x'), Cbor()}))},
            {QStringLiteral("c"), Cbor::map({{QStringLiteral("z"), Cbor::boolean(true)}})}, {QStringLiteral("d"), 1LL << 40},
            {QStringLiteral("zz"), QStringLiteral("Нұрмұхамедов")}});
        const QByteArray encoded = map.encode();
        const CborView view(encoded);
        QCOMPARE(view.find("zz")->text(), std::optional(QStringLiteral("Нұрмұхамедов")));
        QVERIFY(!view.find("z"));
        QVERIFY(!view.find("a")->text());
        QVERIFY(!view.find("a")->find("b"));
        QVERIFY(!view.text() && !view.bytes() && !view.items());
    }

    void believesNoLengthBeyondTheEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes : {"61", "7bffffffffffffffff61", "9bffffffffffffffff01", "bbffffffffffffffff6161", "bb8000000000000000",
                 "a16161", "a1616161", "a161619bffffffffffffffff", "bf6161ff", "a27f6161ff01616101", "a1dbffffffffffffffff"})
            QTest::newRow(bytes) << QByteArray::fromHex(bytes);
    }

    void believesNoLengthBeyondTheEnd()
    {
        QFETCH(QByteArray, bytes);
        const CborView view(bytes);
        QVERIFY(!view.text());
        QVERIFY(!view.bytes());
        QVERIFY(!view.items());
        QVERIFY(!view.find("b"));
    }
};

QTEST_APPLESS_MAIN(tst_PrintedRecord)
#include "tst_printedrecord.moc"
