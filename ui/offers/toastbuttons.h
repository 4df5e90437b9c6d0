#pragma once

#include <QList>
#include <QWidget>

class MenuButton;
class QAbstractButton;
class QPushButton;
class QStackedLayout;
struct OfferFace;

/// The lower part of a toast: the answers, or "Dismiss" in another place once it has ended, so that a click meant for an
/// answer never dismisses.
class ToastButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ToastButtons(QWidget *parent = nullptr);

    void setFace(const OfferFace &face);
    /// The buttons that answer the offer.
    [[nodiscard]] QList<QAbstractButton *> answers() const;

signals:
    void acceptRequested();
    void rejectRequested();
    void conferenceRequested();
    void dismissRequested();
    void formRequested();
    void copyRequested();
    void showRequested();

private:
    QWidget *answerPage();
    QWidget *endedPage();

    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_conference;
    MenuButton *m_more;
    QPushButton *m_dismiss;
    QStackedLayout *m_pages;
};
