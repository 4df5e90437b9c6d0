#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace router {

/// What happens at the far end when an address is dialled. The time counts from dialling.
struct PhoneScript
{
    enum class End {
        Answers, ///< A person picks up.
        Voicemail, ///< A machine does.
        Busy,
        Silent, ///< Rings until the caller gives up.
        Fails, ///< Cannot be reached.
    };

    End end = End::Answers;
    std::chrono::seconds after{ 2 }; ///< Until it answers, turns out busy or fails.
    std::optional<std::chrono::seconds> talks{}; ///< Hangs up so long after answering; empty: stays on the line.

    [[nodiscard]] bool picksUp() const { return end == End::Answers || end == End::Voicemail; }
    friend bool operator==(const PhoneScript &, const PhoneScript &) = default;
};

/// The script that an address carries. Everybody else answers after two seconds and stays on the line.
///
/// A number +1500555DNNN, where D says what happens and NNN is a count of seconds: 1 answers after NNN s; 2 answers
/// after 2 s and hangs up NNN s later; 3 is busy after NNN s; 4 rings and never answers; 5 is a voicemail that answers
/// after NNN s and hangs up 30 s later; 6 fails after NNN s. The numbers 0001 to 0004 of the
/// service's own tests fail at once. So +15005551005 answers after five seconds.
///
/// Any other address may say the same behind a question mark: `client:ann?answers=5&talks=20`, `sip:x@y?busy`,
/// `…?silent`, `…?voicemail=3`, `…?fails`.
PhoneScript scriptOf(const QString &address);

/// Why an address cannot be dialled at all, as the number that a reservation is canceled with: 13223 an invalid
/// number, 21215 no permission for that region; 0: it can be dialled. Source: numbers, REST API reference 1.3.
int cancelReasonOf(const QString &address);

} // namespace router
