// The .ts files have every word of the sources: lupdate is run on a copy, and nothing new or without a translation
// comes out.
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// The sources of the messages in a .ts file that have no translation yet.
QStringList untranslated(const QString &file)
{
    QFile ts(file);
    QStringList found;
    if (!ts.open(QIODevice::ReadOnly))
        return { u"cannot be read: "_s + file };
    QXmlStreamReader xml(&ts);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1) == "unfinished"_L1)
            found.append(source);
    }
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void haveEveryWord_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("German") << u"cordboard_de.ts"_s << QStringList{};
        QTest::newRow("plurals of English") << u"cordboard_en.ts"_s << QStringList{ u"-pluralonly"_s };
    }

    void haveEveryWord()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const QString sources = QStringLiteral(CORDBOARD_SOURCE_DIR);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(sources + u"/translations/"_s + file, copy));

        const QStringList asked = options
            + QStringList{ u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, sources + u"/app"_s,
                  sources + u"/ui"_s, u"-ts"_s, copy };
        QProcess update;
        update.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s, asked);
        QVERIFY2(update.waitForFinished(60'000) && update.exitCode() == 0, qPrintable(update.errorString()));

        QCOMPARE(untranslated(copy), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
