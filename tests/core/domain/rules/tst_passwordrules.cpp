// Protects accounts from passwords that are guessed first (S1): short ones, the person's own names, common words and runs
// of the three languages' keyboards, the one before; and lets what people can remember pass.
#include "core/domain/rules/passwords.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const PasswordGround ground {{QStringLiteral("Ғабитова"), QStringLiteral("Сәуле"), QStringLiteral("Қайратқызы"),
                                 QStringLiteral("saule.g")},
    QStringLiteral("ескі бұлақ суы")};

} // namespace

class TestPasswordRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWeak_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* password, const char* why) {
            QTest::addRow("S1 %s: %s", why, password) << QString::fromUtf8(password) << QString::fromLatin1(why);
        };
        row("", "short");
        row("жұлдызды", "short");
        row("9 таңба-с", "short");
        row("ескі бұлақ суы", "same");
        row("Ғабитова2026", "name");
        row("сәулеқайратқызы", "name");
        row("saule.g-2026", "name");
        row("САУЛЕ-әлем.сәуле1", "ok");
        row("password2026", "common");
        row("Passw0rd!!!password", "common");
        row("administrator1", "common");
        row("қазақстан2030", "common");
        row("Құпиясөз-123", "common");
        row("пароль12345", "common");
        row("ПарольПароль", "common");
        row("qwertyuiop", "common");
        row("1q2w3e4r5t6y", "common");
        row("1qaz2wsx3edc", "common");
        row("йцукенгшщз", "common");
        row("ФЫВАПРОЛДЖЭ", "common");
        row("ячсмитьбюё", "common");
        row("әіңғүұқөһ123", "common");
        row("zxcvbnm,./", "common");
        row("abcdefghijkl", "common");
        row("зжёедгвбаабв", "common");
        row("аааааааааааа", "common");
        row("abababababab", "common");
        row("87011234567", "common");
        row("01.01.1990!", "common");
    }

    void isWeak()
    {
        QFETCH(QString, password);
        const auto checked = checkPassword(password, ground);
        QTEST(checked ? QStringLiteral("ok") : checked.error().arguments.join(QLatin1Char(',')), "why");
        if (!checked)
            QCOMPARE(checked.error().kind, ErrorKind::PasswordWeak);
    }

    void isGoodEnough_data()
    {
        QTest::addColumn<QString>("password");
        for (const char* password : {"төрт ат жайлауда", "лошадь у реки 5", "shymbulak-2026", "correct horse battery",
                 "Бұлбұл құс сайрады", "Ж9!мк2#вФ7р", "сәуленің 7 жұлдызы", "kK8$wq!Lz0pR"})
            QTest::newRow(password) << QString::fromUtf8(password);
    }

    void isGoodEnough()
    {
        QFETCH(QString, password);
        const auto checked = checkPassword(password, ground);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().arguments.join(QLatin1Char(','))));
    }

    void countsSignsAsPeopleDo()
    {
        const QString nine = QStringLiteral("ёжйёжйкңғ");
        QCOMPARE(nine.size(), 9);
        QVERIFY(nine.normalized(QString::NormalizationForm_D).size() > 9);
        QCOMPARE(checkPassword(nine.normalized(QString::NormalizationForm_D)).error().arguments, QStringList {QStringLiteral("short")});
    }

    void isTheSameInEveryFormOfUnicode()
    {
        const QString old = QStringLiteral("ёлка у йодного озера");
        QCOMPARE(checkPassword(old.normalized(QString::NormalizationForm_D), {{}, old}).error().arguments,
            QStringList {QStringLiteral("same")});
    }

    void shortNamesDoNotCount()
    {
        QVERIFY(checkPassword(QStringLiteral("ли бұлақ басында"), {{QStringLiteral("Ли")}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestPasswordRules)
#include "tst_passwordrules.moc"
