#pragma once

#include "ui/offers/offerface.h"

#include <QWidget>

class ElidedLabel;
class QLabel;
class Spinner;
class TimeLeftBar;

/// The upper part of a toast: who, what, where, how long; and what is going on. Its size does not depend on its words, so
/// that nothing moves when they change.
class ToastBody : public QWidget
{
    Q_OBJECT

public:
    explicit ToastBody(QWidget *parent = nullptr);

    void setFace(const OfferFace &face);
    void setTime(const OfferTime &time);
    /// The countdown rests while somebody is being called.
    void setResting(bool resting);
    /// All of it in one text, for screen readers.
    [[nodiscard]] QString spoken() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wearFont();
    void wearColors();
    void wearNote();

    OfferFace m_face{};
    OfferTime m_time{};
    QLabel *m_icon;
    ElidedLabel *m_who;
    ElidedLabel *m_what;
    ElidedLabel *m_facts;
    QLabel *m_answer;
    QLabel *m_wait;
    TimeLeftBar *m_bar;
    QLabel *m_mark;
    Spinner *m_spinner;
    QLabel *m_note;
};
