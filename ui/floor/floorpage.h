#pragma once

#include "core/base/clock.h"
#include "ui/theme/tone.h"

#include <QTimer>
#include <QWidget>
#include <optional>
#include <utility>

class AgeLabel;
class AskBar;
class AttributeColumns;
class Banner;
class ElidedLabel;
class EmptyState;
class ExpressionLine;
class FileBanner;
class FloorTable;
class FloorViews;
class FloorWords;
class MenuButton;
class QAbstractItemView;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class SearchLine;
class Settings;
class TableModel;
class WrapLayout;

/// A page of the floor: a heading with how many, how old the numbers are, a filter line, what can be done with the
/// chosen row, and the table.
class FloorPage : public QWidget
{
    Q_OBJECT

public:
    /// `title` is what the page is called; `name` is the table's name in the settings. All references must outlive it.
    FloorPage(const QString &title, const QString &name, Settings &settings, const Clock &clock,
        QWidget *parent = nullptr);

    /// Sets the cursor into the filter line.
    void focusFilter();
    /// Takes away what was said of a session that is over.
    void dismissMessage();
    /// Shows only what these two let through, whatever has kept rows away before.
    void lookFor(const QString &filter, const QString &expression = {});
    /// When the numbers were asked for; empty: never.
    void setFreshness(std::optional<Instant> at);
    /// What is shown is only what was known last: actions rest.
    virtual void setOnline(bool online);
    /// Says an error in the page.
    void showError(const QString &text, const QString &details);
    /// Says in the page what is so just now; it goes by itself.
    void showNote(const QString &text);

    [[nodiscard]] FloorTable *table() const { return m_table; }
    [[nodiscard]] SearchLine *filter() const { return m_filter; }
    [[nodiscard]] ExpressionLine *expression() const { return m_expression; }
    [[nodiscard]] FloorViews *views() const { return m_views; }

protected:
    /// Shows the model in these words. `sortedBy` holds until the person sorts otherwise. Rows with attributes have them
    /// as columns of one's choice.
    void setModel(TableModel *model, FloorWords *words, int sortedBy, Qt::SortOrder order,
        bool hasAttributes = false);
    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    /// What is shown where no row passes the filters.
    [[nodiscard]] EmptyState *nothingFound() const { return m_nothingFound; }
    /// Shows this in place of the table, e.g. the same rows as cards; the table itself again with table().
    void showInstead(QAbstractItemView *view);
    /// In a line of their own above the table: beside the filter a window of 800 px has no room for them.
    void addAbove(QWidget *widget);
    /// A line of its own right above the table.
    void addOver(QWidget *widget);
    /// Below the table, with a border that is dragged and stays where it was left, under this name; may be called once.
    void addSplit(QWidget *widget, const QString &name);
    /// Below the table, for a line that asks something; may be called once.
    void addBelow(QWidget *widget);
    /// Lets one filter by an expression on attributes as well; names in it may have `prefix` in front. After setModel().
    void allowExpressions(const QString &prefix, const QString &example);
    /// What can be done with this row, with the menu shown there.
    void openMenu(const QModelIndex &row, const QPoint &at);
    /// "12 agents", or "3 of 12 agents" with a filter.
    [[nodiscard]] virtual QString countText(int shown, int all) const = 0;
    /// countText() may be another.
    void refreshCount();
    /// What there is has not come whole yet.
    [[nodiscard]] virtual bool isReading() const { return false; }
    /// Of so many rows that are known many are not in the table yet: it takes them in over some frames.
    [[nodiscard]] bool isFilling(qsizetype known) const;
    /// Puts what can be done with this row into the menu; without one, what needs none is enabled.
    virtual void fillMenu(QMenu *menu, const QModelIndex &index) = 0;
    /// The SIDs of the chosen rows; where none is, that of the current one.
    [[nodiscard]] QStringList chosen() const;
    /// Sets the words for where no row passes the filters; whenever the filter is another.
    virtual void sayNothingFound();
    /// What is said where no row passes while one still may: it is searched, or read; empty: all has been looked at.
    [[nodiscard]] QString notFoundYet() const;
    /// Rows for what is asked for now are being searched.
    [[nodiscard]] bool isSearching() const;
    /// From now on other rows are asked for, as by another filter.
    void askAnew() { m_isFilteredAnew = true; }
    /// Why the filter can find nothing, in sentences; empty: it could.
    [[nodiscard]] QString filterFault() const;
    /// The filter's text and whatever else keeps rows from being shown.
    virtual void clearFilters();
    /// What the button does where no row passes the filters.
    virtual void onNothingFoundAction();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString unknownColumnText(const QString &column) const;
    void goToRows();
    [[nodiscard]] EmptyState *insteadOfNone();
    void layOut(const QString &title);
    void keepView();
    void onLayout();
    void keepExpression();
    void addFilterKeys();
    void onExpressionKey();
    void addShowOnly(QMenu *menu, const QModelIndex &cell);
    void wireViews();
    void fillActions(const QModelIndex &row);
    void wireChoice();
    void showBegin();
    void wireArranging();
    [[nodiscard]] bool isOrderedAnew() const;

    Settings &m_settings;
    QString m_name;
    TableModel *m_model = nullptr;
    FloorWords *m_words = nullptr;
    ElidedLabel *m_count;
    ElidedLabel *m_chosen;
    AgeLabel *m_age;
    SearchLine *m_filter;
    QPushButton *m_byAttributes;
    MenuButton *m_viewButton;
    MenuButton *m_actions;
    ExpressionLine *m_expression;
    AskBar *m_nameBar;
    AskBar *m_columnsBar;
    AttributeColumns *m_columns = nullptr;
    FloorViews *m_views = nullptr;
    FileBanner *m_banner;
    Banner *m_removed; ///< Says that a view was removed.
    WrapLayout *m_above;
    QSplitter *m_split; ///< The stack, and what shares the height with it.
    QStackedWidget *m_stack;
    FloorTable *m_table;
    QAbstractItemView *m_rows; ///< What shows the rows: the table, or what stands in for it.
    EmptyState *m_empty;
    EmptyState *m_reading; ///< Nothing is there because nothing was read yet.
    EmptyState *m_nothingFound;
    QTimer m_slow; ///< Runs out where another order or filter takes so long that one would wonder.
    bool m_isSlow = false; ///< It has.
    bool m_online = true;
    std::pair<int, Qt::SortOrder> m_shownOrder{ -1, Qt::AscendingOrder }; ///< Column and order of the rows that are shown.
    bool m_isFilteredAnew = false; ///< Rows for the new filter are not shown yet.
};
