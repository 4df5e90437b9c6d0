#include "ui/setup/jsonview.h"

#include "core/workflow/textsplice.h"

#include <QFontDatabase>
#include <QTextBlock>

JsonView::JsonView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF()); // large where the person reads large letters
    setFont(fixed);
    setLineWrapMode(QPlainTextEdit::WidgetWidth); // other tools write all of it in one line
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // JSON reads from the left in every language
    setUndoRedoEnabled(false); // the editor undoes, whatever changed the text
    connect(this, &QPlainTextEdit::textChanged, this, &JsonView::onTyped);
}

void JsonView::setJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (text == m_original)
        return;
    m_original = text;
    const int at = textCursor().position();
    m_filling = true;
    setPlainText(text);
    m_filling = false;
    m_shown = toPlainText();
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(std::min<qsizetype>(at, m_shown.size())));
    setTextCursor(cursor);
}

void JsonView::onTyped()
{
    if (m_filling)
        return;
    const QString typed = toPlainText();
    m_original = spliced(m_original, m_shown, typed);
    m_shown = typed;
    emit jsonEdited(m_original.toUtf8());
}

void JsonView::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    QTextCursor cursor = textCursor();
    cursor.setPosition(block.isValid() ? block.position() + std::min(column - 1, block.length() - 1) : 0);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}
