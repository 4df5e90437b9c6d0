#pragma once

#include "console/control/eventsfeed.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class SearchLine;

/// Which events to look at: when, of what type, about whom or what, and words in those that are there.
class EventsBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; `clock` is the server's.
    EventsBar(const ConsoleState &state, const Clock &clock, QWidget *parent = nullptr);

    /// What is asked of the service; empty: what is typed names nothing that is known.
    [[nodiscard]] std::optional<EventsQuery> query() const;
    [[nodiscard]] QString words() const;
    void focusWords();

signals:
    /// The service is to be asked otherwise.
    void queryChanged();
    void wordsChanged(const QString &words);

private:
    void name();
    void fill();
    void layOut();
    void onSpan();
    [[nodiscard]] bool addAbout(EventsQuery &query, const QString &about) const;

    const ConsoleState &m_state;
    const Clock &m_clock;
    QComboBox *m_span;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_until;
    QWidget *m_between;
    QComboBox *m_type;
    QLineEdit *m_about;
    SearchLine *m_words;
};
