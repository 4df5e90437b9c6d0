#pragma once

#include <QList>
#include <QWidget>

class NavButton;
class QAction;
class QActionGroup;
class QVBoxLayout;

/// The pages of the window, one below the other at its side; one is current.
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// The action of a page, also for a menu: checkable, one of all is checked. Takes its shortcut from its place: Ctrl+1…
    QAction *addPage(const QIcon &icon, const QString &text);
    [[nodiscard]] const QList<QAction *> &pages() const { return m_pages; }
    /// A number beside the page's name, e.g. of what is new there; 0: none.
    void setBadge(int page, int count);
    /// Whether one may go there; `why` not, in words, or empty.
    void setOpen(int page, bool open, const QString &why = {});
    void setCurrent(int page);
    [[nodiscard]] int current() const;

signals:
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QActionGroup *m_group;
    QVBoxLayout *m_column;
    QList<QAction *> m_pages;
    QList<NavButton *> m_buttons;
};
