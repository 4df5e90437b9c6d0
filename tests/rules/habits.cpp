#include "rules/habits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

const QList<Habit> &habits()
{
    static const QStringList ours{ u"app"_s, u"ui"_s };
    static const QStringList all{ u"app"_s, u"ui"_s, u"tests"_s };
    static const QList<Habit> list{
        { .name = u"a nested event loop"_s,
          .pattern = u"(?<!QCoreApplication)(?<!QApplication)(?<!application)(?<!uery)(?:\\.|->|::)exec\\s*\\(\\s*\\)"
                     "|\\bQEventLoop\\b|QMessageBox::(?:warning|question|information|critical)"
                     "|QInputDialog::get|QFileDialog::get"_s,
          .folders = ours },
        { .name = u"a connection by text"_s,
          .pattern = u"\\b(?:SIGNAL|SLOT)\\s*\\("_s,
          .exceptions = { u"ui/notify/bussignal.cpp"_s },
          .folders = ours },
        { .name = u"a singleton"_s, .pattern = u"\\binstance\\s*\\(\\s*\\)\\s*\\{|Q_GLOBAL_STATIC"_s, .folders = ours },
        { .name = u"a note to do later"_s, .pattern = u"\\b(?:TODO|FIXME|HACK|XXX)\\b"_s, .inText = true, .folders = ours },
        { .name = u"TLS checks switched off"_s,
          .pattern = u"ignoreSslErrors|VerifyNone|setInsecureFallback"_s,
          .folders = ours },
        { .name = u"a library's views that clang 14 cannot read"_s, .pattern = u"std::views::"_s, .folders = ours },
        { .name = u"a wait by the clock"_s,
          .pattern = u"\\bqWait\\s*\\(|\\bqSleep\\s*\\(|\\bsleep_for\\s*\\(|\\busleep\\s*\\("_s,
          .folders = all },
        { .name = u"a test that is skipped or cannot fail"_s,
          .pattern = u"\\bQSKIP\\s*\\(|QVERIFY\\s*\\(\\s*true\\s*\\)"_s,
          .folders = { u"tests"_s } },
        { .name = u"a field that calls what is going"_s, // connectWhole()
          .pattern = u"\\bconnect\\s*\\([^;{]*(?:::editingFinished|SpinBox::valueChanged)\\b"_s,
          .exceptions = { u"ui/settings/queuechoice.cpp"_s },
          .folders = ours },
        { .name = u"a model reset on live data"_s,
          .pattern = u"\\bbeginResetModel\\s*\\("_s,
          .exceptions = { u"app/console/models/attributesmodel.cpp"_s },
          .folders = ours },
    };
    return list;
}

QStringList breaches(const QList<SourceFile> &files, const Habit &habit)
{
    const QRegularExpression pattern(habit.pattern);
    QStringList found;
    for (const SourceFile &file : files) {
        const bool holds = habit.folders.contains(file.path.section(u'/', 0, 0));
        if (!holds || habit.exceptions.contains(file.path) || file.path.startsWith(u"tests/rules/"_s))
            continue;
        const QString text = habit.inText ? file.text : withoutCommentsAndText(file.text);
        auto each = pattern.globalMatch(text);
        while (each.hasNext()) {
            const auto line = text.left(each.next().capturedStart()).count(u'\n') + 1;
            found.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(habit.name));
        }
    }
    return found;
}
