#pragma once

#include "ui/theme/glyph.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What a view shows when it has nothing to show: a picture, a sentence, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(Glyph glyph, const QString &title, const QString &hint = {}, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph);
    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// Empty text: no button.
    void setAction(const QString &text);

signals:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Glyph m_glyph = Glyph::Info;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_action;
};
