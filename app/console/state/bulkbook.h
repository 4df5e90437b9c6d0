#pragma once

#include "console/state/workerchange.h"
#include "core/base/apierror.h"

#include <QObject>

/// One worker of a change of many: what is to become of him, and what became of it.
struct BulkRow
{
    enum class State {
        Ready, ///< Would be changed.
        AlreadySo, ///< Nothing is to be changed.
        Unfit, ///< Cannot be changed, and `fault` says why.
        Running,
        Done,
        Gone, ///< There is no such worker any more.
        Left, ///< Something else stands there by now than what was to be put back; it was left.
        Failed, ///< `error` says why; what `after` tells was done all the same.
    };
    enum class Fault {
        None,
        NotObject, ///< The attributes are no JSON object.
        TooLong, ///< They would have more characters than the service takes.
        NotList, ///< Something else stands where a list is to be changed.
        NoSuchChannel, ///< The worker has no such channel.
    };

    WorkerChange change{};
    QString name{};
    WorkerValues before{}; ///< As known at first; once it was carried out, as it was right before.
    WorkerValues after{};
    std::optional<WorkerValues> maybe{}; ///< Stands instead of `after` if a write without an answer was carried out.
    State state = State::Ready;
    Fault fault = Fault::None;
    ApiError error{};
    bool wasTried = false; ///< An attempt was broken off: `before` is from before that, `after` what it is known to have done.

    friend bool operator==(const BulkRow &, const BulkRow &) = default;
};

/// Rows to be changed where an attribute, or what is inside of it, has another type than it is to get, by the type that it
/// has.
QMap<QJsonValue::Type, int> otherTypes(const QList<BulkRow> &rows);

/// The rows of a change of many workers, in the order in which they were given.
class BulkBook final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(BulkRow::State state) const { return m_counts.value(int(state)); }

    void clear();
    void append(const QList<BulkRow> &rows);
    void setRow(int row, const BulkRow &value);

signals:
    void aboutToClear();
    void cleared();
    void aboutToAppend(int rows);
    void appended();
    void rowChanged(int row);

private:
    QList<BulkRow> m_rows;
    QMap<int, int> m_counts; // by state
};
