#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QObject>

class OffersController;
class QAction;

/// Accept, Reject and Conference for the oldest offer, with shortcuts that work in every window that adds them
/// (`window->addActions(actions.all())`). Off while there is no offer to answer.
class OfferActions : public QObject
{
    Q_OBJECT

public:
    /// `offers` must outlive the actions.
    explicit OfferActions(OffersController &offers, QObject *parent = nullptr);

    [[nodiscard]] QAction *accept() const { return m_accept; }         ///< Ctrl+Shift+A
    [[nodiscard]] QAction *reject() const { return m_reject; }         ///< Ctrl+Shift+R
    [[nodiscard]] QAction *conference() const { return m_conference; } ///< Ctrl+Shift+C
    [[nodiscard]] QAction *form() const { return m_form; }             ///< Ctrl+Shift+O
    [[nodiscard]] QList<QAction *> all() const { return { m_accept, m_reject, m_conference, m_form }; }

signals:
    /// Every way to answer this offer is asked for.
    void formRequested(const ReservationId &id);

private:
    void refresh();

    OffersController &m_offers;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_conference;
    QAction *m_form;
};
